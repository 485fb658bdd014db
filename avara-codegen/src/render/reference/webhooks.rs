//! The page of webhooks: every event with its reply.

use serde_json::Value;

use super::fields::codes;
use super::types::{across, table};
use crate::Spec;
use crate::model::{Api, Schema, Webhook, WebhookMode, snake};

const TYPES: &str = "types.md";

const INTRODUCTION: &str = "\
# Webhooks

The events that Avara posts to your server, and the replies that it expects. [Webhooks](../guide/webhooks.md) shows a \
receiver; `spec/avara.webhooks.schema.json` has the events and replies as a JSON Schema.
";

pub(super) fn webhooks(spec: &Spec, api: &Api) -> String {
    let webhooks = api.webhooks.iter();
    let sections = webhooks.map(|webhook| section(spec, api, webhook));
    format!("{INTRODUCTION}{}", sections.collect::<String>())
}

fn section(spec: &Spec, api: &Api, webhook: &Webhook) -> String {
    let Webhook {
        event_type,
        summary,
        description,
        ..
    } = webhook;
    let waits = match webhook.mode {
        WebhookMode::Synchronous => "Avara waits for the reply.",
        WebhookMode::SynchronousSoft => "Avara waits for the reply, and continues without it.",
        WebhookMode::Asynchronous => "Avara does not wait for the reply.",
    };
    let empty = if webhook.may_be_empty {
        " A reply without a body is enough."
    } else {
        ""
    };
    let asks = if webhook.asks.is_empty() {
        String::new()
    } else {
        format!("\nIt asks for: {}.\n", codes(&webhook.asks))
    };
    let path =
        format!("/x-webhooks/{event_type}/post/responses/200/content/application~1json/example");
    let reply = spec.document().pointer(&path).unwrap_or(&Value::Null);
    format!(
        "\n## {event_type}\n\n**{summary}.** {description}\n\n{waits}{empty} In Rust: \
         `WebhookHandler::{handler}`.\n{asks}\nThe event's `data`:\n\n{data}\nThe reply:\n\n{fields}\n\
         An event, and a reply:\n\n```json\n{event:#}\n```\n\n```json\n{reply:#}\n```\n\n\
         ```sh\navara webhooks trigger {event_type} --to \"$RECEIVER\"\n```\n",
        handler = snake(&event_type.replace('.', "_")),
        data = api
            .data(webhook)
            .map_or_else(String::new, |(_, schema)| object(schema)),
        fields = api.schema(&webhook.reply).map_or_else(String::new, object),
        event = webhook.example,
    )
}

fn object(schema: &Schema) -> String {
    schema.object().map_or_else(String::new, |object| {
        format!("{}{}", table(object, TYPES), across(object))
    })
}
