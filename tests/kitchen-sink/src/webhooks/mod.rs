//! Webhooks as in avara-client, with the replies that the spec of this crate has.

#[path = "../../../../avara-client/src/webhooks/delivery.rs"]
mod delivery;
#[path = "../../../../avara-client/src/webhooks/delivery_headers.rs"]
mod delivery_headers;
#[path = "../../../../avara-client/src/webhooks/effects.rs"]
mod effects;
#[path = "../../../../avara-client/src/webhooks/error.rs"]
mod error;
#[path = "../../../../avara-client/src/webhooks/event.rs"]
mod event;
#[path = "../../../../avara-client/src/webhooks/event_key.rs"]
mod event_key;
#[path = "../../../../avara-client/src/webhooks/handler.rs"]
mod handler;
#[path = "../../../../avara-client/src/webhooks/key.rs"]
mod key;
#[path = "../../../../avara-client/src/webhooks/key_source.rs"]
mod key_source;
mod reply;
#[path = "../../../../avara-client/src/webhooks/serve/mod.rs"]
mod serve;
#[path = "../../../../avara-client/src/webhooks/signature.rs"]
mod signature;
#[path = "../../../../avara-client/src/webhooks/store/mod.rs"]
mod store;
#[path = "../../../../avara-client/src/webhooks/verifier.rs"]
mod verifier;

pub use crate::generated::webhooks::WebhookHandler;
pub use delivery::Delivery;
pub use effects::Effects;
pub use error::{WebhookError, WebhookErrorKind};
pub use event::Event;
pub use event_key::EventKey;
pub use handler::HandlerError;
pub use key_source::KeySource;
pub use reply::{Check, InvalidReply, Unhandled};
pub use serve::{Counts, Drain, Drained, WebhookService, WithoutStore};
pub use store::{AnswerStore, Claim, Fence, MemoryStore, Settlement, StoreError};
pub use verifier::Webhooks;

pub(crate) use event_key::asked_unknown;
pub(crate) use handler::{unhandled, unhandled_unknown};
pub(crate) use reply::WireReply;
pub(crate) use serve::{Ended, Limits, Refusal, late, late_unknown, run_handler, run_unknown};
