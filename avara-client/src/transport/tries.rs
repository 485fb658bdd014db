//! [`Tries`]: the attempts of one call, and what becomes of those that fail.

use std::time::{Duration, Instant, SystemTime};

use tokio::time::sleep;

use super::attempt::attempt;
use super::{Outcome, Prepared};
use crate::error::Lost;
use crate::operation::Retry;
use crate::reconcile::{Finding, Search};
use crate::response::Reply;
use crate::retry::{asks_for_repeating, forbids_repeating, is_lost, may_yet_appear};
use crate::{Error, trace};

const NO_TIME: &str = "the deadline leaves no time for another attempt";

pub(super) struct Tries<'a> {
    prepared: &'a Prepared,
    made: u32,
    /// An attempt may have been processed.
    in_doubt: bool,
    /// What is known of the first such attempt, if it was not the last.
    first_doubt: Option<Error>,
    /// A request left, whatever became of it.
    sent: bool,
    started: SystemTime,
}

impl<'a> Tries<'a> {
    pub(super) fn new(prepared: &'a Prepared) -> Self {
        Self {
            prepared,
            made: 0,
            in_doubt: false,
            first_doubt: None,
            sent: false,
            started: SystemTime::now(),
        }
    }

    pub(super) async fn attempt(&mut self) -> Result<Outcome, Error> {
        let left = self.time_left();
        if left.is_zero() {
            return Err(Error::past_deadline());
        }
        self.made += 1;
        let sent = attempt(self.prepared, self.prepared.timeout.min(left));
        let reply = trace::attempt(self.prepared, self.made, sent).await?;
        self.prepared.client.settings().budget.earn();
        Ok(self.outcome(reply, false))
    }

    /// After a failure that may be repeated: waits for the next attempt, or ends.
    pub(super) async fn repeat(&mut self, error: Error) -> Result<Option<Outcome>, Error> {
        let wait = match self.wait_before_retry(&error) {
            Ok(wait) => wait,
            Err(reason) => return self.end(error.because(reason)).await.map(Some),
        };
        trace::retry(&error, wait);
        sleep(wait).await;
        if self.time_left().is_zero() {
            let reason = Some(NO_TIME.to_owned());
            return self.end(error.because(reason)).await.map(Some);
        }
        if self.in_doubt || error.may_have_been_processed() {
            return self.repeat_in_doubt(error).await;
        }
        self.note(error);
        Ok(None)
    }

    /// Before a call is sent again that may have happened: a create is looked for, because it may
    /// have appeared meanwhile.
    async fn repeat_in_doubt(&mut self, error: Error) -> Result<Option<Outcome>, Error> {
        let policy = &self.prepared.policy;
        if self.prepared.retry == Retry::Unsafe && !policy.reconciles() && !policy.repeats_creates()
        {
            return Err(self.unknown(error, "look-ups are switched off"));
        }
        let search = Search::new(self.prepared, self.started);
        if let (Retry::Unsafe, Ok(search)) = (self.prepared.retry, search) {
            match search.look().await {
                Finding::Absent => {}
                // The server itself says that repeating does no harm.
                Finding::Unclear { .. } if !self.in_doubt && asks_for_repeating(&error) => {}
                finding => return self.told(error, finding).map(Some),
            }
        }
        self.note(error);
        Ok(None)
    }

    /// Keeps what a failed attempt means for the ones after it.
    fn note(&mut self, error: Error) {
        self.sent |= !error.is_before_send();
        if error.may_have_been_processed() && !self.in_doubt {
            self.in_doubt = true;
            self.first_doubt = Some(self.named(error));
        }
    }

    /// After the answer was lost to a call that must not happen twice: finds out what became of
    /// it. None where it did not happen and may be tried again.
    pub(super) async fn resolve(&mut self, error: Error) -> Result<Option<Outcome>, Error> {
        let search = match Search::new(self.prepared, self.started) {
            Ok(search) => search,
            Err(reason) => return Err(self.unknown(error, reason)),
        };
        let asked = match self.asked_wait(&error) {
            Ok(asked) => asked,
            Err(reason) => return Err(self.unknown(error, &reason)),
        };
        let mut unclear = None;
        for pause in [asked, self.backoff()] {
            if let Err(reason) = self.check_time(pause) {
                return Err(self.unknown(error, reason));
            }
            trace::look_up(&error, pause);
            sleep(pause).await;
            match search.look().await {
                Finding::Absent if may_yet_appear(&error) => {
                    return Err(
                        self.unknown(error, "a look-up found nothing, and it may yet appear")
                    );
                }
                Finding::Absent => {}
                finding @ Finding::Unclear { may_pass: true, .. } => unclear = Some(finding),
                finding => return self.told(error, finding).map(Some),
            }
        }
        if let Some(finding) = unclear {
            return self.told(error, finding).map(Some);
        }
        match self.may_create_again(&error) {
            Ok(()) => {
                self.note(error);
                Ok(None)
            }
            Err(reason) => {
                let finding = format!("two look-ups found nothing, and {reason}");
                Err(self.unknown(error, &finding))
            }
        }
    }

    /// Looks for what an earlier program may have sent at `since`; none where there is nothing.
    pub(super) async fn find(&mut self, since: SystemTime) -> Result<Option<Outcome>, Error> {
        let search = match Search::new(self.prepared, since) {
            Ok(search) => search,
            Err(reason) => return Err(self.unknown(Error::interrupted(), reason)),
        };
        match search.look().await {
            Finding::Absent => Ok(None),
            finding => self.told(Error::interrupted(), finding).map(Some),
        }
    }

    fn may_create_again(&self, error: &Error) -> Result<(), String> {
        if forbids_repeating(error) {
            return Err("the server says that repeating is of no use".to_owned());
        }
        if !self.has_retry_left() {
            return Err("no attempt is left".to_owned());
        }
        self.check_time(Duration::ZERO).map_err(str::to_owned)?;
        self.take_retry()
    }

    /// The end of a call that failed. If this attempt or an earlier one is in doubt, it is looked
    /// for once more: a refusal may mean that it was done then.
    pub(super) async fn end(&mut self, error: Error) -> Result<Outcome, Error> {
        let is_lost = is_lost(&error);
        if self.prepared.retry == Retry::Safe || !(self.in_doubt || is_lost) {
            return Err(self.settle(error));
        }
        let search = match Search::new(self.prepared, self.started) {
            Ok(search) => search,
            Err(reason) => return Err(self.unknown(error, reason)),
        };
        match search.look().await {
            Finding::Absent if error.is_refusal() && !is_lost => {
                Err(self.settle(error.refused_in_doubt(self.lost(None))))
            }
            finding => self.told(error, finding),
        }
    }

    /// What a look-up makes of a lost answer.
    fn told(&mut self, error: Error, finding: Finding) -> Result<Outcome, Error> {
        match finding {
            Finding::Ours(reply) => Ok(self.outcome(reply, true)),
            Finding::Different { found, why } => {
                let lost = self.lost(Some(found));
                Err(self.settle(error.found_different(&why, lost)))
            }
            Finding::Unclear { found, why, .. } => {
                let lost = self.lost(found);
                Err(self.settle(error.outcome_unknown(&why, lost)))
            }
            Finding::Absent => Err(self.unknown(error, "a look-up found nothing")),
        }
    }

    fn unknown(&mut self, error: Error, finding: &str) -> Error {
        self.settle(error.outcome_unknown(finding, self.lost(None)))
    }

    fn lost(&self, found: Option<serde_json::Value>) -> Lost {
        Lost {
            sent_body: self.prepared.body.clone(),
            look_up: self
                .prepared
                .reconcile
                .map(|reconcile| reconcile.look_up.id()),
            found,
        }
    }

    /// The error of the whole call.
    fn settle(&mut self, error: Error) -> Error {
        let error = self.named(error.in_doubt(self.in_doubt).sent(self.sent));
        match self.first_doubt.take() {
            Some(first) => error.after(first),
            None => error,
        }
    }

    fn named(&self, error: Error) -> Error {
        error.of_operation(self.prepared.operation, self.made)
    }

    fn outcome(&self, reply: Reply, reconciled: bool) -> Outcome {
        Outcome {
            reply,
            attempts: self.made,
            reconciled,
        }
    }

    /// How long to wait before the next attempt; or why there is none, if that needs saying.
    fn wait_before_retry(&self, error: &Error) -> Result<Duration, Option<String>> {
        if !self.has_retry_left() {
            return Err(None);
        }
        let asked = self.asked_wait(error)?;
        let wait = if asked.is_zero() {
            self.backoff()
        } else {
            asked
        };
        self.check_time(wait).map_err(str::to_owned)?;
        self.take_retry()?;
        Ok(wait)
    }

    /// The wait that the server asks for. It is never shortened: one that is too long ends the
    /// call.
    fn asked_wait(&self, error: &Error) -> Result<Duration, String> {
        let asked = error.retry_after().unwrap_or_default();
        let longest = self.prepared.policy.longest_wait();
        if asked <= longest {
            return Ok(asked);
        }
        Err(format!(
            "the server asks to wait {} s, more than the {} s of `max_wait`",
            asked.as_secs(),
            longest.as_secs(),
        ))
    }

    fn backoff(&self) -> Duration {
        self.prepared.policy.backoff(self.made.saturating_sub(1))
    }

    fn check_time(&self, wait: Duration) -> Result<(), &'static str> {
        if wait < self.time_left() {
            Ok(())
        } else {
            Err(NO_TIME)
        }
    }

    fn has_retry_left(&self) -> bool {
        self.made <= self.prepared.policy.retries()
    }

    fn take_retry(&self) -> Result<(), String> {
        if self.prepared.client.settings().budget.take() {
            Ok(())
        } else {
            Err("the client's retry budget is used up".to_owned())
        }
    }

    fn time_left(&self) -> Duration {
        let deadline = self.prepared.deadline;
        deadline.map_or(Duration::MAX, |deadline| {
            deadline.saturating_duration_since(Instant::now())
        })
    }
}
