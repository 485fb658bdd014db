//! `--done` and `--not-done`: what a person found out about rows whose outcome is unknown.

use std::ops::RangeInclusive;

use clap::ArgMatches;

use super::jobs::Job;
use super::journal::{Journal, State};
use crate::cli::{DONE, NOT_DONE};
use crate::fault::Fault;

/// Rows, such as `17` or `17-20`.
pub(crate) type Rows = RangeInclusive<u64>;

/// A value of the flags.
pub(crate) fn rows(text: &str) -> Result<Rows, String> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (first.parse(), last.parse()) {
        (Ok(first), Ok(last)) if first <= last => Ok(first..=last),
        _ => Err("must be a row such as 17, or rows such as 17-20".to_owned()),
    }
}

/// Writes into the journal what is said of rows; only of such as are in doubt.
pub(super) fn apply(given: &ArgMatches, jobs: &[Job], journal: &mut Journal) -> Result<(), Fault> {
    let of = |name: &str| given.get_many::<Rows>(name).into_iter().flatten();
    let told = of(DONE).map(|rows| (rows, State::Done));
    let told: Vec<_> = told
        .chain(of(NOT_DONE).map(|rows| (rows, State::Failed)))
        .collect();
    for (rows, _) in &told {
        check(rows, jobs, journal)?;
    }
    for (rows, state) in told {
        let meant = jobs.iter().filter(|job| rows.contains(&job.row));
        for job in meant {
            if is_in_doubt(job, journal) {
                journal.told(job, state)?;
            }
        }
    }
    Ok(())
}

fn check(rows: &Rows, jobs: &[Job], journal: &Journal) -> Result<(), Fault> {
    let mut meant = jobs.iter().filter(|job| rows.contains(&job.row));
    if meant.any(|job| is_in_doubt(job, journal)) {
        return Ok(());
    }
    let (first, last) = (rows.start(), rows.end());
    let rows = if first == last {
        format!("row {first} is")
    } else {
        format!("rows {first}-{last} are")
    };
    Err(Fault::usage(format!(
        "nothing was sent: {rows} not in doubt; --{DONE} and --{NOT_DONE} are for rows whose outcome is unknown"
    )))
}

fn is_in_doubt(job: &Job, journal: &Journal) -> bool {
    let state = journal.trace(job).map(|trace| trace.state);
    matches!(state, Some(State::Started | State::Unknown))
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn rows_are_a_number_or_two() {
        assert_eq!(rows("17"), Ok(17..=17));
        assert_eq!(rows("17-20"), Ok(17..=20));
        for text in ["", "-", "17-", "-17", "20-17", "x", "1-2-3"] {
            assert!(rows(text).is_err(), "{text}");
        }
    }
}
