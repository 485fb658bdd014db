//! The result file: a line before a row is sent and a line after, each on disk before anything
//! else happens. It is only ever appended to.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::rows::Job;
use crate::fault::Fault;

/// What is known of a row.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// It may have been sent.
    Started,
    Done,
    /// It was refused, and did nothing.
    Failed,
    /// It may have been done, and nothing could tell.
    Unknown,
}

/// The first line: what the file is about.
#[derive(Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    operation: String,
    base_url: String,
}

#[derive(Serialize)]
struct Line<'a> {
    row: u64,
    state: State,
    request: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a Value>,
}

/// What is read back of a line.
#[derive(Deserialize)]
struct Past {
    state: State,
    request: String,
    at: Option<u64>,
}

/// What earlier runs left of a row: its state, and when it was first sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trace {
    pub(super) state: State,
    pub(super) since: SystemTime,
}

pub(super) struct Journal {
    file: File,
    traces: HashMap<String, Trace>,
}

impl Journal {
    /// Opens or makes it, for one process at a time.
    pub(super) fn open(path: &Path, operation: &str, base_url: &str) -> Result<Self, Fault> {
        let fault = |error: io::Error| Fault::file(path, &error);
        let mut file = private(path).map_err(fault)?;
        if fs4::FileExt::try_lock(&file).is_err() {
            return Err(Fault::other(format!(
                "{}: another run uses it",
                path.display()
            )));
        }
        let text = read_whole_lines(&mut file).map_err(fault)?;
        let head = Head {
            operation: operation.to_owned(),
            base_url: base_url.to_owned(),
        };
        let mut journal = Self {
            file,
            traces: HashMap::new(),
        };
        let mut lines = text.lines();
        match lines.next() {
            None => journal.append(&head)?,
            Some(first) if serde_json::from_str(first).ok() == Some(head) => {}
            Some(_) => {
                let path = path.display();
                return Err(Fault::usage(format!(
                    "{path}: it is of another operation or another base URL; see --journal"
                )));
            }
        }
        for line in lines {
            let past: Past = serde_json::from_str(line)
                .map_err(|error| Fault::other(format!("{}: {error}", path.display())))?;
            journal.learn(past);
        }
        Ok(journal)
    }

    fn learn(&mut self, past: Past) {
        let at = past
            .at
            .map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds));
        let before = self.traces.get(&past.request).map(|trace| trace.since);
        let trace = Trace {
            state: past.state,
            since: before.or(at).unwrap_or(UNIX_EPOCH),
        };
        self.traces.insert(past.request, trace);
    }

    /// What earlier runs left of a row.
    pub(super) fn trace(&self, job: &Job) -> Option<Trace> {
        self.traces.get(&job.fingerprint).copied()
    }

    /// Before it is sent.
    pub(super) fn start(&mut self, job: &Job) -> Result<(), Fault> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        self.append(&Line {
            at: now.ok().map(|now| now.as_secs()),
            ..line(job, State::Started)
        })
    }

    /// After it was done.
    pub(super) fn done(&mut self, job: &Job, reply: &[u8]) -> Result<(), Fault> {
        let reply = serde_json::from_slice(reply).ok();
        self.append(&Line {
            reply,
            ..line(job, State::Done)
        })
    }

    /// After it failed.
    pub(super) fn failed(&mut self, job: &Job, state: State, error: &Value) -> Result<(), Fault> {
        self.append(&Line {
            error: Some(error),
            ..line(job, state)
        })
    }

    fn append(&mut self, line: &impl Serialize) -> Result<(), Fault> {
        let mut text = serde_json::to_vec(line).map_err(|error| Fault::other(error.to_string()))?;
        // A reply may have line breaks between its tokens, never within a text.
        text.iter_mut()
            .filter(|byte| matches!(byte, b'\n' | b'\r'))
            .for_each(|byte| *byte = b' ');
        text.push(b'\n');
        let written = self
            .file
            .write_all(&text)
            .and_then(|()| self.file.sync_data());
        written.map_err(|error| Fault::other(format!("the result file: {error}")))
    }
}

fn line(job: &Job, state: State) -> Line<'_> {
    Line {
        row: job.row,
        state,
        request: &job.fingerprint,
        at: None,
        reply: None,
        error: None,
    }
}

/// Replies can name people, so only the owner can read it.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The last line may be torn, where the machine or the process was stopped in the middle: it was
/// not acted upon, and goes.
fn read_whole_lines(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let whole = bytes
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |at| at + 1);
    bytes.truncate(whole);
    file.set_len(whole as u64)?;
    file.seek(SeekFrom::End(0))?;
    String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into())
}
