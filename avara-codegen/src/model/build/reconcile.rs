//! Reads the look-up of a call whose answer was lost.

use serde_json::Value;

use super::json::{object, texts};
use crate::model::{NaturalKey, Normal, Reconcile, Rest};

pub(super) fn reconcile(node: &Value) -> Option<Reconcile> {
    let node = &node["x-avara-reconcile"];
    Some(Reconcile {
        look_up: name(node, "lookUp")?,
        by: natural_key(node),
    })
}

fn natural_key(node: &Value) -> Option<NaturalKey> {
    Some(NaturalKey {
        field: name(node, "key")?,
        created_at: name(node, "createdAt"),
        read_back: pairs(&node["readBack"], |path| {
            path.split('.').map(String::from).collect()
        }),
        normalised: pairs(&node["normalised"], normal),
        expect: pairs(&node["expect"], str::to_owned),
        rest: rest(&node["rest"]),
        not_returned: texts(&node["notReturned"]),
    })
}

fn rest(node: &Value) -> Option<Rest> {
    Some(Rest {
        look_up: name(node, "lookUp")?,
        id: name(node, "id")?,
        fields: texts(&node["fields"]),
    })
}

fn normal(text: &str) -> Normal {
    match text {
        "digits" => Normal::Digits,
        _ => Normal::LowerCase,
    }
}

fn name(node: &Value, key: &str) -> Option<String> {
    node[key].as_str().map(String::from)
}

fn pairs<T>(node: &Value, read: impl Fn(&str) -> T) -> Vec<(String, T)> {
    object(node)
        .iter()
        .filter_map(|(field, value)| Some((field.clone(), read(value.as_str()?))))
        .collect()
}
