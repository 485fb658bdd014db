//! Webhooks: one `post` each, an event and a reply.

use crate::lint::document::{Document, Operation, properties, texts};
use crate::lint::findings::Findings;
use crate::load::node::{Entry, Node};

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for webhook in document
        .root
        .get("x-webhooks")
        .map_or(&[][..], Node::entries)
    {
        only_post(webhook, findings);
    }
    for operation in document
        .operations
        .iter()
        .filter(|operation| operation.is_webhook)
    {
        bodies(document, *operation, findings);
        event_type(document, *operation, findings);
        event_union(document, *operation, findings);
    }
}

fn only_post(webhook: &Entry, findings: &mut Findings<'_>) {
    // A reference that leads nowhere is the loader's finding.
    let ok = matches!(webhook.value.entries(), [only] if only.key == "post" || only.key == "$ref");
    if !ok {
        findings.add(
            "webhook-form",
            webhook.place,
            format!("the webhook `{}` is not exactly one `post`", webhook.key),
            "write one `post:` with `requestBody:` (the event) and `responses:` (the reply)",
        );
    }
}

fn bodies(document: &Document<'_>, webhook: Operation<'_>, findings: &mut Findings<'_>) {
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
            findings.add(
                "webhook-form",
                webhook.method.place,
                message,
                format!("add {help}"),
            );
        }
    }
}

fn event_type(document: &Document<'_>, webhook: Operation<'_>, findings: &mut Findings<'_>) {
    let Some(event) = document
        .request_media(webhook)
        .and_then(|media| document.schema_behind(media.get("schema")?))
    else {
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
        findings.add(
            "event-type",
            place,
            format!("the event of `{key}` does not name itself"),
            format!("give it the required property `type` with `enum: [{key}]`"),
        );
    }
}

/// The union of all events leads from the event's type to its schema.
fn event_union(document: &Document<'_>, webhook: Operation<'_>, findings: &mut Findings<'_>) {
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
        findings.add(
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
