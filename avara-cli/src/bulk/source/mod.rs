//! The file with the rows.

mod csv;
mod jsonl;
mod read_only;
mod text;

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use encoding_rs::UTF_8;
use serde_json::{Map, Value};

use super::lock::lock;
use crate::catalog::Command;
use crate::cli::RowFlags;
use crate::failure::Failure;
use crate::terminal::eprint;
use read_only::ReadOnly;

/// The file, which no other run may read at the same time: two journals of one file know nothing
/// of each other.
pub(super) struct Source<'a> {
    flags: &'a RowFlags,
    path: PathBuf,
    /// None: it is stdin.
    file: Option<File>,
}

const STDIN: &str = "-";
const NO_JOURNAL: &str = "rows from stdin need a result file: name one with --journal";
const NO_FILE: &str =
    "is not a regular file; save the rows to a file, or read them from stdin (`-`) with --journal";
const OTHER_NAME: &str = "has more than one name (a hard link), so its result file could be missed; copy the file, or name a result file with --journal";

/// A row, as far as it can be read.
pub(super) struct Row {
    pub(super) line: u64,
    /// Its fields by their names on the wire.
    pub(super) fields: Map<String, Value>,
    /// Everything that is wrong with it, with the field if it is about one.
    pub(super) problems: Vec<(&'static str, String)>,
}

impl Row {
    fn new(line: u64, fields: Map<String, Value>) -> Self {
        Self {
            line,
            fields,
            problems: Vec::new(),
        }
    }

    /// Returns an unreadable row.
    fn wrong(line: u64, problem: impl Into<String>) -> Self {
        let mut row = Self::new(line, Map::new());
        row.problem("", problem);
        row
    }

    fn problem(&mut self, field: &'static str, problem: impl Into<String>) {
        self.problems.push((field, problem.into()));
    }
}

impl<'a> Source<'a> {
    pub(super) fn open(flags: &'a RowFlags) -> Result<Self, Failure> {
        let path = flags.from_csv.as_ref().or(flags.from_jsonl.as_ref());
        let path = path.ok_or_else(|| Failure::usage("no file is given"))?;
        let mut source = Self {
            flags,
            path: path.clone(),
            file: None,
        };
        if !source.is_stdin() {
            source.claim()?;
        } else if flags.journal.is_none() {
            return Err(Failure::usage(NO_JOURNAL));
        }
        Ok(source)
    }

    /// Opens the file, for this run alone.
    fn claim(&mut self) -> Result<(), Failure> {
        let path = self.path.clone();
        let wrong = |problem: &str| Failure::usage(format!("{}: {problem}", path.display()));
        // Opening a pipe would wait for somebody to write to it.
        if fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            return Err(wrong(NO_FILE));
        }
        let (path, file) = opened(&path).map_err(|error| wrong(&error.to_string()))?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(wrong(NO_FILE));
        }
        if self.flags.journal.is_none() && names(&file) > 1 {
            return Err(wrong(OTHER_NAME));
        }
        lock(&file, &path)?;
        (self.path, self.file) = (path, Some(file));
        Ok(())
    }

    pub(super) fn is_stdin(&self) -> bool {
        self.path == Path::new(STDIN)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns all rows; at least one.
    pub(super) fn rows(&self, command: &'static Command) -> Result<Vec<Row>, Failure> {
        let wrong = |problem: String| Failure::usage(format!("{}: {problem}", self.path.display()));
        let mut bytes = Vec::new();
        let read = match self.file.as_ref() {
            Some(mut file) => file.read_to_end(&mut bytes),
            None => io::stdin().read_to_end(&mut bytes),
        };
        read.map_err(|error| wrong(error.to_string()))?;
        let (text, encoding) = text::decoded(&bytes, self.flags.encoding).map_err(wrong)?;
        let mut form = Vec::new();
        if encoding != UTF_8 {
            form.push(format!("as {}", encoding.name()));
        }
        let mut read_only = ReadOnly::new(command, self.flags.ignore_read_only);
        let mut rows = if self.flags.from_csv.is_some() {
            let rows = csv::rows(&text, command, &self.flags.renamed, &mut read_only);
            let (rows, separator) = rows.map_err(wrong)?;
            if separator != b',' {
                let separator = char::from(separator);
                form.push(format!("with {separator:?} between the cells"));
            }
            rows
        } else {
            jsonl::rows(&text, command)
        };
        if rows.is_empty() {
            return Err(wrong("it has no rows".to_owned()));
        }
        for row in &mut rows {
            if let Err(problem) = read_only.apply(&mut row.fields) {
                row.problem("", problem);
            }
        }
        read_only.report();
        if !form.is_empty() {
            let path = self.path.display();
            eprint(&format!("note: {path} is read {}", form.join(", ")));
        }
        Ok(rows)
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

/// Opens the file by its real name: however it is linked, it has the same journal.
fn opened(path: &Path) -> io::Result<(PathBuf, File)> {
    let file = File::open(path)?;
    if fs::symlink_metadata(path)?.is_symlink() && file.metadata()?.is_file() {
        return Ok((path.canonicalize()?, file));
    }
    Ok((path.to_owned(), file))
}
