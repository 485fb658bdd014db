//! Replies as they go over the wire: read, and held against what was asked.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::check::{Check, InvalidReply};
use crate::Violation;
use crate::decode::{Problem, decode_reply};
use crate::generated::webhooks::check_reply;
use crate::types::WebhookEvent;
use crate::webhooks::event::asked_study;

impl WebhookEvent {
    /// Checks a reply to this event as it is on the wire: for tests of receivers, in whatever
    /// language they are written, and for what stands between them and Avara.
    ///
    /// It is stricter than reading it into its type would be: every required field has to be there,
    /// null is no value, and a field that is not documented is refused, because it is more likely a
    /// misspelt one. What it says is then checked as [`Check`] does; images of another study than
    /// the one that the event asks for are wrong. An answer without a body will do where Avara goes
    /// on without one. Of an event whose type is not known, the reply only has to be an object.
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
    /// let invalid = event.check_reply(r#"{"authorized": true, "url": "http://10.0.0.1/1.dcm"}"#);
    /// assert_eq!(
    ///     invalid.unwrap_err().to_string(),
    ///     "invalid reply: urls is required, url is not documented"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`InvalidReply`] with every violation. It names fields as the reply does, and has no value.
    pub fn check_reply(&self, reply: impl AsRef<[u8]>) -> Result<(), InvalidReply> {
        let asked = asked_study(self);
        let reply = WireReply {
            body: reply.as_ref(),
            asked: asked.as_deref(),
        };
        check_reply(self, &reply)
    }
}

/// The body of a reply, and the study that was asked for.
pub(crate) struct WireReply<'a> {
    body: &'a [u8],
    asked: Option<&'a str>,
}

/// What stands for the whole reply where fields are named.
const WHOLE: &str = "the reply";

impl WireReply<'_> {
    /// Checks a reply of this type.
    pub(crate) fn check<R>(&self, may_be_empty: bool) -> Result<(), InvalidReply>
    where
        R: Check + DeserializeOwned + Serialize,
    {
        if may_be_empty && self.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(());
        }
        let reply: R = decode_reply(self.body).map_err(|problem| unreadable(&problem))?;
        let mut violations = Vec::new();
        if let (Ok(sent), Ok(read)) = (
            serde_json::from_slice(self.body),
            serde_json::to_value(&reply),
        ) {
            compare(&sent, &read, "", &mut violations);
        }
        if let Err(invalid) = reply.check_for(self.asked) {
            let new = |found: &&Violation| !violations.iter().any(|told| is_within(found, told));
            let new: Vec<_> = invalid.violations().iter().filter(new).cloned().collect();
            violations.extend(new);
        }
        match violations {
            violations if violations.is_empty() => Ok(()),
            violations => Err(InvalidReply::new(violations)),
        }
    }

    /// Checks a reply of which nothing is known.
    pub(crate) fn check_unknown(&self) -> Result<(), InvalidReply> {
        let read: Result<Map<String, Value>, _> = decode_reply(self.body);
        read.map(drop).map_err(|problem| unreadable(&problem))
    }
}

fn unreadable(problem: &Problem) -> InvalidReply {
    let (field, what) = problem.parts();
    let field = if field.is_empty() { WHOLE } else { field };
    let problem = format!("cannot be read: {what}");
    InvalidReply::new(vec![Violation::new(field, problem)])
}

/// Where what was sent is not what was read of it: reading forgives what writing would not do.
fn compare(sent: &Value, read: &Value, path: &str, violations: &mut Vec<Violation>) {
    match (sent, read) {
        (Value::Object(sent), Value::Object(read)) => {
            let missing = read.keys().filter(|key| !sent.contains_key(*key));
            violations.extend(missing.map(|key| Violation::new(below(path, key), "is required")));
            for (key, value) in sent {
                let path = below(path, key);
                match read.get(key) {
                    Some(read) => compare(value, read, &path, violations),
                    None => violations.push(Violation::new(path, unread(value))),
                }
            }
        }
        (Value::Array(sent), Value::Array(read)) => {
            for (index, (sent, read)) in sent.iter().zip(read).enumerate() {
                compare(sent, read, &format!("{path}[{index}]"), violations);
            }
        }
        (Value::Null, read) if !read.is_null() => {
            violations.push(Violation::new(path, unread(sent)));
        }
        _ => {}
    }
}

/// Whether a violation is of a field of which another was told, or of a part of it.
fn is_within(found: &Violation, told: &Violation) -> bool {
    let rest = found.field().strip_prefix(told.field());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn unread(value: &Value) -> &'static str {
    if value.is_null() {
        "must not be null: leave it out, or give it a value"
    } else {
        "is not documented"
    }
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}
