// Made by `cargo xtask regen` from spec/. Do not edit.

//! The rules that request bodies are checked against before they are sent.

use crate::rules::{Field, Object, RequiredWith, Requires, Rule};
use crate::types::{
    AssignableUserLevel, ClinicRole, ClinicalReferenceType, HeightUnit, Severity, Sex,
    StudyViewerStatus, ViewerLayout, WeightUnit,
};
use crate::wire::id::IdKind;

/// Of [`AutoScribeExternalCreateParams`](crate::types::AutoScribeExternalCreateParams).
pub(crate) static AUTO_SCRIBE_EXTERNAL_CREATE_PARAMS: Object = Object {
    name: "AutoScribeExternalCreateParams",
    fields: &[
        Field::required("reportMetadata", Rule::Object(&STUDY_REPORT_METADATA)),
        Field::required("severity", Rule::Enum(Severity::VALUES)),
        Field::required("studyDescription", Rule::TEXT).hidden(),
        Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
        Field::optional("externalPatientId", Rule::TEXT).nullable().hidden(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: Some(50),
                    max_key_length: Some(100),
                    max_json_bytes: None,
                    value: &Rule::Text {
                        min: None,
                        max: Some(1000),
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional("modality", Rule::TEXT).nullable().hidden(),
        Field::optional("readerName", Rule::TEXT).hidden(),
        Field::optional("reportFileName", Rule::TEXT).hidden(),
        Field::optional("reportFileUrl", Rule::Uri("https")).hidden(),
        Field::optional("reportText", Rule::TEXT).hidden(),
        Field::optional("signedAt", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[
        RequiredWith {
            field: "reportFileName",
            with: &["reportFileUrl"],
        },
    ],
};

/// Of [`AutoScribeExternalReportCreateParams`](crate::types::AutoScribeExternalReportCreateParams).
pub(crate) static AUTO_SCRIBE_EXTERNAL_REPORT_CREATE_PARAMS: Object = Object {
    name: "AutoScribeExternalReportCreateParams",
    fields: &[
        Field::optional("readerName", Rule::TEXT).hidden(),
        Field::optional("reportFileName", Rule::TEXT).hidden(),
        Field::optional("reportFileUrl", Rule::Uri("https")).hidden(),
        Field::optional("reportText", Rule::TEXT).hidden(),
        Field::optional("signedAt", Rule::TEXT).hidden(),
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[
        RequiredWith {
            field: "reportFileName",
            with: &["reportFileUrl"],
        },
    ],
};

/// Of [`AutoScribeStudyCreateParams`](crate::types::AutoScribeStudyCreateParams).
pub(crate) static AUTO_SCRIBE_STUDY_CREATE_PARAMS: Object = Object {
    name: "AutoScribeStudyCreateParams",
    fields: &[
        Field::required("reportMetadata", Rule::Object(&STUDY_REPORT_METADATA)),
        Field::required("severity", Rule::Enum(Severity::VALUES)),
        Field::required("studyDescription", Rule::TEXT).hidden(),
        Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        Field::optional("assignedTo", Rule::Id(IdKind::Prefixed("usr_"))),
        Field::optional("clinicalHistory", Rule::TEXT).nullable().hidden(),
        Field::optional("clinicalIndication", Rule::TEXT).nullable().hidden(),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
        Field::optional("externalPatientId", Rule::TEXT).nullable().hidden(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: Some(50),
                    max_key_length: Some(100),
                    max_json_bytes: None,
                    value: &Rule::Text {
                        min: None,
                        max: Some(1000),
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional("modality", Rule::TEXT).nullable().hidden(),
        Field::optional(
            "priorReports",
            Rule::List {
                min: None,
                max: Some(50),
                item: &Rule::Object(&PRIOR_REPORT),
                nullable_items: false,
            },
        ),
        Field::optional(
                "technologistNotes",
                Rule::List {
                    min: None,
                    max: Some(50),
                    item: &Rule::Text {
                        min: None,
                        max: Some(1000),
                    },
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional("technologistTechnique", Rule::TEXT).nullable().hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`AutoScribeStudyRerouteUrlParams`](crate::types::AutoScribeStudyRerouteUrlParams).
pub(crate) static AUTO_SCRIBE_STUDY_REROUTE_URL_PARAMS: Object = Object {
    name: "AutoScribeStudyRerouteUrlParams",
    fields: &[
        Field::required("assignedToUserId", Rule::Id(IdKind::Prefixed("usr_"))),
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`AutoScribeStudyUpdateParams`](crate::types::AutoScribeStudyUpdateParams).
pub(crate) static AUTO_SCRIBE_STUDY_UPDATE_PARAMS: Object = Object {
    name: "AutoScribeStudyUpdateParams",
    fields: &[
        Field::optional("assignedTo", Rule::Id(IdKind::Prefixed("usr_"))).nullable(),
        Field::optional("clinicalHistory", Rule::TEXT).nullable().hidden(),
        Field::optional("clinicalIndication", Rule::TEXT).nullable().hidden(),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))
            .nullable(),
        Field::optional("externalPatientId", Rule::TEXT).nullable().hidden(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional("modality", Rule::TEXT).nullable().hidden(),
        Field::optional(
                "priorReports",
                Rule::List {
                    min: None,
                    max: Some(50),
                    item: &Rule::Object(&PRIOR_REPORT),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "reportMetadata",
            Rule::Object(&AUTO_SCRIBE_STUDY_UPDATE_PARAMS_REPORT_METADATA),
        ),
        Field::optional("severity", Rule::Enum(Severity::VALUES)),
        Field::optional("studyDescription", Rule::TEXT).hidden(),
        Field::optional(
                "technologistNotes",
                Rule::List {
                    min: None,
                    max: Some(50),
                    item: &Rule::Text {
                        min: None,
                        max: Some(1000),
                    },
                    nullable_items: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional("technologistTechnique", Rule::TEXT).nullable().hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`AutoScribeStudyUpdateParamsReportMetadata`](crate::types::AutoScribeStudyUpdateParamsReportMetadata).
pub(crate) static AUTO_SCRIBE_STUDY_UPDATE_PARAMS_REPORT_METADATA: Object = Object {
    name: "AutoScribeStudyUpdateParamsReportMetadata",
    fields: &[
        Field::optional("age", Rule::TEXT).nullable().hidden(),
        Field::optional("dateOfBirth", Rule::TEXT).nullable().hidden(),
        Field::optional("facilityName", Rule::TEXT).nullable().hidden(),
        Field::optional("height", Rule::Object(&HEIGHT)).nullable(),
        Field::optional("mrn", Rule::TEXT).nullable().hidden(),
        Field::optional("patientName", Rule::TEXT).nullable().hidden(),
        Field::optional("procedure", Rule::TEXT).nullable().hidden(),
        Field::optional("referringPhysicianName", Rule::TEXT).nullable().hidden(),
        Field::optional("sex", Rule::Enum(Sex::VALUES)).nullable(),
        Field::optional("studyDate", Rule::TEXT).nullable().hidden(),
        Field::optional("studyTime", Rule::TEXT).nullable().hidden(),
        Field::optional("weight", Rule::Object(&WEIGHT)).nullable(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`AutoScribeStudyViewerOnlyRerouteUrlParams`](crate::types::AutoScribeStudyViewerOnlyRerouteUrlParams).
pub(crate) static AUTO_SCRIBE_STUDY_VIEWER_ONLY_REROUTE_URL_PARAMS: Object = Object {
    name: "AutoScribeStudyViewerOnlyRerouteUrlParams",
    fields: &[
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        Field::optional("userId", Rule::Id(IdKind::Prefixed("usr_"))),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`AutoScribeUserInviteParams`](crate::types::AutoScribeUserInviteParams).
pub(crate) static AUTO_SCRIBE_USER_INVITE_PARAMS: Object = Object {
    name: "AutoScribeUserInviteParams",
    fields: &[
        Field::required("canCreateReports", Rule::Bool),
        Field::required("canManageStudies", Rule::Bool),
        Field::required("clinicRole", Rule::Enum(ClinicRole::VALUES)),
        Field::required("email", Rule::TEXT).hidden(),
        Field::required("firstName", Rule::TEXT).hidden(),
        Field::required("hasDashboardAccess", Rule::Bool),
        Field::required("lastName", Rule::TEXT).hidden(),
        Field::required("level", Rule::Enum(AssignableUserLevel::VALUES)),
        Field::optional("middleName", Rule::TEXT).hidden(),
        Field::optional(
                "npiNumber",
                Rule::Digits {
                    min: 10,
                    max: 10,
                    only: false,
                },
            )
            .hidden(),
        Field::optional(
                "phoneNumber",
                Rule::Digits {
                    min: 10,
                    max: 15,
                    only: false,
                },
            )
            .hidden(),
        Field::optional("suffix1", Rule::TEXT).hidden(),
        Field::optional("suffix2", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`AutoScribeUserPatch`](crate::types::AutoScribeUserPatch).
pub(crate) static AUTO_SCRIBE_USER_PATCH: Object = Object {
    name: "AutoScribeUserPatch",
    fields: &[
        Field::optional("canCreateReports", Rule::Bool),
        Field::optional("canManageStudies", Rule::Bool),
        Field::optional("clinicRole", Rule::Enum(ClinicRole::VALUES)).nullable(),
        Field::optional(
                "firstName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::optional("hasDashboardAccess", Rule::Bool),
        Field::optional(
                "lastName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::optional("level", Rule::Enum(AssignableUserLevel::VALUES)),
        Field::optional(
                "middleName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "npiNumber",
                Rule::Digits {
                    min: 10,
                    max: 10,
                    only: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "phoneNumber",
                Rule::Digits {
                    min: 10,
                    max: 15,
                    only: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "suffix1",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "suffix2",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .nullable()
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[
        Requires {
            field: "canCreateReports",
            equals: true,
            then: &["npiNumber"],
        },
    ],
    required_with: &[],
};

/// Of [`ClinicalReferenceCreateParams`](crate::types::ClinicalReferenceCreateParams).
pub(crate) static CLINICAL_REFERENCE_CREATE_PARAMS: Object = Object {
    name: "ClinicalReferenceCreateParams",
    fields: &[
        Field::required("name", Rule::TEXT).hidden(),
        Field::required("type", Rule::Enum(ClinicalReferenceType::VALUES)),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
        Field::optional("externalReferenceId", Rule::TEXT).nullable(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ClinicalReferenceUpdateParams`](crate::types::ClinicalReferenceUpdateParams).
pub(crate) static CLINICAL_REFERENCE_UPDATE_PARAMS: Object = Object {
    name: "ClinicalReferenceUpdateParams",
    fields: &[
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional("name", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`EphemeralHangingProtocol`](crate::types::EphemeralHangingProtocol).
pub(crate) static EPHEMERAL_HANGING_PROTOCOL: Object = Object {
    name: "EphemeralHangingProtocol",
    fields: &[
        Field::required("layout", Rule::Enum(ViewerLayout::VALUES)),
        Field::required(
                "viewportAssignments",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`EphemeralSessionCreateRequest`](crate::types::EphemeralSessionCreateRequest).
pub(crate) static EPHEMERAL_SESSION_CREATE_REQUEST: Object = Object {
    name: "EphemeralSessionCreateRequest",
    fields: &[
        Field::required("retrievalId", Rule::TEXT).hidden(),
        Field::optional("hangingProtocol", Rule::Object(&EPHEMERAL_HANGING_PROTOCOL)),
        Field::optional(
                "options",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: Some(3072),
                    value: &Rule::Any,
                    nullable_values: true,
                },
            )
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ExpressCreateParams`](crate::types::ExpressCreateParams).
pub(crate) static EXPRESS_CREATE_PARAMS: Object = Object {
    name: "ExpressCreateParams",
    fields: &[
        Field::required("expressCustomerName", Rule::TEXT).hidden(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: Some(50),
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ExpressUpdateParams`](crate::types::ExpressUpdateParams).
pub(crate) static EXPRESS_UPDATE_PARAMS: Object = Object {
    name: "ExpressUpdateParams",
    fields: &[
        Field::optional("expressCustomerName", Rule::TEXT).hidden(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`Height`](crate::types::Height).
pub(crate) static HEIGHT: Object = Object {
    name: "Height",
    fields: &[
        Field::required("unit", Rule::Enum(HeightUnit::VALUES)),
        Field::required(
            "value",
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`InvitationIdentifier`](crate::types::InvitationIdentifier).
pub(crate) static INVITATION_IDENTIFIER: Object = Object {
    name: "InvitationIdentifier",
    fields: &[
        Field::optional("invitationId", Rule::Id(IdKind::Prefixed("inv_"))),
        Field::optional("userId", Rule::Id(IdKind::Prefixed("usr_"))),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`PriorReport`](crate::types::PriorReport).
pub(crate) static PRIOR_REPORT: Object = Object {
    name: "PriorReport",
    fields: &[
        Field::required("reportText", Rule::TEXT).hidden(),
        Field::optional("externalStudyId", Rule::TEXT).hidden(),
        Field::optional("modality", Rule::TEXT).hidden(),
        Field::optional("studyDate", Rule::TEXT).hidden(),
        Field::optional("studyDescription", Rule::TEXT).hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyIdentifier`](crate::types::StudyIdentifier).
pub(crate) static STUDY_IDENTIFIER: Object = Object {
    name: "StudyIdentifier",
    fields: &[
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`StudyReportMetadata`](crate::types::StudyReportMetadata).
pub(crate) static STUDY_REPORT_METADATA: Object = Object {
    name: "StudyReportMetadata",
    fields: &[
        Field::optional("age", Rule::TEXT).hidden(),
        Field::optional("dateOfBirth", Rule::TEXT).hidden(),
        Field::optional("facilityName", Rule::TEXT).hidden(),
        Field::optional("height", Rule::Object(&HEIGHT)),
        Field::optional("mrn", Rule::TEXT).hidden(),
        Field::optional("patientName", Rule::TEXT).hidden(),
        Field::optional("procedure", Rule::TEXT).hidden(),
        Field::optional("referringPhysicianName", Rule::TEXT).hidden(),
        Field::optional("sex", Rule::Enum(Sex::VALUES)),
        Field::optional("studyDate", Rule::TEXT).hidden(),
        Field::optional("studyTime", Rule::TEXT).hidden(),
        Field::optional("weight", Rule::Object(&WEIGHT)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`UserIdBody`](crate::types::UserIdBody).
pub(crate) static USER_ID_BODY: Object = Object {
    name: "UserIdBody",
    fields: &[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ViewerStudyCreateParams`](crate::types::ViewerStudyCreateParams).
pub(crate) static VIEWER_STUDY_CREATE_PARAMS: Object = Object {
    name: "ViewerStudyCreateParams",
    fields: &[
        Field::required("severity", Rule::Enum(Severity::VALUES)),
        Field::required("studyDescription", Rule::TEXT).hidden(),
        Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        Field::optional("assignedTo", Rule::Id(IdKind::Prefixed("usr_"))),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: Some(50),
                    max_key_length: Some(100),
                    max_json_bytes: None,
                    value: &Rule::Text {
                        min: None,
                        max: Some(1000),
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ViewerStudyUpdateParams`](crate::types::ViewerStudyUpdateParams).
pub(crate) static VIEWER_STUDY_UPDATE_PARAMS: Object = Object {
    name: "ViewerStudyUpdateParams",
    fields: &[
        Field::optional("assignedTo", Rule::Id(IdKind::Prefixed("usr_"))).nullable(),
        Field::optional(
                "metadata",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional("severity", Rule::Enum(Severity::VALUES)),
        Field::optional("studyDescription", Rule::TEXT).hidden(),
        Field::optional("studyViewerStatus", Rule::Enum(StudyViewerStatus::VALUES)),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ViewerUserInviteParams`](crate::types::ViewerUserInviteParams).
pub(crate) static VIEWER_USER_INVITE_PARAMS: Object = Object {
    name: "ViewerUserInviteParams",
    fields: &[
        Field::required("canManageStudies", Rule::Bool),
        Field::required("clinicRole", Rule::Enum(ClinicRole::VALUES)),
        Field::required("email", Rule::TEXT).hidden(),
        Field::required(
                "firstName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::required("hasDashboardAccess", Rule::Bool),
        Field::required(
                "lastName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::required("level", Rule::Enum(AssignableUserLevel::VALUES)),
        Field::optional(
                "middleName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::optional(
                "phoneNumber",
                Rule::Digits {
                    min: 10,
                    max: 15,
                    only: false,
                },
            )
            .hidden(),
        Field::optional(
                "suffix1",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::optional(
                "suffix2",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`ViewerUserPatch`](crate::types::ViewerUserPatch).
pub(crate) static VIEWER_USER_PATCH: Object = Object {
    name: "ViewerUserPatch",
    fields: &[
        Field::optional("canManageStudies", Rule::Bool),
        Field::optional("clinicRole", Rule::Enum(ClinicRole::VALUES)).nullable(),
        Field::optional(
                "firstName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::optional("hasDashboardAccess", Rule::Bool),
        Field::optional(
                "lastName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .hidden(),
        Field::optional("level", Rule::Enum(AssignableUserLevel::VALUES)),
        Field::optional(
                "middleName",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "phoneNumber",
                Rule::Digits {
                    min: 10,
                    max: 15,
                    only: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "suffix1",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "suffix2",
                Rule::Text {
                    min: Some(1),
                    max: None,
                },
            )
            .nullable()
            .hidden(),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`Weight`](crate::types::Weight).
pub(crate) static WEIGHT: Object = Object {
    name: "Weight",
    fields: &[
        Field::required("unit", Rule::Enum(WeightUnit::VALUES)),
        Field::required(
            "value",
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};
