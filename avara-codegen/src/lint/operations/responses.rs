//! Bodies: one success, errors of one shape, JSON everywhere.

use std::collections::HashMap;

use crate::lint::document::{Document, Operation};
use crate::load::node::{Entry, Node};

pub(crate) fn check(document: &Document<'_>) {
    for operation in &document.operations {
        success(document, *operation);
        request(document, *operation);
        statuses(document, *operation);
        if !operation.is_webhook {
            errors(document, *operation);
        }
    }
    error_schema(document);
}

/// Errors that every operation documents.
const ERRORS: [&str; 5] = ["401", "403", "422", "429", "5XX"];

fn errors(document: &Document<'_>, operation: Operation<'_>) {
    // Without responses, or with something else there, that is the finding.
    let Some(entry) = operation.node().entry("responses") else {
        return;
    };
    let has = |status: &str| entry.value.get(status).is_some();
    let missing: Vec<&str> = ERRORS.into_iter().filter(|status| !has(status)).collect();
    if entry.value.is_map() && !missing.is_empty() {
        document.add(
            "missing-error-response",
            entry.place,
            format!("{operation} does not declare {}", missing.join(", ")),
            "refer to the error replies of shared/errors.yaml: any request may be answered with \
             them",
        );
    }
}

fn success(document: &Document<'_>, operation: Operation<'_>) {
    let given = operation.node().get("responses");
    if given.is_some_and(|responses| !responses.is_map()) {
        return;
    }
    let successes: Vec<&Entry> = responses(operation)
        .iter()
        .filter(|response| is_success(&response.key))
        .collect();
    let [success] = successes.as_slice() else {
        document.add(
            "success-response",
            operation.place_of("responses"),
            format!(
                "{operation} has {} success responses instead of one",
                successes.len()
            ),
            "write exactly one of `'200'` and `2XX`",
        );
        return;
    };
    let Some(response) = document.resolve(&success.value) else {
        return;
    };
    if !is_json_alone(response) {
        document.add(
            "success-response",
            success.place,
            format!("{operation} does not answer with JSON alone"),
            "give the response `content:` with `application/json:` and a `schema:`",
        );
    }
}

fn request(document: &Document<'_>, operation: Operation<'_>) {
    let Some(entry) = operation.node().entry("requestBody") else {
        return;
    };
    let Some(body) = document.resolve(&entry.value) else {
        return;
    };
    if !is_json_alone(body) {
        document.add(
            "request-body",
            entry.place,
            format!("{operation} is not sent JSON alone"),
            "give the body `content:` with `application/json:` and a `schema:`",
        );
    }
}

fn is_json_alone(body: &Node) -> bool {
    let schema = body.find(&["content", "application/json", "schema"]);
    schema.is_some() && body.entries_at("content").len() == 1
}

fn statuses(document: &Document<'_>, operation: Operation<'_>) {
    for response in responses(operation) {
        let key = &response.key;
        if !(is_success(key) || is_error(key) || key.starts_with("x-")) {
            document.add(
                "response-status",
                response.place,
                format!("`{key}` is not a status that a response can have here"),
                "write `'200'` or `2XX` for success, and a status such as `'404'`, or `4XX`, \
                 `5XX`, for errors",
            );
        }
    }
}

/// All errors of all operations share one schema: nobody documents another.
fn error_schema(document: &Document<'_>) {
    let mut schemas: Vec<&Node> = Vec::new();
    for operation in &document.operations {
        for response in responses(*operation)
            .iter()
            .filter(|response| is_error(&response.key))
        {
            let body = document.resolve(&response.value);
            schemas.extend(
                body.and_then(|body| body.find(&["content", "application/json", "schema"])),
            );
        }
    }
    let name = |schema: &Node| schema.text_at("$ref").unwrap_or_default().to_owned();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for schema in &schemas {
        *counts.entry(name(schema)).or_default() += 1;
    }
    let Some(usual) = counts
        .iter()
        .max_by_key(|(name, count)| (**count, *name))
        .map(|(name, _)| name)
    else {
        return;
    };
    for schema in schemas.into_iter().filter(|schema| name(schema) != *usual) {
        document.add(
            "error-schema",
            schema.place,
            "this error has another schema than the other errors",
            format!(
                "refer to `{}`",
                usual.rsplit('/').next().unwrap_or_default()
            ),
        );
    }
}

fn responses(operation: Operation<'_>) -> &[Entry] {
    operation.node().entries_at("responses")
}

fn is_success(status: &str) -> bool {
    status == "200" || status == "2XX"
}

/// `404`, `4XX`, `503`, `5XX`.
fn is_error(status: &str) -> bool {
    let rest = status.strip_prefix(['4', '5']);
    rest.is_some_and(|rest| {
        rest == "XX" || (rest.len() == 2 && rest.bytes().all(|digit| digit.is_ascii_digit()))
    })
}
