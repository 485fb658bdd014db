//! The only module that sends requests.
//!
//! [`execute`] is a whole call: it makes attempts until one succeeds, or until repeating cannot
//! help or would do harm. The request is fixed before the first attempt, so that every attempt
//! sends the same.

mod attempt;
mod attempts;
pub(crate) mod decide;
mod execution;
mod http;
#[cfg(test)]
mod model;
mod prepared;
mod proof;
mod reconcile;
mod recovery;
pub(crate) mod response;
mod sent;
mod terms;

use tokio::runtime::Handle;

use crate::Error;
use crate::trace::{self, watch};
use attempt::attempt;
pub use attempts::{Standing, Step};
pub(crate) use execution::Execution;
pub(crate) use http::Http;
pub(crate) use prepared::{Prepared, Repeated, UNDOCUMENTED, unusable};
use response::{Outcome, Response};
pub(crate) use terms::Terms;

pub(crate) fn begin(prepared: Box<Prepared>) -> Execution<Http> {
    let terms = Terms::of(&prepared);
    Execution::new(Http::new(prepared), terms)
}

pub(crate) fn read<T>(
    outcome: Outcome,
    operation: &'static str,
    decode: fn(&[u8]) -> Result<T, crate::wire::decode::DecodeError>,
) -> Result<Response<T>, Error> {
    match decode(&outcome.reply.body) {
        Ok(value) => Ok(Response::new(value, outcome)),
        Err(problem) => {
            let error = Error::decode(&problem, outcome.reply);
            Err(error.of_operation(operation, outcome.attempts))
        }
    }
}

pub(crate) async fn execute(prepared: Box<Prepared>) -> Result<Outcome, Error> {
    check_runtime(prepared.operation)?;
    let operation = prepared.operation;
    let watch = watch::start(&prepared.client);
    let mut execution = begin(prepared);
    let result = trace::call(operation, execution.finish()).await;
    if let Some(watch) = watch {
        watch.call(operation, &result);
    }
    result
}

pub(crate) fn check_runtime(operation: &'static str) -> Result<(), Error> {
    if Handle::try_current().is_ok() {
        return Ok(());
    }
    let problem = "no Tokio runtime: call it from async code that Tokio runs, or use the blocking \
                   form";
    Err(Error::runtime(problem).of_operation(operation, 0))
}
