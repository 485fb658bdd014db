//! Files with an API key: only their owner may read them.

use std::fs;
use std::path::Path;

use crate::fault::Fault;

/// The key in a file.
pub(crate) fn read(path: &Path) -> Result<String, Fault> {
    check(path)?;
    let text = fs::read_to_string(path).map_err(|error| unusable(path, &error.to_string()))?;
    match text.trim() {
        "" => Err(unusable(path, "there is no key in it")),
        key => Ok(key.to_owned()),
    }
}

/// Refuses a file that others can read.
#[cfg(unix)]
pub(super) fn check(path: &Path) -> Result<(), Fault> {
    use std::os::unix::fs::PermissionsExt as _;

    let metadata = fs::metadata(path).map_err(|error| unusable(path, &error.to_string()))?;
    let others = metadata.permissions().mode() & 0o077;
    if others == 0 {
        return Ok(());
    }
    let problem = format!(
        "others can read the API key in it: chmod 600 {}",
        path.display()
    );
    Err(unusable(path, &problem))
}

/// Elsewhere there is no such bit, and a folder of the user's is as private as it gets.
#[cfg(not(unix))]
pub(super) fn check(_: &Path) -> Result<(), Fault> {
    Ok(())
}

fn unusable(path: &Path, problem: &str) -> Fault {
    Fault::Key(format!("{}: {problem}", path.display()))
}
