//! The rules of requests as data, and the two things done with them: checking a request before
//! it is sent, and deciding what `Debug` may show of it.

mod check;
mod field_path;
pub(crate) mod operation;
mod show;
mod violation;

pub(crate) use check::check;
pub(crate) use field_path::FieldPath;
pub(crate) use show::{Shown, pairs};
pub use violation::{Location, Problem, Unit, Violation};

use crate::wire::id::IdKind;

/// What a value must be like.
#[derive(Debug)]
pub(crate) enum Rule {
    Bool,
    /// A length in characters.
    Text {
        min: Option<usize>,
        max: Option<usize>,
    },
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
    /// Whether `Debug` may print its text: the spec calls it harmless.
    pub(crate) shown: bool,
    pub(crate) rule: Rule,
}

impl Field {
    /// A field that must be given.
    pub(crate) const fn required(name: &'static str, rule: Rule) -> Self {
        Self {
            name,
            required: true,
            nullable: false,
            shown: true,
            rule,
        }
    }

    /// A field that may be left out.
    pub(crate) const fn optional(name: &'static str, rule: Rule) -> Self {
        Self {
            name,
            required: false,
            nullable: false,
            shown: true,
            rule,
        }
    }

    /// The same field, which may be null.
    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same field, whose text `Debug` does not show.
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

/// When `field` equals `equals`, all of `then` must be given.
#[derive(Debug)]
pub(crate) struct Requires {
    pub(crate) field: &'static str,
    pub(crate) equals: bool,
    pub(crate) then: &'static [&'static str],
}

/// When any of `with` is given, `field` must be given.
#[derive(Debug)]
pub(crate) struct RequiredWith {
    pub(crate) field: &'static str,
    pub(crate) with: &'static [&'static str],
}
