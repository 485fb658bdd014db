//! The keys of everything around the schemas: none is unknown, and each holds what it should.
//!
//! A mistyped `descripton` or `paramters` would be left out without a word.

use crate::lint::document::{Document, kind_or_text};
use crate::lint::findings::Findings;
use crate::load::node::{Entry, Kind, Node};
use crate::load::similar::suggestion;

/// The kind of value under a key.
#[derive(Clone, Copy)]
enum Holds {
    Text,
    Flag,
    List,
    Map,
    /// An example, or what another rule reads.
    Anything,
}

use Holds::{Anything, Flag, List, Map, Text};

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

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for operation in &document.operations {
        let node = operation.node();
        keys(node, "an operation", OPERATION, findings);
        if let Some(item_parameters) = operation.item.value.entry("parameters") {
            shape("a path item", item_parameters, List, findings);
        }
        let lists = [
            operation.item.value.get("parameters"),
            node.get("parameters"),
        ];
        for parameter in lists.into_iter().flatten().flat_map(Node::items) {
            keys(parameter, "a parameter", PARAMETER, findings);
        }
        if let Some(body) = node.get("requestBody") {
            self::body(body, "a request body", BODY, findings);
        }
        for entry in node.entries_at("responses") {
            response(entry, findings);
        }
    }
    for entry in document.components("parameters") {
        keys(&entry.value, "a parameter", PARAMETER, findings);
    }
    for entry in document.components("responses") {
        body(&entry.value, "a response", RESPONSE, findings);
    }
    for entry in document.components("requestBodies") {
        body(&entry.value, "a request body", BODY, findings);
    }
    for tag in document.root.items_at("tags") {
        keys(tag, "a tag", TAG, findings);
    }
}

fn response(entry: &Entry, findings: &mut Findings<'_>) {
    if !entry.key.starts_with("x-") {
        body(&entry.value, "a response", RESPONSE, findings);
    }
}

/// A request body or a response, with its media types.
fn body(node: &Node, what: &str, known: Keys, findings: &mut Findings<'_>) {
    keys(node, what, known, findings);
    for media in node.entries_at("content") {
        keys(&media.value, "a media type", MEDIA, findings);
    }
}

fn keys(node: &Node, what: &str, known: Keys, findings: &mut Findings<'_>) {
    if !node.is_map() {
        findings.add(
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
            Some((_, holds)) => shape(what, entry, *holds, findings),
            None if entry.key.starts_with("x-") => {}
            None => unknown(entry, what, known, findings),
        }
    }
}

fn unknown(entry: &Entry, what: &str, known: Keys, findings: &mut Findings<'_>) {
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    findings.add(
        "unknown-key",
        entry.place,
        format!("`{}` is not understood in {what}", entry.key),
        format!(
            "{}Known are {}",
            suggestion(&entry.key, names.iter().copied()),
            names.join(", ")
        ),
    );
}

fn shape(what: &str, entry: &Entry, holds: Holds, findings: &mut Findings<'_>) {
    let (fits, wanted) = match (holds, &entry.value.kind) {
        (Anything, _) => return,
        (Text, kind) => (matches!(kind, Kind::Text(_)), "a text"),
        (Flag, kind) => (matches!(kind, Kind::Bool(_)), "`true` or `false`"),
        (List, kind) => (matches!(kind, Kind::List(_)), "a list"),
        (Map, kind) => (matches!(kind, Kind::Map(_)), "a map"),
    };
    if !fits {
        findings.add(
            "key-value",
            entry.place,
            format!(
                "`{}` of {what} is {}",
                entry.key,
                kind_or_text(&entry.value)
            ),
            format!("write {wanted}"),
        );
    } else if entry.key == "deprecated" && entry.value.is_true() {
        findings.add(
            "unsupported-key",
            entry.place,
            format!("{what} cannot be marked as deprecated yet"),
            "say it in the description; or teach avara-codegen to write `#[deprecated]` first",
        );
    }
}
