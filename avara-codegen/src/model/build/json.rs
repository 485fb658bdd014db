//! Reads nodes of the document; anything in another form reads as empty.

use serde_json::{Map, Value};

use crate::load::pointer::unescape;

/// Returns the schema of a body or reply that is `application/json`.
pub(super) fn json_schema(node: &Value) -> Option<String> {
    reference(&node["content"]["application/json"]["schema"])
}

/// Returns the component that a `$ref` names.
pub(super) fn reference(node: &Value) -> Option<String> {
    let (_, name) = node["$ref"].as_str()?.rsplit_once('/')?;
    Some(unescape(name))
}

pub(super) fn text(node: &Value, key: &str) -> String {
    node[key].as_str().unwrap_or_default().trim().to_owned()
}

pub(super) fn texts(node: &Value) -> Vec<String> {
    array(node)
        .iter()
        .filter_map(|text| Some(text.as_str()?.to_owned()))
        .collect()
}

pub(super) fn array(node: &Value) -> &[Value] {
    node.as_array().map_or(&[], Vec::as_slice)
}

pub(super) fn object(node: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    node.as_object().unwrap_or(&EMPTY)
}
