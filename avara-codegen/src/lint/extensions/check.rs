//! Extensions are known, are where they have a meaning, and hold what the generator reads.

use super::location::Location;
use super::shape::Shape;
use super::table::{EXTENSIONS, Extension};
use crate::lint::document::{Document, METHODS};
use crate::lint::findings::Findings;
use crate::load::node::{Entry, Kind, Node};
use crate::load::similar::suggestion;

const PREFIX: &str = "x-avara-";

/// The meaning of a map's keys while walking down.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Node(Location),
    Components,
    PathItems {
        webhooks: bool,
    },
    PathItem {
        webhooks: bool,
    },
    Parameters,
    Schemas,
    /// A schema; its kind is determined when it is reached.
    Schema,
}

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    walk(document.root, Level::Node(Location::Root), findings);
}

fn walk(node: &Node, level: Level, findings: &mut Findings<'_>) {
    match &node.kind {
        Kind::List(items) => {
            let level = if level == Level::Parameters {
                Level::Node(Location::Parameter)
            } else {
                level
            };
            for item in items {
                walk(item, level, findings);
            }
        }
        Kind::Map(entries) => {
            let level = if level == Level::Schema {
                Level::Node(Location::of_schema(node))
            } else {
                level
            };
            for entry in entries {
                walk_entry(entry, level, findings);
            }
        }
        _ => {}
    }
}

fn walk_entry(entry: &Entry, level: Level, findings: &mut Findings<'_>) {
    let key = entry.key.as_str();
    let location = match level {
        Level::Node(location) => location,
        Level::PathItem { .. } | Level::Components => Location::Other,
        Level::PathItems { webhooks } => {
            return walk(&entry.value, Level::PathItem { webhooks }, findings);
        }
        Level::Parameters => return walk(&entry.value, Level::Node(Location::Parameter), findings),
        Level::Schemas => return walk(&entry.value, Level::Schema, findings),
        Level::Schema => Location::OtherSchema,
    };
    if key.starts_with(PREFIX) {
        extension(entry, location, findings);
    } else if let Some(level) = below(key, level) {
        walk(&entry.value, level, findings);
    }
}

/// Returns the level under a keyword; `None` for data.
fn below(key: &str, level: Level) -> Option<Level> {
    let is_schema = matches!(level, Level::Node(location) if location.is_schema());
    Some(match (key, level) {
        ("example" | "examples" | "default" | "enum" | "mapping", _) => return None,
        ("paths", Level::Node(Location::Root)) => Level::PathItems { webhooks: false },
        ("x-webhooks", Level::Node(Location::Root)) => Level::PathItems { webhooks: true },
        ("components", Level::Node(Location::Root)) => Level::Components,
        ("schemas", Level::Components) => Level::Schemas,
        ("parameters", _) if !is_schema => Level::Parameters,
        ("properties", _) if is_schema => Level::Schemas,
        ("items" | "additionalProperties" | "allOf" | "oneOf" | "anyOf", _) if is_schema => {
            Level::Schema
        }
        ("schema", _) if !is_schema => Level::Schema,
        (method, Level::PathItem { webhooks }) if METHODS.contains(&method) => {
            Level::Node(if webhooks {
                Location::Webhook
            } else {
                Location::Operation
            })
        }
        _ => Level::Node(Location::Other),
    })
}

fn extension(entry: &Entry, location: Location, findings: &mut Findings<'_>) {
    let Some(known) = EXTENSIONS.iter().find(|known| known.name == entry.key) else {
        let names = EXTENSIONS.iter().map(|known| known.name);
        findings.add(
            "extension-unknown",
            entry.place,
            format!("unknown extension `{}`", entry.key),
            format!(
                "{}A new one needs a row in avara-codegen/src/lint/extensions/table.rs and an \
                 entry in spec/README.md",
                suggestion(&entry.key, names)
            ),
        );
        return;
    };
    if known.locations.contains(&location) {
        content(known, known.name, entry, known.shape, findings);
    } else {
        misplaced(entry, location, known, findings);
    }
}

/// Checks the content of an extension, and of each of its keys.
fn content(
    known: &Extension,
    name: &str,
    entry: &Entry,
    shape: Shape,
    findings: &mut Findings<'_>,
) {
    if !shape.fits(&entry.value) {
        findings.add(
            "extension-value",
            entry.place,
            format!("`{name}` must be {}", shape.name()),
            format!("`{}` means: {}", known.name, known.meaning),
        );
    }
    let Shape::Fields(always, maybe) = shape else {
        return;
    };
    let fields: Vec<_> = always.iter().chain(maybe).collect();
    for inner in entry.value.entries() {
        match fields.iter().find(|(key, _)| *key == inner.key) {
            Some((key, shape)) => content(known, &format!("{name}.{key}"), inner, *shape, findings),
            None => unknown_key(name, inner, &fields, findings),
        }
    }
}

fn unknown_key(name: &str, entry: &Entry, fields: &[&(&str, Shape)], findings: &mut Findings<'_>) {
    let keys: Vec<&str> = fields.iter().map(|(key, _)| *key).collect();
    findings.add(
        "extension-value",
        entry.place,
        format!("`{name}` has no `{}`", entry.key),
        format!(
            "{}It has {}",
            suggestion(&entry.key, keys.iter().copied()),
            keys.join(", ")
        ),
    );
}

fn misplaced(entry: &Entry, location: Location, known: &Extension, findings: &mut Findings<'_>) {
    let places: Vec<&str> = known
        .locations
        .iter()
        .map(|location| location.name())
        .collect();
    findings.add(
        "extension-misplaced",
        entry.place,
        format!("`{}` has no meaning at {}", known.name, location.name()),
        format!(
            "it means: {}; it is allowed at {}",
            known.meaning,
            places.join(", ")
        ),
    );
}
