//! The files of a folder and of the folders below, in the order of their names.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{ManifestError, SkipReason, Skipped};

/// Lists the files, and the entries that are not files.
pub(super) fn files(root: PathBuf) -> Result<(Vec<PathBuf>, Vec<Skipped>), ManifestError> {
    let mut files = Vec::new();
    let mut skipped = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        let entries = entries(&folder).map_err(|source| ManifestError::UnreadableFolder {
            path: folder,
            source,
        })?;
        for (path, kind) in entries {
            match kind {
                Kind::Folder => folders.push(path),
                Kind::Other => files.push(path),
                Kind::LinkToFolder => {
                    let reason = SkipReason::LinkToFolder;
                    skipped.push(Skipped { path, reason });
                }
            }
        }
    }
    files.sort();
    Ok((files, skipped))
}

enum Kind {
    Folder,
    LinkToFolder,
    /// May be a file; that shows when it is read.
    Other,
}

fn entries(folder: &Path) -> io::Result<Vec<(PathBuf, Kind)>> {
    fs::read_dir(folder)?
        .map(|entry| {
            let entry = entry?;
            Ok((entry.path(), kind(&entry)?))
        })
        .collect()
}

fn kind(entry: &fs::DirEntry) -> io::Result<Kind> {
    let file_type = entry.file_type()?;
    Ok(if file_type.is_dir() {
        Kind::Folder
    } else if file_type.is_symlink() && entry.path().is_dir() {
        Kind::LinkToFolder
    } else {
        Kind::Other
    })
}
