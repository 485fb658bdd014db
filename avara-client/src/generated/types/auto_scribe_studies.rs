// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/studies.yaml`.

use std::fmt;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::Patch;
use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{
    ApiKeyReference, ExpressCustomerId, ExpressCustomerReference, ExternalReportId, Height,
    PriorReport, ReportId, ReportStatus, Severity, Sex, StudyId, StudyInstanceUid,
    StudyReportMetadata, UserId, UserReference, Weight,
};

/// A study in AutoScribe, with its clinical context and the state of its reports.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudy {
    /// When the study was cancelled. Null: it is not cancelled.
    ///
    /// `cancelledAt` in JSON.
    #[serde(rename = "cancelledAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub cancelled_at: Option<DateTime<Utc>>,
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// True if the study is cancelled.
    ///
    /// `isCancelled` in JSON.
    #[serde(rename = "isCancelled")]
    pub is_cancelled: bool,
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
    /// Avara's id of the study.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// Status of the study's report.
    ///
    /// `studyReportStatus` in JSON.
    #[serde(rename = "studyReportStatus")]
    pub study_report_status: StudyReportStatus,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` in JSON.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The user the study is assigned to. Null or absent: nobody.
    ///
    /// `assignedTo` in JSON.
    #[serde(rename = "assignedTo", skip_serializing_if = "Option::is_none")]
    pub assigned_to: Option<UserReference>,
    /// Medical history.
    ///
    /// `clinicalHistory` in JSON.
    #[serde(rename = "clinicalHistory", skip_serializing_if = "Option::is_none")]
    pub clinical_history: Option<String>,
    /// Reason for the examination.
    ///
    /// `clinicalIndication` in JSON.
    #[serde(rename = "clinicalIndication", skip_serializing_if = "Option::is_none")]
    pub clinical_indication: Option<String>,
    /// The API key that created the study. Null or absent: it was not created with one.
    ///
    /// `createdByApiKey` in JSON.
    #[serde(rename = "createdByApiKey", skip_serializing_if = "Option::is_none")]
    pub created_by_api_key: Option<ApiKeyReference>,
    /// The user who created the study. Null or absent: it was not created by a user.
    ///
    /// `createdByUser` in JSON.
    #[serde(rename = "createdByUser", skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<UserReference>,
    /// The Express customer the object belongs to. Null or absent: none.
    ///
    /// `expressCustomer` in JSON.
    #[serde(rename = "expressCustomer", skip_serializing_if = "Option::is_none")]
    pub express_customer: Option<ExpressCustomerReference>,
    /// Id of the patient in your own system.
    ///
    /// `externalPatientId` in JSON.
    #[serde(rename = "externalPatientId", skip_serializing_if = "Option::is_none")]
    pub external_patient_id: Option<String>,
    /// The report submitted with or for the study, if it was read elsewhere.
    ///
    /// `externalReportId` in JSON.
    #[serde(rename = "externalReportId", skip_serializing_if = "Option::is_none")]
    pub external_report_id: Option<ExternalReportId>,
    /// True if the report names a critical finding. Absent does not mean false.
    ///
    /// `isCritical` in JSON.
    #[serde(rename = "isCritical", skip_serializing_if = "Option::is_none")]
    pub is_critical: Option<bool>,
    /// Your own keys and values, at most 50 pairs; keys of up to 100 and values of up to 1000
    /// characters. Avara stores them and gives them back.
    ///
    /// at most 50 entries, keys at most 100 characters, values at most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Modality as free text, for example `MRI`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
    /// Earlier reports about the patient, for comparison.
    ///
    /// `priorReports` in JSON.
    #[serde(rename = "priorReports", skip_serializing_if = "Option::is_none")]
    pub prior_reports: Option<Vec<PriorReport>>,
    /// The reports of the study, in short form.
    ///
    /// `reportIds` in JSON.
    #[serde(rename = "reportIds", skip_serializing_if = "Option::is_none")]
    pub report_ids: Option<Vec<ReportIdWithStatus>>,
    /// Where the study is read: in Avara or elsewhere.
    ///
    /// `studyType` in JSON.
    #[serde(rename = "studyType", skip_serializing_if = "Option::is_none")]
    pub study_type: Option<StudyType>,
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

impl fmt::Debug for AutoScribeStudy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudy")
            .field("cancelled_at", &self.cancelled_at)
            .field("created_at", &self.created_at)
            .field("is_cancelled", &self.is_cancelled)
            .field("report_metadata", &self.report_metadata)
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("study_report_status", &self.study_report_status)
            .field("updated_at", &self.updated_at)
            .field("assigned_to", &self.assigned_to)
            .field("clinical_history", &Redacted(&self.clinical_history))
            .field("clinical_indication", &Redacted(&self.clinical_indication))
            .field("created_by_api_key", &self.created_by_api_key)
            .field("created_by_user", &self.created_by_user)
            .field("express_customer", &self.express_customer)
            .field("external_patient_id", &Redacted(&self.external_patient_id))
            .field("external_report_id", &self.external_report_id)
            .field("is_critical", &self.is_critical)
            .field("metadata", &Redacted(&self.metadata))
            .field("modality", &Redacted(&self.modality))
            .field("prior_reports", &self.prior_reports)
            .field("report_ids", &self.report_ids)
            .field("study_type", &self.study_type)
            .field("technologist_notes", &Redacted(&self.technologist_notes))
            .field("technologist_technique", &Redacted(&self.technologist_technique))
            .finish()
    }
}

/// A study to register for dictation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudyCreateParams {
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
    /// The user to assign the study to.
    ///
    /// `assignedTo` in JSON.
    #[serde(rename = "assignedTo", skip_serializing_if = "Option::is_none")]
    pub assigned_to: Option<UserId>,
    /// Medical history.
    ///
    /// `clinicalHistory` in JSON.
    #[serde(rename = "clinicalHistory", skip_serializing_if = "Option::is_none")]
    pub clinical_history: Option<String>,
    /// Reason for the examination.
    ///
    /// `clinicalIndication` in JSON.
    #[serde(rename = "clinicalIndication", skip_serializing_if = "Option::is_none")]
    pub clinical_indication: Option<String>,
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
    /// Modality as free text, for example `MRI`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
    /// Earlier reports about the patient, for comparison; at most 50.
    ///
    /// `priorReports` in JSON; at most 50 items.
    #[serde(rename = "priorReports", skip_serializing_if = "Option::is_none")]
    pub prior_reports: Option<Vec<PriorReport>>,
    /// Remarks of the technologist who acquired the images: at most 50, each of up to 1000
    /// characters.
    ///
    /// `technologistNotes` in JSON; at most 50 items.
    #[serde(rename = "technologistNotes", skip_serializing_if = "Option::is_none")]
    pub technologist_notes: Option<Vec<String>>,
    /// Acquisition technique.
    ///
    /// `technologistTechnique` in JSON.
    #[serde(rename = "technologistTechnique", skip_serializing_if = "Option::is_none")]
    pub technologist_technique: Option<String>,
}

impl AutoScribeStudyCreateParams {
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
            assigned_to: None,
            clinical_history: None,
            clinical_indication: None,
            express_customer_id: None,
            external_patient_id: None,
            metadata: None,
            modality: None,
            prior_reports: None,
            technologist_notes: None,
            technologist_technique: None,
        }
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: UserId) -> Self {
        self.assigned_to = Some(assigned_to);
        self
    }

    /// Sets `clinicalHistory`.
    #[must_use]
    pub fn clinical_history(mut self, clinical_history: impl Into<String>) -> Self {
        self.clinical_history = Some(clinical_history.into());
        self
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

impl fmt::Debug for AutoScribeStudyCreateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudyCreateParams")
            .field("report_metadata", &self.report_metadata)
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("study_instance_uid", &self.study_instance_uid)
            .field("assigned_to", &self.assigned_to)
            .field("clinical_history", &Redacted(&self.clinical_history))
            .field("clinical_indication", &Redacted(&self.clinical_indication))
            .field("express_customer_id", &self.express_customer_id)
            .field("external_patient_id", &Redacted(&self.external_patient_id))
            .field("metadata", &Redacted(&self.metadata))
            .field("modality", &Redacted(&self.modality))
            .field("prior_reports", &self.prior_reports)
            .field("technologist_notes", &Redacted(&self.technologist_notes))
            .field("technologist_technique", &Redacted(&self.technologist_technique))
            .finish()
    }
}

/// One page of AutoScribe studies.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudyListPageResponse {
    /// The studies on this page.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub studies: Vec<AutoScribeStudy>,
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

impl fmt::Debug for AutoScribeStudyListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudyListPageResponse")
            .field("studies", &self.studies)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}

/// The study that a link opens for dictation, and the reader it is for.
///
/// `AutoScribeStudyRerouteURLParams` in the spec.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudyRerouteUrlParams {
    /// The reader the link is for.
    ///
    /// `assignedToUserId` in JSON.
    #[serde(rename = "assignedToUserId")]
    pub assigned_to_user_id: UserId,
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

impl AutoScribeStudyRerouteUrlParams {
    /// Returns everything that is required.
    pub fn new(assigned_to_user_id: UserId) -> Self {
        Self {
            assigned_to_user_id,
            study_id: None,
            study_instance_uid: None,
        }
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

impl fmt::Debug for AutoScribeStudyRerouteUrlParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudyRerouteUrlParams")
            .field("assigned_to_user_id", &self.assigned_to_user_id)
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// Changes to an AutoScribe study. Fields that are left out keep their value.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudyUpdateParams {
    /// The user to assign the study to. Null removes the assignment; the SDKs do not type it as
    /// nullable.
    ///
    /// `assignedTo` in JSON.
    #[serde(rename = "assignedTo", default, skip_serializing_if = "Patch::is_absent")]
    pub assigned_to: Patch<UserId>,
    /// Medical history. Null clears it.
    ///
    /// `clinicalHistory` in JSON.
    #[serde(
        rename = "clinicalHistory",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub clinical_history: Patch<String>,
    /// Reason for the examination. Null clears it.
    ///
    /// `clinicalIndication` in JSON.
    #[serde(
        rename = "clinicalIndication",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub clinical_indication: Patch<String>,
    /// The Express customer the study belongs to. Null removes it from its customer; the SDKs do
    /// not type it as nullable.
    ///
    /// `expressCustomerId` in JSON.
    #[serde(
        rename = "expressCustomerId",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub express_customer_id: Patch<ExpressCustomerId>,
    /// Id of the patient in your own system. Null clears it.
    ///
    /// `externalPatientId` in JSON.
    #[serde(
        rename = "externalPatientId",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub external_patient_id: Patch<String>,
    /// Your own keys and values. Null clears them. Send all pairs that should remain: it is not
    /// documented if the others are kept.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// Modality as free text, for example `MRI`. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub modality: Patch<String>,
    /// Earlier reports about the patient, for comparison; at most 50. Null clears it.
    ///
    /// `priorReports` in JSON; at most 50 items.
    #[serde(rename = "priorReports", default, skip_serializing_if = "Patch::is_absent")]
    pub prior_reports: Patch<Vec<PriorReport>>,
    /// Changes to the patient and study data in the report header.
    ///
    /// `reportMetadata` in JSON.
    #[serde(rename = "reportMetadata", skip_serializing_if = "Option::is_none")]
    pub report_metadata: Option<AutoScribeStudyUpdateParamsReportMetadata>,
    /// How urgently the study must be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription", skip_serializing_if = "Option::is_none")]
    pub study_description: Option<String>,
    /// Remarks of the technologist who acquired the images: at most 50, each of up to 1000
    /// characters. Null clears it.
    ///
    /// `technologistNotes` in JSON; at most 50 items.
    #[serde(
        rename = "technologistNotes",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub technologist_notes: Patch<Vec<String>>,
    /// Acquisition technique. Null clears it.
    ///
    /// `technologistTechnique` in JSON.
    #[serde(
        rename = "technologistTechnique",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub technologist_technique: Patch<String>,
}

impl AutoScribeStudyUpdateParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: UserId) -> Self {
        self.assigned_to = Patch::Value(assigned_to);
        self
    }

    /// Clears `assignedTo` by sending null.
    #[must_use]
    pub fn clear_assigned_to(mut self) -> Self {
        self.assigned_to = Patch::Null;
        self
    }

    /// Sets `clinicalHistory`.
    #[must_use]
    pub fn clinical_history(mut self, clinical_history: impl Into<String>) -> Self {
        self.clinical_history = Patch::Value(clinical_history.into());
        self
    }

    /// Clears `clinicalHistory` by sending null.
    #[must_use]
    pub fn clear_clinical_history(mut self) -> Self {
        self.clinical_history = Patch::Null;
        self
    }

    /// Sets `clinicalIndication`.
    #[must_use]
    pub fn clinical_indication(
        mut self,
        clinical_indication: impl Into<String>,
    ) -> Self {
        self.clinical_indication = Patch::Value(clinical_indication.into());
        self
    }

    /// Clears `clinicalIndication` by sending null.
    #[must_use]
    pub fn clear_clinical_indication(mut self) -> Self {
        self.clinical_indication = Patch::Null;
        self
    }

    /// Sets `expressCustomerId`.
    #[must_use]
    pub fn express_customer_id(
        mut self,
        express_customer_id: ExpressCustomerId,
    ) -> Self {
        self.express_customer_id = Patch::Value(express_customer_id);
        self
    }

    /// Clears `expressCustomerId` by sending null.
    #[must_use]
    pub fn clear_express_customer_id(mut self) -> Self {
        self.express_customer_id = Patch::Null;
        self
    }

    /// Sets `externalPatientId`.
    #[must_use]
    pub fn external_patient_id(
        mut self,
        external_patient_id: impl Into<String>,
    ) -> Self {
        self.external_patient_id = Patch::Value(external_patient_id.into());
        self
    }

    /// Clears `externalPatientId` by sending null.
    #[must_use]
    pub fn clear_external_patient_id(mut self) -> Self {
        self.external_patient_id = Patch::Null;
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Patch::Value(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }

    /// Clears `metadata` by sending null.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Patch::Null;
        self
    }

    /// Sets `modality`.
    #[must_use]
    pub fn modality(mut self, modality: impl Into<String>) -> Self {
        self.modality = Patch::Value(modality.into());
        self
    }

    /// Clears `modality` by sending null.
    #[must_use]
    pub fn clear_modality(mut self) -> Self {
        self.modality = Patch::Null;
        self
    }

    /// Sets `priorReports`.
    #[must_use]
    pub fn prior_reports(
        mut self,
        prior_reports: impl IntoIterator<Item = PriorReport>,
    ) -> Self {
        self.prior_reports = Patch::Value(
            prior_reports.into_iter().collect::<Vec<PriorReport>>(),
        );
        self
    }

    /// Clears `priorReports` by sending null.
    #[must_use]
    pub fn clear_prior_reports(mut self) -> Self {
        self.prior_reports = Patch::Null;
        self
    }

    /// Sets `reportMetadata`.
    #[must_use]
    pub fn report_metadata(
        mut self,
        report_metadata: AutoScribeStudyUpdateParamsReportMetadata,
    ) -> Self {
        self.report_metadata = Some(report_metadata);
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Sets `studyDescription`.
    #[must_use]
    pub fn study_description(mut self, study_description: impl Into<String>) -> Self {
        self.study_description = Some(study_description.into());
        self
    }

    /// Sets `technologistNotes`.
    #[must_use]
    pub fn technologist_notes(
        mut self,
        technologist_notes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.technologist_notes = Patch::Value(
            technologist_notes.into_iter().map(Into::into).collect::<Vec<String>>(),
        );
        self
    }

    /// Clears `technologistNotes` by sending null.
    #[must_use]
    pub fn clear_technologist_notes(mut self) -> Self {
        self.technologist_notes = Patch::Null;
        self
    }

    /// Sets `technologistTechnique`.
    #[must_use]
    pub fn technologist_technique(
        mut self,
        technologist_technique: impl Into<String>,
    ) -> Self {
        self.technologist_technique = Patch::Value(technologist_technique.into());
        self
    }

    /// Clears `technologistTechnique` by sending null.
    #[must_use]
    pub fn clear_technologist_technique(mut self) -> Self {
        self.technologist_technique = Patch::Null;
        self
    }
}

impl fmt::Debug for AutoScribeStudyUpdateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudyUpdateParams")
            .field("assigned_to", &self.assigned_to)
            .field("clinical_history", &Redacted(&self.clinical_history))
            .field("clinical_indication", &Redacted(&self.clinical_indication))
            .field("express_customer_id", &self.express_customer_id)
            .field("external_patient_id", &Redacted(&self.external_patient_id))
            .field("metadata", &Redacted(&self.metadata))
            .field("modality", &Redacted(&self.modality))
            .field("prior_reports", &self.prior_reports)
            .field("report_metadata", &self.report_metadata)
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("technologist_notes", &Redacted(&self.technologist_notes))
            .field("technologist_technique", &Redacted(&self.technologist_technique))
            .finish()
    }
}

/// Changes to the report header. Fields that are left out keep their value. Every field can be
/// null.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudyUpdateParamsReportMetadata {
    /// The patient's age as shown in the report, for example `38 years`. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub age: Patch<String>,
    /// The patient's date of birth, YYYY-MM-DD. Null clears it.
    ///
    /// `dateOfBirth` in JSON.
    #[serde(rename = "dateOfBirth", default, skip_serializing_if = "Patch::is_absent")]
    pub date_of_birth: Patch<String>,
    /// Name of the facility where the examination took place. Null clears it.
    ///
    /// `facilityName` in JSON.
    #[serde(rename = "facilityName", default, skip_serializing_if = "Patch::is_absent")]
    pub facility_name: Patch<String>,
    /// The patient's height. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub height: Patch<Height>,
    /// Medical record number: the patient's number at the facility. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub mrn: Patch<String>,
    /// The patient's name as shown in the report. Null clears it.
    ///
    /// `patientName` in JSON.
    #[serde(rename = "patientName", default, skip_serializing_if = "Patch::is_absent")]
    pub patient_name: Patch<String>,
    /// The procedure that was carried out. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub procedure: Patch<String>,
    /// Name of the referring physician. Null clears it.
    ///
    /// `referringPhysicianName` in JSON.
    #[serde(
        rename = "referringPhysicianName",
        default,
        skip_serializing_if = "Patch::is_absent"
    )]
    pub referring_physician_name: Patch<String>,
    /// The patient's sex. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub sex: Patch<Sex>,
    /// Day of the examination, YYYY-MM-DD. Null clears it.
    ///
    /// `studyDate` in JSON.
    #[serde(rename = "studyDate", default, skip_serializing_if = "Patch::is_absent")]
    pub study_date: Patch<String>,
    /// Time of day of the examination, HH:MM. Null clears it.
    ///
    /// `studyTime` in JSON.
    #[serde(rename = "studyTime", default, skip_serializing_if = "Patch::is_absent")]
    pub study_time: Patch<String>,
    /// The patient's weight. Null clears it.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub weight: Patch<Weight>,
}

impl AutoScribeStudyUpdateParamsReportMetadata {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, age: impl Into<String>) -> Self {
        self.age = Patch::Value(age.into());
        self
    }

    /// Clears `age` by sending null.
    #[must_use]
    pub fn clear_age(mut self) -> Self {
        self.age = Patch::Null;
        self
    }

    /// Sets `dateOfBirth`.
    #[must_use]
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Patch::Value(date_of_birth.into());
        self
    }

    /// Clears `dateOfBirth` by sending null.
    #[must_use]
    pub fn clear_date_of_birth(mut self) -> Self {
        self.date_of_birth = Patch::Null;
        self
    }

    /// Sets `facilityName`.
    #[must_use]
    pub fn facility_name(mut self, facility_name: impl Into<String>) -> Self {
        self.facility_name = Patch::Value(facility_name.into());
        self
    }

    /// Clears `facilityName` by sending null.
    #[must_use]
    pub fn clear_facility_name(mut self) -> Self {
        self.facility_name = Patch::Null;
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: Height) -> Self {
        self.height = Patch::Value(height);
        self
    }

    /// Clears `height` by sending null.
    #[must_use]
    pub fn clear_height(mut self) -> Self {
        self.height = Patch::Null;
        self
    }

    /// Sets `mrn`.
    #[must_use]
    pub fn mrn(mut self, mrn: impl Into<String>) -> Self {
        self.mrn = Patch::Value(mrn.into());
        self
    }

    /// Clears `mrn` by sending null.
    #[must_use]
    pub fn clear_mrn(mut self) -> Self {
        self.mrn = Patch::Null;
        self
    }

    /// Sets `patientName`.
    #[must_use]
    pub fn patient_name(mut self, patient_name: impl Into<String>) -> Self {
        self.patient_name = Patch::Value(patient_name.into());
        self
    }

    /// Clears `patientName` by sending null.
    #[must_use]
    pub fn clear_patient_name(mut self) -> Self {
        self.patient_name = Patch::Null;
        self
    }

    /// Sets `procedure`.
    #[must_use]
    pub fn procedure(mut self, procedure: impl Into<String>) -> Self {
        self.procedure = Patch::Value(procedure.into());
        self
    }

    /// Clears `procedure` by sending null.
    #[must_use]
    pub fn clear_procedure(mut self) -> Self {
        self.procedure = Patch::Null;
        self
    }

    /// Sets `referringPhysicianName`.
    #[must_use]
    pub fn referring_physician_name(
        mut self,
        referring_physician_name: impl Into<String>,
    ) -> Self {
        self.referring_physician_name = Patch::Value(referring_physician_name.into());
        self
    }

    /// Clears `referringPhysicianName` by sending null.
    #[must_use]
    pub fn clear_referring_physician_name(mut self) -> Self {
        self.referring_physician_name = Patch::Null;
        self
    }

    /// Sets `sex`.
    #[must_use]
    pub fn sex(mut self, sex: Sex) -> Self {
        self.sex = Patch::Value(sex);
        self
    }

    /// Clears `sex` by sending null.
    #[must_use]
    pub fn clear_sex(mut self) -> Self {
        self.sex = Patch::Null;
        self
    }

    /// Sets `studyDate`.
    #[must_use]
    pub fn study_date(mut self, study_date: impl Into<String>) -> Self {
        self.study_date = Patch::Value(study_date.into());
        self
    }

    /// Clears `studyDate` by sending null.
    #[must_use]
    pub fn clear_study_date(mut self) -> Self {
        self.study_date = Patch::Null;
        self
    }

    /// Sets `studyTime`.
    #[must_use]
    pub fn study_time(mut self, study_time: impl Into<String>) -> Self {
        self.study_time = Patch::Value(study_time.into());
        self
    }

    /// Clears `studyTime` by sending null.
    #[must_use]
    pub fn clear_study_time(mut self) -> Self {
        self.study_time = Patch::Null;
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Patch::Value(weight);
        self
    }

    /// Clears `weight` by sending null.
    #[must_use]
    pub fn clear_weight(mut self) -> Self {
        self.weight = Patch::Null;
        self
    }
}

impl fmt::Debug for AutoScribeStudyUpdateParamsReportMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudyUpdateParamsReportMetadata")
            .field("age", &Redacted(&self.age))
            .field("date_of_birth", &Redacted(&self.date_of_birth))
            .field("facility_name", &Redacted(&self.facility_name))
            .field("height", &self.height)
            .field("mrn", &Redacted(&self.mrn))
            .field("patient_name", &Redacted(&self.patient_name))
            .field("procedure", &Redacted(&self.procedure))
            .field("referring_physician_name", &Redacted(&self.referring_physician_name))
            .field("sex", &self.sex)
            .field("study_date", &Redacted(&self.study_date))
            .field("study_time", &Redacted(&self.study_time))
            .field("weight", &self.weight)
            .finish()
    }
}

/// The study that a link opens for viewing, and the user it is for.
///
/// `AutoScribeStudyViewerOnlyRerouteURLParams` in the spec.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeStudyViewerOnlyRerouteUrlParams {
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
    /// The user the link is for. The effect of leaving it out is not documented.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl AutoScribeStudyViewerOnlyRerouteUrlParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: UserId) -> Self {
        self.user_id = Some(user_id);
        self
    }
}

impl fmt::Debug for AutoScribeStudyViewerOnlyRerouteUrlParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeStudyViewerOnlyRerouteUrlParams")
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("user_id", &self.user_id)
            .finish()
    }
}

/// A report of a study, in short form.
///
/// `ReportIDWithStatus` in the spec.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportIdWithStatus {
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
    /// Status of the report.
    pub status: ReportStatus,
}

impl fmt::Debug for ReportIdWithStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportIdWithStatus")
            .field("is_critical", &self.is_critical)
            .field("report_id", &self.report_id)
            .field("status", &self.status)
            .finish()
    }
}

open_enum! {
    /// Status of a study's report.
    pub enum StudyReportStatus {
        /// No reader has the study yet.
        Unassigned = "unassigned",
        /// A reader has it and has not begun.
        Assigned = "assigned",
        /// The report is being written.
        InProgress = "in_progress",
        /// The report is finished.
        Completed = "completed",
        /// Finished, and an addendum is being written.
        AddendumActive = "addendum_active",
    }
}

open_enum! {
    /// Where a study is read: in Avara or elsewhere.
    pub enum StudyType {
        /// Read in Avara.
        Standard = "standard",
        /// Read elsewhere; its report was handed in.
        External = "external",
    }
}
