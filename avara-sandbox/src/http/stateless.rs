//! `--stateless`: every operation answers the example of the spec, about what was sent.

use hyper::Method;
use serde_json::Value;

use crate::spec::Operation;
use crate::validate::Values;

/// Returns the example. Of a change it has the ids and the key that were sent: another record would
/// be no proof that this one was changed.
pub(super) fn reply(operation: &Operation, values: &Values) -> Value {
    let mut reply = operation.reply.example.clone();
    if operation.method == Method::GET {
        return reply;
    }
    let path = values.path.iter();
    let path = path.map(|(name, text)| (name, Value::from(text.as_str())));
    let body = values.body.iter();
    let body = body.map(|(name, value)| (name, value.clone()));
    let sent = body.chain(path).filter(|(_, sent)| sent.is_string());
    for (name, sent) in sent.filter(|(name, _)| identifies(name)) {
        if let Some(field) = reply.get_mut(name).filter(|field| !field.is_object()) {
            *field = sent;
        }
    }
    reply
}

fn identifies(name: &str) -> bool {
    name.ends_with("Id") || name.ends_with("Uid") || name == "email"
}
