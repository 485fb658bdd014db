//! Prints replies.

mod csv;
mod json;
mod query;
mod rows;
mod style;
mod table;

use std::collections::BTreeSet;
use std::io::{self, BufWriter, IsTerminal as _, Write};

use avara_client::stepwise::mended;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::failure::Failure;
use crate::terminal::eprint;
use crate::terminal::printable;
use query::Query;
use rows::Row;
pub(crate) use rows::{Page, Rows, check_text};
pub(crate) use style::Style;
use table::Layout;
pub(crate) use table::record;

/// A form of output.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    /// A table for reading
    Table,
    /// The reply exactly as the server sent it
    Json,
    /// One JSON item per line
    Jsonl,
    /// One row per item with exact values; import it into a spreadsheet as text
    Csv,
    /// Like csv, but separated by tabs
    Tsv,
}

impl Format {
    /// Returns the usual form: people read terminals, and programs read pipes.
    pub(crate) fn usual() -> Self {
        if io::stdout().is_terminal() {
            Self::Table
        } else {
            Self::Json
        }
    }

    fn is_tabular(self) -> bool {
        matches!(self, Self::Table | Self::Csv | Self::Tsv)
    }
}

/// Prints replies, or items one page after the other.
pub(crate) struct Printer {
    out: BufWriter<io::Stdout>,
    is_terminal: bool,
    format: Format,
    style: Style,
    query: Option<Query>,
    /// True if results of the query are texts, and not rows.
    is_plain: bool,
    /// The documented fields.
    known: Vec<String>,
    layout: Option<Layout>,
    /// Items that are printed only when all of them have arrived, to be sorted.
    held: Vec<Box<RawValue>>,
    /// Fields of later pages, for which there are no columns.
    missed: BTreeSet<String>,
    items: u64,
}

const NO_COLUMNS: &str = "--query: a table has columns for the fields of objects, such as {studyId, severity}; without \
    -o anything is printed";

/// The number of fields that are named at most.
const MOST_MISSED: usize = 20;

impl Printer {
    pub(crate) fn new(usual: Format, style: &Style, known: &[&str]) -> Result<Self, Failure> {
        let (format, is_plain) = style.format(usual);
        style.check(format)?;
        let query = style.query.as_deref().map(Query::new).transpose()?;
        let known = if query.is_some() { &[] } else { known };
        Ok(Self {
            out: BufWriter::new(io::stdout()),
            is_terminal: io::stdout().is_terminal(),
            format,
            style: style.clone(),
            query,
            is_plain,
            known: known.iter().map(|&name| name.to_owned()).collect(),
            layout: None,
            held: Vec::new(),
            missed: BTreeSet::new(),
            items: 0,
        })
    }

    /// Makes one that prints an item a line.
    pub(crate) fn lines() -> Result<Self, Failure> {
        Self::new(Format::Jsonl, &Style::default(), &[])
    }

    pub(crate) fn has_query(&self) -> bool {
        self.query.is_some()
    }

    /// Prints a reply. One that is not text is printed all the same, because it is what came, and
    /// then reported: no program must take it for JSON.
    pub(crate) fn reply(&mut self, body: &[u8], rows: Rows) -> Result<(), Failure> {
        // HEAD and OPTIONS have none.
        if body.trim_ascii().is_empty() {
            return Ok(());
        }
        let readable = &mended(body);
        let is_whole = self.query.is_none() && self.style.sort.is_none();
        if is_whole && self.format == Format::Json {
            // What programs read has no byte order mark; the rest stays as it came.
            let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
            json::whole(&mut self.out, body, self.is_terminal)?;
        } else if self.query.is_some() && !matches!(rows, Rows::Items(_)) {
            self.results_of(&[readable])?;
            self.end()?;
        } else {
            self.rows_of(readable, rows)?;
        }
        self.out.flush()?;
        rows::check_text(body)
    }

    fn rows_of(&mut self, body: &[u8], rows: Rows) -> Result<(), Failure> {
        let page = Page::read(body, rows);
        let Some(items) = page.items() else {
            return self.single(body);
        };
        self.items(items)?;
        self.end()?;
        if self.is_terminal && page.has_more() {
            eprint(&format!("there are more items: use {}", rows.all()));
        }
        Ok(())
    }

    /// Prints a record, which is not a list.
    fn single(&mut self, body: &[u8]) -> Result<(), Failure> {
        match self.format {
            Format::Table if self.style.columns.is_empty() => {
                table::record(&mut self.out, body, 0)?;
            }
            Format::Jsonl | Format::Json => json::line(&mut self.out, body, self.is_terminal)?,
            Format::Table | Format::Csv | Format::Tsv => {
                let row = RawValue::from_string(String::from_utf8_lossy(body).into_owned());
                let row = row.map_err(|error| Failure::other(error.to_string()))?;
                self.items(&[&row])?;
            }
        }
        Ok(())
    }

    /// Prints some rows; more may follow.
    pub(crate) fn items(&mut self, items: &[&RawValue]) -> Result<(), Failure> {
        if self.style.sort.is_some() {
            self.held.extend(items.iter().map(|&item| item.to_owned()));
            return Ok(());
        }
        self.print(items)
    }

    fn print(&mut self, items: &[&RawValue]) -> Result<(), Failure> {
        if self.query.is_some() {
            let values: Vec<_> = items.iter().map(|item| item.get().as_bytes()).collect();
            return self.results_of(&values);
        }
        for item in items {
            let (out, item) = (&mut self.out, item.get().as_bytes());
            match self.format {
                Format::Json => json::element(out, item, self.items == 0, self.is_terminal)?,
                Format::Jsonl => json::line(out, item, self.is_terminal)?,
                Format::Csv | Format::Table | Format::Tsv => {}
            }
            self.items += 1;
        }
        // A page can be empty and not be the last: it chooses no columns.
        if self.format.is_tabular() && !items.is_empty() {
            self.fields(items)?;
        }
        Ok(self.out.flush()?)
    }

    /// Prints the results of the query: as rows, if the format has them.
    pub(crate) fn results_of(&mut self, values: &[&[u8]]) -> Result<(), Failure> {
        let Some(query) = &self.query else {
            return Ok(());
        };
        self.items += values.len() as u64;
        if self.is_plain || !self.format.is_tabular() {
            for value in values {
                query.print(&mut self.out, value, self.is_plain, self.is_terminal)?;
            }
            return Ok(self.out.flush()?);
        }
        let mut results = Vec::new();
        for value in values {
            results.extend(query.results(value)?);
        }
        if results.iter().any(|result| !result.get().starts_with('{')) {
            // The call was done.
            return Err(Failure::other(NO_COLUMNS));
        }
        let results: Vec<_> = results.iter().map(AsRef::as_ref).collect();
        if results.is_empty() {
            return Ok(());
        }
        self.fields(&results)
    }

    /// Prints rows whose columns are chosen by the first of them.
    fn fields(&mut self, items: &[&RawValue]) -> Result<(), Failure> {
        let rows: Vec<_> = items.iter().map(|item| Row::read(item)).collect();
        let is_first = self.layout.is_none();
        let (format, known, named) = (self.format, &self.known, &self.style.columns);
        let is_query = self.query.is_some();
        let layout = self.layout.get_or_insert_with(|| match format {
            _ if !named.is_empty() => Layout::named(named, &rows),
            // The expression decides the columns.
            _ if is_query => Layout::named(&table::names_of(&rows), &rows),
            Format::Table => Layout::fitting(known, &rows),
            _ => Layout::of_all(known, &rows),
        });
        let form = |separator| csv::Form {
            separator,
            byte_order_mark: self.style.byte_order_mark,
            is_terminal: self.is_terminal,
        };
        let separator = self.style.delimiter.unwrap_or(b',');
        match format {
            Format::Csv => csv::rows(&mut self.out, layout, &rows, is_first, &form(separator))?,
            Format::Tsv => csv::rows(&mut self.out, layout, &rows, is_first, &form(b'\t'))?,
            _ => table::rows(&mut self.out, layout, &rows, is_first)?,
        }
        for name in rows.iter().flat_map(|row| layout.missed(row)) {
            if self.missed.len() < MOST_MISSED && !self.missed.contains(name) {
                self.missed.insert(name.to_owned());
            }
        }
        Ok(())
    }

    /// Prints the end of the output, after the last item.
    pub(crate) fn end(&mut self) -> Result<(), Failure> {
        self.sorted()?;
        if self.query.is_none() && self.format == Format::Json {
            json::end(&mut self.out, self.items == 0)?;
        }
        if self.items == 0 && self.format.is_tabular() && !self.is_plain {
            if self.query.is_none() {
                self.fields(&[])?;
            }
            if self.is_terminal {
                eprint("no entries");
            }
        }
        self.out.flush()?;
        self.report_missed();
        Ok(())
    }

    /// Prints the end of the output of a list that could not be read to its end.
    pub(crate) fn break_off(&mut self) -> Result<(), Failure> {
        self.sorted()?;
        if self.query.is_none() && self.format == Format::Json {
            json::break_off(&mut self.out, self.items == 0)?;
        }
        self.out.flush()?;
        self.report_missed();
        Ok(())
    }

    fn sorted(&mut self) -> Result<(), Failure> {
        let Some(sort) = &self.style.sort else {
            return Ok(());
        };
        let held = sort.apply(std::mem::take(&mut self.held));
        let items: Vec<_> = held.iter().map(AsRef::as_ref).collect();
        self.print(&items)
    }

    /// Reports fields without a column. The headings are printed by then, and there is no way back
    /// to them.
    fn report_missed(&self) {
        let left_out = self.layout.as_ref().map_or(&[][..], Layout::left_out);
        if !left_out.is_empty() {
            let names: Vec<_> = left_out.iter().map(|name| printable(name)).collect();
            eprint(&format!(
                "note: columns not shown: {}; choose with --columns, or use -o json",
                names.join(", ")
            ));
        }
        if self.missed.is_empty() {
            return;
        }
        let names: Vec<_> = self.missed.iter().map(|name| printable(name)).collect();
        eprint(&format!(
            "note: fields of later pages not shown: {}; use -o jsonl",
            names.join(", ")
        ));
    }
}

/// Returns bytes as hexadecimal digits, as hashes are written.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
