//! Webhooks: events, signed and posted as Avara does, and the receiver's answers.
//!
//! Signatures follow Standard Webhooks. The receiver's answer is checked against the spec, so that a
//! mistake in it shows here and not in production.

mod outbox;
mod post;
mod verdict;

use std::time::Duration;

use avara_client::webhooks::Webhooks;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::world::Event;

pub(crate) use outbox::{Outbox, Queue};
pub use verdict::Delivery;

/// How long a receiver may take.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(10);

/// An event as it is posted.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    /// True if nobody changed it: then it must be as documented.
    is_ours: bool,
    body: String,
}

/// The parts of an event that a test chooses.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Custom {
    pub(crate) id: Option<String>,
    /// Fields that replace those of the data.
    pub(crate) data: Map<String, Value>,
}

impl Message {
    /// Makes a message of an event, with its own id.
    pub(crate) fn new(event: Event) -> Self {
        Self::custom(event, Custom::default())
    }

    /// Makes a message of an event with the fields chosen by a test.
    pub(crate) fn custom(mut event: Event, custom: Custom) -> Self {
        let new_id = || format!("whe_{:032x}", fastrand::u128(..));
        let id = custom.id.unwrap_or_else(new_id);
        let is_ours = custom.data.is_empty();
        for (name, value) in custom.data {
            event.data[name] = value;
        }
        let body = json!({ "id": id, "type": event.kind, "data": event.data }).to_string();
        Self {
            id,
            kind: event.kind,
            is_ours,
            body,
        }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// Posts a message and judges the answer. Whatever goes wrong is in the result.
pub(crate) async fn send(
    url: &str,
    key: Option<&Webhooks>,
    message: &Message,
    now: DateTime<Utc>,
    timeout: Duration,
) -> Delivery {
    let posting = post::post(url, headers(key, message, now), message.body.clone());
    let answer = match tokio::time::timeout(timeout, posting).await {
        Ok(answer) => answer,
        Err(_) => Err(format!(
            "no answer within {} seconds",
            timeout.as_secs_f32()
        )),
    };
    verdict::of(message, answer)
}

/// Returns the headers of Standard Webhooks. Without a key there is no signature.
fn headers(
    key: Option<&Webhooks>,
    message: &Message,
    now: DateTime<Utc>,
) -> Vec<(&'static str, String)> {
    match key {
        Some(key) => key.sign(&message.id, now.into(), &message.body).into(),
        None => vec![
            ("webhook-id", message.id.clone()),
            ("webhook-timestamp", now.timestamp().to_string()),
        ],
    }
}

#[cfg(test)]
mod tests;
