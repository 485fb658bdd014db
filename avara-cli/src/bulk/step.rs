//! One request of one row, and its result.
//!
//! Which request that is, and whether a row may be sent again, the client decides: by the rule that
//! it follows in a single call.

use std::time::Duration;

use avara_client::bytes::Bytes;
use avara_client::stepwise::{Standing, Step, StepwiseCall};
use avara_client::{Error, ErrorKind};
use serde::de::IgnoredAny;
use serde_json::Value;
use tokio::time::Instant;

use super::journal::State;
use crate::failure::{self, Failure};

pub(super) enum StepResult {
    Done(Bytes),
    /// It was refused, and did nothing.
    Failed(Failure),
    /// It may have been done, and no look-up can show it.
    Unknown(Failure),
    /// It may have been done, and a later run may show it.
    Open(Failure),
    /// There is another request to make, at this time.
    Continues {
        on: Instant,
        /// The state by now and the reason, should this run be stopped before.
        note: Option<(State, Value)>,
    },
    /// It was rate limited, did nothing, and starts again.
    Restarts {
        after: Duration,
        failure: Failure,
    },
}

/// The most times that a rate-limited row is retried.
const MOST_LIMITED: u32 = 10;

/// The least time that a rate-limited row waits.
const LIMITED: Duration = Duration::from_secs(1);

/// The longest wait that a server may ask for, as in a single call.
const LONGEST: Duration = Duration::from_secs(60);

pub(super) fn next(call: &mut StepwiseCall) -> Option<StepResult> {
    let on = match call.next_step() {
        Step::Send | Step::LookUp => Instant::now(),
        Step::Wait(until) => until,
        Step::End => return None,
    };
    let state = match call.standing() {
        Standing::NotDone => Some(State::Failed),
        Standing::Unrepeatable => Some(State::Unknown),
        // That it was sent is in the journal.
        Standing::Unconfirmed => None,
    };
    let note = state.zip(call.error().map(failure::error_of_call));
    Some(StepResult::Continues { on, note })
}

/// Returns the result of a call. `limited` is how often its row was rate limited.
pub(super) fn end(call: StepwiseCall, has_subject: bool, limited: u32) -> StepResult {
    let standing = call.standing();
    let error = match call.into_response::<IgnoredAny>() {
        Ok(reply) => return StepResult::Done(reply.body().clone()),
        Err(error) => error,
    };
    match standing {
        Standing::NotDone => not_done(error, limited),
        Standing::Unconfirmed if has_subject => StepResult::Open(error.into()),
        _ => StepResult::Unknown(error.into()),
    }
}

fn not_done(error: Error, limited: u32) -> StepResult {
    // Of a change that is harmless to repeat, nothing was looked up.
    if error.kind() == ErrorKind::OutcomeUnknown && error.look_up().is_some() {
        return StepResult::Failed(Failure::Server(NOTHING_DONE));
    }
    let after = error.retry_after().unwrap_or_default().max(LIMITED);
    if error.kind() != ErrorKind::RateLimited || limited >= MOST_LIMITED || after > LONGEST {
        return StepResult::Failed(error.into());
    }
    StepResult::Restarts {
        after,
        failure: error.into(),
    }
}

const NOTHING_DONE: &str = "no answer came, and look-ups found that nothing was done";

impl StepResult {
    /// Returns the new state for the journal with the reason; `None` if the journal is up to date.
    pub(super) fn verdict(&self) -> Option<(State, Value)> {
        let (state, failure) = match self {
            Self::Failed(failure) | Self::Restarts { failure, .. } => (State::Failed, failure),
            Self::Open(failure) => (State::Open, failure),
            Self::Unknown(failure) => (State::Unknown, failure),
            Self::Continues { note, .. } => return note.clone(),
            Self::Done(_) => return None,
        };
        Some((state, failure.json()["error"].clone()))
    }
}
