//! Shapes have names: what is written inline would get an invented one in Rust.

use super::enums::is_tag;
use crate::lint::document::{At, Document, Schema};
use crate::lint::subset::id_prefix;
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>) {
    for schema in &document.schemas {
        if let At::Component(name) = schema.at {
            named_text(document, schema, name);
            union(document, schema);
            variant_names(document, schema);
        } else {
            inline(document, schema);
        }
    }
}

/// Keywords of shapes that need a name, each with its rule and its name for people.
const NAMED: [(&str, &str, &str); 3] = [
    ("enum", "inline-enum", "an enumeration"),
    ("properties", "inline-object", "an object"),
    ("oneOf", "inline-union", "a union"),
];

fn inline(document: &Document<'_>, schema: &Schema<'_>) {
    for (keyword, code, shape) in NAMED {
        let is_tag = keyword == "enum" && is_tag(schema);
        if schema.node.get(keyword).is_some() && !is_tag {
            document.add(
                code,
                schema.place,
                format!("{schema} is {shape} without a name"),
                "move it to `schemas:` under a name and refer to it with `$ref`",
            );
        }
    }
}

/// A named text becomes an identifier type, so it must declare its form.
fn named_text(document: &Document<'_>, schema: &Schema<'_>, name: &str) {
    let node = schema.node;
    if node.text_at("type") != Some("string") || node.get("enum").is_some() {
        return;
    }
    let is_id = node.text_at("pattern").and_then(id_prefix).is_some()
        || node.text_at("format") == Some("uuid")
        || node.text_at("x-avara-dicom-vr") == Some("UI");
    if !is_id {
        document.add(
            "named-text",
            schema.place,
            format!("`{name}` is a named text, but not an identifier"),
            "an identifier has `pattern: ^usr_[0-9a-f]{32}$`, `format: uuid` or \
             `x-avara-dicom-vr: UI`; write any other text inline, as `type: string`",
        );
    }
}

/// Decoding must know which alternative it has before it.
fn union<'a>(document: &Document<'a>, schema: &Schema<'a>) {
    let Some(alternatives) = schema.node.get("oneOf") else {
        return;
    };
    let is_object = |member: &&'a Node| {
        document
            .schema_behind(member)
            .is_some_and(|member| member.text_at("type") == Some("object"))
    };
    let is_distinguished = ["discriminator", "x-avara-distinguished-by"]
        .iter()
        .any(|key| schema.node.get(key).is_some());
    if alternatives.items().iter().filter(is_object).count() > 1 && !is_distinguished {
        document.add(
            "union-untold",
            schema.place,
            format!("nothing distinguishes the alternatives of {schema}"),
            "add `discriminator:`, or `x-avara-distinguished-by: { Schema: [fields that only it \
             has] }`",
        );
    }
}

/// One Rust name for each alternative, in their order.
fn variant_names(document: &Document<'_>, schema: &Schema<'_>) {
    let Some(names) = schema.node.entry("x-avara-variant-names") else {
        return;
    };
    let alternatives = schema
        .node
        .get("oneOf")
        .map_or(0, |list| list.items().len());
    if names.value.items().len() != alternatives {
        document.add(
            "variant-names",
            names.place,
            format!(
                "{} names for {alternatives} alternatives",
                names.value.items().len()
            ),
            "write one name for each alternative of `oneOf`, in their order",
        );
    }
}
