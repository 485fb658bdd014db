//! The state on disk: written whole or not at all, and never over what cannot be read.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::world::World;

/// The world of this file; none where there is no file yet.
pub(crate) fn load(path: &Path) -> Result<Option<World>, Error> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return to_be_made(path),
        Err(error) => return Err(Error::caused(cannot("read", path), error)),
    };
    let text = String::from_utf8(bytes).map_err(|error| damaged(path, &error))?;
    let world = World::from_json(&text).map_err(|error| damaged(path, &error))?;
    Ok(Some(world))
}

/// There is no file yet. That it cannot be made is better found at the start than at the end.
fn to_be_made(path: &Path) -> Result<Option<World>, Error> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if folder.is_none_or(Path::is_dir) {
        Ok(None)
    } else {
        Err(Error::new(format!(
            "{}: its directory does not exist",
            cannot("write", path)
        )))
    }
}

/// Writes the world beside the file and then moves it into place. A link stays a link, and the file
/// keeps its permissions.
pub(crate) fn save(path: &Path, world: &str) -> Result<(), Error> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let beside = beside(&target);
    let saved = write(&beside, &target, world).and_then(|()| fs::rename(&beside, &target));
    saved.map_err(|error| {
        let _ = fs::remove_file(&beside);
        Error::caused(cannot("write", path), error)
    })
}

fn write(path: &Path, like: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    if let Ok(former) = fs::metadata(like) {
        file.set_permissions(former.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// In the same directory, since only there moving is atomic.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}

fn cannot(verb: &str, path: &Path) -> String {
    format!("cannot {verb} the state file {}", path.display())
}

fn damaged(path: &Path, problem: &dyn Display) -> Error {
    let path = path.display();
    Error::new(format!(
        "cannot use the state file {path}: {problem}. It was left unchanged; move it away or choose \
         another"
    ))
}
