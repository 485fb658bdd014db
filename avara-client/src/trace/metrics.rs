//! [`Metrics`]: numbers by the facade of the crate `metrics`.

use metrics::{Label, counter, gauge, histogram};

use crate::client::observer::{ObservedAttempt, ObservedCall, Observer};
#[cfg(feature = "webhooks")]
use crate::client::observer::{ObservedDelivery, ObservedStoreStep};

/// Counts and times calls with the crate [`metrics`], whose exporters know Prometheus and others. The names are
/// those of OpenTelemetry's semantic conventions, where these have one:
///
/// * `http.client.request.duration`: a histogram in seconds of HTTP requests, with
///   `http.request.method`, `url.template`, `server.address`, `server.port`,
///   `http.response.status_code` and `error.type`. Its buckets are set in the exporter; the
///   conventions' are [`BUCKETS`](Self::BUCKETS).
/// * `avara.client.calls`: a counter, with `avara.operation` and `error.type`.
/// * `avara.client.retries`: a counter of the attempts after the first, with `avara.operation`.
/// * `avara.client.look_ups`: a counter of look-ups of lost answers, with `avara.operation` and `error.type`;
///   they are calls as well.
/// * `avara.client.retries_left`: a gauge of the retries that the [budget](crate::RetryBudget) still allows.
/// * `avara.client.recovered`: a counter of the calls whose answer was lost and looked up, with
///   `avara.operation`.
/// * `http.server.request.duration`: a histogram in seconds of requests to a
///   [`WebhookService`](crate::webhooks::WebhookService) that has this observer, with
///   `http.request.method`, `http.response.status_code` and `avara.event_type`.
/// * `avara.webhooks.repeated`: a counter of deliveries that got the answer of an earlier one.
/// * `avara.webhooks.store.duration`: a histogram in seconds of the calls of the service's store, with
///   `avara.store.step` and `error.type`.
///
/// No label has an id: there are as many as there are operations and statuses.
///
/// ```
/// use avara_client::{Client, Metrics};
///
/// let avara = Client::builder().api_key("sk_live_1").observer(Metrics).build()?;
/// # Ok::<(), avara_client::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Metrics;

impl Metrics {
    /// The bounds of the buckets that the semantic conventions advise, in seconds.
    pub const BUCKETS: [f64; 14] = [
        0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
    ];
}

impl Observer for Metrics {
    fn attempt(&self, attempt: &ObservedAttempt<'_>) {
        let mut labels = vec![
            Label::new("http.request.method", attempt.method.to_string()),
            Label::new("server.address", attempt.host.to_owned()),
            Label::new("server.port", attempt.port.to_string()),
        ];
        if let Some(template) = attempt.template {
            labels.push(Label::from_static_parts("url.template", template));
        }
        if let Some(status) = attempt.status {
            let status = status.as_u16().to_string();
            labels.push(Label::new("http.response.status_code", status));
        }
        if let Some(error) = attempt.error_type() {
            labels.push(Label::new("error.type", error));
        }
        let seconds = attempt.duration.as_secs_f64();
        histogram!("http.client.request.duration", labels).record(seconds);
    }

    fn call(&self, call: &ObservedCall) {
        let operation = Label::from_static_parts("avara.operation", call.operation);
        let mut labels = vec![operation.clone()];
        if let Some(error) = call.error {
            labels.push(Label::new("error.type", error.to_string()));
        }
        if call.is_look_up {
            counter!("avara.client.look_ups", labels.clone()).increment(1);
        }
        counter!("avara.client.calls", labels).increment(1);
        if let Some(left) = call.retries_left {
            gauge!("avara.client.retries_left").set(left);
        }
        let retries = u64::from(call.attempts.saturating_sub(1));
        if retries > 0 {
            counter!("avara.client.retries", vec![operation.clone()]).increment(retries);
        }
        if call.was_recovered {
            counter!("avara.client.recovered", vec![operation]).increment(1);
        }
    }
    #[cfg(feature = "webhooks")]
    fn delivery(&self, delivery: &ObservedDelivery<'_>) {
        let status = delivery.status.as_u16().to_string();
        let labels = vec![
            Label::from_static_parts("http.request.method", "POST"),
            Label::new("http.response.status_code", status),
            Label::new(
                "avara.event_type",
                delivery.event_type.unwrap_or("none").to_owned(),
            ),
        ];
        let seconds = delivery.duration.as_secs_f64();
        histogram!("http.server.request.duration", labels).record(seconds);
        if delivery.is_repeated {
            counter!("avara.webhooks.repeated").increment(1);
        }
    }

    #[cfg(feature = "webhooks")]
    fn store(&self, step: &ObservedStoreStep) {
        let mut labels = vec![Label::from_static_parts("avara.store.step", step.step)];
        if step.has_failed {
            labels.push(Label::from_static_parts("error.type", "_OTHER"));
        }
        let seconds = step.duration.as_secs_f64();
        histogram!("avara.webhooks.store.duration", labels).record(seconds);
    }
}
