//! CSV: a column for each documented field, and for each other that the first rows have.
//!
//! Cells are exact, also those that a spreadsheet takes for a formula because they begin with `=`,
//! `+`, `-` or `@`: a mark before them would change phone numbers, for programs that read this and
//! for `--from-csv`, which would write the mark into a patient's record. The guide says how to open
//! such a file.

use std::io::Write;

use super::rows::{Row, cell};
use super::table::Layout;
use crate::failure::Failure;
use crate::terminal::printable_lines;

pub(super) struct Form {
    pub(super) separator: u8,
    pub(super) byte_order_mark: bool,
    pub(super) is_terminal: bool,
}

pub(super) fn rows(
    out: &mut impl Write,
    layout: &Layout,
    rows: &[Row<'_>],
    is_first: bool,
    form: &Form,
) -> Result<(), Failure> {
    if is_first && form.byte_order_mark {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let mut writer = csv::WriterBuilder::new()
        .delimiter(form.separator)
        .from_writer(out);
    let header = is_first.then(|| layout.names().map(str::to_owned).collect());
    let cells = |row: &Row| layout.names().map(|name| cell(row.at(name))).collect();
    for record in header.into_iter().chain(rows.iter().map(cells)) {
        let exact: Vec<String> = record;
        let shown = |text: String| {
            if form.is_terminal {
                printable_lines(&text)
            } else {
                text
            }
        };
        writer
            .write_record(exact.into_iter().map(shown))
            .map_err(failure)?;
    }
    Ok(writer.flush()?)
}

fn failure(error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => Failure::other(format!("cannot be written as CSV: {other:?}")),
    }
}
