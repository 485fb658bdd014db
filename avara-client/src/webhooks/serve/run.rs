//! Runs a handler, and turns its reply into bytes.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::super::handler::{HandlerError, empty_object};
use super::super::reply::{Check, InvalidReply, Unhandled};
use super::limits::{Limits, Stopped};

/// The result of handling an event.
#[derive(Debug)]
pub(crate) enum Ended {
    /// With the handler's reply.
    Answered(Bytes),
    /// With a reply that is not final.
    AnsweredForNow(Bytes),
    /// It took too long: the answer of one that does not handle the event.
    TimedOut(Bytes),
    /// It was cut off, because the server is stopping.
    Cut,
    Panicked,
    Failed(HandlerError),
    /// Avara cannot use the reply.
    Refused(InvalidReply),
    /// The reply cannot be written as JSON.
    Unwritable,
}

/// Runs a handler within its limits, and makes its reply ready to be sent.
///
/// `asked` is the study that the event is about, if it asks for one.
pub(crate) async fn run_handler<R: Unhandled + Check + Serialize>(
    limits: &Limits,
    asked: Option<&str>,
    handling: impl Future<Output = Result<R, HandlerError>>,
) -> Ended {
    match limits.hold(handling).await {
        Err(stopped) => stopped_by(stopped, late::<R>),
        Ok(Err(error)) => Ended::Failed(error),
        Ok(Ok(reply)) => match reply.check_for(asked) {
            Ok(()) if reply.is_final() => written(&reply, Ended::Answered),
            Ok(()) => written(&reply, Ended::AnsweredForNow),
            Err(invalid) => Ended::Refused(invalid),
        },
    }
}

/// Does the same for an event of an unknown type, whose reply cannot be checked.
pub(crate) async fn run_unknown(
    limits: &Limits,
    handling: impl Future<Output = Result<Value, HandlerError>>,
) -> Ended {
    match limits.hold(handling).await {
        Err(stopped) => stopped_by(stopped, late_unknown),
        Ok(Err(error)) => Ended::Failed(error),
        Ok(Ok(reply)) => written(&reply, Ended::Answered),
    }
}

/// Returns the answer where a handler takes too long.
pub(crate) fn late<R: Unhandled + Serialize>() -> Ended {
    written(&R::unhandled(), Ended::TimedOut)
}

/// Does the same for an event of an unknown type.
pub(crate) fn late_unknown() -> Ended {
    written(&empty_object(), Ended::TimedOut)
}

fn stopped_by(stopped: Stopped, late: fn() -> Ended) -> Ended {
    match stopped {
        Stopped::TimedOut => late(),
        Stopped::Cut => Ended::Cut,
        Stopped::Panicked => Ended::Panicked,
    }
}

fn written(reply: &impl Serialize, ended: fn(Bytes) -> Ended) -> Ended {
    match serde_json::to_vec(reply) {
        // As it is kept for long, without the room that it grew into.
        Ok(json) => ended(json.into_boxed_slice().into()),
        Err(_) => Ended::Unwritable,
    }
}
