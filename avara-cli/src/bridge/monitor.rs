//! Answers to operators: is the bridge alive, is it ready, and its metrics.

use avara_client::http::header::CONTENT_TYPE;
use avara_client::http::{HeaderName, StatusCode};
use avara_client::webhooks::{WebhookHandler, WebhookService};
use axum::Router;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::health::Health;
use crate::failure::Failure;

/// Seconds: a study is described in milliseconds or in many seconds.
const BUCKETS: [f64; 10] = [0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 60.0, 120.0];

/// States the meaning of each metric.
macro_rules! describe {
    ($($kind:ident $name:literal: $meaning:literal,)+) => {
        $($kind!($name, $meaning);)+
    };
}

/// Begins to count.
pub(super) fn recorder() -> Result<PrometheusHandle, Failure> {
    let builder = PrometheusBuilder::new().set_buckets(&BUCKETS);
    let recorder = builder.and_then(PrometheusBuilder::install_recorder);
    let recorder = recorder.map_err(|error| Failure::other(format!("metrics: {error}")))?;
    describe! {
        describe_counter "avara_bridge_answers_total": "Events about studies, by the answer",
        describe_counter "avara_bridge_responses_total": "HTTP responses, by route and status",
        describe_counter "avara_bridge_archive_requests_total": "Requests to the archive, by result",
        describe_histogram "avara_bridge_archive_seconds": "Time until the archive answers",
        describe_gauge "avara_bridge_up": "1 if the archive or the store answers, else 0",
        describe_gauge "avara_bridge_ready": "1 if events can be answered, else 0",
        describe_counter "avara_bridge_events_handled_total": "Events that were handled",
        describe_counter "avara_bridge_events_repeated_total": "Deliveries that got an earlier answer",
        describe_counter "avara_bridge_store_failures_total": "Calls of the store that failed",
        describe_counter "avara_bridge_store_full_total": "Events that a full store refused",
        describe_counter "avara_bridge_claims_lost_total": "Claims that ended before their events",
    }
    Ok(recorder)
}

const JSON: (HeaderName, &str) = (CONTENT_TYPE, "application/json");
const TEXT: (HeaderName, &str) = (CONTENT_TYPE, "text/plain; version=0.0.4");

pub(super) fn router<H: WebhookHandler>(
    health: &Health,
    recorder: PrometheusHandle,
    service: WebhookService<H>,
) -> Router {
    let (ready, measured) = (health.clone(), health.clone());
    let alive = async || ([JSON], r#"{"alive":true}"#);
    let ready = async move || {
        let status = if ready.is_ready() {
            StatusCode::OK
        } else {
            StatusCode::SERVICE_UNAVAILABLE
        };
        (status, [JSON], ready.json().to_string())
    };
    let metrics = async move || {
        gauge!("avara_bridge_ready").set(f64::from(u8::from(measured.is_ready())));
        let counts = service.counts();
        counter!("avara_bridge_events_handled_total").absolute(counts.handled);
        counter!("avara_bridge_events_repeated_total").absolute(counts.repeated);
        counter!("avara_bridge_store_failures_total").absolute(counts.store_failures);
        counter!("avara_bridge_store_full_total").absolute(counts.refused_full);
        counter!("avara_bridge_claims_lost_total").absolute(counts.claims_lost);
        ([TEXT], recorder.render())
    };
    Router::new()
        .route("/health", get(alive))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
}

pub(super) async fn counted(route: &'static str, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    counter!("avara_bridge_responses_total", "route" => route, "status" => status).increment(1);
    response
}
