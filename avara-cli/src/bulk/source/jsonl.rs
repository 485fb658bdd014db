//! JSON lines: an object a line, sent as it is.

use serde_json::{Map, Value};

use super::Row;
use crate::catalog::Command;
use crate::request::{invisible, strict};

pub(super) fn rows(text: &str, command: &Command) -> Vec<Row> {
    let lines = (1..).zip(text.lines());
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| row(number, line, command))
        .collect()
}

fn row(number: u64, line: &str, command: &Command) -> Row {
    let fields = strict::read(line).and_then(|value| {
        invisible::check(&value)?;
        match value {
            Value::Object(fields) => by_wire_name(fields, command),
            _ => Err("must be a JSON object".to_owned()),
        }
    });
    match fields {
        Ok(fields) => Row::new(number, fields),
        Err(problem) => Row::wrong(number, problem),
    }
}

/// Renames parameters of the path, which may be written as flags are; fields of the body are as the
/// API has them.
fn by_wire_name(
    mut fields: Map<String, Value>,
    command: &Command,
) -> Result<Map<String, Value>, String> {
    for input in command
        .arguments
        .iter()
        .filter(|input| input.flag != input.name)
    {
        if let Some(value) = fields.shift_remove(input.flag)
            && fields.insert(input.name.to_owned(), value).is_some()
        {
            return Err(format!("contains {} twice", input.name));
        }
    }
    Ok(fields)
}
