//! Files with an API key: only their owner may read them.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use crate::fault::Fault;

/// The key in a file, or on stdin.
pub(crate) fn read(path: &Path) -> Result<String, Fault> {
    let text = if path == Path::new("-") {
        io::read_to_string(io::stdin())
    } else {
        check(path)?;
        fs::read_to_string(path)
    };
    let text = text.map_err(|error| unusable(path, &error.to_string()))?;
    match key(&text) {
        "" => Err(unusable(path, "there is no key in it")),
        key => Ok(key.to_owned()),
    }
}

/// The key alone: editors put a line break behind it, and some a byte order mark before it.
pub(super) fn key(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim()
}

/// Refuses a file that others can read.
pub(super) fn check(path: &Path) -> Result<(), Fault> {
    let metadata = fs::metadata(path).map_err(|error| unusable(path, &error.to_string()))?;
    if !is_file(&metadata) {
        return Err(unusable(path, "is no file"));
    }
    if can_others_read(&metadata) {
        let path_shown = path.display();
        let problem = format!("others can read the API key in it: chmod 600 {path_shown}");
        return Err(unusable(path, &problem));
    }
    Ok(())
}

/// A shell hands over the output of another program, `<(...)`, as a pipe.
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

/// Elsewhere there is no such bit, and a folder of the user's is as private as it gets.
#[cfg(not(unix))]
fn can_others_read(_: &Metadata) -> bool {
    false
}

fn unusable(path: &Path, problem: &str) -> Fault {
    Fault::Key(format!("{}: {problem}", path.display()))
}
