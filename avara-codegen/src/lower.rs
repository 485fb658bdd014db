//! The document that progenitor gets.
//!
//! progenitor and typify cannot express everything that the spec says; what they would ruin or
//! refuse is rewritten here or set aside, and every such thing is listed. The later steps take
//! what was set aside from the [model](crate::model), so nothing is lost.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::{Diagnostics, Spec};

/// A document for progenitor, and what is no longer in it.
#[derive(Debug)]
pub struct Lowered {
    /// The document.
    pub document: OpenAPI,
    /// The reasons why something was rewritten or set aside, and how often.
    pub set_aside: BTreeMap<&'static str, usize>,
}

const EXAMPLE: &str = "examples: documentation, written into the docs by the facade";
const EXTENSION: &str = "x-avara extensions: read by the model";
const WEBHOOKS: &str = "x-webhooks: OpenAPI 3.0 has no place for them; their schemas stay";
const ERRORS: &str = "error replies: our own error type reads any body";
const LIMIT: &str = "limits and patterns: checked before sending, never while reading";
const FORMAT: &str = "text formats other than date-time: plain text";
const WHOLE: &str = "numbers that are whole in meaning: integers";
const NULL: &str = "required and nullable: optional, since an absent key reads as null";
const NULLABLE_REF: &str = "nullable references: optional references";
const COLLECTION: &str = "optional lists and maps: optional, so that empty and absent differ";
const EVENT_TYPE: &str = "one-value enums: the tag of an event";
#[rustfmt::skip] // a list, not a column
const LIMITS: [&str; 7] = [
    "pattern", "minLength", "maxLength", "minItems", "maxItems", "maxProperties", "default",
];
const DISCRIMINATOR: &str = "discriminators: our own code selects the variant of a union";

/// Rewrites the bundled document for progenitor.
///
/// # Errors
///
/// A finding when the rewritten document is not an OpenAPI document to the `openapiv3` crate.
pub fn lower(spec: &Spec) -> Result<Lowered, Diagnostics> {
    let mut document = spec.document().clone();
    let mut lowering = Lowering::default();
    lowering.document(&mut document);
    match serde_json::from_value(document) {
        Ok(document) => Ok(Lowered {
            document,
            set_aside: lowering.set_aside,
        }),
        Err(error) => Err(spec.diagnostics(vec![spec.finding(
            "not-openapi",
            "",
            format!("the bundled document is not OpenAPI 3.0: {error}"),
            "Compare the keys at the place named with the OpenAPI 3.0.3 specification.",
        )])),
    }
}

#[derive(Default)]
struct Lowering {
    set_aside: BTreeMap<&'static str, usize>,
}

impl Lowering {
    fn document(&mut self, document: &mut Value) {
        self.take(document, "x-webhooks", WEBHOOKS);
        self.strip(document);
        for path in values(child(document, &["paths"])) {
            for operation in values(path) {
                self.operation(operation);
            }
        }
        if let Some(components) = map_at(document, "components") {
            components.remove("responses");
            components.remove("examples");
            components.remove("securitySchemes");
        }
        for parameter in values(child(document, &["components", "parameters"])) {
            self.parameter(parameter);
        }
        for schema in values(child(document, &["components", "schemas"])) {
            self.schema(schema);
        }
        if let Some(root) = document.as_object_mut() {
            root.remove("security");
            root.remove("tags");
        }
    }

    /// Removes what is documentation or ours, everywhere.
    fn strip(&mut self, node: &mut Value) {
        match node {
            Value::Object(map) => {
                self.strip_keys(map);
                for (key, child) in map {
                    // The keys of `properties` are names of fields, not keywords.
                    if key == "properties" {
                        values(child).for_each(|property| self.strip(property));
                    } else {
                        self.strip(child);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.strip(item)),
            _ => {}
        }
    }

    fn strip_keys(&mut self, map: &mut Map<String, Value>) {
        map.retain(|key, _| {
            let reason = match key.as_str() {
                "example" | "examples" => EXAMPLE,
                _ if key.starts_with("x-avara-") => EXTENSION,
                _ => return true,
            };
            *self.set_aside.entry(reason).or_default() += 1;
            false
        });
    }

    fn operation(&mut self, operation: &mut Value) {
        if let Some(responses) = map_at(operation, "responses") {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            self.count(ERRORS, before - responses.len());
        }
        let parameters = operation.get_mut("parameters");
        for parameter in parameters
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            self.parameter(parameter);
        }
    }

    fn parameter(&mut self, parameter: &mut Value) {
        if let Some(schema) = parameter.get_mut("schema") {
            self.schema(schema);
            unwrap_nullable(schema);
        }
    }

    fn schema(&mut self, schema: &mut Value) {
        self.take(schema, "discriminator", DISCRIMINATOR);
        for limit in LIMITS {
            self.take(schema, limit, LIMIT);
        }
        if schema["format"] != "date-time" {
            self.take(schema, "format", FORMAT);
        }
        if schema["multipleOf"] == 1 {
            self.take(schema, "multipleOf", WHOLE);
            schema["type"] = json!("integer");
        }
        if schema["type"] == "integer" {
            let is_unsigned = schema["minimum"]
                .as_f64()
                .is_some_and(|minimum| minimum >= 0.0);
            schema["format"] = json!(if is_unsigned { "uint32" } else { "int64" });
        }
        for limit in ["minimum", "maximum"] {
            self.take(schema, limit, LIMIT);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get_mut(key).filter(|inner| inner.is_object()) {
                self.schema(inner);
            }
        }
        self.event_type(schema);
        self.properties(schema);
    }

    /// Takes the one-value `type` out of an event.
    fn event_type(&mut self, schema: &mut Value) {
        let Some(properties) = map_at(schema, "properties") else {
            return;
        };
        let before = properties.len();
        properties.retain(|_, property| {
            property["enum"]
                .as_array()
                .is_none_or(|values| values.len() != 1)
        });
        let taken = before - properties.len();
        let left: Vec<String> = properties.keys().cloned().collect();
        self.count(EVENT_TYPE, taken);
        retain_required(schema, |name| left.iter().any(|key| key == name));
    }

    fn properties(&mut self, schema: &mut Value) {
        let required: Vec<String> =
            serde_json::from_value(schema["required"].clone()).unwrap_or_default();
        let mut optional = Vec::new();
        let Some(properties) = map_at(schema, "properties") else {
            return;
        };
        for (name, property) in properties {
            self.schema(property);
            let nullable = property["nullable"] == true;
            let is_required = required.contains(name);
            if nullable && is_required {
                self.count(NULL, 1);
                optional.push(name.clone());
            }
            if unwrap_nullable(property) {
                self.count(NULLABLE_REF, 1);
            } else if !is_required && is_collection(property) {
                // typify makes `Option<Vec<_>>` of a nullable list alone.
                self.count(COLLECTION, 1);
                property["nullable"] = json!(true);
            }
        }
        retain_required(schema, |name| !optional.iter().any(|key| key == name));
    }

    fn take(&mut self, node: &mut Value, key: &str, reason: &'static str) {
        if let Some(map) = node.as_object_mut() {
            let taken = map.shift_remove(key).is_some();
            self.count(reason, usize::from(taken));
        }
    }

    fn count(&mut self, reason: &'static str, times: usize) {
        if times > 0 {
            *self.set_aside.entry(reason).or_default() += times;
        }
    }
}

/// `{nullable, allOf: [$ref]}` -> `$ref`; the model knows that it is nullable.
fn unwrap_nullable(schema: &mut Value) -> bool {
    let reference = schema["allOf"][0].get("$ref").cloned();
    let wrapped = reference.is_some();
    if let Some(reference) = reference {
        *schema = json!({ "$ref": reference });
    }
    wrapped
}

fn is_collection(schema: &Value) -> bool {
    schema["type"] == "array" || schema.get("additionalProperties").is_some()
}

fn retain_required(schema: &mut Value, keep: impl Fn(&str) -> bool) {
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| name.as_str().is_some_and(&keep));
    }
    if let Some(map) = schema.as_object_mut()
        && map.get("required") == Some(&json!([]))
    {
        map.shift_remove("required");
    }
}

fn values<'a>(node: impl Into<Option<&'a mut Value>>) -> impl Iterator<Item = &'a mut Value> {
    node.into()
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(Map::values_mut)
}

fn map_at<'a>(node: &'a mut Value, key: &str) -> Option<&'a mut Map<String, Value>> {
    node.get_mut(key)?.as_object_mut()
}

/// Indexing would write null where there is nothing.
fn child<'a>(node: &'a mut Value, path: &[&str]) -> Option<&'a mut Value> {
    path.iter().try_fold(node, |node, key| node.get_mut(key))
}
