//! A Postman collection (format 2.1) with the example request of every operation.

use serde_json::{Map, Value, json};

use super::plain;
use crate::model::{Api, Operation, Parameter, Resource};

const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// Returns the collection: a folder for each resource.
pub(super) fn collection(document: &Value, api: &Api) -> Value {
    let items = api.root.children.iter();
    json!({
        "info": {
            "name": document["info"]["title"],
            "description": "Set the variable `apiKey`; for a sandbox, set `baseUrl` too.",
            "schema": SCHEMA,
        },
        "auth": { "type": "bearer", "bearer": [variable("token", "{{apiKey}}")] },
        "variable": [
            variable("baseUrl", document["servers"][0]["url"].as_str().unwrap_or_default()),
            variable("apiKey", ""),
        ],
        "item": items.map(|resource| folder(document, api, resource)).collect::<Value>(),
    })
}

fn variable(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": value, "type": "string" })
}

fn folder(document: &Value, api: &Api, resource: &Resource) -> Value {
    let folders = resource
        .children
        .iter()
        .map(|child| folder(document, api, child));
    let requests = api
        .operations_of(resource)
        .map(|operation| request(document, operation));
    json!({
        "name": resource.name(),
        "description": resource.description,
        "item": folders.chain(requests).collect::<Value>(),
    })
}

fn request(document: &Value, operation: &Operation) -> Value {
    let method = operation.http.as_str();
    let mut request = json!({
        "method": method,
        "header": [{ "key": "Accept", "value": "application/json" }],
        "url": url(operation),
        "description": operation.description,
    });
    if let Some(body) = &operation.body {
        request["body"] = json!({
            "mode": "raw",
            "raw": format!("{:#}", body.example),
            "options": { "raw": { "language": "json" } },
        });
    }
    let replies = &document["paths"][&operation.path][method.to_lowercase()]["responses"];
    let example = &replies["200"]["content"]["application/json"]["example"];
    let reply = json!({
        "name": operation.summary,
        "originalRequest": request,
        "status": "OK",
        "code": 200,
        "_postman_previewlanguage": "json",
        "header": [{ "key": "Content-Type", "value": "application/json" }],
        "body": format!("{example:#}"),
    });
    json!({ "name": operation.id, "request": request, "response": [reply] })
}

/// Optional parameters of the query are there, and switched off.
fn url(operation: &Operation) -> Value {
    let path: Vec<String> = operation
        .path
        .trim_start_matches('/')
        .split('/')
        .map(|segment| match segment.strip_prefix('{') {
            Some(name) => format!(":{}", name.trim_end_matches('}')),
            None => segment.to_owned(),
        })
        .collect();
    let is_sent = |parameter: &&Parameter| {
        parameter.required || operation.at_least_one_of.first() == Some(&parameter.wire)
    };
    let mut raw = format!("{{{{baseUrl}}}}/{}", path.join("/"));
    let sent = operation.query.iter().filter(is_sent);
    for (index, parameter) in sent.enumerate() {
        let separator = if index == 0 { '?' } else { '&' };
        raw += &format!("{separator}{}={}", parameter.wire, value(parameter));
    }
    let query = operation.query.iter().map(|parameter| {
        let mut entry = described(parameter);
        if !is_sent(&parameter) {
            entry.insert("disabled".into(), json!(true));
        }
        Value::Object(entry)
    });
    let variables = operation
        .path_params
        .iter()
        .map(described)
        .map(Value::Object);
    json!({
        "raw": raw,
        "host": ["{{baseUrl}}"],
        "path": path,
        "query": query.collect::<Value>(),
        "variable": variables.collect::<Value>(),
    })
}

fn described(parameter: &Parameter) -> Map<String, Value> {
    let mut entry = Map::new();
    entry.insert("key".into(), json!(parameter.wire));
    entry.insert("value".into(), json!(value(parameter)));
    entry.insert("description".into(), json!(parameter.description));
    entry
}

/// Returns the example as a query has it: the items of a list are joined by commas.
fn value(parameter: &Parameter) -> String {
    match &parameter.example {
        Some(Value::Array(items)) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Some(value) => plain(value),
        None => String::new(),
    }
}
