//! [`Counts`]: counters for monitoring a receiver.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counters of a [`WebhookService`](super::WebhookService) and its clones since they were created.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Events that a handler was called for.
    pub handled: u64,
    /// Deliveries that got the answer of an earlier one, or of one under way.
    pub repeated: u64,
    /// Events that were refused because the store is full.
    pub refused_full: u64,
    /// Calls of the store that failed.
    pub store_failures: u64,
    /// Claims that ended before their events were settled: a handler or the machine stood still.
    pub claims_lost: u64,
}

#[derive(Default)]
pub(super) struct Counters {
    pub(super) handled: Counter,
    pub(super) repeated: Counter,
    pub(super) refused_full: Counter,
    pub(super) store_failures: Counter,
    pub(super) claims_lost: Counter,
}

#[derive(Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Counters {
    pub(super) fn read(&self) -> Counts {
        Counts {
            handled: self.handled.get(),
            repeated: self.repeated.get(),
            refused_full: self.refused_full.get(),
            store_failures: self.store_failures.get(),
            claims_lost: self.claims_lost.get(),
        }
    }
}
