//! The shapes of what extensions hold.

use crate::load::node::{Entry, Kind, Node};

/// The shape of the content of an extension.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// `true` or `false`.
    Flag,
    /// A positive whole number.
    Whole,
    Text,
    OneOf(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of texts or numbers.
    Scalars,
    /// A map of texts.
    TextMap,
    /// A map in which every value is one of these.
    MapTo(&'static [&'static str]),
    /// A map of lists of texts.
    TextLists,
    /// A map from names of schemas to lists of their fields.
    SchemaFields,
    /// A map with exactly these keys, all numbers.
    Numbers(&'static [&'static str]),
    /// A map with all of the first keys, and maybe some of the others.
    Keys(&'static [&'static str], &'static [&'static str]),
    /// A map with all of the first keys, and maybe some of the others; each has its own shape.
    Fields(Keyed, Keyed),
    /// `{ items: <field> }`
    Pagination,
    /// `{ when: { field: true }, then: [field] }`
    Requires,
    /// Any map: read by people.
    Facts,
}

/// Keys, and what is under them.
type Keyed = &'static [(&'static str, Shape)];

impl Shape {
    pub(crate) fn fits(self, value: &Node) -> bool {
        match self {
            Self::Flag => matches!(value.kind, Kind::Bool(_)),
            Self::Whole => value
                .number()
                .is_some_and(|number| number > 0.0 && number.fract() == 0.0),
            Self::Text => is_text(value),
            Self::OneOf(values) => value.text().is_some_and(|text| values.contains(&text)),
            Self::Texts => is_text_list(value),
            Self::Scalars => is_list(value, |item| is_text(item) || item.number().is_some()),
            Self::TextMap => is_map(value, is_text),
            Self::TextLists | Self::SchemaFields => is_map(value, is_text_list),
            Self::Numbers(keys) => {
                has_keys(value, keys) && is_map(value, |value| value.number().is_some())
            }
            Self::Pagination => has_keys(value, &["items"]) && is_map(value, is_text),
            Self::Requires => {
                has_keys(value, &["when", "then"])
                    && value
                        .get("when")
                        .is_some_and(|when| when.entries().len() == 1)
                    && value.get("then").is_some_and(is_text_list)
            }
            Self::MapTo(values) => is_map(value, |value| {
                value.text().is_some_and(|text| values.contains(&text))
            }),
            Self::Fields(always, _) => {
                value.is_map() && always.iter().all(|(key, _)| value.get(key).is_some())
            }
            Self::Keys(always, maybe) => {
                let is_known = |entry: &Entry| {
                    let key = entry.key.as_str();
                    always.contains(&key) || maybe.contains(&key)
                };
                is_map(value, |value| !matches!(value.kind, Kind::Null))
                    && value.entries().iter().all(is_known)
                    && always.iter().all(|key| value.get(key).is_some())
            }
            Self::Facts => is_map(value, |_| true),
        }
    }

    /// Returns its name for people.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Whole => "a whole number above 0".to_owned(),
            Self::Text => "a text".to_owned(),
            Self::OneOf(values) => format!("one of {}", values.join(", ")),
            Self::Texts => "a list of texts".to_owned(),
            Self::Scalars => "a list of texts or numbers".to_owned(),
            Self::TextMap => "a map of texts".to_owned(),
            Self::TextLists => "a map of lists of fields: `{ field: [other] }`".to_owned(),
            Self::SchemaFields => "a map of lists of fields: `{ Schema: [field] }`".to_owned(),
            Self::Numbers(keys) => format!("a map with the numbers {}", keys.join(" and ")),
            Self::Pagination => "`{ items: <field of the response> }`".to_owned(),
            Self::Requires => "`{ when: { field: true }, then: [field] }`".to_owned(),
            Self::MapTo(values) => format!("a map to {}", values.join(" or ")),
            Self::Fields(always, _) => {
                let keys: Vec<&str> = always.iter().map(|(key, _)| *key).collect();
                format!("a map with {}", keys.join(", "))
            }
            Self::Keys([], maybe) => {
                format!("a map with some of {}", maybe.join(", "))
            }
            Self::Keys(always, maybe) => format!(
                "a map with {}, and maybe {}",
                always.join(", "),
                maybe.join(", ")
            ),
            Self::Facts => "a map".to_owned(),
        }
    }
}

fn is_text(value: &Node) -> bool {
    value.text().is_some_and(|text| !text.is_empty())
}

fn is_list(value: &Node, of: impl Fn(&Node) -> bool) -> bool {
    !value.items().is_empty() && value.items().iter().all(of)
}

fn is_text_list(value: &Node) -> bool {
    is_list(value, is_text)
}

fn is_map(value: &Node, of: impl Fn(&Node) -> bool) -> bool {
    !value.entries().is_empty() && value.entries().iter().all(|entry| of(&entry.value))
}

fn has_keys(value: &Node, keys: &[&str]) -> bool {
    value.entries().len() == keys.len() && keys.iter().all(|key| value.get(key).is_some())
}
