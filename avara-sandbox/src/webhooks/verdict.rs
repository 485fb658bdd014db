//! [`Delivery`]: a webhook that was sent, and its answer.

use std::fmt;

use avara_client::webhooks::Webhooks;
use serde_json::{Value, json};

use super::Message;
use super::post::Answer;
use crate::spec::{Webhook, spec};
use crate::validate;

/// A posted message, and the violations of the answer.
///
/// Its `Debug` shows neither the event's data nor the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The id of the event.
    pub id: String,
    /// Its type, for example `report.delivered`.
    pub kind: &'static str,
    /// The event as it was posted.
    pub event: Value,
    /// The HTTP status; None when there was no answer.
    pub status: Option<u16>,
    /// The answer, if it is JSON.
    pub reply: Option<Value>,
    /// The problems of the answer, one line each, without values.
    pub violations: Vec<String>,
}

impl Delivery {
    /// Returns true if Avara would accept the answer.
    pub fn is_ok(&self) -> bool {
        self.violations.is_empty()
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "type": self.kind,
            "event": self.event,
            "ok": self.is_ok(),
            "status": self.status,
            "reply": self.reply,
            "violations": self.violations,
        })
    }

    /// Returns the part of it that fits in a row of a table.
    pub(crate) fn summary(&self, number: u64) -> Value {
        json!({
            "number": number,
            "id": self.id,
            "type": self.kind,
            "ok": self.is_ok(),
            "status": self.status,
            "violations": self.violations,
        })
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("status", &self.status)
            .field("violations", &self.violations)
            .finish_non_exhaustive()
    }
}

pub(super) fn of(message: &Message, answer: Result<Answer, String>) -> Delivery {
    let nothing = Delivery {
        id: message.id.clone(),
        kind: message.kind,
        event: message.json(),
        status: None,
        reply: None,
        violations: Vec::new(),
    };
    let answer = match answer {
        Ok(answer) => answer,
        Err(problem) => {
            return Delivery {
                violations: vec![problem],
                ..nothing
            };
        }
    };
    let reply = serde_json::from_slice(&answer.body).ok();
    let mut violations = Vec::new();
    if !(200..300).contains(&answer.status) {
        violations.push(format!("expected status 2xx, got {}", answer.status));
    } else if let Some(webhook) = spec().webhook(message.kind) {
        violations = problems(message, webhook, &answer, reply.as_ref());
    }
    Delivery {
        status: Some(answer.status),
        reply,
        violations,
        ..nothing
    }
}

fn problems(
    message: &Message,
    webhook: &Webhook,
    answer: &Answer,
    reply: Option<&Value>,
) -> Vec<String> {
    let Some(reply) = reply else {
        let is_nothing = answer.body.iter().all(u8::is_ascii_whitespace);
        if is_nothing && webhook.may_be_empty {
            return Vec::new();
        }
        return vec!["the response body is not valid JSON".to_owned()];
    };
    let found = validate::webhook_reply(webhook, reply);
    if found.is_empty() {
        return meanings(message, &answer.body);
    }
    found.iter().map(ToString::to_string).collect()
}

/// Returns the findings of the client's own check in a reply of the right form: invalid dates, links
/// that no viewer can follow, fields that nobody reads.
fn meanings(message: &Message, reply: &[u8]) -> Vec<String> {
    let Ok(event) = Webhooks::unwrap_unverified(&message.body) else {
        return Vec::new();
    };
    match event.check_reply(reply) {
        Ok(()) => Vec::new(),
        Err(invalid) => invalid
            .violations()
            .iter()
            .map(ToString::to_string)
            .collect(),
    }
}
