//! Every operation shows what it is sent and what it answers, and what is shown is true.

use super::instance;
use crate::lint::document::{Document, Operation, name_of};
use crate::load::node::{Entry, Node, Place};

pub(crate) fn check(document: &Document<'_>) {
    for operation in &document.operations {
        bodies(document, *operation);
        for parameter in operation.parameters() {
            if parameter.get("$ref").is_none() {
                self::parameter(document, parameter, parameter.place);
            }
        }
    }
    for entry in document.components("parameters") {
        parameter(document, &entry.value, entry.place);
    }
    for schema in &document.schemas {
        if let Some(example) = schema.node.get("example") {
            validate(document, example, schema.node);
        }
    }
}

fn bodies(document: &Document<'_>, operation: Operation<'_>) {
    let bodies = [
        (
            "request",
            operation.node().entry("requestBody"),
            document.request_media(operation),
        ),
        (
            "response",
            operation.node().entry("responses"),
            document.response_media(operation),
        ),
    ];
    for (what, entry, media) in bodies {
        let (Some(entry), Some(media)) = (entry, media) else {
            continue;
        };
        let what = format!("the {what} of {operation}");
        show(document, media, entry.place, &what);
    }
}

fn parameter<'a>(document: &Document<'a>, parameter: &'a Node, place: Place) {
    let what = format!("the parameter {}", name_of(parameter));
    show(document, parameter, place, &what);
}

/// A media type or a parameter: both have a `schema` and an `example`.
fn show<'a>(document: &Document<'a>, node: &'a Node, place: Place, what: &str) {
    let Some(schema) = node.get("schema") else {
        return;
    };
    let many: Vec<&Node> = node
        .entries_at("examples")
        .iter()
        .filter_map(value_of)
        .collect();
    let one = node.get("example");
    if one.is_none() && many.is_empty() && !has_own_example(document, schema) {
        document.add(
            "missing-example",
            place,
            format!("{what} has no example"),
            "add `example:` beside `schema:`; it becomes part of the documentation and of the \
             tests",
        );
    }
    for example in one.into_iter().chain(many) {
        validate(document, example, schema);
    }
}

fn value_of(example: &Entry) -> Option<&Node> {
    example.value.get("value")
}

fn has_own_example<'a>(document: &Document<'a>, schema: &'a Node) -> bool {
    document
        .schema_behind(schema)
        .is_some_and(|schema| schema.get("example").is_some())
}

fn validate<'a>(document: &Document<'a>, example: &'a Node, schema: &'a Node) {
    for mismatch in instance::mismatches(document, example, schema) {
        document.add(
            "example-invalid",
            mismatch.place,
            format!("this example does not fit its schema: {}", mismatch.message),
            "correct the example; or the schema, if the documentation shows that the example is \
             right",
        );
    }
}
