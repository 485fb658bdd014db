//! CSV: a column for each documented field, and for each other that the first rows have.
//!
//! Cells are exact, also those that a spreadsheet takes for a formula because they begin with `=`,
//! `+`, `-` or `@`: a mark before them would change phone numbers, for programs that read this and
//! for `--from-csv`, which would write the mark into a patient's record. The guide says how to open
//! such a file.

use std::io::Write;

use super::rows::{Row, cell};
use super::table::Layout;
use crate::fault::Fault;
use crate::terminal::printable_lines;

pub(super) fn rows(
    out: &mut impl Write,
    layout: &Layout,
    rows: &[Row<'_>],
    is_first: bool,
    is_terminal: bool,
) -> Result<(), Fault> {
    let mut writer = csv::Writer::from_writer(out);
    let header = is_first.then(|| layout.names().map(str::to_owned).collect());
    let cells = |row: &Row| layout.names().map(|name| cell(row.get(name))).collect();
    for record in header.into_iter().chain(rows.iter().map(cells)) {
        let exact: Vec<String> = record;
        let shown = |text: String| {
            if is_terminal {
                printable_lines(&text)
            } else {
                text
            }
        };
        writer
            .write_record(exact.into_iter().map(shown))
            .map_err(fault)?;
    }
    Ok(writer.flush()?)
}

fn fault(error: csv::Error) -> Fault {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => Fault::other(format!("cannot be written as CSV: {other:?}")),
    }
}
