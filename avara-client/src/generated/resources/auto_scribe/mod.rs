// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe`.

use crate::Client;

/// The clinic's reference lists: facilities, referring providers, study descriptions,
/// procedures.
pub mod clinical_references;

/// One-off AutoScribe sessions for images that are not stored.
pub mod ephemeral_sessions;

/// Reports written in AutoScribe.
pub mod reports;

/// Studies in AutoScribe.
pub mod studies;

/// Users of AutoScribe.
pub mod users;

/// AutoScribe: studies that are dictated, their reports, and the people who write them.
#[derive(Clone, Copy, Debug)]
pub struct AutoScribe<'a> {
    client: &'a Client,
}

impl<'a> AutoScribe<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// The clinic's reference lists: facilities, referring providers, study descriptions,
    /// procedures.
    pub fn clinical_references(&self) -> clinical_references::ClinicalReferences<'a> {
        clinical_references::ClinicalReferences::new(self.client)
    }

    /// One-off AutoScribe sessions for images that are not stored.
    pub fn ephemeral_sessions(&self) -> ephemeral_sessions::EphemeralSessions<'a> {
        ephemeral_sessions::EphemeralSessions::new(self.client)
    }

    /// Reports written in AutoScribe.
    pub fn reports(&self) -> reports::Reports<'a> {
        reports::Reports::new(self.client)
    }

    /// Studies in AutoScribe.
    pub fn studies(&self) -> studies::Studies<'a> {
        studies::Studies::new(self.client)
    }

    /// Users of AutoScribe.
    pub fn users(&self) -> users::Users<'a> {
        users::Users::new(self.client)
    }
}
