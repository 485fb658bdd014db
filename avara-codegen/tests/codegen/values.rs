//! One broken spec per rule about names, and about what keys hold.

#![allow(clippy::too_many_lines, reason = "tables of cases")]

use crate::support::{Case, SpecCopy, assert_cases};

const ROOT: &str = "openapi.yaml";
const USERS: &str = "viewer/users.yaml";
const EVENT: &str = "webhooks/user.yaml";
const ERRORS: &str = "shared/errors.yaml";
const PARAMETERS: &str = "shared/parameters.yaml";

#[test]
fn name_form() {
    assert_cases(&[
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «_:\n        type: boolean\n        description: Odd.\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «'':\n        type: boolean\n        description: Odd.\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «$:\n        type: boolean\n        description: Odd.\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «🩻:\n        type: boolean\n        description: Odd.\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «\"a\\nb\":\n        type: boolean\n        description: Odd.\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «1x:\n        type: boolean\n        description: Odd.\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: «'€'\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: «3\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - «in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-form",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer.users.move",
            )],
        },
        Case {
            code: "name-form",
            edits: &[
                (
                    USERS,
                    "operationId: viewer.users.list",
                    "operationId: «viewer.type.list",
                ),
                (
                    USERS,
                    "newest first.\n      tags:\n        - viewer.users\n",
                    "newest first.\n      tags:\n        - viewer.type\n",
                ),
                (
                    ROOT,
                    "  - name: webhooks\n",
                    "  - name: viewer.type\n    description: Odd.\n  - name: webhooks\n",
                ),
            ],
        },
        Case {
            code: "name-form",
            edits: &[(
                EVENT,
                "    description: Any event.\n",
                "    description: Any event.\n    x-avara-variant-names: [One, «two]\n",
            )],
        },
        Case {
            code: "name-form",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «1Odd:\n    type: object\n    description: Odd.\n    properties:\n      odd:\n        type: boolean\n        description: Odd.\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      odd:\n        $ref: '#/schemas/1Odd'\n      age:\n",
                ),
            ],
        },
        Case {
            code: "enum-value-form",
            edits: &[
                (USERS, "      - Nurse\n", "      - Nurse\n      - «'-'\n"),
                (
                    USERS,
                    "      Nurse: Cares for people.\n",
                    "      Nurse: Cares for people.\n      '-': Odd.\n",
                ),
            ],
        },
    ]);
}

#[test]
fn name_clash() {
    assert_cases(&[
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: «send\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: «withTimeout\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "      canReport:\n        type: boolean\n",
                "      «body:\n        type: boolean\n        description: Odd.\n      canReport:\n        type: boolean\n",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "      canReport:\n        type: boolean\n",
                "      «into_future:\n        type: boolean\n        description: Odd.\n      canReport:\n        type: boolean\n",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "      canReport:\n        type: boolean\n",
                "      «clear_middle_name:\n        type: boolean\n        description: Odd.\n      canReport:\n        type: boolean\n",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "      canReport:\n        type: boolean\n",
                "      «clone:\n        type: boolean\n        description: Odd.\n      canReport:\n        type: boolean\n",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: maybeNull\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: «maybe\n          in: query\n          description: Odd.\n          schema: { type: boolean, nullable: true }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: nightOnly\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: «night_only\n          in: query\n          description: Odd.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer.users.new",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer.users.users",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer.users.user",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer.users.client",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer.users.string",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "operationId: viewer.users.update\n",
                    "operationId: «viewer.users.update\n",
                ),
                (
                    USERS,
                    "operationId: viewer.users.list",
                    "operationId: viewer.users.update.list",
                ),
                (
                    USERS,
                    "newest first.\n      tags:\n        - viewer.users\n",
                    "newest first.\n      tags:\n        - viewer.users.update\n",
                ),
                (
                    ROOT,
                    "  - name: webhooks\n",
                    "  - name: viewer.users.update\n    description: Odd.\n  - name: webhooks\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "operationId: viewer.users.list",
                    "operationId: «baseUrl.users.list",
                ),
                (
                    USERS,
                    "newest first.\n      tags:\n        - viewer.users\n",
                    "newest first.\n      tags:\n        - baseUrl.users\n",
                ),
                (
                    ROOT,
                    "  - name: webhooks\n",
                    "  - name: baseUrl.users\n    description: Odd.\n  - name: webhooks\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "operationId: viewer.users.list",
                    "operationId: «operation.users.list",
                ),
                (
                    USERS,
                    "newest first.\n      tags:\n        - viewer.users\n",
                    "newest first.\n      tags:\n        - operation.users\n",
                ),
                (
                    ROOT,
                    "  - name: webhooks\n",
                    "  - name: operation.users\n    description: Odd.\n  - name: webhooks\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «Vec:\n    type: object\n    description: Odd.\n    properties:\n      odd:\n        type: boolean\n        description: Odd.\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      odd:\n        $ref: '#/schemas/Vec'\n      age:\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «Future:\n    type: object\n    description: Odd.\n    properties:\n      odd:\n        type: boolean\n        description: Odd.\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      odd:\n        $ref: '#/schemas/Future'\n      age:\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «bool:\n    type: object\n    description: Odd.\n    properties:\n      odd:\n        type: boolean\n        description: Odd.\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      odd:\n        $ref: '#/schemas/bool'\n      age:\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «Call:\n    type: object\n    description: Odd.\n    properties:\n      odd:\n        type: boolean\n        description: Odd.\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      odd:\n        $ref: '#/schemas/Call'\n      age:\n",
                ),
            ],
        },
        Case {
            code: "name-clash",
            edits: &[(
                EVENT,
                "    description: Any event.\n",
                "    description: Any event.\n    x-avara-variant-names: [One, «One]\n",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[(
                EVENT,
                "    description: Any event.\n",
                "    description: Any event.\n    x-avara-variant-names: [One, «Unknown]\n",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    USERS,
                    "operationId: viewer.users.update",
                    "operationId: «viewerUsers.list",
                ),
                (
                    USERS,
                    "repeating is harmless.\n      tags:\n        - viewer.users\n",
                    "repeating is harmless.\n      tags:\n        - viewerUsers\n",
                ),
                (
                    ROOT,
                    "  - name: webhooks\n",
                    "  - name: viewerUsers\n    description: Odd.\n  - name: webhooks\n",
                ),
            ],
        },
    ]);
}

#[test]
fn keyword_values() {
    assert_cases(&[
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        maxLength: 10\n",
                "        «maxLength: '10'\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[(USERS, "        minLength: 10\n", "        «minLength: -1\n")],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        maxLength: 10\n",
                "        «maxLength: 10.5\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[
                (USERS, "        maxLength: 10\n", "        «maxLength: 9\n"),
                (USERS, "              npiNumber: '1234567890'\n", ""),
                (USERS, "              canReport: true\n", ""),
            ],
        },
        Case {
            code: "keyword-value",
            edits: &[(USERS, "        maxItems: 5\n", "        «maxItems: null\n")],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        maxProperties: 50\n",
                "        «maxProperties: many\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        multipleOf: 1\n        minimum: 0\n",
                "        multipleOf: 1\n        «minimum: '0'\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        multipleOf: 1\n        minimum: 0\n",
                "        multipleOf: 1\n        «minimum: 0.5\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        multipleOf: 1\n        minimum: 0\n",
                "        «multipleOf: 10\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «format: email\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «pattern: 3\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[
                (
                    EVENT,
                    "    discriminator:\n      propertyName: type\n",
                    "    «discriminator:\n",
                ),
                (
                    EVENT,
                    "              type: user.access_requested\n",
                    "              type: user.access_requested\n",
                ),
            ],
        },
        Case {
            code: "keyword-value",
            edits: &[(
                EVENT,
                "        description: Whether the user may.\n",
                "        description: Whether the user may.\n      «odd: 3\n",
            )],
        },
        Case {
            code: "keyword-value",
            edits: &[
                (
                    EVENT,
                    "      - $ref: 'report.yaml#/schemas/ReportDelivered'\n",
                    "",
                ),
                (EVENT, "    oneOf:\n", "    «oneOf:\n"),
            ],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        multipleOf: 1\n        minimum: 0\n",
                "        «minimum: 0\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        multipleOf: 1\n        minimum: 0\n",
                "        multipleOf: 1\n        minimum: 0\n        «maxLength: 3\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        description: Whether there are more.\n",
                "        description: Whether there are more.\n        «minimum: 1\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «items: { type: boolean }\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «additionalProperties: true\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «multipleOf: 1\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        description: Where the user works; null when nowhere.\n",
                "        description: Where the user works; null when nowhere.\n        «maxProperties: 3\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        maxItems: 5\n",
                "        maxItems: 5\n        «format: uri\n",
            )],
        },
        Case {
            code: "keyword-misplaced",
            edits: &[(
                USERS,
                "        maxItems: 5\n",
                "        maxItems: 5\n        «discriminator: { propertyName: type }\n",
            )],
        },
        Case {
            code: "default-invalid",
            edits: &[(
                USERS,
                "        description: Whether there are more.\n",
                "        description: Whether there are more.\n        default: «'no'\n",
            )],
        },
        Case {
            code: "unsupported-keyword",
            edits: &[
                (
                    USERS,
                    "        nullable: true\n        description: The name in the middle; null clears it.\n",
                    "        «nullable: 'yes'\n        description: The name in the middle; null clears it.\n",
                ),
                (
                    USERS,
                    "              middleName: null\n              canReport",
                    "              canReport",
                ),
            ],
        },
    ]);
}

#[test]
fn known_keys() {
    assert_cases(&[
        Case {
            code: "unknown-key",
            edits: &[(
                USERS,
                "      summary: List users\n",
                "      summary: List users\n      «externalDocs: {}\n",
            )],
        },
        Case {
            code: "unknown-key",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: roles\n          «allowReserved: true",
            )],
        },
        Case {
            code: "unknown-key",
            edits: &[(
                USERS,
                "          description: A page of users.\n",
                "          description: A page of users.\n          «links: {}\n",
            )],
        },
        Case {
            code: "unknown-key",
            edits: &[(
                ERRORS,
                "    description: The request is not valid.\n",
                "    description: The request is not valid.\n    «contents: {}\n",
            )],
        },
        Case {
            code: "unknown-key",
            edits: &[(
                USERS,
                "        required: true\n        content:\n",
                "        required: true\n        «requires: true\n        content:\n",
            )],
        },
        Case {
            code: "unknown-key",
            edits: &[(
                USERS,
                "                $ref: '#/schemas/UserPage'\n              example:\n",
                "                $ref: '#/schemas/UserPage'\n              «encoding: {}\n              example:\n",
            )],
        },
        Case {
            code: "unknown-key",
            edits: &[(
                ROOT,
                "    description: People who read studies.\n",
                "    description: People who read studies.\n    «externalDocs: {}\n",
            )],
        },
        Case {
            code: "unsupported-key",
            edits: &[(
                USERS,
                "      summary: List users\n",
                "      summary: List users\n      «deprecated: true\n",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                USERS,
                "      summary: List users\n",
                "      summary: List users\n      «deprecated: 'yes'\n",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                USERS,
                "      summary: List users\n",
                "      summary: List users\n      «security: none\n",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                USERS,
                "        required: true\n        content:\n",
                "        «required: 'true'\n        content:\n",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                PARAMETERS,
                "    required: true\n",
                "    required: true\n    «explode: 1\n",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                USERS,
                "      responses:\n        2XX:\n",
                "      «responses: none\n      x-lost:\n        2XX:\n",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                USERS,
                "        '400':\n          $ref: '../shared/errors.yaml#/responses/BadRequest'\n        5XX:",
                "        '400': «none\n        5XX:",
            )],
        },
        Case {
            code: "key-value",
            edits: &[(
                USERS,
                "  /v1/viewer/users/{userId}:\n",
                "  /v1/viewer/users/{userId}:\n    «parameters: none\n",
            )],
        },
    ]);
}

#[test]
fn stated_rules() {
    assert_cases(&[
        Case {
            code: "missing-error-response",
            edits: &[
                (
                    USERS,
                    "        5XX:\n          $ref: '../shared/errors.yaml#/responses/ServerError'\n",
                    "",
                ),
                (
                    USERS,
                    "      responses:\n        '200':\n",
                    "      «responses:\n        '200':\n",
                ),
                (
                    ERRORS,
                    "  ServerError:\n    description: The server failed.\n    content:\n      application/json:\n        schema:\n          $ref: '#/schemas/ErrorResponse'\n",
                    "",
                ),
            ],
        },
        Case {
            code: "operation-tag",
            edits: &[(
                USERS,
                "newest first.\n      tags:\n        - viewer.users\n",
                "newest first.\n      «tags:\n        - webhooks\n",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                USERS,
                "x-avara-retry: safe\n      x-avara-source:\n        - 'page: viewer.users.update'",
                "x-avara-immutable: [role, «rule]\n      x-avara-retry: safe\n      x-avara-source:\n        - 'page: viewer.users.update'",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                USERS,
                "      x-avara-pagination:\n",
                "      x-avara-list-omits: [«age]\n      x-avara-pagination:\n",
            )],
        },
        Case {
            code: "distinguished-optional",
            edits: &[
                (
                    EVENT,
                    "    discriminator:\n",
                    "    x-avara-distinguished-by:\n      «UserAccessRequested: [userId]\n    discriminator:\n",
                ),
                (EVENT, "      - type\n      - userId\n", "      - type\n"),
            ],
        },
        Case {
            code: "extension-value",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «x-avara-inferred: { minimalLength: 1 }\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(
                USERS,
                "        maxLength: 40\n",
                "        maxLength: 40\n        «x-avara-numeric-string: { typicalMinimum: 1 }\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(
                USERS,
                "        description: Ten digits.\n",
                "        description: Ten digits.\n        «x-avara-null-conflict: { likelyhood: likely }\n",
            )],
        },
        Case {
            code: "endless-schema",
            edits: &[(
                USERS,
                "      age:\n",
                "      «friend:\n        $ref: '#/schemas/User'\n      age:\n",
            )],
        },
        Case {
            code: "endless-schema",
            edits: &[
                (
                    USERS,
                    "      age:\n",
                    "      «page:\n        $ref: '#/schemas/UserPage'\n      age:\n",
                ),
                (
                    USERS,
                    "      hasMore:\n        type: boolean\n",
                    "      last:\n        $ref: '#/schemas/User'\n      hasMore:\n        type: boolean\n",
                ),
            ],
        },
    ]);
}

#[test]
fn text_character() {
    let escapes = [
        "\\r", "\\t", "\\0", "\\u202E", "\\u2066", "\\u061C", "\\uFEFF", "\\u2028",
    ];
    for escape in escapes {
        let spec = SpecCopy::new();
        let described = format!("description: \"A person{escape} of the clinic.\"");
        spec.edit(USERS, "description: A person of the clinic.", &described);
        let findings = spec.findings();
        let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["text-character"], "{escape}");
    }
}

#[test]
fn description_form() {
    assert_cases(&[
        Case {
            code: "description-form",
            edits: &[(
                USERS,
                "description: A person of the clinic.",
                "description: «\"A person:\\n\\n```json\\n{}\"",
            )],
        },
        Case {
            code: "description-form",
            edits: &[(
                USERS,
                "description: A person of the clinic.",
                "description: «\"A person:\\n\\n    let x = 1;\\n\"",
            )],
        },
    ]);
}
