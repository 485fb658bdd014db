//! A schema that holds itself directly has no end: neither has its Rust type.

use crate::lint::document::{Document, properties};
use crate::load::node::{Entry, Node};

pub(crate) fn check(document: &Document<'_>) {
    // One finding a circle: what leads through a schema that was reported is not followed again.
    let mut reported: Vec<&str> = Vec::new();
    for schema in document.components("schemas") {
        for (target, entry) in parts(&schema.value) {
            let mut seen = reported.clone();
            if leads_to(document, target, &schema.key, &mut seen) {
                reported.push(&schema.key);
                let (place, what) = match entry {
                    Some(property) => (property.place, format!("the field `{}`", property.key)),
                    None => (schema.place, "an alternative".to_owned()),
                };
                document.add(
                    "endless-schema",
                    place,
                    format!("{what} of `{}` holds a `{}` again", schema.key, schema.key),
                    "refer to it by its id, or hold it in a list: a value inside of itself would \
                     have no end",
                );
                break;
            }
        }
    }
}

fn leads_to<'a>(document: &Document<'a>, from: &'a str, to: &str, seen: &mut Vec<&'a str>) -> bool {
    if seen.contains(&from) {
        return false;
    }
    if from == to {
        return true;
    }
    seen.push(from);
    let found = document.schema(from);
    let parts = found.map(parts).unwrap_or_default();
    parts
        .into_iter()
        .any(|(next, _)| leads_to(document, next, to, seen))
}

/// Returns the schemas that a value holds by itself: not in a list or a map.
fn parts(schema: &Node) -> Vec<(&str, Option<&Entry>)> {
    let of_properties = properties(schema)
        .iter()
        .filter_map(|property| Some((reference(&property.value)?, Some(property))));
    let alternatives = schema.items_at("oneOf");
    let of_alternatives = alternatives
        .iter()
        .filter_map(|alternative| Some((reference(alternative)?, None)));
    of_properties.chain(of_alternatives).collect()
}

/// Returns the schema that is referred to, wrapped in `allOf` or not.
fn reference(node: &Node) -> Option<&str> {
    let wrapped = node
        .get("allOf")
        .and_then(|all| all.items().first())
        .unwrap_or(node);
    wrapped
        .text_at("$ref")?
        .strip_prefix("#/components/schemas/")
}
