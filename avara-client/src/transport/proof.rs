//! Proof that a change was done: [`proven`] holds the reply against the spec's [`Proof`].
//!
//! The page of a proxy that is down for maintenance has status 200, and may be JSON; and a record
//! that is not the one that was sent is somebody else's.

use http::StatusCode;
use serde_json::{Map, Value};

use super::Prepared;
use super::reconcile::reads_back;
use crate::rules::operation::{Proof, ShownBy};
use crate::wire::decode::decode_fields;
use crate::wire::reply::Reply;
use crate::{Error, ErrorKind};

type Fields = Map<String, Value>;

/// Returns the reply if it proves that the call was done. Any other answer counts as lost, whatever
/// its status, or says that nothing was done.
pub(super) fn proven(prepared: &Prepared, reply: Result<Reply, Error>) -> Result<Reply, Error> {
    let Some(proof) = prepared.proof else {
        return reply;
    };
    let reply = reply.map_err(|error| match error.kind() {
        // Too long to be read.
        ErrorKind::Decode => error.without_proof(),
        _ => error,
    })?;
    match unproven(proof, prepared, &reply) {
        None => Ok(reply),
        Some(Unproven::NotDone) => Err(Error::not_done(reply)),
        Some(Unproven::Unclear(why)) => Err(Error::unproven(why, reply)),
    }
}

enum Unproven {
    /// The server reports that it did nothing.
    NotDone,
    /// Nothing shows that it was done.
    Unclear(String),
}

fn unproven(proof: &Proof, prepared: &Prepared, reply: &Reply) -> Option<Unproven> {
    let body = match decode_fields(&reply.body, &fields(proof, prepared)) {
        _ if !is_success(proof, reply.status) => {
            return Some(Unproven::Unclear(
                "it has an undocumented status".to_owned(),
            ));
        }
        Err(problem) => return Some(Unproven::Unclear(reply.explain(&problem))),
        Ok(body) => body,
    };
    let shown_by = proof.shown_by.as_ref();
    let problem = shown_by.and_then(|shown_by| absence(shown_by, prepared, &body));
    match (body.get(SUCCESS), problem) {
        (Some(Value::Bool(false)), Some(_)) => Some(Unproven::NotDone),
        (Some(Value::Bool(false)), None) => {
            Some(Unproven::Unclear("`success` is false".to_owned()))
        }
        (_, Some(problem)) => Some(Unproven::Unclear(problem)),
        (_, None) => contradiction(prepared, &body).map(Unproven::Unclear),
    }
}

fn fields(proof: &Proof, prepared: &Prepared) -> [&'static str; 3] {
    let shown_by = match &proof.shown_by {
        Some(ShownBy::Id(name, _) | ShownBy::True(name) | ShownBy::Text(name)) => name,
        None => SUCCESS,
    };
    let repeated = prepared.repeated.as_ref().map_or(SUCCESS, |(name, _)| name);
    [SUCCESS, shown_by, repeated]
}

/// The field by which some replies say that nothing was done.
const SUCCESS: &str = "success";

/// 201 means the same as 200 for a create; 202 and 206 do not.
fn is_success(proof: &Proof, status: StatusCode) -> bool {
    let is_documented = proof.statuses.is_empty() || proof.statuses.contains(&status.as_u16());
    is_documented || status == StatusCode::CREATED
}

/// Returns why the field that shows the change does not show it.
fn absence(shown_by: &ShownBy, prepared: &Prepared, body: &Fields) -> Option<String> {
    let (name, is_there) = match shown_by {
        ShownBy::True(name) => (name, body.get(*name) == Some(&Value::Bool(true))),
        ShownBy::Text(name) => (name, text(body, name).is_some_and(|text| !text.is_empty())),
        // One that was sent is compared; it may have its own form.
        ShownBy::Id(name, _) if prepared.repeats(name) => (name, text(body, name).is_some()),
        ShownBy::Id(name, kind) => {
            let is_id = |text| kind.problem(text).is_none();
            (name, text(body, name).is_some_and(is_id))
        }
    };
    (!is_there).then(|| format!("`{name}` is missing or has another form"))
}

/// Returns the value that reads back differently from what was sent.
fn contradiction(prepared: &Prepared, body: &Fields) -> Option<String> {
    let (name, sent) = prepared.repeated.as_ref()?;
    let reconcile = prepared.reconcile;
    let key = reconcile.and_then(|reconcile| reconcile.by.as_ref());
    let is_same = match body.get(*name)? {
        Value::String(found) => reads_back(key, name, sent, found),
        _ => false,
    };
    (!is_same).then(|| format!("`{name}` is not what was sent"))
}

fn text<'a>(body: &'a Fields, name: &str) -> Option<&'a str> {
    body.get(name)?.as_str()
}

#[cfg(test)]
mod tests {
    use http::Method;

    use crate::OPERATIONS;

    #[test]
    fn every_operation_but_a_read_has_a_proof() {
        for operation in OPERATIONS {
            let is_read = *operation.method() == Method::GET;
            let proof = operation.proof.as_ref();
            let is_shown = proof.is_some_and(|proof| proof.shown_by.is_some());
            assert_eq!(is_shown, !is_read, "{}", operation.id());
        }
    }
}
