// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/report-delivered.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{ReportId, StudyId, WebhookEventId};

/// A report is finished and ready to be fetched.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportDeliveredEvent {
    /// Id of the event.
    ///
    /// `id` on the wire.
    pub id: WebhookEventId,
    /// What the event is about.
    ///
    /// `data` on the wire.
    pub data: ReportDeliveredEventData,
    #[serde(rename = "type")]
    event_type: Tag<ReportDeliveredEvent>,
}

impl Tagged for ReportDeliveredEvent {
    const TAG: &'static str = "report.delivered";
}

impl fmt::Debug for ReportDeliveredEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportDeliveredEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// The finished report.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportDeliveredEventData {
    /// Whether the report names a critical finding.
    ///
    /// `isCritical` on the wire.
    #[serde(rename = "isCritical")]
    pub is_critical: bool,
    /// Signed link to the PDF; it works for one hour (3600 seconds). Whoever has the link can read
    /// the report.
    ///
    /// `presignedUrl` on the wire.
    #[serde(rename = "presignedUrl")]
    pub presigned_url: String,
    /// The report.
    ///
    /// `reportId` on the wire.
    #[serde(rename = "reportId")]
    pub report_id: ReportId,
    /// The study.
    ///
    /// `studyId` on the wire.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// Text of the report.
    ///
    /// `plainText` on the wire.
    #[serde(rename = "plainText", skip_serializing_if = "Option::is_none")]
    pub plain_text: Option<String>,
}

impl fmt::Debug for ReportDeliveredEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportDeliveredEventData")
            .field("is_critical", &self.is_critical)
            .field("presigned_url", &Redacted(&self.presigned_url))
            .field("report_id", &self.report_id)
            .field("study_id", &self.study_id)
            .field("plain_text", &Redacted(&self.plain_text))
            .finish()
    }
}

/// Whether the report arrived.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportDeliveredResponse {
    /// Whether the report was received and stored.
    ///
    /// `success` on the wire.
    pub success: bool,
}

impl ReportDeliveredResponse {
    /// Everything that is required.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

impl fmt::Debug for ReportDeliveredResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportDeliveredResponse")
            .field("success", &self.success)
            .finish()
    }
}
