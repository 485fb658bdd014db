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
    pub id: WebhookEventId,
    /// Content of the event.
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
    /// True if the report names a critical finding.
    ///
    /// `isCritical` in JSON.
    #[serde(rename = "isCritical")]
    pub is_critical: bool,
    /// Signed link to the PDF; it works for one hour (3600 seconds). Whoever has the link can read
    /// the report.
    ///
    /// `presignedUrl` in JSON.
    #[serde(rename = "presignedUrl")]
    pub presigned_url: String,
    /// The report.
    ///
    /// `reportId` in JSON.
    #[serde(rename = "reportId")]
    pub report_id: ReportId,
    /// The study.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// Text of the report.
    ///
    /// `plainText` in JSON.
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

/// Receipt for the report.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportDeliveredResponse {
    /// True if the report was received and stored.
    pub success: bool,
}

impl ReportDeliveredResponse {
    /// Returns everything that is required.
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
