//! Parameters: in the path or the query, a single value or a comma-joined list.

use crate::lint::document::{Document, Operation, name_of};
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>) {
    for operation in &document.operations {
        repeated(document, *operation);
        for parameter in document.parameters(*operation) {
            form(document, parameter);
        }
    }
}

fn repeated(document: &Document<'_>, operation: Operation<'_>) {
    let mut names = Vec::new();
    for parameter in document.parameters(operation) {
        // Without a name it is another rule's finding.
        let Some(name) = parameter.text_at("name") else {
            continue;
        };
        if names.contains(&name) {
            document.add(
                "duplicate-parameter",
                operation.method.place,
                format!("{operation} has two parameters called `{name}`"),
                "remove one; two of one name cannot become two arguments",
            );
        }
        names.push(name);
    }
}

fn form<'a>(document: &Document<'a>, parameter: &'a Node) {
    let name = &name_of(parameter);
    let unsupported = |place, problem: &str, help: &str| {
        let message = format!("the parameter {name} {problem}");
        document.add("unsupported-parameter", place, message, help);
    };
    if !matches!(parameter.text_at("in"), Some("path" | "query")) {
        unsupported(
            parameter.get("in").unwrap_or(parameter).place,
            "is neither in the path nor in the query",
            "write `in: path` or `in: query`; headers belong to the client, not to an operation",
        );
    }
    let Some(schema) = parameter.get("schema") else {
        let help = "add `schema:`; `content` is not supported for parameters";
        return unsupported(parameter.place, "has no schema", help);
    };
    let Some(schema) = document.schema_behind(schema) else {
        return;
    };
    match schema.text_at("type") {
        _ if schema.get("oneOf").is_some() => unsupported(
            parameter.place,
            "is a union",
            "write the one type in which it is sent: nothing else could be checked before sending",
        ),
        Some("array") => {
            if !can_be_joined(document, parameter, schema) {
                unsupported(
                    parameter.place,
                    "is a list that commas cannot join",
                    "a list belongs in the query, and its items are texts, numbers or booleans, never null",
                );
            }
            array_style(document, parameter, name);
        }
        Some("object") => unsupported(
            parameter.place,
            "is an object",
            "a parameter is a single value or a list of them; an object belongs into the body",
        ),
        _ => {}
    }
}

/// Items are joined by commas, so each is one value, and null has no form.
fn can_be_joined<'a>(document: &Document<'a>, parameter: &Node, list: &'a Node) -> bool {
    let Some(items) = list.get("items") else {
        return true;
    };
    let kind = document
        .schema_behind(items)
        .and_then(|item| item.text_at("type"));
    let is_value = matches!(kind, Some("string" | "number" | "integer" | "boolean"));
    is_value && !items.is_true_at("nullable") && parameter.text_at("in") != Some("path")
}

fn array_style(document: &Document<'_>, parameter: &Node, name: &str) {
    let form = parameter.text_at("style") == Some("form");
    let joined = parameter
        .get("explode")
        .is_some_and(|explode| matches!(explode.kind, crate::load::node::Kind::Bool(false)));
    if parameter.text_at("in") == Some("query") && !(form && joined) {
        document.add(
            "array-query-style",
            parameter.place,
            format!("the list {name} is not declared as comma-joined"),
            "add `style: form` and `explode: false`: that is how the server reads lists",
        );
    }
}
