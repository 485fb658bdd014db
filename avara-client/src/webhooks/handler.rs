//! The parts of the generated [`WebhookHandler`](super::WebhookHandler).

use std::error::Error;
use std::future::{Ready, ready};

use super::delivery::Delivery;
use super::event::Event;
use serde_json::{Map, Value};

use super::reply::Unhandled;
use crate::UnknownEvent;

/// The error of a handler: any error, so that `?` works. It is not printed: log it before you
/// return it, if you need it.
///
/// ```
/// use avara_client::webhooks::HandlerError;
///
/// fn number(text: &str) -> Result<u32, HandlerError> {
///     if text.is_empty() {
///         return Err("no text".into());
///     }
///     Ok(text.parse()?)
/// }
/// assert!(number("").is_err() && number("x").is_err() && number("1").is_ok());
/// ```
pub type HandlerError = Box<dyn Error + Send + Sync>;

/// Answers an event that the receiver does not handle.
pub(crate) fn unhandled<E: Event>(_: E, _: &Delivery) -> Ready<Result<E::Reply, HandlerError>> {
    ready(Ok(E::Reply::unhandled()))
}

/// Answers an event of an unknown type.
pub(crate) fn unhandled_unknown(
    _: UnknownEvent,
    _: &Delivery,
) -> Ready<Result<Value, HandlerError>> {
    ready(Ok(empty_object()))
}

/// `{}`: nothing is granted, nothing is claimed.
pub(crate) fn empty_object() -> Value {
    Value::Object(Map::new())
}
