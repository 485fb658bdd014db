//! From what a handler gives to the bytes that are answered.

use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};

use super::super::handler::HandlerError;
use super::super::reply::{Check, InvalidReply, Unhandled};

/// What became of an event.
#[derive(Debug)]
pub(crate) enum Settled {
    /// The handler's reply.
    Answered(Bytes),
    /// The handler took too long: the answer of one that does not handle the event.
    TimedOut(Bytes),
    /// The handler gave an error.
    Failed,
    /// The handler's reply is none that Avara can use.
    Refused(InvalidReply),
    /// The handler's reply cannot be written as JSON.
    Unwritable,
}

/// Waits for a handler, for so long at most, and makes its reply ready to be sent.
pub(crate) async fn settle<R: Unhandled + Check + Serialize>(
    limit: Duration,
    handling: impl Future<Output = Result<R, HandlerError>>,
) -> Settled {
    match tokio::time::timeout(limit, handling).await {
        Err(_) => written(&R::unhandled(), Settled::TimedOut),
        Ok(Err(_)) => Settled::Failed,
        Ok(Ok(reply)) => match reply.check() {
            Ok(()) => written(&reply, Settled::Answered),
            Err(invalid) => Settled::Refused(invalid),
        },
    }
}

/// The same for an event of which nothing is known, so that its reply cannot be checked.
pub(crate) async fn settle_unknown(
    limit: Duration,
    handling: impl Future<Output = Result<Value, HandlerError>>,
) -> Settled {
    match tokio::time::timeout(limit, handling).await {
        Err(_) => written(&nothing(), Settled::TimedOut),
        Ok(Err(_)) => Settled::Failed,
        Ok(Ok(reply)) => written(&reply, Settled::Answered),
    }
}

/// `{}`: nothing is granted, nothing is claimed.
pub(crate) fn nothing() -> Value {
    Value::Object(Map::new())
}

fn written(reply: &impl Serialize, settled: fn(Bytes) -> Settled) -> Settled {
    match serde_json::to_vec(reply) {
        // As it is kept for long, without the room that it grew into.
        Ok(json) => settled(json.into_boxed_slice().into()),
        Err(_) => Settled::Unwritable,
    }
}
