// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/ephemeral-access.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{StudyAccessRequestedManifest, StudyAccessRequestedMediaUrl, WebhookEventId};

/// Avara needs the images of a one-off session.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EphemeralAccessRequestedEvent {
    /// Id of the event.
    pub id: WebhookEventId,
    /// Content of the event.
    pub data: EphemeralAccessRequestedEventData,
    #[serde(rename = "type")]
    event_type: Tag<EphemeralAccessRequestedEvent>,
}

impl Tagged for EphemeralAccessRequestedEvent {
    const TAG: &'static str = "ephemeral.access_requested";
}

impl fmt::Debug for EphemeralAccessRequestedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EphemeralAccessRequestedEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// Options that the session was created with.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EphemeralAccessRequestedEventData {
    /// The name that the session was created with.
    ///
    /// `retrievalId` in JSON.
    #[serde(rename = "retrievalId")]
    pub retrieval_id: String,
    /// The options that the session was created with, unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Map<String, Value>>,
}

impl fmt::Debug for EphemeralAccessRequestedEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EphemeralAccessRequestedEventData")
            .field("retrieval_id", &Redacted(&self.retrieval_id))
            .field("options", &Redacted(&self.options))
            .finish()
    }
}

/// Links to the images, or a refusal.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EphemeralAccessRequestedResponse {
    /// True if the request is granted.
    pub authorized: bool,
    /// Signed links to the DICOM files. Send an empty list when the request is not granted.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub urls: Vec<String>,
    /// Human-readable reason why the request is not granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Manifest of each study of the session, so that the Viewer can lay them out early.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifests: Option<Vec<StudyAccessRequestedManifest>>,
    /// Further files that are not DICOM.
    ///
    /// `mediaUrls` in JSON.
    #[serde(rename = "mediaUrls", skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<StudyAccessRequestedMediaUrl>>,
}

impl EphemeralAccessRequestedResponse {
    /// Returns everything that is required.
    pub fn new(
        authorized: bool,
        urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            authorized,
            urls: urls.into_iter().map(Into::into).collect::<Vec<String>>(),
            error: None,
            manifests: None,
            media_urls: None,
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets `manifests`.
    #[must_use]
    pub fn manifests(
        mut self,
        manifests: impl IntoIterator<Item = StudyAccessRequestedManifest>,
    ) -> Self {
        self.manifests = Some(
            manifests.into_iter().collect::<Vec<StudyAccessRequestedManifest>>(),
        );
        self
    }

    /// Sets `mediaUrls`.
    #[must_use]
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = StudyAccessRequestedMediaUrl>,
    ) -> Self {
        self.media_urls = Some(
            media_urls.into_iter().collect::<Vec<StudyAccessRequestedMediaUrl>>(),
        );
        self
    }
}

impl fmt::Debug for EphemeralAccessRequestedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EphemeralAccessRequestedResponse")
            .field("authorized", &self.authorized)
            .field("urls", &Redacted(&self.urls))
            .field("error", &Redacted(&self.error))
            .field("manifests", &self.manifests)
            .field("media_urls", &self.media_urls)
            .finish()
    }
}
