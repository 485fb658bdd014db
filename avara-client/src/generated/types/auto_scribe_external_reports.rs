// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/external-reports.yaml`.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{ExternalReportId, StudyId, StudyInstanceUid, StudyReportMetadata};

/// A report that was written elsewhere. A file needs a name: `reportFileName` is required once
/// `reportFileUrl` is given.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeExternalReportCreateParams {
    /// Name of the reader. A later call for the study replaces it.
    ///
    /// `readerName` in JSON.
    #[serde(rename = "readerName", skip_serializing_if = "Option::is_none")]
    pub reader_name: Option<String>,
    /// File name with an extension for its type: PDF, PNG, JPG, GIF or WEBP. Required once
    /// `reportFileUrl` is given.
    ///
    /// `reportFileName` in JSON.
    #[serde(rename = "reportFileName", skip_serializing_if = "Option::is_none")]
    pub report_file_name: Option<String>,
    /// Where Avara fetches the file of the report: an `https` address of a PDF, PNG, JPG, GIF or
    /// WEBP file. It can be set only once.
    ///
    /// `reportFileUrl` in JSON.
    #[serde(rename = "reportFileUrl", skip_serializing_if = "Option::is_none")]
    pub report_file_url: Option<String>,
    /// Text of the report. It can be set only once.
    ///
    /// `reportText` in JSON.
    #[serde(rename = "reportText", skip_serializing_if = "Option::is_none")]
    pub report_text: Option<String>,
    /// When the report was signed, as free text. A later call for the study replaces it.
    ///
    /// `signedAt` in JSON.
    #[serde(rename = "signedAt", skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<String>,
    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId", skip_serializing_if = "Option::is_none")]
    pub study_id: Option<StudyId>,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid", skip_serializing_if = "Option::is_none")]
    pub study_instance_uid: Option<StudyInstanceUid>,
}

impl AutoScribeExternalReportCreateParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `readerName`.
    #[must_use]
    pub fn reader_name(mut self, reader_name: impl Into<String>) -> Self {
        self.reader_name = Some(reader_name.into());
        self
    }

    /// Sets `reportFileName`.
    #[must_use]
    pub fn report_file_name(mut self, report_file_name: impl Into<String>) -> Self {
        self.report_file_name = Some(report_file_name.into());
        self
    }

    /// Sets `reportFileUrl`.
    #[must_use]
    pub fn report_file_url(mut self, report_file_url: impl Into<String>) -> Self {
        self.report_file_url = Some(report_file_url.into());
        self
    }

    /// Sets `reportText`.
    #[must_use]
    pub fn report_text(mut self, report_text: impl Into<String>) -> Self {
        self.report_text = Some(report_text.into());
        self
    }

    /// Sets `signedAt`.
    #[must_use]
    pub fn signed_at(mut self, signed_at: impl Into<String>) -> Self {
        self.signed_at = Some(signed_at.into());
        self
    }

    /// Sets `studyId`.
    #[must_use]
    pub fn study_id(mut self, study_id: StudyId) -> Self {
        self.study_id = Some(study_id);
        self
    }

    /// Sets `studyInstanceUid`.
    #[must_use]
    pub fn study_instance_uid(mut self, study_instance_uid: StudyInstanceUid) -> Self {
        self.study_instance_uid = Some(study_instance_uid);
        self
    }
}

impl fmt::Debug for AutoScribeExternalReportCreateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeExternalReportCreateParams")
            .field("reader_name", &Redacted(&self.reader_name))
            .field("report_file_name", &Redacted(&self.report_file_name))
            .field("report_file_url", &Redacted(&self.report_file_url))
            .field("report_text", &Redacted(&self.report_text))
            .field("signed_at", &Redacted(&self.signed_at))
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// Identifies the external report and its study.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeExternalReportCreateResponse {
    /// Id of the external report.
    ///
    /// `externalReportId` in JSON.
    #[serde(rename = "externalReportId")]
    pub external_report_id: ExternalReportId,
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

impl fmt::Debug for AutoScribeExternalReportCreateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeExternalReportCreateResponse")
            .field("external_report_id", &self.external_report_id)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// One page of external reports.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeExternalReportListPageResponse {
    /// The reports on this page.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub reports: Vec<AutoScribeExternalReportListResponse>,
    /// True if there are more pages.
    ///
    /// `hasMore` in JSON.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Start of the next page: send it as `cursor`. Opaque, base64. Absent on the last page (one
    /// official SDK types it as always present).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

impl fmt::Debug for AutoScribeExternalReportListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeExternalReportListPageResponse")
            .field("reports", &self.reports)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}

/// A report that was written outside Avara, in short form: without its text and without a link
/// to its file.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeExternalReportListResponse {
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the external report.
    ///
    /// `externalReportId` in JSON.
    #[serde(rename = "externalReportId")]
    pub external_report_id: ExternalReportId,
    /// True if the report has a text; `retrieve` returns it.
    ///
    /// `hasReportText` in JSON.
    #[serde(rename = "hasReportText")]
    pub has_report_text: bool,
    /// True if the report has a file; `retrieve` returns a link to it.
    ///
    /// `reportPdfPresent` in JSON.
    #[serde(rename = "reportPdfPresent")]
    pub report_pdf_present: bool,
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
    /// Name of the reader.
    ///
    /// `readerName` in JSON.
    #[serde(rename = "readerName", skip_serializing_if = "Option::is_none")]
    pub reader_name: Option<String>,
    /// When the report was signed, as it was handed in: free text, not necessarily a date-time.
    ///
    /// `signedAt` in JSON.
    #[serde(rename = "signedAt", skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<String>,
}

impl fmt::Debug for AutoScribeExternalReportListResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeExternalReportListResponse")
            .field("created_at", &self.created_at)
            .field("external_report_id", &self.external_report_id)
            .field("has_report_text", &self.has_report_text)
            .field("report_pdf_present", &self.report_pdf_present)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("reader_name", &Redacted(&self.reader_name))
            .field("signed_at", &Redacted(&self.signed_at))
            .finish()
    }
}

/// A report that was written outside Avara.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeExternalReportRetrieveResponse {
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the external report.
    ///
    /// `externalReportId` in JSON.
    #[serde(rename = "externalReportId")]
    pub external_report_id: ExternalReportId,
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
    /// Signed link to the file of the report. Null or absent: there is no file. Whoever has the
    /// link can read the report; how long it works is not documented.
    ///
    /// `presignedUrl` in JSON.
    #[serde(rename = "presignedUrl", skip_serializing_if = "Option::is_none")]
    pub presigned_url: Option<String>,
    /// Name of the reader.
    ///
    /// `readerName` in JSON.
    #[serde(rename = "readerName", skip_serializing_if = "Option::is_none")]
    pub reader_name: Option<String>,
    /// Text of the report.
    ///
    /// `reportText` in JSON.
    #[serde(rename = "reportText", skip_serializing_if = "Option::is_none")]
    pub report_text: Option<String>,
    /// When the report was signed, as it was handed in: free text, not necessarily a date-time.
    ///
    /// `signedAt` in JSON.
    #[serde(rename = "signedAt", skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<String>,
    /// Header data of the report, as of the time the report was made.
    ///
    /// `snapshotMetadata` in JSON.
    #[serde(rename = "snapshotMetadata", skip_serializing_if = "Option::is_none")]
    pub snapshot_metadata: Option<StudyReportMetadata>,
}

impl fmt::Debug for AutoScribeExternalReportRetrieveResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeExternalReportRetrieveResponse")
            .field("created_at", &self.created_at)
            .field("external_report_id", &self.external_report_id)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("presigned_url", &Redacted(&self.presigned_url))
            .field("reader_name", &Redacted(&self.reader_name))
            .field("report_text", &Redacted(&self.report_text))
            .field("signed_at", &Redacted(&self.signed_at))
            .field("snapshot_metadata", &self.snapshot_metadata)
            .finish()
    }
}
