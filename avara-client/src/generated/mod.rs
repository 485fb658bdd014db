// Made by `cargo xtask regen` from spec/. Do not edit.

//! Everything that `cargo xtask regen` makes from `spec/`.

use crate::Client;

mod names;

pub(crate) mod operations;
pub(crate) mod rules;

#[cfg(feature = "schemars")]
mod schemas;

#[cfg(feature = "webhooks")]
pub(crate) mod reply_rules;

#[cfg(feature = "webhooks")]
pub(crate) mod webhooks;

/// The data types of the API.
pub mod types;

pub(crate) use names::FIELD_NAMES;

pub use operations::OPERATIONS;

/// AutoScribe: studies that are dictated, their reports, and the people who write them.
pub mod auto_scribe;

/// Express customers: organisations within the clinic's account.
pub mod express;

/// The Viewer: studies that are viewed, and the people who view them.
pub mod viewer;

impl Client {
    /// AutoScribe: studies that are dictated, their reports, and the people who write them.
    pub fn auto_scribe(&self) -> auto_scribe::AutoScribe<'_> {
        auto_scribe::AutoScribe::new(self)
    }

    /// Express customers: organisations within the clinic's account.
    pub fn express(&self) -> express::Express<'_> {
        express::Express::new(self)
    }

    /// The Viewer: studies that are viewed, and the people who view them.
    pub fn viewer(&self) -> viewer::Viewer<'_> {
        viewer::Viewer::new(self)
    }
}
