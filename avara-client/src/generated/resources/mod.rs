// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resources of the API, as accessors of the client.

use crate::Client;

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
