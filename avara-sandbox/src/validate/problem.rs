//! A JSON Schema error in plain words, without the value that it is about.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;

use super::{Part, Violation};

/// Adds the violations of this error.
pub(super) fn describe(error: &ValidationError<'_>, part: Part, found: &mut Vec<Violation>) {
    let pointer = error.instance_path().as_str().to_owned();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            found.push(part.violation(child(&pointer, name), "is missing"));
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let unknown = |name: &String| part.violation(child(&pointer, name), NOT_DOCUMENTED);
            found.extend(unexpected.iter().map(unknown));
        }
        kind => found.push(part.violation(pointer, words(kind))),
    }
}

pub(super) const NOT_DOCUMENTED: &str = "is not documented";

/// How much of a name that a client made up is repeated.
const MOST_OF_A_NAME: usize = 120;

/// Returns the pointer to a member of what this pointer points to.
pub(super) fn child(pointer: &str, name: &str) -> String {
    let name = match name.char_indices().nth(MOST_OF_A_NAME) {
        Some((end, _)) => format!("{}...", &name[..end]),
        None => name.to_owned(),
    };
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Returns a number of things, in words.
pub(super) fn count(number: u64, one: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {one}{plural}")
}

fn words(kind: &ValidationErrorKind) -> String {
    use ValidationErrorKind as Kind;
    match kind {
        Kind::Type { kind } => format!("must be {}", types(kind)),
        Kind::Enum { options } => format!("must be one of {}", values(options)),
        Kind::Constant { expected_value } => format!("must be {}", value(expected_value)),
        Kind::Pattern { pattern } => format!("must match {pattern}"),
        Kind::MinLength { limit } => {
            format!("must be at least {} long", count(*limit, "character"))
        }
        Kind::MaxLength { limit } => format!("must be at most {} long", count(*limit, "character")),
        Kind::MinItems { limit } => format!("must have at least {}", count(*limit, "item")),
        Kind::MaxItems { limit } => format!("must have at most {}", count(*limit, "item")),
        Kind::MinProperties { limit } => format!("must have at least {}", count(*limit, "field")),
        Kind::MaxProperties { limit } => format!("must have at most {}", count(*limit, "field")),
        Kind::Minimum { limit } => format!("must be at least {limit}"),
        Kind::Maximum { limit } => format!("must be at most {limit}"),
        Kind::ExclusiveMinimum { limit } => format!("must be more than {limit}"),
        Kind::ExclusiveMaximum { limit } => format!("must be less than {limit}"),
        Kind::MultipleOf { multiple_of } if (*multiple_of - 1.0).abs() < f64::EPSILON => {
            "must be a whole number".to_owned()
        }
        Kind::MultipleOf { multiple_of } => format!("must be a multiple of {multiple_of}"),
        Kind::UniqueItems => "must not contain duplicates".to_owned(),
        Kind::OneOfNotValid { .. } | Kind::AnyOf { .. } => {
            "matches none of its documented forms".to_owned()
        }
        Kind::OneOfMultipleValid { .. } => {
            "matches more than one of its documented forms".to_owned()
        }
        other => format!("breaks the schema's `{}`", other.keyword()),
    }
}

fn types(kind: &TypeKind) -> String {
    let name = |kind: JsonType| match kind {
        JsonType::Array => "an array",
        JsonType::Boolean => "a boolean",
        JsonType::Integer => "a whole number",
        JsonType::Null => "null",
        JsonType::Number => "a number",
        JsonType::Object => "an object",
        JsonType::String => "a string",
    };
    match kind {
        TypeKind::Single(one) => name(*one).to_owned(),
        TypeKind::Multiple(set) => {
            let mut names: Vec<_> = set.iter().map(name).collect();
            names.sort_by_key(|name| *name == "null");
            names.join(" or ")
        }
    }
}

fn values(options: &Value) -> String {
    let options = options.as_array().into_iter().flatten();
    options.map(value).collect::<Vec<_>>().join(", ")
}

fn value(option: &Value) -> String {
    match option {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
