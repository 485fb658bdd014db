//! The one place that sends.
//!
//! [`execute`] is a whole call: attempts until one succeeds, repeating cannot help or would do
//! harm. What is sent is fixed before the first attempt, so that repeating never sends something
//! else.

mod attempt;
mod attempts;
mod execution;
mod http;
#[cfg(test)]
mod model;
mod prepared;
mod proof;
mod reconcile;
mod recovery;
mod sent;
mod terms;

use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use tokio::runtime::Handle;

use crate::call::Call;
use crate::decode::decode_reply;
use crate::response::{Reply, Response};
use crate::{Error, trace};
use attempt::attempt;
pub use attempts::{Standing, Step};
pub(crate) use execution::Execution;
pub(crate) use http::Http;
pub(crate) use prepared::Prepared;
use terms::Terms;

/// Makes the call and reads its reply.
pub(crate) async fn send<T: DeserializeOwned>(call: Call) -> Result<Response<T>, Error> {
    let operation = call.operation().id();
    let prepared = Prepared::of_call(&call).map_err(|error| error.of_operation(operation, 0))?;
    drop(call);
    read(execute(prepared).await?, operation, decode_reply)
}

/// Looks up what became of a call that may have been sent at `since`.
pub(crate) async fn look_up<T: DeserializeOwned>(
    call: Call,
    since: SystemTime,
) -> Result<Option<Response<T>>, Error> {
    let operation = call.operation().id();
    let mut execution = prepare(&call)?;
    drop(call);
    execution.attempts.resume(since, Duration::ZERO, false);
    if execution.attempts.planned().is_some() {
        execution.look_up().await;
    }
    if execution.attempts.has_shown_absence() {
        return Ok(None);
    }
    read(execution.into_result()?, operation, decode_reply).map(Some)
}

/// Checks a call, and makes it ready to be carried out.
pub(crate) fn prepare(call: &Call) -> Result<Execution<Http>, Error> {
    let prepared = Prepared::of_call(call);
    let prepared = prepared.map_err(|error| error.of_operation(call.operation().id(), 0))?;
    Ok(begin(prepared))
}

fn begin(prepared: Prepared) -> Execution<Http> {
    let terms = Terms::of(&prepared);
    Execution::new(Http(prepared), terms)
}

/// The same, without what came along with the value.
pub(crate) async fn send_for_value<T: DeserializeOwned>(call: Call) -> Result<T, Error> {
    send(call).await.map(Response::into_value)
}

/// Reads the reply with `decode`.
pub(crate) fn read<T>(
    outcome: Outcome,
    operation: &'static str,
    decode: fn(&[u8]) -> Result<T, crate::decode::Problem>,
) -> Result<Response<T>, Error> {
    match decode(&outcome.reply.body) {
        Ok(value) => Ok(Response::new(value, outcome)),
        Err(problem) => {
            let error = Error::decode(&problem, outcome.reply);
            Err(error.of_operation(operation, outcome.attempts))
        }
    }
}

/// A call that succeeded.
#[derive(Clone)]
pub(crate) struct Outcome {
    pub(crate) reply: Reply,
    pub(crate) attempts: u32,
    /// The answer was lost, and the reply is that of a look-up.
    pub(crate) reconciled: bool,
}

/// Makes the call.
pub(crate) async fn execute(prepared: Prepared) -> Result<Outcome, Error> {
    check_runtime(prepared.operation)?;
    let operation = prepared.operation;
    trace::call(operation, begin(prepared).finish()).await
}

/// Refuses to work where there is no runtime.
fn check_runtime(operation: &'static str) -> Result<(), Error> {
    if Handle::try_current().is_ok() {
        return Ok(());
    }
    let problem = "no Tokio runtime: call it from async code that Tokio runs, or use the blocking \
                   form";
    Err(Error::runtime(problem).of_operation(operation, 0))
}
