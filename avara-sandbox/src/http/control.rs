//! `/__sandbox`: what was received, executed and sent, what no API can do, and the console.

use std::pin::Pin;
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
    match action(shared, parts, &upload, run) {
        None => not_found().into_response(),
        Some((method, _)) if parts.method != method => not_allowed(&method).into_response(),
        Some((_, reply)) => reply.await,
    }
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

/// The method that a path takes, and its reply.
type Action<'a> = (
    Method,
    Pin<Box<dyn Future<Output = Response<Payload>> + Send + 'a>>,
);

fn get<'a>(reply: impl Future<Output = Reply> + Send + 'a) -> Action<'a> {
    (Method::GET, Box::pin(async { reply.await.into_response() }))
}

fn post<'a>(reply: impl Future<Output = Reply> + Send + 'a) -> Action<'a> {
    (Method::POST, get(reply).1)
}

/// Returns what a path does; nothing is done before it is awaited.
fn action<'a>(
    shared: &'a Arc<Shared>,
    parts: &'a Parts,
    upload: &'a Upload,
    run: watch::Receiver<Run>,
) -> Option<Action<'a>> {
    let path = parts.uri.path().strip_prefix(PREFIX)?;
    let segments: Vec<_> = path.split('/').collect();
    Some(match *segments.as_slice() {
        ["ui"] => served(shared, console::asset(None)?),
        ["ui", name] => served(shared, console::asset(Some(name))?),
        ["openapi.json"] => get(async { Reply::file("application/json", DOCUMENT) }),
        ["status"] => get(async { ok(&status::status(shared)) }),
        ["faults", kind] => {
            let kind = kind.parse().ok()?;
            post(async move { fault(shared, kind, upload) })
        }
        ["events"] => (Method::GET, Box::pin(async { feed::open(shared, run) })),
        ["data", list] => {
            get(async { browse::list(shared, list, parts.uri.query().unwrap_or_default()) })
        }
        ["requests"] => get(requests(shared)),
        ["requests", number] => {
            let number = number.parse().ok()?;
            get(async move {
                let found = shared.journal.find(number);
                found.map_or_else(not_found, |received| ok(&received.to_json()))
            })
        }
        ["stats"] => get(async { ok(&json!(shared.stats())) }),
        ["reset"] => post(reset(shared)),
        ["webhooks"] => get(async {
            let deliveries = shared.outbox.deliveries();
            let deliveries: Vec<_> = deliveries.iter().map(Delivery::json).collect();
            ok(&json!({ "webhooks": deliveries }))
        }),
        ["webhooks", kind] => match kind.parse() {
            Ok(number) => get(async move {
                let found = shared.outbox.find(number);
                found.map_or_else(not_found, |delivery| ok(&delivery.json()))
            }),
            Err(_) => post(webhook(shared, kind, upload)),
        },
        ["studies", study, "finish-report"] => post(async { finish_report(shared, study, upload) }),
        ["studies", study, "start-report"] => {
            let study = study.to_owned();
            post(async { acted(shared.act(Act::StartReport { study })) })
        }
        ["invitations", id, answer @ ("accept" | "decline")] => {
            let (id, accepted) = (id.to_owned(), answer == "accept");
            post(async move { acted(shared.act(Act::AnswerInvitation { id, accepted })) })
        }
        ["clock"] => post(async { clock(shared, upload) }),
        _ => return None,
    })
}

fn served(shared: &Shared, asset: Asset) -> Action<'_> {
    get(async move {
        if shared.is_for_this_machine() {
            return asset.reply();
        }
        let message = "The console is served only where the sandbox listens on a loopback address.";
        Reply::error(StatusCode::NOT_FOUND, message)
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
