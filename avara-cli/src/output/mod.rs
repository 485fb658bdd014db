//! How replies are printed.

mod csv;
mod json;
mod query;
mod rows;
mod table;

use std::io::{self, BufWriter, IsTerminal as _, Write};

use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::fault::Fault;
use query::Query;
pub(crate) use rows::Page;
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
    /// For spreadsheets
    Csv,
}

impl Format {
    /// People read terminals, and programs read pipes.
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
    format: Format,
    query: Option<Query>,
    columns: Vec<String>,
    layout: Option<Layout>,
    items: u64,
}

impl Printer {
    pub(crate) fn new(
        format: Format,
        query: Option<&str>,
        columns: &[&str],
    ) -> Result<Self, Fault> {
        Ok(Self {
            out: BufWriter::new(io::stdout()),
            format,
            query: query.map(Query::new).transpose()?,
            columns: columns.iter().map(|&name| name.to_owned()).collect(),
            layout: None,
            items: 0,
        })
    }

    /// A reply, whose field `items` has the rows if it is a list.
    pub(crate) fn reply(&mut self, body: &[u8], items: Option<&str>) -> Result<(), Fault> {
        if let Some(query) = &self.query {
            query.print(&mut self.out, body, self.format)?;
        } else if self.format == Format::Json {
            json::whole(&mut self.out, body, io::stdout().is_terminal())?;
        } else {
            self.rows_of(body, items)?;
        }
        Ok(self.out.flush()?)
    }

    fn rows_of(&mut self, body: &[u8], items: Option<&str>) -> Result<(), Fault> {
        let page = Page::read(body, items);
        match page.items() {
            Some(rows) => {
                self.items(rows)?;
                self.end()
            }
            None => self.single(body),
        }
    }

    /// A record that is no list.
    fn single(&mut self, body: &[u8]) -> Result<(), Fault> {
        match self.format {
            Format::Table => table::record(&mut self.out, body, 0)?,
            Format::Jsonl | Format::Json => json::line(&mut self.out, body)?,
            Format::Csv => {
                let row = RawValue::from_string(String::from_utf8_lossy(body).into_owned());
                let row = row.map_err(|error| Fault::other(error.to_string()))?;
                self.items(&[&row])?;
            }
        }
        Ok(())
    }

    /// Some rows; more may follow.
    pub(crate) fn items(&mut self, items: &[&RawValue]) -> Result<(), Fault> {
        for item in items {
            let item = item.get().as_bytes();
            match (&self.query, self.format) {
                (Some(query), format) => query.print(&mut self.out, item, format)?,
                (None, Format::Json) => json::element(&mut self.out, item, self.items == 0)?,
                (None, Format::Jsonl) => json::line(&mut self.out, item)?,
                (None, Format::Csv | Format::Table) => {}
            }
            self.items += 1;
        }
        if self.query.is_none() && matches!(self.format, Format::Csv | Format::Table) {
            self.fields(items)?;
        }
        Ok(self.out.flush()?)
    }

    /// Rows whose columns are chosen by the first of them.
    fn fields(&mut self, items: &[&RawValue]) -> Result<(), Fault> {
        let rows = rows::read(items)?;
        let is_first = self.layout.is_none();
        let (format, columns) = (self.format, &self.columns);
        let layout = self.layout.get_or_insert_with(|| match format {
            Format::Csv => Layout::of_all(columns, &rows),
            _ => Layout::fitting(columns, &rows),
        });
        if self.format == Format::Csv {
            csv::rows(&mut self.out, layout, &rows, is_first)?;
        } else {
            table::rows(&mut self.out, layout, &rows, is_first)?;
        }
        Ok(())
    }

    /// What stands behind the last item.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        if self.query.is_none() && self.format == Format::Json {
            json::end(&mut self.out, self.items == 0)?;
        }
        if self.items == 0 && self.format == Format::Csv && self.layout.is_none() {
            self.fields(&[])?;
        }
        Ok(self.out.flush()?)
    }
}
