//! The errors of an archive as faults of the program.

use std::error::Error;

use avara_bridge::ArchiveError;

use crate::fault::Fault;

/// Returns the fault of an archive that cannot be asked, with its causes.
pub(super) fn of_archive(error: &ArchiveError) -> Fault {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    Fault::Unreachable(text)
}
