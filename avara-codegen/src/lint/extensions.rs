//! Extensions are known, stand where they have a meaning, and hold what the generator reads.

use super::document::{Document, METHODS};
use super::extension_table::{EXTENSIONS, Extension};
use super::findings::Findings;
use crate::load::node::{Entry, Kind, Node};
use crate::load::similar::suggestion;

const PREFIX: &str = "x-avara-";

/// A place of the document where an extension may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    Root,
    Operation,
    Webhook,
    /// A text that is no enumeration.
    TextSchema,
    NumberSchema,
    EnumSchema,
    /// An object with properties.
    ObjectSchema,
    /// An object with free keys.
    MapSchema,
    UnionSchema,
    /// A list, a boolean, a wrapped reference.
    OtherSchema,
    /// A parameter; its facts stand in its schema.
    Parameter,
    Other,
}

/// What an extension holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// `true` or `false`.
    Flag,
    /// A positive whole number.
    Whole,
    Text,
    OneOf(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of texts or numbers.
    Scalars,
    /// A map of texts.
    TextMap,
    /// A map in which every value is one of these.
    MapTo(&'static [&'static str]),
    /// A map of lists of texts.
    TextLists,
    /// A map from names of schemas to lists of their fields.
    SchemaFields,
    /// A map with exactly these keys, all numbers.
    Numbers(&'static [&'static str]),
    /// A map with all of the first keys, and maybe some of the others.
    Keys(&'static [&'static str], &'static [&'static str]),
    /// A map with all of the first keys, and maybe some of the others; each has its own shape.
    Fields(Keyed, Keyed),
    /// `{ items: <field> }`
    Pagination,
    /// `{ when: { field: true }, then: [field] }`
    Requires,
    /// Any map: read by people.
    Facts,
}

/// Keys, and what stands under them.
type Keyed = &'static [(&'static str, Shape)];

/// What the keys of a map are while walking down.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Node(Stand),
    Components,
    PathItems {
        webhooks: bool,
    },
    PathItem {
        webhooks: bool,
    },
    Parameters,
    Schemas,
    /// Whatever stands here is a schema; which kind is seen when it is reached.
    Schema,
}

pub(super) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    walk(document.root, Level::Node(Stand::Root), findings);
}

fn walk(node: &Node, level: Level, findings: &mut Findings<'_>) {
    match &node.kind {
        Kind::List(items) => {
            let level = if level == Level::Parameters {
                Level::Node(Stand::Parameter)
            } else {
                level
            };
            for item in items {
                walk(item, level, findings);
            }
        }
        Kind::Map(entries) => {
            let level = if level == Level::Schema {
                Level::Node(kind_of_schema(node))
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
    let stand = match level {
        Level::Node(stand) => stand,
        Level::PathItem { .. } | Level::Components => Stand::Other,
        Level::PathItems { webhooks } => {
            return walk(&entry.value, Level::PathItem { webhooks }, findings);
        }
        Level::Parameters => return walk(&entry.value, Level::Node(Stand::Parameter), findings),
        Level::Schemas => return walk(&entry.value, Level::Schema, findings),
        Level::Schema => Stand::OtherSchema,
    };
    if key.starts_with(PREFIX) {
        extension(entry, stand, findings);
    } else if let Some(level) = below(key, level) {
        walk(&entry.value, level, findings);
    }
}

/// What stands under a keyword; `None` for data.
fn below(key: &str, level: Level) -> Option<Level> {
    let is_schema = matches!(level, Level::Node(stand) if is_schema(stand));
    Some(match (key, level) {
        ("example" | "examples" | "default" | "enum" | "mapping", _) => return None,
        ("paths", Level::Node(Stand::Root)) => Level::PathItems { webhooks: false },
        ("x-webhooks", Level::Node(Stand::Root)) => Level::PathItems { webhooks: true },
        ("components", Level::Node(Stand::Root)) => Level::Components,
        ("schemas", Level::Components) => Level::Schemas,
        ("parameters", _) if !is_schema => Level::Parameters,
        ("properties", _) if is_schema => Level::Schemas,
        ("items" | "additionalProperties" | "allOf" | "oneOf" | "anyOf", _) if is_schema => {
            Level::Schema
        }
        ("schema", _) if !is_schema => Level::Schema,
        (method, Level::PathItem { webhooks }) if METHODS.contains(&method) => {
            Level::Node(if webhooks {
                Stand::Webhook
            } else {
                Stand::Operation
            })
        }
        _ => Level::Node(Stand::Other),
    })
}

fn is_schema(stand: Stand) -> bool {
    !matches!(
        stand,
        Stand::Root | Stand::Operation | Stand::Webhook | Stand::Parameter | Stand::Other
    )
}

fn kind_of_schema(schema: &Node) -> Stand {
    let has = |key: &str| schema.get(key).is_some();
    match schema.text_at("type") {
        _ if has("enum") => Stand::EnumSchema,
        _ if has("oneOf") => Stand::UnionSchema,
        _ if has("allOf") => Stand::OtherSchema,
        Some("string") => Stand::TextSchema,
        Some("number" | "integer") => Stand::NumberSchema,
        Some("object") if has("properties") => Stand::ObjectSchema,
        Some("object") => Stand::MapSchema,
        _ => Stand::OtherSchema,
    }
}

fn extension(entry: &Entry, stand: Stand, findings: &mut Findings<'_>) {
    let Some(known) = EXTENSIONS.iter().find(|known| known.name == entry.key) else {
        let names = EXTENSIONS.iter().map(|known| known.name);
        findings.add(
            "extension-unknown",
            entry.place,
            format!("there is no extension `{}`", entry.key),
            format!(
                "{}A new one needs a row in avara-codegen/src/lint/extension_table.rs and an \
                 entry in spec/README.md",
                suggestion(&entry.key, names)
            ),
        );
        return;
    };
    if known.stands.contains(&stand) {
        content(known, known.name, entry, known.shape, findings);
    } else {
        misplaced(entry, stand, known, findings);
    }
}

/// What the extension holds, and what each of its keys holds.
fn content(
    known: &Extension,
    name: &str,
    entry: &Entry,
    shape: Shape,
    findings: &mut Findings<'_>,
) {
    if !fits(&entry.value, shape) {
        findings.add(
            "extension-value",
            entry.place,
            format!("`{name}` must be {}", wanted(shape)),
            format!("`{}` says {}", known.name, known.meaning),
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

fn misplaced(entry: &Entry, stand: Stand, known: &Extension, findings: &mut Findings<'_>) {
    let places: Vec<&str> = known.stands.iter().map(|stand| name(*stand)).collect();
    findings.add(
        "extension-misplaced",
        entry.place,
        format!("`{}` has no meaning at {}", known.name, name(stand)),
        format!(
            "it says {}; it stands at {}",
            known.meaning,
            places.join(", ")
        ),
    );
}

fn name(stand: Stand) -> &'static str {
    match stand {
        Stand::Root => "the root of openapi.yaml",
        Stand::Operation => "an operation",
        Stand::Webhook => "the `post` of a webhook",
        Stand::TextSchema => "a text schema",
        Stand::NumberSchema => "a number schema",
        Stand::EnumSchema => "an enumeration",
        Stand::ObjectSchema => "an object with properties",
        Stand::MapSchema => "a map schema",
        Stand::UnionSchema => "a `oneOf` schema",
        Stand::OtherSchema => "a list, a boolean or a wrapped reference",
        Stand::Parameter => "a parameter (its schema is the place for facts about the value)",
        Stand::Other => "this place",
    }
}

fn fits(value: &Node, shape: Shape) -> bool {
    match shape {
        Shape::Flag => matches!(value.kind, Kind::Bool(_)),
        Shape::Whole => value
            .number()
            .is_some_and(|number| number > 0.0 && number.fract() == 0.0),
        Shape::Text => is_text(value),
        Shape::OneOf(values) => value.text().is_some_and(|text| values.contains(&text)),
        Shape::Texts => is_text_list(value),
        Shape::Scalars => is_list(value, |item| is_text(item) || item.number().is_some()),
        Shape::TextMap => is_map(value, is_text),
        Shape::TextLists | Shape::SchemaFields => is_map(value, is_text_list),
        Shape::Numbers(keys) => {
            has_keys(value, keys) && is_map(value, |value| value.number().is_some())
        }
        Shape::Pagination => has_keys(value, &["items"]) && is_map(value, is_text),
        Shape::Requires => {
            has_keys(value, &["when", "then"])
                && value
                    .get("when")
                    .is_some_and(|when| when.entries().len() == 1)
                && value.get("then").is_some_and(is_text_list)
        }
        Shape::MapTo(values) => is_map(value, |value| {
            value.text().is_some_and(|text| values.contains(&text))
        }),
        Shape::Fields(always, _) => {
            value.is_map() && always.iter().all(|(key, _)| value.get(key).is_some())
        }
        Shape::Keys(always, maybe) => {
            let is_known = |entry: &Entry| {
                let key = entry.key.as_str();
                always.contains(&key) || maybe.contains(&key)
            };
            is_map(value, |value| !matches!(value.kind, Kind::Null))
                && value.entries().iter().all(is_known)
                && always.iter().all(|key| value.get(key).is_some())
        }
        Shape::Facts => is_map(value, |_| true),
    }
}

fn wanted(shape: Shape) -> String {
    match shape {
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Whole => "a whole number above 0".to_owned(),
        Shape::Text => "a text".to_owned(),
        Shape::OneOf(values) => format!("one of {}", values.join(", ")),
        Shape::Texts => "a list of texts".to_owned(),
        Shape::Scalars => "a list of texts or numbers".to_owned(),
        Shape::TextMap => "a map of texts".to_owned(),
        Shape::TextLists => "a map of lists of fields: `{ field: [other] }`".to_owned(),
        Shape::SchemaFields => "a map of lists of fields: `{ Schema: [field] }`".to_owned(),
        Shape::Numbers(keys) => format!("a map with the numbers {}", keys.join(" and ")),
        Shape::Pagination => "`{ items: <field of the response> }`".to_owned(),
        Shape::Requires => "`{ when: { field: true }, then: [field] }`".to_owned(),
        Shape::MapTo(values) => format!("a map to {}", values.join(" or ")),
        Shape::Fields(always, _) => {
            let keys: Vec<&str> = always.iter().map(|(key, _)| *key).collect();
            format!("a map with {}", keys.join(", "))
        }
        Shape::Keys([], maybe) => {
            format!("a map with some of {}", maybe.join(", "))
        }
        Shape::Keys(always, maybe) => format!(
            "a map with {}, and maybe {}",
            always.join(", "),
            maybe.join(", ")
        ),
        Shape::Facts => "a map".to_owned(),
    }
}

fn is_text(value: &Node) -> bool {
    value.text().is_some_and(|text| !text.is_empty())
}

fn is_list(value: &Node, of: impl Fn(&Node) -> bool) -> bool {
    !value.items().is_empty() && value.items().iter().all(of)
}

fn is_text_list(value: &Node) -> bool {
    is_list(value, is_text)
}

fn is_map(value: &Node, of: impl Fn(&Node) -> bool) -> bool {
    !value.entries().is_empty() && value.entries().iter().all(|entry| of(&entry.value))
}

fn has_keys(value: &Node, keys: &[&str]) -> bool {
    value.entries().len() == keys.len() && keys.iter().all(|key| value.get(key).is_some())
}
