//! What the tests share: the spec, the facts' samples, a recording server, and every operation
//! and type by name.

#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

#[rustfmt::skip]
pub mod calls;
pub mod describe;
pub mod dispatch;
pub mod instances;
pub mod samples;
pub mod schemas;
pub mod server;
pub mod spec;

pub use avara_client::{Client, types};

/// The example in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
