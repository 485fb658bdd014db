//! The spec's schemas as JSON Schema 2020-12, for the feature `schemars`.

use serde_json::{Map, Value, json};

use crate::Spec;
use crate::model::type_name;

/// `{ "<Rust type>": <schema> }`, references as `#/$defs/<Rust type>`.
pub(crate) fn json_schemas(spec: &Spec) -> String {
    let components = &spec.document()["components"]["schemas"];
    let schemas: Map<String, Value> = components
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, schema)| (type_name(name), translate(schema)))
        .collect();
    // `to_string_pretty` of a map with string keys cannot fail.
    let mut text = serde_json::to_string_pretty(&Value::Object(schemas)).unwrap_or_default();
    text.push('\n');
    text
}

fn translate(schema: &Value) -> Value {
    let Some(keywords) = schema.as_object() else {
        return schema.clone();
    };
    if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
        return json!({ "$ref": local(reference) });
    }
    let mut translated = Map::new();
    for (keyword, value) in keywords {
        let value = match keyword.as_str() {
            "properties" => Value::Object(
                value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, property)| (name.clone(), translate(property)))
                    .collect(),
            ),
            "items" | "additionalProperties" => translate(value),
            "oneOf" | "allOf" => Value::Array(
                value
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(translate)
                    .collect(),
            ),
            "example" => {
                translated.insert("examples".into(), json!([value]));
                continue;
            }
            "nullable" | "discriminator" => continue,
            _ if keyword.starts_with("x-") => continue,
            _ => value.clone(),
        };
        translated.insert(keyword.clone(), value);
    }
    if schema["nullable"] == true {
        nullable(translated)
    } else {
        Value::Object(translated)
    }
}

/// 3.0 says `nullable`, JSON Schema says a type more.
fn nullable(mut schema: Map<String, Value>) -> Value {
    if let Some(all) = schema.remove("allOf") {
        schema.remove("type");
        schema.insert("anyOf".into(), json!([all[0], { "type": "null" }]));
    } else if let Some(ty) = schema.get_mut("type") {
        *ty = json!([ty.take(), "null"]);
    }
    Value::Object(schema)
}

fn local(reference: &str) -> String {
    let name = reference.rsplit('/').next().unwrap_or_default();
    format!("#/$defs/{}", type_name(name))
}
