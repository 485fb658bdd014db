//! From a request to its reply.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::EXPECT;
use hyper::{HeaderMap, Request, Response, StatusCode};
use serde_json::{Map, Value};
use tokio::sync::watch;
use tokio::time::sleep;

use super::checks::{self, Call};
use super::exchange::Exchange;
use super::payload::Payload;
use super::reply::Reply;
use super::run::{Broken, Run};
use super::shared::Outcome;
use super::{Shared, control, corrupt, local, stateless, upload};
use crate::spec::Operation;
use crate::world::Refusal;
use crate::{FaultKind, log, validate};

/// Names the fault that a request wishes for itself.
const FAULT_HEADER: &str = "x-sandbox-fault";

/// After how long to come again, where a fault says so.
const RETRY_AFTER: Duration = Duration::from_millis(100);

/// Answers one request.
pub(super) async fn answer(
    shared: &Arc<Shared>,
    request: Request<Incoming>,
    run: watch::Receiver<Run>,
) -> Result<Response<Payload>, Broken> {
    let (parts, body) = request.into_parts();
    if shared.is_for_this_machine() && !local::is_local(&parts.headers) {
        upload::discard(body).await?;
        let message = "Only programs on this machine may do this.";
        return Ok(Reply::error(StatusCode::FORBIDDEN, message).into_response());
    }
    if control::is_meant(parts.uri.path()) {
        let upload = upload::read(body).await?;
        return Ok(control::answer(shared, &parts, upload)
            .await
            .into_response());
    }
    let mut exchange = Exchange::begin(shared, parts);
    let reply = match checks::head(shared, &mut exchange) {
        Ok(target) => {
            let upload = upload::read(body).await?;
            match checks::call(shared, &mut exchange, &target, upload) {
                Ok(call) => carry_out(shared, &mut exchange, call, run).await?,
                Err(refusal) => refusal,
            }
        }
        Err(refusal) => {
            // Who waits to be asked for the body is not asked.
            if !exchange.headers.contains_key(EXPECT) {
                upload::discard(body).await?;
            }
            refusal
        }
    };
    exchange.status = Some(reply.status.as_u16());
    Ok(reply.into_response())
}

/// Executes a call, and fails where that is wanted.
async fn carry_out(
    shared: &Arc<Shared>,
    exchange: &mut Exchange<'_>,
    call: Call,
    mut run: watch::Receiver<Run>,
) -> Result<Reply, Broken> {
    let (drawn, wait) = {
        let mut faults = shared.faults();
        (
            wished(&exchange.headers).unwrap_or_else(|| Ok(faults.draw())),
            faults.wait(),
        )
    };
    let fault = match drawn {
        Ok(fault) => fault,
        Err(reply) => return Ok(reply),
    };
    exchange.fault = fault;
    if !wait.is_zero() {
        sleep(wait).await;
    }
    match fault {
        Some(FaultKind::ResetBefore) => return Err(Broken),
        Some(FaultKind::Late) => {
            execute_later(shared, call);
            return Err(Broken);
        }
        Some(FaultKind::ServerErrorBefore) => return Ok(server_error()),
        Some(FaultKind::TooManyRequests) => {
            return Ok(Reply::too_many(
                "Too many requests, on purpose.",
                RETRY_AFTER,
            ));
        }
        _ => {}
    }
    let reply = execute(shared, &call);
    match fault {
        None => Ok(reply),
        Some(FaultKind::ResetAfter) => Err(Broken),
        Some(FaultKind::ServerErrorAfter) => Ok(server_error()),
        Some(FaultKind::Timeout) => {
            // Until the client hangs up, which drops this, or the sandbox stops.
            let _ = run.wait_for(|run| *run != Run::On).await;
            Err(Broken)
        }
        Some(kind) => {
            let before = reply.body.clone();
            let reply = corrupt::corrupt(kind, call.operation, reply);
            if kind == FaultKind::UnknownEnum && reply.body == before {
                exchange.fault = None;
            }
            Ok(reply)
        }
    }
}

fn wished(headers: &HeaderMap) -> Option<Result<Option<FaultKind>, Reply>> {
    let header = headers.get(FAULT_HEADER)?;
    let kind = header
        .to_str()
        .unwrap_or_default()
        .trim()
        .parse::<FaultKind>();
    Some(kind.map(Some).map_err(|error| {
        Reply::error(
            StatusCode::BAD_REQUEST,
            &format!("{FAULT_HEADER}: {error}."),
        )
    }))
}

fn server_error() -> Reply {
    let message = "Something went wrong, on purpose.";
    Reply::error(StatusCode::INTERNAL_SERVER_ERROR, message)
}

/// Executes a call after its connection was reset, as a server behind a load balancer or a queue
/// does.
fn execute_later(shared: &Arc<Shared>, call: Call) {
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        sleep(shared.settings.late).await;
        execute(&shared, &call);
    });
}

fn execute(shared: &Shared, call: &Call) -> Reply {
    let Call { operation, values } = call;
    if shared.settings.stateless {
        shared.count(operation, values);
        return Reply::new(StatusCode::OK, stateless::reply(operation, values));
    }
    let reply = match shared.execute(operation, values) {
        Outcome::Reply(reply) => reply,
        Outcome::Refused(refusal) if operation.documents(refusal.status) => {
            return Reply::refused(&refusal);
        }
        Outcome::Refused(Refusal { status, .. }) => {
            return bug(operation, &format!("status {status} is not documented"));
        }
        Outcome::Panicked => return bug(operation, "it panicked"),
    };
    checked(operation, &values.body, &reply)
}

/// What the sandbox answers must be as documented, and show what was set.
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
