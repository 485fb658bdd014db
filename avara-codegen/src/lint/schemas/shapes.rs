//! One schema per shape, and no unused ones.

use std::collections::{HashMap, HashSet};

use crate::lint::document::Document;
use crate::load::node::{Entry, Kind, Node};

/// Keywords that do not make two shapes different.
const PROSE: &[&str] = &[
    "description",
    "example",
    "x-avara-source",
    "x-avara-enum-descriptions",
];

pub(crate) fn check(document: &Document<'_>) {
    unused(document);
    same(document);
}

fn unused(document: &Document<'_>) {
    let mut used = HashSet::new();
    references(document.root, &mut used);
    for section in [
        "schemas",
        "parameters",
        "responses",
        "requestBodies",
        "headers",
    ] {
        for entry in document.components(section) {
            let reference = format!(
                "#/components/{section}/{}",
                crate::load::pointer::escape(&entry.key)
            );
            if !used.contains(reference.as_str()) && !is_entry_point(&entry.key) {
                document.add(
                    "unused-component",
                    entry.place,
                    format!("nothing refers to `{}`", entry.key),
                    "remove it, or use it",
                );
            }
        }
    }
}

/// The union of all events is for the receiver of webhooks; no operation mentions it.
fn is_entry_point(name: &str) -> bool {
    name == "WebhookEvent"
}

fn references<'a>(node: &'a Node, used: &mut HashSet<&'a str>) {
    match &node.kind {
        Kind::Map(entries) => {
            used.extend(node.text_at("$ref"));
            for entry in entries {
                references(&entry.value, used);
            }
        }
        Kind::List(items) => items.iter().for_each(|item| references(item, used)),
        _ => {}
    }
}

fn same(document: &Document<'_>) {
    let mut shapes: HashMap<String, &Entry> = HashMap::new();
    for entry in document.components("schemas") {
        let mut shape = String::new();
        write_shape(&entry.value, &mut shape);
        if is_id(&entry.value) {
            // Two kinds of bare UUID are two types on purpose.
            continue;
        }
        if let Some(first) = shapes.get(&shape) {
            let first_place = document.spec.line(first.place);
            document.add(
                "same-shape",
                entry.place,
                format!(
                    "`{}` has the same shape as `{}` at {first_place}",
                    entry.key, first.key
                ),
                "keep one of the two and refer to it everywhere: one schema per shape",
            );
        } else {
            shapes.insert(shape, entry);
        }
    }
}

fn is_id(schema: &Node) -> bool {
    schema.text_at("type") == Some("string") && schema.get("enum").is_none()
}

/// A text that is equal for schemas of one shape: the order of keys does not matter, prose is
/// left out.
fn write_shape(node: &Node, shape: &mut String) {
    use std::fmt::Write as _;
    match &node.kind {
        Kind::Map(entries) => {
            let mut entries: Vec<&Entry> =
                entries.iter().filter(|entry| !is_prose(entry)).collect();
            entries.sort_by(|a, b| a.key.cmp(&b.key));
            shape.push('{');
            for entry in entries {
                let _ = write!(shape, "{:?}:", entry.key);
                if entry.key == "required" {
                    write_sorted(&entry.value, shape);
                } else {
                    write_shape(&entry.value, shape);
                }
            }
            shape.push('}');
        }
        Kind::List(items) => {
            shape.push('[');
            for item in items {
                write_shape(item, shape);
            }
            shape.push(']');
        }
        Kind::Text(text) => {
            let _ = write!(shape, "{text:?},");
        }
        Kind::Number(number) => {
            let _ = write!(shape, "{number},");
        }
        Kind::Bool(flag) => {
            let _ = write!(shape, "{flag},");
        }
        Kind::Null => shape.push_str("null,"),
    }
}

fn write_sorted(list: &Node, shape: &mut String) {
    let mut texts: Vec<&str> = list.items().iter().filter_map(Node::text).collect();
    texts.sort_unstable();
    shape.push_str(&texts.join(","));
}

/// A property called `description` is a map, not prose.
fn is_prose(entry: &Entry) -> bool {
    PROSE.contains(&entry.key.as_str()) && !(entry.key == "description" && entry.value.is_map())
}
