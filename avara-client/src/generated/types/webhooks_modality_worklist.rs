// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/modality-worklist.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{ClinicId, StudyInstanceUid, WebhookEventId};

/// One scheduled examination. The names are those of the DICOM attributes. All are required;
/// what is not known is an empty text where that is allowed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModalityWorklistItem {
    /// Accession Number (0008,0050): your number of the order, at most 16 characters (SH).
    ///
    /// `AccessionNumber` in JSON; at most 16 characters.
    #[serde(rename = "AccessionNumber")]
    pub accession_number: String,
    /// Modality (0008,0060) of the examination.
    ///
    /// `Modality` in JSON.
    #[serde(rename = "Modality")]
    pub modality: String,
    /// Patient's Birth Date (0010,0030) as DICOM writes it: YYYYMMDD.
    ///
    /// `PatientBirthDate` in JSON.
    #[serde(rename = "PatientBirthDate")]
    pub patient_birth_date: String,
    /// Patient ID (0010,0020).
    ///
    /// `PatientID` in JSON.
    #[serde(rename = "PatientID")]
    pub patient_id: String,
    /// Patient's Name (0010,0010) as DICOM writes it: family name, given name, middle name, prefix
    /// and suffix, separated by `^`.
    ///
    /// `PatientName` in JSON.
    #[serde(rename = "PatientName")]
    pub patient_name: String,
    /// Patient's Sex (0010,0040): `M`, `F` or `O`.
    ///
    /// `PatientSex` in JSON.
    #[serde(rename = "PatientSex")]
    pub patient_sex: String,
    /// Patient's Size (0010,1020): the height in metres, written as a number in text, usually 0.4
    /// to 2.5. Empty: not known.
    ///
    /// `PatientSize` in JSON.
    #[serde(rename = "PatientSize")]
    pub patient_size: String,
    /// Patient's Weight (0010,1030): in kilograms, written as a number in text, usually 1 to 400.
    /// Empty: not known.
    ///
    /// `PatientWeight` in JSON.
    #[serde(rename = "PatientWeight")]
    pub patient_weight: String,
    /// Protocol Name (0018,1030).
    ///
    /// `ProtocolName` in JSON.
    #[serde(rename = "ProtocolName")]
    pub protocol_name: String,
    /// Requested Procedure Description (0032,1060).
    ///
    /// `RequestedProcedureDescription` in JSON.
    #[serde(rename = "RequestedProcedureDescription")]
    pub requested_procedure_description: String,
    /// The steps of the examination.
    ///
    /// `ScheduledProcedureStepSequence` in JSON.
    #[serde(
        rename = "ScheduledProcedureStepSequence",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub scheduled_procedure_step_sequence: Vec<ModalityWorklistScheduledStep>,
    /// Study Description (0008,1030).
    ///
    /// `StudyDescription` in JSON.
    #[serde(rename = "StudyDescription")]
    pub study_description: String,
    /// Study Instance UID (0020,000D) for the images of the examination.
    ///
    /// `StudyInstanceUID` in JSON.
    #[serde(rename = "StudyInstanceUID")]
    pub study_instance_uid: StudyInstanceUid,
}

impl fmt::Debug for ModalityWorklistItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModalityWorklistItem")
            .field("accession_number", &Redacted(&self.accession_number))
            .field("modality", &self.modality)
            .field("patient_birth_date", &Redacted(&self.patient_birth_date))
            .field("patient_id", &Redacted(&self.patient_id))
            .field("patient_name", &Redacted(&self.patient_name))
            .field("patient_sex", &Redacted(&self.patient_sex))
            .field("patient_size", &Redacted(&self.patient_size))
            .field("patient_weight", &Redacted(&self.patient_weight))
            .field("protocol_name", &Redacted(&self.protocol_name))
            .field(
                "requested_procedure_description",
                &Redacted(&self.requested_procedure_description),
            )
            .field(
                "scheduled_procedure_step_sequence",
                &self.scheduled_procedure_step_sequence,
            )
            .field("study_description", &Redacted(&self.study_description))
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// A modality asks, through Avara, for its worklist.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModalityWorklistRequestedEvent {
    /// Id of the event.
    pub id: WebhookEventId,
    /// Content of the event.
    pub data: ModalityWorklistRequestedEventData,
    #[serde(rename = "type")]
    event_type: Tag<ModalityWorklistRequestedEvent>,
}

impl Tagged for ModalityWorklistRequestedEvent {
    const TAG: &'static str = "modality_worklist.requested";
}

impl fmt::Debug for ModalityWorklistRequestedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModalityWorklistRequestedEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// The modality that asks for a worklist, and the days it asks for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModalityWorklistRequestedEventData {
    /// DICOM AE title of the modality that asks.
    ///
    /// `callingAe` in JSON.
    #[serde(rename = "callingAe")]
    pub calling_ae: String,
    /// The clinic.
    ///
    /// `clinicId` in JSON.
    #[serde(rename = "clinicId")]
    pub clinic_id: ClinicId,
    /// Last day asked for, YYYY-MM-DD; it may be the same day.
    ///
    /// `dateEnd` in JSON.
    #[serde(rename = "dateEnd")]
    pub date_end: String,
    /// First day asked for, YYYY-MM-DD.
    ///
    /// `dateStart` in JSON.
    #[serde(rename = "dateStart")]
    pub date_start: String,
    /// Network address the question came from.
    ///
    /// `sourceIp` in JSON.
    #[serde(rename = "sourceIp")]
    pub source_ip: String,
    /// DICOM Modality (0008,0060) the modality asks for. Absent: any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
}

impl fmt::Debug for ModalityWorklistRequestedEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModalityWorklistRequestedEventData")
            .field("calling_ae", &self.calling_ae)
            .field("clinic_id", &self.clinic_id)
            .field("date_end", &self.date_end)
            .field("date_start", &self.date_start)
            .field("source_ip", &Redacted(&self.source_ip))
            .field("modality", &self.modality)
            .finish()
    }
}

/// The worklist, or why the modality may not have it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModalityWorklistRequestedResponse {
    /// True if the request is granted.
    pub authorized: bool,
    /// The scheduled examinations. Send an empty list when there are none or the request is not
    /// granted.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub items: Vec<ModalityWorklistItem>,
    /// Human-readable reason why the request is not granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl ModalityWorklistRequestedResponse {
    /// Returns everything that is required.
    pub fn new(
        authorized: bool,
        items: impl IntoIterator<Item = ModalityWorklistItem>,
    ) -> Self {
        Self {
            authorized,
            items: items.into_iter().collect::<Vec<ModalityWorklistItem>>(),
            error: None,
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl fmt::Debug for ModalityWorklistRequestedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModalityWorklistRequestedResponse")
            .field("authorized", &self.authorized)
            .field("items", &self.items)
            .field("error", &Redacted(&self.error))
            .finish()
    }
}

/// One step of a scheduled examination (Scheduled Procedure Step Sequence, 0040,0100).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModalityWorklistScheduledStep {
    /// Modality (0008,0060) of the step.
    ///
    /// `Modality` in JSON.
    #[serde(rename = "Modality")]
    pub modality: String,
    /// Scheduled Procedure Step Description (0040,0007).
    ///
    /// `ScheduledProcedureStepDescription` in JSON.
    #[serde(rename = "ScheduledProcedureStepDescription")]
    pub scheduled_procedure_step_description: String,
    /// Scheduled Procedure Step ID (0040,0009), at most 16 characters (SH).
    ///
    /// `ScheduledProcedureStepID` in JSON; at most 16 characters.
    #[serde(rename = "ScheduledProcedureStepID")]
    pub scheduled_procedure_step_id: String,
    /// Scheduled Procedure Step Start Date (0040,0002) as DICOM writes it: YYYYMMDD.
    ///
    /// `ScheduledProcedureStepStartDate` in JSON.
    #[serde(rename = "ScheduledProcedureStepStartDate")]
    pub scheduled_procedure_step_start_date: String,
    /// Scheduled Procedure Step Start Time (0040,0003) as DICOM writes it: HHMMSS.
    ///
    /// `ScheduledProcedureStepStartTime` in JSON.
    #[serde(rename = "ScheduledProcedureStepStartTime")]
    pub scheduled_procedure_step_start_time: String,
}

impl fmt::Debug for ModalityWorklistScheduledStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModalityWorklistScheduledStep")
            .field("modality", &self.modality)
            .field(
                "scheduled_procedure_step_description",
                &Redacted(&self.scheduled_procedure_step_description),
            )
            .field(
                "scheduled_procedure_step_id",
                &Redacted(&self.scheduled_procedure_step_id),
            )
            .field(
                "scheduled_procedure_step_start_date",
                &Redacted(&self.scheduled_procedure_step_start_date),
            )
            .field(
                "scheduled_procedure_step_start_time",
                &Redacted(&self.scheduled_procedure_step_start_time),
            )
            .finish()
    }
}
