//! Values of every schema, made from the model.

use avara_codegen::model::{Api, IdKind, Object, Property, Shape, Type};
use serde_json::{Map, Value, json};

use crate::spec::api;

/// How much of an object is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Every field.
    Full,
    /// Required fields alone; null where that is allowed.
    Minimal,
}

/// A valid value of a schema.
pub fn instance(schema: &str, fill: Fill) -> Value {
    of_schema(api(), schema, fill, "text")
}

/// A value of a schema whose every text is `marker`, where its length limits allow.
pub fn marked(schema: &str, marker: &str) -> Value {
    of_schema(api(), schema, Fill::Full, marker)
}

/// A valid value of a property or parameter.
pub fn value(property: &Property) -> Value {
    of_type(api(), &property.ty, Fill::Full, "text")
}

fn of_schema(api: &Api, name: &str, fill: Fill, text: &str) -> Value {
    let schema = api
        .schema(name)
        .unwrap_or_else(|| panic!("there is no schema {name}"));
    match &schema.shape {
        Shape::Id(IdKind::Prefixed(prefix)) => {
            json!(format!("{prefix}{}", "0123456789abcdef".repeat(2)))
        }
        Shape::Id(IdKind::Uuid) => json!("0f6ea3a2-60b4-4c9b-9f13-7a2d7f1d4c11"),
        Shape::Id(IdKind::DicomUid) => json!("1.2.840.113619.2.55.3.1"),
        Shape::Enum(values) => json!(values[0].wire),
        Shape::Object(object) => of_object(api, object, fill, text),
        Shape::Union(union) => of_type(api, &union.variants[0].ty, fill, text),
    }
}

fn of_object(api: &Api, object: &Object, fill: Fill, text: &str) -> Value {
    let mut fields = Map::new();
    if let Some(event_type) = &object.event_type {
        fields.insert("type".into(), json!(event_type));
    }
    for property in &object.properties {
        let value = match fill {
            Fill::Minimal if !property.required => continue,
            Fill::Minimal if property.nullable => Value::Null,
            Fill::Full | Fill::Minimal => of_type(api, &property.ty, fill, text),
        };
        fields.insert(property.wire.clone(), value);
    }
    Value::Object(fields)
}

fn of_type(api: &Api, ty: &Type, fill: Fill, text: &str) -> Value {
    match ty {
        Type::Ref(name) => of_schema(api, name, fill, text),
        Type::Text { min, max } => json!(fitted(text, *min, *max)),
        Type::Boolean => json!(true),
        Type::Whole { min, max } => json!(min.unwrap_or(3).max(1).min(max.unwrap_or(i64::MAX))),
        Type::Number => json!(1.5),
        Type::DateTime => json!("2024-01-15T10:00:00Z"),
        Type::List { min: None, .. } | Type::TextMap { .. } | Type::JsonMap { .. }
            if fill == Fill::Minimal =>
        {
            empty(ty)
        }
        Type::List { item, .. } => json!([of_type(api, item, fill, text)]),
        Type::TextMap { .. } | Type::JsonMap { .. } => json!({ "key": text }),
    }
}

/// An empty list or map.
pub fn empty(ty: &Type) -> Value {
    if matches!(ty, Type::List { .. }) {
        json!([])
    } else {
        json!({})
    }
}

fn fitted(text: &str, min: Option<u64>, max: Option<u64>) -> String {
    let min = usize::try_from(min.unwrap_or(0)).unwrap_or(0);
    let max = usize::try_from(max.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let padded = text.chars().chain(std::iter::repeat('x'));
    padded.take(text.chars().count().clamp(min, max)).collect()
}
