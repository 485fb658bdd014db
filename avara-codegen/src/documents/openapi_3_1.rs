//! The document in `OpenAPI` 3.1: webhooks of its own, and schemas in JSON Schema 2020-12.

use serde_json::{Value, json};

use super::json_schema::{Form, translate, translate_each};

pub(super) fn openapi_3_1(document: &Value) -> Value {
    let keys = document.as_object().into_iter().flatten();
    keys.map(|(key, value)| match key.as_str() {
        "openapi" => (key.clone(), json!("3.1.0")),
        "info" => (key.clone(), info(value)),
        "x-webhooks" => ("webhooks".to_owned(), walk(value)),
        _ => (key.clone(), walk(value)),
    })
    .collect()
}

/// 3.1 has a place for the SPDX expression of a licence, which 3.0 needs an address for.
fn info(info: &Value) -> Value {
    let mut info = info.clone();
    if let Some(name) = info.pointer("/license/name").cloned() {
        info["license"] = json!({ "name": name, "identifier": name });
    }
    info
}

/// Translates every schema at or below a node of the document.
fn walk(node: &Value) -> Value {
    match node {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| (key.clone(), entry(key, value)))
            .collect(),
        Value::Array(items) => items.iter().map(walk).collect(),
        other => other.clone(),
    }
}

fn entry(key: &str, value: &Value) -> Value {
    let form = Form {
        reference: &|name| format!("#/components/schemas/{name}"),
        is_openapi: true,
    };
    match key {
        "schema" => translate(value, &form),
        "schemas" => translate_each(value, &form),
        // Data, in which nothing is a schema.
        "example" => value.clone(),
        _ if key.starts_with("x-") => value.clone(),
        _ => walk(value),
    }
}
