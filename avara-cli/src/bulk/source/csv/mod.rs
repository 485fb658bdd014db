//! CSV: the first row names the fields.

mod lines;
mod quotes;

use csv::{ReaderBuilder, StringRecord, Trim};
use serde_json::{Map, Value, json};

use super::Row;
use crate::catalog::{Command, Input, Kind};
use crate::request::inputs;
use lines::Lines;

/// A column: an input, and of a map the key.
type Column = (&'static Input, Option<String>);

pub(super) fn rows(text: &str, command: &Command) -> Result<Vec<Row>, String> {
    quotes::check(text)?;
    let mut reader = ReaderBuilder::new()
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let columns = columns(&headers, command)?;
    let mut lines = Lines::of(text);
    let records = reader.records().filter_map(|record| match record {
        // As spreadsheets write them below the last row.
        Ok(record) if record.iter().all(str::is_empty) => None,
        Ok(record) => Some((lines.line(record.position()), fields(&columns, &record))),
        Err(error) => Some((lines.line(error.position()), Err(problem(&error)))),
    });
    Ok(records.collect())
}

fn problem(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => {
            format!("has {len} cells, and the first row {expected_len}")
        }
        _ => error.to_string(),
    }
}

fn columns(headers: &StringRecord, command: &Command) -> Result<Vec<Option<Column>>, String> {
    check_delimiter(headers)?;
    let (mut columns, mut unknown) = (Vec::<Option<Column>>::new(), Vec::new());
    for (number, header) in (1..).zip(headers) {
        match column(header, command) {
            Some(column)
                if columns
                    .iter()
                    .flatten()
                    .any(|other| is_same(other, &column)) =>
            {
                return Err(format!("column {number} is there twice: {}", column.0.name));
            }
            Some(column) => columns.push(Some(column)),
            None if header.is_empty() => columns.push(None),
            None => unknown.push(named(number, header)),
        }
    }
    if unknown.is_empty() {
        return Ok(columns);
    }
    let known: Vec<_> = inputs(command).map(|input| input.name).collect();
    Err(format!(
        "no field for {}; there are {}. The first row has to name the fields",
        unknown.join(", "),
        known.join(", ")
    ))
}

/// Refuses other delimiters: some spreadsheets use those of their country.
fn check_delimiter(headers: &StringRecord) -> Result<(), String> {
    match headers.get(0) {
        Some(only) if headers.len() == 1 && only.contains([';', '\t']) => {
            Err("the cells have to be separated by commas".to_owned())
        }
        _ => Ok(()),
    }
}

/// Returns true if two columns exclude each other, as a map and an entry of it do too.
fn is_same((one, one_key): &Column, (other, other_key): &Column) -> bool {
    one.name == other.name && (one_key == other_key || one_key.is_none() || other_key.is_none())
}

/// Names a column; if the first row is a row of data, it is not for everybody's eyes.
fn named(number: usize, header: &str) -> String {
    let is_name = |c: char| c.is_ascii_alphabetic() || matches!(c, '.' | '-' | '_');
    if !header.is_empty() && header.chars().all(is_name) {
        format!("the column {header}")
    } else {
        format!("column {number}")
    }
}

fn inputs(command: &Command) -> impl Iterator<Item = &'static Input> {
    command
        .arguments
        .iter()
        .chain(command.body.unwrap_or_default())
}

/// Returns the column of a header: `lastName`, `last-name`, or `metadata.region`.
fn column(header: &str, command: &Command) -> Option<Column> {
    let find = |name: &str| inputs(command).find(|input| input.name == name || input.flag == name);
    if let Some(input) = find(header) {
        return Some((input, None));
    }
    let (name, key) = header.split_once('.')?;
    let input = find(name).filter(|input| matches!(input.kind, Kind::Texts | Kind::Map))?;
    (!key.is_empty()).then(|| (input, Some(key.to_owned())))
}

/// Returns the fields of a row; an empty cell leaves its field out.
fn fields(columns: &[Option<Column>], record: &StringRecord) -> Result<Map<String, Value>, String> {
    let mut fields = Map::new();
    let cells = (1..).zip(columns.iter().zip(record));
    for (number, (column, cell)) in cells.filter(|(_, (_, cell))| !cell.is_empty()) {
        let Some((input, key)) = column else {
            return Err(format!("column {number} has a value, and no name"));
        };
        match key {
            Some(key) => {
                let map = fields.entry(input.name).or_insert_with(|| json!({}));
                if let Value::Object(map) = map {
                    map.insert(key.clone(), cell.into());
                }
            }
            None => {
                let value = value(input.kind, cell);
                let value = value.map_err(|problem| format!("{} {problem}", input.name))?;
                fields.insert(input.name.to_owned(), value);
            }
        }
    }
    Ok(fields)
}

/// Returns the value of a cell. Lists and maps are JSON, or separated by semicolons. A cell never
/// names a file to read: rows may come from anybody.
fn value(kind: Kind, cell: &str) -> Result<Value, String> {
    let is_many = matches!(kind, Kind::List(_) | Kind::Texts | Kind::Map);
    if is_many && cell.starts_with(['[', '{']) {
        return inputs::value(Kind::Json, &[cell], inputs::plain_json);
    }
    if matches!(kind, Kind::Bool) {
        // Spreadsheets shout.
        return inputs::value(kind, &[&cell.to_lowercase()], inputs::plain_json);
    }
    let parts: Vec<_> = cell.split(';').map(str::trim).collect();
    let parts = if is_many { &parts[..] } else { &[cell] };
    inputs::value(kind, parts, inputs::plain_json)
}
