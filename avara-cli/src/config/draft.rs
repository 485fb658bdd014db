//! [`Draft`]: the config file as it will be, written beside it. It is the lock too, so that two
//! commands that change the file at once do so one after the other.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fs4::TryLockError;
use same_file::Handle;

/// A file that this command alone may write, and that goes away unless it becomes the config file.
pub(super) struct Draft {
    file: File,
    path: PathBuf,
}

/// A command holds the lock for milliseconds.
const PATIENCE: Duration = Duration::from_secs(10);

impl Draft {
    /// Waits until no other command changes the file.
    pub(super) fn of(config: &Path) -> io::Result<Self> {
        if let Some(folder) = config.parent() {
            fs::create_dir_all(folder)?;
        }
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(draft) = Self::claimed(config, true)? {
                return Ok(draft);
            }
            sleep(Duration::from_millis(10));
        }
        Err(io::Error::other("another avara command is changing it"))
    }

    /// Removes the leftovers of a killed command, which can hold a key.
    pub(super) fn remove_abandoned(config: &Path) {
        drop(Self::claimed(config, false));
    }

    /// Returns the draft, unless another command has it.
    fn claimed(config: &Path, create: bool) -> io::Result<Option<Self>> {
        let path = config.with_extension("new");
        let file = open(&path, create)?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => {
                let problem = format!("{} cannot be locked ({error})", path.display());
                return Err(io::Error::new(error.kind(), problem));
            }
        }
        // It may have become the config file, or be gone, since it was opened.
        let opened = Handle::from_file(file.try_clone()?)?;
        let is_there = Handle::from_path(&path).is_ok_and(|found| found == opened);
        // One that is not there must not be removed.
        Ok(is_there.then(|| Self { file, path }))
    }

    /// Makes this text the config file.
    pub(super) fn finish(mut self, config: &Path, text: &str) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()?;
        match fs::rename(&self.path, config) {
            Ok(()) => {
                // There is nothing left to remove.
                self.path = PathBuf::new();
                Ok(())
            }
            // It is mounted by itself, as into a container, and can be changed and not replaced.
            Err(error) if error.kind() == io::ErrorKind::ResourceBusy => overwrite(config, text),
            Err(error) => Err(error),
        }
    }
}

/// It is removed while it is locked.
impl Drop for Draft {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Overwrites the old text, and only then truncates the rest.
fn overwrite(config: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(config)?;
    file.write_all(text.as_bytes())?;
    file.set_len(text.len() as u64)?;
    file.sync_all()
}

/// Opens a file that only its owner can read, and follows no link.
fn open(path: &Path, create: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options
        .read(true)
        .write(true)
        .create(create)
        .truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;

        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.mode(0o600);
        options.custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    }
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        let problem = format!("{} is not a regular file: remove it", path.display());
        return Err(io::Error::other(problem));
    }
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}
