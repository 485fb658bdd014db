//! [`Claim`]: a lock file beside the state file, for as long as a sandbox runs.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use fs4::TryLockError;
use same_file::Handle;

/// A file that this sandbox has locked. Whoever finds it locked must not use what is beside it.
pub(super) struct Claim {
    path: PathBuf,
    _file: File,
}

impl Claim {
    /// Makes the lock file, and locks it for this sandbox alone.
    pub(super) fn of(path: PathBuf) -> io::Result<Self> {
        loop {
            let file = open(&path)?;
            locked(fs4::FileExt::try_lock(&file))?;
            // Another sandbox may have removed it since it was opened.
            if is_at(&file, &path) {
                return Ok(Self { path, _file: file });
            }
        }
    }
}

/// The file is removed while it is locked: another sandbox that locks it later sees that it is gone.
impl Drop for Claim {
    fn drop(&mut self) {
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        let problem = format!("{} is not a regular file: remove it", path.display());
        return Err(io::Error::other(problem));
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    options.open(path)
}

fn locked(result: Result<(), TryLockError>) -> io::Result<()> {
    result.map_err(|error| match error {
        TryLockError::WouldBlock => io::Error::other("another sandbox uses it"),
        TryLockError::Error(error) => io::Error::new(
            error.kind(),
            format!(
                "it cannot be locked against another sandbox ({error}); keep it on a disk of this \
                 machine"
            ),
        ),
    })
}

fn is_at(file: &File, path: &Path) -> bool {
    let opened = file.try_clone().and_then(Handle::from_file);
    matches!((opened, Handle::from_path(path)), (Ok(opened), Ok(found)) if opened == found)
}

#[cfg(test)]
mod tests {
    use fs4::TryLockError;

    use super::locked;

    /// Some network folders have no locks.
    #[test]
    fn a_lock_that_cannot_be_had_is_not_had() {
        let none = TryLockError::Error(std::io::ErrorKind::Unsupported.into());
        let error = locked(Err(none)).unwrap_err();
        assert!(error.to_string().contains("cannot be locked"), "{error}");
    }
}
