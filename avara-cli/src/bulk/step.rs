//! One thing done with one row.

use std::time::{Duration, SystemTime};

use avara_client::bytes::Bytes;
use avara_client::{Error, ErrorKind, Retry};
use serde::de::IgnoredAny;

use super::journal::State;
use super::plan::{Doubt, Plan};
use crate::fault::Fault;

/// What became of a row.
pub(super) enum Outcome {
    Done(Bytes),
    /// It was refused, and did nothing.
    Failed(Fault),
    /// It may have been done, and no look-up can tell.
    Unknown(Fault),
    /// It may have been done, and no look-up could be made: a later run may tell.
    Open(Fault),
    /// There is more to do, after a while.
    Again {
        plan: Plan,
        after: Duration,
        /// What is known by now, should this run be stopped before.
        note: Option<(State, Fault)>,
    },
}

/// What is to be done with a row, and how often it was sent.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) plan: Plan,
    pub(super) sent: u32,
    /// How often it was refused for being too fast.
    pub(super) limited: u32,
    /// Whether a look-up has waited for the server to be done.
    pub(super) has_settled: bool,
}

impl Step {
    pub(super) fn new(plan: Plan) -> Self {
        let has_settled = matches!(plan, Plan::LookUp(doubt) if doubt.settles_in.is_zero());
        Self {
            plan,
            sent: 0,
            limited: 0,
            has_settled,
        }
    }
}

/// More often than this a row is not put back for being too fast.
const MOST_LIMITED: u32 = 10;

/// How long whoever is too fast waits at least.
const LIMITED: Duration = Duration::from_secs(1);

/// A server that wants more is not waited for, as in a single call.
const LONGEST: Duration = Duration::from_secs(60);

/// What comes of an attempt.
pub(super) fn sent(
    result: Result<Bytes, Error>,
    retry: Retry,
    since: SystemTime,
    settles_in: Duration,
    limited: u32,
) -> Outcome {
    let error = match result {
        Ok(reply) => return Outcome::Done(reply),
        Err(error) => error,
    };
    if retry == Retry::Safe || !error.may_have_been_processed() {
        return not_done(error, limited);
    }
    let then_send = !error.may_yet_appear();
    Outcome::Again {
        plan: Plan::LookUp(Doubt {
            since,
            settles_in,
            then_send,
        }),
        after: Duration::ZERO,
        note: (!then_send).then(|| (State::Unknown, error.into())),
    }
}

fn not_done(error: Error, limited: u32) -> Outcome {
    let after = error.retry_after().unwrap_or_default().max(LIMITED);
    if error.kind() != ErrorKind::RateLimited || limited >= MOST_LIMITED || after > LONGEST {
        return Outcome::Failed(error.into());
    }
    Outcome::Again {
        plan: Plan::Send,
        after,
        note: Some((State::Failed, error.into())),
    }
}

/// What a look-up says.
pub(super) enum Sight {
    Found(Bytes),
    Absent,
    /// Something is there, or nothing can be looked for: looking again is of no use.
    Unclear(Error),
    /// The look-up failed.
    Failed(Error),
}

pub(super) fn sight(
    result: Result<Option<avara_client::Response<IgnoredAny>>, Error>,
    has_subject: bool,
) -> Sight {
    match result {
        Ok(Some(reply)) => Sight::Found(reply.body().clone()),
        Ok(None) => Sight::Absent,
        Err(error) if has_subject && error.found().is_none() => Sight::Failed(error),
        Err(error) => Sight::Unclear(error),
    }
}

/// What comes of a look-up.
pub(super) fn looked_up(sight: Sight, step: Step, doubt: Doubt, most: u32) -> Outcome {
    match sight {
        Sight::Found(reply) => Outcome::Done(reply),
        Sight::Absent | Sight::Failed(_) if !step.has_settled => Outcome::Again {
            plan: Plan::LookUp(doubt),
            after: doubt.settles_in,
            note: None,
        },
        Sight::Failed(error) if doubt.then_send => Outcome::Open(error.into()),
        Sight::Failed(error) | Sight::Unclear(error) => Outcome::Unknown(error.into()),
        Sight::Absent if !doubt.then_send => Outcome::Unknown(Fault::Unknown(NOT_THERE)),
        Sight::Absent if step.sent > most => Outcome::Failed(Fault::Server(NOTHING_DONE)),
        Sight::Absent => Outcome::Again {
            plan: Plan::Send,
            after: Duration::ZERO,
            note: Some((State::Failed, Fault::Server(NOTHING_DONE))),
        },
    }
}

const NOT_THERE: &str = "outcome unknown: an answer was lost, and a look-up finds nothing";
const NOTHING_DONE: &str = "no answer came, and a look-up shows that nothing was done";

impl Outcome {
    /// What the journal says of it, and why; nothing where what it says already is true.
    pub(super) fn verdict(&self) -> Option<(State, &Fault)> {
        match self {
            Self::Failed(fault) => Some((State::Failed, fault)),
            Self::Open(fault) => Some((State::Open, fault)),
            Self::Unknown(fault) => Some((State::Unknown, fault)),
            Self::Again { note, .. } => note.as_ref().map(|(state, fault)| (*state, fault)),
            Self::Done(_) => None,
        }
    }
}
