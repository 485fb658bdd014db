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
    reply_schema: &'static Value,
    body_schema: Option<&'static Value>,
    /// The documented statuses, such as `404` or `5XX`.
    pub(crate) statuses: Vec<String>,
}

impl Operation {
    /// Returns true if its body has this field.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        let parts = self.body_schema.map(parts).unwrap_or_default();
        parts
            .iter()
            .any(|one| one["properties"].get(name).is_some())
    }
}

pub(crate) fn operations() -> &'static [Operation] {
    static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
        let document = document();
        let paths = document["paths"].as_object().unwrap();
        let operations = paths.iter().flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().iter();
            methods.map(|(method, node)| operation(path, method, node))
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

fn operation(path: &str, method: &str, node: &'static Value) -> Operation {
    let template = path.to_owned();
    let mut path = template.clone();
    let mut query = Vec::new();
    for parameter in node["parameters"].as_array().into_iter().flatten() {
        let parameter = resolve(parameter);
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
        reply_schema: &resolve(&node["responses"]["200"])["content"]["application/json"]["schema"],
        body_schema: node
            .get("requestBody")
            .map(|body| &resolve(body)["content"]["application/json"]["schema"]),
        statuses: node["responses"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect(),
    }
}

fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        let text = include_str!("../../../spec/avara.openapi.json");
        serde_json::from_str(text).unwrap()
    });
    &DOCUMENT
}

fn resolve(node: &'static Value) -> &'static Value {
    match node["$ref"].as_str() {
        Some(reference) => document().pointer(&reference[1..]).unwrap(),
        None => node,
    }
}

/// As it is in a URL.
pub(crate) fn text(value: &Value) -> String {
    let escape = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    plain(value).bytes().map(escape).collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// The fields of a reply that the spec has not.
pub(crate) fn undocumented(operation: &str, reply: &Value) -> Vec<String> {
    let mut found = Vec::new();
    add_undocumented(&parts(named(operation).reply_schema), reply, "", &mut found);
    found
}

fn add_undocumented(schemas: &[&'static Value], value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let at = format!("{at}/{name}");
                let known = schemas.iter().filter_map(|one| one["properties"].get(name));
                let known: Vec<_> = known.flat_map(parts).collect();
                if !known.is_empty() {
                    add_undocumented(&known, value, &at, found);
                } else if !schemas
                    .iter()
                    .any(|one| one.get("additionalProperties").is_some())
                {
                    found.push(at);
                }
            }
        }
        Value::Array(items) => {
            let of_items = schemas.iter().filter_map(|one| one.get("items"));
            let of_items: Vec<_> = of_items.flat_map(parts).collect();
            for item in items {
                add_undocumented(&of_items, item, at, found);
            }
        }
        _ => {}
    }
}

/// A schema and what it is put together from.
fn parts(schema: &'static Value) -> Vec<&'static Value> {
    let schema = resolve(schema);
    let combined = ["allOf", "anyOf", "oneOf"].into_iter();
    let combined = combined.flat_map(|word| schema[word].as_array().into_iter().flatten());
    std::iter::once(schema)
        .chain(combined.flat_map(parts))
        .collect()
}
