//! A file is for one run at a time.

use std::fs::File;
use std::path::Path;

use fs4::TryLockError;

use crate::failure::Failure;

/// Takes the file for this run alone. Without a lock, another run could do the same rows.
pub(super) fn lock(file: &File, path: &Path) -> Result<(), Failure> {
    locked(fs4::FileExt::try_lock(file), path)
}

fn locked(result: Result<(), TryLockError>, path: &Path) -> Result<(), Failure> {
    let problem = match result {
        Ok(()) => return Ok(()),
        Err(TryLockError::WouldBlock) => "it is in use by another run".to_owned(),
        Err(TryLockError::Error(error)) => format!(
            "cannot be locked ({error}), so a concurrent run could process rows twice; copy it to a local disk"
        ),
    };
    Err(Failure::other(format!("{}: {problem}", path.display())))
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::path::Path;

    use fs4::TryLockError;

    use super::locked;

    /// Some network folders have no locks.
    #[test]
    fn a_lock_that_cannot_be_had_is_not_had() {
        let none = TryLockError::Error(ErrorKind::Unsupported.into());
        let failure = locked(Err(none), Path::new("rows.csv")).unwrap_err();
        assert!(failure.text().starts_with("rows.csv: cannot be locked"));
        assert!(locked(Ok(()), Path::new("rows.csv")).is_ok());
    }
}
