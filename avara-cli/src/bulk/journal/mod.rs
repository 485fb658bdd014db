//! The result file: a line before a row is sent and a line after, each on disk before anything
//! else happens. What was written is never changed.

mod head;
mod private;

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::jobs::Job;
use super::lock::lock;
use crate::failure::Failure;
use head::Head;

pub(super) use head::Account;

/// The state of a row.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// It may have been sent.
    Started,
    Done,
    /// It was refused, and did nothing.
    Failed,
    /// It may have been done; its outcome is unknown.
    Unknown,
    /// It may have been done, and a look-up of a later run may show it.
    Open,
}

impl State {
    /// Returns true if something may have been done, and its outcome is still unknown.
    pub(super) fn may_have_been_done(self) -> bool {
        matches!(self, Self::Started | Self::Unknown | Self::Open)
    }
}

#[derive(Serialize)]
struct Line<'a> {
    row: u64,
    state: State,
    request: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    /// Unix time.
    at: u64,
    /// The time that an attempt may be at work, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    window: Option<u64>,
    /// True if a person resolved it.
    #[serde(rename = "told", skip_serializing_if = "Option::is_none")]
    by_person: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a Value>,
}

/// A line behind the first.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Row(RowEntry),
    /// Every row is done: what follows is another run of changes, which may be made again.
    End {
        #[serde(rename = "ended")]
        _at: u64,
    },
}

/// A line of a row, as it is read back.
#[derive(Deserialize)]
struct RowEntry {
    row: u64,
    state: State,
    request: String,
    subject: Option<String>,
    at: u64,
    window: Option<u64>,
}

/// The history of a row, from its lines.
#[derive(Clone, Debug)]
pub(super) struct Trace {
    pub(super) state: State,
    /// The line of the file where it stood then.
    pub(super) row: u64,
    pub(super) subject: Option<String>,
    /// The time when it was first sent.
    pub(super) first: SystemTime,
    /// The longest that an attempt could be at work.
    pub(super) window: Duration,
}

pub(super) struct Journal {
    file: File,
    /// The length of the file's whole lines.
    length: u64,
    is_broken: bool,
    traces: HashMap<String, Trace>,
    /// The requests of each subject, the last one at the end.
    subjects: HashMap<String, Vec<String>>,
}

impl Journal {
    /// Opens or creates it, for one run at a time. A file that is not a journal is left as it is.
    pub(super) fn open(path: &Path, operation: &str, account: &Account) -> Result<Self, Failure> {
        let failure = |error: io::Error| Failure::file(path, &error);
        let mut file = private::open(path).map_err(|problem| unusable(path, &problem))?;
        lock(&file, path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failure)?;
        let text = whole_lines(&bytes, operation);
        let text = text.ok_or_else(|| unusable(path, "it is not a result file of avara"))?;
        let mut journal = Self {
            file,
            length: text.len() as u64,
            is_broken: false,
            traces: HashMap::new(),
            subjects: HashMap::new(),
        };
        let mut lines = (1..).zip(text.lines());
        match lines.next() {
            None => journal.begin(path, &Head::new(operation, account))?,
            Some((_, first)) => {
                let head: Result<Head, _> = serde_json::from_str(first);
                let head = head.map_err(|_| unusable(path, "it is not a result file of avara"))?;
                if let Some(problem) = head.problem(operation, account) {
                    return Err(unusable(path, &problem));
                }
                journal.cut().map_err(failure)?;
            }
        }
        #[cfg(unix)]
        private::close_to_others(&journal.file).map_err(|problem| unusable(path, &problem))?;
        for (number, line) in lines {
            if journal.learn(line).is_none() {
                return Err(unusable(path, &format!("line {number} cannot be read")));
            }
        }
        Ok(journal)
    }

    fn begin(&mut self, path: &Path, head: &Head) -> Result<(), Failure> {
        self.cut().map_err(|error| Failure::file(path, &error))?;
        self.append(head)?;
        // The file's name has to be on disk too.
        if let Some(folder) = path.parent().filter(|_| cfg!(unix)) {
            let named = Some(folder).filter(|folder| !folder.as_os_str().is_empty());
            let folder = named.unwrap_or(Path::new("."));
            let synced = File::open(folder).and_then(|folder| folder.sync_all());
            synced.map_err(|error| Failure::file(folder, &error))?;
        }
        Ok(())
    }

    /// Takes away what follows the last whole line.
    fn cut(&mut self) -> io::Result<()> {
        self.file.set_len(self.length)?;
        self.file.seek(SeekFrom::End(0)).map(drop)
    }

    /// Learns from a line; none if it cannot be read.
    fn learn(&mut self, line: &str) -> Option<()> {
        match serde_json::from_str(line).ok()? {
            Entry::Row(entry) => self.learn_row(entry),
            Entry::End { .. } => {
                self.traces.clear();
                self.subjects.clear();
                Some(())
            }
        }
    }

    fn learn_row(&mut self, entry: RowEntry) -> Option<()> {
        let at = UNIX_EPOCH.checked_add(Duration::from_secs(entry.at))?;
        let before = self.traces.get(&entry.request);
        // An attempt that did nothing does not count as the first.
        let before = before.filter(|before| before.state != State::Failed);
        let window = Duration::from_millis(entry.window.unwrap_or_default());
        let trace = Trace {
            state: entry.state,
            row: entry.row,
            first: before.map_or(at, |before| before.first),
            window: before.map_or(window, |before| before.window.max(window)),
            subject: entry.subject.clone(),
        };
        if let Some(subject) = entry.subject {
            let requests = self.subjects.entry(subject).or_default();
            requests.retain(|request| *request != entry.request);
            requests.push(entry.request.clone());
        }
        self.traces.insert(entry.request, trace);
        Some(())
    }

    /// Returns what earlier runs left of a row.
    pub(super) fn trace(&self, job: &Job) -> Option<&Trace> {
        self.traces.get(&job.fingerprint)
    }

    /// Returns what they left of other requests about the same person or thing.
    pub(super) fn others(&self, job: &Job) -> impl Iterator<Item = &Trace> {
        let requests = self.requests_of(job).iter();
        let others = requests.filter(|request| **request != job.fingerprint);
        others.filter_map(|request| self.traces.get(request))
    }

    /// Returns true if no other request about the same person or thing came after it.
    pub(super) fn is_latest(&self, job: &Job) -> bool {
        let latest = self.requests_of(job).last();
        latest.is_none_or(|request| *request == job.fingerprint)
    }

    fn requests_of(&self, job: &Job) -> &[String] {
        let requests = job
            .subject
            .as_ref()
            .and_then(|subject| self.subjects.get(subject));
        requests.map_or(&[], Vec::as_slice)
    }

    pub(super) fn requests(&self) -> impl Iterator<Item = (&str, &Trace)> {
        let traces = self.traces.iter();
        traces.map(|(request, trace)| (request.as_str(), trace))
    }

    /// Records a row before it is sent.
    pub(super) fn start(&mut self, job: &Job, window: Duration) -> Result<(), Failure> {
        self.append(&Line {
            window: Some(u64::try_from(window.as_millis()).unwrap_or(u64::MAX)),
            ..line(job, State::Started)
        })
    }

    /// Records that all changes were made: changes do no harm twice.
    pub(super) fn end(&mut self) -> Result<(), Failure> {
        self.append(&serde_json::json!({ "ended": now() }))
    }

    pub(super) fn done(&mut self, job: &Job, reply: &[u8]) -> Result<(), Failure> {
        let reply = serde_json::from_slice(reply).ok();
        self.append(&Line {
            reply,
            ..line(job, State::Done)
        })
    }

    pub(super) fn failed(&mut self, job: &Job, state: State, error: &Value) -> Result<(), Failure> {
        self.append(&Line {
            error: Some(error),
            ..line(job, state)
        })
    }

    /// Records a person's resolution of a row.
    pub(super) fn resolve(&mut self, job: &Job, state: State) -> Result<(), Failure> {
        self.append(&Line {
            by_person: Some(true),
            ..line(job, state)
        })?;
        if let Some(trace) = self.traces.get_mut(&job.fingerprint) {
            trace.state = state;
        }
        Ok(())
    }

    /// Appends a line. After one that could not be written whole, another would be glued to it:
    /// nothing more is written then.
    fn append(&mut self, line: &impl Serialize) -> Result<(), Failure> {
        let mut text =
            serde_json::to_vec(line).map_err(|error| Failure::other(error.to_string()))?;
        // A reply may have line breaks between its tokens, never within a text.
        text.iter_mut()
            .filter(|byte| matches!(byte, b'\n' | b'\r'))
            .for_each(|byte| *byte = b' ');
        text.push(b'\n');
        if self.is_broken {
            return Err(Failure::other("the result file can no longer be written"));
        }
        let written = self.file.write_all(&text);
        let written = written.and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            self.is_broken = true;
            let _ = self.cut();
            return Err(Failure::other(format!("the result file: {error}")));
        }
        self.length += text.len() as u64;
        Ok(())
    }
}

fn line(job: &Job, state: State) -> Line<'_> {
    Line {
        row: job.row,
        state,
        request: &job.fingerprint,
        subject: job.subject.as_deref(),
        at: now(),
        window: None,
        by_person: None,
        reply: None,
        error: None,
    }
}

/// Returns the Unix time.
fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| now.as_secs())
}

fn unusable(path: &Path, problem: &str) -> Failure {
    Failure::usage(format!("{}: {problem}; see --journal", path.display()))
}

/// Returns the whole lines; none if it is another kind of file. The last line may be torn, where
/// the machine or the process was stopped in the middle: it was not acted upon.
fn whole_lines<'a>(bytes: &'a [u8], operation: &str) -> Option<&'a str> {
    let whole = bytes.iter().rposition(|&byte| byte == b'\n');
    match whole {
        Some(last) => std::str::from_utf8(&bytes[..=last]).ok(),
        // Nothing but the beginning of a first line.
        None => {
            let beginning = format!(r#"{{"operation":"{operation}","#);
            let length = bytes.len().min(beginning.len());
            (bytes[..length] == beginning.as_bytes()[..length]).then_some("")
        }
    }
}
