//! Everything that a reader meets has a description: it becomes the documentation of the Rust item.

use crate::lint::document::{At, Document, Schema, name_of};
use crate::lint::findings::Findings;
use crate::load::node::{Node, Place};
use crate::rust::FENCE;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    operations(document, findings);
    components(document, findings);
    schemas(document, findings);
    parameters(document, findings);
    tags(document, findings);
}

fn operations(document: &Document<'_>, findings: &mut Findings<'_>) {
    for operation in &document.operations {
        let node = operation.node();
        if is_blank(node.get("summary")) {
            findings.add(
                "missing-summary",
                operation.method.place,
                format!("{} has no summary", operation.title()),
                "add `summary:`, a few words that say what it does",
            );
        }
        require(node, operation.method.place, &operation.title(), findings);
        for response in node.entries_at("responses") {
            let what = format!("the response {}", response.key);
            require_unless_reference(&response.value, response.place, &what, findings);
        }
    }
}

/// Of what operations share.
fn components(document: &Document<'_>, findings: &mut Findings<'_>) {
    for (section, what) in [("responses", "response"), ("parameters", "parameter")] {
        for entry in document.components(section) {
            let what = format!("the {what} `{}`", entry.key);
            require_unless_reference(&entry.value, entry.place, &what, findings);
        }
    }
}

fn schemas(document: &Document<'_>, findings: &mut Findings<'_>) {
    for schema in &document.schemas {
        if matches!(schema.at, At::Component(_) | At::Property { .. }) && !is_reference(schema.node)
        {
            require(schema.node, schema.place, &schema.title(), findings);
        }
        enum_values(schema, findings);
    }
}

fn enum_values(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let At::Component(name) = schema.at else {
        return;
    };
    let described = schema.node.get("x-avara-enum-descriptions");
    for key in ["enum", "x-avara-legacy-values"] {
        for value in schema.node.items_at(key) {
            let Some(text) = value.text() else { continue };
            if is_blank(described.and_then(|descriptions| descriptions.get(text))) {
                findings.add(
                    "missing-enum-description",
                    value.place,
                    format!("the value `{text}` of `{name}` has no description"),
                    format!("add `{text}: ...` under `x-avara-enum-descriptions:` of `{name}`"),
                );
            }
        }
    }
}

fn parameters(document: &Document<'_>, findings: &mut Findings<'_>) {
    for operation in &document.operations {
        let lists = [
            operation.item.value.get("parameters"),
            operation.node().get("parameters"),
        ];
        for parameter in lists.into_iter().flatten().flat_map(Node::items) {
            let what = format!("the parameter {}", name_of(parameter));
            require_unless_reference(parameter, parameter.place, &what, findings);
        }
    }
}

fn tags(document: &Document<'_>, findings: &mut Findings<'_>) {
    for tag in document.root.items_at("tags") {
        let name = name_of(tag);
        require(tag, tag.place, &format!("the tag {name}"), findings);
    }
}

fn require_unless_reference(node: &Node, place: Place, what: &str, findings: &mut Findings<'_>) {
    if !is_reference(node) {
        require(node, place, what, findings);
    }
}

fn require(node: &Node, place: Place, what: &str, findings: &mut Findings<'_>) {
    if let Some(description) = node.get("description") {
        form(description, findings);
    }
    // Anything but a map is another rule's finding.
    if node.is_map() && is_blank(node.get("description")) {
        findings.add(
            "missing-description",
            place,
            format!("{what} has no description"),
            "add `description:` in your own words, with units, formats and limits",
        );
    }
}

/// Code is fenced, so that it is not taken for prose, and the rest not for code.
fn form(description: &Node, findings: &mut Findings<'_>) {
    let text = description.text().unwrap_or_default();
    if text.matches(FENCE).count() % 2 == 1 {
        findings.add(
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
        findings.add(
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
