//! JSON lines: an object a line, sent as it is.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

use super::Row;
use crate::catalog::Command;

pub(super) fn rows(text: &str, command: &Command) -> Vec<Row> {
    let lines = (1..).zip(text.lines());
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(row, line)| (row, row_of(line, command)))
        .collect()
}

fn row_of(line: &str, command: &Command) -> Result<Map<String, Value>, String> {
    let fields = serde_json::from_str::<Fields>(line);
    let fields = fields.map_err(|error| match error.classify() {
        // Its own message quotes the line.
        Category::Data if error.to_string().starts_with(TWICE) => TWICE.to_owned(),
        Category::Data => "must be a JSON object".to_owned(),
        _ => format!("is no JSON, at column {}", error.column()),
    })?;
    by_wire_name(fields.0, command)
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
            return Err(format!("has {} twice", input.name));
        }
    }
    Ok(fields)
}

/// An object whose fields are there once: of two, one would be lost without a word.
struct Fields(Map<String, Value>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Once)
    }
}

const TWICE: &str = "has a field twice";

struct Once;

impl<'de> Visitor<'de> for Once {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Fields, A::Error> {
        let mut fields = Map::new();
        while let Some((name, value)) = access.next_entry::<String, Value>()? {
            if fields.insert(name, value).is_some() {
                return Err(A::Error::custom(TWICE));
            }
        }
        Ok(Fields(fields))
    }
}
