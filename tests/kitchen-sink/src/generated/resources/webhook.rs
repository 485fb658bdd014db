// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `webhook`.

use crate::Client;
use crate::generated::operations::WEBHOOK_RETRIEVE;
use crate::request::call::Call;
use crate::types::Odd;

/// A resource with a difficult name.
#[derive(Clone, Copy, Debug)]
pub struct Webhook<'a> {
    client: &'a Client,
}

impl<'a> Webhook<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Get a thing.
    ///
    /// Gives a thing.
    ///
    /// `GET /v1/webhook`. Read-only.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 409,
    /// 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.webhook().retrieve().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self) -> Retrieve {
        Retrieve(Call::new(self.client, &WEBHOOK_RETRIEVE))
    }
}

/// A request of [`Webhook::retrieve`]: `GET /v1/webhook`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => Odd);
