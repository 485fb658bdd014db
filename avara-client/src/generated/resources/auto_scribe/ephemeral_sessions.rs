// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.ephemeralSessions`.

use serde_json::{Map, Value};

use crate::{Client, IntoExactField, IntoField};
use crate::generated::operations::AUTO_SCRIBE_EPHEMERAL_SESSIONS_CREATE;
use crate::request::call::Call;
use crate::types::{EphemeralHangingProtocol, EphemeralSessionCreateRequest, UrlResponse};

/// One-off AutoScribe sessions for images that are not stored.
#[derive(Clone, Copy, Debug)]
pub struct EphemeralSessions<'a> {
    client: &'a Client,
}

impl<'a> EphemeralSessions<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Open images in AutoScribe without storing a study.
    ///
    /// Makes a one-off AutoScribe session for images that Avara does not keep. The reply holds a
    /// link whose token works for 30 seconds, so send the browser there at once. When it is
    /// opened, Avara asks your server for the images with the webhook
    /// `ephemeral.access_requested`: the API key must have a webhook configured.
    ///
    /// Not repeated automatically: each request makes a new session. When the answer is lost, the
    /// client reports the outcome as unknown.
    ///
    /// `POST /v1/autoScribe/ephemeral-sessions`. Not idempotent.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 422, 429,
    /// 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let link = avara.auto_scribe().ephemeral_sessions().create()
    ///     .retrieval_id("order-12345")
    ///     .await?;
    /// // Send the browser to `link.url` at once: whoever has it gets in.
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &AUTO_SCRIBE_EPHEMERAL_SESSIONS_CREATE))
    }
}

/// A request of [`EphemeralSessions::create`]: `POST /v1/autoScribe/ephemeral-sessions`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
    /// Your name for the images to show, such as an order number. Avara returns it in the webhook
    /// `ephemeral.access_requested`.
    ///
    /// `retrievalId` in JSON. Required.
    pub fn retrieval_id<Form>(self, retrieval_id: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("retrievalId", retrieval_id.into_field()))
    }

    /// Hanging protocol.
    ///
    /// `hangingProtocol` in JSON.
    pub fn hanging_protocol<Form>(
        self,
        hanging_protocol: impl IntoExactField<EphemeralHangingProtocol, Form>,
    ) -> Self {
        Self(self.0.body_field("hangingProtocol", hanging_protocol.into_exact_field()))
    }

    /// Data that your server needs to find the images, as a JSON object of at most 3072 bytes.
    /// Avara passes it on in the webhook.
    ///
    /// at most 3072 bytes as JSON.
    pub fn options(self, options: Map<String, Value>) -> Self {
        Self(self.0.body_field("options", Some(options)))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &EphemeralSessionCreateRequest) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => UrlResponse);
