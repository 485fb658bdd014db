//! Replies as JSON: read, and checked against the event.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::asked_study;
use super::check::{Check, InvalidReply};
use super::shape;
use crate::Violation;
use crate::generated::webhooks::check_reply;
use crate::rules::{Object, Problem};
use crate::types::WebhookEvent;
use crate::wire::decode::decode_strictly;

impl WebhookEvent {
    /// Checks the JSON of a reply to this event: for tests of receivers in any language, and for
    /// proxies between them and Avara.
    ///
    /// It is stricter than reading the reply into its type: every required field must be present,
    /// null is not a value, an enum must have a documented value, and an undocumented field is
    /// refused because it is probably misspelled. The content is then checked as by [`Check`];
    /// images of another study than the event asks for are a violation. An empty body is accepted
    /// if Avara continues without one. The reply to an event of an unknown type only has to be an
    /// object.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let event = Webhooks::unwrap_unverified(
    ///     r#"{"id": "whe_1", "type": "study.access_requested",
    ///         "data": {"studyId": "stu_1", "studyInstanceUid": "1.2.3"}}"#,
    /// )?;
    /// event.check_reply(r#"{"authorized": true, "urls": ["https://pacs.example.com/1.dcm"]}"#)?;
    ///
    /// let invalid = event.check_reply(r#"{"authorized": false, "url": []}"#).unwrap_err();
    /// assert_eq!(
    ///     invalid.to_string(),
    ///     "invalid reply: urls is required, url is not documented; is urls meant?"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidReply`] with every violation. It names fields as the reply does, and holds no
    /// values.
    pub fn check_reply(&self, reply: impl AsRef<[u8]>) -> Result<(), InvalidReply> {
        let asked = asked_study(self);
        let reply = WireReply {
            body: reply.as_ref(),
            asked: asked.as_deref(),
        };
        match check_reply(self, &reply) {
            violations if violations.is_empty() => Ok(()),
            violations => Err(InvalidReply::new(violations)),
        }
    }
}

/// The body of a reply, and the study that was asked for.
pub(crate) struct WireReply<'a> {
    body: &'a [u8],
    asked: Option<&'a str>,
}

impl WireReply<'_> {
    /// Checks a reply of this type and form.
    pub(crate) fn check<R>(&self, form: &Object, may_be_empty: bool) -> Vec<Violation>
    where
        R: Check + DeserializeOwned,
    {
        if may_be_empty && self.body.iter().all(u8::is_ascii_whitespace) {
            return Vec::new();
        }
        let fields = match self.fields() {
            Ok(fields) => fields,
            Err(violation) => return vec![violation],
        };
        let mut violations = shape::check(form, &fields);
        match decode_strictly::<R>(self.body) {
            Ok(reply) => violations.extend(self.meaning(&reply, &violations)),
            Err(problem) if violations.is_empty() => violations.push(whole(problem.to_string())),
            Err(_) => {}
        }
        violations
    }

    /// Checks the meaning of the parts. A field whose form is wrong was reported before.
    fn meaning(&self, reply: &impl Check, reported: &[Violation]) -> Vec<Violation> {
        let Err(invalid) = reply.check_for(self.asked) else {
            return Vec::new();
        };
        let is_new =
            |found: &&Violation| !reported.iter().any(|reported| is_within(found, reported));
        invalid
            .violations()
            .iter()
            .filter(is_new)
            .cloned()
            .collect()
    }

    pub(crate) fn check_unknown(&self) -> Vec<Violation> {
        self.fields().err().into_iter().collect()
    }

    fn fields(&self) -> Result<Map<String, Value>, Violation> {
        let body = std::str::from_utf8(self.body).map_err(|_| whole("is not UTF-8"))?;
        if body.trim().is_empty() {
            return Err(whole("is empty"));
        }
        if body.starts_with('\u{feff}') {
            return Err(whole(
                "begins with a byte order mark, which JSON does not have",
            ));
        }
        let value = serde_json::from_str(body).map_err(|error| {
            // Its own message may quote the reply.
            let (line, column) = (error.line(), error.column());
            whole(format!(
                "is not readable JSON: line {line}, column {column}"
            ))
        })?;
        match value {
            Value::Object(fields) => Ok(fields),
            _ => Err(whole("must be a JSON object")),
        }
    }
}

fn whole(problem: impl Into<Problem>) -> Violation {
    Violation::of_body("the reply", problem)
}

/// Returns true if a violation is of a field that was reported before, or of a part of it.
fn is_within(found: &Violation, reported: &Violation) -> bool {
    let rest = found.field().strip_prefix(reported.field());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
