//! A call whose answer was lost can be looked up.

use super::reconcile_fields::{self, Fields};
use crate::lint::document::{Document, Operation, texts};
use crate::load::node::{Entry, Node};
use crate::load::similar::suggestion;

pub(crate) fn check(document: &Document<'_>) {
    for operation in &document.operations {
        if let Some(reconcile) = operation.node().entry("x-avara-reconcile") {
            unsafe_only(document, *operation, reconcile);
            declared(document, *operation, &reconcile.value);
        }
    }
}

fn unsafe_only(document: &Document<'_>, operation: Operation<'_>, reconcile: &Entry) {
    if operation.node().text_at("x-avara-retry") == Some("safe") {
        document.add(
            "reconcile-safe-call",
            reconcile.place,
            format!("{operation} is repeated, not looked up"),
            "remove `x-avara-reconcile`: it is for calls that may not be repeated",
        );
    }
}

fn declared(document: &Document<'_>, operation: Operation<'_>, node: &Node) {
    let look_up = look_up(document, node);
    let Some(key) = node.get("key") else {
        without_key(document, node);
        return;
    };
    let (Some(look_up), Some(name)) = (look_up, key.text()) else {
        return;
    };
    let sent = Fields::sent(document, operation).find(name, key.place);
    if sent.is_none() {
        return;
    }
    if takes_in_path(document, look_up, name) || takes_in_query(document, look_up, name) {
        let rest = rest(document, node);
        reconcile_fields::check(document, operation, node, look_up, rest);
    } else {
        cannot_take(document, node, look_up, name);
    }
}

/// Returns the look-up of the second record.
fn rest<'a>(document: &Document<'a>, node: &Node) -> Option<Operation<'a>> {
    let rest = node.get("rest")?;
    let look_up = look_up(document, rest)?;
    let id = rest.text_at("id")?;
    if takes_in_path(document, look_up, id) {
        return Some(look_up);
    }
    cannot_take(document, rest, look_up, id);
    None
}

fn without_key(document: &Document<'_>, node: &Node) {
    for entry in node.entries().iter().filter(|entry| entry.key != "lookUp") {
        document.add(
            "reconcile-without-key",
            entry.place,
            format!("`{}` has no meaning without `key`", entry.key),
            "add `key`, or leave only `lookUp`: the look-up is for a person then",
        );
    }
}

/// Returns the operation that `lookUp` names. A GET is safe: `retry-of-read` sees to it.
fn look_up<'a>(document: &Document<'a>, node: &Node) -> Option<Operation<'a>> {
    let named = node.get("lookUp")?;
    let name = named.text()?;
    let id = |operation: &Operation<'a>| operation.node().text_at("operationId");
    let found = document
        .operations
        .iter()
        .find(|operation| id(operation) == Some(name));
    match found {
        Some(operation) if operation.method.key == "get" => return Some(*operation),
        Some(operation) => document.add(
            "reconcile-look-up",
            named.place,
            format!("{operation} does more than read"),
            "name a GET operation",
        ),
        None => document.add(
            "reconcile-look-up",
            named.place,
            format!("unknown operation `{name}`"),
            format!(
                "{}Name an operation that exists",
                suggestion(name, document.operations.iter().filter_map(id))
            ),
        ),
    }
    None
}

fn cannot_take(document: &Document<'_>, node: &Node, look_up: Operation<'_>, name: &str) {
    if let Some(named) = node.get("lookUp") {
        document.add(
            "reconcile-look-up",
            named.place,
            format!("{look_up} cannot be asked for one `{name}`"),
            format!(
                "name an operation that has `{name}` as its only path parameter; for `key` also \
                 a paginated list with the query parameter `{name}`, `x-avara-match: exact`; \
                 nothing else may be required"
            ),
        );
    }
}

fn takes_in_path(document: &Document<'_>, look_up: Operation<'_>, name: &str) -> bool {
    !is_paginated(look_up)
        && document.parameter(look_up, "path", name).is_some()
        && needs_only(document, look_up, name)
}

fn takes_in_query(document: &Document<'_>, look_up: Operation<'_>, name: &str) -> bool {
    let found = document.parameter(look_up, "query", name);
    let compared = found.and_then(|found| found.find(&["schema", "x-avara-match"])?.text());
    is_paginated(look_up) && compared == Some("exact") && needs_only(document, look_up, name)
}

fn is_paginated(look_up: Operation<'_>) -> bool {
    look_up.node().get("x-avara-pagination").is_some()
}

/// Returns true if the operation can be called with this parameter alone.
fn needs_only(document: &Document<'_>, look_up: Operation<'_>, name: &str) -> bool {
    let one_of = texts(look_up.node(), "x-avara-at-least-one-of");
    let is_other = |parameter: &&Node| {
        parameter.text_at("name") != Some(name) && parameter.is_true_at("required")
    };
    (one_of.is_empty() || one_of.contains(&name))
        && !document.parameters(look_up).iter().any(is_other)
}
