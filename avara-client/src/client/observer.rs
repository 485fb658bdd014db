//! [`Observer`]: what a program wants to count and to time.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::ErrorKind;

/// Watches the calls of a client; each method does nothing by default.
///
/// It is called in the middle of calls, so it should be quick and not panic. What it gets is names of the
/// spec, numbers and kinds: no id, path, header or body.
///
/// ```
/// use avara_client::{Client, ObservedCall, Observer};
///
/// struct Slow;
///
/// impl Observer for Slow {
///     fn call(&self, call: &ObservedCall) {
///         if call.duration.as_secs() > 10 {
///             eprintln!("{} took {:?}", call.operation, call.duration);
///         }
///     }
/// }
///
/// let avara = Client::builder().api_key("sk_live_1").observer(Slow).build()?;
/// # Ok::<(), avara_client::Error>(())
/// ```
pub trait Observer: Send + Sync {
    /// An HTTP request was answered, or failed.
    fn attempt(&self, attempt: &ObservedAttempt<'_>) {
        let _ = attempt;
    }

    /// A call ended, after all its attempts. A look-up is a call of its own, and so is a
    /// [download](crate::Client::download).
    fn call(&self, call: &ObservedCall) {
        let _ = call;
    }

    /// A request to a [`WebhookService`](crate::webhooks::WebhookService) was answered.
    #[cfg(feature = "webhooks")]
    fn delivery(&self, delivery: &ObservedDelivery<'_>) {
        let _ = delivery;
    }

    /// The [store](crate::webhooks::AnswerStore) of a receiver answered, or failed to.
    #[cfg(feature = "webhooks")]
    fn store(&self, step: &ObservedStoreStep) {
        let _ = step;
    }
}

/// One HTTP request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ObservedAttempt<'a> {
    /// The operation, such as `viewer.users.update`.
    pub operation: &'static str,
    /// The path with its placeholders, if the spec knows the operation.
    pub template: Option<&'static str>,
    /// The method.
    pub method: &'a Method,
    /// The host of the base URL.
    pub host: &'a str,
    /// Its port.
    pub port: u16,
    /// The number of the attempt within its call, from 1.
    pub number: u32,
    /// The time from the first byte sent to the last one received.
    pub duration: Duration,
    /// The status, if a reply came.
    pub status: Option<StatusCode>,
    /// The kind of the error, if it failed.
    pub error: Option<ErrorKind>,
    pub(crate) is_refused: bool,
}

impl ObservedAttempt<'_> {
    /// Returns the type of the error, if it failed, as OpenTelemetry wants it: the status of a refusal, else
    /// the kind.
    pub fn error_type(&self) -> Option<String> {
        let refusal = self.status.filter(|_| self.is_refused);
        let kind = self.error.map(|kind| kind.to_string());
        refusal.map(|status| status.as_u16().to_string()).or(kind)
    }
}

/// A whole call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ObservedCall {
    /// The operation, such as `viewer.users.update`; `request` for an endpoint that the spec does not
    /// know, and `download` for a file.
    pub operation: &'static str,
    /// True if it looks up the outcome of another call.
    pub is_look_up: bool,
    /// The number of its attempts.
    pub attempts: u32,
    /// True if its answer was lost, and a look-up found what it did.
    pub was_recovered: bool,
    /// The time that it took, with all waits and look-ups.
    pub duration: Duration,
    /// The kind of the error, if it failed.
    pub error: Option<ErrorKind>,
    /// The number of retries that the client's [budget](crate::RetryBudget) still allows; `None` if it is
    /// unlimited.
    pub retries_left: Option<u32>,
}

/// A request to a receiver of webhooks.
#[cfg(feature = "webhooks")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ObservedDelivery<'a> {
    /// The type of the event, such as `report.delivered`; `unknown` for one that the spec does not know,
    /// `None` if the request was refused before its event was read.
    pub event_type: Option<&'a str>,
    /// The status of the response.
    pub status: StatusCode,
    /// True if the answer is that of an earlier delivery, or of one in progress.
    pub is_repeated: bool,
    /// The time from the head of the request to the answer.
    pub duration: Duration,
}

/// A call of the store of a receiver.
#[cfg(feature = "webhooks")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ObservedStoreStep {
    /// The step: `claim`, `settle` or `release`.
    pub step: &'static str,
    /// The time that it took.
    pub duration: Duration,
    /// True if it failed.
    pub has_failed: bool,
}
