//! [`Mistakes`]: everything that is wrong with a file, each at its place.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The mistakes that were found so far. A place is the offset of a byte.
pub(super) struct Mistakes {
    found: Mutex<Vec<(usize, String)>>,
    /// A setting that is missing may stand in a line that cannot be read.
    is_unreadable: bool,
}

impl Mistakes {
    /// Begins with what is not TOML.
    pub(super) fn of_syntax(found: Vec<(usize, String)>) -> Self {
        Self {
            is_unreadable: !found.is_empty(),
            found: found.into(),
        }
    }

    fn found(&self) -> MutexGuard<'_, Vec<(usize, String)>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn missing(&self, place: usize, problem: &str) {
        if !self.is_unreadable {
            self.add(place, problem);
        }
    }

    pub(super) fn add(&self, place: usize, problem: impl Into<String>) {
        self.found().push((place, problem.into()));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found().is_empty()
    }

    /// Returns a line for each, in the order of the file: its name, line, column and problem.
    pub(super) fn lines(self, path: &Path, text: &str) -> Vec<String> {
        let mut mistakes = self
            .found
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        mistakes.sort();
        mistakes.dedup();
        let line = |(place, problem): (usize, String)| {
            let before = text.get(..place).unwrap_or(text);
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            format!("{}:{line}:{column}: {problem}", path.display())
        };
        mistakes.into_iter().map(line).collect()
    }
}
