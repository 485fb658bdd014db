//! [`Counts`]: counters for monitoring a receiver.

use std::sync::{Mutex, PoisonError};

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

/// The counters while they are counted.
#[derive(Default)]
pub(super) struct Counters(Mutex<Counts>);

impl Counters {
    pub(super) fn add(&self, count: impl FnOnce(&mut Counts)) {
        count(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(super) fn read(&self) -> Counts {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
