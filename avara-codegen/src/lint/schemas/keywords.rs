//! The part of OpenAPI that the generator understands.

use super::keyword_values::KEYWORDS;
use crate::lint::document::{Document, Schema, keys, properties};
use crate::lint::subset::{TYPES, id_prefix};
use crate::load::node::{Entry, Kind};
use crate::load::similar::{choice, suggestion};

/// Replacements for keywords that a person is likely to try.
const ADVICE: &[(&str, &str)] = &[
    (
        "anyOf",
        "use a named `oneOf` with a discriminator; an open enumeration is a plain `enum` here: \
         unknown values always decode",
    ),
    ("const", "use `enum` with one value: this is OpenAPI 3.0"),
    ("else", "use `x-avara-requires` or `x-avara-required-with`"),
    ("examples", "use `example`: this is OpenAPI 3.0"),
    ("exclusiveMaximum", "use `maximum`"),
    ("exclusiveMinimum", "use `minimum`"),
    ("if", "use `x-avara-requires` or `x-avara-required-with`"),
    ("not", "say it in the description, or add an extension"),
    ("patternProperties", "use `additionalProperties`"),
    ("then", "use `x-avara-requires` or `x-avara-required-with`"),
    ("title", "the name of the schema is its title"),
];

pub(crate) fn check(document: &Document<'_>) {
    for schema in &document.schemas {
        for entry in schema.node.entries() {
            keyword(document, entry);
        }
        siblings(document, schema);
        wrapped(document, schema);
        required(document, schema);
        nullable_without_type(document, schema);
    }
}

fn keyword(document: &Document<'_>, entry: &Entry) {
    let name = entry.key.as_str();
    let (message, help) = match (name, &entry.value.kind) {
        _ if name.starts_with("x-") => return,
        _ if !KEYWORDS.iter().any(|(keyword, ..)| *keyword == name) => (
            format!("the generator does not understand `{name}` in a schema"),
            replacement(name),
        ),
        ("additionalProperties", Kind::Bool(false)) => (
            "`additionalProperties: false` would refuse the server's next new field".to_owned(),
            "remove it: objects are always open".to_owned(),
        ),
        ("pattern", Kind::Text(pattern)) if id_prefix(pattern).is_none() => (
            format!("the pattern `{pattern}` is not that of an id"),
            "only `^usr_[0-9a-f]{32}$` with another prefix is checked; write other formats as \
             `x-avara-text-format`"
                .to_owned(),
        ),
        ("type", Kind::Text(ty)) if TYPES.contains(&ty.as_str()) => return,
        ("type", _) => (
            "this is not a type of OpenAPI 3.0".to_owned(),
            format!(
                "write one of {}; null is `nullable: true`",
                TYPES.join(", ")
            ),
        ),
        _ => return,
    };
    document.add("unsupported-keyword", entry.place, message, help);
}

fn replacement(name: &str) -> String {
    match ADVICE.iter().find(|(keyword, _)| *keyword == name) {
        Some((_, advice)) => (*advice).to_owned(),
        None => {
            let supported: Vec<_> = KEYWORDS.iter().map(|(keyword, ..)| *keyword).collect();
            choice(name, &supported, "Supported are")
        }
    }
}

/// Tools ignore what is beside a `$ref`.
fn siblings(document: &Document<'_>, schema: &Schema<'_>) {
    if schema.node.get("$ref").is_none() {
        return;
    }
    let entries = schema.node.entries().iter();
    for entry in entries.filter(|entry| entry.key != "$ref") {
        document.add(
            "ref-siblings",
            entry.place,
            format!("`{}` beside a `$ref` is ignored", entry.key),
            "wrap the reference: `allOf: [{ $ref: ... }]`, then add to it",
        );
    }
}

/// `allOf` wraps one reference, it does not mix shapes.
fn wrapped(document: &Document<'_>, schema: &Schema<'_>) {
    let Some(all) = schema.node.entry("allOf") else {
        return;
    };
    let wraps = matches!(all.value.items(), [only] if only.get("$ref").is_some());
    if !wraps {
        document.add(
            "unsupported-keyword",
            all.place,
            "`allOf` may only wrap one `$ref`",
            "to add `nullable` or a description to a named schema: `allOf: [{ $ref: ... }]`; a \
             larger object lists all its properties",
        );
    }
}

fn required(document: &Document<'_>, schema: &Schema<'_>) {
    let mut seen = Vec::new();
    for name in schema.node.items_at("required") {
        let Some(text) = name.text() else { continue };
        if schema.node.find(&["properties", text]).is_none() {
            let similar = suggestion(text, keys(properties(schema.node)).into_iter());
            document.add(
                "required-unknown",
                name.place,
                format!("{schema} has no property `{text}` that could be required"),
                format!("{similar}Correct the name, or add the property"),
            );
        }
        if seen.contains(&text) {
            let message = format!("`{text}` is required twice");
            document.add("required-unknown", name.place, message, "remove one");
        }
        seen.push(text);
    }
}

fn nullable_without_type(document: &Document<'_>, schema: &Schema<'_>) {
    let Some(nullable) = schema.node.entry("nullable") else {
        return;
    };
    if nullable.value.is_true() && schema.node.get("type").is_none() {
        document.add(
            "nullable-without-type",
            nullable.place,
            format!("{schema} is nullable but has no type"),
            "add the `type` of what it wraps (`object` or `string`): without it, tools ignore \
             `nullable`",
        );
    }
    if !matches!(nullable.value.kind, Kind::Bool(_)) {
        document.add(
            "unsupported-keyword",
            nullable.place,
            "`nullable` is true or false",
            "write `nullable: true`",
        );
    }
}
