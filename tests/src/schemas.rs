//! The spec's schemas as JSON Schemas: a translation of the tests' own, so that the generator's
//! is checked against something.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::spec::spec;

/// Returns a validator of a named schema.
pub fn validator(name: &str) -> Arc<Validator> {
    static VALIDATORS: LazyLock<Mutex<BTreeMap<String, Arc<Validator>>>> =
        LazyLock::new(Mutex::default);
    let mut validators = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    let made = validators.entry(name.to_owned()).or_insert_with(|| {
        let schema =
            json!({ "$ref": format!("#/components/schemas/{name}"), "components": components() });
        Arc::new(
            jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}: {error}")),
        )
    });
    Arc::clone(made)
}

/// Returns the problems of a value, one line each.
pub fn violations(name: &str, value: &Value) -> Vec<String> {
    let validator = validator(name);
    let errors = validator.iter_errors(value);
    errors
        .map(|error| format!("{name}{}: {error}", error.instance_path()))
        .collect()
}

/// Returns a validator of a schema as it is in the document.
pub fn validator_of(schema: &Value) -> Validator {
    let schema = json!({ "allOf": [translate(schema)], "components": components() });
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}"))
}

fn components() -> &'static Value {
    static COMPONENTS: LazyLock<Value> = LazyLock::new(
        || json!({ "schemas": translate(&spec().document()["components"]["schemas"]) }),
    );
    &COMPONENTS
}

/// `nullable` becomes a choice between the schema and null.
fn translate(node: &Value) -> Value {
    match node {
        Value::Object(map) => {
            let mut translated: Map<String, Value> = map
                .iter()
                .map(|(key, value)| (key.clone(), translate(value)))
                .collect();
            if translated.remove("nullable") == Some(json!(true)) {
                // `type: object` beside `allOf: [$ref]` is there for OpenAPI's sake alone.
                if translated.contains_key("allOf") {
                    translated.remove("type");
                }
                return json!({ "anyOf": [translated, { "type": "null" }] });
            }
            Value::Object(translated)
        }
        Value::Array(items) => items.iter().map(translate).collect(),
        other => other.clone(),
    }
}
