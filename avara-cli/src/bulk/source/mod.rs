//! The file with the rows.

mod csv;
mod jsonl;

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Map, Value};

use super::lock::lock;
use crate::catalog::Command;
use crate::cli::{FROM_CSV, FROM_JSONL, JOURNAL};
use crate::fault::Fault;

/// The file, which no other run may read at the same time: two journals of one file know nothing
/// of each other.
pub(super) struct Source {
    form: Form,
    path: PathBuf,
    file: File,
}

const NO_FILE: &str =
    "is not a file, and a result file needs one to go by; save the rows in a file";
const OTHER_NAME: &str = "has another name too (a hard link), under which its result file would not be \
    found; copy the file, or name a result file with --journal";

#[derive(Clone, Copy)]
enum Form {
    Csv,
    Jsonl,
}

/// Fields by their names on the wire, and the line they are from.
pub(crate) type Row = (u64, Result<Map<String, Value>, String>);

impl Source {
    pub(super) fn open(given: &ArgMatches) -> Result<Self, Fault> {
        let file = |name: &str| given.get_one::<PathBuf>(name).cloned();
        let csv = file(FROM_CSV).map(|path| (Form::Csv, path));
        let named = csv.or_else(|| file(FROM_JSONL).map(|path| (Form::Jsonl, path)));
        let (form, path) = named.ok_or_else(|| Fault::usage("no file is given"))?;
        let wrong = |problem: &str| Fault::usage(format!("{}: {problem}", path.display()));
        // Opening a pipe would wait for somebody to write to it.
        if fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            return Err(wrong(NO_FILE));
        }
        let (path, file) = opened(&path).map_err(|error| wrong(&error.to_string()))?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(wrong(NO_FILE));
        }
        if given.get_one::<PathBuf>(JOURNAL).is_none() && names(&file) > 1 {
            return Err(wrong(OTHER_NAME));
        }
        lock(&file, &path)?;
        Ok(Self { form, path, file })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns all rows; at least one.
    pub(super) fn rows(&self, command: &Command) -> Result<Vec<Row>, Fault> {
        let wrong = |problem: String| Fault::usage(format!("{}: {problem}", self.path.display()));
        let text = self.text().map_err(wrong)?;
        let rows = match self.form {
            Form::Csv => csv::rows(&text, command),
            Form::Jsonl => Ok(jsonl::rows(&text, command)),
        };
        let rows = rows.map_err(wrong)?;
        if rows.is_empty() {
            return Err(wrong("there are no rows in it".to_owned()));
        }
        Ok(rows)
    }

    fn text(&self) -> Result<String, String> {
        let mut bytes = Vec::new();
        let read = (&self.file).read_to_end(&mut bytes);
        read.map_err(|error| error.to_string())?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.split(|&byte| byte == b'\n').count();
            format!("line {line} is not UTF-8; save it as UTF-8")
        })?;
        match text.strip_prefix('\u{feff}') {
            Some(rest) => Ok(rest.to_owned()),
            None => Ok(text),
        }
    }
}

/// Returns how many names a file has.
#[cfg(unix)]
fn names(file: &File) -> u64 {
    use std::os::unix::fs::MetadataExt as _;

    file.metadata().map_or(1, |metadata| metadata.nlink())
}

#[cfg(not(unix))]
fn names(_: &File) -> u64 {
    1
}

/// Opens the file, by its own name: by whatever link it is named, its journal is the same.
fn opened(path: &Path) -> io::Result<(PathBuf, File)> {
    let file = File::open(path)?;
    if fs::symlink_metadata(path)?.is_symlink() && file.metadata()?.is_file() {
        return Ok((path.canonicalize()?, file));
    }
    Ok((path.to_owned(), file))
}
