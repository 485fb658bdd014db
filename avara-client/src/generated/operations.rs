// Made by `cargo xtask regen` from spec/. Do not edit.

//! The operations of the API, as the tables that requests are built from and checked against.

use http::Method;

use crate::generated::rules;
use crate::rules::{Field, Rule};
use crate::rules::operation::{
    NaturalKey, Normal, Operation, Proof, Reconcile, Rest, Retry, ShownBy,
};
use crate::types::{
    ClinicalReferenceType, InvitationExpiredFilter, InvitationStatus, InvitedSource, Severity,
    StudyReportStatus, StudyType, StudyViewerStatus, UserLevel,
};
use crate::wire::id::IdKind;

/// Every operation of the API, sorted by id.
pub static OPERATIONS: &[&Operation] = &[
    &AUTO_SCRIBE_CLINICAL_REFERENCES_CREATE,
    &AUTO_SCRIBE_CLINICAL_REFERENCES_DELETE,
    &AUTO_SCRIBE_CLINICAL_REFERENCES_LIST,
    &AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE,
    &AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE_BY_EXTERNAL_REFERENCE_ID,
    &AUTO_SCRIBE_CLINICAL_REFERENCES_UPDATE,
    &AUTO_SCRIBE_EPHEMERAL_SESSIONS_CREATE,
    &AUTO_SCRIBE_REPORTS_ADDENDUM,
    &AUTO_SCRIBE_REPORTS_CANCEL_ADDENDUM,
    &AUTO_SCRIBE_REPORTS_LIST,
    &AUTO_SCRIBE_REPORTS_PDF,
    &AUTO_SCRIBE_REPORTS_TEXT,
    &AUTO_SCRIBE_STUDIES_CANCEL,
    &AUTO_SCRIBE_STUDIES_CREATE,
    &AUTO_SCRIBE_STUDIES_EXTERNAL_CREATE,
    &AUTO_SCRIBE_STUDIES_EXTERNAL_DELETE,
    &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_CREATE,
    &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST,
    &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_RETRIEVE,
    &AUTO_SCRIBE_STUDIES_LIST,
    &AUTO_SCRIBE_STUDIES_REROUTE_URL,
    &AUTO_SCRIBE_STUDIES_RETRIEVE,
    &AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID,
    &AUTO_SCRIBE_STUDIES_UNCANCEL,
    &AUTO_SCRIBE_STUDIES_UPDATE,
    &AUTO_SCRIBE_STUDIES_VIEWER_ONLY_REROUTE_URL,
    &AUTO_SCRIBE_USERS_INVITATIONS_LIST,
    &AUTO_SCRIBE_USERS_INVITATIONS_RETRIEVE,
    &AUTO_SCRIBE_USERS_INVITATIONS_REVOKE,
    &AUTO_SCRIBE_USERS_INVITATIONS_UPDATE,
    &AUTO_SCRIBE_USERS_INVITE,
    &AUTO_SCRIBE_USERS_LIST,
    &AUTO_SCRIBE_USERS_REACTIVATE,
    &AUTO_SCRIBE_USERS_RETRIEVE,
    &AUTO_SCRIBE_USERS_REVOKE_ACCESS,
    &AUTO_SCRIBE_USERS_UPDATE,
    &EXPRESS_CREATE,
    &EXPRESS_DEACTIVATE,
    &EXPRESS_LIST,
    &EXPRESS_REACTIVATE,
    &EXPRESS_RETRIEVE,
    &EXPRESS_UPDATE,
    &EXPRESS_USERS_ADD,
    &EXPRESS_USERS_REMOVE,
    &VIEWER_EPHEMERAL_SESSIONS_CREATE,
    &VIEWER_STUDIES_CANCEL,
    &VIEWER_STUDIES_CREATE,
    &VIEWER_STUDIES_LIST,
    &VIEWER_STUDIES_REROUTE_URL,
    &VIEWER_STUDIES_RETRIEVE,
    &VIEWER_STUDIES_RETRIEVE_BY_UID,
    &VIEWER_STUDIES_UNCANCEL,
    &VIEWER_STUDIES_UPDATE,
    &VIEWER_USERS_INVITATIONS_LIST,
    &VIEWER_USERS_INVITATIONS_RETRIEVE,
    &VIEWER_USERS_INVITATIONS_REVOKE,
    &VIEWER_USERS_INVITATIONS_UPDATE,
    &VIEWER_USERS_INVITE,
    &VIEWER_USERS_LIST,
    &VIEWER_USERS_REACTIVATE,
    &VIEWER_USERS_RETRIEVE,
    &VIEWER_USERS_REVOKE_ACCESS,
    &VIEWER_USERS_UPDATE,
];

/// `autoScribe.clinicalReferences.create`: POST `/v1/autoScribe/clinicalReferences`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_CREATE: Operation = Operation {
    id: "autoScribe.clinicalReferences.create",
    method: Method::POST,
    path: "/v1/autoScribe/clinicalReferences",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::CLINICAL_REFERENCE_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("clinicalReferenceId", IdKind::Prefixed("ref_"))),
        repeats: &["externalReferenceId"],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE_BY_EXTERNAL_REFERENCE_ID,
        by: Some(NaturalKey {
            field: "externalReferenceId",
            items: None,
            created_at: Some("createdAt"),
            read_back: &[
                ("expressCustomerId", &["expressCustomer", "expressCustomerId"]),
            ],
            normalised: &[],
            expect: &[],
            rest: None,
            not_returned: &[],
        }),
    }),
};

/// `autoScribe.clinicalReferences.delete`: POST `/v1/autoScribe/clinicalReferences/{clinicalReferenceId}/delete`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_DELETE: Operation = Operation {
    id: "autoScribe.clinicalReferences.delete",
    method: Method::POST,
    path: "/v1/autoScribe/clinicalReferences/{clinicalReferenceId}/delete",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("clinicalReferenceId", Rule::Id(IdKind::Prefixed("ref_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("clinicalReferenceId", IdKind::Prefixed("ref_"))),
        repeats: &["clinicalReferenceId"],
    }),
    reconcile: None,
};

/// `autoScribe.clinicalReferences.list`: GET `/v1/autoScribe/clinicalReferences`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_LIST: Operation = Operation {
    id: "autoScribe.clinicalReferences.list",
    method: Method::GET,
    path: "/v1/autoScribe/clinicalReferences",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))
            .nullable(),
        Field::optional("isActive", Rule::Bool).nullable(),
        Field::optional("type", Rule::Enum(ClinicalReferenceType::VALUES)),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.clinicalReferences.retrieve`: GET `/v1/autoScribe/clinicalReferences/{clinicalReferenceId}`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE: Operation = Operation {
    id: "autoScribe.clinicalReferences.retrieve",
    method: Method::GET,
    path: "/v1/autoScribe/clinicalReferences/{clinicalReferenceId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("clinicalReferenceId", Rule::Id(IdKind::Prefixed("ref_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.clinicalReferences.retrieveByExternalReferenceID`: GET `/v1/autoScribe/clinicalReferences/byExternalReferenceId/{externalReferenceId}`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE_BY_EXTERNAL_REFERENCE_ID: Operation = Operation {
    id: "autoScribe.clinicalReferences.retrieveByExternalReferenceID",
    method: Method::GET,
    path: "/v1/autoScribe/clinicalReferences/byExternalReferenceId/{externalReferenceId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("externalReferenceId", Rule::TEXT)],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.clinicalReferences.update`: PATCH `/v1/autoScribe/clinicalReferences/{clinicalReferenceId}`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_UPDATE: Operation = Operation {
    id: "autoScribe.clinicalReferences.update",
    method: Method::PATCH,
    path: "/v1/autoScribe/clinicalReferences/{clinicalReferenceId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("clinicalReferenceId", Rule::Id(IdKind::Prefixed("ref_"))),
    ],
    query: &[],
    body: Some(&rules::CLINICAL_REFERENCE_UPDATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("clinicalReferenceId", IdKind::Prefixed("ref_"))),
        repeats: &["clinicalReferenceId"],
    }),
    reconcile: None,
};

/// `autoScribe.ephemeralSessions.create`: POST `/v1/autoScribe/ephemeral-sessions`.
pub(crate) static AUTO_SCRIBE_EPHEMERAL_SESSIONS_CREATE: Operation = Operation {
    id: "autoScribe.ephemeralSessions.create",
    method: Method::POST,
    path: "/v1/autoScribe/ephemeral-sessions",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::EPHEMERAL_SESSION_CREATE_REQUEST),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.reports.addendum`: POST `/v1/autoScribe/reports/{reportId}/addendum`.
pub(crate) static AUTO_SCRIBE_REPORTS_ADDENDUM: Operation = Operation {
    id: "autoScribe.reports.addendum",
    method: Method::POST,
    path: "/v1/autoScribe/reports/{reportId}/addendum",
    retry: Retry::Unsafe,
    path_parameters: &[Field::required("reportId", Rule::Id(IdKind::Prefixed("rep_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_REPORTS_LIST,
        by: None,
    }),
};

/// `autoScribe.reports.cancelAddendum`: POST `/v1/autoScribe/reports/{reportId}/cancel-addendum`.
pub(crate) static AUTO_SCRIBE_REPORTS_CANCEL_ADDENDUM: Operation = Operation {
    id: "autoScribe.reports.cancelAddendum",
    method: Method::POST,
    path: "/v1/autoScribe/reports/{reportId}/cancel-addendum",
    retry: Retry::Unsafe,
    path_parameters: &[Field::required("reportId", Rule::Id(IdKind::Prefixed("rep_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_REPORTS_LIST,
        by: None,
    }),
};

/// `autoScribe.reports.list`: GET `/v1/autoScribe/reports`.
pub(crate) static AUTO_SCRIBE_REPORTS_LIST: Operation = Operation {
    id: "autoScribe.reports.list",
    method: Method::GET,
    path: "/v1/autoScribe/reports",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
    ],
    body: None,
    at_least_one_of: &["studyId", "studyInstanceUid"],
    proof: None,
    reconcile: None,
};

/// `autoScribe.reports.pdf`: GET `/v1/autoScribe/reports/pdf`.
pub(crate) static AUTO_SCRIBE_REPORTS_PDF: Operation = Operation {
    id: "autoScribe.reports.pdf",
    method: Method::GET,
    path: "/v1/autoScribe/reports/pdf",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("reportId", Rule::Id(IdKind::Prefixed("rep_"))),
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
    ],
    body: None,
    at_least_one_of: &["reportId", "studyId", "studyInstanceUid"],
    proof: None,
    reconcile: None,
};

/// `autoScribe.reports.text`: GET `/v1/autoScribe/reports/text`.
pub(crate) static AUTO_SCRIBE_REPORTS_TEXT: Operation = Operation {
    id: "autoScribe.reports.text",
    method: Method::GET,
    path: "/v1/autoScribe/reports/text",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("reportId", Rule::Id(IdKind::Prefixed("rep_"))),
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
        Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
    ],
    body: None,
    at_least_one_of: &["reportId", "studyId", "studyInstanceUid"],
    proof: None,
    reconcile: None,
};

/// `autoScribe.studies.cancel`: POST `/v1/autoScribe/studies/cancel`.
pub(crate) static AUTO_SCRIBE_STUDIES_CANCEL: Operation = Operation {
    id: "autoScribe.studies.cancel",
    method: Method::POST,
    path: "/v1/autoScribe/studies/cancel",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::STUDY_IDENTIFIER),
    at_least_one_of: &["studyId", "studyInstanceUid"],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.studies.create`: POST `/v1/autoScribe/studies`.
pub(crate) static AUTO_SCRIBE_STUDIES_CREATE: Operation = Operation {
    id: "autoScribe.studies.create",
    method: Method::POST,
    path: "/v1/autoScribe/studies",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_STUDY_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyInstanceUid"],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID,
        by: Some(NaturalKey {
            field: "studyInstanceUid",
            items: None,
            created_at: Some("createdAt"),
            read_back: &[
                ("assignedTo", &["assignedTo", "userId"]),
                ("expressCustomerId", &["expressCustomer", "expressCustomerId"]),
            ],
            normalised: &[],
            expect: &[("studyType", "standard")],
            rest: None,
            not_returned: &[],
        }),
    }),
};

/// `autoScribe.studies.external.create`: POST `/v1/autoScribe/studies/external`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_CREATE: Operation = Operation {
    id: "autoScribe.studies.external.create",
    method: Method::POST,
    path: "/v1/autoScribe/studies/external",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_EXTERNAL_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyInstanceUid"],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID,
        by: Some(NaturalKey {
            field: "studyInstanceUid",
            items: None,
            created_at: Some("createdAt"),
            read_back: &[
                ("expressCustomerId", &["expressCustomer", "expressCustomerId"]),
            ],
            normalised: &[],
            expect: &[("studyType", "external")],
            rest: Some(Rest {
                look_up: &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_RETRIEVE,
                id: "externalReportId",
                fields: &["readerName", "reportText", "signedAt"],
            }),
            not_returned: &["reportFileName", "reportFileUrl"],
        }),
    }),
};

/// `autoScribe.studies.external.delete`: POST `/v1/autoScribe/studies/external/delete`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_DELETE: Operation = Operation {
    id: "autoScribe.studies.external.delete",
    method: Method::POST,
    path: "/v1/autoScribe/studies/external/delete",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::STUDY_IDENTIFIER),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID,
        by: None,
    }),
};

/// `autoScribe.studies.external.reports.create`: POST `/v1/autoScribe/studies/external/reports`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_CREATE: Operation = Operation {
    id: "autoScribe.studies.external.reports.create",
    method: Method::POST,
    path: "/v1/autoScribe/studies/external/reports",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_EXTERNAL_REPORT_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("externalReportId", IdKind::Prefixed("ext_"))),
        repeats: &["studyId", "studyInstanceUid"],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST,
        by: None,
    }),
};

/// `autoScribe.studies.external.reports.list`: GET `/v1/autoScribe/studies/external/reports`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST: Operation = Operation {
    id: "autoScribe.studies.external.reports.list",
    method: Method::GET,
    path: "/v1/autoScribe/studies/external/reports",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.studies.external.reports.retrieve`: GET `/v1/autoScribe/studies/external/reports/{externalReportId}`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_RETRIEVE: Operation = Operation {
    id: "autoScribe.studies.external.reports.retrieve",
    method: Method::GET,
    path: "/v1/autoScribe/studies/external/reports/{externalReportId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("externalReportId", Rule::Id(IdKind::Prefixed("ext_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.studies.list`: GET `/v1/autoScribe/studies`.
pub(crate) static AUTO_SCRIBE_STUDIES_LIST: Operation = Operation {
    id: "autoScribe.studies.list",
    method: Method::GET,
    path: "/v1/autoScribe/studies",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("assignedTo", Rule::Id(IdKind::Prefixed("usr_"))).nullable(),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))
            .nullable(),
        Field::optional("isCancelled", Rule::Bool).nullable(),
        Field::optional("severity", Rule::Enum(Severity::VALUES)),
        Field::optional("studyDescription", Rule::TEXT).hidden(),
        Field::optional(
            "studyReportStatus",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(StudyReportStatus::VALUES),
                nullable_items: false,
            },
        ),
        Field::optional("studyType", Rule::Enum(StudyType::VALUES)),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.studies.rerouteURL`: POST `/v1/autoScribe/studies/reroute-url`.
pub(crate) static AUTO_SCRIBE_STUDIES_REROUTE_URL: Operation = Operation {
    id: "autoScribe.studies.rerouteURL",
    method: Method::POST,
    path: "/v1/autoScribe/studies/reroute-url",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_STUDY_REROUTE_URL_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.studies.retrieve`: GET `/v1/autoScribe/studies/{studyId}`.
pub(crate) static AUTO_SCRIBE_STUDIES_RETRIEVE: Operation = Operation {
    id: "autoScribe.studies.retrieve",
    method: Method::GET,
    path: "/v1/autoScribe/studies/{studyId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.studies.retrieveByUid`: GET `/v1/autoScribe/studies/by-uid/{studyInstanceUid}`.
pub(crate) static AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID: Operation = Operation {
    id: "autoScribe.studies.retrieveByUid",
    method: Method::GET,
    path: "/v1/autoScribe/studies/by-uid/{studyInstanceUid}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.studies.uncancel`: POST `/v1/autoScribe/studies/uncancel`.
pub(crate) static AUTO_SCRIBE_STUDIES_UNCANCEL: Operation = Operation {
    id: "autoScribe.studies.uncancel",
    method: Method::POST,
    path: "/v1/autoScribe/studies/uncancel",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::STUDY_IDENTIFIER),
    at_least_one_of: &["studyId", "studyInstanceUid"],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.studies.update`: PATCH `/v1/autoScribe/studies/{studyId}`.
pub(crate) static AUTO_SCRIBE_STUDIES_UPDATE: Operation = Operation {
    id: "autoScribe.studies.update",
    method: Method::PATCH,
    path: "/v1/autoScribe/studies/{studyId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_STUDY_UPDATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyId"],
    }),
    reconcile: None,
};

/// `autoScribe.studies.viewerOnlyRerouteURL`: POST `/v1/autoScribe/studies/viewer-only-reroute-url`.
pub(crate) static AUTO_SCRIBE_STUDIES_VIEWER_ONLY_REROUTE_URL: Operation = Operation {
    id: "autoScribe.studies.viewerOnlyRerouteURL",
    method: Method::POST,
    path: "/v1/autoScribe/studies/viewer-only-reroute-url",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_STUDY_VIEWER_ONLY_REROUTE_URL_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.users.invitations.list`: GET `/v1/autoScribe/users/invitations`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_LIST: Operation = Operation {
    id: "autoScribe.users.invitations.list",
    method: Method::GET,
    path: "/v1/autoScribe/users/invitations",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("endDate", Rule::TEXT),
        Field::optional("expired", Rule::Enum(InvitationExpiredFilter::VALUES)),
        Field::optional("startDate", Rule::TEXT),
        Field::optional(
            "status",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(InvitationStatus::VALUES),
                nullable_items: false,
            },
        ),
        Field::optional("userId", Rule::Id(IdKind::Prefixed("usr_"))),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.users.invitations.retrieve`: GET `/v1/autoScribe/users/invitations/{invitationId}`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_RETRIEVE: Operation = Operation {
    id: "autoScribe.users.invitations.retrieve",
    method: Method::GET,
    path: "/v1/autoScribe/users/invitations/{invitationId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.users.invitations.revoke`: POST `/v1/autoScribe/users/invitations/revoke`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_REVOKE: Operation = Operation {
    id: "autoScribe.users.invitations.revoke",
    method: Method::POST,
    path: "/v1/autoScribe/users/invitations/revoke",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::INVITATION_IDENTIFIER),
    at_least_one_of: &["invitationId", "userId"],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.users.invitations.update`: PATCH `/v1/autoScribe/users/invitations/{invitationId}`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_UPDATE: Operation = Operation {
    id: "autoScribe.users.invitations.update",
    method: Method::PATCH,
    path: "/v1/autoScribe/users/invitations/{invitationId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_"))),
    ],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_USER_PATCH),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("invitationId", IdKind::Prefixed("inv_"))),
        repeats: &["invitationId"],
    }),
    reconcile: None,
};

/// `autoScribe.users.invite`: POST `/v1/autoScribe/users`.
pub(crate) static AUTO_SCRIBE_USERS_INVITE: Operation = Operation {
    id: "autoScribe.users.invite",
    method: Method::POST,
    path: "/v1/autoScribe/users",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_USER_INVITE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["email"],
    }),
    reconcile: Some(Reconcile {
        look_up: &AUTO_SCRIBE_USERS_LIST,
        by: Some(NaturalKey {
            field: "email",
            items: Some("users"),
            created_at: Some("createdAt"),
            read_back: &[],
            normalised: &[("email", Normal::LowerCase), ("phoneNumber", Normal::Digits)],
            expect: &[],
            rest: None,
            not_returned: &[],
        }),
    }),
};

/// `autoScribe.users.list`: GET `/v1/autoScribe/users`.
pub(crate) static AUTO_SCRIBE_USERS_LIST: Operation = Operation {
    id: "autoScribe.users.list",
    method: Method::GET,
    path: "/v1/autoScribe/users",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("canCreateReports", Rule::Bool).nullable(),
        Field::optional("email", Rule::TEXT).hidden(),
        Field::optional("firstName", Rule::TEXT).hidden(),
        Field::optional("invitedSource", Rule::Enum(InvitedSource::VALUES)),
        Field::optional("lastName", Rule::TEXT).hidden(),
        Field::optional("level", Rule::Enum(UserLevel::VALUES)),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.users.reactivate`: POST `/v1/autoScribe/users/reactivate`.
pub(crate) static AUTO_SCRIBE_USERS_REACTIVATE: Operation = Operation {
    id: "autoScribe.users.reactivate",
    method: Method::POST,
    path: "/v1/autoScribe/users/reactivate",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::USER_ID_BODY),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.users.retrieve`: GET `/v1/autoScribe/users/{userId}`.
pub(crate) static AUTO_SCRIBE_USERS_RETRIEVE: Operation = Operation {
    id: "autoScribe.users.retrieve",
    method: Method::GET,
    path: "/v1/autoScribe/users/{userId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `autoScribe.users.revokeAccess`: POST `/v1/autoScribe/users/revoke-access`.
pub(crate) static AUTO_SCRIBE_USERS_REVOKE_ACCESS: Operation = Operation {
    id: "autoScribe.users.revokeAccess",
    method: Method::POST,
    path: "/v1/autoScribe/users/revoke-access",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::USER_ID_BODY),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `autoScribe.users.update`: PATCH `/v1/autoScribe/users/{userId}`.
pub(crate) static AUTO_SCRIBE_USERS_UPDATE: Operation = Operation {
    id: "autoScribe.users.update",
    method: Method::PATCH,
    path: "/v1/autoScribe/users/{userId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))],
    query: &[],
    body: Some(&rules::AUTO_SCRIBE_USER_PATCH),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["userId"],
    }),
    reconcile: None,
};

/// `express.create`: POST `/v1/express`.
pub(crate) static EXPRESS_CREATE: Operation = Operation {
    id: "express.create",
    method: Method::POST,
    path: "/v1/express",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::EXPRESS_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &[],
    }),
    reconcile: Some(Reconcile {
        look_up: &EXPRESS_LIST,
        by: None,
    }),
};

/// `express.deactivate`: POST `/v1/express/{expressCustomerId}/deactivate`.
pub(crate) static EXPRESS_DEACTIVATE: Operation = Operation {
    id: "express.deactivate",
    method: Method::POST,
    path: "/v1/express/{expressCustomerId}/deactivate",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &["expressCustomerId"],
    }),
    reconcile: None,
};

/// `express.list`: GET `/v1/express`.
pub(crate) static EXPRESS_LIST: Operation = Operation {
    id: "express.list",
    method: Method::GET,
    path: "/v1/express",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `express.reactivate`: POST `/v1/express/{expressCustomerId}/reactivate`.
pub(crate) static EXPRESS_REACTIVATE: Operation = Operation {
    id: "express.reactivate",
    method: Method::POST,
    path: "/v1/express/{expressCustomerId}/reactivate",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &["expressCustomerId"],
    }),
    reconcile: None,
};

/// `express.retrieve`: GET `/v1/express/{expressCustomerId}`.
pub(crate) static EXPRESS_RETRIEVE: Operation = Operation {
    id: "express.retrieve",
    method: Method::GET,
    path: "/v1/express/{expressCustomerId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `express.update`: PATCH `/v1/express/{expressCustomerId}`.
pub(crate) static EXPRESS_UPDATE: Operation = Operation {
    id: "express.update",
    method: Method::PATCH,
    path: "/v1/express/{expressCustomerId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
    ],
    query: &[],
    body: Some(&rules::EXPRESS_UPDATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &["expressCustomerId"],
    }),
    reconcile: None,
};

/// `express.users.add`: POST `/v1/express/{expressCustomerId}/users`.
pub(crate) static EXPRESS_USERS_ADD: Operation = Operation {
    id: "express.users.add",
    method: Method::POST,
    path: "/v1/express/{expressCustomerId}/users",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
    ],
    query: &[],
    body: Some(&rules::USER_ID_BODY),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `express.users.remove`: DELETE `/v1/express/{expressCustomerId}/users`.
pub(crate) static EXPRESS_USERS_REMOVE: Operation = Operation {
    id: "express.users.remove",
    method: Method::DELETE,
    path: "/v1/express/{expressCustomerId}/users",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_"))),
    ],
    query: &[],
    body: Some(&rules::USER_ID_BODY),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.ephemeralSessions.create`: POST `/v1/viewer/ephemeral-sessions`.
pub(crate) static VIEWER_EPHEMERAL_SESSIONS_CREATE: Operation = Operation {
    id: "viewer.ephemeralSessions.create",
    method: Method::POST,
    path: "/v1/viewer/ephemeral-sessions",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::EPHEMERAL_SESSION_CREATE_REQUEST),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.studies.cancel`: POST `/v1/viewer/studies/cancel`.
pub(crate) static VIEWER_STUDIES_CANCEL: Operation = Operation {
    id: "viewer.studies.cancel",
    method: Method::POST,
    path: "/v1/viewer/studies/cancel",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::STUDY_IDENTIFIER),
    at_least_one_of: &["studyId", "studyInstanceUid"],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.studies.create`: POST `/v1/viewer/studies`.
pub(crate) static VIEWER_STUDIES_CREATE: Operation = Operation {
    id: "viewer.studies.create",
    method: Method::POST,
    path: "/v1/viewer/studies",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::VIEWER_STUDY_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyInstanceUid"],
    }),
    reconcile: Some(Reconcile {
        look_up: &VIEWER_STUDIES_RETRIEVE_BY_UID,
        by: Some(NaturalKey {
            field: "studyInstanceUid",
            items: None,
            created_at: Some("createdAt"),
            read_back: &[
                ("assignedTo", &["assignedTo", "userId"]),
                ("expressCustomerId", &["expressCustomer", "expressCustomerId"]),
            ],
            normalised: &[],
            expect: &[],
            rest: None,
            not_returned: &[],
        }),
    }),
};

/// `viewer.studies.list`: GET `/v1/viewer/studies`.
pub(crate) static VIEWER_STUDIES_LIST: Operation = Operation {
    id: "viewer.studies.list",
    method: Method::GET,
    path: "/v1/viewer/studies",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("assignedTo", Rule::Id(IdKind::Prefixed("usr_"))).nullable(),
        Field::optional("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))
            .nullable(),
        Field::optional("isCancelled", Rule::Bool).nullable(),
        Field::optional("severity", Rule::Enum(Severity::VALUES)),
        Field::optional("studyDescription", Rule::TEXT).hidden(),
        Field::optional("studyViewerStatus", Rule::Enum(StudyViewerStatus::VALUES)),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.studies.rerouteURL`: POST `/v1/viewer/studies/reroute-url`.
pub(crate) static VIEWER_STUDIES_REROUTE_URL: Operation = Operation {
    id: "viewer.studies.rerouteURL",
    method: Method::POST,
    path: "/v1/viewer/studies/reroute-url",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::STUDY_IDENTIFIER),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.studies.retrieve`: GET `/v1/viewer/studies/{studyId}`.
pub(crate) static VIEWER_STUDIES_RETRIEVE: Operation = Operation {
    id: "viewer.studies.retrieve",
    method: Method::GET,
    path: "/v1/viewer/studies/{studyId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.studies.retrieveByUid`: GET `/v1/viewer/studies/by-uid/{studyInstanceUid}`.
pub(crate) static VIEWER_STUDIES_RETRIEVE_BY_UID: Operation = Operation {
    id: "viewer.studies.retrieveByUid",
    method: Method::GET,
    path: "/v1/viewer/studies/by-uid/{studyInstanceUid}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.studies.uncancel`: POST `/v1/viewer/studies/uncancel`.
pub(crate) static VIEWER_STUDIES_UNCANCEL: Operation = Operation {
    id: "viewer.studies.uncancel",
    method: Method::POST,
    path: "/v1/viewer/studies/uncancel",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::STUDY_IDENTIFIER),
    at_least_one_of: &["studyId", "studyInstanceUid"],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.studies.update`: PATCH `/v1/viewer/studies/{studyId}`.
pub(crate) static VIEWER_STUDIES_UPDATE: Operation = Operation {
    id: "viewer.studies.update",
    method: Method::PATCH,
    path: "/v1/viewer/studies/{studyId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))],
    query: &[],
    body: Some(&rules::VIEWER_STUDY_UPDATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyId"],
    }),
    reconcile: None,
};

/// `viewer.users.invitations.list`: GET `/v1/viewer/users/invitations`.
pub(crate) static VIEWER_USERS_INVITATIONS_LIST: Operation = Operation {
    id: "viewer.users.invitations.list",
    method: Method::GET,
    path: "/v1/viewer/users/invitations",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("endDate", Rule::TEXT),
        Field::optional("expired", Rule::Enum(InvitationExpiredFilter::VALUES)),
        Field::optional("startDate", Rule::TEXT),
        Field::optional(
            "status",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(InvitationStatus::VALUES),
                nullable_items: false,
            },
        ),
        Field::optional("userId", Rule::Id(IdKind::Prefixed("usr_"))),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.users.invitations.retrieve`: GET `/v1/viewer/users/invitations/{invitationId}`.
pub(crate) static VIEWER_USERS_INVITATIONS_RETRIEVE: Operation = Operation {
    id: "viewer.users.invitations.retrieve",
    method: Method::GET,
    path: "/v1/viewer/users/invitations/{invitationId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_"))),
    ],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.users.invitations.revoke`: POST `/v1/viewer/users/invitations/revoke`.
pub(crate) static VIEWER_USERS_INVITATIONS_REVOKE: Operation = Operation {
    id: "viewer.users.invitations.revoke",
    method: Method::POST,
    path: "/v1/viewer/users/invitations/revoke",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::INVITATION_IDENTIFIER),
    at_least_one_of: &["invitationId", "userId"],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.users.invitations.update`: PATCH `/v1/viewer/users/invitations/{invitationId}`.
pub(crate) static VIEWER_USERS_INVITATIONS_UPDATE: Operation = Operation {
    id: "viewer.users.invitations.update",
    method: Method::PATCH,
    path: "/v1/viewer/users/invitations/{invitationId}",
    retry: Retry::Safe,
    path_parameters: &[
        Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_"))),
    ],
    query: &[],
    body: Some(&rules::VIEWER_USER_PATCH),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("invitationId", IdKind::Prefixed("inv_"))),
        repeats: &["invitationId"],
    }),
    reconcile: None,
};

/// `viewer.users.invite`: POST `/v1/viewer/users`.
pub(crate) static VIEWER_USERS_INVITE: Operation = Operation {
    id: "viewer.users.invite",
    method: Method::POST,
    path: "/v1/viewer/users",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::VIEWER_USER_INVITE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["email"],
    }),
    reconcile: Some(Reconcile {
        look_up: &VIEWER_USERS_LIST,
        by: Some(NaturalKey {
            field: "email",
            items: Some("users"),
            created_at: Some("createdAt"),
            read_back: &[],
            normalised: &[("email", Normal::LowerCase), ("phoneNumber", Normal::Digits)],
            expect: &[],
            rest: None,
            not_returned: &[],
        }),
    }),
};

/// `viewer.users.list`: GET `/v1/viewer/users`.
pub(crate) static VIEWER_USERS_LIST: Operation = Operation {
    id: "viewer.users.list",
    method: Method::GET,
    path: "/v1/viewer/users",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
        Field::optional("cursor", Rule::TEXT).hidden(),
        Field::optional(
            "limit",
            Rule::Number {
                min: Some(1.0),
                max: Some(100.0),
                whole: true,
            },
        ),
        Field::optional("email", Rule::TEXT).hidden(),
        Field::optional("firstName", Rule::TEXT).hidden(),
        Field::optional("invitedSource", Rule::Enum(InvitedSource::VALUES)),
        Field::optional("lastName", Rule::TEXT).hidden(),
        Field::optional("level", Rule::Enum(UserLevel::VALUES)),
    ],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.users.reactivate`: POST `/v1/viewer/users/reactivate`.
pub(crate) static VIEWER_USERS_REACTIVATE: Operation = Operation {
    id: "viewer.users.reactivate",
    method: Method::POST,
    path: "/v1/viewer/users/reactivate",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::USER_ID_BODY),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.users.retrieve`: GET `/v1/viewer/users/{userId}`.
pub(crate) static VIEWER_USERS_RETRIEVE: Operation = Operation {
    id: "viewer.users.retrieve",
    method: Method::GET,
    path: "/v1/viewer/users/{userId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `viewer.users.revokeAccess`: POST `/v1/viewer/users/revoke-access`.
pub(crate) static VIEWER_USERS_REVOKE_ACCESS: Operation = Operation {
    id: "viewer.users.revokeAccess",
    method: Method::POST,
    path: "/v1/viewer/users/revoke-access",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::USER_ID_BODY),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    }),
    reconcile: None,
};

/// `viewer.users.update`: PATCH `/v1/viewer/users/{userId}`.
pub(crate) static VIEWER_USERS_UPDATE: Operation = Operation {
    id: "viewer.users.update",
    method: Method::PATCH,
    path: "/v1/viewer/users/{userId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))],
    query: &[],
    body: Some(&rules::VIEWER_USER_PATCH),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["userId"],
    }),
    reconcile: None,
};
