//! Lists that come in pages.

use crate::lint::document::{Document, Operation, properties};
use crate::load::node::{Entry, Node, Place};

pub(crate) fn check(document: &Document<'_>) {
    for operation in &document.operations {
        match operation.node().entry("x-avara-pagination") {
            Some(pagination) => declared(document, *operation, pagination),
            None => undeclared(document, *operation),
        }
    }
}

fn declared(document: &Document<'_>, operation: Operation<'_>, pagination: &Entry) {
    items(document, operation, pagination);
    example(document, operation);
    for field in ["cursor", "hasMore"] {
        if response_property(document, operation, field).is_none() {
            document.add(
                "pagination-fields",
                pagination.place,
                format!("the response of {operation} has no `{field}`"),
                format!("add the property `{field}` to the page, or remove `x-avara-pagination`"),
            );
        }
    }
    if document.parameter(operation, "query", "cursor").is_none() {
        document.add(
            "pagination-fields",
            pagination.place,
            format!("{operation} has no query parameter `cursor`"),
            "add the parameter: it says where the page starts",
        );
    }
}

fn items(document: &Document<'_>, operation: Operation<'_>, pagination: &Entry) {
    let Some(items) = pagination.value.get("items") else {
        return;
    };
    let Some(field) = items.text() else { return };
    let add = |place: Place, message: String| {
        let help = "name the property of the response that holds the list";
        document.add("pagination-items", place, message, help);
    };
    match response_property(document, operation, field) {
        None => add(
            items.place,
            format!("the response of {operation} has no `{field}`"),
        ),
        Some(property) if property.text_at("type") != Some("array") => add(
            items.place,
            format!("`{field}` in the response of {operation} is not a list"),
        ),
        Some(_) => {}
    }
}

/// A page that promises another would send an SDK's example test looking for it.
fn example(document: &Document<'_>, operation: Operation<'_>) {
    let page = document
        .response_media(operation)
        .and_then(|media| media.get("example"));
    let Some(more) = page.and_then(|page| page.get("hasMore")) else {
        return;
    };
    if more.is_true() {
        document.add(
            "pagination-example",
            more.place,
            format!("the example of {operation} promises another page"),
            "write `hasMore: false`, and no `cursor`: an example ends the list",
        );
    }
}

fn undeclared(document: &Document<'_>, operation: Operation<'_>) {
    if document.parameter(operation, "query", "cursor").is_some() {
        document.add(
            "missing-pagination",
            operation.method.place,
            format!("{operation} takes a cursor but does not name the list in its pages"),
            "add `x-avara-pagination: { items: <the list in the response> }`",
        );
    }
}

fn response_property<'a>(
    document: &Document<'a>,
    operation: Operation<'a>,
    name: &str,
) -> Option<&'a Node> {
    let property = properties(document.response_schema(operation)?)
        .iter()
        .find(|property| property.key == name)?;
    document.schema_behind(&property.value)
}
