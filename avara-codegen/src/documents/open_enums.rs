//! Enums that take values which nobody has documented yet, as most generators close the others.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

pub(super) fn open_enums(document: &Value) -> Value {
    let schemas = document["components"]["schemas"].as_object();
    let all = schemas.into_iter().flat_map(Map::keys);
    open(document, &all.map(String::as_str).collect())
}

/// Returns the document with those of the named schemas open that are enums.
pub(super) fn open(document: &Value, names: &BTreeSet<&str>) -> Value {
    let mut document = document.clone();
    let schemas = document["components"]["schemas"].as_object_mut();
    for (name, schema) in schemas.into_iter().flatten() {
        if names.contains(name.as_str()) && schema.get("enum").is_some() {
            *schema = any_text(schema);
        }
    }
    document
}

/// `anyOf` the values and any text; everything that describes the enum stays beside it.
fn any_text(schema: &Value) -> Value {
    let (mut values, mut open) = (Map::new(), Map::new());
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        let place = match keyword.as_str() {
            "type" | "enum" => &mut values,
            _ => &mut open,
        };
        place.insert(keyword.clone(), value.clone());
    }
    open.insert("anyOf".into(), json!([values, { "type": "string" }]));
    Value::Object(open)
}
