//! Every name of the spec gives a usable name in Rust.

use crate::lint::document::{At, Document, kind_or_text, properties};
use crate::load::node::{Node, Place};
use crate::model::names::{is_identifier, snake, type_name};

pub(crate) fn check(document: &Document<'_>) {
    for schema in document.components("schemas") {
        let rust = type_name(&schema.key);
        if !(is_plain(&schema.key) && is_identifier(&rust)) {
            add(document, &schema.key, "schema", schema.place);
        }
    }
    for schema in &document.schemas {
        for property in properties(schema.node) {
            if !is_plain(&property.key) {
                add(document, &property.key, "property", property.place);
            }
        }
        if let At::Component(_) = schema.at {
            variants(document, schema.node);
        }
    }
    let mut seen = Vec::new();
    for operation in &document.operations {
        for parameter in document.parameters(*operation) {
            if !seen.contains(&parameter.place) {
                seen.push(parameter.place);
                self::parameter(document, parameter);
            }
        }
        if !operation.is_webhook
            && let Some(id) = operation.node().get("operationId")
        {
            segments(document, id);
        }
    }
}

fn parameter(document: &Document<'_>, parameter: &Node) {
    match parameter.get("name") {
        None => document.add(
            "name-form",
            parameter.place,
            "this parameter has no name",
            "add `name:`, as the server calls it",
        ),
        Some(name) => match name.text() {
            Some(text) if is_plain(text) => {}
            Some(text) => add(document, text, "parameter", name.place),
            None => document.add(
                "name-form",
                name.place,
                format!("the name of this parameter is {}", name.kind_name()),
                "write a text; quote what looks like something else",
            ),
        },
    }
}

/// Resources and methods keep their names, so these must not be keywords. Anything but a path
/// is another rule's finding.
fn segments(document: &Document<'_>, id: &Node) {
    for segment in id.text().unwrap_or_default().split('.') {
        let is_word = !segment.is_empty() && segment.bytes().all(|b| b.is_ascii_alphabetic());
        if is_word && !(is_identifier(&snake(segment)) && is_identifier(&type_name(segment))) {
            document.add(
                "name-form",
                id.place,
                format!("`{segment}` is a keyword of Rust, so it cannot name a module or a method"),
                "choose another word, as the SDKs of other languages had to",
            );
        }
    }
}

/// `x-avara-variant-names` are used as they are.
fn variants(document: &Document<'_>, union: &Node) {
    for name in union.items_at("x-avara-variant-names") {
        let fits = name
            .text()
            .is_some_and(|text| is_identifier(text) && type_name(text) == text);
        // An empty text, or none, is another rule's finding.
        if !fits && name.text().is_some_and(|text| !text.is_empty()) {
            document.add(
                "name-form",
                name.place,
                format!("{} is not a name for a variant", kind_or_text(name)),
                "write a name in upper camel case: `Single`",
            );
        }
    }
}

fn add(document: &Document<'_>, name: &str, what: &str, place: Place) {
    document.add(
        "name-form",
        place,
        format!("{name:?} gives no usable name for a {what} in Rust"),
        "a name has ASCII letters, digits, `_`, `-` and `.`, and begins with a letter; if the \
         server wants this one, teach avara-codegen/src/model/names.rs what to make of it",
    );
}

/// `[A-Za-z_][A-Za-z0-9_.-]*`, with a letter that comes first of all that Rust keeps.
fn is_plain(name: &str) -> bool {
    let starts = name
        .trim_start_matches('_')
        .starts_with(|first: char| first.is_ascii_alphabetic());
    starts
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}
