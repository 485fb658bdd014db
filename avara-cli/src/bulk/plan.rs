//! What is to be done with each row, after what earlier runs left of it.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use avara_client::Retry;

use super::jobs::{Job, line};
use super::journal::{Journal, State, Trace};
use crate::fault::Fault;

/// A row, and what is known of it.
pub(super) struct Row {
    pub(super) job: Job,
    pub(super) plan: Plan,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    /// It was done before.
    Skip,
    Send,
    LookUp(Doubt),
}

/// A row that may have been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Doubt {
    /// When it was first sent.
    pub(super) since: SystemTime,
    /// How long the server may yet be at work on it: before, a look-up that finds nothing proves
    /// nothing.
    pub(super) settles_in: Duration,
    /// Whether it is sent again if it is not there then.
    pub(super) then_send: bool,
}

/// The rows with their plans; or those that must not be done as they are now.
pub(super) fn rows(
    jobs: Vec<Job>,
    journal: &Journal,
    retry: Retry,
    timeout: Duration,
) -> Result<Vec<Row>, Fault> {
    if retry == Retry::Unsafe {
        refuse_changed(&jobs, journal)?;
    }
    let rows = jobs.into_iter().map(|job| Row {
        plan: match retry {
            Retry::Unsafe => Plan::of_create(journal.trace(&job), timeout),
            _ => Plan::of_change(&job, journal),
        },
        job,
    });
    Ok(rows.collect())
}

impl Plan {
    /// A row that a killed run had sent is looked for, because sending it again may do it twice. One
    /// of which nothing can tell whether it was done is never sent again.
    fn of_create(trace: Option<&Trace>, timeout: Duration) -> Self {
        let Some(trace) = trace else {
            return Self::Send;
        };
        match trace.state {
            State::Done => Self::Skip,
            State::Failed => Self::Send,
            State::Started | State::Open => Self::LookUp(Doubt {
                since: trace.first,
                // It may have been sent right before this run began.
                settles_in: timeout.max(trace.timeout),
                then_send: true,
            }),
            State::Unknown => Self::LookUp(Doubt {
                since: trace.first,
                settles_in: Duration::ZERO,
                then_send: false,
            }),
        }
    }

    /// A change does no harm twice; and one that was changed back since has to be made again.
    fn of_change(job: &Job, journal: &Journal) -> Self {
        let is_done = |trace: &Trace| trace.state == State::Done;
        if journal.trace(job).is_some_and(is_done) && journal.is_latest(job) {
            Self::Skip
        } else {
            Self::Send
        }
    }
}

/// A row that was changed after it was sent is another request, of which no look-up can tell
/// whether it is the same one.
fn refuse_changed(jobs: &[Job], journal: &Journal) -> Result<(), Fault> {
    let changed = jobs.iter().filter_map(|job| changed(job, journal));
    let mut bad: Vec<_> = changed.collect();
    bad.extend(gone(jobs, journal));
    if bad.is_empty() {
        return Ok(());
    }
    Err(Fault::usage(format!(
        "nothing was sent: an earlier run sent rows that are not the same now. Put them back as they were, \
         flags included; or take what was done out of the file, and give the rest a new --journal:\n{}",
        bad.join("\n")
    )))
}

fn changed(job: &Job, journal: &Journal) -> Option<String> {
    let did_nothing = |trace: &&Trace| trace.state == State::Failed;
    if journal.trace(job).is_some_and(|trace| !did_nothing(&trace)) {
        return None;
    }
    let other = journal.others(job).find(|trace| !did_nothing(trace))?;
    let what = match other.state {
        State::Done => "was done with other values",
        _ => "may have been done with other values",
    };
    Some(line(job.row, what))
}

/// A row that may have been done would be forgotten if it were not there. Where nothing identifies
/// what a row makes, a changed row shows by the old one being gone.
fn gone(jobs: &[Job], journal: &Journal) -> Vec<String> {
    let here: HashSet<_> = jobs.iter().map(|job| job.fingerprint.as_str()).collect();
    let subjects = jobs.iter().filter_map(|job| job.subject.as_deref());
    let subjects: HashSet<_> = subjects.collect();
    let counts = |trace: &Trace| match &trace.subject {
        Some(subject) => trace.state.is_in_doubt() && !subjects.contains(subject.as_str()),
        None => trace.state != State::Failed,
    };
    let gone = journal
        .requests()
        .filter(|(request, trace)| counts(trace) && !here.contains(request));
    let mut gone: Vec<_> = gone.map(|(_, trace)| trace.row).collect();
    gone.sort_unstable();
    gone.iter()
        .map(|row| line(*row, "is not in the file as it was sent"))
        .collect()
}
