//! The one place that sends.
//!
//! [`execute`] is a whole call: attempts until one succeeds, repeating cannot help or would do
//! harm. What is sent is fixed before the first attempt, so that repeating never sends something
//! else.

mod attempt;
mod prepared;
mod tries;

use std::pin::Pin;
use std::time::SystemTime;

use serde::de::DeserializeOwned;
use tokio::runtime::Handle;

use crate::call::Call;
use crate::decode::decode_reply;
use crate::response::{Reply, Response};
use crate::retry::{Verdict, decide};
use crate::{Error, trace};
pub(crate) use prepared::Prepared;
use tries::Tries;

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
    let prepared = Prepared::of_call(&call).map_err(|error| error.of_operation(operation, 0))?;
    drop(call);
    match Tries::new(&prepared).find(since).await? {
        Some(outcome) => read(outcome, operation, decode_reply).map(Some),
        None => Ok(None),
    }
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
    if Handle::try_current().is_err() {
        let problem = "no Tokio runtime: call it from async code that Tokio runs, or use the \
                       blocking form";
        return Err(Error::runtime(problem).of_operation(prepared.operation, 0));
    }
    trace::call(&prepared, run(&prepared)).await
}

/// Makes the call that looks another one up. Boxed, because it is part of a call itself.
pub(crate) fn execute_look_up(
    prepared: Prepared,
) -> Pin<Box<dyn Future<Output = Result<Outcome, Error>> + Send>> {
    Box::pin(execute(prepared))
}

async fn run(prepared: &Prepared) -> Result<Outcome, Error> {
    let mut tries = Tries::new(prepared);
    loop {
        let error = match tries.attempt().await {
            Ok(outcome) => return Ok(outcome),
            Err(error) => error,
        };
        let next = match decide(&error, prepared.retry, &prepared.policy) {
            Verdict::Repeat => tries.repeat(error).await,
            Verdict::Lost => tries.resolve(error).await,
            Verdict::Final => tries.end(error).await.map(Some),
        };
        if let Some(outcome) = next? {
            return Ok(outcome);
        }
    }
}
