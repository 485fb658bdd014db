//! CSV: the first row names the fields.

mod cell;
mod columns;
mod lines;
mod quotes;
mod separator;

use csv::{ReaderBuilder, StringRecord, Trim};
use serde_json::{Map, Value, json};

use super::Row;
use super::read_only::ReadOnly;
use crate::catalog::{Command, Kind};
use crate::request::{inputs, invisible};
use columns::{Column, Names, Target};
use lines::Lines;
use separator::Separator;

/// Returns the rows, and the separator of their cells.
pub(super) fn rows(
    text: &str,
    command: &'static Command,
    renamed: &[(String, String)],
    read_only: &mut ReadOnly,
) -> Result<(Vec<Row>, u8), String> {
    let mut names = Names::new(command, renamed, read_only);
    let Separator { byte, start } = separator::of(text, |name| names.has(name))?;
    quotes::check(text, byte)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(byte)
        .trim(Trim::All)
        .from_reader(&text.as_bytes()[start..]);
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    let columns = names.columns(&header)?;
    let mut lines = Lines::of(text);
    let mut line = |position: Option<&csv::Position>| lines.line(start, position);
    let records = reader.records().filter_map(|record| match record {
        // As spreadsheets write them below the last row.
        Ok(record) if record.iter().all(str::is_empty) => None,
        Ok(record) if names.is_header(&header, &record) => {
            Some(Row::wrong(line(record.position()), HEADER_AGAIN))
        }
        Ok(record) => Some(row(line(record.position()), &columns, &record)),
        Err(error) => Some(Row::wrong(line(error.position()), problem(&error))),
    });
    Ok((records.collect(), byte))
}

const HEADER_AGAIN: &str = "repeats the header, as when files were joined: remove it";

fn problem(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => {
            format!("has {len} cells, but the header has {expected_len}")
        }
        _ => error.to_string(),
    }
}

/// Returns the fields of a row; an empty cell leaves its field out.
fn row(line: u64, columns: &[Target], record: &StringRecord) -> Row {
    let mut row = Row::new(line, Map::new());
    for (number, (column, cell)) in (1..).zip(columns.iter().zip(record)) {
        match (column, cell) {
            (_, "") | (Target::ReadOnly, _) => {}
            (Target::Nothing, _) => {
                row.problem("", format!("column {number} has a value but no name"));
            }
            (Target::Field(column), cell) => {
                let text = cell::text(cell).map_err(str::to_owned);
                if let Err(problem) = text.and_then(|text| add(&mut row.fields, column, &text)) {
                    row.problem(column.input.name, format!("{} {problem}", column.name()));
                }
            }
        }
    }
    row
}

fn add(fields: &mut Map<String, Value>, column: &Column, text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Ok(());
    }
    invisible::check_text(text)?;
    let name = column.input.name;
    let Some(key) = &column.key else {
        fields.insert(name.to_owned(), value(column.input.kind, text)?);
        return Ok(());
    };
    let map = fields.entry(name).or_insert_with(|| json!({}));
    if let Value::Object(map) = map {
        map.insert(key.clone(), text.into());
    }
    Ok(())
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
