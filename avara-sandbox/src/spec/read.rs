//! From the document's text to [`Spec`].
//!
//! The document is ours and linted, and a test reads all of it: what is missing here is a mistake
//! in the repository, not input.

use std::collections::BTreeMap;

use hyper::Method;
use serde_json::{Map, Value, json};

use super::json_schema::{json_schema, resolve};
use super::{Body, Content, Kind, Operation, Parameter, Parameters, Rules, Schema, Spec, Webhook};

const METHODS: [(&str, Method); 5] = [
    ("get", Method::GET),
    ("put", Method::PUT),
    ("post", Method::POST),
    ("patch", Method::PATCH),
    ("delete", Method::DELETE),
];

pub(super) fn spec(text: &str) -> Spec {
    let document: Value = serde_json::from_str(text).expect("the embedded document is JSON");
    Spec {
        operations: entries(&document["paths"])
            .flat_map(|(path, item)| operations(&document, path, item))
            .collect(),
        webhooks: entries(&document["x-webhooks"])
            .map(|(kind, item)| webhook(&document, kind, &item["post"]))
            .collect(),
    }
}

fn operations(document: &Value, path: &str, item: &Value) -> Vec<Operation> {
    METHODS
        .iter()
        .filter_map(|(name, method)| {
            let node = item.get(name)?;
            Some(operation(document, path, method.clone(), node))
        })
        .collect()
}

fn operation(document: &Value, path: &str, method: Method, node: &Value) -> Operation {
    let mut query_parameters = parameters(document, node, "query");
    let mut body = node
        .get("requestBody")
        .map(|body| self::body(document, body));
    // Rules of the operation are about its fields, wherever those are.
    match &mut body {
        Some(body) => body.rules.add_own(node),
        None => query_parameters.rules.add_own(node),
    }
    let reply = resolve(document, &node["responses"]["200"]);
    if let Some(body) = &mut body {
        let reply = &reply["content"]["application/json"]["schema"];
        body.rules.add_digits(&Rules::of_schema(document, reply));
    }
    Operation {
        id: text(node, "operationId"),
        method,
        path: path.to_owned(),
        path_parameters: parameters(document, node, "path"),
        query_parameters,
        body,
        reply: content(document, reply),
        statuses: entries(&node["responses"])
            .map(|(status, _)| status.to_owned())
            .collect(),
    }
}

fn parameters(document: &Value, node: &Value, place: &str) -> Parameters {
    let nodes = node["parameters"].as_array().into_iter().flatten();
    let nodes: Vec<_> = nodes
        .map(|node| resolve(document, node))
        .filter(|node| node["in"] == place)
        .collect();
    let named = |node: &&Value| (text(node, "name"), json_schema(document, &node["schema"]));
    let properties: Map<_, _> = nodes.iter().map(named).collect();
    let required = nodes.iter().filter(|node| node["required"] == true);
    let required: Vec<_> = required.map(|node| text(node, "name")).collect();
    let rules: BTreeMap<_, _> = nodes
        .iter()
        .map(|node| {
            (
                text(node, "name"),
                Rules::of_schema(document, &node["schema"]),
            )
        })
        .collect();
    Parameters {
        list: nodes
            .iter()
            .map(|node| parameter(text(node, "name"), &properties[&text(node, "name")]))
            .collect(),
        schema: Schema::new(json!({ "properties": properties, "required": required })),
        rules: Rules::of_fields(rules),
    }
}

fn parameter(name: String, schema: &Value) -> Parameter {
    let types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        one => vec![one.clone()],
    };
    let has = |name: &str| types.iter().any(|kind| kind == name);
    Parameter {
        name,
        kind: if has("array") {
            Kind::List
        } else if has("boolean") {
            Kind::Boolean
        } else if has("number") || has("integer") {
            Kind::Number
        } else {
            Kind::Text
        },
        nullable: has("null"),
    }
}

fn body(document: &Value, node: &Value) -> Body {
    let node = resolve(document, node);
    Body {
        required: node["required"] == true,
        content: content(document, node),
        rules: Rules::of_schema(document, &node["content"]["application/json"]["schema"]),
    }
}

fn webhook(document: &Value, kind: &str, node: &Value) -> Webhook {
    let reply = resolve(document, &node["responses"]["200"]);
    Webhook {
        kind: kind.to_owned(),
        event: content(document, &node["requestBody"]),
        reply: content(document, reply),
        reply_rules: Rules::of_schema(document, &reply["content"]["application/json"]["schema"]),
        may_be_empty: node["x-avara-empty-response-allowed"] == true,
    }
}

fn content(document: &Value, node: &Value) -> Content {
    let media = &resolve(document, node)["content"]["application/json"];
    Content {
        schema: Schema::new(json_schema(document, &media["schema"])),
        example: media["example"].clone(),
    }
}

fn entries(node: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let entries = node.as_object().into_iter().flatten();
    entries.map(|(name, node)| (name.as_str(), node))
}

fn text(node: &Value, key: &str) -> String {
    let text = node[key].as_str();
    text.unwrap_or_else(|| panic!("the embedded document misses {key}"))
        .to_owned()
}
