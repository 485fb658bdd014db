//! [`Recovery`]: the schedule of the look-ups of a create that may have been processed, and their
//! combined result.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::reconcile::Finding;
use crate::RetryPolicy;
use crate::wire::reply::Reply;

/// The look-ups for one record: the first at once, the others after growing pauses.
pub(super) struct Recovery {
    policy: RetryPolicy,
    deadline: Option<Instant>,
    /// The time of the next look-up.
    at: Instant,
    /// A look-up that begins from now on and finds nothing shows that there is no record.
    until: Instant,
    /// The time until which to wait for a conclusive look-up.
    patience: Instant,
    shortest_pause: Duration,
    pauses: u32,
    record: Record,
}

/// The results of all look-ups of a call so far.
#[derive(Clone, Default)]
pub(super) struct Record {
    began: Option<Instant>,
    look_ups: u32,
    failed: u32,
    /// The record that a look-up found, if it is unclear that it is ours.
    seen: Option<Value>,
}

/// The result of all look-ups together.
pub(super) enum Shown {
    Ours(Reply),
    Different {
        found: Value,
        why: String,
    },
    Absent,
    /// The outcome cannot be determined.
    Unclear {
        found: Option<Value>,
        why: String,
    },
    /// Another look-up follows.
    NotYet,
}

impl Recovery {
    pub(super) fn new(
        policy: RetryPolicy,
        deadline: Option<Instant>,
        (at, until): (Instant, Instant),
        record: Record,
    ) -> Self {
        // No policy makes look-ups hammer a server.
        let share = until.saturating_duration_since(at) / 200;
        Self {
            policy,
            deadline,
            at,
            until,
            patience: until,
            shortest_pause: share.clamp(Duration::from_millis(10), Duration::from_millis(500)),
            pauses: 0,
            record,
        }
    }

    /// Continues for this long after the end, until a look-up is conclusive.
    pub(super) fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = after(self.until, patience);
        self
    }

    pub(super) fn due(&self) -> Instant {
        self.at
    }

    pub(super) fn record(&self) -> &Record {
        &self.record
    }

    pub(super) fn take_in(&mut self, finding: Finding, began: Instant, now: Instant) -> Shown {
        self.record.began.get_or_insert(began);
        self.record.look_ups += 1;
        match finding {
            Finding::Ours(reply) => Shown::Ours(reply),
            Finding::Different { found, why } => Shown::Different { found, why },
            Finding::Absent if began < self.until => {
                if self.plan_another(Duration::ZERO, now) {
                    return Shown::NotYet;
                }
                let reason = "the deadline leaves no more time";
                self.unclear(self.record.nothing_and(reason, now))
            }
            Finding::Absent if self.record.has_seen_it() => {
                self.unclear("a look-up found a record, and a later one did not".to_owned())
            }
            Finding::Absent => Shown::Absent,
            Finding::Unclear { found, why, again } => {
                self.record.failed += 1;
                self.record.seen = found.or(self.record.seen.take());
                match again.filter(|_| now < self.patience) {
                    Some(asked) if self.plan_another(asked, now) => Shown::NotYet,
                    _ => self.unclear(format!("{why}{}", self.record.after_how_many(now))),
                }
            }
        }
    }

    fn unclear(&self, why: String) -> Shown {
        Shown::Unclear {
            found: self.record.seen.clone(),
            why,
        }
    }

    /// Plans a look-up after a pause that grows, the last one for exactly the end. Shortly before a
    /// deadline the pauses shrink. Returns false if the deadline leaves no time.
    fn plan_another(&mut self, asked: Duration, now: Instant) -> bool {
        let mut pause = self.policy.backoff(self.pauses).max(self.shortest_pause);
        self.pauses += 1;
        if now < self.until {
            pause = pause.min(self.until - now);
        }
        pause = pause.max(asked);
        if let Some(deadline) = self.deadline {
            let half = deadline.saturating_duration_since(now) / 2;
            let shortest = self.policy.backoff(0).max(self.shortest_pause).max(asked);
            if pause > half && half < shortest {
                return false;
            }
            pause = pause.min(half);
        }
        self.at = after(now, pause);
        true
    }
}

impl Record {
    pub(super) fn has_seen_it(&self) -> bool {
        self.seen.is_some()
    }

    /// Describes that nothing was found, how often and for how long it was looked up, and the
    /// consequence.
    pub(super) fn nothing_and(&self, reason: &str, now: Instant) -> String {
        let failed = match self.failed {
            0 => String::new(),
            failed => format!(", {failed} of which failed,"),
        };
        match self.look_ups {
            0 => format!("it was not looked up, and {reason}"),
            1 => format!("a look-up{failed} found nothing, and {reason}"),
            number => format!(
                "{number} look-ups in {}{failed} found nothing, and {reason}",
                self.time(now)
            ),
        }
    }

    fn after_how_many(&self, now: Instant) -> String {
        match self.look_ups {
            0 | 1 => String::new(),
            number => format!(" after {number} look-ups in {}", self.time(now)),
        }
    }

    fn time(&self, now: Instant) -> String {
        let began = self.began.unwrap_or(now);
        let time = now.saturating_duration_since(began);
        format!("{:.1} s", time.as_secs_f64())
    }
}

/// Returns the instant after a time; decades stand for times that no clock can hold.
pub(super) fn after(instant: Instant, time: Duration) -> Instant {
    let decades = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    instant.checked_add(time).unwrap_or(instant + decades)
}
