mod download;
#[cfg(feature = "webhooks")]
pub(crate) mod webhooks;

use std::time::Duration;

use crate::Error;
use crate::transport::Prepared;
use crate::transport::response::Outcome;
use crate::wire::reply::Reply;
pub(crate) use download::DownloadSpan;

pub(crate) fn call(
    _operation: &'static str,
    call: impl Future<Output = Result<Outcome, Error>>,
) -> impl Future<Output = Result<Outcome, Error>> {
    call
}

pub(crate) fn attempt(
    _prepared: &Prepared,
    _number: u32,
    attempt: impl Future<Output = Result<Reply, Error>>,
) -> impl Future<Output = Result<Reply, Error>> {
    attempt
}

pub(crate) fn retry(_error: &Error, _wait: Duration) {}

pub(crate) fn look_up(_error: &Error, _wait: Duration) {}

pub(crate) fn dropped(_operation: &str, _look_up: Option<&str>) {}

pub(crate) fn within_caller<F: Future>(task: F) -> F {
    task
}
