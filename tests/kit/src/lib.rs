//! An HTTP server on loopback for tests. It keeps what it was sent and answers by a script, by a
//! closure, or by hand; its replies are raw bytes, so that they may also be wrong, slow or broken.
//!
//! It runs on threads of its own: blocking and async tests use it alike.

#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

mod by_hand;
mod listener;
mod reply;
mod request;
mod server;

pub use by_hand::{ByHand, Exchange};
pub use reply::{Reply, message};
pub use request::Request;
pub use server::{Server, in_turn};
