// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/secondary-capture.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{SeriesInstanceUid, SopInstanceUid, StudyId, StudyInstanceUid, WebhookEventId};

/// Avara has secondary captures to store and asks where to put them.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondaryCaptureAccessRequestedEvent {
    /// Id of the event.
    pub id: WebhookEventId,
    /// Content of the event.
    pub data: SecondaryCaptureAccessRequestedEventData,
    #[serde(rename = "type")]
    event_type: Tag<SecondaryCaptureAccessRequestedEvent>,
}

impl Tagged for SecondaryCaptureAccessRequestedEvent {
    const TAG: &'static str = "secondary_capture.access_requested";
}

impl fmt::Debug for SecondaryCaptureAccessRequestedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecondaryCaptureAccessRequestedEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// The study, series and object that the secondary captures belong to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondaryCaptureAccessRequestedEventData {
    /// The study.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// The series the captures belong to, if they belong to one.
    ///
    /// `seriesInstanceUid` in JSON.
    #[serde(rename = "seriesInstanceUid", skip_serializing_if = "Option::is_none")]
    pub series_instance_uid: Option<SeriesInstanceUid>,
    /// The DICOM object the captures belong to, if they belong to one.
    ///
    /// `sopInstanceUid` in JSON.
    #[serde(rename = "sopInstanceUid", skip_serializing_if = "Option::is_none")]
    pub sop_instance_uid: Option<SopInstanceUid>,
}

impl fmt::Debug for SecondaryCaptureAccessRequestedEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecondaryCaptureAccessRequestedEventData")
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("series_instance_uid", &self.series_instance_uid)
            .field("sop_instance_uid", &self.sop_instance_uid)
            .finish()
    }
}

/// Upload links for the secondary captures, or a refusal.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondaryCaptureAccessRequestedResponse {
    /// True if the request is granted.
    pub authorized: bool,
    /// Signed links to upload the captures to. Send an empty list when the request is not granted.
    ///
    /// `uploadUrls` in JSON.
    #[serde(rename = "uploadUrls", default, with = "codec::As::<codec::OrEmpty>")]
    pub upload_urls: Vec<String>,
    /// Creator of the captures, for the DICOM attribute Content Creator's Name (0070,0084).
    ///
    /// `contentCreatorName` in JSON.
    #[serde(rename = "contentCreatorName", skip_serializing_if = "Option::is_none")]
    pub content_creator_name: Option<String>,
    /// Human-readable reason why the request is not granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl SecondaryCaptureAccessRequestedResponse {
    /// Returns everything that is required.
    pub fn new(
        authorized: bool,
        upload_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            authorized,
            upload_urls: upload_urls
                .into_iter()
                .map(Into::into)
                .collect::<Vec<String>>(),
            content_creator_name: None,
            error: None,
        }
    }

    /// Sets `contentCreatorName`.
    #[must_use]
    pub fn content_creator_name(
        mut self,
        content_creator_name: impl Into<String>,
    ) -> Self {
        self.content_creator_name = Some(content_creator_name.into());
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl fmt::Debug for SecondaryCaptureAccessRequestedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecondaryCaptureAccessRequestedResponse")
            .field("authorized", &self.authorized)
            .field("upload_urls", &Redacted(&self.upload_urls))
            .field("content_creator_name", &Redacted(&self.content_creator_name))
            .field("error", &Redacted(&self.error))
            .finish()
    }
}
