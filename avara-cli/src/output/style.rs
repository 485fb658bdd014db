//! The flags that decide how replies are printed.

use std::cmp::Ordering;

use clap::Args;
use serde_json::value::RawValue;

use super::Format;
use super::rows::{Row, cell};
use crate::failure::Failure;

// The flags for output.
#[derive(Args, Clone, Default)]
#[group(skip)]
pub(crate) struct Style {
    /// Output format [default: table on a terminal, json otherwise]
    #[arg(id = "output", short = 'o', long, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,

    /// Apply a jq expression (jaq dialect) to the reply, or to each item of a list: prints one result per line, or one
    /// row per object with -o table
    #[arg(short, long, value_name = "JQ", value_parser = expression, visible_alias = "jq")]
    pub(crate) query: Option<String>,

    /// Columns of a table, CSV or TSV; a.b selects a nested field
    #[arg(long, value_name = "FIELD,...", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,

    /// Sort items by this field; a leading dash sorts in descending order
    #[arg(long, value_name = "[-]FIELD", allow_hyphen_values = true, value_parser = sort)]
    pub(crate) sort: Option<Sort>,

    /// CSV delimiter [default: ,]
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    pub(crate) delimiter: Option<u8>,

    /// Start CSV with a byte order mark, so that spreadsheets recognise UTF-8
    #[arg(long = "bom")]
    pub(crate) byte_order_mark: bool,
}

impl Style {
    /// Returns the format, and true if results of a query are printed as plain text.
    pub(super) fn format(&self, usual: Format) -> (Format, bool) {
        match self.format {
            Some(format) => (format, false),
            None if self.query.is_some() && self.columns.is_empty() => (Format::Table, true),
            None if self.is_tabular() && !usual.is_tabular() => (Format::Table, false),
            None => (usual, false),
        }
    }

    fn is_tabular(&self) -> bool {
        !self.columns.is_empty()
    }

    /// Refuses flags that would do nothing.
    pub(super) fn check(&self, format: Format) -> Result<(), Failure> {
        if self.is_tabular() && !format.is_tabular() {
            return Err(Failure::usage("--columns is for -o table, csv and tsv"));
        }
        if (self.delimiter.is_some() || self.byte_order_mark) && format != Format::Csv {
            return Err(Failure::usage("--delimiter and --bom are for -o csv"));
        }
        Ok(())
    }

    /// Refuses columns, and an order, of fields that are not documented. The columns of a query are
    /// its own.
    pub(crate) fn check_columns(&self, known: &[&str]) -> Result<(), Failure> {
        let field = |column: &str| column.split('.').next().unwrap_or_default().to_owned();
        let sort = self.sort.iter().map(|sort| field(&sort.field));
        let columns = self.columns.iter().filter(|_| self.query.is_none());
        let mut named = columns.map(|column| field(column)).chain(sort);
        match named.find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(Failure::usage(format!(
                "unknown field `{name}`; expected one of {} (or use --allow-unknown)",
                known.join(", ")
            ))),
            None => Ok(()),
        }
    }
}

/// Reads an expression; an empty one, as of a variable that is not set, would print everything.
fn expression(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("must not be empty; `.` selects everything".to_owned()),
        _ => Ok(text.to_owned()),
    }
}

/// Reads a field to sort by, such as `-createdAt`.
fn sort(text: &str) -> Result<Sort, String> {
    let field = text.strip_prefix('-').unwrap_or(text);
    if field.is_empty() {
        return Err("must be a field, such as createdAt or -createdAt".to_owned());
    }
    Ok(Sort {
        field: field.to_owned(),
        is_descending: field.len() < text.len(),
    })
}

/// Reads the separator of CSV.
fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        _ if matches!(text, "tab" | "\\t") => Ok(b'\t'),
        [byte @ (b'\t' | b' '..=b'~')] if *byte != b'"' && !byte.is_ascii_alphanumeric() => {
            Ok(*byte)
        }
        _ => Err("must be one character, such as `;`, or `tab`".to_owned()),
    }
}

/// An order of rows.
#[derive(Clone)]
pub(crate) struct Sort {
    pub(crate) field: String,
    pub(crate) is_descending: bool,
}

impl Sort {
    /// Sorts rows: numbers by their size, texts without regard to case, and at the end what has no
    /// value.
    pub(super) fn apply(&self, rows: Vec<Box<RawValue>>) -> Vec<Box<RawValue>> {
        let keyed = rows
            .into_iter()
            .map(|row| (Row::read(&row).at(&self.field).map(of_value), row));
        let mut keyed: Vec<_> = keyed.collect();
        keyed.sort_by(|(one, _), (other, _)| self.order(one.as_ref(), other.as_ref()));
        keyed.into_iter().map(|(_, row)| row).collect()
    }

    fn order(&self, one: Option<&Key>, other: Option<&Key>) -> Ordering {
        let (Some((number, text)), Some((other_number, other_text))) = (one, other) else {
            return other.is_some().cmp(&one.is_some());
        };
        let order = number.total_cmp(other_number);
        let order = order.then_with(|| text.cmp(other_text));
        if self.is_descending {
            order.reverse()
        } else {
            order
        }
    }
}

type Key = (f64, String);

/// Returns the sort key of a value: texts come after all numbers.
fn of_value(value: &RawValue) -> Key {
    match value.get().parse::<f64>() {
        Ok(number) => (number, String::new()),
        Err(_) => (f64::INFINITY, cell(Some(value)).to_lowercase()),
    }
}
