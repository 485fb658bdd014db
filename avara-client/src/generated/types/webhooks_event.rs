// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/event.yaml`.

use serde::Serialize;

use crate::UnknownEvent;
use super::{
    ClinicalContextEnrichmentRequestedEvent, EphemeralAccessRequestedEvent,
    ModalityWorklistRequestedEvent, PatientStudyEnrichmentRequestedEvent, ReportDeliveredEvent,
    SecondaryCaptureAccessRequestedEvent, StudyAccessRequestedEvent,
};

/// Any event that Avara posts to a webhook; `type` identifies its kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `study.access_requested`.
    StudyAccessRequested(StudyAccessRequestedEvent),
    /// `ephemeral.access_requested`.
    EphemeralAccessRequested(EphemeralAccessRequestedEvent),
    /// `report.delivered`.
    ReportDelivered(ReportDeliveredEvent),
    /// `secondary_capture.access_requested`.
    SecondaryCaptureAccessRequested(SecondaryCaptureAccessRequestedEvent),
    /// `modality_worklist.requested`.
    ModalityWorklistRequested(ModalityWorklistRequestedEvent),
    /// `patient_study.enrichment_requested`.
    PatientStudyEnrichmentRequested(PatientStudyEnrichmentRequestedEvent),
    /// `clinical_context.enrichment_requested`.
    ClinicalContextEnrichmentRequested(ClinicalContextEnrichmentRequestedEvent),
    /// An event of a type that this version does not know.
    Unknown(UnknownEvent),
}

tagged_union! {
    WebhookEvent by "type" {
        "study.access_requested" => StudyAccessRequested,
        "ephemeral.access_requested" => EphemeralAccessRequested,
        "report.delivered" => ReportDelivered,
        "secondary_capture.access_requested" => SecondaryCaptureAccessRequested,
        "modality_worklist.requested" => ModalityWorklistRequested,
        "patient_study.enrichment_requested" => PatientStudyEnrichmentRequested,
        "clinical_context.enrichment_requested" => ClinicalContextEnrichmentRequested,
    }
}
