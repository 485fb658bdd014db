//! Parameters: in the path or the query, a single value or a comma-joined list.

use crate::lint::document::{Document, Operation, name_of};
use crate::lint::findings::Findings;
use crate::load::node::Node;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for operation in &document.operations {
        repeated(document, *operation, findings);
        for parameter in document.parameters(*operation) {
            form(document, parameter, findings);
        }
    }
}

fn repeated(document: &Document<'_>, operation: Operation<'_>, findings: &mut Findings<'_>) {
    let mut names = Vec::new();
    for parameter in document.parameters(operation) {
        // Without a name it is another rule's finding.
        let Some(name) = parameter.text_at("name") else {
            continue;
        };
        if names.contains(&name) {
            findings.add(
                "duplicate-parameter",
                operation.method.place,
                format!("{} has two parameters called `{name}`", operation.title()),
                "remove one; two of one name cannot become two arguments",
            );
        }
        names.push(name);
    }
}

fn form<'a>(document: &Document<'a>, parameter: &'a Node, findings: &mut Findings<'_>) {
    let name = &name_of(parameter);
    let mut unsupported = |place, problem: &str, help: &str| {
        let message = format!("the parameter {name} {problem}");
        findings.add("unsupported-parameter", place, message, help);
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
            array_style(parameter, name, findings);
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

fn array_style(parameter: &Node, name: &str, findings: &mut Findings<'_>) {
    let form = parameter.text_at("style") == Some("form");
    let joined = parameter
        .get("explode")
        .is_some_and(|explode| matches!(explode.kind, crate::load::node::Kind::Bool(false)));
    if parameter.text_at("in") == Some("query") && !(form && joined) {
        findings.add(
            "array-query-style",
            parameter.place,
            format!("the list {name} is not declared as comma-joined"),
            "add `style: form` and `explode: false`: that is how the server reads lists",
        );
    }
}
