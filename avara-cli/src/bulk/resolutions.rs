//! `--done` and `--not-done`: the outcomes that a person found out.

use super::jobs::Job;
use super::journal::{Journal, State};
use crate::cli::RowFlags;
use crate::cli::parsers::Rows;
use crate::failure::Failure;

/// Writes the outcomes to the journal, for rows that an earlier run has reported.
pub(super) fn apply(flags: &RowFlags, jobs: &[Job], journal: &mut Journal) -> Result<(), Failure> {
    let done = meant(&flags.done, jobs, journal)?;
    let not_done = meant(&flags.not_done, jobs, journal)?;
    let both = done
        .iter()
        .find(|job| not_done.iter().any(|other| other.row == job.row));
    if let Some(job) = both {
        let row = job.row;
        return Err(refused(&format!("row {row} is both --done and --not-done")));
    }
    for job in done {
        journal.resolve(job, State::Done)?;
    }
    for job in not_done {
        journal.resolve(job, State::Failed)?;
    }
    Ok(())
}

/// Returns the rows that are meant; of each range at least one has to be one whose outcome is
/// unknown.
fn meant<'j>(ranges: &[Rows], jobs: &'j [Job], journal: &Journal) -> Result<Vec<&'j Job>, Failure> {
    let mut all = Vec::new();
    for rows in ranges {
        let named = jobs.iter().filter(|job| rows.contains(&job.row));
        let meant: Vec<_> = named.filter(|job| is_reported(job, journal)).collect();
        if meant.is_empty() {
            let (first, last) = (rows.start(), rows.end());
            let rows = if first == last {
                format!("row {first} was not")
            } else {
                format!("none of the rows {first}-{last} was")
            };
            return Err(refused(&format!(
                "{rows} reported as unknown; first run this once without --done and --not-done"
            )));
        }
        for job in &meant {
            check_place(job, journal)?;
        }
        all.extend(meant);
    }
    Ok(all)
}

/// Refuses a number that was another row's when an earlier run reported it.
fn check_place(job: &Job, journal: &Journal) -> Result<(), Failure> {
    match journal.trace(job) {
        Some(trace) if trace.row != job.row => Err(refused(&format!(
            "row {} was row {} when it was sent; run this once without --done and --not-done, and use the numbers that it prints",
            job.row, trace.row
        ))),
        _ => Ok(()),
    }
}

fn is_reported(job: &Job, journal: &Journal) -> bool {
    let state = journal.trace(job).map(|trace| trace.state);
    matches!(state, Some(State::Unknown | State::Open))
}

fn refused(problem: &str) -> Failure {
    Failure::usage(format!("nothing was sent: {problem}"))
}
