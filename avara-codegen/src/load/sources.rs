//! The files of the spec folder.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::node::{FileId, Place};
use crate::diagnostics::{Diagnostic, Source, Span};

/// The file that a reader of the spec starts with.
pub(crate) const ROOT: &str = "openapi.yaml";

/// Every YAML file below the spec folder, sorted by path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources {
    /// The name of the spec folder with a slash: `spec/`.
    prefix: String,
    files: Vec<Source>,
    /// The files by their path relative to the spec folder.
    by_path: HashMap<String, FileId>,
}

impl Sources {
    /// Reads every YAML file below `folder`. What cannot be read becomes a finding.
    pub(crate) fn read(folder: &Path, findings: &mut Vec<Diagnostic>) -> Self {
        let mut sources = Self {
            prefix: format!("{}/", folder_name(folder)),
            ..Self::default()
        };
        let mut paths = Vec::new();
        if let Err(error) = list(folder, "", &mut paths) {
            findings.push(unreadable(&folder.display().to_string(), &error));
        }
        paths.sort();
        for path in paths {
            sources.read_file(folder, &path, findings);
        }
        sources
    }

    fn read_file(&mut self, folder: &Path, path: &str, findings: &mut Vec<Diagnostic>) {
        let name: Arc<str> = format!("{}{path}", self.prefix).into();
        let bytes = match read(&folder.join(path)) {
            Ok(bytes) => bytes,
            Err(error) => {
                findings.push(unreadable(&name, &error));
                return;
            }
        };
        let text = String::from_utf8_lossy(&bytes);
        if let std::borrow::Cow::Owned(_) = text {
            findings.push(not_utf8(&name, &text));
        }
        self.by_path
            .insert(path.to_owned(), FileId(self.files.len()));
        self.files.push(Source {
            name,
            text: text.into(),
        });
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, source)| (FileId(index), source))
    }

    /// Returns the texts, for [`crate::Diagnostics`].
    pub(crate) fn texts(&self) -> Vec<Source> {
        self.files.clone()
    }

    /// Returns the file with a path relative to the spec folder.
    pub(crate) fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// Returns the path of a file relative to the spec folder: `viewer/users.yaml`.
    pub(crate) fn path(&self, file: FileId) -> &str {
        let name = self.files.get(file.0).map_or("", |source| &source.name);
        name.strip_prefix(&self.prefix).unwrap_or(name)
    }

    /// Returns a place in words: `spec/viewer/users.yaml:45`.
    pub(crate) fn line(&self, place: Place) -> String {
        let name = self
            .files
            .get(place.file.0)
            .map_or("", |source| &source.name);
        format!("{name}:{}", place.line)
    }

    /// Returns a place in the form that findings show.
    pub(crate) fn span(&self, place: Place) -> Option<Span> {
        Some(Span {
            file: Arc::clone(&self.files.get(place.file.0)?.name),
            line: place.line,
            column: place.column,
            length: place.length,
        })
    }
}

/// Reads a file. A pipe would be waited for, and a device has no end.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    fs::read(path)
}

/// Returns the last part of the folder's path, also when it is given as `.` or with `..`.
fn folder_name(folder: &Path) -> String {
    let name = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    name(folder)
        .or_else(|| name(&folder.canonicalize().ok()?))
        .unwrap_or_else(|| "spec".to_owned())
}

/// Collects the YAML files below `folder`, as paths with `/` relative to where the walk began.
fn list(folder: &Path, below: &str, paths: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() {
            name.clone()
        } else {
            format!("{below}/{name}")
        };
        if entry.file_type()?.is_dir() {
            list(folder, &path, paths)?;
        } else if Path::new(&name)
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            paths.push(path);
        }
    }
    Ok(())
}

fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::new(
        "unreadable-file",
        format!("`{name}` cannot be read: {error}"),
        "check that it exists and that you may read it",
    )
}

fn not_utf8(name: &Arc<str>, lossy: &str) -> Diagnostic {
    let before = lossy
        .split(char::REPLACEMENT_CHARACTER)
        .next()
        .unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let span = Span {
        file: Arc::clone(name),
        line: before.matches('\n').count() + 1,
        column: line.chars().count() + 1,
        length: 1,
    };
    Diagnostic::new(
        "not-utf8",
        "this byte is not UTF-8",
        "save the file as UTF-8",
    )
    .at(span)
}
