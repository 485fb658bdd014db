//! The recorded fields are chosen here one by one: names, numbers and ids of the spec. No key,
//! header, body, query or filled path, and no message of the server is recorded.

mod download;
#[cfg(feature = "webhooks")]
pub(crate) mod webhooks;

use std::time::{Duration, Instant};

use http::StatusCode;
use tracing::field::{Empty, display};
use tracing::{Instrument, Span, debug, info, info_span, warn};

use crate::Error;
use crate::transport::Prepared;
use crate::transport::response::Outcome;
use crate::wire::reply::{Reply, shown_request_id};
pub(crate) use download::DownloadSpan;

/// The target of all spans and events: the crate, which its users know, and not a module of it.
const TARGET: &str = "avara_client";

/// A call, from the first attempt to its result.
pub(crate) async fn call(
    operation: &'static str,
    call: impl Future<Output = Result<Outcome, Error>>,
) -> Result<Outcome, Error> {
    let span = info_span!(
        target: TARGET,
        "avara.call",
        otel.kind = "internal",
        otel.name = operation,
        otel.status_code = Empty,
        avara.operation = operation,
        avara.attempts = Empty,
        avara.reconciled = Empty,
        avara.duration_ms = Empty,
        error.r#type = Empty,
    );
    let started = Instant::now();
    let result = call.instrument(span.clone()).await;
    match &result {
        Ok(outcome) => {
            span.record("avara.attempts", outcome.attempts);
            span.record("avara.reconciled", outcome.reconciled);
        }
        Err(error) => {
            span.record("avara.attempts", error.attempts());
            record_error(&span, error);
        }
    }
    record_duration(&span, started);
    result
}

/// An attempt: one HTTP request.
pub(crate) async fn attempt(
    prepared: &Prepared,
    number: u32,
    attempt: impl Future<Output = Result<Reply, Error>>,
) -> Result<Reply, Error> {
    let span = attempt_span(prepared, number);
    let started = Instant::now();
    let result = attempt.instrument(span.clone()).await;
    match &result {
        Ok(reply) => {
            record_status(&span, reply.status);
            if let Some(id) = shown_request_id(&reply.headers) {
                span.record("avara.request_id", id);
            }
        }
        Err(error) => {
            if let Some(status) = error.status() {
                record_status(&span, status);
            }
            if let Some(id) = error.headers().and_then(shown_request_id) {
                span.record("avara.request_id", id);
            }
            record_error(&span, error);
        }
    }
    record_duration(&span, started);
    span.in_scope(|| debug!(target: TARGET, "attempt ended"));
    result
}

fn attempt_span(prepared: &Prepared, number: u32) -> Span {
    let method = prepared.method.as_str();
    let template = prepared.template;
    let span = info_span!(
        target: TARGET,
        "avara.attempt",
        otel.kind = "client",
        otel.name = Empty,
        otel.status_code = Empty,
        http.request.method = method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.scheme = prepared.url.scheme(),
        url.template = template,
        server.address = prepared.url.host_str(),
        server.port = prepared.url.port_or_known_default(),
        avara.operation = prepared.operation,
        avara.attempt = number,
        avara.request_id = Empty,
        avara.duration_ms = Empty,
        error.r#type = Empty,
    );
    match template {
        Some(template) => span.record("otel.name", display(format_args!("{method} {template}"))),
        None => span.record("otel.name", method),
    };
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// Records a retry, before its wait.
pub(crate) fn retry(error: &Error, wait: Duration) {
    info!(
        target: TARGET,
        {
        avara.retry_reason = reason(error),
        avara.retry_wait_ms = milliseconds(wait),
        },
        "the call is tried again"
    );
}

/// Records a look-up, before its wait.
pub(crate) fn look_up(error: &Error, wait: Duration) {
    info!(
        target: TARGET,
        {
        avara.retry_reason = reason(error),
        avara.retry_wait_ms = milliseconds(wait),
        },
        "the answer was lost and is looked up"
    );
}

/// Records that a create was dropped while its outcome was unknown.
pub(crate) fn dropped(operation: &str, look_up: Option<&str>) {
    warn!(
        target: TARGET,
        {
        avara.operation = operation,
        avara.look_up = look_up,
        },
        "the call was dropped, and its outcome is unknown"
    );
}

/// Keeps a spawned task in the span of the one that spawns it.
pub(crate) fn within_caller<F: Future>(task: F) -> impl Future<Output = F::Output> {
    task.in_current_span()
}

fn record_status(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
}

fn record_error(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", reason(error));
}

/// Returns the status if there is one, as OpenTelemetry prescribes, or else the kind.
fn reason(error: &Error) -> String {
    match error.status().filter(|_| error.is_refusal()) {
        Some(status) => status.as_u16().to_string(),
        None => error.kind().to_string(),
    }
}

fn record_duration(span: &Span, started: Instant) {
    span.record("avara.duration_ms", milliseconds(started.elapsed()));
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
