//! Rows as requests.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use avara_client::http::Method;
use avara_client::{Operation, OperationRequest, Retry, Violation};
use clap::ArgMatches;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;

use super::source::{Row, Source};
use crate::catalog::{Command, Input, Kind};
use crate::failure::Failure;
use crate::output::hex;
use crate::request::{Problems, inputs, operation};
use crate::session::Session;

/// One row, ready to be sent.
pub(super) struct Job {
    /// The line of the file.
    pub(super) row: u64,
    /// Distinguishes it from every other request, wherever it appears in the file.
    pub(super) fingerprint: String,
    /// The hash of the person or record that it is about, if something identifies it.
    pub(super) subject: Option<String>,
    path: Vec<String>,
    body: Map<String, Value>,
}

/// Returns all rows as requests, or everything that is wrong with any of them.
pub(super) fn jobs(source: &Source, builder: &RequestBuilder) -> Result<Vec<Job>, Failure> {
    let (mut jobs, mut bad) = (Vec::new(), Vec::new());
    let mut seen = Seen::default();
    for row in source.rows(builder.command)? {
        let number = row.line;
        match builder.job(row, &mut seen) {
            Ok(job) => jobs.push(job),
            Err(problems) => bad.extend(problems.iter().map(|problem| line(number, problem))),
        }
    }
    nothing_sent(source, &bad)?;
    Ok(jobs)
}

pub(super) fn line(row: u64, problem: &str) -> String {
    format!("  row {row}: {problem}")
}

fn nothing_sent(source: &Source, bad: &[String]) -> Result<(), Failure> {
    if bad.is_empty() {
        return Ok(());
    }
    let file = source.path().display();
    Err(Failure::usage(format!(
        "{file}: nothing was sent:\n{}",
        bad.join("\n")
    )))
}

/// In which row something was first.
#[derive(Default)]
struct Seen(HashMap<String, u64>);

impl Seen {
    fn check(&mut self, what: &str, value: &str, row: u64) -> Option<String> {
        match self.0.entry(value.to_owned()) {
            Entry::Occupied(first) => Some(format!("has the same {what} as row {}", first.get())),
            Entry::Vacant(new) => {
                new.insert(row);
                None
            }
        }
    }
}

pub(super) struct RequestBuilder {
    client: avara_client::Client,
    command: &'static Command,
    operation: &'static Operation,
    allow_unknown: bool,
    /// The parameters of the path that the command line gives, for all rows.
    path: HashMap<&'static str, String>,
    /// The fields that flags set, for all rows.
    defaults: Map<String, Value>,
}

impl RequestBuilder {
    pub(super) fn new(
        session: &Session,
        command: &'static Command,
        given: &ArgMatches,
        allow_unknown: bool,
    ) -> Result<Self, Failure> {
        let mut problems = Problems::default();
        let defaults = inputs::fields(command.body.unwrap_or_default(), given, &mut problems);
        problems.check()?;
        let text = |input: &Input| given.get_one::<String>(input.flag).cloned();
        let path = command.arguments.iter();
        Ok(Self {
            client: session.client.clone(),
            command,
            operation: operation(command)?,
            allow_unknown,
            path: path
                .filter_map(|input| Some((input.name, text(input)?)))
                .collect(),
            defaults,
        })
    }

    pub(super) fn defaults(&self) -> &Map<String, Value> {
        &self.defaults
    }

    pub(super) fn request(&self, job: &Job) -> OperationRequest {
        let request = self.client.operation(self.operation, job.path.clone());
        let request = request.body(&job.body);
        if self.allow_unknown {
            request
        } else {
            request.strict()
        }
    }

    fn job(&self, row: Row, seen: &mut Seen) -> Result<Job, Vec<String>> {
        let Row {
            line,
            mut fields,
            mut problems,
        } = row;
        if fields.is_empty() && !problems.is_empty() {
            return Err(texts(problems));
        }
        let path = self.path(&mut fields, &mut problems);
        let body = merged(self.defaults.clone(), fields);
        let job = Job {
            row: line,
            fingerprint: digest(json!([path, body])),
            subject: self.subject(&path, &body),
            path,
            body,
        };
        let broken = broken(&self.request(&job), |name| {
            // A cell that cannot be read is left out, and does not count as missing too.
            problems.iter().any(|(field, _)| *field == name)
        });
        problems.extend(broken.into_iter().map(|problem| ("", problem)));
        let mut problems = texts(problems);
        problems.extend(self.spaced(&job.body));
        if let Some(subject) = &job.subject {
            problems.extend(seen.check(&self.subject_name(), subject, line));
        }
        problems.extend(seen.check(
            "request",
            &digest(composed(json!([job.path, job.body]))),
            line,
        ));
        if problems.is_empty() {
            Ok(job)
        } else {
            Err(problems)
        }
    }

    /// Returns the parameters of the path, from the row or for all rows; an empty text for one that
    /// is wrong.
    fn path(
        &self,
        fields: &mut Map<String, Value>,
        problems: &mut Vec<(&'static str, String)>,
    ) -> Vec<String> {
        let of_row = |input: &Input| {
            let name = input.name;
            match (fields.shift_remove(name), self.path.get(name)) {
                (Some(Value::String(text)), None) => return text,
                (None, Some(text)) => return text.clone(),
                (Some(_), None) => problems.push((name, format!("{name} must be a string"))),
                (Some(_), Some(_)) => {
                    problems.push((name, format!("{name} is already set for all rows")));
                }
                (None, None) if problems.iter().any(|(field, _)| *field == name) => {}
                (None, None) => problems.push((name, format!("{name} is missing"))),
            }
            String::new()
        };
        self.command.arguments.iter().map(of_row).collect()
    }

    /// Returns the hash of what a row creates, or of what it changes: a result file need not say
    /// more of people than it must.
    fn subject(&self, path: &[String], body: &Map<String, Value>) -> Option<String> {
        if self.operation.retry() == Retry::Safe {
            let is_of_record = self.operation.method() == Method::PATCH && !path.is_empty();
            return is_of_record.then(|| digest(json!(path)));
        }
        let key = self.command.key?;
        let text = body.get(key.field)?.as_str()?;
        let text = if key.ignores_case {
            text.to_lowercase()
        } else {
            text.to_owned()
        };
        Some(digest(composed(json!([path, text]))))
    }

    fn subject_name(&self) -> String {
        match self.command.key {
            Some(key) if self.operation.retry() == Retry::Unsafe => key.field.to_owned(),
            _ => {
                let names = self.command.arguments.iter().map(|input| input.name);
                names.collect::<Vec<_>>().join(" and ")
            }
        }
    }

    /// Refuses a key with white space: it may be stored without, and then no look-up finds it. Only
    /// the ids of other systems have some within.
    fn spaced(&self, body: &Map<String, Value>) -> Option<String> {
        let key = self.command.key?;
        let text = body.get(key.field)?.as_str()?;
        let mut inputs = self.command.body.unwrap_or_default().iter();
        let input = inputs.find(|input| input.name == key.field)?;
        let has_none = key.ignores_case || matches!(input.kind, Kind::Id(_));
        let is_wrong = text.trim() != text || (has_none && text.contains(char::is_whitespace));
        is_wrong.then(|| format!("{} contains or is surrounded by white space", key.field))
    }
}

fn texts(problems: Vec<(&'static str, String)>) -> Vec<String> {
    problems.into_iter().map(|(_, problem)| problem).collect()
}

/// Merges the fields of a row into those for all rows; the row wins, in maps entry by entry.
fn merged(mut all: Map<String, Value>, row: Map<String, Value>) -> Map<String, Value> {
    for (name, value) in row {
        match (all.get_mut(&name), value) {
            (Some(Value::Object(all)), Value::Object(row)) => all.extend(row),
            (_, value) => drop(all.insert(name, value)),
        }
    }
    all
}

/// Returns the rules of the API that a request breaks, but for those about known fields.
fn broken(request: &OperationRequest, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let Err(error) = request.preview() else {
        return Vec::new();
    };
    if error.violations().is_empty() {
        return vec![error.to_string()];
    }
    let is_new = |violation: &&Violation| {
        let mut names = violation.field().split(['|', '.', '[']);
        !names.any(&is_known)
    };
    let violations = error.violations().iter().filter(is_new);
    violations.map(ToString::to_string).collect()
}

/// Returns a value with the letters of its texts composed: `u` and its dots look like `ü`.
fn composed(value: Value) -> Value {
    match value {
        Value::String(text) => text.nfc().collect::<String>().into(),
        Value::Array(items) => items.into_iter().map(composed).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter();
            let fields =
                fields.map(|(name, value)| (name.nfc().collect::<String>(), composed(value)));
            fields.collect()
        }
        other => other,
    }
}

/// Returns the hash of a value, independent of the order of its fields.
fn digest(mut json: Value) -> String {
    json.sort_all_objects();
    hex(&Sha256::digest(json.to_string()))
}
