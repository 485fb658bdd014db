//! Counts the results of the rows, and reports them.

use std::path::Path;

use serde_json::json;
use tokio::task::JoinError;

use super::step::StepResult;
use crate::failure::{Failure, STOPPED, UNKNOWN};
use crate::output::Format;
use crate::terminal::{self, eprint};

#[derive(Debug, Default)]
pub(super) struct Summary {
    done: u64,
    /// By an earlier run.
    before: u64,
    failed: u64,
    /// Not created, because the record exists.
    existing: u64,
    /// True if that is not a failure.
    skips_existing: bool,
    unknown: u64,
    /// Not tried, because the run was stopped.
    pub(super) left: u64,
    /// Refused one after the other for want of a permission.
    forbidden: u64,
    /// Of the unknown ones: those that a person can look up.
    unresolved: u64,
    is_stopped: bool,
    pub(super) is_interrupted: bool,
    /// The reason that no more can be written down.
    broken: Option<Failure>,
    codes: Vec<u8>,
}

/// From bad to worse.
const RANKS: [u8; 8] = [0, 1, 2, 4, 5, 6, 3, 7];

/// More than these are not an accident of single rows.
const MOST_FORBIDDEN: u64 = 10;

impl Summary {
    pub(super) fn new(done_before: u64, skips_existing: bool) -> Self {
        Self {
            before: done_before,
            skips_existing,
            ..Self::default()
        }
    }

    pub(super) fn count(&mut self, row: u64, outcome: &StepResult) {
        let (failure, is_unknown) = match outcome {
            StepResult::Done(_) => {
                self.done += 1;
                self.forbidden = 0;
                return;
            }
            StepResult::Continues { .. } | StepResult::Restarts { .. } => return,
            StepResult::Failed(failure) if self.skips_existing && failure.is_conflict() => {
                self.existing += 1;
                return;
            }
            StepResult::Failed(failure) => (failure, false),
            StepResult::Unknown(failure) | StepResult::Open(failure) => (failure, true),
        };
        eprint(&format!("row {row}: {}", failure.text()));
        // A key that is refused once is refused for every row, and so is whoever is too fast.
        self.is_stopped |= failure.is_refused_key() || failure.code() == 5;
        self.forbidden = match failure.code() {
            3 => self.forbidden + 1,
            _ => 0,
        };
        self.unresolved += u64::from(is_unknown);
        self.unknown += u64::from(is_unknown);
        self.failed += u64::from(!is_unknown);
        self.note(if is_unknown { UNKNOWN } else { failure.code() });
    }

    /// Counts a row that was sent, and whose outcome is unknown for this reason.
    pub(super) fn count_open(&mut self, row: u64, reason: &str) {
        eprint(&format!("row {row}: {reason}"));
        self.unknown += 1;
        self.note(UNKNOWN);
    }

    /// Counts a row whose task panicked, so that its outcome is unknown.
    pub(super) fn panicked(&mut self, error: &JoinError) {
        self.unknown += 1;
        self.note(UNKNOWN);
        self.broke(Failure::other(format!("a row was stopped: {error}")));
    }

    /// Notes that no more can be written down.
    pub(super) fn broke(&mut self, failure: Failure) {
        self.note(failure.code());
        self.broken.get_or_insert(failure);
    }

    fn note(&mut self, code: u8) {
        if !self.codes.contains(&code) {
            self.codes.push(code);
        }
    }

    /// Returns true if no other row may be sent.
    pub(super) fn is_over(&self) -> bool {
        self.is_stopped || self.broken.is_some() || self.forbidden >= MOST_FORBIDDEN
    }

    pub(super) fn is_complete(&self) -> bool {
        self.codes.is_empty() && self.left == 0
    }

    /// Returns the number of rows that have ended.
    pub(super) fn seen(&self) -> u64 {
        self.done + self.before + self.failed + self.existing + self.unknown
    }

    fn code(&self) -> u8 {
        let rank = |code: &&u8| RANKS.iter().position(|rank| rank == *code);
        let is_cut_short = self.is_interrupted && self.left > 0;
        let none = if is_cut_short { STOPPED } else { 0 };
        self.codes.iter().max_by_key(rank).copied().unwrap_or(none)
    }

    /// Prints it all. A failure to print does not matter where rows failed.
    pub(super) fn end(self, path: &Path, format: Format) -> Result<(), Failure> {
        let printed = self.print(path, format);
        if let Some(failure) = &self.broken {
            eprint(&format!("{}: {}", path.display(), failure.text()));
        }
        match self.code() {
            0 => printed,
            code => Err(Failure::Rows(code)),
        }
    }

    fn print(&self, path: &Path, format: Format) -> Result<(), Failure> {
        let results = path.display().to_string();
        let Self {
            done,
            before,
            failed,
            existing,
            unknown,
            left,
            ..
        } = self;
        if *left > 0 || self.is_interrupted {
            eprint("the run is not complete: run the same command again to continue");
        }
        if self.unresolved > 0 {
            eprint(
                "find out the outcome of the unknown rows, then run this again with --done ROW or --not-done ROW; without these flags, they are looked up again",
            );
        }
        if format == Format::Table {
            let existing = match existing {
                0 => String::new(),
                existing => format!(" {existing} already existed,"),
            };
            eprint(&format!(
                "{done} done, {before} done before,{existing} {failed} failed, {unknown} unknown, {left} not tried; \
                 results: {results}"
            ));
            return Ok(());
        }
        let line = json!({
            "done": done,
            "doneBefore": before,
            "existing": existing,
            "failed": failed,
            "unknown": unknown,
            "notTried": left,
            "results": results,
        });
        Ok(terminal::print(format!("{line}\n"))?)
    }
}

#[cfg(test)]
mod tests {
    use super::Summary;

    #[test]
    fn the_exit_code_is_the_worst_in_whatever_order() {
        for (codes, worst) in [
            (&[4, 1, 2][..], 4),
            (&[7, 3], 7),
            (&[3, 7, 1], 7),
            (&[3, 6, 5], 3),
            (&[1], 1),
            (&[], 0),
        ] {
            let mut summary = Summary::default();
            for &code in codes {
                summary.note(code);
            }
            assert_eq!(summary.code(), worst, "{codes:?}");
        }
    }
}
