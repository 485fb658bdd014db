//! A call whose answer was lost can be looked up.

use super::reconcile_fields::{self, Fields};
use crate::lint::document::{Document, Operation, texts};
use crate::lint::findings::Findings;
use crate::load::node::{Entry, Node};
use crate::load::similar::suggestion;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for operation in &document.operations {
        if let Some(reconcile) = operation.node().entry("x-avara-reconcile") {
            unsafe_only(*operation, reconcile, findings);
            declared(document, *operation, &reconcile.value, findings);
        }
    }
}

fn unsafe_only(operation: Operation<'_>, reconcile: &Entry, findings: &mut Findings<'_>) {
    if operation.node().text_at("x-avara-retry") == Some("safe") {
        findings.add(
            "reconcile-safe-call",
            reconcile.place,
            format!("{} is repeated, not looked up", operation.title()),
            "remove `x-avara-reconcile`: it is for calls that may not be repeated",
        );
    }
}

fn declared(
    document: &Document<'_>,
    operation: Operation<'_>,
    node: &Node,
    findings: &mut Findings<'_>,
) {
    let look_up = look_up(document, node, findings);
    let Some(key) = node.get("key") else {
        without_key(node, findings);
        return;
    };
    let (Some(look_up), Some(name)) = (look_up, key.text()) else {
        return;
    };
    let sent = Fields::sent(document, operation).find(name, key.place, findings);
    if sent.is_none() {
        return;
    }
    if takes_in_path(document, look_up, name) || takes_in_query(document, look_up, name) {
        let rest = rest(document, node, findings);
        reconcile_fields::check(document, operation, node, look_up, rest, findings);
    } else {
        cannot_take(node, look_up, name, findings);
    }
}

/// Returns the look-up of the second record.
fn rest<'a>(
    document: &Document<'a>,
    node: &Node,
    findings: &mut Findings<'_>,
) -> Option<Operation<'a>> {
    let rest = node.get("rest")?;
    let look_up = look_up(document, rest, findings)?;
    let id = rest.text_at("id")?;
    if takes_in_path(document, look_up, id) {
        return Some(look_up);
    }
    cannot_take(rest, look_up, id, findings);
    None
}

fn without_key(node: &Node, findings: &mut Findings<'_>) {
    for entry in node.entries().iter().filter(|entry| entry.key != "lookUp") {
        findings.add(
            "reconcile-without-key",
            entry.place,
            format!("`{}` has no meaning without `key`", entry.key),
            "add `key`, or leave only `lookUp`: the look-up is for a person then",
        );
    }
}

/// Returns the operation that `lookUp` names. A GET is safe: `retry-of-read` sees to it.
fn look_up<'a>(
    document: &Document<'a>,
    node: &Node,
    findings: &mut Findings<'_>,
) -> Option<Operation<'a>> {
    let named = node.get("lookUp")?;
    let name = named.text()?;
    let id = |operation: &Operation<'a>| operation.node().text_at("operationId");
    let found = document
        .operations
        .iter()
        .find(|operation| id(operation) == Some(name));
    match found {
        Some(operation) if operation.method.key == "get" => return Some(*operation),
        Some(operation) => findings.add(
            "reconcile-look-up",
            named.place,
            format!("{} does more than read", operation.title()),
            "name a GET operation",
        ),
        None => findings.add(
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

fn cannot_take(node: &Node, look_up: Operation<'_>, name: &str, findings: &mut Findings<'_>) {
    if let Some(named) = node.get("lookUp") {
        findings.add(
            "reconcile-look-up",
            named.place,
            format!("{} cannot be asked for one `{name}`", look_up.title()),
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
