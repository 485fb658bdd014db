//! What the tests share: the spec, the facts' samples, a recording server, and every operation
//! and type by name.

#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

pub mod describe;
pub mod dispatch;
pub mod instances;
pub mod samples;
pub mod schemas;
pub mod server;
pub mod spec;

/// What `cargo xtask regen` makes for the tests.
#[rustfmt::skip]
pub mod generated {
    pub mod calls;
}

pub use generated::calls;

pub use avara_client::{Client, types};

/// The example in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
