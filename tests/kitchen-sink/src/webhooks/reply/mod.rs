//! The code written by hand for each reply: the safe answer, and the checks of its meaning.

#[path = "../../../../../avara-client/src/webhooks/reply/check.rs"]
mod check;
#[path = "../../../../../avara-client/src/webhooks/reply/shape.rs"]
mod shape;
#[path = "../../../../../avara-client/src/webhooks/reply/unhandled.rs"]
mod unhandled;
#[path = "../../../../../avara-client/src/webhooks/reply/wire.rs"]
mod wire;

pub use check::{Check, InvalidReply};
pub use unhandled::Unhandled;

pub(crate) use wire::WireReply;

use crate::types::{EverythingReply, LittleReply, WebhookEvent};
use check::{Examine, Findings};

/// No event of this spec asks for a study.
pub(crate) fn asked_study(_: &WebhookEvent) -> Option<String> {
    None
}

impl Unhandled for EverythingReply {
    fn unhandled() -> Self {
        unreachable!("it has too many required fields to be made here")
    }
}

impl Unhandled for LittleReply {
    fn unhandled() -> Self {
        Self::new()
    }
}

impl Examine for EverythingReply {
    fn examine(&self, _: &mut Findings) {}
}

impl Examine for LittleReply {
    fn examine(&self, _: &mut Findings) {}
}
