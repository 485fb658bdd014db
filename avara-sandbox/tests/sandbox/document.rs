//! The spec as the tests read it: by themselves, without the code under test.

use std::sync::LazyLock;

use serde_json::Value;

pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) template: String,
    /// With its examples in place of the parameters.
    pub(crate) path: String,
    /// Every query parameter with its example.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
    pub(crate) reply: Value,
    /// The documented statuses, such as `404` or `5XX`.
    pub(crate) statuses: Vec<String>,
}

pub(crate) fn operations() -> &'static [Operation] {
    static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
        let text = include_str!("../../../spec/avara.openapi.json");
        let document: Value = serde_json::from_str(text).unwrap();
        let paths = document["paths"].as_object().unwrap();
        let operations = paths.iter().flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().iter();
            methods.map(|(method, node)| operation(&document, path, method, node))
        });
        operations.collect()
    });
    &OPERATIONS
}

/// The operation with this id.
pub(crate) fn named(id: &str) -> &'static Operation {
    let found = operations().iter().find(|operation| operation.id == id);
    found.unwrap_or_else(|| panic!("the spec has no {id}"))
}

fn operation(document: &Value, path: &str, method: &str, node: &Value) -> Operation {
    let template = path.to_owned();
    let mut path = template.clone();
    let mut query = Vec::new();
    for parameter in node["parameters"].as_array().into_iter().flatten() {
        let parameter = resolve(document, parameter);
        let name = parameter["name"].as_str().unwrap();
        let example = text(&parameter["example"]);
        if parameter["in"] == "path" {
            path = path.replace(&format!("{{{name}}}"), &example);
        } else {
            query.push((name.to_owned(), example));
        }
    }
    let media = |node: &Value| node["content"]["application/json"]["example"].clone();
    Operation {
        id: node["operationId"].as_str().unwrap().to_owned(),
        method: method.to_uppercase(),
        template,
        path,
        query,
        body: node.get("requestBody").map(media),
        reply: media(&node["responses"]["200"]),
        statuses: node["responses"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect(),
    }
}

fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str() {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => node,
    }
}

/// As it stands in a URL.
pub(crate) fn text(value: &Value) -> String {
    let escape = |c: char| match c {
        ' ' | ',' | '=' | '+' | '/' | '@' | '&' | '%' => format!("%{:02X}", u32::from(c)),
        other => other.to_string(),
    };
    plain(value).chars().map(escape).collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
