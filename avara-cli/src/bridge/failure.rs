//! The errors of an archive as failures of the program.

use avara_bridge::{ArchiveError, ArchiveErrorKind};

use crate::failure::{Failure, causes};

/// Returns the failure of an archive that cannot be asked, with its causes.
pub(super) fn of_archive(error: &ArchiveError) -> Failure {
    let text = error.to_string();
    let text = causes(error).fold(text, |text, cause| format!("{text}: {cause}"));
    match error.kind() {
        ArchiveErrorKind::Denied => {
            Failure::Key(format!("{text}: see its credentials in the bridge's file"))
        }
        _ => Failure::Unreachable(text),
    }
}
