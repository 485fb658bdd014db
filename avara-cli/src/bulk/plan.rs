//! Plans each row by the results of earlier runs.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use avara_client::Retry;

use super::jobs::{Job, line};
use super::journal::{Journal, State, Trace};
use crate::failure::Failure;

pub(super) struct Row {
    pub(super) job: Job,
    pub(super) plan: Plan,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    /// It was done before.
    Skip,
    Send,
    LookUp(Unconfirmed),
}

/// A row that an earlier run left, and that may have been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unconfirmed {
    /// The time when it was first sent.
    pub(super) since: SystemTime,
    /// The time after the last attempt in which the server could still be at work on it, as that
    /// run took it.
    pub(super) window: Duration,
    /// True if it may be sent again if it is not there then.
    pub(super) may_repeat: bool,
}

pub(super) fn rows(jobs: Vec<Job>, journal: &Journal, retry: Retry) -> Vec<Row> {
    let rows = jobs.into_iter().map(|job| Row {
        plan: match retry {
            Retry::Unsafe => Plan::of_create(journal.trace(&job)),
            _ => Plan::of_change(&job, journal),
        },
        job,
    });
    rows.collect()
}

impl Plan {
    /// Plans a create. A row that a killed run had sent is looked up, because sending it again may
    /// do it twice. One whose outcome nothing can show is never sent again.
    fn of_create(trace: Option<&Trace>) -> Self {
        let Some(trace) = trace else {
            return Self::Send;
        };
        match trace.state {
            State::Done => Self::Skip,
            State::Failed => Self::Send,
            State::Started | State::Open | State::Unknown => Self::LookUp(Unconfirmed {
                since: trace.first,
                window: trace.window,
                may_repeat: trace.state != State::Unknown,
            }),
        }
    }

    /// Plans a change, which does no harm twice; one that was changed back since has to be made
    /// again.
    fn of_change(job: &Job, journal: &Journal) -> Self {
        let is_done = |trace: &Trace| trace.state == State::Done;
        if journal.trace(job).is_some_and(is_done) && journal.is_latest(job) {
            Self::Skip
        } else {
            Self::Send
        }
    }
}

/// Refuses rows that are not as an earlier run sent them. A row that was changed is another
/// request, and no look-up can show whether it is the same one.
pub(super) fn check(jobs: &[Job], journal: &Journal, retry: Retry) -> Result<(), Failure> {
    if retry == Retry::Safe {
        return Ok(());
    }
    let changed = jobs.iter().filter_map(|job| changed(job, journal));
    let mut bad: Vec<_> = changed.collect();
    bad.extend(gone(jobs, journal));
    if bad.is_empty() {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "nothing was sent: rows differ from what an earlier run sent:\n{}",
        bad.join("\n")
    )))
}

fn changed(job: &Job, journal: &Journal) -> Option<String> {
    let did_nothing = |trace: &&Trace| trace.state == State::Failed;
    if journal.trace(job).is_some_and(|trace| !did_nothing(&trace)) {
        return None;
    }
    let other = journal.others(job).find(|trace| !did_nothing(trace))?;
    let what = if other.state.may_have_been_done() {
        "may have been done with other values: restore those values and flags, and run this again"
    } else {
        "was done with other values: remove it from the file, or restore those values and flags"
    };
    Some(line(job.row, what))
}

/// Returns the problems of rows that are gone. One whose outcome is unknown would be forgotten. And
/// where nothing identifies what a row makes, a new row may be one that was done and is written in
/// another way now.
fn gone(jobs: &[Job], journal: &Journal) -> Vec<String> {
    let here: HashSet<_> = jobs.iter().map(|job| job.fingerprint.as_str()).collect();
    let subjects = jobs.iter().filter_map(|job| job.subject.as_deref());
    let subjects: HashSet<_> = subjects.collect();
    let is_any_new = jobs.iter().any(|job| journal.trace(job).is_none());
    let is_any_unknown = journal
        .requests()
        .any(|(_, trace)| trace.state.may_have_been_done());
    let what = |trace: &Trace| match (trace.state, &trace.subject) {
        (State::Failed, _) | (State::Done, Some(_)) => None,
        (State::Done, None) if !is_any_new => None,
        (State::Done, None) if is_any_unknown => Some(PUT_BACK),
        (State::Done, None) => Some(PUT_BACK_OR_NEW),
        (_, Some(subject)) if subjects.contains(subject.as_str()) => None,
        _ => Some(UNCONFIRMED),
    };
    let gone = journal
        .requests()
        .filter(|(request, _)| !here.contains(request));
    let mut gone: Vec<_> = gone
        .filter_map(|(_, trace)| Some((trace.row, what(trace)?)))
        .collect();
    gone.sort_unstable();
    let lines = gone.iter();
    lines
        .map(|(row, what)| format!("  formerly row {row}: {what}"))
        .collect()
}

const UNCONFIRMED: &str =
    "has an unknown outcome and is no longer in the file as sent: restore it, and run this again";
const PUT_BACK: &str = "was done and is no longer in the file as sent: restore it";
const PUT_BACK_OR_NEW: &str = "was done and is no longer in the file as sent: restore it; or remove the rows that were done, and give the new rows another --journal";
