//! [`Terms`]: how long and where events are remembered, and what happens while the store is down.

use std::time::Duration;

use super::super::effects::Effects;

/// The treatment of an event while the store is unavailable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WithoutStore {
    /// It is handled, and remembered by this process only: other machines may handle it too.
    Handle,
    /// It is refused with 503 and `Retry-After`, and handled when it is redelivered.
    Refuse,
}

/// The settings for events of one kind.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pub(super) keep_for: Duration,
    /// Their answers go into a store that others can read, links and all.
    pub(super) stores_answers: bool,
    pub(super) without_store: WithoutStore,
}

const DAY: Duration = Duration::from_secs(86_400);

impl Terms {
    pub(super) fn of_all() -> [Self; Effects::ALL.len()] {
        Effects::ALL.map(|effects| {
            let (keep_for, without_store) = match effects {
                // A fresh answer is better: its links work for longer.
                Effects::None => (Duration::from_secs(60), WithoutStore::Handle),
                Effects::Receipt => (7 * DAY, WithoutStore::Refuse),
                // Links to upload to seldom work for longer.
                Effects::Upload => (Duration::from_secs(3600), WithoutStore::Refuse),
            };
            Self {
                keep_for,
                stores_answers: effects == Effects::Receipt,
                without_store,
            }
        })
    }
}
