// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/patient-study-enrichment.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{
    ClinicId, ExpressCustomerId, Height, Severity, Sex, StudyInstanceUid, WebhookEventId, Weight,
};

/// Avara asks for further data about a patient and a study.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatientStudyEnrichmentRequestedEvent {
    /// Id of the event.
    pub id: WebhookEventId,
    /// Content of the event.
    pub data: PatientStudyEnrichmentRequestedEventData,
    #[serde(rename = "type")]
    event_type: Tag<PatientStudyEnrichmentRequestedEvent>,
}

impl Tagged for PatientStudyEnrichmentRequestedEvent {
    const TAG: &'static str = "patient_study.enrichment_requested";
}

impl fmt::Debug for PatientStudyEnrichmentRequestedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PatientStudyEnrichmentRequestedEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// The study and the patient to enrich.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatientStudyEnrichmentRequestedEventData {
    /// The clinic.
    ///
    /// `clinicId` in JSON.
    #[serde(rename = "clinicId")]
    pub clinic_id: ClinicId,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// Accession number found in the images, if any.
    ///
    /// `accessionNumber` in JSON.
    #[serde(rename = "accessionNumber", skip_serializing_if = "Option::is_none")]
    pub accession_number: Option<String>,
    /// Patient ID found in the images, if any.
    ///
    /// `patientId` in JSON.
    #[serde(rename = "patientId", skip_serializing_if = "Option::is_none")]
    pub patient_id: Option<String>,
}

impl fmt::Debug for PatientStudyEnrichmentRequestedEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PatientStudyEnrichmentRequestedEventData")
            .field("clinic_id", &self.clinic_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("accession_number", &Redacted(&self.accession_number))
            .field("patient_id", &Redacted(&self.patient_id))
            .finish()
    }
}

/// Known data about the patient and the study. Every field is optional; an empty object is a
/// valid answer.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatientStudyEnrichmentRequestedResponse {
    /// The patient's date of birth, YYYY-MM-DD.
    ///
    /// `dateOfBirth` in JSON.
    #[serde(rename = "dateOfBirth", skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
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
    /// Name of the facility where the examination took place.
    ///
    /// `facilityName` in JSON.
    #[serde(rename = "facilityName", skip_serializing_if = "Option::is_none")]
    pub facility_name: Option<String>,
    /// The patient's height.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<Height>,
    /// Medical record number: the patient's number at the facility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mrn: Option<String>,
    /// The patient's name as shown in the report.
    ///
    /// `patientName` in JSON.
    #[serde(rename = "patientName", skip_serializing_if = "Option::is_none")]
    pub patient_name: Option<String>,
    /// The procedure that was carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procedure: Option<String>,
    /// Name of the referring physician.
    ///
    /// `referringPhysicianName` in JSON.
    #[serde(rename = "referringPhysicianName", skip_serializing_if = "Option::is_none")]
    pub referring_physician_name: Option<String>,
    /// How urgently the study must be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// The patient's sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Day of the examination, YYYY-MM-DD.
    ///
    /// `studyDate` in JSON.
    #[serde(rename = "studyDate", skip_serializing_if = "Option::is_none")]
    pub study_date: Option<String>,
    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription", skip_serializing_if = "Option::is_none")]
    pub study_description: Option<String>,
    /// Time of day of the examination, HH:MM or HH:MM:SS, with a fraction of a second if you like.
    ///
    /// `studyTime` in JSON.
    #[serde(rename = "studyTime", skip_serializing_if = "Option::is_none")]
    pub study_time: Option<String>,
    /// The patient's weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
}

impl PatientStudyEnrichmentRequestedResponse {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dateOfBirth`.
    #[must_use]
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
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

    /// Sets `facilityName`.
    #[must_use]
    pub fn facility_name(mut self, facility_name: impl Into<String>) -> Self {
        self.facility_name = Some(facility_name.into());
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: Height) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `mrn`.
    #[must_use]
    pub fn mrn(mut self, mrn: impl Into<String>) -> Self {
        self.mrn = Some(mrn.into());
        self
    }

    /// Sets `patientName`.
    #[must_use]
    pub fn patient_name(mut self, patient_name: impl Into<String>) -> Self {
        self.patient_name = Some(patient_name.into());
        self
    }

    /// Sets `procedure`.
    #[must_use]
    pub fn procedure(mut self, procedure: impl Into<String>) -> Self {
        self.procedure = Some(procedure.into());
        self
    }

    /// Sets `referringPhysicianName`.
    #[must_use]
    pub fn referring_physician_name(
        mut self,
        referring_physician_name: impl Into<String>,
    ) -> Self {
        self.referring_physician_name = Some(referring_physician_name.into());
        self
    }

    /// Sets `severity`.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Sets `sex`.
    #[must_use]
    pub fn sex(mut self, sex: Sex) -> Self {
        self.sex = Some(sex);
        self
    }

    /// Sets `studyDate`.
    #[must_use]
    pub fn study_date(mut self, study_date: impl Into<String>) -> Self {
        self.study_date = Some(study_date.into());
        self
    }

    /// Sets `studyDescription`.
    #[must_use]
    pub fn study_description(mut self, study_description: impl Into<String>) -> Self {
        self.study_description = Some(study_description.into());
        self
    }

    /// Sets `studyTime`.
    #[must_use]
    pub fn study_time(mut self, study_time: impl Into<String>) -> Self {
        self.study_time = Some(study_time.into());
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl fmt::Debug for PatientStudyEnrichmentRequestedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PatientStudyEnrichmentRequestedResponse")
            .field("date_of_birth", &Redacted(&self.date_of_birth))
            .field("express_customer_id", &self.express_customer_id)
            .field("external_patient_id", &Redacted(&self.external_patient_id))
            .field("facility_name", &Redacted(&self.facility_name))
            .field("height", &self.height)
            .field("mrn", &Redacted(&self.mrn))
            .field("patient_name", &Redacted(&self.patient_name))
            .field("procedure", &Redacted(&self.procedure))
            .field("referring_physician_name", &Redacted(&self.referring_physician_name))
            .field("severity", &self.severity)
            .field("sex", &self.sex)
            .field("study_date", &Redacted(&self.study_date))
            .field("study_description", &Redacted(&self.study_description))
            .field("study_time", &Redacted(&self.study_time))
            .field("weight", &self.weight)
            .finish()
    }
}
