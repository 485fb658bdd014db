//! The rules of requests as data, and the two things done with them: checking a request before
//! it is sent, and deciding what `Debug` may show of it.

mod check;
mod form;
pub(crate) mod operation;
mod show;

use std::fmt;

pub(crate) use check::check;
use form::Form;
pub(crate) use show::{Shown, pairs};

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
    /// The form of its text, where it has one.
    form: Option<Form>,
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
            form: None,
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
            form: None,
            rule,
        }
    }

    /// The same field, which may be null.
    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same field, whose text has so many digits.
    pub(crate) const fn digits(mut self, min: usize, max: usize) -> Self {
        self.form = Some(Form::Digits { min, max });
        self
    }

    /// The same field, whose text is an address with this scheme.
    pub(crate) const fn scheme(mut self, scheme: &'static str) -> Self {
        self.form = Some(Form::Scheme(scheme));
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

/// One thing that is wrong with a request or a configuration.
///
/// It names the field and the rule, and never holds the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    field: String,
    problem: String,
}

impl Violation {
    pub(crate) fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            problem: problem.into(),
        }
    }

    /// The field, by its name on the wire: `firstName`, `reportMetadata.height.unit`,
    /// `priorReports[2].date`. Names joined by `|` are alternatives.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The field as a JSON Pointer into the body: `/priorReports/2/date`. None where names are
    /// alternatives, and where a value of a map is meant: its key may be private.
    pub fn pointer(&self) -> Option<String> {
        let steps = self.field.replace('[', ".").replace(']', "");
        (!steps.contains(['|', '*'])).then(|| format!("/{}", steps.replace('.', "/")))
    }

    /// What is wrong with it, such as `is required`.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::Violation;

    #[test]
    fn a_field_is_a_json_pointer_too() {
        for (field, pointer) in [
            ("firstName", Some("/firstName")),
            (
                "reportMetadata.height.unit",
                Some("/reportMetadata/height/unit"),
            ),
            ("items[1].steps[0].id", Some("/items/1/steps/0/id")),
            ("studyId|studyInstanceUid", None),
            ("metadata.*", None),
        ] {
            let violation = Violation::new(field, "is required");
            assert_eq!(violation.pointer().as_deref(), pointer, "{field}");
        }
    }
}
