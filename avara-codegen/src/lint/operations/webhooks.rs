//! Webhooks: one `post` each, an event and a reply.

use crate::lint::document::{Document, Operation, properties, texts};
use crate::load::node::{Entry, Node};

const EFFECTS: &str = "x-avara-webhook-effects";
const ASKS: &str = "x-avara-webhook-asks";

pub(crate) fn check(document: &Document<'_>) {
    for webhook in document.root.entries_at("x-webhooks") {
        only_post(document, webhook);
    }
    for operation in document.webhooks() {
        bodies(document, operation);
        event_type(document, operation);
        event_union(document, operation);
        effects(document, operation);
        asks(document, operation);
    }
}

fn only_post(document: &Document<'_>, webhook: &Entry) {
    // A reference that leads nowhere is the loader's finding.
    let ok = matches!(webhook.value.entries(), [only] if only.key == "post" || only.key == "$ref");
    if !ok {
        document.add(
            "webhook-form",
            webhook.place,
            format!("the webhook `{}` is not exactly one `post`", webhook.key),
            "write one `post:` with `requestBody:` (the event) and `responses:` (the reply)",
        );
    }
}

fn bodies(document: &Document<'_>, webhook: Operation<'_>) {
    let missing = [
        (
            document.request_media(webhook).is_none(),
            "event",
            "`requestBody:` with `application/json`",
        ),
        (
            document.response_media(webhook).is_none(),
            "reply",
            "the response `'200'` with `application/json`",
        ),
    ];
    for (is_missing, what, help) in missing {
        if is_missing {
            let message = format!("the webhook `{}` has no {what}", webhook.item.key);
            document.add(
                "webhook-form",
                webhook.method.place,
                message,
                format!("add {help}"),
            );
        }
    }
}

fn event_type(document: &Document<'_>, webhook: Operation<'_>) {
    let Some(event) = document.request_schema(webhook) else {
        return;
    };
    let key = webhook.item.key.as_str();
    let place = properties(event)
        .iter()
        .find(|property| property.key == "type")
        .map_or(event.place, |property| property.place);
    let values = event
        .find(&["properties", "type", "enum"])
        .map_or(&[][..], Node::items);
    let is_key = matches!(values, [only] if only.text() == Some(key));
    let is_required = texts(event, "required").contains(&"type");
    if !(is_key && is_required) {
        document.add(
            "event-type",
            place,
            format!("the event of `{key}` does not name itself"),
            format!("give it the required property `type` with `enum: [{key}]`"),
        );
    }
}

/// Every event declares its lasting effects, and the answer to a receipt can be kept for days.
fn effects(document: &Document<'_>, webhook: Operation<'_>) {
    let key = &webhook.item.key;
    let Some(effects) = webhook.node().get(EFFECTS) else {
        document.add(
            "missing-webhook-effects",
            webhook.method.place,
            format!("the webhook `{key}` does not declare its lasting effects"),
            format!(
                "add `{EFFECTS}:` with `none` (it may be handled twice), `receipt` (something is \
                 received) or `upload` (an upload is prepared); when in doubt, `upload`"
            ),
        );
        return;
    };
    let reply = document
        .response_schema(webhook)
        .map_or(&[][..], properties);
    let is_plain = |property: &&Entry| {
        let kind = property.value.text_at("type");
        matches!(kind, Some("boolean" | "number" | "integer"))
    };
    if effects.text() == Some("receipt")
        && let Some(property) = reply.iter().find(|property| !is_plain(property))
    {
        document.add(
            "receipt-reply",
            property.place,
            format!("the reply to the receipt `{key}` holds more than flags and numbers"),
            "replies to receipts are kept for days, on disk too: make it an `upload`",
        );
    }
}

/// The fields that say what is asked for are texts of the event's data, and all its ids are among
/// them.
fn asks(document: &Document<'_>, webhook: Operation<'_>) {
    let Some(event) = document.request_schema(webhook) else {
        return;
    };
    let data = event.find(&["properties", "data"]);
    let data = data
        .and_then(|data| document.schema_behind(data))
        .unwrap_or(event);
    let named = texts(webhook.node(), ASKS);
    for name in &named {
        let property = data.find(&["properties", name]);
        if !property.is_some_and(|property| is_text(document, property)) {
            document.add(
                "webhook-asks",
                webhook.place_of(ASKS),
                format!(
                    "`{name}` is not a text in the data of the event `{}`",
                    webhook.item.key
                ),
                "name fields that a redelivery does not renew: ids, dates, names; no time, no list",
            );
        }
    }
    for property in properties(data) {
        let is_event_id = std::ptr::eq(data, event) && property.key == "id";
        let is_asked = named.contains(&property.key.as_str()) || is_event_id;
        if is_id(document, &property.value) && !is_asked {
            document.add(
                "webhook-asks",
                property.place,
                format!(
                    "`{}` is an id, but not part of what the event asks for",
                    property.key
                ),
                format!(
                    "add it to `{ASKS}:` of `{}`: events with other ids are other events",
                    webhook.item.key
                ),
            );
        }
    }
}

fn is_text(document: &Document<'_>, property: &Node) -> bool {
    let schema = document.schema_behind(property);
    schema.is_some_and(|schema| {
        schema.text_at("type") == Some("string") && schema.text_at("format") != Some("date-time")
    })
}

/// A named text is an identifier, unless it is an enumeration.
fn is_id(document: &Document<'_>, property: &Node) -> bool {
    let is_named = property.get("$ref").is_some() || property.get("allOf").is_some();
    let is_enum = document
        .schema_behind(property)
        .is_some_and(|schema| schema.get("enum").is_some());
    is_named && !is_enum && is_text(document, property)
}

/// The union of all events leads from the event's type to its schema.
fn event_union(document: &Document<'_>, webhook: Operation<'_>) {
    let Some(mapping) = document
        .schema("WebhookEvent")
        .and_then(|union| union.get("discriminator")?.entry("mapping"))
    else {
        return;
    };
    let Some(schema) = document
        .request_media(webhook)
        .and_then(|media| media.get("schema")?.text_at("$ref"))
    else {
        return;
    };
    let key = webhook.item.key.as_str();
    if mapping.value.text_at(key) != Some(schema) {
        document.add(
            "event-union",
            mapping
                .value
                .entry(key)
                .map_or(mapping.place, |entry| entry.place),
            format!("the union of all events does not lead from `{key}` to its schema"),
            format!(
                "add the schema of the event to `oneOf`, and `{key}: '<file>#/schemas/<its \
             schema>'` to `mapping`"
            ),
        );
    }
}
