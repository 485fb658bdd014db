//! Everything that a reader meets has a description: it becomes the documentation of the Rust item.

use std::fmt::Display;

use crate::lint::document::{At, Document, Schema, name_of};
use crate::load::node::{Node, Place};
use crate::rust::FENCE;

pub(crate) fn check(document: &Document<'_>) {
    operations(document);
    components(document);
    schemas(document);
    parameters(document);
    tags(document);
}

fn operations(document: &Document<'_>) {
    for operation in &document.operations {
        let node = operation.node();
        if is_blank(node.get("summary")) {
            document.add(
                "missing-summary",
                operation.method.place,
                format!("{operation} has no summary"),
                "add `summary:`, a few words that say what it does",
            );
        }
        require(document, node, operation.method.place, &operation);
        for response in node.entries_at("responses") {
            let what = format!("the response {}", response.key);
            require_unless_reference(document, &response.value, response.place, &what);
        }
    }
}

/// Of what operations share.
fn components(document: &Document<'_>) {
    for (section, what) in [("responses", "response"), ("parameters", "parameter")] {
        for entry in document.components(section) {
            let what = format!("the {what} `{}`", entry.key);
            require_unless_reference(document, &entry.value, entry.place, &what);
        }
    }
}

fn schemas(document: &Document<'_>) {
    for schema in &document.schemas {
        if matches!(schema.at, At::Component(_) | At::Property { .. }) && !is_reference(schema.node)
        {
            require(document, schema.node, schema.place, schema);
        }
        enum_values(document, schema);
    }
}

fn enum_values(document: &Document<'_>, schema: &Schema<'_>) {
    let At::Component(name) = schema.at else {
        return;
    };
    let described = schema.node.get("x-avara-enum-descriptions");
    for key in ["enum", "x-avara-legacy-values"] {
        for value in schema.node.items_at(key) {
            let Some(text) = value.text() else { continue };
            if is_blank(described.and_then(|descriptions| descriptions.get(text))) {
                document.add(
                    "missing-enum-description",
                    value.place,
                    format!("the value `{text}` of `{name}` has no description"),
                    format!("add `{text}: ...` under `x-avara-enum-descriptions:` of `{name}`"),
                );
            }
        }
    }
}

fn parameters(document: &Document<'_>) {
    for operation in &document.operations {
        for parameter in operation.parameters() {
            let what = format!("the parameter {}", name_of(parameter));
            require_unless_reference(document, parameter, parameter.place, &what);
        }
    }
}

fn tags(document: &Document<'_>) {
    for tag in document.root.items_at("tags") {
        let name = name_of(tag);
        require(document, tag, tag.place, &format!("the tag {name}"));
    }
}

fn require_unless_reference(
    document: &Document<'_>,
    node: &Node,
    place: Place,
    what: &dyn Display,
) {
    if !is_reference(node) {
        require(document, node, place, what);
    }
}

fn require(document: &Document<'_>, node: &Node, place: Place, what: &dyn Display) {
    if let Some(description) = node.get("description") {
        form(document, description);
    }
    // Anything but a map is another rule's finding.
    if node.is_map() && is_blank(node.get("description")) {
        document.add(
            "missing-description",
            place,
            format!("{what} has no description"),
            "add `description:` in your own words, with units, formats and limits",
        );
    }
}

/// Code is fenced, so that it is not taken for prose, and the rest not for code.
fn form(document: &Document<'_>, description: &Node) {
    let text = description.text().unwrap_or_default();
    if text.matches(FENCE).count() % 2 == 1 {
        document.add(
            "description-form",
            description.place,
            "a fence of code is not closed in this description",
            "write ``` before and after the code, each on its own line",
        );
    }
    let prose = text.split(FENCE).step_by(2);
    if prose
        .flat_map(|prose| prose.split("\n\n").skip(1))
        .any(|block| block.starts_with("    "))
    {
        document.add(
            "description-form",
            description.place,
            "this description has indented code",
            "write ``` before and after the code, each on its own line",
        );
    }
}

fn is_reference(node: &Node) -> bool {
    node.get("$ref").is_some()
}

/// Missing, empty, or a promise.
fn is_blank(text: Option<&Node>) -> bool {
    text.and_then(Node::text)
        .is_none_or(|text| text.trim().is_empty() || text.trim() == "TODO")
}
