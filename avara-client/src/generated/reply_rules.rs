// Made by `cargo xtask regen` from spec/. Do not edit.

//! Webhooks (feature `webhooks`): the rules that replies are checked against, as JSON.

use crate::rules::{Field, Object, Rule};
use crate::types::{Severity, Sex};
use crate::wire::id::IdKind;

use super::rules::{HEIGHT, PRIOR_REPORT, WEIGHT};

/// Of [`ClinicalContextEnrichmentDocument`](crate::types::ClinicalContextEnrichmentDocument).
pub(crate) static CLINICAL_CONTEXT_ENRICHMENT_DOCUMENT: Object = Object {
    name: "ClinicalContextEnrichmentDocument",
    fields: &[
        Field::required(
                "content",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::required("fileName", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ClinicalContextEnrichmentDocumentUrl`](crate::types::ClinicalContextEnrichmentDocumentUrl).
pub(crate) static CLINICAL_CONTEXT_ENRICHMENT_DOCUMENT_URL: Object = Object {
    name: "ClinicalContextEnrichmentDocumentUrl",
    fields: &[
        Field::required("url", Rule::Uri("https")).hidden(),
        Field::optional("fileName", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ClinicalContextEnrichmentRequestedResponse`](crate::types::ClinicalContextEnrichmentRequestedResponse).
pub(crate) static CLINICAL_CONTEXT_ENRICHMENT_REQUESTED_RESPONSE: Object = Object {
    name: "ClinicalContextEnrichmentRequestedResponse",
    fields: &[
        Field::optional("clinicalIndication", Rule::TEXT).hidden(),
        Field::optional(
            "documents",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&CLINICAL_CONTEXT_ENRICHMENT_DOCUMENT),
                nullable_items: false,
            },
        ),
        Field::optional(
            "documentUrls",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&CLINICAL_CONTEXT_ENRICHMENT_DOCUMENT_URL),
                nullable_items: false,
            },
        ),
        Field::optional(
            "priorReports",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&PRIOR_REPORT),
                nullable_items: false,
            },
        ),
        Field::optional(
                "technologistNotes",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional("technologistTechnique", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`EphemeralAccessRequestedResponse`](crate::types::EphemeralAccessRequestedResponse).
pub(crate) static EPHEMERAL_ACCESS_REQUESTED_RESPONSE: Object = Object {
    name: "EphemeralAccessRequestedResponse",
    fields: &[
        Field::required("authorized", Rule::Bool),
        Field::required(
                "urls",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional("error", Rule::TEXT).hidden(),
        Field::optional(
            "manifests",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&STUDY_ACCESS_REQUESTED_MANIFEST),
                nullable_items: false,
            },
        ),
        Field::optional(
            "mediaUrls",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&STUDY_ACCESS_REQUESTED_MEDIA_URL),
                nullable_items: false,
            },
        ),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ModalityWorklistItem`](crate::types::ModalityWorklistItem).
pub(crate) static MODALITY_WORKLIST_ITEM: Object = Object {
    name: "ModalityWorklistItem",
    fields: &[
        Field::required(
                "AccessionNumber",
                Rule::Text {
                    min: None,
                    max: Some(16),
                },
            )
            .hidden(),
        Field::required("Modality", Rule::TEXT),
        Field::required("PatientBirthDate", Rule::TEXT).hidden(),
        Field::required("PatientID", Rule::TEXT).hidden(),
        Field::required("PatientName", Rule::TEXT).hidden(),
        Field::required("PatientSex", Rule::TEXT).hidden(),
        Field::required("PatientSize", Rule::TEXT).hidden(),
        Field::required("PatientWeight", Rule::TEXT).hidden(),
        Field::required("ProtocolName", Rule::TEXT).hidden(),
        Field::required("RequestedProcedureDescription", Rule::TEXT).hidden(),
        Field::required(
            "ScheduledProcedureStepSequence",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&MODALITY_WORKLIST_SCHEDULED_STEP),
                nullable_items: false,
            },
        ),
        Field::required("StudyDescription", Rule::TEXT).hidden(),
        Field::required("StudyInstanceUID", Rule::Id(IdKind::DicomUid)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ModalityWorklistRequestedResponse`](crate::types::ModalityWorklistRequestedResponse).
pub(crate) static MODALITY_WORKLIST_REQUESTED_RESPONSE: Object = Object {
    name: "ModalityWorklistRequestedResponse",
    fields: &[
        Field::required("authorized", Rule::Bool),
        Field::required(
            "items",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&MODALITY_WORKLIST_ITEM),
                nullable_items: false,
            },
        ),
        Field::optional("error", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ModalityWorklistScheduledStep`](crate::types::ModalityWorklistScheduledStep).
pub(crate) static MODALITY_WORKLIST_SCHEDULED_STEP: Object = Object {
    name: "ModalityWorklistScheduledStep",
    fields: &[
        Field::required("Modality", Rule::TEXT),
        Field::required("ScheduledProcedureStepDescription", Rule::TEXT).hidden(),
        Field::required(
                "ScheduledProcedureStepID",
                Rule::Text {
                    min: None,
                    max: Some(16),
                },
            )
            .hidden(),
        Field::required("ScheduledProcedureStepStartDate", Rule::TEXT).hidden(),
        Field::required("ScheduledProcedureStepStartTime", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`PatientStudyEnrichmentRequestedResponse`](crate::types::PatientStudyEnrichmentRequestedResponse).
pub(crate) static PATIENT_STUDY_ENRICHMENT_REQUESTED_RESPONSE: Object = Object {
    name: "PatientStudyEnrichmentRequestedResponse",
    fields: &[
        Field::optional("dateOfBirth", Rule::TEXT).hidden(),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
        Field::optional("externalPatientId", Rule::TEXT).hidden(),
        Field::optional("facilityName", Rule::TEXT).hidden(),
        Field::optional("height", Rule::Object(&HEIGHT)),
        Field::optional("mrn", Rule::TEXT).hidden(),
        Field::optional("patientName", Rule::TEXT).hidden(),
        Field::optional("procedure", Rule::TEXT).hidden(),
        Field::optional("referringPhysicianName", Rule::TEXT).hidden(),
        Field::optional("severity", Rule::Enum(Severity::VALUES)),
        Field::optional("sex", Rule::Enum(Sex::VALUES)),
        Field::optional("studyDate", Rule::TEXT).hidden(),
        Field::optional("studyDescription", Rule::TEXT).hidden(),
        Field::optional("studyTime", Rule::TEXT).hidden(),
        Field::optional("weight", Rule::Object(&WEIGHT)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ReportDeliveredResponse`](crate::types::ReportDeliveredResponse).
pub(crate) static REPORT_DELIVERED_RESPONSE: Object = Object {
    name: "ReportDeliveredResponse",
    fields: &[Field::required("success", Rule::Bool)],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`SecondaryCaptureAccessRequestedResponse`](crate::types::SecondaryCaptureAccessRequestedResponse).
pub(crate) static SECONDARY_CAPTURE_ACCESS_REQUESTED_RESPONSE: Object = Object {
    name: "SecondaryCaptureAccessRequestedResponse",
    fields: &[
        Field::required("authorized", Rule::Bool),
        Field::required(
                "uploadUrls",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional("contentCreatorName", Rule::TEXT).hidden(),
        Field::optional("error", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyAccessRequestedManifest`](crate::types::StudyAccessRequestedManifest).
pub(crate) static STUDY_ACCESS_REQUESTED_MANIFEST: Object = Object {
    name: "StudyAccessRequestedManifest",
    fields: &[
        Field::required(
            "series",
            Rule::List {
                min: Some(1),
                max: None,
                item: &Rule::Object(&STUDY_ACCESS_REQUESTED_MANIFEST_SERIES),
                nullable_items: false,
            },
        ),
        Field::required("studyInstanceUID", Rule::Id(IdKind::DicomUid)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyAccessRequestedManifestSeries`](crate::types::StudyAccessRequestedManifestSeries).
pub(crate) static STUDY_ACCESS_REQUESTED_MANIFEST_SERIES: Object = Object {
    name: "StudyAccessRequestedManifestSeries",
    fields: &[
        Field::required(
            "modality",
            Rule::Text {
                min: Some(1),
                max: None,
            },
        ),
        Field::required(
                "seriesDescription",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::required("seriesInstanceUID", Rule::Id(IdKind::DicomUid)),
        Field::required(
            "seriesNumber",
            Rule::OneOf(
                &[
                    Rule::TEXT,
                    Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                ],
            ),
        ),
        Field::required(
            "sops",
            Rule::List {
                min: Some(1),
                max: None,
                item: &Rule::Object(&STUDY_ACCESS_REQUESTED_MANIFEST_SOP),
                nullable_items: false,
            },
        ),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyAccessRequestedManifestSop`](crate::types::StudyAccessRequestedManifestSop).
pub(crate) static STUDY_ACCESS_REQUESTED_MANIFEST_SOP: Object = Object {
    name: "StudyAccessRequestedManifestSop",
    fields: &[
        Field::required("sopClassUID", Rule::Id(IdKind::DicomUid)),
        Field::required("sopInstanceUID", Rule::Id(IdKind::DicomUid)),
        Field::optional(
            "bitsAllocated",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "bitsStored",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "columns",
            Rule::Number {
                min: Some(1.0),
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "highBit",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "instanceNumber",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional("isDoubleFloatPixelData", Rule::Bool),
        Field::optional("isFloatPixelData", Rule::Bool),
        Field::optional(
            "numberOfFrames",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "photometricInterpretation",
            Rule::Text {
                min: Some(1),
                max: None,
            },
        ),
        Field::optional(
            "pixelRepresentation",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "rescaleIntercept",
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
        Field::optional(
            "rescaleSlope",
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
        Field::optional(
            "rows",
            Rule::Number {
                min: Some(1.0),
                max: None,
                whole: true,
            },
        ),
        Field::optional(
            "samplesPerPixel",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyAccessRequestedMediaUrl`](crate::types::StudyAccessRequestedMediaUrl).
pub(crate) static STUDY_ACCESS_REQUESTED_MEDIA_URL: Object = Object {
    name: "StudyAccessRequestedMediaUrl",
    fields: &[
        Field::required("mimeType", Rule::TEXT),
        Field::required("url", Rule::TEXT).hidden(),
        Field::optional("fileName", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyAccessRequestedResponse`](crate::types::StudyAccessRequestedResponse).
pub(crate) static STUDY_ACCESS_REQUESTED_RESPONSE: Object = Object {
    name: "StudyAccessRequestedResponse",
    fields: &[
        Field::required("authorized", Rule::Bool),
        Field::required(
                "urls",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional("error", Rule::TEXT).hidden(),
        Field::optional("manifest", Rule::Object(&STUDY_ACCESS_REQUESTED_MANIFEST)),
        Field::optional(
            "mediaUrls",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&STUDY_ACCESS_REQUESTED_MEDIA_URL),
                nullable_items: false,
            },
        ),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};
