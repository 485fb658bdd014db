//! The state on disk: of one sandbox at a time, written whole or not at all, and never over what
//! cannot be read.

use std::fmt::Display;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::claim::Claim;
use super::mount::is_mount;
use crate::Error;
use crate::world::World;

/// The state file of this sandbox alone: of two that write it, the last to stop would undo what the
/// other did.
pub(crate) struct StateFile {
    path: PathBuf,
    _claim: Claim,
}

impl StateFile {
    /// Claims the file, and reads the world in it; none where there is no file yet.
    pub(crate) fn open(path: &Path) -> Result<(Self, Option<World>), Error> {
        to_be_made(path)?;
        // A link stays a link.
        let target = target(path);
        if is_mount(&target) {
            return Err(Error::new(format!(
                "{}: it is a mount of its own, which cannot be replaced at once; mount its directory \
                 instead",
                cannot("use", path)
            )));
        }
        let claim = Claim::of(beside(&target, ".lock"))
            .map_err(|error| Error::caused(cannot("use", path), error))?;
        let file = Self {
            path: target,
            _claim: claim,
        };
        let world = load(path)?;
        Ok((file, world))
    }

    /// Writes the world beside the file and then moves it into place. The file keeps its
    /// permissions.
    pub(crate) fn save(&self, world: &str) -> Result<(), Error> {
        let new = beside(&self.path, ".new");
        write(&new, &self.path, world).map_err(|error| {
            let _ = fs::remove_file(&new);
            Error::caused(cannot("write", &self.path), error)
        })?;
        fs::rename(&new, &self.path).map_err(|error| {
            let what = cannot("replace", &self.path);
            Error::caused(format!("{what}, the state is in {}", new.display()), error)
        })
    }
}

/// Returns the file behind a link, also where that is not there yet.
fn target(path: &Path) -> PathBuf {
    let link = || Some(path.parent()?.join(fs::read_link(path).ok()?));
    let target = fs::canonicalize(path).ok().or_else(link);
    target.unwrap_or_else(|| path.to_owned())
}

/// Returns the world of this file; none where there is no file yet.
fn load(path: &Path) -> Result<Option<World>, Error> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::caused(cannot("read", path), error)),
    };
    let text = String::from_utf8(bytes).map_err(|error| damaged(path, &error))?;
    let world = World::from_json(&text).map_err(|error| damaged(path, &error))?;
    Ok(Some(world))
}

/// That a file cannot be made is better found at the start than at the end.
fn to_be_made(path: &Path) -> Result<(), Error> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if folder.is_none_or(Path::is_dir) {
        Ok(())
    } else {
        Err(Error::new(format!(
            "{}: its directory does not exist",
            cannot("write", path)
        )))
    }
}

/// Writes a file of our own: whatever a sandbox that was killed, or somebody else, left under this
/// name is removed, and no link is followed.
fn write(path: &Path, like: &Path, text: &str) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut file: File = options.open(path)?;
    if let Ok(former) = fs::metadata(like) {
        file.set_permissions(former.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// In the same directory, since only there moving is atomic.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
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
