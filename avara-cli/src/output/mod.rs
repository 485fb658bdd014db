//! Prints replies.

mod csv;
mod json;
mod query;
mod rows;
mod table;

use std::collections::BTreeSet;
use std::io::{self, BufWriter, IsTerminal as _, Write};

use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::fault::Fault;
use crate::terminal::eprint;
use crate::terminal::printable;
use query::Query;
use rows::Row;
pub(crate) use rows::{Page, Rows, check_text};
use table::Layout;
pub(crate) use table::record;

/// A form of output.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    /// For people
    Table,
    /// What the server sent
    Json,
    /// One item a line
    Jsonl,
    /// A row for each item, with exact values: open it in spreadsheets as text
    Csv,
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
}

/// Prints replies, or items one page after the other.
pub(crate) struct Printer {
    out: BufWriter<io::Stdout>,
    is_terminal: bool,
    format: Format,
    query: Option<Query>,
    columns: Vec<String>,
    layout: Option<Layout>,
    /// Fields of later pages, for which there are no columns.
    missed: BTreeSet<String>,
    items: u64,
}

/// The number of fields that are named at most.
const MOST_MISSED: usize = 20;

impl Printer {
    pub(crate) fn new(
        format: Format,
        query: Option<&str>,
        columns: &[&str],
    ) -> Result<Self, Fault> {
        Ok(Self {
            out: BufWriter::new(io::stdout()),
            is_terminal: io::stdout().is_terminal(),
            format,
            query: query.map(Query::new).transpose()?,
            columns: columns.iter().map(|&name| name.to_owned()).collect(),
            layout: None,
            missed: BTreeSet::new(),
            items: 0,
        })
    }

    /// Prints a reply. One that is not text is printed all the same, because it is what came, and
    /// then reported: no program must take it for JSON.
    pub(crate) fn reply(&mut self, body: &[u8], rows: Rows) -> Result<(), Fault> {
        // HEAD and OPTIONS have none.
        if body.trim_ascii().is_empty() {
            return Ok(());
        }
        if let Some(query) = &self.query {
            query.print(&mut self.out, body, self.format, self.is_terminal)?;
        } else if self.format == Format::Json {
            json::whole(&mut self.out, body, self.is_terminal)?;
        } else {
            self.rows_of(body, rows)?;
        }
        self.out.flush()?;
        rows::check_text(body)
    }

    fn rows_of(&mut self, body: &[u8], rows: Rows) -> Result<(), Fault> {
        let page = Page::read(body, rows);
        let Some(items) = page.items() else {
            return self.single(body);
        };
        self.items(items)?;
        self.end()?;
        if self.is_terminal && page.has_more() {
            eprint(&format!("there is more: see {}", rows.all()));
        }
        Ok(())
    }

    /// Prints a record, which is not a list.
    fn single(&mut self, body: &[u8]) -> Result<(), Fault> {
        match self.format {
            Format::Table => table::record(&mut self.out, body, 0)?,
            Format::Jsonl | Format::Json => json::line(&mut self.out, body, self.is_terminal)?,
            Format::Csv => {
                let row = RawValue::from_string(String::from_utf8_lossy(body).into_owned());
                let row = row.map_err(|error| Fault::other(error.to_string()))?;
                self.items(&[&row])?;
            }
        }
        Ok(())
    }

    /// Prints some rows; more may follow.
    pub(crate) fn items(&mut self, items: &[&RawValue]) -> Result<(), Fault> {
        let (out, is_terminal) = (&mut self.out, self.is_terminal);
        for item in items {
            let item = item.get().as_bytes();
            match (&self.query, self.format) {
                (Some(query), format) => query.print(out, item, format, is_terminal)?,
                (None, Format::Json) => json::element(out, item, self.items == 0, is_terminal)?,
                (None, Format::Jsonl) => json::line(out, item, is_terminal)?,
                (None, Format::Csv | Format::Table) => {}
            }
            self.items += 1;
        }
        // A page can be empty and not be the last: it chooses no columns.
        if self.has_columns() && !items.is_empty() {
            self.fields(items)?;
        }
        Ok(self.out.flush()?)
    }

    fn has_columns(&self) -> bool {
        self.query.is_none() && matches!(self.format, Format::Csv | Format::Table)
    }

    /// Prints rows whose columns are chosen by the first of them.
    fn fields(&mut self, items: &[&RawValue]) -> Result<(), Fault> {
        let rows: Vec<_> = items.iter().map(|item| Row::read(item)).collect();
        let is_first = self.layout.is_none();
        let (format, columns) = (self.format, &self.columns);
        let layout = self.layout.get_or_insert_with(|| match format {
            Format::Csv => Layout::of_all(columns, &rows),
            _ => Layout::fitting(columns, &rows),
        });
        if self.format == Format::Csv {
            csv::rows(&mut self.out, layout, &rows, is_first, self.is_terminal)?;
        } else {
            table::rows(&mut self.out, layout, &rows, is_first)?;
        }
        for name in rows.iter().flat_map(|row| layout.missed(row)) {
            if self.missed.len() < MOST_MISSED && !self.missed.contains(name) {
                self.missed.insert(name.to_owned());
            }
        }
        Ok(())
    }

    /// Prints what stands behind the last item.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        if self.query.is_none() && self.format == Format::Json {
            json::end(&mut self.out, self.items == 0)?;
        }
        if self.items == 0 && self.has_columns() {
            self.fields(&[])?;
            if self.is_terminal {
                eprint("no entries");
            }
        }
        self.out.flush()?;
        self.report_missed();
        Ok(())
    }

    /// Prints what stands behind the last item of a list that could not be read to its end.
    pub(crate) fn break_off(&mut self) -> Result<(), Fault> {
        if self.query.is_none() && self.format == Format::Json {
            json::break_off(&mut self.out, self.items == 0)?;
        }
        self.out.flush()?;
        self.report_missed();
        Ok(())
    }

    /// Reports fields without a column. The headings are printed by then, and there is no way back
    /// to them.
    fn report_missed(&self) {
        if self.missed.is_empty() {
            return;
        }
        let names: Vec<_> = self.missed.iter().map(|name| printable(name)).collect();
        eprint(&format!(
            "note: fields of later pages are not shown: {}; -o jsonl has them",
            names.join(", ")
        ));
    }
}
