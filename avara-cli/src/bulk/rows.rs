//! Rows of a file as requests.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use avara_client::{ErrorKind, OperationRequest};
use clap::ArgMatches;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::operation;
use crate::fault::Fault;
use crate::run::inputs;
use crate::session::Session;
use crate::table::{Command, Input, Kind};

/// A file with rows.
pub(super) enum Source {
    Csv(PathBuf),
    Jsonl(PathBuf),
}

impl Source {
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Csv(path) | Self::Jsonl(path) => path,
        }
    }
}

/// One row, ready to be sent.
pub(super) struct Job {
    /// The line of the file.
    pub(super) row: u64,
    /// What tells it from every other request, wherever it stands in the file.
    pub(super) fingerprint: String,
    pub(super) request: OperationRequest,
}

/// Fields by their names, and the line they are from.
type Row = (u64, Result<Map<String, Value>, String>);

/// All rows as requests; or everything that is wrong with any of them.
pub(super) fn jobs(
    source: &Source,
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
    allow_unknown: bool,
) -> Result<Vec<Job>, Fault> {
    let maker = Maker {
        session,
        command,
        path: inputs::path(command, given),
        defaults: inputs::fields(command.body.unwrap_or_default(), given)?,
        allow_unknown,
    };
    let (mut jobs, mut bad) = (Vec::new(), Vec::new());
    let mut seen = Seen::default();
    for (row, fields) in read(source, command)? {
        let made = fields.map_err(|problem| vec![problem]);
        match made.and_then(|fields| maker.job(row, fields, &mut seen)) {
            Ok(job) => jobs.push(job),
            Err(problems) => {
                bad.extend(
                    problems
                        .iter()
                        .map(|problem| format!("  row {row}: {problem}")),
                );
            }
        }
    }
    if bad.is_empty() {
        return Ok(jobs);
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
    fn check(&mut self, what: &str, value: String, row: u64) -> Option<String> {
        let first = *self.0.entry(value).or_insert(row);
        (first != row).then(|| format!("has the same {what} as row {first}"))
    }
}

struct Maker<'a> {
    session: &'a Session,
    command: &'static Command,
    path: Vec<String>,
    defaults: Map<String, Value>,
    allow_unknown: bool,
}

impl Maker<'_> {
    fn job(
        &self,
        row: u64,
        mut fields: Map<String, Value>,
        seen: &mut Seen,
    ) -> Result<Job, Vec<String>> {
        let path = self.path(&mut fields);
        let mut body = self.defaults.clone();
        body.extend(fields);
        let mut problems = self.undocumented(&body);
        let fingerprint = fingerprint(&path, &body);
        if let Some(key) = self.command.key.and_then(|key| Some((key, body.get(key)?))) {
            problems.extend(seen.check(key.0, key.1.to_string(), row));
        }
        problems.extend(seen.check("request", fingerprint.clone(), row));
        let operation = operation(self.command).map_err(|fault| vec![fault.text()])?;
        let request = self.session.client.operation(operation, path).body(body);
        problems.extend(violations(&request));
        if problems.is_empty() {
            Ok(Job {
                row,
                fingerprint,
                request,
            })
        } else {
            Err(problems)
        }
    }

    /// What stands in the path, from the row or for all rows.
    fn path(&self, fields: &mut Map<String, Value>) -> Vec<String> {
        let mut given = self.path.iter();
        let inputs = self.command.arguments.iter();
        let of_row = inputs.filter_map(|input| match fields.shift_remove(input.name) {
            Some(Value::String(text)) => Some(text),
            _ => given.next().cloned(),
        });
        of_row.collect()
    }

    /// Values that the API does not document, unless they are allowed.
    fn undocumented(&self, body: &Map<String, Value>) -> Vec<String> {
        let is_wrong = |input: &&Input| match (input.kind, body.get(input.name)) {
            (Kind::Choice(choices), Some(Value::String(text))) => {
                !self.allow_unknown && choices.iter().all(|choice| choice.name != text)
            }
            _ => false,
        };
        let wrong = self
            .command
            .body
            .unwrap_or_default()
            .iter()
            .filter(is_wrong);
        let problem = |input: &Input| {
            format!(
                "{} has a value that is not documented; see --allow-unknown",
                input.name
            )
        };
        wrong.map(problem).collect()
    }
}

/// Rules of the API that a request breaks.
fn violations(request: &OperationRequest) -> Vec<String> {
    match request.preview() {
        Ok(_) => Vec::new(),
        Err(error) if error.kind() == ErrorKind::InvalidRequest => {
            error.violations().iter().map(ToString::to_string).collect()
        }
        Err(error) => vec![error.to_string()],
    }
}

/// The order of fields makes no other request.
fn fingerprint(path: &[String], body: &Map<String, Value>) -> String {
    let mut json = json!([path, body]);
    json.sort_all_objects();
    let digest = Sha256::digest(json.to_string());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(source: &Source, command: &Command) -> Result<Vec<Row>, Fault> {
    match source {
        Source::Csv(path) => csv_rows(path, command),
        Source::Jsonl(path) => {
            let text = fs::read_to_string(path).map_err(|error| Fault::file(path, &error))?;
            Ok(jsonl_rows(&text, command))
        }
    }
}

fn jsonl_rows(text: &str, command: &Command) -> Vec<Row> {
    let lines = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty());
    let read = |line: &str| match serde_json::from_str::<Value>(line) {
        Ok(Value::Object(fields)) => Ok(by_wire_name(fields, command)),
        Ok(_) => Err("is no JSON object".to_owned()),
        Err(error) => Err(format!("is no JSON: {error}")),
    };
    lines.map(|(row, line)| (row, read(line))).collect()
}

/// Parameters of the path may be written as flags are, fields of the body are as the API has them.
fn by_wire_name(mut fields: Map<String, Value>, command: &Command) -> Map<String, Value> {
    for input in command.arguments {
        if let Some(value) = fields.shift_remove(input.flag) {
            fields.insert(input.name.to_owned(), value);
        }
    }
    fields
}

/// A column: an input, and of a map the key.
type Column = (&'static Input, Option<String>);

fn csv_rows(path: &Path, command: &Command) -> Result<Vec<Row>, Fault> {
    let unreadable = |error: &csv::Error| Fault::usage(format!("{}: {error}", path.display()));
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::Headers)
        .from_path(path)
        .map_err(|error| unreadable(&error))?;
    let headers = reader
        .headers()
        .map_err(|error| unreadable(&error))?
        .clone();
    let columns = columns(&headers, command)?;
    let rows = reader
        .records()
        .enumerate()
        .map(|(index, record)| match record {
            Ok(record) => {
                let line = record
                    .position()
                    .map_or(index as u64 + 2, csv::Position::line);
                (line, fields(&columns, &record))
            }
            Err(error) => (index as u64 + 2, Err(error.to_string())),
        });
    Ok(rows.collect())
}

fn columns(headers: &csv::StringRecord, command: &Command) -> Result<Vec<Column>, Fault> {
    let (mut columns, mut unknown) = (Vec::new(), Vec::new());
    for header in headers {
        match column(header, command) {
            Some(column) => columns.push(column),
            None => unknown.push(header),
        }
    }
    if unknown.is_empty() {
        return Ok(columns);
    }
    let inputs = command
        .arguments
        .iter()
        .chain(command.body.unwrap_or_default());
    let known: Vec<_> = inputs.map(|input| input.name).collect();
    Err(Fault::usage(format!(
        "no field for the columns {}; there are {}",
        unknown.join(", "),
        known.join(", ")
    )))
}

/// `lastName`, `last-name`, or `metadata.region`.
fn column(header: &str, command: &Command) -> Option<Column> {
    let header = header.trim_start_matches('\u{feff}');
    let find = |name: &str| {
        let mut inputs = command
            .arguments
            .iter()
            .chain(command.body.unwrap_or_default());
        inputs.find(|input| input.name == name || input.flag == name)
    };
    if let Some(input) = find(header) {
        return Some((input, None));
    }
    let (name, key) = header.split_once('.')?;
    let input = find(name).filter(|input| matches!(input.kind, Kind::Texts | Kind::Map))?;
    Some((input, Some(key.to_owned())))
}

/// An empty cell leaves its field out.
fn fields(columns: &[Column], record: &csv::StringRecord) -> Result<Map<String, Value>, String> {
    let mut fields = Map::new();
    for ((input, key), cell) in columns
        .iter()
        .zip(record)
        .filter(|(_, cell)| !cell.is_empty())
    {
        let problem = |problem: String| format!("{} {problem}", input.name);
        match key {
            Some(key) => {
                let map = fields.entry(input.name).or_insert_with(|| json!({}));
                map[key] = cell.into();
            }
            None => {
                let value = cell_value(input.kind, cell).map_err(problem)?;
                fields.insert(input.name.to_owned(), value);
            }
        }
    }
    Ok(fields)
}

/// Lists and maps are JSON, or separated by semicolons.
fn cell_value(kind: Kind, cell: &str) -> Result<Value, String> {
    let is_many = matches!(kind, Kind::List(_) | Kind::Texts | Kind::Map);
    if is_many && cell.starts_with(['[', '{']) {
        return inputs::value(Kind::Json, &[cell]);
    }
    let parts: Vec<_> = cell.split(';').map(str::trim).collect();
    inputs::value(
        kind,
        if is_many {
            &parts
        } else {
            std::slice::from_ref(&cell)
        },
    )
}
