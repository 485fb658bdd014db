//! CSV: a column for each documented field, and for each other that the first rows have.

use std::io::Write;

use serde_json::{Map, Value};

use super::rows::cell;
use super::table::Layout;
use crate::fault::Fault;

pub(super) fn rows(
    out: &mut impl Write,
    layout: &Layout,
    rows: &[Map<String, Value>],
    is_first: bool,
) -> Result<(), Fault> {
    let mut writer = csv::Writer::from_writer(out);
    let header = is_first.then(|| layout.names().map(str::to_owned).collect());
    let cells = |row: &Map<String, Value>| layout.names().map(|name| cell(row.get(name))).collect();
    for record in header.into_iter().chain(rows.iter().map(cells)) {
        let record: Vec<String> = record;
        writer.write_record(record).map_err(fault)?;
    }
    Ok(writer.flush()?)
}

fn fault(error: csv::Error) -> Fault {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => Fault::other(format!("cannot be written as CSV: {other:?}")),
    }
}
