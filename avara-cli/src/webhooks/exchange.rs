//! An event, its answer, and what is wrong with the answer.

use std::time::Duration;

use avara_client::Violation;
use avara_client::bytes::Bytes;
use avara_client::http::Response;
use avara_client::http::header::CONTENT_ENCODING;
use avara_client::types::WebhookEvent;
use avara_client::webhooks::Webhooks;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The answer of a receiver.
pub(super) type Answer = Response<Bytes>;

pub(super) struct Exchange {
    pub(super) event: Bytes,
    pub(super) event_type: String,
    pub(super) id: String,
    /// The reason that this version cannot read the event, if it cannot. Its answer is not judged
    /// then.
    pub(super) event_problem: Option<String>,
    pub(super) answer: Answer,
    pub(super) time: Duration,
    pub(super) problems: Vec<AnswerProblem>,
}

#[derive(Debug, Serialize)]
pub(super) struct AnswerProblem {
    pub(super) field: String,
    pub(super) problem: String,
}

/// The part that every event has.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Envelope {
    id: Option<String>,
    #[serde(rename = "type")]
    event_type: Option<String>,
}

impl Exchange {
    pub(super) fn new(event: Bytes, answer: Answer, time: Duration) -> Self {
        let envelope: Envelope = serde_json::from_slice(&event).unwrap_or_default();
        let unnamed = |text: Option<String>| text.unwrap_or_else(|| "?".to_owned());
        let (event_problem, problems) = match Webhooks::unwrap_unverified(&event) {
            Ok(event) => (None, problems(&event, &answer)),
            Err(error) => (Some(error.without_advice().to_string()), Vec::new()),
        };
        Self {
            event_type: unnamed(envelope.event_type),
            id: unnamed(envelope.id),
            event_problem,
            problems,
            event,
            answer,
            time,
        }
    }

    pub(super) fn is_ok(&self) -> bool {
        self.problems.is_empty()
    }

    pub(super) fn json(&self) -> serde_json::Result<String> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Line<'a> {
            event: Option<&'a RawValue>,
            #[serde(skip_serializing_if = "Option::is_none")]
            event_problem: Option<&'a str>,
            status: u16,
            milliseconds: u128,
            reply: Option<&'a RawValue>,
            #[serde(skip_serializing_if = "Option::is_none")]
            reply_text: Option<String>,
            violations: &'a [AnswerProblem],
        }
        let reply = json(self.answer.body());
        serde_json::to_string(&Line {
            event: json(&self.event),
            event_problem: self.event_problem.as_deref(),
            status: self.answer.status().as_u16(),
            milliseconds: self.time.as_millis(),
            reply,
            reply_text: text(self.answer.body()).filter(|_| reply.is_none()),
            violations: &self.problems,
        })
    }
}

/// Returns a body as it is, if it is JSON that programs can read.
fn json(body: &[u8]) -> Option<&RawValue> {
    let _: serde_json::Value = serde_json::from_slice(body).ok()?;
    serde_json::from_slice(body).ok()
}

/// The most of a text that is shown: more would not help.
const LONGEST_TEXT: usize = 2000;

fn text(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    (!text.is_empty()).then(|| text.chars().take(LONGEST_TEXT).collect())
}

fn problems(event: &WebhookEvent, answer: &Answer) -> Vec<AnswerProblem> {
    if !answer.status().is_success() {
        let problem = format!("is {}, expected 2xx", answer.status().as_u16());
        return vec![AnswerProblem::new("the status", problem)];
    }
    if answer.headers().contains_key(CONTENT_ENCODING) {
        let problem = "is compressed although that was not requested";
        return vec![AnswerProblem::new("the reply", problem)];
    }
    match event.check_reply(answer.body()) {
        Ok(()) => Vec::new(),
        Err(invalid) => invalid
            .violations()
            .iter()
            .map(AnswerProblem::from)
            .collect(),
    }
}

impl AnswerProblem {
    pub(super) fn new(field: &str, problem: impl Into<String>) -> Self {
        Self {
            field: field.to_owned(),
            problem: problem.into(),
        }
    }

    pub(super) fn line(&self) -> String {
        format!("{} {}", self.field, self.problem)
    }
}

impl From<&Violation> for AnswerProblem {
    fn from(violation: &Violation) -> Self {
        Self::new(violation.field(), violation.problem().to_string())
    }
}
