//! Distinguishes the maps of an OpenAPI document that hold keywords from those that hold free
//! names.
//!
//! `example` is a keyword in a schema and a field's name below `properties`.

/// The meaning of a map's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Keywords of OpenAPI.
    Keywords,
    /// Keywords of a Path Item, which may be written elsewhere and inlined.
    PathItem,
    /// Names; each value has keywords.
    Names,
    /// Paths or webhook names; each value is a Path Item.
    PathItems,
    /// The values of a union's tag; each value is the text of a reference.
    Mapping,
}

impl Role {
    /// Returns the role of the value under `key`, or `None` when it is data that is nobody's
    /// reference (an example, an extension).
    pub(crate) fn of_value(self, key: &str) -> Option<Self> {
        match self {
            Self::Names => Some(Self::Keywords),
            Self::PathItems => Some(Self::PathItem),
            Self::Mapping => None,
            Self::Keywords | Self::PathItem => Self::of_keyword(key),
        }
    }

    fn of_keyword(key: &str) -> Option<Self> {
        match key {
            "paths" | "webhooks" | "x-webhooks" => Some(Self::PathItems),
            "properties" | "schemas" | "parameters" | "responses" | "requestBodies" | "headers"
            | "securitySchemes" | "content" | "encoding" => Some(Self::Names),
            "mapping" => Some(Self::Mapping),
            "example" | "examples" | "default" | "enum" => None,
            key if key.starts_with("x-") => None,
            _ => Some(Self::Keywords),
        }
    }
}
