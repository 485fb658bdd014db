//! The keys of everything around the schemas: none is unknown, and each holds what it should.
//!
//! A mistyped `descripton` or `paramters` would be left out without a word.

use crate::lint::document::{Document, kind_or_text};
use crate::lint::holds::Holds::{self, Anything, Flag, List, Map, Text};
use crate::load::node::{Entry, Node};
use crate::load::similar::choice;

type Keys = &'static [(&'static str, Holds)];

const OPERATION: Keys = &[
    ("deprecated", Flag),
    ("description", Text),
    ("operationId", Text),
    ("parameters", List),
    ("requestBody", Map),
    ("responses", Map),
    ("security", List),
    ("summary", Text),
    ("tags", List),
];
const PARAMETER: Keys = &[
    ("deprecated", Flag),
    ("description", Text),
    ("example", Anything),
    ("explode", Flag),
    ("in", Text),
    // Read by the rule for the form of names.
    ("name", Anything),
    ("required", Flag),
    ("schema", Map),
    ("style", Text),
];
const RESPONSE: Keys = &[("content", Map), ("description", Text), ("headers", Map)];
const BODY: Keys = &[("content", Map), ("description", Text), ("required", Flag)];
const MEDIA: Keys = &[("example", Anything), ("examples", Map), ("schema", Map)];
const TAG: Keys = &[("description", Text), ("name", Text)];

pub(crate) fn check(document: &Document<'_>) {
    for operation in &document.operations {
        let node = operation.node();
        keys(document, node, "an operation", OPERATION);
        if let Some(item_parameters) = operation.item.value.entry("parameters") {
            shape(document, "a path item", item_parameters, List);
        }
        for parameter in operation.parameters() {
            keys(document, parameter, "a parameter", PARAMETER);
        }
        if let Some(body) = node.get("requestBody") {
            self::body(document, body, "a request body", BODY);
        }
        for entry in node.entries_at("responses") {
            if !entry.key.starts_with("x-") {
                body(document, &entry.value, "a response", RESPONSE);
            }
        }
    }
    for entry in document.components("parameters") {
        keys(document, &entry.value, "a parameter", PARAMETER);
    }
    for entry in document.components("responses") {
        body(document, &entry.value, "a response", RESPONSE);
    }
    for entry in document.components("requestBodies") {
        body(document, &entry.value, "a request body", BODY);
    }
    for tag in document.root.items_at("tags") {
        keys(document, tag, "a tag", TAG);
    }
}

/// A request body or a response, with its media types.
fn body(document: &Document<'_>, node: &Node, what: &str, known: Keys) {
    keys(document, node, what, known);
    for media in node.entries_at("content") {
        keys(document, &media.value, "a media type", MEDIA);
    }
}

fn keys(document: &Document<'_>, node: &Node, what: &str, known: Keys) {
    if !node.is_map() {
        document.add(
            "key-value",
            node.place,
            format!("{what} is a map, but this is {}", kind_or_text(node)),
            "write its keys below it, indented",
        );
        return;
    }
    // What refers to another place has its keys there.
    if node.get("$ref").is_some() {
        return;
    }
    for entry in node.entries() {
        match known.iter().find(|(name, _)| *name == entry.key) {
            Some((_, holds)) => shape(document, what, entry, *holds),
            None if entry.key.starts_with("x-") => {}
            None => unknown(document, entry, what, known),
        }
    }
}

fn unknown(document: &Document<'_>, entry: &Entry, what: &str, known: Keys) {
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    document.add(
        "unknown-key",
        entry.place,
        format!("`{}` is not understood in {what}", entry.key),
        choice(&entry.key, &names, "Known are"),
    );
}

fn shape(document: &Document<'_>, what: &str, entry: &Entry, holds: Holds) {
    if !holds.fits(&entry.value) {
        document.add(
            "key-value",
            entry.place,
            format!(
                "`{}` of {what} is {}",
                entry.key,
                kind_or_text(&entry.value)
            ),
            format!("write {}", holds.in_words()),
        );
    } else if entry.key == "deprecated" && entry.value.is_true() {
        document.add(
            "unsupported-key",
            entry.place,
            format!("{what} cannot be marked as deprecated yet"),
            "say it in the description; or teach avara-codegen to write `#[deprecated]` first",
        );
    }
}
