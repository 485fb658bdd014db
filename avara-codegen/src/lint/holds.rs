//! The kind of value that a key of OpenAPI holds.

use crate::load::node::{Kind, Node};

/// The formats that have a meaning here.
const FORMATS: &[&str] = &["date-time", "uri", "uuid"];

/// The kind of value under a key.
#[derive(Clone, Copy)]
pub(super) enum Holds {
    /// A whole number, not negative.
    Size,
    /// A whole number.
    Whole,
    /// Exactly 1.
    One,
    Text,
    Flag,
    Format,
    Map,
    List,
    Texts,
    /// `true`, or a schema.
    Values,
    /// A map with the text `propertyName`.
    Discriminator,
    /// An example, or what another rule reads.
    Anything,
}

impl Holds {
    pub(super) fn fits(self, node: &Node) -> bool {
        match (self, &node.kind) {
            // `additionalProperties: false` is another rule's finding.
            (Self::Anything, _)
            | (Self::Text, Kind::Text(_))
            | (Self::Flag, Kind::Bool(_))
            | (Self::Map, Kind::Map(_))
            | (Self::Values, Kind::Map(_) | Kind::Bool(_))
            | (Self::List, Kind::List(_)) => true,
            (Self::Size, Kind::Number(number)) => number.is_u64(),
            (Self::Whole, Kind::Number(number)) => number.is_i64(),
            (Self::One, Kind::Number(number)) => number.as_u64() == Some(1),
            (Self::Format, Kind::Text(format)) => FORMATS.contains(&format.as_str()),
            (Self::Texts, Kind::List(items)) => items.iter().all(|item| item.text().is_some()),
            (Self::Discriminator, Kind::Map(_)) => {
                node.text_at("propertyName").is_some()
                    && node
                        .get("mapping")
                        .is_none_or(|mapping| mapping.is_map() && has_texts(mapping))
            }
            _ => false,
        }
    }

    pub(super) fn in_words(self) -> String {
        match self {
            Self::Size => "a whole number, 0 or more".to_owned(),
            Self::Whole => "a whole number".to_owned(),
            Self::One => "`multipleOf: 1`, for a whole number; no other step is known".to_owned(),
            Self::Text => "a text".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Format => format!(
                "one of {}; any other format is `x-avara-text-format`",
                FORMATS.join(", ")
            ),
            Self::Map => "a map".to_owned(),
            Self::List => "a list".to_owned(),
            Self::Texts => "a list of names".to_owned(),
            Self::Values => "`true` for any JSON, or `{ type: string }`".to_owned(),
            Self::Discriminator => {
                "`{ propertyName: <field>, mapping: { <value>: <reference> } }`".to_owned()
            }
            Self::Anything => String::new(),
        }
    }
}

fn has_texts(map: &Node) -> bool {
    map.entries()
        .iter()
        .all(|entry| entry.value.text().is_some())
}
