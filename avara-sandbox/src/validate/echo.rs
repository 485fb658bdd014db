//! A reply shows what its request has set: no field of a body is accepted and dropped.

use serde_json::{Map, Value};

use crate::spec::Content;

/// Fields that choose a record and set nothing. Where both are given, the id decides.
const CHOOSING: [&str; 2] = ["studyId", "studyInstanceUid"];

/// Returns the first field of a body that a reply shows with another value, although its schema
/// takes the one that was sent.
pub(crate) fn dropped<'a>(
    documented: &Content,
    body: &'a Map<String, Value>,
    reply: &Value,
) -> Option<&'a str> {
    let properties = &documented.schema.json["properties"];
    let is_dropped = |(name, sent): &(&String, &Value)| {
        let is_set = !CHOOSING.contains(&name.as_str());
        is_set && takes(&properties[name.as_str()], sent) && !shows(reply.get(name), sent)
    };
    let found = body.iter().find(is_dropped);
    found.map(|(name, _)| name.as_str())
}

/// A reference is sent as an id and shown as an object: that is another field.
fn takes(schema: &Value, sent: &Value) -> bool {
    let name = match sent {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let is_it = |kind: &Value| kind == name || (kind == "integer" && name == "number");
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(is_it),
        kind => is_it(kind),
    }
}

/// An object may have more than was sent, and cleared fields may be absent.
fn shows(shown: Option<&Value>, sent: &Value) -> bool {
    match (shown, sent) {
        (None | Some(Value::Null), Value::Null) => true,
        (Some(Value::Object(shown)), Value::Object(sent)) => {
            sent.iter().all(|(name, sent)| shows(shown.get(name), sent))
        }
        (shown, sent) => shown == Some(sent),
    }
}
