//! The events and the replies of webhooks, as one JSON Schema 2020-12.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::json_schema::{Form, referred, translate};
use super::open_enums::open;

const ABOUT: &str = "The events that Avara posts. A delivery is checked against the document itself, a reply \
    against the schema with the anchor `<event type>.reply`. Enums of events are open: Avara may add values.";

/// Returns a schema that any event fits. Every event has an anchor of its type, and every reply one
/// of its event's type and `.reply`.
pub(super) fn webhook_schemas(document: &Value) -> Value {
    let webhooks: Vec<_> = document["x-webhooks"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(event_type, webhook)| {
            let event = webhook.pointer("/post/requestBody/content/application~1json/schema")?;
            let reply = webhook.pointer("/post/responses/200/content/application~1json/schema")?;
            Some((event_type, referred(event)?, referred(reply)?))
        })
        .collect();
    let events = reachable(document, webhooks.iter().map(|(_, event, _)| *event));
    let replies = reachable(document, webhooks.iter().map(|(_, _, reply)| *reply));
    let document = open(document, &events);
    let mut definitions: Map<String, Value> = events
        .union(&replies)
        .map(|name| ((*name).to_owned(), definition(&document, name)))
        .collect();
    for (event_type, event, reply) in &webhooks {
        definitions[*event]["$anchor"] = json!(event_type);
        definitions[*reply]["$anchor"] = json!(format!("{event_type}.reply"));
    }
    let events = webhooks.iter().map(|(_, event, _)| local(event));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Webhooks of Avara",
        "description": ABOUT,
        "oneOf": events.map(|reference| json!({ "$ref": reference })).collect::<Value>(),
        "$defs": definitions,
    })
}

fn definition(document: &Value, name: &str) -> Value {
    let form = Form {
        reference: &local,
        is_openapi: false,
    };
    translate(&document["components"]["schemas"][name], &form)
}

fn local(name: &str) -> String {
    format!("#/$defs/{name}")
}

/// Returns the named schemas, and all that they refer to.
fn reachable<'a>(document: &'a Value, names: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut left: Vec<&str> = names.collect();
    while let Some(name) = left.pop() {
        if reached.insert(name) {
            references(&document["components"]["schemas"][name], &mut left);
        }
    }
    reached
}

fn references<'a>(node: &'a Value, found: &mut Vec<&'a str>) {
    found.extend(referred(node));
    match node {
        Value::Object(entries) => entries.values().for_each(|value| references(value, found)),
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
