//! `/__sandbox`: what was received, executed and sent, what no API can do, and the console.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use hyper::header::ALLOW;
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use super::console::{self, Asset};
use super::journal::Received;
use super::payload::Payload;
use super::reply::Reply;
use super::run::Run;
use super::upload::Upload;
use super::{Shared, browse, feed, status};
use crate::FaultKind;
use crate::spec::{DOCUMENT, spec};
use crate::webhooks::{Custom, Delivery};
use crate::world::{Act, Refusal};

const PREFIX: &str = "/__sandbox/";

/// Returns true if a path is one of these. None of them is under `/v1`.
pub(crate) fn has(path: &str) -> bool {
    path.starts_with(PREFIX)
}

/// Answers a request to one of these paths. They need no API key.
pub(crate) async fn answer(
    shared: &Arc<Shared>,
    parts: &Parts,
    upload: Upload,
    run: watch::Receiver<Run>,
) -> Response<Payload> {
    let path = parts.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    let Some((method, verb)) = verb(path) else {
        return not_found().into_response();
    };
    if parts.method != method {
        return not_allowed(&method).into_response();
    }
    let reply = match verb {
        Verb::Events => return feed::open(shared, run),
        Verb::Console(asset) if shared.is_for_this_machine() => asset.reply(),
        Verb::Console(_) => {
            let message =
                "The console is served only where the sandbox listens on a loopback address.";
            Reply::error(StatusCode::NOT_FOUND, message)
        }
        Verb::Document => Reply::file("application/json", DOCUMENT),
        Verb::Status => ok(&status::status(shared)),
        Verb::Fault(kind) => fault(shared, kind, &upload),
        Verb::List(list) => browse::list(shared, list, parts.uri.query().unwrap_or_default()),
        Verb::Requests => requests(shared).await,
        Verb::Request(number) => {
            let found = shared.journal.find(number);
            found.map_or_else(not_found, |received| ok(&received.to_json()))
        }
        Verb::Stats => ok(&json!(shared.stats())),
        Verb::Reset => reset(shared).await,
        Verb::Webhooks => {
            let deliveries = shared.outbox.deliveries();
            let deliveries: Vec<_> = deliveries.iter().map(Delivery::json).collect();
            ok(&json!({ "webhooks": deliveries }))
        }
        Verb::Delivery(number) => {
            let found = shared.outbox.find(number);
            found.map_or_else(not_found, |delivery| ok(&delivery.json()))
        }
        Verb::Webhook(kind) => webhook(shared, kind, &upload).await,
        Verb::FinishReport(study) => finish_report(shared, study, &upload),
        Verb::Act(act) => acted(shared.act(act)),
        Verb::Clock => clock(shared, &upload),
    };
    reply.into_response()
}

fn not_found() -> Reply {
    Reply::error(StatusCode::NOT_FOUND, "Path not found in the sandbox.")
}

/// Returns the reply to another method than this one.
pub(super) fn not_allowed(method: &Method) -> Reply {
    let message = format!("Method not allowed. Allowed: {method}.");
    let reply = Reply::error(StatusCode::METHOD_NOT_ALLOWED, &message);
    reply.with(ALLOW, method.as_str())
}

enum Verb<'a> {
    /// Serves a file of the console.
    Console(Asset),
    /// Returns the OpenAPI document.
    Document,
    /// Returns clock and faults.
    Status,
    /// Plans a fault, or sets how often it happens.
    Fault(FaultKind),
    /// Reports requests and webhooks as they happen.
    Events,
    /// Lists records.
    List(&'a str),
    Requests,
    /// Returns the request with this number.
    Request(u64),
    Stats,
    Reset,
    /// Lists the webhooks that were sent.
    Webhooks,
    /// Returns the delivery with this number.
    Delivery(u64),
    /// Sends one of this type.
    Webhook(&'a str),
    /// Completes the report of this study.
    FinishReport(&'a str),
    /// Lets somebody act who uses Avara.
    Act(Act),
    /// Stops the clock, or lets it run.
    Clock,
}

fn verb(path: &str) -> Option<(Method, Verb<'_>)> {
    let segments: Vec<_> = path.split('/').collect();
    Some(match segments.as_slice() {
        ["ui"] => (Method::GET, Verb::Console(console::asset(None)?)),
        ["ui", name] => (Method::GET, Verb::Console(console::asset(Some(name))?)),
        ["openapi.json"] => (Method::GET, Verb::Document),
        ["status"] => (Method::GET, Verb::Status),
        ["faults", kind] => (Method::POST, Verb::Fault(kind.parse().ok()?)),
        ["events"] => (Method::GET, Verb::Events),
        ["data", list] => (Method::GET, Verb::List(list)),
        ["requests"] => (Method::GET, Verb::Requests),
        ["requests", number] => (Method::GET, Verb::Request(number.parse().ok()?)),
        ["stats"] => (Method::GET, Verb::Stats),
        ["reset"] => (Method::POST, Verb::Reset),
        ["webhooks"] => (Method::GET, Verb::Webhooks),
        ["webhooks", kind] => match kind.parse() {
            Ok(number) => (Method::GET, Verb::Delivery(number)),
            Err(_) => (Method::POST, Verb::Webhook(kind)),
        },
        ["studies", study, "finish-report"] => (Method::POST, Verb::FinishReport(study)),
        ["studies", study, "start-report"] => {
            let study = (*study).to_owned();
            (Method::POST, Verb::Act(Act::StartReport { study }))
        }
        ["invitations", id, answer @ ("accept" | "decline")] => {
            let (id, accepted) = ((*id).to_owned(), *answer == "accept");
            (
                Method::POST,
                Verb::Act(Act::AnswerInvitation { id, accepted }),
            )
        }
        ["clock"] => (Method::POST, Verb::Clock),
        _ => return None,
    })
}

/// Long bodies take a while to be read, and others need not wait for it.
async fn requests(shared: &Arc<Shared>) -> Reply {
    let shared = Arc::clone(shared);
    let requests = spawn_blocking(move || {
        let received = shared.journal.received();
        let received: Vec<_> = received.iter().map(Received::to_json).collect();
        ok(&json!({ "requests": received }))
    });
    requests
        .await
        .unwrap_or_else(|_| failed("the journal panicked"))
}

/// Making a large world takes a while, and others need not wait for it.
async fn reset(shared: &Arc<Shared>) -> Reply {
    let shared = Arc::clone(shared);
    match spawn_blocking(move || shared.reset()).await {
        Ok(Ok(())) => ok(&json!({})),
        Ok(Err(error)) => failed(&error.to_string()),
        Err(_) => failed("the reset panicked"),
    }
}

fn failed(what: &str) -> Reply {
    Reply::error(
        StatusCode::INTERNAL_SERVER_ERROR,
        &format!("Sandbox: {what}."),
    )
}

/// The reply is a 200, however bad the receiver's answer was.
async fn webhook(shared: &Shared, kind: &str, upload: &Upload) -> Reply {
    if spec().webhook(kind).is_none() {
        let kinds: Vec<_> = spec()
            .webhooks
            .iter()
            .map(|webhook| webhook.kind.as_str())
            .collect();
        let message = format!("Unknown webhook type. Known types: {}.", kinds.join(", "));
        return Reply::error(StatusCode::NOT_FOUND, &message);
    }
    let custom = match read::<Custom>(upload, r#"{"id": "whe_1", "data": {"isCritical": true}}"#) {
        Ok(custom) => custom,
        Err(reply) => return reply,
    };
    match shared.send_webhook(kind, custom).await {
        Some(delivery) => ok(&delivery.json()),
        None => Reply::error(
            StatusCode::CONFLICT,
            "The sandbox was started without a webhook URL.",
        ),
    }
}

fn fault(shared: &Shared, kind: FaultKind, upload: &Upload) -> Reply {
    let change: status::Change = match read(upload, r#"{"next": true}"#) {
        Ok(change) => change,
        Err(reply) => return reply,
    };
    match change.apply(shared, kind) {
        Ok(()) => ok(&status::fault(shared, kind)),
        Err(error) => Reply::error(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

fn finish_report(shared: &Shared, study: &str, upload: &Upload) -> Reply {
    let FinishReport { is_critical } = match read(upload, r#"{"isCritical": true}"#) {
        Ok(body) => body,
        Err(reply) => return reply,
    };
    acted(shared.act(Act::FinishReport {
        study: study.to_owned(),
        is_critical,
    }))
}

fn acted(result: Result<(), Refusal>) -> Reply {
    match result {
        Ok(()) => ok(&json!({})),
        Err(refusal) => Reply::refused(&refusal),
    }
}

fn clock(shared: &Shared, upload: &Upload) -> Reply {
    match read(upload, r#"{"now": "2030-01-31T12:00:00Z"}"#) {
        Ok(Clock { now }) => {
            shared.clock.set(now);
            ok(&json!({ "now": shared.clock.now() }))
        }
        Err(reply) => reply,
    }
}

/// Reads a body; none asks for the default.
fn read<T: Default + DeserializeOwned>(upload: &Upload, example: &str) -> Result<T, Reply> {
    let read = match upload {
        Upload::Whole(bytes) if bytes.is_empty() => return Ok(T::default()),
        Upload::Whole(bytes) => serde_json::from_slice(bytes).ok(),
        Upload::TooLarge => None,
    };
    let message = || format!("The body must look like this: {example}.");
    read.ok_or_else(|| Reply::error(StatusCode::BAD_REQUEST, &message()))
}

/// The body of `finish-report`.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FinishReport {
    #[serde(default)]
    is_critical: bool,
}

/// The body of `clock`; null lets it run.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    now: Option<DateTime<Utc>>,
}

fn ok(value: &Value) -> Reply {
    Reply::json(StatusCode::OK, value)
}
