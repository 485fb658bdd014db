//! Keywords hold what the generator reads, and are where it reads them.
//!
//! A limit that is written as a text, or on the wrong type, would be left out without a word.

use crate::lint::document::{At, Document, Schema, kind_or_text};
use crate::lint::findings::Findings;
use crate::lint::subset::TYPES;
use crate::lint::values::instance;
use crate::load::node::{Entry, Kind, Node};

/// The formats that have a meaning here.
const FORMATS: &[&str] = &["date-time", "uri", "uuid"];

/// The kind of value under a keyword.
#[derive(Clone, Copy)]
enum Holds {
    /// A whole number, not negative.
    Size,
    /// A whole number.
    Whole,
    /// Exactly 1.
    One,
    Text,
    Format,
    Map,
    List,
    Texts,
    /// `true`, or a schema.
    Values,
    /// A map with the text `propertyName`.
    Discriminator,
    /// Read elsewhere.
    Anything,
}

/// A keyword, what it holds, and the types that it has a meaning on; empty for all.
type Row = (&'static str, Holds, &'static [&'static str]);

const NUMBERS: &[&str] = &["integer", "number"];

#[rustfmt::skip] // a table: one line each
const KEYWORDS: &[Row] = &[
    ("additionalProperties", Holds::Values, &["object"]),
    ("allOf", Holds::List, &[]),
    ("default", Holds::Anything, &[]),
    ("description", Holds::Text, &[]),
    ("discriminator", Holds::Discriminator, &[]),
    ("enum", Holds::List, &[]),
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
    ("oneOf", Holds::List, &[]),
    ("pattern", Holds::Text, &["string"]),
    ("properties", Holds::Map, &["object"]),
    ("required", Holds::Texts, &["object"]),
];

const PAIRS: &[(&str, &str)] = &[
    ("minItems", "maxItems"),
    ("minLength", "maxLength"),
    ("minimum", "maximum"),
];

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for schema in &document.schemas {
        is_schema(schema, findings);
        for entry in schema.node.entries() {
            if let Some(row) = KEYWORDS.iter().find(|(name, ..)| *name == entry.key) {
                keyword(schema.node, entry, *row, findings);
            }
        }
        for (low, high) in PAIRS {
            pair(schema.node, low, high, findings);
        }
        alternatives(schema, findings);
        default(document, schema, findings);
    }
}

fn value(entry: &Entry, message: String, help: impl Into<String>, findings: &mut Findings<'_>) {
    findings.add("keyword-value", entry.place, message, help);
}

fn is_schema(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    if !schema.node.is_map() {
        let message = format!("{} is {}", schema.title(), schema.node.kind_name());
        findings.add(
            "keyword-value",
            schema.place,
            message,
            "a schema is a map of keywords: `type:`, `description:` ...",
        );
    }
}

fn keyword(schema: &Node, entry: &Entry, row: Row, findings: &mut Findings<'_>) {
    let (name, holds, types) = row;
    if !holds.fits(&entry.value) {
        let help = format!("write {}", holds.in_words());
        let message = format!("`{name}` is {}", kind_or_number(&entry.value));
        value(entry, message, help, findings);
    } else if let Some(where_) = misplaced(schema, name, types) {
        findings.add(
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
        findings.add(
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

fn pair(schema: &Node, low: &str, high: &str, findings: &mut Findings<'_>) {
    let limit = |key: &str| schema.get(key).and_then(Node::number);
    if let (Some(least), Some(most), Some(entry)) = (limit(low), limit(high), schema.entry(high))
        && least > most
    {
        value(
            entry,
            format!("`{high}` is {most}, but `{low}` is {least}"),
            "exchange or correct them: no value would fit",
            findings,
        );
    }
}

fn alternatives(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    if let Some(entry) = schema.node.entry("oneOf")
        && matches!(schema.at, At::Component(_))
        && matches!(&entry.value.kind, Kind::List(items) if items.len() < 2)
    {
        value(
            entry,
            format!("{} has fewer than two alternatives", schema.title()),
            "refer to the one schema itself, or add the others",
            findings,
        );
    }
}

fn default<'a>(document: &Document<'a>, schema: &Schema<'a>, findings: &mut Findings<'_>) {
    let Some(entry) = schema.node.entry("default") else {
        return;
    };
    for mismatch in instance::mismatches(document, &entry.value, schema.node) {
        findings.add(
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

impl Holds {
    fn fits(self, node: &Node) -> bool {
        match (self, &node.kind) {
            // `additionalProperties: false` is another rule's finding.
            (Self::Anything, _)
            | (Self::Text, Kind::Text(_))
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

    fn in_words(self) -> String {
        match self {
            Self::Size => "a whole number, 0 or more".to_owned(),
            Self::Whole => "a whole number".to_owned(),
            Self::One => "`multipleOf: 1`, for a whole number; no other step is known".to_owned(),
            Self::Text => "a text".to_owned(),
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
