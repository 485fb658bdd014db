//! Tables: as many columns as fit, chosen by the first rows. Where there is no terminal there is no
//! width to fit, and nothing is cut.

use std::collections::HashSet;
use std::io::{self, Write};

use serde_json::value::RawValue;

use super::rows::{Row, cell, name_of};
use crate::terminal;

pub(super) struct Layout {
    columns: Vec<Column>,
    choice: Choice,
    /// The fields of the first rows that have none.
    left_out: Vec<String>,
    /// Their names, to find one quickly.
    names: HashSet<String>,
}

/// The fields that have columns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// Those that a person has named.
    Named,
    All,
    /// Those with something plain in them.
    Plain,
    /// Of those, as many as the terminal has room for.
    Fitting,
}

struct Column {
    name: String,
    width: usize,
}

const GAP: usize = 2;
/// A column is not wider than this where others are to fit.
const WIDEST: usize = 40;
const NARROWEST: usize = 8;

impl Layout {
    pub(super) fn named(names: &[String], rows: &[Row]) -> Self {
        let columns = names.iter().map(|name| column(name.clone(), rows));
        Self::new(columns.collect(), Choice::Named)
    }

    pub(super) fn of_all(known: &[String], rows: &[Row]) -> Self {
        let column = |name| Column { name, width: 0 };
        let columns = names(known, rows).into_iter().map(column);
        Self::new(columns.collect(), Choice::All)
    }

    /// Makes columns of fields with something plain in them, from the first on, until the terminal
    /// is full.
    pub(super) fn fitting(known: &[String], rows: &[Row]) -> Self {
        let values = |name: &String| rows.iter().filter_map(|row| row.at(name)).collect();
        let has_plain = |name: &String| {
            let values: Vec<_> = values(name);
            values.into_iter().any(is_plain)
        };
        let all = names(known, rows).into_iter();
        let (plain, others): (Vec<_>, Vec<_>) = all.partition(has_plain);
        let mut columns: Vec<_> = plain.into_iter().map(|name| column(name, rows)).collect();
        let mut left_out = Vec::new();
        let choice = match terminal::width() {
            Some(available) => {
                left_out.extend(fit(&mut columns, available));
                Choice::Fitting
            }
            None => Choice::Plain,
        };
        left_out.extend(others.into_iter().filter(|name| !values(name).is_empty()));
        Self {
            left_out,
            ..Self::new(columns, choice)
        }
    }

    pub(super) fn left_out(&self) -> &[String] {
        &self.left_out
    }

    fn new(columns: Vec<Column>, choice: Choice) -> Self {
        let names = columns.iter().map(|column| column.name.clone());
        Self {
            names: names.collect(),
            columns,
            choice,
            left_out: Vec::new(),
        }
    }

    /// Returns fields of a later row that have no column, because the first rows did not have them.
    pub(super) fn missed<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = &'a str> {
        let is_missed = |(name, value): &(&str, &RawValue)| {
            let could_have_one = match self.choice {
                Choice::All => value.get() != "null",
                Choice::Plain => is_plain(value),
                Choice::Named | Choice::Fitting => false,
            };
            could_have_one && !self.names.contains(*name)
        };
        row.iter().filter(is_missed).map(|(name, _)| name)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }
}

/// Returns the fields that rows have, in their order.
pub(super) fn names_of(rows: &[Row]) -> Vec<String> {
    let mut names = Vec::new();
    for (name, _) in rows.iter().flat_map(Row::iter) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Returns true if a value fits into a cell that is read: it has no parts, or a name.
fn is_plain(value: &RawValue) -> bool {
    value.get() != "null" && (!value.get().starts_with(['{', '[']) || name_of(value).is_some())
}

/// Returns the documented fields and the others that the rows have, in the order of their rank.
fn names(known: &[String], rows: &[Row]) -> Vec<String> {
    let mut names = known.to_vec();
    names.extend(
        names_of(rows)
            .into_iter()
            .filter(|name| !known.contains(name)),
    );
    // The id of the row itself; those of others come later, and all have the same clinic.
    let is_own = |name: &&String| name.ends_with("Id") && *name != "clinicId";
    let own = names.iter().find(is_own).cloned();
    names.sort_by_key(|name| (Some(name) != own.as_ref(), rank(name)));
    names
}

/// Ranks a field by what a reader looks for first: how urgent it is and who has it, then its name
/// and state, other ids, yes and no, texts that fill a line, and last who made it and when.
fn rank(name: &str) -> u8 {
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let starts = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    let is_last = name == "metadata" || ends(&["At"]) || starts(&["created", "updated"]);
    let is_long = starts(&["clinicalHistory", "clinicalIndication"])
        || ends(&["Notes", "Technique", "Text", "Url"]);
    let is_name = ends(&["email", "name", "Name", "Description"]);
    let is_state = ends(&["status", "Status", "level"]);
    let ranks = [
        (7, is_last),
        (6, is_long),
        (5, starts(&["is", "has", "can"])),
        (1, ends(&["severity"]) || starts(&["assigned"])),
        (4, starts(&["external"]) || ends(&["Id", "Uid"])),
        (2, is_name || is_state),
    ];
    let first = ranks.into_iter().find(|(_, applies)| *applies);
    first.map_or(3, |(rank, _)| rank)
}

fn column(name: String, rows: &[Row]) -> Column {
    let cells = rows
        .iter()
        .map(|row| terminal::columns(&shown(row.at(&name))));
    let widest = cells.max().unwrap_or(0);
    Column {
        width: widest.max(heading(&name).len()),
        name,
    }
}

/// Drops columns at the end, and narrows wide ones before. Returns the names of those that are gone.
fn fit(columns: &mut Vec<Column>, available: usize) -> Vec<String> {
    let mut gone = Vec::new();
    let total = |columns: &[Column]| -> usize {
        columns
            .iter()
            .map(|column| column.width + GAP)
            .sum::<usize>()
            .saturating_sub(GAP)
    };
    if total(columns) > available {
        for column in columns.iter_mut().skip(1) {
            column.width = column.width.min(WIDEST);
        }
    }
    while columns.len() > 1 && total(columns) > available {
        let over = total(columns) - available;
        let last = columns.len() - 1;
        if columns[last].width >= over + NARROWEST.max(heading(&columns[last].name).len()) {
            columns[last].width -= over;
        } else {
            gone.extend(columns.pop().map(|column| column.name));
        }
    }
    if let [only] = columns.as_mut_slice() {
        only.width = only.width.min(available);
    }
    gone.reverse();
    gone
}

pub(super) fn rows(
    out: &mut impl Write,
    layout: &Layout,
    rows: &[Row],
    is_first: bool,
) -> io::Result<()> {
    if is_first && !rows.is_empty() {
        let headings = layout.columns.iter().map(|column| heading(&column.name));
        let line = line(layout, headings);
        writeln!(out, "{}", terminal::bold(&line))?;
    }
    for row in rows {
        let cells = layout
            .columns
            .iter()
            .map(|column| shown(row.at(&column.name)));
        writeln!(out, "{}", line(layout, cells))?;
    }
    Ok(())
}

fn line(layout: &Layout, cells: impl Iterator<Item = String>) -> String {
    let mut line = String::new();
    for (column, cell) in layout.columns.iter().zip(cells) {
        let cell = match layout.choice {
            Choice::Fitting => terminal::cut(&cell, column.width),
            Choice::Named | Choice::All | Choice::Plain => cell,
        };
        let space = column.width.saturating_sub(terminal::columns(&cell)) + GAP;
        line.push_str(&cell);
        line.extend(std::iter::repeat_n(' ', space));
    }
    line.trim_end().to_owned()
}

/// Prints one record: a line for each field, so far from the left.
pub(crate) fn record(out: &mut impl Write, body: &[u8], indent: usize) -> io::Result<()> {
    let indent = " ".repeat(indent);
    let Ok(fields) = serde_json::from_slice::<Row>(body) else {
        let text = String::from_utf8_lossy(body);
        return writeln!(out, "{indent}{}", terminal::printable(&text));
    };
    let widths = fields.iter().map(|(name, _)| terminal::columns(name));
    let widest = widths.max().unwrap_or(0);
    for (name, value) in fields.iter() {
        let space = " ".repeat(widest - terminal::columns(name) + GAP);
        let name = terminal::bold(&terminal::printable(name));
        let value = terminal::printable(&cell(Some(value)));
        writeln!(out, "{indent}{name}{space}{value}")?;
    }
    Ok(())
}

fn shown(value: Option<&RawValue>) -> String {
    let name = value.and_then(name_of);
    terminal::printable(&name.unwrap_or_else(|| cell(value)))
}

/// Returns `studyInstanceUid` as `STUDY INSTANCE UID`.
fn heading(name: &str) -> String {
    let mut heading = String::new();
    let mut after_lower = false;
    for character in terminal::printable(name).chars() {
        if character.is_uppercase() && after_lower {
            heading.push(' ');
        }
        after_lower = character.is_lowercase() || character.is_ascii_digit();
        heading.extend(character.to_uppercase());
    }
    heading
}
