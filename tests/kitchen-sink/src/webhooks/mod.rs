//! Webhooks as in avara-client, with the replies that the spec of this crate has.

#[path = "../../../../avara-client/src/webhooks/delivery_headers.rs"]
mod delivery_headers;
#[path = "../../../../avara-client/src/webhooks/error.rs"]
mod error;
#[path = "../../../../avara-client/src/webhooks/event.rs"]
mod event;
#[path = "../../../../avara-client/src/webhooks/handler.rs"]
mod handler;
#[path = "../../../../avara-client/src/webhooks/key.rs"]
mod key;
mod reply;
#[path = "../../../../avara-client/src/webhooks/serve/mod.rs"]
mod serve;
#[path = "../../../../avara-client/src/webhooks/signature.rs"]
mod signature;
#[path = "../../../../avara-client/src/webhooks/verifier.rs"]
mod verifier;

pub use crate::generated::webhooks::WebhookHandler;
pub use error::{WebhookError, WebhookErrorKind};
pub use event::Event;
pub use handler::HandlerError;
pub use reply::{Check, InvalidReply, Unhandled};
pub use serve::WebhookService;
pub use verifier::Webhooks;

pub(crate) use handler::{unhandled, unhandled_unknown};
pub(crate) use reply::WireReply;
pub(crate) use serve::{Refusal, Settled, late, late_unknown, settle, settle_unknown};
