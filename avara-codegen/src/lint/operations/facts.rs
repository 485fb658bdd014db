//! Facts that every operation states about itself.

use std::collections::HashMap;

use crate::lint::document::{Document, METHODS, Operation, kind_or_text, texts};
use crate::lint::findings::Findings;
use crate::load::node::Place;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    ids(document, findings);
    methods(document, findings);
    let tags: Vec<&str> = document
        .root
        .items_at("tags")
        .iter()
        .filter_map(|tag| tag.text_at("name"))
        .collect();
    for operation in &document.operations {
        tag(*operation, &tags, findings);
        source(*operation, findings);
        if !operation.is_webhook {
            retry(*operation, findings);
        }
    }
}

fn ids(document: &Document<'_>, findings: &mut Findings<'_>) {
    let mut seen: HashMap<&str, Place> = HashMap::new();
    for operation in &document.operations {
        let Some(id) = operation.node().get("operationId") else {
            findings.add(
                "missing-operation-id",
                operation.method.place,
                format!("{} has no operationId", operation.title()),
                "add `operationId: resource.method`, as the other SDKs call it",
            );
            continue;
        };
        let text = id.text().unwrap_or_default();
        let event = text.strip_prefix("webhooks.");
        if operation.is_webhook {
            if event != Some(operation.item.key.as_str()) {
                findings.add(
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
            findings.add(
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
            findings.add(
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

fn methods(document: &Document<'_>, findings: &mut Findings<'_>) {
    for key in ["paths", "x-webhooks"] {
        for item in document.root.entries_at(key) {
            for entry in item.value.entries() {
                let name = entry.key.as_str();
                let known = METHODS.contains(&name)
                    || name == "parameters"
                    || name == "$ref"
                    || name.starts_with("x-");
                if !known {
                    findings.add(
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

fn tag(operation: Operation<'_>, known: &[&str], findings: &mut Findings<'_>) {
    let given = texts(operation.node(), "tags");
    let id = operation.node().text_at("operationId").unwrap_or_default();
    let resource = id.rsplit_once('.').map_or("", |(resource, _)| resource);
    let is_wrong = |tag: &str| !operation.is_webhook && is_id(id) && tag != resource;
    let place = operation.place_of("tags");
    let message = match given.as_slice() {
        [tag] if is_wrong(tag) => format!(
            "the tag of {} is `{tag}`, but its resource is `{resource}`",
            operation.title()
        ),
        [tag] if known.contains(tag) => return,
        [tag] => format!("the tag `{tag}` is not listed under `tags:` of openapi.yaml"),
        other => format!(
            "{} has {} tags instead of one",
            operation.title(),
            other.len()
        ),
    };
    findings.add(
        "operation-tag",
        place,
        message,
        "name the one resource that it belongs to, and list it in openapi.yaml",
    );
}

fn source(operation: Operation<'_>, findings: &mut Findings<'_>) {
    if operation.node().get("x-avara-source").is_none() {
        findings.add(
            "missing-source",
            operation.method.place,
            format!(
                "{} does not say where its facts come from",
                operation.title()
            ),
            "add `x-avara-source: ['page: viewer.users.list', 'sdk: python']`",
        );
    }
}

fn retry(operation: Operation<'_>, findings: &mut Findings<'_>) {
    match operation.node().get("x-avara-retry") {
        None => findings.add(
            "missing-retry",
            operation.method.place,
            format!(
                "{} does not declare if it is safe to repeat",
                operation.title()
            ),
            "add `x-avara-retry: unsafe` if a second call could create or send something twice, \
             else `safe`",
        ),
        Some(retry) if operation.method.key == "get" && retry.text() == Some("unsafe") => findings
            .add(
                "retry-of-read",
                retry.place,
                format!(
                    "{} only reads, so repeating it is harmless",
                    operation.title()
                ),
                "write `x-avara-retry: safe`",
            ),
        Some(_) => {}
    }
}
