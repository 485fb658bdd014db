//! [`Attempts`]: decides the next step of a call from its attempts, its look-ups and the clock.
//!
//! Nothing here sends or waits, so a single call, the rows of a bulk run and the model in the tests
//! all follow this one rule: a create whose answer was lost is sent again only after a look-up that
//! found nothing, and that began when no attempt could still be at work: after its window.

use std::time::{Duration, SystemTime};

use serde_json::Value;
use tokio::time::Instant;

use super::reconcile::Finding;
use super::recovery::{Record, Recovery, Shown, after};
use super::response::Outcome;
use super::sent::Sent;
use super::terms::Terms;
use crate::error::Lost;
use crate::rules::operation::Retry;
use crate::transport::decide::{Verdict, decide, forbids_repeating, is_lost};
use crate::wire::reply::Reply;
use crate::{Error, ErrorKind};

/// The next step of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Make an attempt.
    Send,
    /// Look the record up.
    LookUp,
    /// Do nothing before this instant.
    Wait(Instant),
    /// The call has ended.
    End,
}

/// The state of the record that a call was to make or change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No attempt has done anything.
    NotDone,
    /// An attempt may have been processed; once its window is over, a look-up is conclusive.
    Unconfirmed,
    /// An attempt may have been processed, and the request must never be sent again.
    Unrepeatable,
}

/// The attempts of one call, and what follows from them.
pub(crate) struct Attempts {
    terms: Terms,
    made: u32,
    sent: Option<Sent>,
    /// The attempts that were refused for their key alone, before another key was tried: one at most.
    with_old_key: u32,
    /// True if a request was sent, whatever its result.
    has_left: bool,
    /// True if an attempt may have been processed.
    is_unconfirmed: bool,
    /// The error of the first such attempt, if it was not the last.
    first_lost: Option<Error>,
    standing: Standing,
    /// True if the last look-ups showed that there is no record.
    is_absent: bool,
    /// The time at which the last lost attempt can no longer be processed.
    window_end: Option<Instant>,
    record: Record,
    obstacle: Option<&'static str>,
    phase: Phase,
}

enum Phase {
    Send {
        at: Instant,
        /// The refusal that the attempt follows.
        after: Option<Error>,
    },
    Sending {
        since: Instant,
    },
    LookUp(Box<Search>),
    /// The result, until it is taken.
    Ended(Option<Result<Outcome, Error>>),
}

/// A record that is looked up.
struct Search {
    /// The error that the call ends with if the record is not found.
    error: Error,
    recovery: Recovery,
    then: Then,
}

/// The consequence once the record is known to be absent.
#[derive(Clone, Copy)]
enum Then {
    SendAgain,
    /// The same, by a retry that was withdrawn from the budget already.
    SendAgainAsPlanned,
    /// The call ends with its outcome unknown, for this reason.
    GiveUp(&'static str),
    /// The refusal is believed.
    Refuse,
}

impl Attempts {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            terms,
            made: 0,
            sent: None,
            with_old_key: 0,
            has_left: false,
            is_unconfirmed: false,
            first_lost: None,
            standing: Standing::NotDone,
            is_absent: false,
            window_end: None,
            record: Record::default(),
            obstacle: None,
            phase: Phase::Send {
                at: Instant::now(),
                after: None,
            },
        }
    }

    /// Continues a create that an earlier program first sent at `since` without learning its
    /// outcome. The window is counted from now: the last attempt may just have been sent.
    pub(crate) fn resume(&mut self, since: SystemTime, window: Duration, may_repeat: bool) {
        let now = Instant::now();
        let until = after(now, window);
        self.sent = Some(Sent::by_an_earlier_program(since));
        self.has_left = true;
        self.is_unconfirmed = true;
        self.window_end = Some(until);
        let (standing, then, until) = if may_repeat {
            (Standing::Unconfirmed, Then::SendAgain, until)
        } else {
            let then = Then::GiveUp("it must not be sent again");
            (Standing::Unrepeatable, then, now)
        };
        self.standing = standing;
        self.search(Error::interrupted(), now, (now, until), then);
    }

    pub(crate) fn next(&mut self, now: Instant) -> Step {
        match self.planned() {
            None => Step::End,
            Some((_, at)) if at > now => Step::Wait(at),
            Some((Step::Send, _)) if self.terms.time_left(now).is_zero() => {
                self.end(Error::past_deadline(), now);
                self.next(now)
            }
            Some((step, _)) => step,
        }
    }

    /// Returns the request that is to be made, and when.
    pub(crate) fn planned(&self) -> Option<(Step, Instant)> {
        match &self.phase {
            Phase::Send { at, .. } => Some((Step::Send, *at)),
            Phase::LookUp(search) => Some((Step::LookUp, search.recovery.due())),
            Phase::Sending { .. } | Phase::Ended(_) => None,
        }
    }

    /// Notes that an attempt begins, and returns its number and how long it may take.
    pub(crate) fn sending(&mut self, now: Instant) -> (u32, Duration) {
        self.made += 1;
        self.sent.get_or_insert_with(|| Sent::at(now));
        self.phase = Phase::Sending { since: now };
        (self.made, self.terms.timeout.min(self.terms.time_left(now)))
    }

    pub(crate) fn succeeded(&mut self, reply: Reply) {
        self.terms.budget.deposit();
        self.conclude(Ok(self.outcome(reply, false)));
    }

    pub(crate) fn failed(
        &mut self,
        error: Error,
        now: Instant,
        can_look_up: impl FnOnce() -> Result<(), &'static str>,
    ) {
        self.has_left |= !error.is_before_send();
        if self.must_be_looked_up(&error) {
            self.obstacle = can_look_up().err();
        }
        match decide(&error, self.terms.retry, &self.terms.policy) {
            Verdict::Repeat => self.repeat(error, now),
            Verdict::Lost => self.lost(error, now),
            Verdict::Final => self.end(error, now),
        }
    }

    /// Returns true if an attempt was refused for its key, did nothing, and another key may do.
    pub(crate) fn may_try_another_key(&self, error: &Error) -> bool {
        let is_certain = !self.is_unconfirmed || self.terms.is_harmless();
        let is_refused =
            error.kind() == ErrorKind::Authentication && !error.may_have_been_processed();
        is_refused && is_certain && self.with_old_key == 0
    }

    /// Sends the request at once with another key. That is not one of the policy's retries.
    pub(crate) fn try_another_key(&mut self, error: Error, now: Instant) {
        self.has_left = true;
        self.with_old_key = 1;
        let after = self.note(error);
        self.phase = Phase::Send { at: now, after };
    }

    /// Returns how many attempts count for the policy.
    fn counted(&self) -> u32 {
        self.made - self.with_old_key
    }

    /// Returns true if a call that failed like this may have been processed, and repeating it would
    /// do harm.
    fn must_be_looked_up(&self, error: &Error) -> bool {
        self.terms.retry == Retry::Unsafe && (self.is_unconfirmed || is_lost(error))
    }

    fn repeat(&mut self, error: Error, now: Instant) {
        let wait = match self.terms.wait_before_retry(&error, self.counted(), now) {
            Ok(wait) => wait,
            Err(reason) => return self.end(error.because(reason), now),
        };
        let at = after(now, wait);
        if self.is_unconfirmed && !self.terms.is_harmless() {
            self.search(error, now, (at, at), Then::SendAgainAsPlanned);
        } else {
            let after = self.note(error);
            self.phase = Phase::Send { at, after };
        }
    }

    /// Looks for the record until the window is over. After a second loss one look-up is all.
    fn lost(&mut self, error: Error, now: Instant) {
        if let Phase::Sending { since } = self.phase {
            self.window_end = Some(after(since, self.terms.window()));
        }
        let is_second = self.is_unconfirmed;
        let (may_yet_appear, is_forbidden) = (error.leaves_open(), forbids_repeating(&error));
        self.standing = if may_yet_appear || is_forbidden {
            Standing::Unrepeatable
        } else {
            Standing::Unconfirmed
        };
        let asked = match self.terms.asked_wait(&error) {
            Ok(asked) => asked,
            Err(reason) => return self.conclude_unknown(error, &reason, None, now),
        };
        let at = after(now, asked);
        let then = if is_second {
            Then::GiveUp("a create is sent again only once")
        } else if may_yet_appear {
            Then::GiveUp("it may yet appear")
        } else if is_forbidden {
            Then::GiveUp("the server rules out a retry")
        } else {
            Then::SendAgain
        };
        let until = self.window_end.filter(|_| !is_second);
        let until = until.map_or(at, |end| end.max(at));
        self.search(error, now, (at, until), then);
    }

    /// Ends the call with an error; if an attempt is unconfirmed, only after a look-up: a refusal
    /// may mean that an earlier attempt succeeded.
    fn end(&mut self, error: Error, now: Instant) {
        if !self.must_be_looked_up(&error) {
            if self.terms.retry == Retry::Unsafe && error.may_have_been_processed() {
                self.standing = Standing::Unconfirmed;
            }
            let error = self.of_call(error);
            return self.conclude(Err(error));
        }
        if error.is_refusal() && !error.may_have_been_processed() {
            let until = after(now, self.terms.policy.read_lag);
            self.search(error, now, (now, until), Then::Refuse);
        } else {
            let then = Then::GiveUp("no attempt is left");
            self.search(error, now, (now, now), then);
        }
    }

    fn search(&mut self, error: Error, now: Instant, (at, until): (Instant, Instant), then: Then) {
        if self.standing == Standing::NotDone {
            self.standing = Standing::Unconfirmed;
        }
        if let Some(reason) = self.obstacle {
            self.standing = Standing::Unrepeatable;
            return self.conclude_unknown(error, reason, None, now);
        }
        if at.saturating_duration_since(now) >= self.terms.time_left(now) {
            let reason = "the deadline leaves no more time";
            let finding = self.record.nothing_and(reason, now);
            return self.conclude_unknown(error, &finding, None, now);
        }
        self.is_unconfirmed |= error.may_have_been_processed();
        let terms = &self.terms;
        let record = self.record.clone();
        let mut recovery = Recovery::new(terms.policy, terms.deadline, (at, until), record);
        if matches!(then, Then::SendAgain | Then::SendAgainAsPlanned) {
            recovery = recovery.with_patience(self.terms.window());
        }
        self.phase = Phase::LookUp(Box::new(Search {
            error,
            recovery,
            then,
        }));
    }

    pub(crate) fn looked_up(&mut self, finding: Finding, began: Instant, now: Instant) {
        let Phase::LookUp(search) = &mut self.phase else {
            return;
        };
        let shown = search.recovery.take_in(finding, began, now);
        if search.recovery.record().has_seen_it() {
            self.standing = Standing::Unrepeatable;
        }
        if matches!(shown, Shown::NotYet) {
            return;
        }
        self.record = search.recovery.record().clone();
        let sending = Phase::Sending { since: now };
        let Phase::LookUp(search) = std::mem::replace(&mut self.phase, sending) else {
            return;
        };
        match shown {
            Shown::Ours(reply) => self.conclude(Ok(self.outcome(reply, true))),
            Shown::Different { found, why } => {
                self.standing = Standing::Unrepeatable;
                let lost = self.what_was_lost(Some(found));
                let is_within_window = self.is_within_window(now);
                let error = search.error;
                let error = self.of_call(error.found_different(&why, is_within_window, lost));
                self.conclude(Err(error));
            }
            Shown::Unclear { found, why } => {
                self.conclude_unknown(search.error, &why, found, now);
            }
            Shown::Absent => self.absent(*search, now),
            Shown::NotYet => {}
        }
    }

    fn absent(&mut self, search: Search, now: Instant) {
        self.is_absent = true;
        let Search { error, then, .. } = search;
        let why_not = match then {
            Then::SendAgainAsPlanned => Ok(()),
            Then::SendAgain => self.terms.withdraw_another(self.counted(), now),
            Then::GiveUp(reason) => {
                let finding = self.record.nothing_and(reason, now);
                return self.conclude_unknown(error, &finding, None, now);
            }
            Then::Refuse => {
                self.standing = Standing::NotDone;
                let lost = self.what_was_lost(None);
                let error = self.of_call(error.refused_unconfirmed(lost));
                return self.conclude(Err(error));
            }
        };
        self.standing = Standing::NotDone;
        match why_not {
            Ok(()) => {
                let after = self.note(error);
                self.phase = Phase::Send { at: now, after };
            }
            Err(reason) => {
                let finding = self.record.nothing_and(&reason, now);
                self.conclude_unknown(error, &finding, None, now);
            }
        }
    }

    fn conclude_unknown(
        &mut self,
        error: Error,
        finding: &str,
        found: Option<Value>,
        now: Instant,
    ) {
        let lost = self.what_was_lost(found);
        let error = error.outcome_unknown(finding, self.is_within_window(now), lost);
        let error = self.of_call(error);
        self.conclude(Err(error));
    }

    fn is_within_window(&self, now: Instant) -> bool {
        self.window_end.is_some_and(|end| now < end)
    }

    fn conclude(&mut self, result: Result<Outcome, Error>) {
        self.phase = Phase::Ended(Some(result));
    }

    pub(crate) fn take_result(&mut self) -> Result<Outcome, Error> {
        let result = match &mut self.phase {
            Phase::Ended(result) => result.take(),
            _ => None,
        };
        result.unwrap_or_else(|| Err(self.named(Error::interrupted())))
    }

    /// Returns true if the call ended because a look-up showed that there is no record.
    pub(crate) fn has_shown_absence(&self) -> bool {
        self.is_absent && matches!(self.phase, Phase::Ended(_))
    }

    #[cfg(test)]
    pub(super) fn is_a_success(&self) -> bool {
        matches!(self.phase, Phase::Ended(Some(Ok(_))))
    }

    /// Returns the operation, and the one that shows what became of the call.
    pub(crate) fn names(&self) -> (&'static str, Option<&'static str>) {
        (self.terms.operation, self.terms.look_up)
    }

    pub(crate) fn window_end(&self) -> Option<Instant> {
        self.window_end
    }

    pub(crate) fn terms(&self) -> &Terms {
        &self.terms
    }

    pub(crate) fn standing(&self) -> Standing {
        self.standing
    }

    pub(crate) fn sent(&self) -> Sent {
        self.sent.unwrap_or_else(|| Sent::at(Instant::now()))
    }

    /// Returns true if an attempt may have been processed, and its outcome is still unknown.
    pub(crate) fn is_unconfirmed(&self) -> bool {
        let is_open = match self.phase {
            Phase::Sending { .. } => true,
            Phase::Ended(_) => false,
            Phase::Send { .. } | Phase::LookUp(_) => self.standing != Standing::NotDone,
        };
        is_open && self.made > 0 && self.terms.retry == Retry::Unsafe
    }

    /// Returns why the call continues: the error of the attempt before.
    pub(crate) fn error(&self) -> Option<&Error> {
        match &self.phase {
            Phase::LookUp(search) => Some(&search.error),
            Phase::Ended(Some(Err(error))) => Some(error),
            Phase::Send { after, .. } => after.as_ref().or(self.first_lost.as_ref()),
            _ => None,
        }
    }

    /// Records a failed attempt's consequences for later ones.
    fn note(&mut self, error: Error) -> Option<Error> {
        if !error.may_have_been_processed() || self.first_lost.is_some() {
            return Some(error);
        }
        self.is_unconfirmed = true;
        self.first_lost = Some(self.named(error));
        None
    }

    fn of_call(&mut self, error: Error) -> Error {
        let error = error.unconfirmed(self.is_unconfirmed).sent(self.has_left);
        let error = self.named(error);
        match self.first_lost.take() {
            Some(first) => error.after(first),
            None => error,
        }
    }

    fn named(&self, error: Error) -> Error {
        error.of_operation(self.terms.operation, self.made)
    }

    fn what_was_lost(&self, found: Option<Value>) -> Lost {
        Lost {
            sent_body: self.terms.body.clone(),
            look_up: self.terms.look_up,
            found,
        }
    }

    fn outcome(&self, reply: Reply, reconciled: bool) -> Outcome {
        Outcome {
            reply,
            attempts: self.made,
            reconciled,
        }
    }
}
