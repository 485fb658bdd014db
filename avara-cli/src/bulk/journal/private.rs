//! Opening a result file: it names people, and a run relies on it.

use std::fs::{File, OpenOptions};
use std::path::Path;

/// Opens the file, or makes one that only its owner can read and write. Everything is judged on the
/// open file, so that nobody can exchange it in between.
pub(super) fn open(path: &Path) -> Result<File, String> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let file = platform::open(&mut options, path)?;
    // Others have no end, or keep nothing.
    if !metadata(&file)?.is_file() {
        return Err("is not a regular file".to_owned());
    }
    platform::check(&file)?;
    Ok(file)
}

/// Takes away what others may do with the file.
pub(super) fn close_to_others(file: &File) -> Result<(), String> {
    platform::close_to_others(file)
}

fn metadata(file: &File) -> Result<std::fs::Metadata, String> {
    file.metadata().map_err(|error| error.to_string())
}

#[cfg(unix)]
mod platform {
    use std::fs::{File, OpenOptions, Permissions};
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
    use std::path::Path;

    use rustix::fs::OFlags;

    use super::metadata;

    const WRITE_BY_OTHERS: u32 = 0o022;
    const ANYTHING_BY_OTHERS: u32 = 0o077;

    pub(super) fn open(options: &mut OpenOptions, path: &Path) -> Result<File, String> {
        // The file behind a link could be anybody's. A pipe must not block the program.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let flags = i32::try_from(flags.bits()).unwrap_or_default();
        let opened = options
            .append(true)
            .mode(0o600)
            .custom_flags(flags)
            .open(path);
        opened.map_err(|error| {
            if path.is_symlink() {
                "is a symbolic link: name the file itself".to_owned()
            } else {
                error.to_string()
            }
        })
    }

    pub(super) fn check(file: &File) -> Result<(), String> {
        let metadata = metadata(file)?;
        if metadata.uid() != rustix::process::geteuid().as_raw() {
            return Err("belongs to another user".to_owned());
        }
        if metadata.mode() & WRITE_BY_OTHERS != 0 {
            return Err(
                "can be written by others, so it cannot be trusted: check its content, then `chmod 600` it"
                    .to_owned(),
            );
        }
        Ok(())
    }

    pub(super) fn close_to_others(file: &File) -> Result<(), String> {
        if metadata(file)?.mode() & ANYTHING_BY_OTHERS == 0 {
            return Ok(());
        }
        let closed = file.set_permissions(Permissions::from_mode(0o600));
        closed.map_err(|error| format!("can be read by others: {error}"))
    }
}

/// Elsewhere there are no such bits, and an append-only file cannot be cut.
#[cfg(not(unix))]
mod platform {
    use std::fs::{File, OpenOptions};
    use std::path::Path;

    pub(super) fn open(options: &mut OpenOptions, path: &Path) -> Result<File, String> {
        options.open(path).map_err(|error| error.to_string())
    }

    pub(super) fn check(_: &File) -> Result<(), String> {
        Ok(())
    }

    pub(super) fn close_to_others(_: &File) -> Result<(), String> {
        Ok(())
    }
}
