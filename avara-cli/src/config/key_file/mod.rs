//! Files with an API key: only their owner may read them.

pub(super) mod typed;

use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

use crate::failure::Failure;

/// Reads the key in a file, or on stdin.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let bytes = if path == Path::new("-") {
        typed::read("API key")
    } else {
        private_bytes(path, open_to_others)
    };
    let bytes = bytes.map_err(|error| unusable(path, &error.to_string()))?;
    key(&bytes).map_err(|problem| unusable(path, problem))
}

/// Reads a file that others must not read; `problem` is reported if they can.
pub(crate) fn private_bytes(path: &Path, problem: fn(&Path) -> String) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    check_private(&file, || problem(path))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the key alone: editors put a line break behind it, and some a byte order mark before it.
pub(super) fn key(bytes: &[u8]) -> Result<String, &'static str> {
    let is_utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    if is_utf16 || bytes.contains(&0) {
        return Err(
            "is UTF-16, which `>` of PowerShell writes: save it with `Set-Content -Encoding ascii`",
        );
    }
    let text = str::from_utf8(bytes).map_err(|_| "is not UTF-8 text")?;
    let key = text.trim_start_matches('\u{feff}').trim();
    if key.is_empty() {
        return Err("contains no key");
    }
    if key.starts_with(QUOTES) || key.ends_with(QUOTES) {
        return Err("the key is quoted: remove the quotes");
    }
    let is_name = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    };
    if key.split_once('=').is_some_and(|(name, _)| is_name(name)) {
        return Err("contains `NAME=` before the key: write only the key");
    }
    if key.contains(char::is_whitespace) {
        return Err("contains more than one word or line: write only the key");
    }
    Ok(key.to_owned())
}

const QUOTES: [char; 7] = [
    '"', '\'', '`', '\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}',
];

/// Refuses a file with an API key that others can read.
pub(super) fn check(file: &File, path: &Path) -> io::Result<()> {
    check_private(file, || open_to_others(path))
}

fn open_to_others(path: &Path) -> String {
    let path = path.display();
    format!(
        "others can read the API key in it: chmod 600 {path}; or, if that is impossible, pass the key on stdin: --key-file - < {path}"
    )
}

/// Refuses a file that others can read. The open file is checked, so that nobody can
/// exchange it before it is read.
fn check_private(file: &File, problem: impl FnOnce() -> String) -> io::Result<()> {
    let metadata = file.metadata()?;
    if !is_file(&metadata) {
        return Err(io::Error::other("is not a regular file"));
    }
    if is_open(file, &metadata) {
        return Err(io::Error::other(problem()));
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

/// Returns true if others can read a file with a secret, and that can be changed.
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| {
        let metadata = file.metadata();
        metadata.is_ok_and(|metadata| is_open(&file, &metadata))
    })
}

/// Returns false for a secret that is mounted: it is on a file system that cannot be written, or
/// belongs to somebody else, and its reader cannot change what others may do with it.
#[cfg(unix)]
fn is_open(file: &File, metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    use rustix::fs::{StatVfsMountFlags, fstatvfs};
    use rustix::process::geteuid;

    let mount = fstatvfs(file).map(|mount| mount.f_flag);
    let is_read_only = mount.is_ok_and(|flags| flags.contains(StatVfsMountFlags::RDONLY));
    let can_be_closed = metadata.uid() == geteuid().as_raw() && !is_read_only;
    metadata.mode() & 0o077 != 0 && can_be_closed
}

/// Returns false: elsewhere there is no such bit, and a folder of the user's is as private as it
/// gets.
#[cfg(not(unix))]
fn is_open(_: &File, _: &Metadata) -> bool {
    false
}

pub(super) fn unusable(path: &Path, problem: &str) -> Failure {
    Failure::Key(format!("{}: {problem}", path.display()))
}
