//! Extensions are known, are where they have a meaning, and hold what the generator reads.

use super::location::Location;
use super::shape::Shape;
use super::table::{EXTENSIONS, Extension};
use crate::lint::document::{Document, METHODS};
use crate::load::node::{Entry, Kind, Node};
use crate::load::similar::{choice, suggestion};

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

pub(crate) fn check(document: &Document<'_>) {
    walk(document, document.root, Level::Node(Location::Root));
}

fn walk(document: &Document<'_>, node: &Node, level: Level) {
    match &node.kind {
        Kind::List(items) => {
            let level = if level == Level::Parameters {
                Level::Node(Location::Parameter)
            } else {
                level
            };
            for item in items {
                walk(document, item, level);
            }
        }
        Kind::Map(entries) => {
            let level = if level == Level::Schema {
                Level::Node(Location::of_schema(node))
            } else {
                level
            };
            for entry in entries {
                walk_entry(document, entry, level);
            }
        }
        _ => {}
    }
}

fn walk_entry(document: &Document<'_>, entry: &Entry, level: Level) {
    let key = entry.key.as_str();
    let location = match level {
        Level::Node(location) => location,
        Level::PathItem { .. } | Level::Components => Location::Other,
        Level::PathItems { webhooks } => {
            return walk(document, &entry.value, Level::PathItem { webhooks });
        }
        Level::Parameters => return walk(document, &entry.value, Level::Node(Location::Parameter)),
        Level::Schemas => return walk(document, &entry.value, Level::Schema),
        Level::Schema => Location::OtherSchema,
    };
    if key.starts_with(PREFIX) {
        extension(document, entry, location);
    } else if let Some(level) = below(key, level) {
        walk(document, &entry.value, level);
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

fn extension(document: &Document<'_>, entry: &Entry, location: Location) {
    let Some(known) = EXTENSIONS.iter().find(|known| known.name == entry.key) else {
        let names = EXTENSIONS.iter().map(|known| known.name);
        document.add(
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
        content(document, known, known.name, entry, known.shape);
    } else {
        misplaced(document, entry, location, known);
    }
}

/// Checks the content of an extension, and of each of its keys.
fn content(document: &Document<'_>, known: &Extension, name: &str, entry: &Entry, shape: Shape) {
    if !shape.fits(&entry.value) {
        document.add(
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
            Some((key, shape)) => content(document, known, &format!("{name}.{key}"), inner, *shape),
            None => unknown_key(document, name, inner, &fields),
        }
    }
}

fn unknown_key(document: &Document<'_>, name: &str, entry: &Entry, fields: &[&(&str, Shape)]) {
    let keys: Vec<&str> = fields.iter().map(|(key, _)| *key).collect();
    document.add(
        "extension-value",
        entry.place,
        format!("`{name}` has no `{}`", entry.key),
        choice(&entry.key, &keys, "It has"),
    );
}

fn misplaced(document: &Document<'_>, entry: &Entry, location: Location, known: &Extension) {
    let places: Vec<&str> = known
        .locations
        .iter()
        .map(|location| location.name())
        .collect();
    document.add(
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
