//! The contract of stores of answers, as a model that a store is compared with. The crates with
//! other stores include this file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore, Claim, EventKey, Fence, Settlement};
use bytes::Bytes;
use proptest::collection::vec;
use proptest::prelude::*;

/// So many events take part.
const EVENTS: u8 = 4;

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(3600);

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Claim {
        event: u8,
    },
    /// With the fence of some earlier claim, of whatever event.
    Settle {
        event: u8,
        claim: prop::sample::Index,
        answer: Option<Vec<u8>>,
        is_brief: bool,
    },
    Release {
        event: u8,
        claim: prop::sample::Index,
    },
    /// The leases end, and what was settled for a brief time is forgotten.
    Lapse,
}

/// Steps of which about one in `steps_a_lapse` waits for the leases to end.
pub(crate) fn steps(number: usize, steps_a_lapse: u32) -> impl Strategy<Value = Vec<Step>> {
    let answer = prop::option::of(vec(any::<u8>(), 0..40));
    let step = prop_oneof![
        2 * steps_a_lapse => (0..EVENTS).prop_map(|event| Step::Claim { event }),
        2 * steps_a_lapse => (0..EVENTS, any::<prop::sample::Index>(), answer, any::<bool>()).prop_map(
            |(event, claim, answer, is_brief)| Step::Settle { event, claim, answer, is_brief }
        ),
        steps_a_lapse => (0..EVENTS, any::<prop::sample::Index>())
            .prop_map(|(event, claim)| Step::Release { event, claim }),
        5 => Just(Step::Lapse),
    ];
    vec(step, 1..number)
}

#[derive(Clone, Default)]
enum State {
    #[default]
    Free,
    Held(Fence),
    Settled {
        answer: Option<Bytes>,
        is_brief: bool,
    },
}

/// Holds a store that knows nothing of these events against the model. `lapse` lets time pass.
///
/// # Panics
/// Where it does something else.
pub(crate) async fn check(
    store: &impl AnswerStore,
    lease: Duration,
    steps: Vec<Step>,
    events: [EventKey; EVENTS as usize],
    lapse: impl AsyncFn(Duration),
) {
    let mut states: BTreeMap<u8, State> = BTreeMap::new();
    let mut fences: Vec<(u8, Fence)> = vec![(0, Fence::new(0))];
    for step in steps {
        match step {
            Step::Claim { event } => {
                let state = states.entry(event).or_default();
                let claim = store.claim(&events[usize::from(event)], lease).await;
                match (claim.unwrap(), &state) {
                    (Claim::Granted(fence), State::Free) => {
                        let mut earlier = fences.iter().filter(|(of, _)| *of == event);
                        assert!(earlier.all(|(_, earlier)| *earlier < fence), "{fence:?}");
                        fences.push((event, fence));
                        *state = State::Held(fence);
                    }
                    (Claim::Busy, State::Held(_)) => {}
                    (Claim::Settled(found), State::Settled { answer, .. }) => {
                        assert_eq!(found, *answer);
                    }
                    (claim, _) => panic!("{claim:?} of event {event}"),
                }
            }
            Step::Settle {
                event,
                claim,
                answer,
                is_brief,
            } => {
                let (_, fence) = *claim.get(&fences);
                let (answer, state) = (answer.map(Bytes::from), states.entry(event).or_default());
                let keep_for = if is_brief { lease } else { LONG };
                let key = &events[usize::from(event)];
                let settled = store.settle(key, fence, answer.clone(), keep_for).await;
                match (settled.unwrap(), &state) {
                    (Settlement::Settled, State::Held(held)) if *held == fence => {
                        *state = State::Settled { answer, is_brief };
                    }
                    (Settlement::SettledBefore(found), State::Settled { answer, .. }) => {
                        assert_eq!(found, *answer);
                    }
                    (Settlement::Lost, State::Free) => {}
                    (Settlement::Lost, State::Held(held)) if *held != fence => {}
                    (settled, _) => panic!("{settled:?} of event {event} by {fence:?}"),
                }
            }
            Step::Release { event, claim } => {
                let (_, fence) = *claim.get(&fences);
                let state = states.entry(event).or_default();
                store
                    .release(&events[usize::from(event)], fence)
                    .await
                    .unwrap();
                if matches!(state, State::Held(held) if *held == fence) {
                    *state = State::Free;
                }
            }
            Step::Lapse => {
                lapse(lease * 2).await;
                for state in states.values_mut() {
                    if matches!(
                        state,
                        State::Held(_) | State::Settled { is_brief: true, .. }
                    ) {
                        *state = State::Free;
                    }
                }
            }
        }
    }
}

/// Claims an event many times at once: one gets it, with the others waiting; and settles it many
/// times at once with different answers: all get the same one.
///
/// # Panics
/// Where that is not so.
pub(crate) async fn check_at_once(store: Arc<impl AnswerStore>, event: EventKey) {
    let claims = (0..20).map(|_| {
        let store = Arc::clone(&store);
        tokio::spawn(async move { store.claim(&event, LONG).await.unwrap() })
    });
    let mut granted = Vec::new();
    for claim in claims.collect::<Vec<_>>() {
        match claim.await.unwrap() {
            Claim::Granted(fence) => granted.push(fence),
            Claim::Busy => {}
            other => panic!("{other:?}, and nobody settled it"),
        }
    }
    let [fence] = granted[..] else {
        panic!("{granted:?}");
    };
    let settlements = (0..20).map(|number: u8| {
        let (store, answer) = (Arc::clone(&store), Bytes::from(vec![number]));
        tokio::spawn(async move {
            match store
                .settle(&event, fence, Some(answer.clone()), LONG)
                .await
                .unwrap()
            {
                Settlement::Settled => answer,
                Settlement::SettledBefore(Some(before)) => before,
                other => panic!("{other:?}"),
            }
        })
    });
    let mut answers = BTreeSet::new();
    for settlement in settlements.collect::<Vec<_>>() {
        answers.insert(settlement.await.unwrap());
    }
    assert_eq!(answers.len(), 1, "{answers:?}");
    let claim = store.claim(&event, LONG).await.unwrap();
    assert_eq!(claim, Claim::Settled(answers.pop_first()));
}
