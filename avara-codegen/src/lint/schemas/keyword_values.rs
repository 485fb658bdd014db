//! Keywords hold what the generator reads, and are where it reads them.
//!
//! A limit that is written as a text, or on the wrong type, would be left out without a word.

use crate::lint::document::{At, Document, Schema, kind_or_text};
use crate::lint::holds::Holds;
use crate::lint::subset::TYPES;
use crate::lint::values::instance;
use crate::load::node::{Entry, Kind, Node};

/// A keyword, what it holds, and the types that it has a meaning on; empty for all.
pub(super) type Row = (&'static str, Holds, &'static [&'static str]);

const NUMBERS: &[&str] = &["integer", "number"];

/// The keywords that the generator understands.
#[rustfmt::skip] // a table: one line each
pub(super) const KEYWORDS: &[Row] = &[
    ("$ref", Holds::Anything, &[]),
    ("additionalProperties", Holds::Values, &["object"]),
    ("allOf", Holds::List, &[]),
    ("default", Holds::Anything, &[]),
    ("description", Holds::Text, &[]),
    ("discriminator", Holds::Discriminator, &[]),
    ("enum", Holds::List, &[]),
    ("example", Holds::Anything, &[]),
    ("format", Holds::Format, &["string"]),
    ("items", Holds::Map, &["array"]),
    ("maxItems", Holds::Size, &["array"]),
    ("maxLength", Holds::Size, &["string"]),
    ("maxProperties", Holds::Size, &["object"]),
    ("maximum", Holds::Whole, NUMBERS),
    ("minItems", Holds::Size, &["array"]),
    ("minLength", Holds::Size, &["string"]),
    ("minimum", Holds::Whole, NUMBERS),
    ("multipleOf", Holds::One, &["number"]),
    ("nullable", Holds::Anything, &[]),
    ("oneOf", Holds::List, &[]),
    ("pattern", Holds::Text, &["string"]),
    ("properties", Holds::Map, &["object"]),
    ("required", Holds::Texts, &["object"]),
    ("type", Holds::Anything, &[]),
];

const PAIRS: &[(&str, &str)] = &[
    ("minItems", "maxItems"),
    ("minLength", "maxLength"),
    ("minimum", "maximum"),
];

pub(crate) fn check(document: &Document<'_>) {
    for schema in &document.schemas {
        is_schema(document, schema);
        for entry in schema.node.entries() {
            if let Some(row) = KEYWORDS.iter().find(|(name, ..)| *name == entry.key) {
                keyword(document, schema.node, entry, *row);
            }
        }
        for (low, high) in PAIRS {
            pair(document, schema.node, low, high);
        }
        alternatives(document, schema);
        default(document, schema);
    }
}

fn value(document: &Document<'_>, entry: &Entry, message: String, help: impl Into<String>) {
    document.add("keyword-value", entry.place, message, help);
}

fn is_schema(document: &Document<'_>, schema: &Schema<'_>) {
    if !schema.node.is_map() {
        let message = format!("{schema} is {}", schema.node.kind_name());
        document.add(
            "keyword-value",
            schema.place,
            message,
            "a schema is a map of keywords: `type:`, `description:` ...",
        );
    }
}

fn keyword(document: &Document<'_>, schema: &Node, entry: &Entry, row: Row) {
    let (name, holds, types) = row;
    if !holds.fits(&entry.value) {
        let help = format!("write {}", holds.in_words());
        let message = format!("`{name}` is {}", kind_or_number(&entry.value));
        value(document, entry, message, help);
    } else if let Some(where_) = misplaced(schema, name, types) {
        document.add(
            "keyword-misplaced",
            entry.place,
            format!("`{name}` has no meaning {where_}"),
            if types.is_empty() {
                "remove it: it is beside `oneOf`".to_owned()
            } else {
                format!(
                    "it belongs on {}; nothing would check it here",
                    types.join(", ")
                )
            },
        );
    } else if matches!(name, "minimum" | "maximum") && is_fractional(schema) {
        document.add(
            "keyword-misplaced",
            entry.place,
            format!("`{name}` of a number with a fraction is not checked before sending"),
            "write `multipleOf: 1` if it is a whole number; else add the limits to \
             model::Type::Number of avara-codegen first, or write `x-avara-inferred`",
        );
    }
}

/// Returns the position of the keyword in words, if it has no meaning there.
fn misplaced(schema: &Node, name: &str, types: &[&str]) -> Option<String> {
    if name == "discriminator" {
        return schema
            .get("oneOf")
            .is_none()
            .then(|| "without `oneOf`".to_owned());
    }
    if types.is_empty() {
        return None;
    }
    let wrapper = ["allOf", "oneOf"]
        .into_iter()
        .find(|key| schema.get(key).is_some());
    match (wrapper, schema.text_at("type")) {
        (Some(wrapper), _) => Some(format!("beside `{wrapper}`")),
        (None, Some(ty)) if types.contains(&ty) => None,
        // An unknown type is another rule's finding; so is a keyword beside a reference.
        (None, Some(ty)) => TYPES.contains(&ty).then(|| format!("on the type `{ty}`")),
        (None, None) if schema.get("type").is_some() || schema.get("$ref").is_some() => None,
        (None, None) => Some("without a `type`".to_owned()),
    }
}

fn is_fractional(schema: &Node) -> bool {
    schema.text_at("type") == Some("number") && schema.get("multipleOf").is_none()
}

fn pair(document: &Document<'_>, schema: &Node, low: &str, high: &str) {
    let limit = |key: &str| schema.get(key).and_then(Node::number);
    if let (Some(least), Some(most), Some(entry)) = (limit(low), limit(high), schema.entry(high))
        && least > most
    {
        value(
            document,
            entry,
            format!("`{high}` is {most}, but `{low}` is {least}"),
            "exchange or correct them: no value would fit",
        );
    }
}

fn alternatives(document: &Document<'_>, schema: &Schema<'_>) {
    if let Some(entry) = schema.node.entry("oneOf")
        && matches!(schema.at, At::Component(_))
        && matches!(&entry.value.kind, Kind::List(items) if items.len() < 2)
    {
        value(
            document,
            entry,
            format!("{schema} has fewer than two alternatives"),
            "refer to the one schema itself, or add the others",
        );
    }
}

fn default<'a>(document: &Document<'a>, schema: &Schema<'a>) {
    let Some(entry) = schema.node.entry("default") else {
        return;
    };
    for mismatch in instance::mismatches(document, &entry.value, schema.node) {
        document.add(
            "default-invalid",
            mismatch.place,
            format!("this default does not fit its schema: {}", mismatch.message),
            "correct the default, or the schema",
        );
    }
}

/// Returns a keyword's wrong value for a message: numbers are shown.
fn kind_or_number(node: &Node) -> String {
    match &node.kind {
        Kind::Number(number) => number.to_string(),
        Kind::Text(text) if !text.is_empty() => format!("the text {}", kind_or_text(node)),
        Kind::Bool(flag) => flag.to_string(),
        _ => kind_or_text(node),
    }
}
