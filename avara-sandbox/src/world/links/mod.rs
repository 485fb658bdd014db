//! Links that carry their own credentials. They lead to the sandbox, which plays the browser's
//! part: following one causes the events that opening it causes.
//!
//! A link says all there is to know and is signed, so none has to be kept.

mod build;
mod open;
mod pdf;

pub(crate) use build::{PREFIX, Target, signed, url};
pub(crate) use open::{LinkReply, follow};
