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
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_CREATE: Operation = Operation::new(
        "autoScribe.clinicalReferences.create",
        Method::POST,
        "/v1/autoScribe/clinicalReferences",
        Retry::Unsafe,
    )
    .body(&rules::CLINICAL_REFERENCE_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("clinicalReferenceId", IdKind::Prefixed("ref_"))),
        repeats: &["externalReferenceId"],
    })
    .reconcile(Reconcile {
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
    });

/// `autoScribe.clinicalReferences.delete`: POST `/v1/autoScribe/clinicalReferences/{clinicalReferenceId}/delete`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_DELETE: Operation = Operation::new(
        "autoScribe.clinicalReferences.delete",
        Method::POST,
        "/v1/autoScribe/clinicalReferences/{clinicalReferenceId}/delete",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("clinicalReferenceId", Rule::Id(IdKind::Prefixed("ref_")))],
    )
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("clinicalReferenceId", IdKind::Prefixed("ref_"))),
        repeats: &["clinicalReferenceId"],
    });

/// `autoScribe.clinicalReferences.list`: GET `/v1/autoScribe/clinicalReferences`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_LIST: Operation = Operation::new(
        "autoScribe.clinicalReferences.list",
        Method::GET,
        "/v1/autoScribe/clinicalReferences",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `autoScribe.clinicalReferences.retrieve`: GET `/v1/autoScribe/clinicalReferences/{clinicalReferenceId}`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE: Operation = Operation::new(
        "autoScribe.clinicalReferences.retrieve",
        Method::GET,
        "/v1/autoScribe/clinicalReferences/{clinicalReferenceId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("clinicalReferenceId", Rule::Id(IdKind::Prefixed("ref_")))],
    );

/// `autoScribe.clinicalReferences.retrieveByExternalReferenceID`: GET `/v1/autoScribe/clinicalReferences/byExternalReferenceId/{externalReferenceId}`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE_BY_EXTERNAL_REFERENCE_ID: Operation = Operation::new(
        "autoScribe.clinicalReferences.retrieveByExternalReferenceID",
        Method::GET,
        "/v1/autoScribe/clinicalReferences/byExternalReferenceId/{externalReferenceId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("externalReferenceId", Rule::TEXT)]);

/// `autoScribe.clinicalReferences.update`: PATCH `/v1/autoScribe/clinicalReferences/{clinicalReferenceId}`.
pub(crate) static AUTO_SCRIBE_CLINICAL_REFERENCES_UPDATE: Operation = Operation::new(
        "autoScribe.clinicalReferences.update",
        Method::PATCH,
        "/v1/autoScribe/clinicalReferences/{clinicalReferenceId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("clinicalReferenceId", Rule::Id(IdKind::Prefixed("ref_")))],
    )
    .body(&rules::CLINICAL_REFERENCE_UPDATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("clinicalReferenceId", IdKind::Prefixed("ref_"))),
        repeats: &["clinicalReferenceId"],
    });

/// `autoScribe.ephemeralSessions.create`: POST `/v1/autoScribe/ephemeral-sessions`.
pub(crate) static AUTO_SCRIBE_EPHEMERAL_SESSIONS_CREATE: Operation = Operation::new(
        "autoScribe.ephemeralSessions.create",
        Method::POST,
        "/v1/autoScribe/ephemeral-sessions",
        Retry::Unsafe,
    )
    .body(&rules::EPHEMERAL_SESSION_CREATE_REQUEST)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    });

/// `autoScribe.reports.addendum`: POST `/v1/autoScribe/reports/{reportId}/addendum`.
pub(crate) static AUTO_SCRIBE_REPORTS_ADDENDUM: Operation = Operation::new(
        "autoScribe.reports.addendum",
        Method::POST,
        "/v1/autoScribe/reports/{reportId}/addendum",
        Retry::Unsafe,
    )
    .path_parameters(&[Field::required("reportId", Rule::Id(IdKind::Prefixed("rep_")))])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    })
    .reconcile(Reconcile {
        look_up: &AUTO_SCRIBE_REPORTS_LIST,
        by: None,
    });

/// `autoScribe.reports.cancelAddendum`: POST `/v1/autoScribe/reports/{reportId}/cancel-addendum`.
pub(crate) static AUTO_SCRIBE_REPORTS_CANCEL_ADDENDUM: Operation = Operation::new(
        "autoScribe.reports.cancelAddendum",
        Method::POST,
        "/v1/autoScribe/reports/{reportId}/cancel-addendum",
        Retry::Unsafe,
    )
    .path_parameters(&[Field::required("reportId", Rule::Id(IdKind::Prefixed("rep_")))])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    })
    .reconcile(Reconcile {
        look_up: &AUTO_SCRIBE_REPORTS_LIST,
        by: None,
    });

/// `autoScribe.reports.list`: GET `/v1/autoScribe/reports`.
pub(crate) static AUTO_SCRIBE_REPORTS_LIST: Operation = Operation::new(
        "autoScribe.reports.list",
        Method::GET,
        "/v1/autoScribe/reports",
        Retry::Safe,
    )
    .query(
        &[
            Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
            Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        ],
    )
    .at_least_one_of(&["studyId", "studyInstanceUid"]);

/// `autoScribe.reports.pdf`: GET `/v1/autoScribe/reports/pdf`.
pub(crate) static AUTO_SCRIBE_REPORTS_PDF: Operation = Operation::new(
        "autoScribe.reports.pdf",
        Method::GET,
        "/v1/autoScribe/reports/pdf",
        Retry::Safe,
    )
    .query(
        &[
            Field::optional("reportId", Rule::Id(IdKind::Prefixed("rep_"))),
            Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
            Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        ],
    )
    .at_least_one_of(&["reportId", "studyId", "studyInstanceUid"]);

/// `autoScribe.reports.text`: GET `/v1/autoScribe/reports/text`.
pub(crate) static AUTO_SCRIBE_REPORTS_TEXT: Operation = Operation::new(
        "autoScribe.reports.text",
        Method::GET,
        "/v1/autoScribe/reports/text",
        Retry::Safe,
    )
    .query(
        &[
            Field::optional("reportId", Rule::Id(IdKind::Prefixed("rep_"))),
            Field::optional("studyId", Rule::Id(IdKind::Prefixed("stu_"))),
            Field::optional("studyInstanceUid", Rule::Id(IdKind::DicomUid)),
        ],
    )
    .at_least_one_of(&["reportId", "studyId", "studyInstanceUid"]);

/// `autoScribe.studies.cancel`: POST `/v1/autoScribe/studies/cancel`.
pub(crate) static AUTO_SCRIBE_STUDIES_CANCEL: Operation = Operation::new(
        "autoScribe.studies.cancel",
        Method::POST,
        "/v1/autoScribe/studies/cancel",
        Retry::Safe,
    )
    .body(&rules::STUDY_IDENTIFIER)
    .at_least_one_of(&["studyId", "studyInstanceUid"])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `autoScribe.studies.create`: POST `/v1/autoScribe/studies`.
pub(crate) static AUTO_SCRIBE_STUDIES_CREATE: Operation = Operation::new(
        "autoScribe.studies.create",
        Method::POST,
        "/v1/autoScribe/studies",
        Retry::Unsafe,
    )
    .body(&rules::AUTO_SCRIBE_STUDY_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyInstanceUid"],
    })
    .reconcile(Reconcile {
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
    });

/// `autoScribe.studies.external.create`: POST `/v1/autoScribe/studies/external`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_CREATE: Operation = Operation::new(
        "autoScribe.studies.external.create",
        Method::POST,
        "/v1/autoScribe/studies/external",
        Retry::Unsafe,
    )
    .body(&rules::AUTO_SCRIBE_EXTERNAL_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyInstanceUid"],
    })
    .reconcile(Reconcile {
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
    });

/// `autoScribe.studies.external.delete`: POST `/v1/autoScribe/studies/external/delete`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_DELETE: Operation = Operation::new(
        "autoScribe.studies.external.delete",
        Method::POST,
        "/v1/autoScribe/studies/external/delete",
        Retry::Unsafe,
    )
    .body(&rules::STUDY_IDENTIFIER)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    })
    .reconcile(Reconcile {
        look_up: &AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID,
        by: None,
    });

/// `autoScribe.studies.external.reports.create`: POST `/v1/autoScribe/studies/external/reports`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_CREATE: Operation = Operation::new(
        "autoScribe.studies.external.reports.create",
        Method::POST,
        "/v1/autoScribe/studies/external/reports",
        Retry::Unsafe,
    )
    .body(&rules::AUTO_SCRIBE_EXTERNAL_REPORT_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("externalReportId", IdKind::Prefixed("ext_"))),
        repeats: &["studyId", "studyInstanceUid"],
    })
    .reconcile(Reconcile {
        look_up: &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST,
        by: None,
    });

/// `autoScribe.studies.external.reports.list`: GET `/v1/autoScribe/studies/external/reports`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST: Operation = Operation::new(
        "autoScribe.studies.external.reports.list",
        Method::GET,
        "/v1/autoScribe/studies/external/reports",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `autoScribe.studies.external.reports.retrieve`: GET `/v1/autoScribe/studies/external/reports/{externalReportId}`.
pub(crate) static AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_RETRIEVE: Operation = Operation::new(
        "autoScribe.studies.external.reports.retrieve",
        Method::GET,
        "/v1/autoScribe/studies/external/reports/{externalReportId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("externalReportId", Rule::Id(IdKind::Prefixed("ext_")))],
    );

/// `autoScribe.studies.list`: GET `/v1/autoScribe/studies`.
pub(crate) static AUTO_SCRIBE_STUDIES_LIST: Operation = Operation::new(
        "autoScribe.studies.list",
        Method::GET,
        "/v1/autoScribe/studies",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `autoScribe.studies.rerouteURL`: POST `/v1/autoScribe/studies/reroute-url`.
pub(crate) static AUTO_SCRIBE_STUDIES_REROUTE_URL: Operation = Operation::new(
        "autoScribe.studies.rerouteURL",
        Method::POST,
        "/v1/autoScribe/studies/reroute-url",
        Retry::Safe,
    )
    .body(&rules::AUTO_SCRIBE_STUDY_REROUTE_URL_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    });

/// `autoScribe.studies.retrieve`: GET `/v1/autoScribe/studies/{studyId}`.
pub(crate) static AUTO_SCRIBE_STUDIES_RETRIEVE: Operation = Operation::new(
        "autoScribe.studies.retrieve",
        Method::GET,
        "/v1/autoScribe/studies/{studyId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))]);

/// `autoScribe.studies.retrieveByUid`: GET `/v1/autoScribe/studies/by-uid/{studyInstanceUid}`.
pub(crate) static AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID: Operation = Operation::new(
        "autoScribe.studies.retrieveByUid",
        Method::GET,
        "/v1/autoScribe/studies/by-uid/{studyInstanceUid}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid))]);

/// `autoScribe.studies.uncancel`: POST `/v1/autoScribe/studies/uncancel`.
pub(crate) static AUTO_SCRIBE_STUDIES_UNCANCEL: Operation = Operation::new(
        "autoScribe.studies.uncancel",
        Method::POST,
        "/v1/autoScribe/studies/uncancel",
        Retry::Safe,
    )
    .body(&rules::STUDY_IDENTIFIER)
    .at_least_one_of(&["studyId", "studyInstanceUid"])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `autoScribe.studies.update`: PATCH `/v1/autoScribe/studies/{studyId}`.
pub(crate) static AUTO_SCRIBE_STUDIES_UPDATE: Operation = Operation::new(
        "autoScribe.studies.update",
        Method::PATCH,
        "/v1/autoScribe/studies/{studyId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))])
    .body(&rules::AUTO_SCRIBE_STUDY_UPDATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyId"],
    });

/// `autoScribe.studies.viewerOnlyRerouteURL`: POST `/v1/autoScribe/studies/viewer-only-reroute-url`.
pub(crate) static AUTO_SCRIBE_STUDIES_VIEWER_ONLY_REROUTE_URL: Operation = Operation::new(
        "autoScribe.studies.viewerOnlyRerouteURL",
        Method::POST,
        "/v1/autoScribe/studies/viewer-only-reroute-url",
        Retry::Safe,
    )
    .body(&rules::AUTO_SCRIBE_STUDY_VIEWER_ONLY_REROUTE_URL_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    });

/// `autoScribe.users.invitations.list`: GET `/v1/autoScribe/users/invitations`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_LIST: Operation = Operation::new(
        "autoScribe.users.invitations.list",
        Method::GET,
        "/v1/autoScribe/users/invitations",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `autoScribe.users.invitations.retrieve`: GET `/v1/autoScribe/users/invitations/{invitationId}`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_RETRIEVE: Operation = Operation::new(
        "autoScribe.users.invitations.retrieve",
        Method::GET,
        "/v1/autoScribe/users/invitations/{invitationId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_")))],
    );

/// `autoScribe.users.invitations.revoke`: POST `/v1/autoScribe/users/invitations/revoke`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_REVOKE: Operation = Operation::new(
        "autoScribe.users.invitations.revoke",
        Method::POST,
        "/v1/autoScribe/users/invitations/revoke",
        Retry::Safe,
    )
    .body(&rules::INVITATION_IDENTIFIER)
    .at_least_one_of(&["invitationId", "userId"])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `autoScribe.users.invitations.update`: PATCH `/v1/autoScribe/users/invitations/{invitationId}`.
pub(crate) static AUTO_SCRIBE_USERS_INVITATIONS_UPDATE: Operation = Operation::new(
        "autoScribe.users.invitations.update",
        Method::PATCH,
        "/v1/autoScribe/users/invitations/{invitationId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_")))],
    )
    .body(&rules::AUTO_SCRIBE_USER_PATCH)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("invitationId", IdKind::Prefixed("inv_"))),
        repeats: &["invitationId"],
    });

/// `autoScribe.users.invite`: POST `/v1/autoScribe/users`.
pub(crate) static AUTO_SCRIBE_USERS_INVITE: Operation = Operation::new(
        "autoScribe.users.invite",
        Method::POST,
        "/v1/autoScribe/users",
        Retry::Unsafe,
    )
    .body(&rules::AUTO_SCRIBE_USER_INVITE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["email"],
    })
    .reconcile(Reconcile {
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
    });

/// `autoScribe.users.list`: GET `/v1/autoScribe/users`.
pub(crate) static AUTO_SCRIBE_USERS_LIST: Operation = Operation::new(
        "autoScribe.users.list",
        Method::GET,
        "/v1/autoScribe/users",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `autoScribe.users.reactivate`: POST `/v1/autoScribe/users/reactivate`.
pub(crate) static AUTO_SCRIBE_USERS_REACTIVATE: Operation = Operation::new(
        "autoScribe.users.reactivate",
        Method::POST,
        "/v1/autoScribe/users/reactivate",
        Retry::Safe,
    )
    .body(&rules::USER_ID_BODY)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `autoScribe.users.retrieve`: GET `/v1/autoScribe/users/{userId}`.
pub(crate) static AUTO_SCRIBE_USERS_RETRIEVE: Operation = Operation::new(
        "autoScribe.users.retrieve",
        Method::GET,
        "/v1/autoScribe/users/{userId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))]);

/// `autoScribe.users.revokeAccess`: POST `/v1/autoScribe/users/revoke-access`.
pub(crate) static AUTO_SCRIBE_USERS_REVOKE_ACCESS: Operation = Operation::new(
        "autoScribe.users.revokeAccess",
        Method::POST,
        "/v1/autoScribe/users/revoke-access",
        Retry::Safe,
    )
    .body(&rules::USER_ID_BODY)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `autoScribe.users.update`: PATCH `/v1/autoScribe/users/{userId}`.
pub(crate) static AUTO_SCRIBE_USERS_UPDATE: Operation = Operation::new(
        "autoScribe.users.update",
        Method::PATCH,
        "/v1/autoScribe/users/{userId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))])
    .body(&rules::AUTO_SCRIBE_USER_PATCH)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["userId"],
    });

/// `express.create`: POST `/v1/express`.
pub(crate) static EXPRESS_CREATE: Operation = Operation::new(
        "express.create",
        Method::POST,
        "/v1/express",
        Retry::Unsafe,
    )
    .body(&rules::EXPRESS_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &[],
    })
    .reconcile(Reconcile {
        look_up: &EXPRESS_LIST,
        by: None,
    });

/// `express.deactivate`: POST `/v1/express/{expressCustomerId}/deactivate`.
pub(crate) static EXPRESS_DEACTIVATE: Operation = Operation::new(
        "express.deactivate",
        Method::POST,
        "/v1/express/{expressCustomerId}/deactivate",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))],
    )
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &["expressCustomerId"],
    });

/// `express.list`: GET `/v1/express`.
pub(crate) static EXPRESS_LIST: Operation = Operation::new(
        "express.list",
        Method::GET,
        "/v1/express",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `express.reactivate`: POST `/v1/express/{expressCustomerId}/reactivate`.
pub(crate) static EXPRESS_REACTIVATE: Operation = Operation::new(
        "express.reactivate",
        Method::POST,
        "/v1/express/{expressCustomerId}/reactivate",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))],
    )
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &["expressCustomerId"],
    });

/// `express.retrieve`: GET `/v1/express/{expressCustomerId}`.
pub(crate) static EXPRESS_RETRIEVE: Operation = Operation::new(
        "express.retrieve",
        Method::GET,
        "/v1/express/{expressCustomerId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))],
    );

/// `express.update`: PATCH `/v1/express/{expressCustomerId}`.
pub(crate) static EXPRESS_UPDATE: Operation = Operation::new(
        "express.update",
        Method::PATCH,
        "/v1/express/{expressCustomerId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))],
    )
    .body(&rules::EXPRESS_UPDATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("expressCustomerId", IdKind::Prefixed("cus_"))),
        repeats: &["expressCustomerId"],
    });

/// `express.users.add`: POST `/v1/express/{expressCustomerId}/users`.
pub(crate) static EXPRESS_USERS_ADD: Operation = Operation::new(
        "express.users.add",
        Method::POST,
        "/v1/express/{expressCustomerId}/users",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))],
    )
    .body(&rules::USER_ID_BODY)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `express.users.remove`: DELETE `/v1/express/{expressCustomerId}/users`.
pub(crate) static EXPRESS_USERS_REMOVE: Operation = Operation::new(
        "express.users.remove",
        Method::DELETE,
        "/v1/express/{expressCustomerId}/users",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("expressCustomerId", Rule::Id(IdKind::Prefixed("cus_")))],
    )
    .body(&rules::USER_ID_BODY)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `viewer.ephemeralSessions.create`: POST `/v1/viewer/ephemeral-sessions`.
pub(crate) static VIEWER_EPHEMERAL_SESSIONS_CREATE: Operation = Operation::new(
        "viewer.ephemeralSessions.create",
        Method::POST,
        "/v1/viewer/ephemeral-sessions",
        Retry::Unsafe,
    )
    .body(&rules::EPHEMERAL_SESSION_CREATE_REQUEST)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    });

/// `viewer.studies.cancel`: POST `/v1/viewer/studies/cancel`.
pub(crate) static VIEWER_STUDIES_CANCEL: Operation = Operation::new(
        "viewer.studies.cancel",
        Method::POST,
        "/v1/viewer/studies/cancel",
        Retry::Safe,
    )
    .body(&rules::STUDY_IDENTIFIER)
    .at_least_one_of(&["studyId", "studyInstanceUid"])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `viewer.studies.create`: POST `/v1/viewer/studies`.
pub(crate) static VIEWER_STUDIES_CREATE: Operation = Operation::new(
        "viewer.studies.create",
        Method::POST,
        "/v1/viewer/studies",
        Retry::Unsafe,
    )
    .body(&rules::VIEWER_STUDY_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyInstanceUid"],
    })
    .reconcile(Reconcile {
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
    });

/// `viewer.studies.list`: GET `/v1/viewer/studies`.
pub(crate) static VIEWER_STUDIES_LIST: Operation = Operation::new(
        "viewer.studies.list",
        Method::GET,
        "/v1/viewer/studies",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `viewer.studies.rerouteURL`: POST `/v1/viewer/studies/reroute-url`.
pub(crate) static VIEWER_STUDIES_REROUTE_URL: Operation = Operation::new(
        "viewer.studies.rerouteURL",
        Method::POST,
        "/v1/viewer/studies/reroute-url",
        Retry::Safe,
    )
    .body(&rules::STUDY_IDENTIFIER)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("url")),
        repeats: &[],
    });

/// `viewer.studies.retrieve`: GET `/v1/viewer/studies/{studyId}`.
pub(crate) static VIEWER_STUDIES_RETRIEVE: Operation = Operation::new(
        "viewer.studies.retrieve",
        Method::GET,
        "/v1/viewer/studies/{studyId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))]);

/// `viewer.studies.retrieveByUid`: GET `/v1/viewer/studies/by-uid/{studyInstanceUid}`.
pub(crate) static VIEWER_STUDIES_RETRIEVE_BY_UID: Operation = Operation::new(
        "viewer.studies.retrieveByUid",
        Method::GET,
        "/v1/viewer/studies/by-uid/{studyInstanceUid}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("studyInstanceUid", Rule::Id(IdKind::DicomUid))]);

/// `viewer.studies.uncancel`: POST `/v1/viewer/studies/uncancel`.
pub(crate) static VIEWER_STUDIES_UNCANCEL: Operation = Operation::new(
        "viewer.studies.uncancel",
        Method::POST,
        "/v1/viewer/studies/uncancel",
        Retry::Safe,
    )
    .body(&rules::STUDY_IDENTIFIER)
    .at_least_one_of(&["studyId", "studyInstanceUid"])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `viewer.studies.update`: PATCH `/v1/viewer/studies/{studyId}`.
pub(crate) static VIEWER_STUDIES_UPDATE: Operation = Operation::new(
        "viewer.studies.update",
        Method::PATCH,
        "/v1/viewer/studies/{studyId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("studyId", Rule::Id(IdKind::Prefixed("stu_")))])
    .body(&rules::VIEWER_STUDY_UPDATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("studyId", IdKind::Prefixed("stu_"))),
        repeats: &["studyId"],
    });

/// `viewer.users.invitations.list`: GET `/v1/viewer/users/invitations`.
pub(crate) static VIEWER_USERS_INVITATIONS_LIST: Operation = Operation::new(
        "viewer.users.invitations.list",
        Method::GET,
        "/v1/viewer/users/invitations",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `viewer.users.invitations.retrieve`: GET `/v1/viewer/users/invitations/{invitationId}`.
pub(crate) static VIEWER_USERS_INVITATIONS_RETRIEVE: Operation = Operation::new(
        "viewer.users.invitations.retrieve",
        Method::GET,
        "/v1/viewer/users/invitations/{invitationId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_")))],
    );

/// `viewer.users.invitations.revoke`: POST `/v1/viewer/users/invitations/revoke`.
pub(crate) static VIEWER_USERS_INVITATIONS_REVOKE: Operation = Operation::new(
        "viewer.users.invitations.revoke",
        Method::POST,
        "/v1/viewer/users/invitations/revoke",
        Retry::Safe,
    )
    .body(&rules::INVITATION_IDENTIFIER)
    .at_least_one_of(&["invitationId", "userId"])
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `viewer.users.invitations.update`: PATCH `/v1/viewer/users/invitations/{invitationId}`.
pub(crate) static VIEWER_USERS_INVITATIONS_UPDATE: Operation = Operation::new(
        "viewer.users.invitations.update",
        Method::PATCH,
        "/v1/viewer/users/invitations/{invitationId}",
        Retry::Safe,
    )
    .path_parameters(
        &[Field::required("invitationId", Rule::Id(IdKind::Prefixed("inv_")))],
    )
    .body(&rules::VIEWER_USER_PATCH)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("invitationId", IdKind::Prefixed("inv_"))),
        repeats: &["invitationId"],
    });

/// `viewer.users.invite`: POST `/v1/viewer/users`.
pub(crate) static VIEWER_USERS_INVITE: Operation = Operation::new(
        "viewer.users.invite",
        Method::POST,
        "/v1/viewer/users",
        Retry::Unsafe,
    )
    .body(&rules::VIEWER_USER_INVITE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["email"],
    })
    .reconcile(Reconcile {
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
    });

/// `viewer.users.list`: GET `/v1/viewer/users`.
pub(crate) static VIEWER_USERS_LIST: Operation = Operation::new(
        "viewer.users.list",
        Method::GET,
        "/v1/viewer/users",
        Retry::Safe,
    )
    .query(
        &[
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
    );

/// `viewer.users.reactivate`: POST `/v1/viewer/users/reactivate`.
pub(crate) static VIEWER_USERS_REACTIVATE: Operation = Operation::new(
        "viewer.users.reactivate",
        Method::POST,
        "/v1/viewer/users/reactivate",
        Retry::Safe,
    )
    .body(&rules::USER_ID_BODY)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `viewer.users.retrieve`: GET `/v1/viewer/users/{userId}`.
pub(crate) static VIEWER_USERS_RETRIEVE: Operation = Operation::new(
        "viewer.users.retrieve",
        Method::GET,
        "/v1/viewer/users/{userId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))]);

/// `viewer.users.revokeAccess`: POST `/v1/viewer/users/revoke-access`.
pub(crate) static VIEWER_USERS_REVOKE_ACCESS: Operation = Operation::new(
        "viewer.users.revokeAccess",
        Method::POST,
        "/v1/viewer/users/revoke-access",
        Retry::Safe,
    )
    .body(&rules::USER_ID_BODY)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::True("success")),
        repeats: &[],
    });

/// `viewer.users.update`: PATCH `/v1/viewer/users/{userId}`.
pub(crate) static VIEWER_USERS_UPDATE: Operation = Operation::new(
        "viewer.users.update",
        Method::PATCH,
        "/v1/viewer/users/{userId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("userId", Rule::Id(IdKind::Prefixed("usr_")))])
    .body(&rules::VIEWER_USER_PATCH)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Id("userId", IdKind::Prefixed("usr_"))),
        repeats: &["userId"],
    });
