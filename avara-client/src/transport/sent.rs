//! [`Sent`]: the time when a create was first sent.

use std::time::SystemTime;

use chrono::TimeDelta;
use tokio::time::Instant;

/// The time when the first attempt was sent, by both of this machine's clocks; only by the wall
/// clock if an earlier program sent it.
#[derive(Clone, Copy)]
pub(crate) struct Sent {
    at: Option<Instant>,
    on: SystemTime,
}

impl Sent {
    /// Returns the present, of which one clock was just read.
    pub(super) fn at(now: Instant) -> Self {
        Self {
            at: Some(now),
            on: SystemTime::now(),
        }
    }

    pub(super) fn by_an_earlier_program(on: SystemTime) -> Self {
        Self { at: None, on }
    }

    /// Returns the time since then, negative if it is in the future. One clock stands still while
    /// the machine sleeps, the other one can be set: the longer time is right, or errs towards a
    /// record being ours.
    pub(crate) fn elapsed(self) -> TimeDelta {
        let delta = |time| TimeDelta::from_std(time).unwrap_or(TimeDelta::MAX);
        let since = match self.on.elapsed() {
            Ok(time) => delta(time),
            Err(ahead) => -delta(ahead.duration()),
        };
        let at = self.at.map(|at| delta(at.elapsed()));
        at.map_or(since, |time| time.max(since))
    }
}
