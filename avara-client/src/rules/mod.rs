//! The rules of requests as data. They serve to check a request before it is sent, and to decide
//! what `Debug` may show of it.

mod check;
mod field_path;
pub(crate) mod operation;
mod show;
mod violation;

use serde_json::Value;

pub(crate) use check::{Given, check};
pub(crate) use field_path::FieldPath;
pub(crate) use show::Shown;
pub use violation::{Location, Problem, Unit, Violation};

use crate::wire::id::IdKind;

#[derive(Debug)]
pub(crate) enum Rule {
    Bool,
    /// A length in characters.
    Text {
        min: Option<usize>,
        max: Option<usize>,
    },
    /// A text with this many digits, and only the separators that people write between them.
    Digits {
        min: usize,
        max: usize,
        /// True if there is nothing between them.
        only: bool,
    },
    /// An address, and the only scheme that it may have.
    Uri(&'static str),
    /// Its form is checked unless a setter took it: only there is it known whether it came from
    /// the server.
    Id(IdKind),
    Number {
        min: Option<f64>,
        max: Option<f64>,
        whole: bool,
    },
    /// The documented values: others are sent too, but not shown.
    Enum(&'static [&'static str]),
    List {
        min: Option<usize>,
        max: Option<usize>,
        item: &'static Rule,
        nullable_items: bool,
    },
    /// A free map; lengths of keys are in characters, the size in bytes of its JSON.
    Map {
        max_properties: Option<usize>,
        max_key_length: Option<usize>,
        max_json_bytes: Option<usize>,
        value: &'static Rule,
        nullable_values: bool,
    },
    /// Any JSON.
    Any,
    Object(&'static Object),
    /// Any of them.
    #[cfg(feature = "webhooks")]
    OneOf(&'static [Rule]),
}

/// A property of an object, or a query parameter.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    /// True if `Debug` may print its text, because the spec calls it harmless.
    pub(crate) shown: bool,
    pub(crate) rule: Rule,
}

impl Field {
    pub(crate) const fn required(name: &'static str, rule: Rule) -> Self {
        Self {
            required: true,
            ..Self::optional(name, rule)
        }
    }

    pub(crate) const fn optional(name: &'static str, rule: Rule) -> Self {
        Self {
            name,
            required: false,
            nullable: false,
            shown: true,
            rule,
        }
    }

    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Hides the text of the field from `Debug`.
    pub(crate) const fn hidden(mut self) -> Self {
        self.shown = false;
        self
    }
}

impl Rule {
    /// Any text.
    pub(crate) const TEXT: Self = Self::Text {
        min: None,
        max: None,
    };

    /// Returns true if a value is of the kind that this rule is about.
    pub(crate) fn fits(&self, value: &Value) -> bool {
        match self {
            Self::Bool => value.is_boolean(),
            Self::Text { .. }
            | Self::Digits { .. }
            | Self::Uri(_)
            | Self::Id(_)
            | Self::Enum(_) => value.is_string(),
            Self::Number { .. } => value.is_number(),
            Self::List { .. } => value.is_array(),
            Self::Map { .. } | Self::Object(_) => value.is_object(),
            Self::Any => true,
            #[cfg(feature = "webhooks")]
            Self::OneOf(rules) => rules.iter().any(|rule| rule.fits(value)),
        }
    }

    /// Returns the kind of value that this rule is about, as the end of a sentence.
    pub(crate) fn kind(&self) -> String {
        match self {
            Self::Bool => "true or false".to_owned(),
            Self::Text { .. }
            | Self::Digits { .. }
            | Self::Uri(_)
            | Self::Id(_)
            | Self::Enum(_) => "a string".to_owned(),
            Self::Number { .. } => "a number".to_owned(),
            Self::List { .. } => "a list".to_owned(),
            Self::Map { .. } | Self::Object(_) => "an object".to_owned(),
            Self::Any => "a value".to_owned(),
            #[cfg(feature = "webhooks")]
            Self::OneOf(rules) => rules
                .iter()
                .map(Self::kind)
                .collect::<Vec<_>>()
                .join(" or "),
        }
    }
}

/// An object's fields and the rules across them.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    /// Of each group, one field must be given.
    pub(crate) at_least_one_of: &'static [&'static [&'static str]],
    pub(crate) requires: &'static [Requires],
    pub(crate) required_with: &'static [RequiredWith],
}

/// Requires all of `then` if `field` equals `equals`.
#[derive(Debug)]
pub(crate) struct Requires {
    pub(crate) field: &'static str,
    pub(crate) equals: bool,
    pub(crate) then: &'static [&'static str],
}

/// Requires `field` if any of `with` is given.
#[derive(Debug)]
pub(crate) struct RequiredWith {
    pub(crate) field: &'static str,
    pub(crate) with: &'static [&'static str],
}
