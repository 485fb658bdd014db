//! Files with an API key: only their owner may read them.

mod typed;

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

use crate::fault::Fault;

/// Reads the key in a file, or on stdin.
pub(crate) fn read(path: &Path) -> Result<String, Fault> {
    let text = if path == Path::new("-") {
        typed::read()
    } else {
        File::open(path).and_then(|file| {
            check(&file, path)?;
            io::read_to_string(file)
        })
    };
    let text = text.map_err(|error| unusable(path, &error.to_string()))?;
    match key(&text) {
        "" => Err(unusable(path, "there is no key in it")),
        key => Ok(key.to_owned()),
    }
}

/// Returns the key alone: editors put a line break behind it, and some a byte order mark before it.
pub(super) fn key(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim()
}

/// Refuses a file that others can read. It is the open file that is judged, so that nobody can
/// exchange it before it is read.
pub(super) fn check(file: &File, path: &Path) -> io::Result<()> {
    let metadata = file.metadata()?;
    if !is_file(&metadata) {
        return Err(io::Error::other("is not a regular file"));
    }
    if can_others_read(&metadata) && can_be_closed(file, &metadata) {
        let path = path.display();
        let problem = format!("others can read the API key in it: chmod 600 {path}");
        return Err(io::Error::other(problem));
    }
    Ok(())
}

/// Returns true for a file. A shell hands over the output of another program, `<(...)`, as a pipe.
#[cfg(unix)]
fn is_file(metadata: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;

    metadata.is_file() || metadata.file_type().is_fifo()
}

#[cfg(not(unix))]
fn is_file(metadata: &Metadata) -> bool {
    !metadata.is_dir()
}

#[cfg(unix)]
fn can_others_read(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    metadata.permissions().mode() & 0o077 != 0
}

/// Returns false for a secret that is mounted: it is on a file system that cannot be written, or
/// belongs to somebody else, and its reader cannot change what others may do with it.
#[cfg(unix)]
fn can_be_closed(file: &File, metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    use rustix::fs::{StatVfsMountFlags, fstatvfs};
    use rustix::process::geteuid;

    let mount = fstatvfs(file).map(|mount| mount.f_flag);
    let is_read_only = mount.is_ok_and(|flags| flags.contains(StatVfsMountFlags::RDONLY));
    let is_ours = geteuid().is_root() || metadata.uid() == geteuid().as_raw();
    is_ours && !is_read_only
}

#[cfg(not(unix))]
fn can_be_closed(_: &File, _: &Metadata) -> bool {
    true
}

/// Returns false: elsewhere there is no such bit, and a folder of the user's is as private as it
/// gets.
#[cfg(not(unix))]
fn can_others_read(_: &Metadata) -> bool {
    false
}

pub(super) fn unusable(path: &Path, problem: &str) -> Fault {
    Fault::Key(format!("{}: {problem}", path.display()))
}
