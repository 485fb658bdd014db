//! Every free text declares if it may appear in logs.

use crate::lint::document::{At, Document, Schema};
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>) {
    for schema in &document.schemas {
        if matches!(schema.at, At::Property { .. } | At::Parameter(_))
            && holds_text(schema.node)
            && !is_classified(schema)
        {
            document.add(
                "missing-sensitive",
                schema.place,
                format!("{schema} is free text, but does not say how private it is"),
                "add `x-avara-sensitive:` with `phi` (about a person), `secret` (signed URL, \
                 token, cursor) or `none` (harmless); when in doubt, not `none`",
            );
        }
    }
}

fn is_classified(schema: &Schema<'_>) -> bool {
    schema.node.get("x-avara-sensitive").is_some()
}

/// Returns a text, a list of texts, or a map that can hold texts. Enumerations, ids and times are
/// none.
fn holds_text(schema: &Node) -> bool {
    if ["$ref", "allOf", "enum", "properties"]
        .iter()
        .any(|key| schema.get(key).is_some())
    {
        return false;
    }
    match schema.text_at("type") {
        Some("string") => schema.text_at("format") != Some("date-time"),
        Some("array") => schema.get("items").is_some_and(holds_text),
        Some("object") => schema
            .get("additionalProperties")
            .is_none_or(|values| !values.is_map() || holds_text(values)),
        _ => false,
    }
}
