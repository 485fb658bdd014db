//! From the schemas of `OpenAPI` 3.0 to JSON Schema 2020-12, which is also that of `OpenAPI` 3.1.

use serde_json::{Map, Value, json};

/// The form of a translated schema.
pub(super) struct Form<'a> {
    /// Returns the reference to a schema, from the schema's name in the spec.
    pub(super) reference: &'a dyn Fn(&str) -> String,
    /// True if discriminators and extensions stay, which only `OpenAPI` has.
    pub(super) is_openapi: bool,
}

pub(super) fn translate(schema: &Value, form: &Form) -> Value {
    let Some(keywords) = schema.as_object() else {
        return schema.clone();
    };
    if let Some(name) = referred(schema) {
        return json!({ "$ref": (form.reference)(name) });
    }
    let mut translated = Map::new();
    for (keyword, value) in keywords {
        let value = match keyword.as_str() {
            "properties" => translate_each(value, form),
            "items" | "additionalProperties" => translate(value, form),
            "oneOf" | "allOf" | "anyOf" => each_item(value, form),
            "example" => {
                translated.insert("examples".into(), json!([value]));
                continue;
            }
            "nullable" => continue,
            "discriminator" if !form.is_openapi => continue,
            _ if keyword.starts_with("x-") && !form.is_openapi => continue,
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

/// Returns the name of the schema that a reference leads to.
pub(super) fn referred(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// Translates schemas by name.
pub(super) fn translate_each(schemas: &Value, form: &Form) -> Value {
    let schemas = schemas.as_object().into_iter().flatten();
    schemas
        .map(|(name, schema)| (name.clone(), translate(schema, form)))
        .collect()
}

fn each_item(schemas: &Value, form: &Form) -> Value {
    let schemas = schemas.as_array().into_iter().flatten();
    schemas.map(|schema| translate(schema, form)).collect()
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
