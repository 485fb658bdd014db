// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `viewer.ephemeralSessions`.

use serde_json::{Map, Value};

use crate::{Client, IntoExactField, IntoField};
use crate::generated::operations::VIEWER_EPHEMERAL_SESSIONS_CREATE;
use crate::request::call::Call;
use crate::types::{EphemeralHangingProtocol, EphemeralSessionCreateRequest, UrlResponse};

/// One-off Viewer sessions for images that are not stored.
#[derive(Clone, Copy, Debug)]
pub struct EphemeralSessions<'a> {
    client: &'a Client,
}

impl<'a> EphemeralSessions<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Open images in the Viewer without storing a study.
    ///
    /// Makes a one-off Viewer session for images that Avara does not keep. The reply holds a link
    /// whose token works for 30 seconds, so send the browser there at once. When it is opened,
    /// Avara asks your server for the images with the webhook `ephemeral.access_requested`: the
    /// API key must have a webhook configured.
    ///
    /// Not repeated automatically: each request makes a new session. When the answer is lost, the
    /// client reports the outcome as unknown.
    ///
    /// `POST /v1/viewer/ephemeral-sessions`. Sending it twice may do it twice.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.viewer().ephemeral_sessions().create()
    ///     .retrieval_id("order-12345")
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &VIEWER_EPHEMERAL_SESSIONS_CREATE))
    }
}

/// The request of [`EphemeralSessions::create`]: `POST /v1/viewer/ephemeral-sessions`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Call);

impl Create {
    /// Your name for what is to be shown, such as an order number. Avara hands it back in the
    /// webhook `ephemeral.access_requested`.
    ///
    /// `retrievalId` on the wire. Required.
    pub fn retrieval_id<Form>(self, retrieval_id: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("retrievalId", retrieval_id.into_field()))
    }

    /// How the images are hung.
    ///
    /// `hangingProtocol` on the wire.
    pub fn hanging_protocol<Form>(
        self,
        hanging_protocol: impl IntoExactField<EphemeralHangingProtocol, Form>,
    ) -> Self {
        Self(self.0.body_field("hangingProtocol", hanging_protocol.into_exact_field()))
    }

    /// Whatever your server needs to find the images, as a JSON object of at most 3072 bytes.
    /// Avara hands it on in the webhook.
    ///
    /// `options` on the wire; at most 3072 bytes as JSON.
    pub fn options(self, options: Map<String, Value>) -> Self {
        Self(self.0.body_field("options", Some(options)))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &EphemeralSessionCreateRequest) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => UrlResponse);
