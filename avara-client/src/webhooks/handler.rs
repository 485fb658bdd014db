//! What the generated [`WebhookHandler`](super::WebhookHandler) is made of.

use std::error::Error;
use std::future::{Ready, ready};

use super::delivery::Delivery;
use super::event::Event;
use serde_json::{Map, Value};

use super::reply::Unhandled;
use crate::UnknownEvent;

/// Why a handler failed: any error, so that `?` takes it. Nobody prints it: log what is worth it
/// before you return it.
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

/// What a handler does with an event of which it knows nothing.
pub(crate) fn unhandled<E: Event>(_: E, _: &Delivery) -> Ready<Result<E::Reply, HandlerError>> {
    ready(Ok(E::Reply::unhandled()))
}

/// The same for an event of a type that is not known.
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
