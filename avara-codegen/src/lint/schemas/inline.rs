//! Shapes have names: what is written inline would get an invented one in Rust.

use super::enums::is_tag;
use crate::lint::document::{At, Document, Schema};
use crate::lint::findings::Findings;
use crate::lint::subset::id_prefix;
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for schema in &document.schemas {
        if let At::Component(name) = schema.at {
            named_text(schema, name, findings);
            union(document, schema, findings);
            variant_names(schema, findings);
        } else {
            inline(schema, findings);
        }
    }
}

/// Keywords of shapes that need a name, each with its rule and its name for people.
const NAMED: [(&str, &str, &str); 3] = [
    ("enum", "inline-enum", "an enumeration"),
    ("properties", "inline-object", "an object"),
    ("oneOf", "inline-union", "a union"),
];

fn inline(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    for (keyword, code, shape) in NAMED {
        let is_tag = keyword == "enum" && is_tag(schema);
        if schema.node.get(keyword).is_some() && !is_tag {
            findings.add(
                code,
                schema.place,
                format!("{} is {shape} without a name", schema.title()),
                "move it to `schemas:` under a name and refer to it with `$ref`",
            );
        }
    }
}

/// A named text becomes an identifier type, so it must declare its form.
fn named_text(schema: &Schema<'_>, name: &str, findings: &mut Findings<'_>) {
    let node = schema.node;
    if node.text_at("type") != Some("string") || node.get("enum").is_some() {
        return;
    }
    let is_id = node.text_at("pattern").and_then(id_prefix).is_some()
        || node.text_at("format") == Some("uuid")
        || node.text_at("x-avara-dicom-vr") == Some("UI");
    if !is_id {
        findings.add(
            "named-text",
            schema.place,
            format!("`{name}` is a named text, but not an identifier"),
            "an identifier has `pattern: ^usr_[0-9a-f]{32}$`, `format: uuid` or \
             `x-avara-dicom-vr: UI`; write any other text inline, as `type: string`",
        );
    }
}

/// Decoding must know which alternative it has before it.
fn union<'a>(document: &Document<'a>, schema: &Schema<'a>, findings: &mut Findings<'_>) {
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
        findings.add(
            "union-untold",
            schema.place,
            format!(
                "nothing distinguishes the alternatives of {}",
                schema.title()
            ),
            "add `discriminator:`, or `x-avara-distinguished-by: { Schema: [fields that only it \
             has] }`",
        );
    }
}

/// One Rust name for each alternative, in their order.
fn variant_names(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let Some(names) = schema.node.entry("x-avara-variant-names") else {
        return;
    };
    let alternatives = schema
        .node
        .get("oneOf")
        .map_or(0, |list| list.items().len());
    if names.value.items().len() != alternatives {
        findings.add(
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
