//! [`Terms`]: the settings that decide about the attempts of a call.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::Prepared;
use crate::rules::operation::Retry;
use crate::{Error, RetryBudget, RetryPolicy};

/// The settings that a call is made with.
pub(crate) struct Terms {
    pub(crate) operation: &'static str,
    /// The operation that shows what became of the call.
    pub(crate) look_up: Option<&'static str>,
    pub(crate) body: Option<Bytes>,
    pub(crate) retry: Retry,
    pub(crate) policy: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Instant>,
    pub(crate) budget: RetryBudget,
}

impl Terms {
    pub(super) fn of(prepared: &Prepared) -> Self {
        Self {
            operation: prepared.operation,
            look_up: prepared.reconcile.map(|reconcile| reconcile.look_up.id()),
            body: prepared.body.clone(),
            retry: prepared.retry,
            policy: prepared.policy,
            timeout: prepared.timeout,
            deadline: prepared.deadline,
            budget: prepared.client.settings().budget.clone(),
        }
    }

    /// Returns true if the call may be repeated regardless of its outcome.
    pub(super) fn is_harmless(&self) -> bool {
        self.retry == Retry::Safe || self.policy.repeats_creates
    }

    /// Returns how long an attempt may be processed.
    pub(crate) fn window(&self) -> Duration {
        self.policy.window_of(self.timeout)
    }

    pub(crate) fn time_left(&self, now: Instant) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| {
            deadline.saturating_duration_since(now)
        })
    }

    /// Returns how long to wait before the next attempt; or why there is none, if that needs saying.
    pub(crate) fn wait_before_retry(
        &self,
        error: &Error,
        made: u32,
        now: Instant,
    ) -> Result<Duration, Option<String>> {
        if !self.has_retry_left(made) {
            return Err(None);
        }
        let asked = self.asked_wait(error)?;
        let wait = if asked.is_zero() {
            self.policy.backoff(made.saturating_sub(1))
        } else {
            asked
        };
        self.check_time(wait, now)?;
        self.withdraw_retry()?;
        Ok(wait)
    }

    /// Returns the wait that the server asks for. It is never shortened: one that is too long ends
    /// the call.
    pub(super) fn asked_wait(&self, error: &Error) -> Result<Duration, String> {
        let asked = error.retry_after().unwrap_or_default();
        let longest = self.policy.max_wait;
        if asked <= longest {
            return Ok(asked);
        }
        Err(format!(
            "the server asks to wait {} s, more than the {} s that the retry policy allows",
            asked.as_secs(),
            longest.as_secs(),
        ))
    }

    /// Withdraws a retry for a create that was lost; or says why it may not be sent again.
    pub(super) fn withdraw_another(&self, made: u32, now: Instant) -> Result<(), String> {
        if !self.has_retry_left(made) {
            return Err("no attempt is left".to_owned());
        }
        self.check_time(Duration::ZERO, now)?;
        self.withdraw_retry()
    }

    fn check_time(&self, wait: Duration, now: Instant) -> Result<(), String> {
        if wait < self.time_left(now) {
            Ok(())
        } else {
            Err("the deadline leaves no time for another attempt".to_owned())
        }
    }

    fn has_retry_left(&self, made: u32) -> bool {
        made <= self.policy.max_retries
    }

    fn withdraw_retry(&self) -> Result<(), String> {
        if self.budget.withdraw() {
            Ok(())
        } else {
            Err("the client's retry budget is used up".to_owned())
        }
    }
}
