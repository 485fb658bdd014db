// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/clinical-context-enrichment.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{ClinicId, PriorReport, StudyInstanceUid, StudyUuid, WebhookEventId};

/// A document whose text is sent along.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalContextEnrichmentDocument {
    /// Text of the document, piece by piece.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub content: Vec<String>,
    /// Name of the document.
    ///
    /// `fileName` in JSON.
    #[serde(rename = "fileName")]
    pub file_name: String,
}

impl ClinicalContextEnrichmentDocument {
    /// Returns everything that is required.
    pub fn new(
        content: impl IntoIterator<Item = impl Into<String>>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            content: content.into_iter().map(Into::into).collect::<Vec<String>>(),
            file_name: file_name.into(),
        }
    }
}

impl fmt::Debug for ClinicalContextEnrichmentDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalContextEnrichmentDocument")
            .field("content", &Redacted(&self.content))
            .field("file_name", &Redacted(&self.file_name))
            .finish()
    }
}

/// A document that Avara fetches.
///
/// `ClinicalContextEnrichmentDocumentURL` in the spec.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalContextEnrichmentDocumentUrl {
    /// Where Avara fetches the document: an `https` address.
    pub url: String,
    /// Display name of the file.
    ///
    /// `fileName` in JSON.
    #[serde(rename = "fileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
}

impl ClinicalContextEnrichmentDocumentUrl {
    /// Returns everything that is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            file_name: None,
        }
    }

    /// Sets `fileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

impl fmt::Debug for ClinicalContextEnrichmentDocumentUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalContextEnrichmentDocumentUrl")
            .field("url", &Redacted(&self.url))
            .field("file_name", &Redacted(&self.file_name))
            .finish()
    }
}

/// Avara asks for the clinical context of a study.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalContextEnrichmentRequestedEvent {
    /// Id of the event.
    pub id: WebhookEventId,
    /// Content of the event.
    pub data: ClinicalContextEnrichmentRequestedEventData,
    #[serde(rename = "type")]
    event_type: Tag<ClinicalContextEnrichmentRequestedEvent>,
}

impl Tagged for ClinicalContextEnrichmentRequestedEvent {
    const TAG: &'static str = "clinical_context.enrichment_requested";
}

impl fmt::Debug for ClinicalContextEnrichmentRequestedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalContextEnrichmentRequestedEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// The study and the patient whose clinical context is requested.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalContextEnrichmentRequestedEventData {
    /// The clinic.
    ///
    /// `clinicId` in JSON.
    #[serde(rename = "clinicId")]
    pub clinic_id: ClinicId,
    /// The study, as a bare UUID and not with the prefix `stu_` that other places use.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyUuid,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// Id of the patient in your own system, if the study has one.
    ///
    /// `externalPatientId` in JSON.
    #[serde(rename = "externalPatientId", skip_serializing_if = "Option::is_none")]
    pub external_patient_id: Option<String>,
    /// Medical record number of the patient, if the study has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mrn: Option<String>,
}

impl fmt::Debug for ClinicalContextEnrichmentRequestedEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalContextEnrichmentRequestedEventData")
            .field("clinic_id", &self.clinic_id)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("external_patient_id", &Redacted(&self.external_patient_id))
            .field("mrn", &Redacted(&self.mrn))
            .finish()
    }
}

/// The clinical context. All of it is optional; an empty object is a valid answer.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalContextEnrichmentRequestedResponse {
    /// Reason for the examination.
    ///
    /// `clinicalIndication` in JSON.
    #[serde(rename = "clinicalIndication", skip_serializing_if = "Option::is_none")]
    pub clinical_indication: Option<String>,
    /// Documents whose text is sent along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents: Option<Vec<ClinicalContextEnrichmentDocument>>,
    /// Documents that Avara fetches.
    ///
    /// `documentUrls` in JSON.
    #[serde(rename = "documentUrls", skip_serializing_if = "Option::is_none")]
    pub document_urls: Option<Vec<ClinicalContextEnrichmentDocumentUrl>>,
    /// Earlier reports about the patient, for comparison.
    ///
    /// `priorReports` in JSON.
    #[serde(rename = "priorReports", skip_serializing_if = "Option::is_none")]
    pub prior_reports: Option<Vec<PriorReport>>,
    /// Remarks of the technologist who acquired the images.
    ///
    /// `technologistNotes` in JSON.
    #[serde(rename = "technologistNotes", skip_serializing_if = "Option::is_none")]
    pub technologist_notes: Option<Vec<String>>,
    /// Acquisition technique.
    ///
    /// `technologistTechnique` in JSON.
    #[serde(rename = "technologistTechnique", skip_serializing_if = "Option::is_none")]
    pub technologist_technique: Option<String>,
}

impl ClinicalContextEnrichmentRequestedResponse {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `clinicalIndication`.
    #[must_use]
    pub fn clinical_indication(
        mut self,
        clinical_indication: impl Into<String>,
    ) -> Self {
        self.clinical_indication = Some(clinical_indication.into());
        self
    }

    /// Sets `documents`.
    #[must_use]
    pub fn documents(
        mut self,
        documents: impl IntoIterator<Item = ClinicalContextEnrichmentDocument>,
    ) -> Self {
        self.documents = Some(
            documents.into_iter().collect::<Vec<ClinicalContextEnrichmentDocument>>(),
        );
        self
    }

    /// Sets `documentUrls`.
    #[must_use]
    pub fn document_urls(
        mut self,
        document_urls: impl IntoIterator<Item = ClinicalContextEnrichmentDocumentUrl>,
    ) -> Self {
        self.document_urls = Some(
            document_urls
                .into_iter()
                .collect::<Vec<ClinicalContextEnrichmentDocumentUrl>>(),
        );
        self
    }

    /// Sets `priorReports`.
    #[must_use]
    pub fn prior_reports(
        mut self,
        prior_reports: impl IntoIterator<Item = PriorReport>,
    ) -> Self {
        self.prior_reports = Some(
            prior_reports.into_iter().collect::<Vec<PriorReport>>(),
        );
        self
    }

    /// Sets `technologistNotes`.
    #[must_use]
    pub fn technologist_notes(
        mut self,
        technologist_notes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.technologist_notes = Some(
            technologist_notes.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// Sets `technologistTechnique`.
    #[must_use]
    pub fn technologist_technique(
        mut self,
        technologist_technique: impl Into<String>,
    ) -> Self {
        self.technologist_technique = Some(technologist_technique.into());
        self
    }
}

impl fmt::Debug for ClinicalContextEnrichmentRequestedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalContextEnrichmentRequestedResponse")
            .field("clinical_indication", &Redacted(&self.clinical_indication))
            .field("documents", &self.documents)
            .field("document_urls", &self.document_urls)
            .field("prior_reports", &self.prior_reports)
            .field("technologist_notes", &Redacted(&self.technologist_notes))
            .field("technologist_technique", &Redacted(&self.technologist_technique))
            .finish()
    }
}
