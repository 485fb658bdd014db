//! [`Flights`]: the events that this process is handling, each only once however often it is
//! delivered.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;

use super::super::effects::Effects;
use super::super::event_key::EventKey;
use super::answer::Refusal;
use super::recent::Recent;

/// The answer to an event, or why there is none.
pub(super) type Answer = Result<Bytes, Refusal>;

/// An answer, present or pending; the sender is dropped if there will be none.
pub(super) type Awaited = watch::Receiver<Option<Answer>>;

/// The events that a service and its clones are handling, and their recent answers.
#[derive(Default)]
pub(super) struct Flights(Mutex<State>);

#[derive(Default)]
struct State {
    under_way: HashMap<EventKey, Awaited>,
    recent: [Recent; Effects::ALL.len()],
}

/// The party that handles an event.
pub(super) enum Turn {
    /// It was answered recently.
    Answered(Bytes),
    /// It is being handled.
    Wait(Awaited),
    /// The caller handles it; the second part receives the answer.
    Lead(Flight, Awaited),
}

impl Flights {
    /// Returns the party that handles the event. If it is the caller, the event counts as in
    /// progress until the [`Flight`] is dropped.
    pub(super) fn turn(flights: &Arc<Self>, effects: Effects, key: EventKey) -> Turn {
        let mut state = flights.state();
        if let Some(awaited) = state.under_way.get(&key) {
            return Turn::Wait(awaited.clone());
        }
        if let Some(answer) = state.recent[effects.index()].get(&key) {
            return Turn::Answered(answer);
        }
        let (sender, awaited) = watch::channel(None);
        state.under_way.insert(key, awaited.clone());
        let flight = Flight {
            flights: Arc::clone(flights),
            key,
            sender,
        };
        Turn::Lead(flight, awaited)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to handle an event in this process.
pub(super) struct Flight {
    flights: Arc<Flights>,
    key: EventKey,
    sender: watch::Sender<Option<Answer>>,
}

impl Flight {
    pub(super) const fn key(&self) -> &EventKey {
        &self.key
    }

    /// Gives the answer to all that wait for it. The first one counts.
    pub(super) fn give(&self, answer: Answer) {
        self.sender.send_if_modified(|given| {
            let is_first = given.is_none();
            given.get_or_insert(answer);
            is_first
        });
    }

    /// Keeps the answer in this process, for redeliveries.
    pub(super) fn keep(&self, effects: Effects, answer: &Bytes, time: Duration, max: usize) {
        let mut state = self.flights.state();
        state.recent[effects.index()].keep(self.key, answer.clone(), time, max);
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.flights.state().under_way.remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use bytes::Bytes;

    use super::{Effects, EventKey, Flight, Flights, Turn};

    fn lead(flights: &Arc<Flights>, number: u8) -> Flight {
        match Flights::turn(flights, Effects::None, EventKey::from([number; 32])) {
            Turn::Lead(flight, _) => flight,
            Turn::Answered(_) | Turn::Wait(_) => panic!("{number} is not the caller's"),
        }
    }

    #[tokio::test]
    async fn who_comes_second_waits_and_gets_what_the_first_gets() {
        let flights = Arc::default();
        let flight = lead(&flights, 1);
        let Turn::Wait(awaited) = Flights::turn(&flights, Effects::None, *flight.key()) else {
            panic!("two would handle it");
        };
        drop(lead(&flights, 2));
        flight.give(Ok(Bytes::from_static(b"{}")));
        flight.give(Ok(Bytes::from_static(b"[]")));
        drop(flight);
        let given = awaited.borrow().clone();
        assert_eq!(given.unwrap().unwrap(), "{}");
        drop(lead(&flights, 1));
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_kept_is_given_to_whoever_comes_later() {
        let flights = Arc::default();
        let flight = lead(&flights, 1);
        let answer = Bytes::from_static(b"{}");
        flight.keep(Effects::None, &answer, Duration::from_secs(60), 1000);
        flight.give(Ok(answer));
        drop(flight);
        let key = EventKey::from([1; 32]);
        let turn = Flights::turn(&flights, Effects::None, key);
        assert!(matches!(turn, Turn::Answered(answer) if answer == "{}"));
        tokio::time::advance(Duration::from_secs(60)).await;
        drop(lead(&flights, 1));
    }
}
