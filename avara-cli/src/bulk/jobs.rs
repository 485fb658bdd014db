//! Rows as requests.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use avara_client::http::Method;
use avara_client::{ErrorKind, Operation, OperationRequest, Retry};
use clap::ArgMatches;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::source::Source;
use crate::catalog::{Command, Input, Kind};
use crate::fault::Fault;
use crate::request::{inputs, operation};
use crate::session::Session;

/// One row, ready to be sent.
pub(super) struct Job {
    /// The line of the file.
    pub(super) row: u64,
    /// Distinguishes it from every other request, wherever it stands in the file.
    pub(super) fingerprint: String,
    /// Whom or what it is about, where something identifies that.
    pub(super) subject: Option<String>,
    path: Vec<String>,
    body: Map<String, Value>,
}

/// Returns all rows as requests, or everything that is wrong with any of them.
pub(super) fn jobs(source: &Source, builder: &RequestBuilder) -> Result<Vec<Job>, Fault> {
    let (mut jobs, mut bad) = (Vec::new(), Vec::new());
    let mut seen = Seen::default();
    for (row, fields) in source.rows(builder.command)? {
        let made = fields.map_err(|problem| vec![problem]);
        match made.and_then(|fields| builder.job(row, fields, &mut seen)) {
            Ok(job) => jobs.push(job),
            Err(problems) => bad.extend(problems.iter().map(|problem| line(row, problem))),
        }
    }
    nothing_sent(source, &bad)?;
    Ok(jobs)
}

pub(super) fn line(row: u64, problem: &str) -> String {
    format!("  row {row}: {problem}")
}

fn nothing_sent(source: &Source, bad: &[String]) -> Result<(), Fault> {
    if bad.is_empty() {
        return Ok(());
    }
    let file = source.path().display();
    Err(Fault::usage(format!(
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

/// Makes requests of rows.
pub(super) struct RequestBuilder {
    client: avara_client::Client,
    command: &'static Command,
    operation: &'static Operation,
    /// The parameters of the path that the command line gives, for all rows.
    path: HashMap<&'static str, String>,
    /// The fields that flags set, for all rows.
    defaults: Map<String, Value>,
    allow_unknown: bool,
}

impl RequestBuilder {
    pub(super) fn new(
        session: &Session,
        command: &'static Command,
        given: &ArgMatches,
        allow_unknown: bool,
    ) -> Result<Self, Fault> {
        let text = |input: &Input| given.get_one::<String>(input.flag).cloned();
        let path = command.arguments.iter();
        Ok(Self {
            client: session.client.clone(),
            command,
            operation: operation(command)?,
            path: path
                .filter_map(|input| Some((input.name, text(input)?)))
                .collect(),
            defaults: inputs::fields(command.body.unwrap_or_default(), given)?,
            allow_unknown,
        })
    }

    /// Returns the request of a row.
    pub(super) fn request(&self, job: &Job) -> OperationRequest {
        let request = self.client.operation(self.operation, job.path.clone());
        request.body(&job.body)
    }

    fn job(
        &self,
        row: u64,
        mut fields: Map<String, Value>,
        seen: &mut Seen,
    ) -> Result<Job, Vec<String>> {
        let path = self.path(&mut fields).map_err(|problem| vec![problem])?;
        let body = merged(self.defaults.clone(), fields);
        let job = Job {
            row,
            fingerprint: digest(json!([path, body])),
            subject: self.subject(&path, &body),
            path,
            body,
        };
        let mut problems = self.undocumented(&job.body);
        problems.extend(self.spaced(&job.body));
        if let Some(subject) = &job.subject {
            problems.extend(seen.check(&self.subject_name(), subject, row));
        }
        problems.extend(seen.check("request", &job.fingerprint, row));
        problems.extend(violations(&self.request(&job)));
        if problems.is_empty() {
            Ok(job)
        } else {
            Err(problems)
        }
    }

    /// Returns the parameters of the path, from the row or for all rows.
    fn path(&self, fields: &mut Map<String, Value>) -> Result<Vec<String>, String> {
        let of_row =
            |input: &Input| match (fields.shift_remove(input.name), self.path.get(input.name)) {
                (Some(Value::String(text)), None) => Ok(text),
                (Some(_), None) => Err(format!("{} must be a text", input.name)),
                (Some(_), Some(_)) => Err(format!("{} is given for all rows already", input.name)),
                (None, Some(text)) => Ok(text.clone()),
                (None, None) => Err(format!("{} is missing", input.name)),
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
        Some(digest(json!([path, text])))
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

    /// Refuses a key with white space around it: it may be stored without, and then no look-up
    /// finds it.
    fn spaced(&self, body: &Map<String, Value>) -> Option<String> {
        let field = self.command.key?.field;
        let text = body.get(field)?.as_str()?;
        (text.trim() != text).then(|| format!("{field} has white space around it"))
    }

    /// Returns the problems of values that the API does not document, unless they are allowed.
    fn undocumented(&self, body: &Map<String, Value>) -> Vec<String> {
        let is_wrong = |input: &&Input| match (input.kind, body.get(input.name)) {
            (Kind::Choice(choices), Some(Value::String(text))) => {
                !self.allow_unknown && choices.iter().all(|choice| choice.name != text)
            }
            _ => false,
        };
        let inputs = self.command.body.unwrap_or_default().iter();
        let problem = |input: &Input| {
            format!(
                "{} has a value that is not documented; see --allow-unknown",
                input.name
            )
        };
        inputs.filter(is_wrong).map(problem).collect()
    }
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

/// Returns the rules of the API that a request breaks.
fn violations(request: &OperationRequest) -> Vec<String> {
    match request.preview() {
        Ok(_) => Vec::new(),
        Err(error) if error.kind() == ErrorKind::InvalidRequest => {
            error.violations().iter().map(ToString::to_string).collect()
        }
        Err(error) => vec![error.to_string()],
    }
}

/// Returns the hash of a value, whatever the order of its fields.
fn digest(mut json: Value) -> String {
    json.sort_all_objects();
    hex(&Sha256::digest(json.to_string()))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
