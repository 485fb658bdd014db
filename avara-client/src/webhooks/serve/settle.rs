//! From what a handler gives to the bytes that are answered.

use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::super::handler::{HandlerError, empty_object};
use super::super::reply::{Check, InvalidReply, Unhandled};

/// What became of an event.
#[derive(Debug)]
pub(crate) enum Settled {
    /// The handler's reply.
    Answered(Bytes),
    /// The handler took too long: the answer of one that does not handle the event.
    TimedOut(Bytes),
    /// The handler's reply, by which the event is not settled.
    AnsweredForNow(Bytes),
    /// The handler gave an error.
    Failed(HandlerError),
    /// The handler's reply is none that Avara can use.
    Refused(InvalidReply),
    /// The handler's reply cannot be written as JSON.
    Unwritable,
}

/// Waits for a handler, for so long at most, and makes its reply ready to be sent.
///
/// `asked` is the study that the event is about, if it asks for one.
pub(crate) async fn settle<R: Unhandled + Check + Serialize>(
    limit: Duration,
    asked: Option<&str>,
    handling: impl Future<Output = Result<R, HandlerError>>,
) -> Settled {
    match tokio::time::timeout(limit, handling).await {
        Err(_) => late::<R>(),
        Ok(Err(error)) => Settled::Failed(error),
        Ok(Ok(reply)) => match reply.check_for(asked) {
            Ok(()) if reply.is_final() => written(&reply, Settled::Answered),
            Ok(()) => written(&reply, Settled::AnsweredForNow),
            Err(invalid) => Settled::Refused(invalid),
        },
    }
}

/// What is answered where a handler takes too long.
pub(crate) fn late<R: Unhandled + Serialize>() -> Settled {
    written(&R::unhandled(), Settled::TimedOut)
}

/// The same for an event of which nothing is known.
pub(crate) fn late_unknown() -> Settled {
    written(&empty_object(), Settled::TimedOut)
}

/// The same for an event of which nothing is known, so that its reply cannot be checked.
pub(crate) async fn settle_unknown(
    limit: Duration,
    handling: impl Future<Output = Result<Value, HandlerError>>,
) -> Settled {
    match tokio::time::timeout(limit, handling).await {
        Err(_) => late_unknown(),
        Ok(Err(error)) => Settled::Failed(error),
        Ok(Ok(reply)) => written(&reply, Settled::Answered),
    }
}

fn written(reply: &impl Serialize, settled: fn(Bytes) -> Settled) -> Settled {
    match serde_json::to_vec(reply) {
        // As it is kept for long, without the room that it grew into.
        Ok(json) => settled(json.into_boxed_slice().into()),
        Err(_) => Settled::Unwritable,
    }
}
