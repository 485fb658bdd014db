//! CSV: the first row names the fields.

use csv::{Position, ReaderBuilder, StringRecord, Trim};
use serde_json::{Map, Value, json};

use super::source::Row;
use crate::run::inputs;
use crate::table::{Command, Input, Kind};

/// A column: an input, and of a map the key.
type Column = (&'static Input, Option<String>);

pub(super) fn rows(text: &str, command: &Command) -> Result<Vec<Row>, String> {
    check_quotes(text)?;
    let mut reader = ReaderBuilder::new()
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    let columns = columns(&headers, command)?;
    let records = reader.records().map(|record| match record {
        Ok(record) => (line(record.position()), fields(&columns, &record)),
        Err(error) => (line(error.position()), Err(problem(&error))),
    });
    Ok(records.collect())
}

fn line(position: Option<&Position>) -> u64 {
    position.map_or(0, Position::line)
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

/// A quote that is never closed, or that is closed in the middle of a cell, swallows rows: they
/// would be lost without a word.
fn check_quotes(text: &str) -> Result<(), String> {
    let mut state = Quotes::Outside;
    let (mut line, mut opened) = (1, 1);
    for byte in text.bytes() {
        state = match (state, byte) {
            (Quotes::Outside, b'"') => {
                opened = line;
                Quotes::Inside
            }
            (Quotes::Closed, b'"') | (Quotes::Inside, 0..b'"' | b'#'..) => Quotes::Inside,
            (Quotes::Inside, b'"') | (Quotes::Closed, b' ') => Quotes::Closed,
            (_, b',' | b'\n' | b'\r') | (Quotes::Outside, b' ') => Quotes::Outside,
            (Quotes::Closed, _) => {
                return Err(format!(
                    "line {line}: there is text behind a closing quote; the quote opens in line {opened}, \
                     and a quote within a cell is written twice"
                ));
            }
            _ => Quotes::None,
        };
        line += u64::from(byte == b'\n');
    }
    match state {
        Quotes::Inside => Err(format!("line {opened}: a quote is never closed")),
        _ => Ok(()),
    }
}

/// Where a cell is with its quotes.
#[derive(Clone, Copy)]
enum Quotes {
    /// Before its first character.
    Outside,
    Inside,
    /// Behind a quote that may be the last one, or the first of two.
    Closed,
    /// It has none.
    None,
}

fn columns(headers: &StringRecord, command: &Command) -> Result<Vec<Column>, String> {
    let (mut columns, mut unknown) = (Vec::<Column>::new(), Vec::new());
    for (number, header) in (1..).zip(headers) {
        match column(header, command) {
            Some(column) if columns.iter().any(|other| is_same(other, &column)) => {
                return Err(format!("column {number} is there twice: {}", column.0.name));
            }
            Some(column) => columns.push(column),
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

/// A map as a whole and an entry of it exclude each other too.
fn is_same((one, one_key): &Column, (other, other_key): &Column) -> bool {
    one.name == other.name && (one_key == other_key || one_key.is_none() || other_key.is_none())
}

/// Where the first row is a row of data, it is not for everybody's eyes.
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

/// `lastName`, `last-name`, or `metadata.region`.
fn column(header: &str, command: &Command) -> Option<Column> {
    let find = |name: &str| inputs(command).find(|input| input.name == name || input.flag == name);
    if let Some(input) = find(header) {
        return Some((input, None));
    }
    let (name, key) = header.split_once('.')?;
    let input = find(name).filter(|input| matches!(input.kind, Kind::Texts | Kind::Map))?;
    (!key.is_empty()).then(|| (input, Some(key.to_owned())))
}

/// An empty cell leaves its field out.
fn fields(columns: &[Column], record: &StringRecord) -> Result<Map<String, Value>, String> {
    let mut fields = Map::new();
    let cells = columns.iter().zip(record);
    for ((input, key), cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
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

/// Lists and maps are JSON, or separated by semicolons. A cell names no file to be read: rows may
/// come from anybody.
fn value(kind: Kind, cell: &str) -> Result<Value, String> {
    let is_many = matches!(kind, Kind::List(_) | Kind::Texts | Kind::Map);
    if is_many && cell.starts_with(['[', '{']) {
        return inputs::value(Kind::Json, &[cell], inputs::plain_json);
    }
    let parts: Vec<_> = cell.split(';').map(str::trim).collect();
    let parts = if is_many { &parts[..] } else { &[cell] };
    inputs::value(kind, parts, inputs::plain_json)
}

#[cfg(test)]
mod tests {
    use super::check_quotes;

    #[test]
    fn quotes_that_swallow_rows_are_found() {
        for good in [
            "",
            "a,b\n1,2\n",
            "a\n\"1, \"\"2\"\"\n3\"\n",
            "a,b\r\n\"1\",\"\"\r\n",
            "a\n6\" pipe\n",
            "a, \"b\" ,c\n",
        ] {
            assert_eq!(check_quotes(good), Ok(()), "{good:?}");
        }
        let open = check_quotes("a\n\"b\nc\n").unwrap_err();
        assert_eq!(open, "line 2: a quote is never closed");
        let shifted = check_quotes("a,b\n1,\"CT\n2,\"MR\"\n").unwrap_err();
        assert!(
            shifted.starts_with("line 3: there is text behind"),
            "{shifted}"
        );
        assert!(shifted.contains("opens in line 2"), "{shifted}");
    }
}
