//! What others see of calls and attempts: an [`Observer`], and spans with the feature `tracing`.

#[cfg(feature = "metrics")]
mod metrics;
pub(crate) mod observer;
#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;

#[cfg(not(feature = "tracing"))]
use off as spans;
#[cfg(feature = "tracing")]
use on as spans;
#[cfg(feature = "webhooks")]
pub(crate) use spans::webhooks;
pub(crate) use spans::{dropped, look_up, retry, within_caller};

#[cfg(feature = "metrics")]
pub use metrics::Metrics;
pub use observer::{ObservedAttempt, ObservedCall, Observer};

use crate::transport::Prepared;
use crate::transport::response::Outcome;
use crate::wire::reply::Reply;
use crate::{Client, Error};

/// An attempt: one HTTP request.
pub(crate) async fn attempt(
    prepared: &Prepared,
    number: u32,
    attempt: impl Future<Output = Result<Reply, Error>>,
) -> Result<Reply, Error> {
    let attempt = spans::attempt(prepared, number, attempt);
    match &prepared.client.settings().observer {
        None => attempt.await,
        Some(observer) => observer::attempt(&**observer, prepared, number, attempt).await,
    }
}

/// A call, from the first attempt to what it ends with.
pub(crate) async fn call(
    client: &Client,
    operation: &'static str,
    call: impl Future<Output = Result<Outcome, Error>>,
) -> Result<Outcome, Error> {
    let call = spans::call(operation, call);
    match &client.settings().observer {
        None => call.await,
        Some(observer) => observer::call(&**observer, operation, call).await,
    }
}
