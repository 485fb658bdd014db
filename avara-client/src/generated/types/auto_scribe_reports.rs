// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/reports.yaml`.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{ReportId, StudyId, StudyInstanceUid, StudyReportMetadata, UserId};

/// All reports of one study.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeReportListResponse {
    /// The reports of the study.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub reports: Vec<Report>,
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
}

impl fmt::Debug for AutoScribeReportListResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeReportListResponse")
            .field("reports", &self.reports)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// Either one report or all reports of a study, depending on the request. There is no tag:
/// only a list has `reports`, only a single report has `reportId`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum AutoScribeReportPdfResponse {
    /// The variant that has `reportId`.
    Single(ReportPdfItem),
    /// The variant that has `reports`.
    List(ReportPdfList),
}

impl AutoScribeReportPdfResponse {
    /// Returns the records, one or many.
    pub fn into_reports(self) -> Vec<ReportPdfItem> {
        match self {
            Self::Single(one) => vec![one],
            Self::List(many) => many.reports,
        }
    }
}

union_by_field! {
    AutoScribeReportPdfResponse {
        "reportId" => Single,
        "reports" => List,
    }
}

/// Either one report or all reports of a study, depending on the request. There is no tag:
/// only a list has `reports`, only a single report has `reportId`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum AutoScribeReportTextResponse {
    /// The variant that has `reportId`.
    Single(ReportTextItem),
    /// The variant that has `reports`.
    List(ReportTextList),
}

impl AutoScribeReportTextResponse {
    /// Returns the records, one or many.
    pub fn into_reports(self) -> Vec<ReportTextItem> {
        match self {
            Self::Single(one) => vec![one],
            Self::List(many) => many.reports,
        }
    }
}

union_by_field! {
    AutoScribeReportTextResponse {
        "reportId" => Single,
        "reports" => List,
    }
}

/// A report written in AutoScribe, or an addendum to one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// True if this is an addendum to an earlier report.
    ///
    /// `isAddendum` in JSON.
    #[serde(rename = "isAddendum")]
    pub is_addendum: bool,
    /// True if the report names a critical finding. Null: not known yet, because the report is not
    /// completed.
    ///
    /// `isCritical` in JSON.
    #[serde(rename = "isCritical")]
    pub is_critical: Option<bool>,
    /// Id of the report.
    ///
    /// `reportId` in JSON.
    #[serde(rename = "reportId")]
    pub report_id: ReportId,
    /// When the report was signed. Null: not signed yet.
    ///
    /// `signedAt` in JSON.
    #[serde(rename = "signedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub signed_at: Option<DateTime<Utc>>,
    /// Header data of the report, as of the time the report was made.
    ///
    /// `snapshotMetadata` in JSON.
    #[serde(rename = "snapshotMetadata")]
    pub snapshot_metadata: StudyReportMetadata,
    /// Status of the report.
    pub status: ReportStatus,
    /// The study.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` in JSON.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The user who writes or wrote the report.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// Text of the report.
    ///
    /// `reportPlainText` in JSON.
    #[serde(rename = "reportPlainText", skip_serializing_if = "Option::is_none")]
    pub report_plain_text: Option<String>,
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("created_at", &self.created_at)
            .field("is_addendum", &self.is_addendum)
            .field("is_critical", &self.is_critical)
            .field("report_id", &self.report_id)
            .field("signed_at", &self.signed_at)
            .field("snapshot_metadata", &self.snapshot_metadata)
            .field("status", &self.status)
            .field("study_id", &self.study_id)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("report_plain_text", &Redacted(&self.report_plain_text))
            .finish()
    }
}

/// A report and a signed link to its PDF.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportPdfItem {
    /// True if the report names a critical finding. Null: not known yet, because the report is not
    /// completed.
    ///
    /// `isCritical` in JSON.
    #[serde(rename = "isCritical")]
    pub is_critical: Option<bool>,
    /// Signed link to the PDF; it works for one hour (3600 seconds). Whoever has the link can read
    /// the report.
    ///
    /// `presignedUrl` in JSON.
    #[serde(rename = "presignedUrl")]
    pub presigned_url: String,
    /// Id of the report.
    ///
    /// `reportId` in JSON.
    #[serde(rename = "reportId")]
    pub report_id: ReportId,
    /// Header data of the report, as of the time the report was made.
    ///
    /// `snapshotMetadata` in JSON.
    #[serde(rename = "snapshotMetadata")]
    pub snapshot_metadata: StudyReportMetadata,
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
}

impl fmt::Debug for ReportPdfItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportPdfItem")
            .field("is_critical", &self.is_critical)
            .field("presigned_url", &Redacted(&self.presigned_url))
            .field("report_id", &self.report_id)
            .field("snapshot_metadata", &self.snapshot_metadata)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// All reports of a study, each with a signed link to its PDF.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportPdfList {
    /// The reports of the study.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub reports: Vec<ReportPdfItem>,
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
}

impl fmt::Debug for ReportPdfList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportPdfList")
            .field("reports", &self.reports)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

open_enum! {
    /// Status of one report.
    pub enum ReportStatus {
        /// Being written.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
    }
}

/// A report and its plain text.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportTextItem {
    /// True if the report names a critical finding. Null: not known yet, because the report is not
    /// completed.
    ///
    /// `isCritical` in JSON.
    #[serde(rename = "isCritical")]
    pub is_critical: Option<bool>,
    /// Id of the report.
    ///
    /// `reportId` in JSON.
    #[serde(rename = "reportId")]
    pub report_id: ReportId,
    /// Header data of the report, as of the time the report was made.
    ///
    /// `snapshotMetadata` in JSON.
    #[serde(rename = "snapshotMetadata")]
    pub snapshot_metadata: StudyReportMetadata,
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
    /// Text of the report.
    ///
    /// `plainText` in JSON.
    #[serde(rename = "plainText", skip_serializing_if = "Option::is_none")]
    pub plain_text: Option<String>,
}

impl fmt::Debug for ReportTextItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportTextItem")
            .field("is_critical", &self.is_critical)
            .field("report_id", &self.report_id)
            .field("snapshot_metadata", &self.snapshot_metadata)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("plain_text", &Redacted(&self.plain_text))
            .finish()
    }
}

/// All reports of a study, each with its plain text.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportTextList {
    /// The reports of the study.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub reports: Vec<ReportTextItem>,
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
}

impl fmt::Debug for ReportTextList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportTextList")
            .field("reports", &self.reports)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}
