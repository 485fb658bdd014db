// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/external-studies.yaml`.

use std::fmt;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;
use super::{ExpressCustomerId, Severity, StudyInstanceUid, StudyReportMetadata};

/// A study that was read elsewhere, with its report. A file needs a name: `reportFileName` is
/// required once `reportFileUrl` is given.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeExternalCreateParams {
    /// Patient and study data in the report header.
    ///
    /// `reportMetadata` in JSON.
    #[serde(rename = "reportMetadata")]
    pub report_metadata: StudyReportMetadata,
    /// How urgently the study must be read.
    pub severity: Severity,
    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription")]
    pub study_description: String,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// The Express customer the study belongs to.
    ///
    /// `expressCustomerId` in JSON.
    #[serde(rename = "expressCustomerId", skip_serializing_if = "Option::is_none")]
    pub express_customer_id: Option<ExpressCustomerId>,
    /// Id of the patient in your own system.
    ///
    /// `externalPatientId` in JSON.
    #[serde(rename = "externalPatientId", skip_serializing_if = "Option::is_none")]
    pub external_patient_id: Option<String>,
    /// Your own keys and values, at most 50 pairs; keys of up to 100 and values of up to 1000
    /// characters. Avara stores them and gives them back.
    ///
    /// at most 50 entries, keys at most 100 characters, values at most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Modality, for example `CT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
    /// Name of the reader. A later report for the study replaces it.
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
    /// When the report was signed, as free text. A later report for the study replaces it.
    ///
    /// `signedAt` in JSON.
    #[serde(rename = "signedAt", skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<String>,
}

impl AutoScribeExternalCreateParams {
    /// Returns everything that is required.
    pub fn new(
        report_metadata: StudyReportMetadata,
        severity: Severity,
        study_description: impl Into<String>,
        study_instance_uid: StudyInstanceUid,
    ) -> Self {
        Self {
            report_metadata,
            severity,
            study_description: study_description.into(),
            study_instance_uid,
            express_customer_id: None,
            external_patient_id: None,
            metadata: None,
            modality: None,
            reader_name: None,
            report_file_name: None,
            report_file_url: None,
            report_text: None,
            signed_at: None,
        }
    }

    /// Sets `expressCustomerId`.
    #[must_use]
    pub fn express_customer_id(
        mut self,
        express_customer_id: ExpressCustomerId,
    ) -> Self {
        self.express_customer_id = Some(express_customer_id);
        self
    }

    /// Sets `externalPatientId`.
    #[must_use]
    pub fn external_patient_id(
        mut self,
        external_patient_id: impl Into<String>,
    ) -> Self {
        self.external_patient_id = Some(external_patient_id.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }

    /// Sets `modality`.
    #[must_use]
    pub fn modality(mut self, modality: impl Into<String>) -> Self {
        self.modality = Some(modality.into());
        self
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
}

impl fmt::Debug for AutoScribeExternalCreateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeExternalCreateParams")
            .field("report_metadata", &self.report_metadata)
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("study_instance_uid", &self.study_instance_uid)
            .field("express_customer_id", &self.express_customer_id)
            .field("external_patient_id", &Redacted(&self.external_patient_id))
            .field("metadata", &Redacted(&self.metadata))
            .field("modality", &Redacted(&self.modality))
            .field("reader_name", &Redacted(&self.reader_name))
            .field("report_file_name", &Redacted(&self.report_file_name))
            .field("report_file_url", &Redacted(&self.report_file_url))
            .field("report_text", &Redacted(&self.report_text))
            .field("signed_at", &Redacted(&self.signed_at))
            .finish()
    }
}
