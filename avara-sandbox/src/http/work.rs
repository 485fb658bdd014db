//! [`Work`]: what a request asks for once it has passed the checks.

use hyper::StatusCode;
use hyper::Uri;
use hyper::http::uri::PathAndQuery;
use serde_json::{Map, Value};

use super::checks::Call;
use super::reply::Reply;
use super::shared::{Executed, Shared};
use super::stateless;
use crate::faults::LINKS;
use crate::spec::Operation;
use crate::world::{LINKS_PREFIX, Refusal};
use crate::{log, validate};

/// An operation, or a link that is followed.
pub(super) enum Work {
    Call(Call),
    /// The path and the query of a link, after its prefix.
    Link(String),
}

impl Work {
    /// Returns the link that this address is, if it is one.
    pub(super) fn link(uri: &Uri) -> Option<Self> {
        let target = uri.path_and_query().map_or("", PathAndQuery::as_str);
        let link = target.strip_prefix(LINKS_PREFIX)?;
        Some(Self::Link(link.to_owned()))
    }

    pub(super) fn name(&self) -> &str {
        match self {
            Self::Call(call) => &call.operation.id,
            Self::Link(_) => LINKS,
        }
    }

    /// Returns the operation, unless it is a link.
    pub(super) fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Call(call) => Some(call.operation),
            Self::Link(_) => None,
        }
    }

    pub(super) fn execute(&self, shared: &Shared) -> Reply {
        match self {
            Self::Call(call) => execute(shared, call),
            Self::Link(link) => match shared.follow(link) {
                Ok(followed) => Reply::file(followed.content_type, followed.body),
                Err(refusal) => Reply::refused(&refusal),
            },
        }
    }
}

fn execute(shared: &Shared, call: &Call) -> Reply {
    let Call { operation, values } = call;
    if shared.settings.stateless {
        shared.count(operation, values);
        return Reply::json(StatusCode::OK, &stateless::reply(operation, values));
    }
    let reply = match shared.execute(operation, values) {
        Executed::Reply(reply) => reply,
        Executed::Refused(refusal) if operation.documents(refusal.status) => {
            return Reply::refused(&refusal);
        }
        Executed::Refused(Refusal { status, .. }) => {
            return bug(operation, &format!("status {status} is not documented"));
        }
        Executed::Panicked => return bug(operation, "it panicked"),
    };
    checked(operation, &values.body, &reply)
}

/// Returns the reply if it is as documented and shows the fields that were set.
fn checked(operation: &Operation, body: &Map<String, Value>, reply: &Value) -> Reply {
    if let Err(violations) = validate::content(&operation.reply, reply) {
        return bug(operation, &log::broken("reply", &violations));
    }
    match validate::dropped(&operation.reply, body, reply) {
        Some(field) => bug(operation, &format!("{field} was accepted and dropped")),
        None => Reply::json(StatusCode::OK, reply),
    }
}

/// The sandbox is wrong, not the client.
fn bug(operation: &Operation, what: &str) -> Reply {
    log::bug(&operation.id, what);
    let message = format!("Sandbox bug in {}: {what}.", operation.id);
    Reply::error(StatusCode::INTERNAL_SERVER_ERROR, &message)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::spec;

    #[test]
    fn a_reply_that_breaks_the_spec_is_a_bug_of_ours() {
        let retrieve = spec().operation("viewer.studies.retrieve").unwrap();
        let example = &retrieve.reply.example;
        assert_eq!(checked(retrieve, &Map::new(), example).status, 200);
        let mut broken = retrieve.reply.example.clone();
        broken["severity"] = json!("private");
        let reply = checked(retrieve, &Map::new(), &broken);
        assert_eq!(reply.status, 500);
        let message = "Sandbox bug in viewer.studies.retrieve: the reply breaks the spec: \
                       body /severity must be one of normal, high, stat.";
        let body: Value = serde_json::from_slice(&reply.body).unwrap();
        assert_eq!(body, json!({ "message": message }));
    }

    #[test]
    fn a_field_that_is_accepted_and_dropped_is_a_bug_of_ours() {
        let update = spec().operation("viewer.studies.update").unwrap();
        let example = &update.reply.example;
        let reply = |body: Value| checked(update, body.as_object().unwrap(), example);
        let message = |body: Value| {
            let reply: Value = serde_json::from_slice(&reply(body).body).unwrap();
            reply["message"].clone()
        };
        for shown in [
            json!({ "severity": example["severity"], "metadata": example["metadata"] }),
            json!({ "assignedTo": "usr_1234567890abcdef1234567890abcdef" }),
            json!({ "newField": "no reply has it" }),
        ] {
            assert_eq!(reply(shown.clone()).status, 200, "{shown}");
        }
        for dropped in [
            json!({ "severity": "normal" }),
            json!({ "metadata": { "new": "pair" } }),
            json!({ "isCancelled": true }),
        ] {
            let (name, _) = dropped.as_object().unwrap().iter().next().unwrap();
            let expected =
                format!("Sandbox bug in viewer.studies.update: {name} was accepted and dropped.");
            assert_eq!(message(dropped.clone()), expected);
        }
    }
}
