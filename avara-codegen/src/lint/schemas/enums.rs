//! Enumerations: texts, each once, and what the extensions say about them.

use std::collections::HashSet;

use crate::lint::document::{At, Document, Schema};
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>) {
    for schema in &document.schemas {
        if schema.node.get("enum").is_some() {
            values(document, schema);
            described_values(document, schema);
        }
    }
}

fn values(document: &Document<'_>, schema: &Schema<'_>) {
    let mut seen = HashSet::new();
    for value in values_of(schema.node) {
        let Some(text) = value.text() else {
            document.add(
                "enum-value-form",
                value.place,
                format!("a value of {schema} is {}", value.kind_name()),
                "enumerations hold texts: quote it; use `nullable: true` for null",
            );
            continue;
        };
        if !text.chars().any(char::is_alphanumeric) {
            document.add(
                "enum-value-form",
                value.place,
                format!("{text:?}, a value of {schema}, has no letter or digit"),
                "without one it has no name in Rust; if the server really sends it, teach \
                 avara-codegen/src/model/names.rs what to call it",
            );
        }
        if !seen.insert(text) {
            document.add(
                "enum-duplicate-value",
                value.place,
                format!("`{text}` is in {schema} twice"),
                "keep one; a legacy value is not repeated under `enum`",
            );
        }
    }
    if schema
        .node
        .get("enum")
        .is_some_and(|list| list.items().is_empty())
    {
        document.add(
            "enum-value-form",
            schema.place,
            format!("{schema} has no values"),
            "write a list of texts under `enum:`",
        );
    }
}

/// Descriptions of values that do not exist are typing errors.
fn described_values(document: &Document<'_>, schema: &Schema<'_>) {
    let values: Vec<&str> = values_of(schema.node).filter_map(Node::text).collect();
    let described = schema.node.get("x-avara-enum-descriptions");
    for entry in described.map_or(&[][..], Node::entries) {
        if !values.contains(&entry.key.as_str()) {
            let suggestion = crate::load::similar::suggestion(&entry.key, values.iter().copied());
            document.add(
                "enum-description-unknown",
                entry.place,
                format!("`{}` is not a value of {schema}", entry.key),
                format!("{suggestion}Remove it, or correct it to a value of the enumeration"),
            );
        }
    }
}

/// Returns the documented values, then the legacy ones.
pub(crate) fn values_of(schema: &Node) -> impl Iterator<Item = &Node> {
    ["enum", "x-avara-legacy-values"]
        .into_iter()
        .filter_map(|key| schema.get(key))
        .flat_map(Node::items)
}

/// Returns an enumeration with one value: the tag of an event, which needs no type of its own.
pub(crate) fn is_tag(schema: &Schema<'_>) -> bool {
    matches!(schema.at, At::Property { .. }) && schema.node.items_at("enum").len() == 1
}
