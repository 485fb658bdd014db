//! Replies that are made wrong on purpose.

use bytes::Bytes;
use serde_json::{Value, json};

use super::payload::Delivery;
use super::reply::Reply;
use crate::FaultKind;
use crate::spec::Operation;

const UNKNOWN_VALUE: &str = "sandbox-unknown-value";
const EXTRA_FIELD: &str = "sandboxExtraField";

pub(super) fn corrupt(kind: FaultKind, operation: Option<&Operation>, mut reply: Reply) -> Reply {
    match kind {
        FaultKind::SlowBody => reply.delivery = Delivery::Slow,
        FaultKind::TruncatedBody => reply.delivery = Delivery::Truncated,
        FaultKind::InvalidJson => reply.body = reply.body.slice(..reply.body.len() / 2),
        FaultKind::UnknownEnum if reply.status.is_success() => {
            change(operation, &mut reply, &unknown_enum);
        }
        FaultKind::ExtraField if reply.status.is_success() => {
            change(operation, &mut reply, &extra_field);
        }
        _ => {}
    }
    reply
}

/// Changes one value, knowing its schema.
type Change = dyn Fn(&Value, &mut Value);

fn unknown_enum(schema: &Value, value: &mut Value) {
    if schema.get("enum").is_some() && value.is_string() {
        *value = UNKNOWN_VALUE.into();
    }
}

fn extra_field(schema: &Value, value: &mut Value) {
    if let (Some(_), Value::Object(fields)) = (schema.get("properties"), value) {
        let new = json!({ "since": "today", "items": [1, null] });
        fields.insert(EXTRA_FIELD.to_owned(), new);
    }
}

fn change(operation: Option<&Operation>, reply: &mut Reply, change: &Change) {
    let Some(operation) = operation else { return };
    let Ok(mut value) = serde_json::from_slice(&reply.body) else {
        return;
    };
    everywhere(&operation.reply.schema.json, &mut value, change);
    reply.body = Bytes::from(value.to_string());
}

fn everywhere(schema: &Value, value: &mut Value, change: &Change) {
    if let Some(form) = form(schema, value) {
        return everywhere(form, value, change);
    }
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if let Some(schema) = schema["properties"].get(name) {
                    everywhere(schema, value, change);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                everywhere(&schema["items"], item, change);
            }
        }
        _ => {}
    }
    change(schema, value);
}

/// Returns the form of a union that this value has: the first whose required fields are all there.
fn form<'a>(schema: &'a Value, value: &Value) -> Option<&'a Value> {
    let forms = schema
        .get("oneOf")
        .or_else(|| schema.get("anyOf"))?
        .as_array()?;
    forms.iter().find(|form| {
        let required = form["required"].as_array().into_iter().flatten();
        required
            .filter_map(Value::as_str)
            .all(|name| value.get(name).is_some())
    })
}
