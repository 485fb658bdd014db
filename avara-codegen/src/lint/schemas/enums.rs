//! Enumerations: texts, each once, and what the extensions say about them.

use std::collections::HashSet;

use crate::lint::document::{At, Document, Schema};
use crate::lint::findings::Findings;
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for schema in &document.schemas {
        if schema.node.get("enum").is_some() {
            values(schema, findings);
            described_values(schema, findings);
        }
    }
}

fn values(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let mut seen = HashSet::new();
    for value in values_of(schema.node) {
        let Some(text) = value.text() else {
            findings.add(
                "enum-value-form",
                value.place,
                format!("a value of {} is {}", schema.title(), value.kind_name()),
                "enumerations hold texts: quote it; use `nullable: true` for null",
            );
            continue;
        };
        if !text.chars().any(char::is_alphanumeric) {
            findings.add(
                "enum-value-form",
                value.place,
                format!(
                    "{text:?}, a value of {}, has no letter or digit",
                    schema.title()
                ),
                "without one it has no name in Rust; if the server really sends it, teach \
                 avara-codegen/src/model/names.rs what to call it",
            );
        }
        if !seen.insert(text) {
            findings.add(
                "enum-duplicate-value",
                value.place,
                format!("`{text}` is in {} twice", schema.title()),
                "keep one; a legacy value is not repeated under `enum`",
            );
        }
    }
    if schema
        .node
        .get("enum")
        .is_some_and(|list| list.items().is_empty())
    {
        findings.add(
            "enum-value-form",
            schema.place,
            format!("{} has no values", schema.title()),
            "write a list of texts under `enum:`",
        );
    }
}

/// Descriptions of values that do not exist are typing errors.
fn described_values(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let values: Vec<&str> = values_of(schema.node).filter_map(Node::text).collect();
    let described = schema.node.get("x-avara-enum-descriptions");
    for entry in described.map_or(&[][..], Node::entries) {
        if !values.contains(&entry.key.as_str()) {
            let suggestion = crate::load::similar::suggestion(&entry.key, values.iter().copied());
            findings.add(
                "enum-description-unknown",
                entry.place,
                format!("`{}` is not a value of {}", entry.key, schema.title()),
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
