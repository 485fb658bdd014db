//! `--stateless`: every operation answers the example of the spec, about what was sent.

use std::sync::OnceLock;

use bytes::Bytes;
use hyper::Method;
use serde_json::Value;

use crate::spec::{Operation, spec};
use crate::validate::Values;

/// The example as JSON. Of a change it has the ids and the key that were sent: another record would
/// be no proof that this one was changed.
pub(crate) fn reply(operation: &Operation, values: &Values) -> Bytes {
    let example = example(operation);
    if operation.method == Method::GET {
        return example;
    }
    let mut reply = operation.reply.example.clone();
    let path = values.path.iter();
    let path = path.map(|(name, text)| (name, Value::from(text.as_str())));
    let body = values.body.iter();
    let body = body.map(|(name, value)| (name, value.clone()));
    for (name, sent) in body.chain(path).filter(|(_, sent)| sent.is_string()) {
        if !identifies(name) {
            continue;
        }
        if let Some(field) = reply.get_mut(name).filter(|field| !field.is_object()) {
            *field = sent;
        }
    }
    Bytes::from(reply.to_string())
}

fn identifies(name: &str) -> bool {
    name.ends_with("Id") || name.ends_with("Uid") || name == "email"
}

/// The example, made once.
fn example(operation: &Operation) -> Bytes {
    static REPLIES: OnceLock<Vec<(&str, Bytes)>> = OnceLock::new();
    let replies = REPLIES.get_or_init(|| {
        let operations = spec().operations.iter();
        operations
            .map(|operation| {
                let json = operation.reply.example.to_string();
                (operation.id.as_str(), Bytes::from(json))
            })
            .collect()
    });
    let found = replies.iter().find(|(id, _)| *id == operation.id);
    found.map_or_else(Bytes::new, |(_, json)| json.clone())
}
