//! From a schema of `OpenAPI` 3.0 to JSON Schema that stands by itself.
//!
//! References are replaced by what they refer to, `nullable` becomes a type, and what only
//! documents or is not enforced (formats, samples, defaults, `x-avara-*`) is left out.

use serde_json::{Map, Value, json};

/// Keywords that mean the same in both.
#[rustfmt::skip] // a list, not a column
const SHARED: [&str; 16] = [
    "type", "enum", "required", "pattern", "minLength", "maxLength", "minimum", "maximum",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
    "minProperties", "maxProperties",
];

pub(super) fn json_schema(document: &Value, schema: &Value) -> Value {
    Value::Object(object(document, schema))
}

/// Returns the target of a reference, or the value itself.
pub(super) fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let target = document.pointer(reference.trim_start_matches('#'));
            target.unwrap_or_else(|| panic!("the embedded document has no {reference}"))
        }
        None => node,
    }
}

fn object(document: &Value, schema: &Value) -> Map<String, Value> {
    let schema = resolve(document, schema);
    let mut made = whole(document, schema);
    for keyword in SHARED {
        if let Some(value) = schema.get(keyword) {
            made.insert(keyword.to_owned(), value.clone());
        }
    }
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        let properties = properties.iter();
        let properties =
            properties.map(|(name, property)| (name.clone(), json_schema(document, property)));
        made.insert("properties".to_owned(), properties.collect());
    }
    for keyword in ["items", "additionalProperties", "not"] {
        match schema.get(keyword) {
            Some(Value::Bool(allowed)) => drop(made.insert(keyword.to_owned(), json!(allowed))),
            Some(nested) => drop(made.insert(keyword.to_owned(), json_schema(document, nested))),
            None => {}
        }
    }
    if schema["nullable"] == true {
        nullable(made)
    } else {
        made
    }
}

/// Translates combinations. `allOf` of one is how the document writes a reference with a
/// description of its own: its parts are taken over, so that problems are reported where they are.
fn whole(document: &Value, schema: &Value) -> Map<String, Value> {
    let mut made = Map::new();
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let Some(parts) = schema.get(keyword).and_then(Value::as_array) else {
            continue;
        };
        match parts.as_slice() {
            [one] if keyword == "allOf" => made.extend(object(document, one)),
            parts => {
                let parts: Vec<_> = parts
                    .iter()
                    .map(|part| json_schema(document, part))
                    .collect();
                made.insert(keyword.to_owned(), parts.into());
            }
        }
    }
    made
}

/// Null as well. Apart from `type`, `enum` and combinations, no keyword concerns null.
fn nullable(mut schema: Map<String, Value>) -> Map<String, Value> {
    if ["allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|keyword| schema.contains_key(*keyword))
    {
        let either = json!({ "if": { "type": "null" }, "else": schema });
        return either.as_object().cloned().unwrap_or_default();
    }
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(schema: &Value) -> Value {
        let document = json!({ "components": { "schemas": {
            "Id": { "type": "string", "pattern": "^usr_", "description": "An id." },
            "Colour": { "type": "string", "enum": ["red"] },
        }}});
        json_schema(&document, schema)
    }

    #[test]
    fn a_nullable_reference_is_one_flat_schema() {
        let schema = json!({ "description": "Who.", "type": "string", "nullable": true,
            "allOf": [{ "$ref": "#/components/schemas/Id" }] });
        assert_eq!(
            of(&schema),
            json!({ "type": ["string", "null"], "pattern": "^usr_" })
        );
    }

    #[test]
    fn a_nullable_enum_has_null_among_its_values() {
        let schema = json!({ "type": "string", "nullable": true,
            "allOf": [{ "$ref": "#/components/schemas/Colour" }] });
        assert_eq!(
            of(&schema),
            json!({ "type": ["string", "null"], "enum": ["red", null] })
        );
    }

    /// Keywords that are read here, or say nothing that could be broken.
    const OTHERS: [&str; 14] = [
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "default",
        "description",
        "discriminator",
        "example",
        "format",
        "items",
        "not",
        "nullable",
        "oneOf",
        "properties",
    ];

    fn hold_keywords(schema: &Value) {
        for (keyword, value) in schema.as_object().unwrap() {
            match keyword.as_str() {
                "additionalProperties" if value.is_boolean() => {}
                "items" | "not" | "additionalProperties" => hold_keywords(value),
                "allOf" | "anyOf" | "oneOf" => {
                    value.as_array().unwrap().iter().for_each(hold_keywords);
                }
                "properties" => value.as_object().unwrap().values().for_each(hold_keywords),
                known if SHARED.contains(&known) || OTHERS.contains(&known) => {}
                own => assert!(own.starts_with("x-avara-"), "`{own}` is not enforced"),
            }
        }
    }

    #[test]
    fn every_keyword_of_the_document_is_known() {
        let document: Value = serde_json::from_str(super::super::DOCUMENT).unwrap();
        let components = &document["components"];
        components["schemas"]
            .as_object()
            .unwrap()
            .values()
            .for_each(hold_keywords);
        for parameter in components["parameters"].as_object().unwrap().values() {
            hold_keywords(&parameter["schema"]);
        }
    }

    #[test]
    fn what_is_not_enforced_is_left_out() {
        let schema = json!({ "type": "string", "format": "date-time", "default": "x",
            "x-avara-inferred": { "minLength": 1 } });
        assert_eq!(of(&schema), json!({ "type": "string" }));
    }

    #[test]
    fn a_nullable_union_is_null_or_one_of_them() {
        let union =
            json!({ "nullable": true, "oneOf": [{ "type": "string" }, { "type": "number" }] });
        assert_eq!(
            of(&union),
            json!({ "if": { "type": "null" },
                "else": { "oneOf": [{ "type": "string" }, { "type": "number" }] } })
        );
    }
}
