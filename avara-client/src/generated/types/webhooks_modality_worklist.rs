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
    /// `AccessionNumber` on the wire; at most 16 characters.
    #[serde(rename = "AccessionNumber")]
    pub accession_number: String,
    /// Modality (0008,0060) of the examination.
    ///
    /// `Modality` on the wire.
    #[serde(rename = "Modality")]
    pub modality: String,
    /// Patient's Birth Date (0010,0030) as DICOM writes it: YYYYMMDD.
    ///
    /// `PatientBirthDate` on the wire.
    #[serde(rename = "PatientBirthDate")]
    pub patient_birth_date: String,
    /// Patient ID (0010,0020).
    ///
    /// `PatientID` on the wire.
    #[serde(rename = "PatientID")]
    pub patient_id: String,
    /// Patient's Name (0010,0010) as DICOM writes it: family name, given name, middle name, prefix
    /// and suffix, separated by `^`.
    ///
    /// `PatientName` on the wire.
    #[serde(rename = "PatientName")]
    pub patient_name: String,
    /// Patient's Sex (0010,0040): `M`, `F` or `O`.
    ///
    /// `PatientSex` on the wire.
    #[serde(rename = "PatientSex")]
    pub patient_sex: String,
    /// Patient's Size (0010,1020): the height in metres, written as a number in text, usually 0.4
    /// to 2.5. Empty: not known.
    ///
    /// `PatientSize` on the wire.
    #[serde(rename = "PatientSize")]
    pub patient_size: String,
    /// Patient's Weight (0010,1030): in kilograms, written as a number in text, usually 1 to 400.
    /// Empty: not known.
    ///
    /// `PatientWeight` on the wire.
    #[serde(rename = "PatientWeight")]
    pub patient_weight: String,
    /// Protocol Name (0018,1030).
    ///
    /// `ProtocolName` on the wire.
    #[serde(rename = "ProtocolName")]
    pub protocol_name: String,
    /// Requested Procedure Description (0032,1060).
    ///
    /// `RequestedProcedureDescription` on the wire.
    #[serde(rename = "RequestedProcedureDescription")]
    pub requested_procedure_description: String,
    /// The steps of the examination.
    ///
    /// `ScheduledProcedureStepSequence` on the wire.
    #[serde(
        rename = "ScheduledProcedureStepSequence",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub scheduled_procedure_step_sequence: Vec<ModalityWorklistScheduledStep>,
    /// Study Description (0008,1030).
    ///
    /// `StudyDescription` on the wire.
    #[serde(rename = "StudyDescription")]
    pub study_description: String,
    /// Study Instance UID (0020,000D) that the images of the examination shall bear.
    ///
    /// `StudyInstanceUID` on the wire.
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
    ///
    /// `id` on the wire.
    pub id: WebhookEventId,
    /// What the event is about.
    ///
    /// `data` on the wire.
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

/// Who asks for a worklist, and for which days.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModalityWorklistRequestedEventData {
    /// DICOM AE title of the modality that asks.
    ///
    /// `callingAe` on the wire.
    #[serde(rename = "callingAe")]
    pub calling_ae: String,
    /// The clinic.
    ///
    /// `clinicId` on the wire.
    #[serde(rename = "clinicId")]
    pub clinic_id: ClinicId,
    /// Last day asked for, YYYY-MM-DD; it may be the same day.
    ///
    /// `dateEnd` on the wire.
    #[serde(rename = "dateEnd")]
    pub date_end: String,
    /// First day asked for, YYYY-MM-DD.
    ///
    /// `dateStart` on the wire.
    #[serde(rename = "dateStart")]
    pub date_start: String,
    /// Network address the question came from.
    ///
    /// `sourceIp` on the wire.
    #[serde(rename = "sourceIp")]
    pub source_ip: String,
    /// DICOM Modality (0008,0060) the modality asks for. Absent: any.
    ///
    /// `modality` on the wire.
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
    /// Whether the request is granted.
    ///
    /// `authorized` on the wire.
    pub authorized: bool,
    /// The scheduled examinations. Send an empty list when there are none or the request is not
    /// granted.
    ///
    /// `items` on the wire.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub items: Vec<ModalityWorklistItem>,
    /// Why the request is not granted, for people.
    ///
    /// `error` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl ModalityWorklistRequestedResponse {
    /// Everything that is required.
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
    /// `Modality` on the wire.
    #[serde(rename = "Modality")]
    pub modality: String,
    /// Scheduled Procedure Step Description (0040,0007).
    ///
    /// `ScheduledProcedureStepDescription` on the wire.
    #[serde(rename = "ScheduledProcedureStepDescription")]
    pub scheduled_procedure_step_description: String,
    /// Scheduled Procedure Step ID (0040,0009), at most 16 characters (SH).
    ///
    /// `ScheduledProcedureStepID` on the wire; at most 16 characters.
    #[serde(rename = "ScheduledProcedureStepID")]
    pub scheduled_procedure_step_id: String,
    /// Scheduled Procedure Step Start Date (0040,0002) as DICOM writes it: YYYYMMDD.
    ///
    /// `ScheduledProcedureStepStartDate` on the wire.
    #[serde(rename = "ScheduledProcedureStepStartDate")]
    pub scheduled_procedure_step_start_date: String,
    /// Scheduled Procedure Step Start Time (0040,0003) as DICOM writes it: HHMMSS.
    ///
    /// `ScheduledProcedureStepStartTime` on the wire.
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
