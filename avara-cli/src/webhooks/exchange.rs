//! An event, its answer, and what is wrong with the answer.

use std::time::Duration;

use avara_client::Violation;
use avara_client::bytes::Bytes;
use avara_client::http::{HeaderValue, StatusCode};
use avara_client::types::WebhookEvent;
use avara_client::webhooks::Webhooks;
use serde::Serialize;
use serde_json::value::RawValue;

/// What a receiver answered.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) content_type: Option<HeaderValue>,
    pub(super) body: Bytes,
}

/// An event that was answered.
pub(super) struct Exchange {
    pub(super) event: Bytes,
    pub(super) event_type: String,
    pub(super) id: String,
    pub(super) answer: Answer,
    pub(super) time: Duration,
    pub(super) violations: Vec<Problem>,
}

/// What is wrong, and where.
#[derive(Debug, Serialize)]
pub(super) struct Problem {
    pub(super) field: String,
    pub(super) problem: String,
}

impl Exchange {
    /// Judges an answer.
    pub(super) fn new(event: Bytes, answer: Answer, time: Duration) -> Self {
        let read = Webhooks::unwrap_unverified(&event);
        let known = read.as_ref().ok();
        Self {
            event_type: known.map_or("?", WebhookEvent::event_type).to_owned(),
            id: known.and_then(WebhookEvent::id).unwrap_or("?").to_owned(),
            violations: match &read {
                Ok(event) => problems(event, &answer),
                Err(error) => vec![Problem::new("the event", error.to_string())],
            },
            event,
            answer,
            time,
        }
    }

    pub(super) fn is_ok(&self) -> bool {
        self.violations.is_empty()
    }

    /// One line of JSON.
    pub(super) fn json(&self) -> serde_json::Result<String> {
        #[derive(Serialize)]
        struct Line<'a> {
            event: Option<&'a RawValue>,
            status: u16,
            milliseconds: u128,
            reply: Option<&'a RawValue>,
            violations: &'a [Problem],
        }
        serde_json::to_string(&Line {
            event: serde_json::from_slice(&self.event).ok(),
            status: self.answer.status.as_u16(),
            milliseconds: self.time.as_millis(),
            reply: serde_json::from_slice(&self.answer.body).ok(),
            violations: &self.violations,
        })
    }
}

fn problems(event: &WebhookEvent, answer: &Answer) -> Vec<Problem> {
    if !answer.status.is_success() {
        let problem = format!("is {}, and not 2xx", answer.status.as_u16());
        return vec![Problem::new("the status", problem)];
    }
    match event.check_reply(&answer.body) {
        Ok(()) => Vec::new(),
        Err(invalid) => invalid.violations().iter().map(Problem::from).collect(),
    }
}

impl Problem {
    fn new(field: &str, problem: String) -> Self {
        Self {
            field: field.to_owned(),
            problem,
        }
    }
}

impl From<&Violation> for Problem {
    fn from(violation: &Violation) -> Self {
        Self::new(violation.field(), violation.problem().to_owned())
    }
}
