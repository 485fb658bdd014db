//! Opening a result file: it names people, and a run relies on it.

use std::fs::{File, OpenOptions};
use std::path::Path;

#[cfg(unix)]
pub(super) use unix::close_to_others;

/// Opens the file, or makes one that only its owner can read and write. Everything is judged on the
/// open file, so that nobody can exchange it in between.
pub(super) fn open(path: &Path) -> Result<File, String> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    // Elsewhere an append-only file cannot be cut.
    #[cfg(unix)]
    unix::restrict(&mut options);
    let opened = options.open(path);
    let file = opened.map_err(|error| {
        if cfg!(unix) && path.is_symlink() {
            "is a symbolic link: name the file itself".to_owned()
        } else {
            error.to_string()
        }
    })?;
    // Others have no end, or keep nothing.
    if !metadata(&file)?.is_file() {
        return Err("is not a regular file".to_owned());
    }
    #[cfg(unix)]
    unix::check(&file)?;
    Ok(file)
}

fn metadata(file: &File) -> Result<std::fs::Metadata, String> {
    file.metadata().map_err(|error| error.to_string())
}

/// Other systems have no such bits.
#[cfg(unix)]
mod unix {
    use std::fs::{File, OpenOptions, Permissions};
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};

    use rustix::fs::OFlags;

    use super::metadata;

    const WRITE_BY_OTHERS: u32 = 0o022;
    const ANYTHING_BY_OTHERS: u32 = 0o077;

    pub(super) fn restrict(options: &mut OpenOptions) {
        // The file behind a link could be anybody's. A pipe must not block the program.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let flags = i32::try_from(flags.bits()).unwrap_or_default();
        options.append(true).mode(0o600).custom_flags(flags);
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

    /// Takes away what others may do with the file.
    pub(in crate::bulk) fn close_to_others(file: &File) -> Result<(), String> {
        if metadata(file)?.mode() & ANYTHING_BY_OTHERS == 0 {
            return Ok(());
        }
        let closed = file.set_permissions(Permissions::from_mode(0o600));
        closed.map_err(|error| format!("can be read by others: {error}"))
    }
}
