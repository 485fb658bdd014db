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
    let now = SystemTime::now();
    let rows = jobs.into_iter().map(|job| Row {
        plan: Plan::of(journal.trace(&job), retry, timeout, now),
        job,
    });
    Ok(rows.collect())
}

impl Plan {
    /// A row that a killed run had sent is looked for, because sending it again may do it twice. One
    /// whose outcome a run could not tell is never sent again.
    fn of(trace: Option<Trace>, retry: Retry, timeout: Duration, now: SystemTime) -> Self {
        let Some(trace) = trace else {
            return Self::Send;
        };
        match trace.state {
            State::Done => Self::Skip,
            State::Failed => Self::Send,
            State::Started | State::Unknown if retry == Retry::Safe => Self::Send,
            State::Started => Self::LookUp(Doubt {
                since: trace.first,
                settles_in: settles_in(trace.last, timeout, now),
                then_send: true,
            }),
            State::Unknown => Self::LookUp(Doubt {
                since: trace.first,
                settles_in: Duration::ZERO,
                then_send: false,
            }),
        }
    }
}

/// The attempt ended at the latest when its time was up, and before this run began. From there the
/// server has as long again. A clock that was set back tells nothing.
fn settles_in(last: SystemTime, timeout: Duration, now: SystemTime) -> Duration {
    let age = now.duration_since(last).unwrap_or_default();
    (2 * timeout).saturating_sub(age).min(timeout)
}

/// A row that was changed after it was sent is another request, of which no look-up can tell
/// whether it is the same one.
fn refuse_changed(jobs: &[Job], journal: &Journal) -> Result<(), Fault> {
    let mut bad: Vec<_> = jobs
        .iter()
        .filter_map(|job| changed(job, journal))
        .collect();
    bad.extend(missing(jobs, journal));
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
    if journal.trace(job).is_some() {
        return None;
    }
    let what = match journal.other(job)?.state {
        State::Failed => return None,
        State::Done => "was done with other values",
        State::Started | State::Unknown => "may have been done with other values",
    };
    Some(line(job.row, what))
}

/// Where nothing identifies what a row makes, a changed row shows by the old one being gone.
fn missing(jobs: &[Job], journal: &Journal) -> Vec<String> {
    if jobs.iter().any(|job| job.subject.is_some()) {
        return Vec::new();
    }
    let here: HashSet<_> = jobs.iter().map(|job| job.fingerprint.as_str()).collect();
    let gone = journal
        .requests()
        .filter(|(request, trace)| trace.state != State::Failed && !here.contains(request));
    let mut gone: Vec<_> = gone.map(|(_, trace)| trace.row).collect();
    gone.sort_unstable();
    gone.iter()
        .map(|row| line(*row, "is not in the file as it was sent"))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::settles_in;

    #[test]
    fn what_was_sent_lately_may_still_be_at_work() {
        let (now, timeout) = (SystemTime::now(), Duration::from_secs(60));
        let wait = |age| settles_in(now - Duration::from_secs(age), timeout, now).as_secs();
        assert_eq!(
            [wait(0), wait(59), wait(90), wait(120), wait(9000)],
            [60, 60, 30, 0, 0]
        );
        assert_eq!(
            settles_in(now + timeout, timeout, now),
            timeout,
            "a clock that was set back"
        );
    }
}
