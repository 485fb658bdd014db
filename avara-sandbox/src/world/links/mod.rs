//! Links that carry their own credentials. They lead to the sandbox, which plays the browser's
//! part: following one causes the events that opening it causes.
//!
//! A link has everything in it and is signed, so the sandbox keeps none.

mod build;
mod open;
mod pdf;

pub(crate) use build::{
    PREFIX, dictation, external_file, report, session, signed, url, view_only, viewer,
};
pub(crate) use open::{LinkReply, follow};
