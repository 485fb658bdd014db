//! Facts that every operation states about itself.

use std::collections::HashMap;

use crate::lint::document::{Document, METHODS, Operation, kind_or_text, texts};
use crate::load::node::Place;

pub(crate) fn check(document: &Document<'_>) {
    ids(document);
    methods(document);
    let tags: Vec<&str> = document
        .root
        .items_at("tags")
        .iter()
        .filter_map(|tag| tag.text_at("name"))
        .collect();
    for operation in &document.operations {
        tag(document, *operation, &tags);
        source(document, *operation);
        if !operation.is_webhook {
            retry(document, *operation);
        }
    }
}

fn ids(document: &Document<'_>) {
    let mut seen: HashMap<&str, Place> = HashMap::new();
    for operation in &document.operations {
        let Some(id) = operation.node().get("operationId") else {
            document.add(
                "missing-operation-id",
                operation.method.place,
                format!("{operation} has no operationId"),
                "add `operationId: resource.method`, as the other SDKs call it",
            );
            continue;
        };
        let text = id.text().unwrap_or_default();
        let event = text.strip_prefix("webhooks.");
        if operation.is_webhook {
            if event != Some(operation.item.key.as_str()) {
                document.add(
                    "operation-id-form",
                    id.place,
                    format!(
                        "{} does not name the event `{}`",
                        kind_or_text(id),
                        operation.item.key
                    ),
                    format!("write `operationId: webhooks.{}`", operation.item.key),
                );
            }
        } else if !is_id(text) {
            document.add(
                "operation-id-form",
                id.place,
                format!(
                    "{} is not a path of a resource and a method",
                    kind_or_text(id)
                ),
                "write lower camel case parts joined by dots, at least two: `viewer.users.list`",
            );
        } else if let Some(first) = seen.insert(text, id.place) {
            let first = document.spec.line(first);
            document.add(
                "duplicate-operation-id",
                id.place,
                format!("`{text}` is also the operationId of the operation at {first}"),
                "give each operation its own operationId",
            );
        }
    }
}

/// `[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+`
fn is_id(text: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_lowercase())
            && part.chars().all(|letter| letter.is_ascii_alphabetic())
    };
    text.contains('.') && text.split('.').all(is_part)
}

fn methods(document: &Document<'_>) {
    for key in ["paths", "x-webhooks"] {
        for item in document.root.entries_at(key) {
            for entry in item.value.entries() {
                let name = entry.key.as_str();
                let known = METHODS.contains(&name)
                    || name == "parameters"
                    || name == "$ref"
                    || name.starts_with("x-");
                if !known {
                    document.add(
                        "unsupported-method",
                        entry.place,
                        format!("`{name}` is not understood in a path item"),
                        format!(
                            "a path item holds {} and `parameters`",
                            METHODS.map(|method| format!("`{method}`")).join(", ")
                        ),
                    );
                }
            }
        }
    }
}

fn tag(document: &Document<'_>, operation: Operation<'_>, known: &[&str]) {
    let given = texts(operation.node(), "tags");
    let id = operation.node().text_at("operationId").unwrap_or_default();
    let resource = id.rsplit_once('.').map_or("", |(resource, _)| resource);
    let is_wrong = |tag: &str| !operation.is_webhook && is_id(id) && tag != resource;
    let place = operation.place_of("tags");
    let message = match given.as_slice() {
        [tag] if is_wrong(tag) => {
            format!("the tag of {operation} is `{tag}`, but its resource is `{resource}`")
        }
        [tag] if known.contains(tag) => return,
        [tag] => format!("the tag `{tag}` is not listed under `tags:` of openapi.yaml"),
        other => format!("{operation} has {} tags instead of one", other.len()),
    };
    document.add(
        "operation-tag",
        place,
        message,
        "name the one resource that it belongs to, and list it in openapi.yaml",
    );
}

fn source(document: &Document<'_>, operation: Operation<'_>) {
    if operation.node().get("x-avara-source").is_none() {
        document.add(
            "missing-source",
            operation.method.place,
            format!("{operation} does not say where its facts come from"),
            "add `x-avara-source: ['page: viewer.users.list', 'sdk: python']`",
        );
    }
}

fn retry(document: &Document<'_>, operation: Operation<'_>) {
    match operation.node().get("x-avara-retry") {
        None => document.add(
            "missing-retry",
            operation.method.place,
            format!("{operation} does not declare if it is safe to repeat"),
            "add `x-avara-retry: unsafe` if a second call could create or send something twice, \
             else `safe`",
        ),
        Some(retry) if operation.method.key == "get" && retry.text() == Some("unsafe") => {
            document.add(
                "retry-of-read",
                retry.place,
                format!("{operation} only reads, so repeating it is harmless"),
                "write `x-avara-retry: safe`",
            );
        }
        Some(_) => {}
    }
}
