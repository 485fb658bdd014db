//! Replies as rows.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::fault::Fault;

/// The field of a reply that has the rows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rows {
    /// This one, where the reply has it: else it is a single record.
    Field(&'static str),
    /// None: the reply is a single record.
    Nowhere,
    /// Nobody knows: it is an endpoint without documentation.
    Guessed,
}

impl Rows {
    pub(crate) fn of(field: Option<&'static str>) -> Self {
        field.map_or(Self::Nowhere, Self::Field)
    }

    /// Returns the flag that asks for all pages.
    pub(super) fn all(self) -> &'static str {
        match self {
            Self::Guessed => "--paginate",
            Self::Field(_) | Self::Nowhere => "--all",
        }
    }
}

/// A reply that may be a page of a list.
pub(crate) struct Page<'a> {
    items: Option<Vec<&'a RawValue>>,
    next: Next,
}

/// The way a list goes on.
enum Next {
    /// Nowhere: this was all.
    End,
    At(String),
    /// It does, and the server does not say where.
    Untold,
}

type Fields<'a> = std::collections::HashMap<String, &'a RawValue>;

impl<'a> Page<'a> {
    /// Reads the rows; an array has no other place for them than itself.
    pub(crate) fn read(body: &'a [u8], rows: Rows) -> Self {
        let Ok(fields) = serde_json::from_slice::<Fields>(body) else {
            return Self {
                items: serde_json::from_slice(body).ok(),
                next: Next::End,
            };
        };
        let listed = match rows {
            Rows::Field(name) => fields.get(name).copied(),
            Rows::Nowhere => None,
            Rows::Guessed => only_list(&fields),
        };
        Self {
            items: listed.and_then(|list| serde_json::from_str(list.get()).ok()),
            next: next(&fields),
        }
    }

    pub(crate) fn items(&self) -> Option<&[&'a RawValue]> {
        self.items.as_deref()
    }

    pub(crate) fn has_more(&self) -> bool {
        !matches!(self.next, Next::End)
    }

    /// Returns the cursor of the next page. A list that is cut off in silence would be taken for
    /// the whole.
    pub(crate) fn cursor(&self) -> Result<Option<&str>, Fault> {
        match &self.next {
            Next::End => Ok(None),
            Next::At(cursor) => Ok(Some(cursor)),
            Next::Untold => Err(Fault::Server(
                "the list is not complete: the server says that there is more, and not where \
                 (`hasMore` without a `cursor` that can be read)",
            )),
        }
    }
}

/// Returns where a list goes on. A missing `hasMore` leaves the decision to the cursor; an empty
/// cursor counts as none.
fn next(fields: &Fields) -> Next {
    let stated = |name: &str| {
        let text = fields.get(name).map(|value| value.get());
        text.filter(|text| !matches!(*text, "null" | "\"\""))
    };
    let (has_more, cursor) = (stated("hasMore"), stated("cursor"));
    match (has_more, cursor) {
        (Some("false"), _) | (None, None) => Next::End,
        _ => cursor
            .and_then(|cursor| serde_json::from_str(cursor).ok())
            .map_or(Next::Untold, Next::At),
    }
}

/// Returns the only list of objects, if it looks like a page or has nothing else.
fn only_list<'a>(fields: &Fields<'a>) -> Option<&'a RawValue> {
    let is_page = fields.contains_key("hasMore") || fields.contains_key("cursor");
    if !is_page && fields.len() > 1 {
        return None;
    }
    let mut lists = fields.values().filter(|value| is_list(value));
    let first = lists.next().copied();
    first.filter(|_| lists.next().is_none())
}

fn is_list(value: &RawValue) -> bool {
    let text = value.get().chars().filter(|c| !c.is_whitespace());
    let start: String = text.take(2).collect();
    start == "[{" || start == "[]"
}

/// Refuses a reply that is not Unicode text: it is not JSON, whatever its brackets look like.
pub(crate) fn check_text(body: &[u8]) -> Result<(), Fault> {
    let text = std::str::from_utf8(body);
    text.map(|_| ()).map_err(|error| {
        Fault::other(format!(
            "the call was done, but its reply is no JSON: not UTF-8 at byte {}",
            error.valid_up_to()
        ))
    })
}

/// Reads the rows with their fields.
pub(super) fn read(items: &[&RawValue]) -> Result<Vec<Map<String, Value>>, Fault> {
    let row = |(index, item): (usize, &&RawValue)| match serde_json::from_str(item.get()) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(other) => Ok(Map::from_iter([("value".to_owned(), other)])),
        Err(error) => Err(Fault::other(format!(
            "item {index} of the page, from 0, cannot be read: {error}; -o jsonl has it"
        ))),
    };
    items.iter().enumerate().map(row).collect()
}

/// Returns a value as it stands in a cell: texts as they are, what has parts as JSON.
pub(super) fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
