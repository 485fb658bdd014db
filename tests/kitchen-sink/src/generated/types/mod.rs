// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of requests and replies.
//!
//! Replies are read leniently: an unknown enum value, an unknown field, a missing list or an odd
//! timestamp does not fail. Requests are checked before they are sent.

mod _1st;

pub use _1st::*;

mod kinds_everything;

pub use kinds_everything::*;

mod match_;

pub use match_::*;

mod mod_;

pub use mod_::*;

mod names;

pub use names::*;

mod self_;

pub use self_::*;

mod shared_errors;

pub use shared_errors::*;

mod shared_ids;

pub use shared_ids::*;

mod shared_things;

pub use shared_things::*;

mod webhooks_everything;

pub use webhooks_everything::*;
