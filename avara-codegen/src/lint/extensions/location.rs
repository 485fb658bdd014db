//! The places of the document where an extension may appear.

use crate::load::node::Node;

/// A place of the document where an extension may appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Root,
    Operation,
    Webhook,
    /// A text that is not an enumeration.
    TextSchema,
    NumberSchema,
    EnumSchema,
    /// An object with properties.
    ObjectSchema,
    /// An object with free keys.
    MapSchema,
    UnionSchema,
    /// A list, a boolean, a wrapped reference.
    OtherSchema,
    /// A parameter; its facts are in its schema.
    Parameter,
    Other,
}

impl Location {
    pub(crate) fn of_schema(schema: &Node) -> Self {
        let has = |key: &str| schema.get(key).is_some();
        match schema.text_at("type") {
            _ if has("enum") => Self::EnumSchema,
            _ if has("oneOf") => Self::UnionSchema,
            _ if has("allOf") => Self::OtherSchema,
            Some("string") => Self::TextSchema,
            Some("number" | "integer") => Self::NumberSchema,
            Some("object") if has("properties") => Self::ObjectSchema,
            Some("object") => Self::MapSchema,
            _ => Self::OtherSchema,
        }
    }

    pub(crate) fn is_schema(self) -> bool {
        !matches!(
            self,
            Self::Root | Self::Operation | Self::Webhook | Self::Parameter | Self::Other
        )
    }

    /// Returns its name for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Root => "the root of openapi.yaml",
            Self::Operation => "an operation",
            Self::Webhook => "the `post` of a webhook",
            Self::TextSchema => "a text schema",
            Self::NumberSchema => "a number schema",
            Self::EnumSchema => "an enumeration",
            Self::ObjectSchema => "an object with properties",
            Self::MapSchema => "a map schema",
            Self::UnionSchema => "a `oneOf` schema",
            Self::OtherSchema => "a list, a boolean or a wrapped reference",
            Self::Parameter => "a parameter (its schema is the place for facts about the value)",
            Self::Other => "this place",
        }
    }
}
