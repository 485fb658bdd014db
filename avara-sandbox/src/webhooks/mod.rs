//! Webhooks: events, signed and posted as Avara does, and what the receiver made of them.
//!
//! Signatures follow Standard Webhooks. The receiver's answer is held against the spec, so that a
//! mistake in it shows here and not in production.

mod outbox;
mod post;
mod verdict;

use std::time::Duration;

use avara_client::webhooks::Webhooks;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

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
    body: String,
}

impl Message {
    /// Makes a message of an event, with an id of its own.
    pub(crate) fn new(event: &Event) -> Self {
        let id = format!("whe_{:032x}", fastrand::u128(..));
        let body = json!({ "id": id, "type": event.kind, "data": event.data }).to_string();
        Self {
            id,
            kind: event.kind,
            body,
        }
    }

    /// The message as JSON.
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

/// The headers of Standard Webhooks. Without a key there is no signature.
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
