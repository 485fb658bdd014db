// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `viewer`.

use crate::Client;

/// One-off Viewer sessions for images that are not stored.
pub mod ephemeral_sessions;

/// Studies in the Viewer.
pub mod studies;

/// Users of the Viewer.
pub mod users;

/// The Viewer: studies that are viewed, and the people who view them.
#[derive(Clone, Copy, Debug)]
pub struct Viewer<'a> {
    client: &'a Client,
}

impl<'a> Viewer<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// One-off Viewer sessions for images that are not stored.
    pub fn ephemeral_sessions(&self) -> ephemeral_sessions::EphemeralSessions<'a> {
        ephemeral_sessions::EphemeralSessions::new(self.client)
    }

    /// Studies in the Viewer.
    pub fn studies(&self) -> studies::Studies<'a> {
        studies::Studies::new(self.client)
    }

    /// Users of the Viewer.
    pub fn users(&self) -> users::Users<'a> {
        users::Users::new(self.client)
    }
}
