//! `x-avara-reconcile`: one broken spec per rule.

#![allow(clippy::too_many_lines, reason = "tables of cases")]

use crate::support::{Case, SpecCopy, assert_cases};

const STUDIES: &str = "viewer/studies.yaml";

const RECONCILE: &str = "      x-avara-reconcile:
        key: studyUid
        lookUp: viewer.studies.retrieve
        createdAt: createdAt
        expect: { kind: read }
        readBack: { clinicId: assignedTo.clinicId }
        normalised: { studyUid: lowerCase, phoneNumber: digits }
        rest:
          lookUp: viewer.studies.report
          id: reportId
          fields: [readerName]
        notReturned: [fileUrl]
";

#[test]
fn form() {
    assert_cases(&[
        Case {
            code: "extension-value",
            edits: &[(
                STUDIES,
                "      x-avara-reconcile:\n        key: studyUid\n        lookUp: viewer.studies.retrieve\n",
                "      «x-avara-reconcile:\n        key: studyUid\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(STUDIES, RECONCILE, "      «x-avara-reconcile: true\n")],
        },
        Case {
            code: "extension-value",
            edits: &[(
                STUDIES,
                "        createdAt: createdAt",
                "        «createdat: createdAt",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(STUDIES, "        key: studyUid", "        «key: [studyUid]")],
        },
        Case {
            code: "extension-value",
            edits: &[(
                STUDIES,
                "        normalised: { studyUid: lowerCase",
                "        «normalised: { studyUid: upperCase",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[
                (STUDIES, "        rest:", "        «rest:"),
                (STUDIES, "          id: reportId\n", ""),
            ],
        },
        Case {
            code: "extension-misplaced",
            edits: &[(
                STUDIES,
                "  StudyCreate:\n    type: object\n",
                "  StudyCreate:\n    type: object\n    «x-avara-reconcile: { lookUp: viewer.studies.list }\n",
            )],
        },
        Case {
            code: "reconcile-safe-call",
            edits: &[(
                STUDIES,
                "x-avara-retry: unsafe\n      x-avara-reconcile:",
                "x-avara-retry: safe\n      «x-avara-reconcile:",
            )],
        },
        Case {
            code: "reconcile-without-key",
            edits: &[(
                STUDIES,
                RECONCILE,
                "      x-avara-reconcile: { lookUp: viewer.studies.list, «createdAt: createdAt }\n",
            )],
        },
    ]);
}

#[test]
fn look_ups() {
    assert_cases(&[
        Case {
            code: "reconcile-look-up",
            edits: &[(
                STUDIES,
                "lookUp: viewer.studies.retrieve\n",
                "lookUp: «viewer.studies.find\n",
            )],
        },
        Case {
            code: "reconcile-look-up",
            edits: &[(
                STUDIES,
                "lookUp: viewer.studies.retrieve\n",
                "lookUp: «viewer.users.update\n",
            )],
        },
        // Without a key, too.
        Case {
            code: "reconcile-look-up",
            edits: &[(
                STUDIES,
                RECONCILE,
                "      x-avara-reconcile: { lookUp: «viewer.studies.create }\n",
            )],
        },
        // Another path parameter.
        Case {
            code: "reconcile-look-up",
            edits: &[(
                STUDIES,
                "lookUp: viewer.studies.retrieve\n",
                "lookUp: «viewer.studies.report\n",
            )],
        },
        // A second parameter that must be given.
        Case {
            code: "reconcile-look-up",
            edits: &[
                (
                    STUDIES,
                    "lookUp: viewer.studies.retrieve\n",
                    "lookUp: «viewer.studies.retrieve\n",
                ),
                (
                    STUDIES,
                    "        - name: studyUid\n          in: path\n",
                    "        - name: day\n          in: query\n          required: true\n          description: The day.\n          schema: { type: string, x-avara-sensitive: none }\n          example: today\n        - name: studyUid\n          in: path\n",
                ),
            ],
        },
        // A list that compares loosely.
        Case {
            code: "reconcile-look-up",
            edits: &[
                (
                    STUDIES,
                    "lookUp: viewer.studies.retrieve\n",
                    "lookUp: «viewer.studies.list\n",
                ),
                (STUDIES, "x-avara-match: exact", "x-avara-match: contains"),
            ],
        },
        // A list that wants something else.
        Case {
            code: "reconcile-look-up",
            edits: &[
                (
                    STUDIES,
                    "lookUp: viewer.studies.retrieve\n",
                    "lookUp: «viewer.studies.list\n",
                ),
                (
                    STUDIES,
                    "      x-avara-pagination:",
                    "      x-avara-at-least-one-of: [cursor]\n      x-avara-pagination:",
                ),
            ],
        },
        Case {
            code: "reconcile-look-up",
            edits: &[(
                STUDIES,
                "lookUp: viewer.studies.report\n",
                "lookUp: «viewer.studies.reports\n",
            )],
        },
        Case {
            code: "reconcile-look-up",
            edits: &[(
                STUDIES,
                "lookUp: viewer.studies.report\n          id: reportId\n",
                "lookUp: «viewer.studies.report\n          id: studyUid\n",
            )],
        },
    ]);
}

#[test]
fn unknown_fields() {
    assert_cases(&[
        Case {
            code: "unknown-field",
            edits: &[(STUDIES, "key: studyUid", "key: «studyUID")],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "        createdAt: createdAt",
                "        createdAt: «created",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "readBack: { clinicId",
                "readBack: { «clinic: assignedTo.clinicId, clinicId",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "clinicId: assignedTo.clinicId",
                "clinicId: «assigned.clinicId",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "clinicId: assignedTo.clinicId",
                "clinicId: «assignedTo.clinicId.text",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(STUDIES, "phoneNumber: digits", "«phone: digits")],
        },
        Case {
            code: "unknown-field",
            edits: &[(STUDIES, "expect: { kind", "expect: { «type")],
        },
        // A record that does not show its key.
        Case {
            code: "unknown-field",
            edits: &[
                (STUDIES, "key: studyUid", "key: «studyUid"),
                (STUDIES, "readBack: { ", "readBack: { studyUid: uid, "),
                (
                    STUDIES,
                    "required: [studyUid, createdAt]\n    properties:\n      studyUid:",
                    "required: [uid, createdAt]\n    properties:\n      uid:",
                ),
                (
                    STUDIES,
                    "                studyUid: '1.2.3'\n                kind: read\n                createdAt",
                    "                uid: '1.2.3'\n                kind: read\n                createdAt",
                ),
                (
                    STUDIES,
                    "[studyUid, kind, comment, marks, labels]",
                    "[kind, comment, marks, labels]",
                ),
            ],
        },
        // Neither sent nor found: one finding.
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "fields: [readerName]",
                "fields: [readerName, «reader]",
            )],
        },
        // Sent, but not found.
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "fields: [readerName]\n        notReturned: [fileUrl]\n",
                "fields: [readerName, «fileUrl]\n",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                STUDIES,
                "notReturned: [fileUrl]",
                "notReturned: [fileUrl, «fileName]",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[
                (
                    STUDIES,
                    "          id: reportId\n",
                    "          id: «reportId\n",
                ),
                (
                    STUDIES,
                    "      reportId:\n        description: Its report.\n        type: string\n        x-avara-sensitive: none\n",
                    "",
                ),
                (STUDIES, "                reportId: report-1\n", ""),
            ],
        },
    ]);
}

#[test]
fn types() {
    const UID: &str = "  StudyCreate:
    type: object
    description: A study to register.
    required: [studyUid]
    properties:
      studyUid:
        description: The UID of the study.
        type: string
        x-avara-sensitive: none
";
    const UID_OF_A_KIND: &str = "  StudyCreate:
    type: object
    description: A study to register.
    required: [studyUid]
    properties:
      studyUid:
        description: The UID of the study.
        allOf: [{ $ref: '#/schemas/StudyKind' }]
";
    const PHONE_SENT: &str = "      phoneNumber:
        description: Whom to call.
        type: string
        x-avara-sensitive: phi
      readerName:
";
    const PHONE_FOUND: &str = "      phoneNumber:
        description: Whom to call.
        type: string
        x-avara-sensitive: phi
      reportId:
";
    assert_cases(&[
        // An enumeration cannot be a key.
        Case {
            code: "reconcile-type",
            edits: &[
                (STUDIES, "key: studyUid", "key: «studyUid"),
                (STUDIES, "{ studyUid: lowerCase, ", "{ "),
                (STUDIES, UID, UID_OF_A_KIND),
                (
                    STUDIES,
                    "              studyUid: '1.2.3'\n              clinicId",
                    "              studyUid: read\n              clinicId",
                ),
            ],
        },
        Case {
            code: "reconcile-type",
            edits: &[
                (STUDIES, "phoneNumber: digits", "«phoneNumber: digits"),
                (
                    STUDIES,
                    PHONE_SENT,
                    "      phoneNumber:\n        description: Whom to call.\n        allOf: [{ $ref: '#/schemas/StudyKind' }]\n      readerName:\n",
                ),
                (STUDIES, "phoneNumber: '5550100'", "phoneNumber: read"),
            ],
        },
        Case {
            code: "reconcile-type",
            edits: &[(STUDIES, "createdAt: createdAt", "createdAt: «studyUid")],
        },
        // A text is not read back as an object.
        Case {
            code: "reconcile-type",
            edits: &[(
                STUDIES,
                "clinicId: assignedTo.clinicId",
                "clinicId: «assignedTo",
            )],
        },
        Case {
            code: "reconcile-type",
            edits: &[
                (
                    STUDIES,
                    PHONE_SENT,
                    "      «phoneNumber:\n        description: Whom to call.\n        type: string\n        x-avara-sensitive: phi\n      readerName:\n",
                ),
                (
                    STUDIES,
                    PHONE_FOUND,
                    "      phoneNumber:\n        description: Whom to call.\n        type: boolean\n      reportId:\n",
                ),
                (STUDIES, "phoneNumber: 555-0100", "phoneNumber: true"),
            ],
        },
        Case {
            code: "reconcile-type",
            edits: &[
                (STUDIES, "fields: [readerName]", "fields: [«readerName]"),
                (
                    STUDIES,
                    "    description: The report of a study.\n    properties:\n      readerName:\n        description: Who read it.\n        type: string\n        x-avara-sensitive: phi\n",
                    "    description: The report of a study.\n    properties:\n      readerName:\n        description: Who read it.\n        type: boolean\n",
                ),
                (
                    STUDIES,
                    "                readerName: Test Reader\n",
                    "                readerName: true\n",
                ),
            ],
        },
        // A list of texts is not read back as a list of marks.
        Case {
            code: "reconcile-type",
            edits: &[
                (
                    STUDIES,
                    "      fileUrl:\n",
                    "      «marks:\n        description: Marks.\n        type: array\n        items: { type: string }\n        x-avara-sensitive: phi\n      fileUrl:\n",
                ),
                (
                    STUDIES,
                    "      reportId:\n",
                    "      marks:\n        description: Marks.\n        type: array\n        items: { $ref: 'users.yaml#/schemas/Clinic' }\n      reportId:\n",
                ),
            ],
        },
    ]);
}

#[test]
fn every_sent_field_has_one_place() {
    assert_cases(&[
        Case {
            code: "reconcile-twice",
            edits: &[(
                STUDIES,
                "notReturned: [fileUrl]",
                "notReturned: [fileUrl, «readerName]",
            )],
        },
        Case {
            code: "reconcile-twice",
            edits: &[(
                STUDIES,
                "notReturned: [fileUrl]",
                "notReturned: [fileUrl, «phoneNumber]",
            )],
        },
        Case {
            code: "reconcile-unaccounted",
            edits: &[(
                STUDIES,
                "      fileUrl:\n",
                "      «isUrgent:\n        description: Whether to hurry.\n        type: boolean\n      fileUrl:\n",
            )],
        },
        Case {
            code: "reconcile-unaccounted",
            edits: &[
                (
                    STUDIES,
                    "        readBack: { clinicId: assignedTo.clinicId }\n",
                    "",
                ),
                (
                    STUDIES,
                    "      clinicId:\n        description: Where it is read.\n",
                    "      «clinicId:\n        description: Where it is read.\n",
                ),
            ],
        },
    ]);
}

#[test]
fn the_record() {
    const CREATED: &str = "required: [studyUid, kind, comment, marks, labels]\n    properties:\n";
    const URGENT: &str = "required: [studyUid, kind, comment, marks, labels, isUrgent]\n    properties:\n      isUrgent:\n        description: Whether to hurry.\n        type: boolean\n";
    assert_cases(&[
        Case {
            code: "reconcile-expect",
            edits: &[(STUDIES, "expect: { kind: read }", "expect: { kind: «Read }")],
        },
        Case {
            code: "reconcile-expect",
            edits: &[(
                STUDIES,
                "expect: { kind: read }",
                "expect: { studyUid: «read }",
            )],
        },
        Case {
            code: "reconcile-reply",
            edits: &[
                (
                    STUDIES,
                    "lookUp: viewer.studies.retrieve\n",
                    "lookUp: «viewer.studies.retrieve\n",
                ),
                (STUDIES, CREATED, URGENT),
                (
                    STUDIES,
                    "                comment: null\n",
                    "                comment: null\n                isUrgent: true\n",
                ),
            ],
        },
    ]);
}

#[test]
fn a_list_can_be_looked_up() {
    let spec = SpecCopy::new();
    spec.edit(
        STUDIES,
        "lookUp: viewer.studies.retrieve\n",
        "lookUp: viewer.studies.list\n",
    );
    let output = avara_codegen::generate(&spec.folder()).expect("no findings");
    let is_table = |path: &str| path.ends_with("generated/operations.rs");
    let table = output.files.iter().find(|file| is_table(&file.path));
    let table = &table.expect("the table of operations").contents;
    for expected in [
        "look_up: &VIEWER_STUDIES_LIST,",
        "field: \"studyUid\",",
        "items: Some(\"studies\"),",
        "read_back: &[(\"clinicId\", &[\"assignedTo\", \"clinicId\"])],",
        "look_up: &VIEWER_STUDIES_REPORT,",
        "not_returned: &[\"fileUrl\"],",
    ] {
        assert!(table.contains(expected), "{expected} in\n{table}");
    }
}
