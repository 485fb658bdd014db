//! The first row: which field each column is.

use csv::StringRecord;

use crate::catalog::{Command, Input, Kind};
use crate::request::invisible;

use super::super::read_only::ReadOnly;
use super::separator;

/// A column: an input, and of a map the key.
pub(super) struct Column {
    pub(super) input: &'static Input,
    pub(super) key: Option<String>,
}

impl Column {
    pub(super) fn name(&self) -> String {
        match &self.key {
            Some(key) => format!("{}.{key}", self.input.name),
            None => self.input.name.to_owned(),
        }
    }

    /// Returns true if two columns exclude each other, as a map and an entry of it do too.
    fn is_same(&self, other: &Self) -> bool {
        let is_any_whole = self.key.is_none() || other.key.is_none();
        self.input.name == other.input.name && (self.key == other.key || is_any_whole)
    }
}

pub(super) enum Target {
    Field(Column),
    /// Only replies have it.
    ReadOnly,
    /// It has no name, so nothing can be below.
    Nothing,
}

pub(super) struct Names<'a> {
    command: &'static Command,
    /// Other names, and the fields that they stand for.
    renamed: &'a [(String, String)],
    read_only: &'a mut ReadOnly,
}

impl<'a> Names<'a> {
    pub(super) fn new(
        command: &'static Command,
        renamed: &'a [(String, String)],
        read_only: &'a mut ReadOnly,
    ) -> Self {
        Self {
            command,
            renamed,
            read_only,
        }
    }

    pub(super) fn has(&self, header: &str) -> bool {
        self.column(header).is_some() || self.read_only.has(header)
    }

    /// Returns true if a cell is empty or names fields, of a file with another separator too.
    fn names(&self, cell: &str) -> bool {
        let mut parts = cell.split([';', '\t', ',']);
        cell.is_empty() || parts.all(|part| self.has(part.trim()))
    }

    /// Returns the column of a header: `lastName`, `last-name`, or `metadata.region`.
    fn column(&self, header: &str) -> Option<Column> {
        let renamed = self.renamed.iter().find(|(other, _)| other == header);
        let header = renamed.map_or(header, |(_, field)| field);
        let find = |name: &str| {
            let mut inputs = self.command.of_row();
            inputs.find(|input| input.name == name || input.flag == name)
        };
        if let Some(input) = find(header) {
            return Some(Column { input, key: None });
        }
        let (name, key) = header.split_once('.')?;
        let input = find(name).filter(|input| matches!(input.kind, Kind::Texts | Kind::Map))?;
        let key = Some(key.to_owned()).filter(|key| !key.is_empty())?;
        Some(Column {
            input,
            key: Some(key),
        })
    }

    /// Returns the columns of the first row; one without a name may appear over empty cells.
    pub(super) fn columns(&mut self, header: &StringRecord) -> Result<Vec<Target>, String> {
        if let Some((other, field)) = self.renamed.iter().find(|(other, field)| {
            !header.iter().any(|name| name == other) || self.column(field).is_none()
        }) {
            return Err(format!("--map {other}={field}: no such column or field"));
        }
        self.read_only.check(header.iter())?;
        let (mut columns, mut unknown) = (Vec::new(), Vec::new());
        for (number, name) in (1..).zip(header) {
            if let Err(problem) = invisible::check_text(name) {
                return Err(format!("the name of column {number} {problem}"));
            }
            columns.push(match self.column(name) {
                Some(column) if columns.iter().any(|other| is_taken(other, &column)) => {
                    let name = column.input.name;
                    return Err(format!("column {number} is a duplicate: {name}"));
                }
                Some(column) => Target::Field(column),
                None if self.read_only.has(name) => Target::ReadOnly,
                None => {
                    unknown.extend((!name.is_empty()).then(|| named(number, name)));
                    Target::Nothing
                }
            });
        }
        if unknown.is_empty() {
            return Ok(columns);
        }
        let known: Vec<_> = self.command.of_row().map(|input| input.name).collect();
        let separated = match header.len() {
            1 if header[0].contains([';', '\t', '|', ',']) => {
                ", separated by commas, semicolons or tabs"
            }
            _ => "",
        };
        Err(format!(
            "no field for {}; expected one of {}. The first row must name the fields{separated}",
            unknown.join(", "),
            known.join(", ")
        ))
    }

    /// Returns true if a row names fields, as the first one does: where files were joined.
    pub(super) fn is_header(&self, header: &StringRecord, row: &StringRecord) -> bool {
        let cells = row
            .iter()
            .map(|cell| cell.trim_start_matches('\u{feff}').trim());
        let names_fields = cells
            .clone()
            .zip(header)
            .all(|(cell, name)| cell.eq_ignore_ascii_case(name) || self.names(cell));
        let mut filled = cells.filter(|cell| !cell.is_empty());
        let is_separator = row
            .iter()
            .next()
            .is_some_and(|cell| separator::named_in(cell).is_some());
        // A file without a line break at its end.
        let is_joined = header.len() == 1
            && row
                .iter()
                .any(|cell| cell.len() > header[0].len() && cell.ends_with(&header[0]));
        (names_fields && filled.next().is_some()) || is_separator || is_joined
    }
}

fn is_taken(target: &Target, column: &Column) -> bool {
    matches!(target, Target::Field(other) if column.is_same(other))
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
