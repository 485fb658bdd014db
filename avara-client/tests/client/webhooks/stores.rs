//! The store in memory, checked against the model, and within its bounds.

use std::sync::Arc;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore, Claim, EventKey, MemoryStore, Settlement};
use bytes::Bytes;
use proptest::prelude::*;
use tokio::runtime::Builder;
use tokio::time::advance;

use crate::webhooks::store_model::{check, check_at_once, steps};

const LEASE: Duration = Duration::from_secs(15);
const DAY: Duration = Duration::from_secs(86_400);

fn key(number: u32) -> EventKey {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    EventKey::from(bytes)
}

proptest! {
    #[test]
    fn the_store_in_memory_does_what_the_model_does(steps in steps(120, 10)) {
        let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
        let events = [0, 1, 2, 3].map(key);
        runtime.unwrap().block_on(async {
            check(&MemoryStore::new(), LEASE, steps, events, advance).await;
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_many_gets_an_event() {
    check_at_once(Arc::new(MemoryStore::new()), key(0)).await;
}

async fn settle(store: &MemoryStore, number: u32, answer: &'static [u8], keep_for: Duration) {
    let Claim::Granted(fence) = store.claim(&key(number), LEASE).await.unwrap() else {
        panic!("{number} is not free");
    };
    let answer = Some(Bytes::from_static(answer));
    let settled = store.settle(&key(number), fence, answer, keep_for).await;
    assert_eq!(settled.unwrap(), Settlement::Settled);
}

async fn is_settled(store: &MemoryStore, number: u32) -> bool {
    let claim = store.claim(&key(number), Duration::from_millis(1)).await;
    advance(Duration::from_millis(2)).await;
    matches!(claim.unwrap(), Claim::Settled(_))
}

#[tokio::test(start_paused = true)]
async fn nothing_is_forgotten_before_its_time_nor_long_after() {
    let store = MemoryStore::new();
    for (number, keep_for) in [(1, 7 * DAY), (2, Duration::from_secs(3600))] {
        settle(&store, number, b"{}", keep_for).await;
        advance(keep_for.saturating_sub(Duration::from_secs(1))).await;
        assert!(is_settled(&store, number).await, "{number}");
        advance(keep_for / 8 + Duration::from_secs(1)).await;
        assert!(!is_settled(&store, number).await, "{number}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_full_store_refuses_new_events_and_forgets_none() {
    let store = MemoryStore::new().max_records(3);
    settle(&store, 1, b"{}", DAY).await;
    settle(&store, 2, b"{}", DAY).await;
    assert!(matches!(
        store.claim(&key(3), LEASE).await,
        Ok(Claim::Granted(_))
    ));
    assert!(store.claim(&key(4), LEASE).await.unwrap_err().is_full());
    assert_eq!(store.claim(&key(3), LEASE).await.unwrap(), Claim::Busy);
    assert!(matches!(
        store.claim(&key(1), LEASE).await,
        Ok(Claim::Settled(_))
    ));
    // Whoever held the third is gone.
    advance(LEASE).await;
    assert!(matches!(
        store.claim(&key(4), LEASE).await,
        Ok(Claim::Granted(_))
    ));
    advance(2 * DAY).await;
    assert!(matches!(
        store.claim(&key(1), LEASE).await,
        Ok(Claim::Granted(_))
    ));
}

#[tokio::test(start_paused = true)]
async fn bytes_of_answers_are_bounded_and_equal_ones_are_held_once() {
    let store = MemoryStore::new().max_bytes(30);
    for number in 0..1000 {
        settle(&store, number, b"{\"success\":true}", DAY).await;
    }
    settle(
        &store,
        1000,
        b"{\"authorized\":true}",
        Duration::from_secs(60),
    )
    .await;
    assert!(store.claim(&key(1001), LEASE).await.unwrap_err().is_full());
    advance(Duration::from_secs(120)).await;
    assert!(matches!(
        store.claim(&key(1001), LEASE).await,
        Ok(Claim::Granted(_))
    ));
}
