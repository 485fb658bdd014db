//! Every operation shows what it is sent and what it answers, and what is shown is true.

use super::instance;
use crate::lint::document::{Document, Operation, name_of};
use crate::lint::findings::Findings;
use crate::load::node::{Entry, Node, Place};

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for operation in &document.operations {
        bodies(document, *operation, findings);
        let lists = [
            operation.item.value.get("parameters"),
            operation.node().get("parameters"),
        ];
        for parameter in lists.into_iter().flatten().flat_map(Node::items) {
            if parameter.get("$ref").is_none() {
                self::parameter(document, parameter, parameter.place, findings);
            }
        }
    }
    for entry in document.components("parameters") {
        parameter(document, &entry.value, entry.place, findings);
    }
    for schema in &document.schemas {
        if let Some(example) = schema.node.get("example") {
            validate(document, example, schema.node, findings);
        }
    }
}

fn bodies(document: &Document<'_>, operation: Operation<'_>, findings: &mut Findings<'_>) {
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
        let what = format!("the {what} of {}", operation.title());
        show(document, media, entry.place, &what, findings);
    }
}

fn parameter<'a>(
    document: &Document<'a>,
    parameter: &'a Node,
    place: Place,
    findings: &mut Findings<'_>,
) {
    let what = format!("the parameter {}", name_of(parameter));
    show(document, parameter, place, &what, findings);
}

/// A media type or a parameter: both have a `schema` and an `example`.
fn show<'a>(
    document: &Document<'a>,
    node: &'a Node,
    place: Place,
    what: &str,
    findings: &mut Findings<'_>,
) {
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
        findings.add(
            "missing-example",
            place,
            format!("{what} has no example"),
            "add `example:` beside `schema:`; it becomes part of the documentation and of the \
             tests",
        );
    }
    for example in one.into_iter().chain(many) {
        validate(document, example, schema, findings);
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

fn validate<'a>(
    document: &Document<'a>,
    example: &'a Node,
    schema: &'a Node,
    findings: &mut Findings<'_>,
) {
    for mismatch in instance::mismatches(document, example, schema) {
        findings.add(
            "example-invalid",
            mismatch.place,
            format!("this example does not fit its schema: {}", mismatch.message),
            "correct the example; or the schema, if the documentation shows that the example is \
             right",
        );
    }
}
