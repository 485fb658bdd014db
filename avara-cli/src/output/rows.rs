//! Replies as rows.

use std::fmt;

use avara_client::stepwise::mended;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json::compact;
use crate::catalog::Command;
use crate::failure::Failure;

/// The field of a reply that has the rows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rows {
    /// This one, of a page of a list.
    Items(&'static str),
    /// This one, where the reply has it: else it is a single record.
    Field(&'static str),
    /// None: the reply is a single record.
    Nowhere,
    /// Nobody knows: it is an endpoint without documentation.
    Guessed,
}

impl Rows {
    pub(crate) fn of(command: &Command) -> Self {
        match (command.items, command.rows) {
            (Some(items), _) => Self::Items(items),
            (None, Some(field)) => Self::Field(field),
            (None, None) => Self::Nowhere,
        }
    }

    /// Returns the flag that asks for all pages.
    pub(super) fn all(self) -> &'static str {
        match self {
            Self::Guessed => "--paginate",
            Self::Items(_) | Self::Field(_) | Self::Nowhere => "--all",
        }
    }
}

/// A reply that may be a page of a list.
pub(crate) struct Page<'a> {
    items: Option<Vec<&'a RawValue>>,
    next: Next,
}

/// The way a list continues.
enum Next {
    /// Nowhere: this was all.
    End,
    At(String),
    /// It continues, but the server sent no usable cursor.
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
            Rows::Items(name) | Rows::Field(name) => fields.get(name).copied(),
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
    pub(crate) fn cursor(&self) -> Result<Option<&str>, Failure> {
        match &self.next {
            Next::End => Ok(None),
            Next::At(cursor) => Ok(Some(cursor)),
            Next::Untold => Err(Failure::Server(
                "the list is incomplete: the server reports more items without a usable cursor (`hasMore` without `cursor`)",
            )),
        }
    }
}

/// Returns where a list continues. A missing `hasMore` leaves the decision to the cursor; an empty
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

/// Refuses a reply that is not Unicode text: it is not JSON, even if its brackets match.
pub(crate) fn check_text(body: &[u8]) -> Result<(), Failure> {
    let text = std::str::from_utf8(body);
    text.map(|_| ()).map_err(|error| {
        Failure::other(format!(
            "the call was done, but its reply is not JSON: not UTF-8 at byte {}",
            error.valid_up_to()
        ))
    })
}

/// A row: its fields in their order, with values as the server wrote them. No number is read and
/// written anew, which would change it.
pub(crate) struct Row<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Row<'a> {
    /// Reads the fields; a value that is not an object is a row with one.
    pub(super) fn read(item: &'a RawValue) -> Self {
        let fields = serde_json::from_str(item.get());
        fields.unwrap_or_else(|_| Self(vec![("value".to_owned(), item)]))
    }

    /// Returns a value; the last one if the name is repeated.
    pub(super) fn get(&self, name: &str) -> Option<&'a RawValue> {
        let mut fields = self.0.iter().rev();
        fields
            .find(|(known, _)| known == name)
            .map(|(_, value)| *value)
    }

    /// Returns a value, or a part of one such as `assignedTo.email`; none for null.
    pub(super) fn at(&self, path: &str) -> Option<&'a RawValue> {
        let value = self.get(path).or_else(|| {
            let (name, rest) = path.split_once('.')?;
            Self::read(self.get(name)?).at(rest)
        });
        value.filter(|value| value.get() != "null")
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), *value))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Row<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Row<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Row<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = access.next_entry()? {
                    fields.push(field);
                }
                Ok(Row(fields))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

/// Returns the name of a record that is part of another, such as a person: for people, who do not
/// read JSON. None for what has no id.
pub(super) fn name_of(value: &RawValue) -> Option<String> {
    let row = serde_json::from_str::<Row>(value.get()).ok()?;
    let text = |find: &dyn Fn(&str) -> bool| {
        let mut texts = row.iter().filter(|(_, value)| value.get().starts_with('"'));
        let (_, value) = texts.find(|(name, _)| find(name))?;
        Some(cell(Some(value)))
    };
    let id = text(&|name| name.ends_with("Id"))?;
    let names = ["firstName", "lastName"].map(|name| text(&|known| known == name));
    let names: Vec<_> = names.into_iter().flatten().collect();
    let person = (!names.is_empty()).then(|| names.join(" "));
    person
        .or_else(|| text(&|name| name == "name" || name.ends_with("Name")))
        .or_else(|| text(&|name| name == "email"))
        .or(Some(id))
}

/// Returns a value as it is in a cell: texts as they are, what has parts as JSON.
pub(super) fn cell(value: Option<&RawValue>) -> String {
    match value.map(RawValue::get) {
        None | Some("null") => String::new(),
        Some(text) if text.starts_with('"') => text_of(text),
        Some(json) => String::from_utf8_lossy(&compact(json.as_bytes())).into_owned(),
    }
}

/// Reads a text as the client reads those of replies.
fn text_of(json: &str) -> String {
    let text = serde_json::from_slice(&mended(json.as_bytes()));
    text.unwrap_or_else(|_| json.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::{Row, cell};

    #[test]
    fn cells_are_exact() {
        let json = r#"{"a": 1.10, "b": 12345678901234567890123, "c": 1e400, "d": {"x": [1.0, "y"]},
            "e": "A\ud83d", "f": null, "g": "\u00e9\"", "a": 1.20}"#;
        let item: &RawValue = serde_json::from_str(json).unwrap();
        let row = Row::read(item);
        let cells = ["a", "b", "c", "d", "e", "f", "g", "h"].map(|name| cell(row.get(name)));
        let expected = [
            "1.20",
            "12345678901234567890123",
            "1e400",
            r#"{"x":[1.0,"y"]}"#,
            "A\u{fffd}",
            "",
            "é\"",
            "",
        ];
        assert_eq!(cells, expected);
        for (json, expected) in [
            (r#""\ud83d\ude00""#, "😀"),
            (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\ud83d\ude00x""#, "\u{fffd}😀x"),
            (r#""\\ud83d \ud83d\n""#, "\\ud83d \u{fffd}\n"),
        ] {
            assert_eq!(cell(serde_json::from_str(json).ok()), expected, "{json}");
        }
        let person = |json: &str| super::name_of(serde_json::from_str(json).unwrap());
        let named =
            r#"{"email": "a@example.test", "userId": "usr_1", "firstName": "A", "lastName": "B"}"#;
        assert_eq!(person(named).as_deref(), Some("A B"));
        let customer = r#"{"expressCustomerId": "cus_1", "expressCustomerName": "North"}"#;
        assert_eq!(person(customer).as_deref(), Some("North"));
        assert_eq!(person(r#"{"userId": "usr_1"}"#).as_deref(), Some("usr_1"));
        assert_eq!(person(r#"{"name": "no record"}"#), None);
        let single: &RawValue = serde_json::from_str("[1.50]").unwrap();
        assert_eq!(cell(Row::read(single).get("value")), "[1.50]");
    }
}
