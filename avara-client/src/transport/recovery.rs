//! [`Recovery`]: when the record of a create that may have been processed is looked for, and what
//! its look-ups show together.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::reconcile::Finding;
use crate::RetryPolicy;
use crate::response::Reply;

/// The look-ups for one record: the first at once, the others after growing pauses.
pub(super) struct Recovery {
    policy: RetryPolicy,
    deadline: Option<Instant>,
    began: Instant,
    /// When the next look-up is due.
    at: Instant,
    /// A look-up that begins from now on and finds nothing shows that there is no record.
    until: Instant,
    /// How long after that it is worth waiting for a look-up that can tell.
    patience: Duration,
    look_ups: u32,
    has_seen_it: bool,
}

/// What all look-ups show together.
pub(super) enum Shown {
    Ours(Reply),
    Different {
        found: Value,
        why: String,
    },
    Absent,
    /// It cannot be told.
    Unclear {
        found: Option<Value>,
        why: String,
    },
    /// Another look-up follows.
    NotYet,
}

/// No policy makes look-ups hammer a server.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

impl Recovery {
    /// Plans look-ups from `at` to `until`.
    pub(super) fn new(
        policy: RetryPolicy,
        deadline: Option<Instant>,
        now: Instant,
        (at, until): (Instant, Instant),
    ) -> Self {
        Self {
            policy,
            deadline,
            began: now,
            at,
            until,
            patience: Duration::ZERO,
            look_ups: 0,
            has_seen_it: false,
        }
    }

    /// Goes on for so long after the end until a look-up can tell.
    pub(super) fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    pub(super) fn due(&self) -> Instant {
        self.at
    }

    pub(super) fn has_seen_it(&self) -> bool {
        self.has_seen_it
    }

    /// Takes in what a look-up found that began at `began`.
    pub(super) fn take_in(&mut self, finding: Finding, began: Instant, now: Instant) -> Shown {
        self.look_ups += 1;
        match finding {
            Finding::Ours(reply) => Shown::Ours(reply),
            Finding::Different { found, why } => Shown::Different { found, why },
            Finding::Absent if began < self.until => {
                if self.plan_another(Duration::ZERO, now) {
                    return Shown::NotYet;
                }
                let reason = "the deadline leaves no time for another look-up";
                Shown::Unclear {
                    found: None,
                    why: self.nothing_and(reason, now),
                }
            }
            Finding::Absent if self.has_seen_it => Shown::Unclear {
                found: None,
                why: "a look-up found a record, and a later one did not".to_owned(),
            },
            Finding::Absent => Shown::Absent,
            Finding::Unclear { found, why, again } => {
                self.has_seen_it |= found.is_some();
                let is_in_time = now < self.until + self.patience;
                match again.filter(|_| is_in_time) {
                    Some(asked) if self.plan_another(asked, now) => Shown::NotYet,
                    _ => Shown::Unclear {
                        found,
                        why: format!("{why}{}", self.after_how_many(now)),
                    },
                }
            }
        }
    }

    /// Plans a look-up after a pause that grows, the last one for exactly the end. Shortly before a
    /// deadline the pauses shrink. Returns false if the deadline leaves no time.
    fn plan_another(&mut self, asked: Duration, now: Instant) -> bool {
        let mut pause = self.policy.backoff(self.look_ups - 1).max(SHORTEST_PAUSE);
        if now < self.until {
            pause = pause.min(self.until - now);
        }
        pause = pause.max(asked);
        if let Some(deadline) = self.deadline {
            let half = deadline.saturating_duration_since(now) / 2;
            let shortest = self.policy.backoff(0).max(SHORTEST_PAUSE).max(asked);
            if pause > half && half < shortest {
                return false;
            }
            pause = pause.min(half);
        }
        self.at = now + pause;
        true
    }

    /// Says that nothing was found, how often and for how long it was looked for, and what follows.
    pub(super) fn nothing_and(&self, reason: &str, now: Instant) -> String {
        match self.look_ups {
            0 | 1 => format!("a look-up found nothing, and {reason}"),
            number => format!(
                "{number} look-ups in {} found nothing, and {reason}",
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
        let time = now.saturating_duration_since(self.began);
        format!("{:.1} s", time.as_secs_f64())
    }
}
