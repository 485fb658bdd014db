//! Replies as rows.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::fault::Fault;

/// A reply that may be a page of a list.
pub(crate) struct Page<'a> {
    items: Option<Vec<&'a RawValue>>,
    cursor: Option<String>,
}

type Fields<'a> = std::collections::HashMap<String, &'a RawValue>;

impl<'a> Page<'a> {
    /// Reads the rows in the field `items`; where no field is named, in the only one that has a
    /// list of objects.
    pub(crate) fn read(body: &'a [u8], items: Option<&str>) -> Self {
        let Ok(fields) = serde_json::from_slice::<Fields>(body) else {
            let items = serde_json::from_slice(body).ok();
            return Self {
                items,
                cursor: None,
            };
        };
        let listed = match items {
            Some(name) => fields.get(name).copied(),
            None => only_list(&fields),
        };
        let items = listed.and_then(|list| serde_json::from_str(list.get()).ok());
        Self {
            items,
            cursor: next_cursor(&fields),
        }
    }

    pub(crate) fn items(&self) -> Option<&[&'a RawValue]> {
        self.items.as_deref()
    }

    /// Where the list goes on.
    pub(crate) fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }
}

/// A missing `hasMore` leaves the decision to the cursor; an empty cursor is none.
fn next_cursor(fields: &Fields) -> Option<String> {
    let read = |name: &str| Some(fields.get(name)?.get());
    let cursor: String = serde_json::from_str(read("cursor")?).ok()?;
    let has_more = read("hasMore") != Some("false");
    Some(cursor).filter(|cursor| has_more && !cursor.is_empty())
}

fn only_list<'a>(fields: &Fields<'a>) -> Option<&'a RawValue> {
    let is_list = |value: &&&RawValue| {
        let text: String = value
            .get()
            .chars()
            .filter(|c| !c.is_whitespace())
            .take(2)
            .collect();
        text == "[{" || text == "[]"
    };
    let mut lists = fields.values().filter(is_list);
    let first = lists.next().copied();
    first.filter(|_| lists.next().is_none())
}

/// The rows with their fields.
pub(super) fn read(items: &[&RawValue]) -> Result<Vec<Map<String, Value>>, Fault> {
    let row = |item: &&RawValue| match serde_json::from_str(item.get()) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(other) => Ok(Map::from_iter([("value".to_owned(), other)])),
        Err(error) => Err(Fault::other(format!("an item cannot be read: {error}"))),
    };
    items.iter().map(row).collect()
}

/// A value in a cell: texts as they are, what has parts as JSON.
pub(super) fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
