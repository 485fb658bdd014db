//! The errors of an archive as failures of the program.

use std::error::Error;

use avara_bridge::ArchiveError;

use crate::failure::Failure;

/// Returns the failure of an archive that cannot be asked, with its causes.
pub(super) fn of_archive(error: &ArchiveError) -> Failure {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    Failure::Unreachable(text)
}
