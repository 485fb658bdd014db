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
    let mut lines = Lines::of(text);
    let records = reader.records().map(|record| match record {
        Ok(record) => (lines.line(record.position()), fields(&columns, &record)),
        Err(error) => (lines.line(error.position()), Err(problem(&error))),
    });
    Ok(records.collect())
}

/// Where the lines of a text are, as an editor counts them: whatever ends them, empty ones too.
struct Lines<'a> {
    rest: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            rest: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// The line of the first character from this position on that ends no line. Positions come in
    /// their order.
    fn line(&mut self, position: Option<&Position>) -> u64 {
        let byte = position.map_or(0, Position::byte);
        self.line_at(usize::try_from(byte).unwrap_or(usize::MAX))
    }

    fn line_at(&mut self, byte: usize) -> u64 {
        while let [first, rest @ ..] = self.rest {
            let is_end = matches!(first, b'\n' | b'\r');
            if self.at >= byte && !is_end {
                break;
            }
            let is_half = *first == b'\r' && rest.first() == Some(&b'\n');
            self.line += u64::from(is_end && !is_half);
            self.rest = rest;
            self.at += 1;
        }
        self.line
    }
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

/// A quote that is never closed, or that stands in the middle of a cell, swallows rows: they would
/// be lost without a word.
fn check_quotes(text: &str) -> Result<(), String> {
    let (mut state, mut opened) = (Quotes::Outside, 0);
    let line = |at: usize| Lines::of(text).line_at(at);
    for (at, byte) in text.bytes().enumerate() {
        state = match (state, byte) {
            (Quotes::Outside, b'"') => {
                opened = at;
                Quotes::Inside
            }
            (Quotes::Space, b'"') => {
                let line = line(at);
                return Err(format!("line {line}: there is space before a quote"));
            }
            (Quotes::Closed, b'"') | (Quotes::Inside, 0..b'"' | b'#'..) => Quotes::Inside,
            (Quotes::Inside, b'"') => Quotes::Closed,
            (_, b',' | b'\n' | b'\r') => Quotes::Outside,
            (Quotes::Outside | Quotes::Space, b' ' | b'\t') => Quotes::Space,
            (Quotes::Closed, _) => {
                let (line, opened) = (line(at), line(opened));
                return Err(format!(
                    "line {line}: there is text behind a closing quote; the quote opens in line {opened}, \
                     and a quote within a cell is written twice"
                ));
            }
            _ => Quotes::None,
        };
    }
    match state {
        Quotes::Inside => Err(format!("line {}: a quote is never closed", line(opened))),
        _ => Ok(()),
    }
}

/// Where a cell is with its quotes.
#[derive(Clone, Copy)]
enum Quotes {
    /// Before its first character.
    Outside,
    /// There was nothing but space.
    Space,
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
    use super::{Lines, check_quotes};

    #[test]
    fn quotes_that_swallow_rows_are_found() {
        for good in [
            "",
            "a,b\n1,2\n",
            "a\n\"1, \"\"2\"\"\n3\"\n",
            "a,b\r\n\"1\",\"\"\r\n",
            "a\n6\" pipe\n",
            "a, b ,c\n",
        ] {
            assert_eq!(check_quotes(good), Ok(()), "{good:?}");
        }
        let open = check_quotes("a\n\"b\nc\n").unwrap_err();
        assert_eq!(open, "line 2: a quote is never closed");
        let shifted = check_quotes("a,b\r\n1,\"CT\r\n2,\"MR\"\r\n").unwrap_err();
        assert!(
            shifted.starts_with("line 3: there is text behind"),
            "{shifted}"
        );
        assert!(shifted.contains("opens in line 2"), "{shifted}");
        for odd in ["a, \"b\"\n", "a,\t\"b\"\n"] {
            assert_eq!(
                check_quotes(odd).unwrap_err(),
                "line 1: there is space before a quote"
            );
        }
        assert!(
            check_quotes("a,\"b\" ,c\n")
                .unwrap_err()
                .contains("text behind")
        );
    }

    /// What both read of a text is the same: no row is hidden in a cell.
    #[test]
    fn what_passes_is_read_as_it_looks() {
        let letters = [",", "\"", "\n", "\r", " ", "a"];
        for number in 0..6_usize.pow(6) {
            let digits = (0..6).map(|place| letters[number / 6_usize.pow(place) % 6]);
            let text: String = digits.collect();
            if text.contains('"') && check_quotes(&text).is_ok() {
                let mut reader = super::ReaderBuilder::new()
                    .flexible(true)
                    .has_headers(false)
                    .from_reader(text.as_bytes());
                let read: usize = reader
                    .records()
                    .flatten()
                    .flat_map(|record| record.iter().map(str::len).collect::<Vec<_>>())
                    .sum();
                assert_eq!(read, length_of_cells(&text), "{text:?}");
            }
        }
    }

    /// How many characters the cells have, by the plain rules of CSV.
    fn length_of_cells(text: &str) -> usize {
        let (mut length, mut rest) = (0, text);
        while !rest.is_empty() {
            if let Some(quoted) = rest.strip_prefix('"') {
                let mut at = 0;
                loop {
                    let end = at + quoted[at..].find('"').unwrap();
                    length += end - at;
                    if !quoted[end + 1..].starts_with('"') {
                        rest = &quoted[end + 1..];
                        break;
                    }
                    length += 1;
                    at = end + 2;
                }
            }
            let end = rest.find([',', '\n', '\r']).unwrap_or(rest.len());
            length += end;
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        length
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        for (text, expected) in [
            ("h\nA\nB\n", [2, 3]),
            ("h\r\nA\r\nB\r\n", [2, 3]),
            ("h\rA\rB\r", [2, 3]),
            ("h\nA\r\nB\r\n", [2, 3]),
            ("h\n\n\nA\n\nB\n", [4, 6]),
            ("h\r\n\"A\r\nA\"\r\nB", [2, 4]),
        ] {
            let mut reader = super::ReaderBuilder::new().from_reader(text.as_bytes());
            let mut lines = Lines::of(text);
            let read: Vec<_> = reader
                .records()
                .map(|record| lines.line(record.unwrap().position()))
                .collect();
            assert_eq!(read, expected, "{text:?}");
        }
    }
}
