//! One broken spec per house rule: the finding has the right code and place, and is the only one.

#![allow(clippy::too_many_lines, reason = "tables of cases")]

use crate::support::{Case, assert_cases};

const ROOT: &str = "openapi.yaml";
const USERS: &str = "viewer/users.yaml";
const EVENT: &str = "webhooks/user.yaml";
const REPORT: &str = "webhooks/report.yaml";
const ERRORS: &str = "shared/errors.yaml";
const PARAMETERS: &str = "shared/parameters.yaml";
const IDS: &str = "shared/ids.yaml";

#[test]
fn operations() {
    assert_cases(&[
        Case {
            code: "missing-operation-id",
            edits: &[(
                USERS,
                "    get:\n      operationId: viewer.users.list\n",
                "    «get:\n",
            )],
        },
        Case {
            code: "operation-id-form",
            edits: &[(
                USERS,
                "operationId: viewer.users.list",
                "operationId: «viewer_users",
            )],
        },
        Case {
            code: "operation-id-form",
            edits: &[(
                EVENT,
                "operationId: webhooks.user.access_requested",
                "operationId: «webhooks.user.accessRequested",
            )],
        },
        Case {
            code: "duplicate-operation-id",
            edits: &[(
                USERS,
                "operationId: viewer.users.update",
                "operationId: «viewer.users.list",
            )],
        },
        Case {
            code: "unsupported-method",
            edits: &[(USERS, "    patch:\n", "    «trace: {}\n    patch:\n")],
        },
        Case {
            code: "operation-tag",
            edits: &[(
                USERS,
                "newest first.\n      tags:\n        - viewer.users\n",
                "newest first.\n      «tags:\n        - viewer.user\n",
            )],
        },
        Case {
            code: "operation-tag",
            edits: &[(
                USERS,
                "newest first.\n      tags:\n        - viewer.users\n",
                "newest first.\n      «tags: [viewer.users, webhooks]\n",
            )],
        },
        Case {
            code: "missing-source",
            edits: &[
                (EVENT, "    post:", "    «post:"),
                (
                    EVENT,
                    "      x-avara-source:\n        - 'page: webhooks.user'\n",
                    "",
                ),
            ],
        },
        Case {
            code: "missing-retry",
            edits: &[
                (USERS, "    patch:", "    «patch:"),
                (
                    USERS,
                    "      x-avara-retry: safe\n      x-avara-source:\n        - 'page: viewer.users.update'",
                    "      x-avara-source:\n        - 'page: viewer.users.update'",
                ),
            ],
        },
        Case {
            code: "retry-of-read",
            edits: &[(
                USERS,
                "x-avara-retry: safe\n      x-avara-source:\n        - 'page: viewer.users.list'",
                "x-avara-retry: «unsafe\n      x-avara-source:\n        - 'page: viewer.users.list'",
            )],
        },
    ]);
}

#[test]
fn descriptions() {
    assert_cases(&[
        Case {
            code: "missing-summary",
            edits: &[
                (USERS, "    get:\n", "    «get:\n"),
                (USERS, "      summary: List users\n", ""),
            ],
        },
        Case {
            code: "missing-description",
            edits: &[
                (USERS, "    get:\n", "    «get:\n"),
                (
                    USERS,
                    "description: Gives the users of the clinic, newest first.",
                    "description: TODO",
                ),
            ],
        },
        Case {
            code: "missing-description",
            edits: &[(
                USERS,
                "  Clinic:\n    type: object\n    description: A place of work.",
                "  «Clinic:\n    type: object",
            )],
        },
        Case {
            code: "missing-description",
            edits: &[
                (USERS, "      age:\n", "      «age:\n"),
                (USERS, "description: Years since birth.", "description: ''"),
            ],
        },
        Case {
            code: "missing-description",
            edits: &[(
                USERS,
                "- name: roles\n          in: query\n          description: Only users with one of these roles.",
                "- «name: roles\n          in: query",
            )],
        },
        Case {
            code: "missing-description",
            edits: &[
                (PARAMETERS, "  UserId:", "  «UserId:"),
                (PARAMETERS, "    description: The user.\n", ""),
            ],
        },
        Case {
            code: "missing-description",
            edits: &[(
                USERS,
                "        '200':\n          description: A page of users.",
                "        «'200':",
            )],
        },
        Case {
            code: "missing-description",
            edits: &[(
                ERRORS,
                "  BadRequest:\n    description: The request is not valid.",
                "  «BadRequest:",
            )],
        },
        Case {
            code: "missing-description",
            edits: &[(
                ROOT,
                "  - name: viewer.users\n    description: People who read studies.",
                "  - «name: viewer.users",
            )],
        },
        Case {
            code: "missing-enum-description",
            edits: &[
                (
                    USERS,
                    "    enum:\n      - Doctor\n",
                    "    enum:\n      - «Doctor\n",
                ),
                (USERS, "      Doctor: Treats people.\n", ""),
            ],
        },
        Case {
            code: "missing-enum-description",
            edits: &[
                (USERS, "      - Physician\n", "      - «Physician\n"),
                (USERS, "      Physician: The older word for a doctor.\n", ""),
            ],
        },
    ]);
}

#[test]
fn paths() {
    assert_cases(&[
        Case {
            code: "path-version",
            edits: &[
                (
                    ROOT,
                    "  /v1/viewer/users:\n    $ref: 'viewer/users.yaml#/paths/~1v1~1viewer~1users'",
                    "  /viewer/users:\n    $ref: 'viewer/users.yaml#/paths/~1viewer~1users'",
                ),
                (USERS, "  /v1/viewer/users:\n", "  «/viewer/users:\n"),
            ],
        },
        Case {
            code: "path-form",
            edits: &[
                (
                    ROOT,
                    "  /v1/viewer/users/{userId}:\n    $ref: 'viewer/users.yaml#/paths/~1v1~1viewer~1users~1{userId}'",
                    "  /v1/viewer/users/x{userId}:\n    $ref: 'viewer/users.yaml#/paths/~1v1~1viewer~1users~1x%7BuserId%7D'",
                ),
                (
                    USERS,
                    "  /v1/viewer/users/{userId}:\n",
                    "  «/v1/viewer/users/x{userId}:\n",
                ),
            ],
        },
        Case {
            code: "path-parameter-undeclared",
            edits: &[
                (USERS, "    patch:", "    parameters: []\n    «patch:"),
                (
                    USERS,
                    "      parameters:\n        - $ref: '../shared/parameters.yaml#/parameters/UserId'\n",
                    "      parameters:\n        - $ref: '#/parameters/Other'\n",
                ),
                (
                    USERS,
                    "schemas:\n  Role:",
                    "parameters:\n  Other:\n    name: other\n    in: query\n    description: Another.\n    schema:\n      $ref: '../shared/ids.yaml#/schemas/UserId'\nschemas:\n  Role:",
                ),
                (PARAMETERS, "parameters:\n", ""),
                (PARAMETERS, "", "schemas: {}\n"),
            ],
        },
        Case {
            code: "path-parameter-unused",
            edits: &[(
                USERS,
                "        - $ref: '../shared/parameters.yaml#/parameters/UserId'\n",
                "        - $ref: '../shared/parameters.yaml#/parameters/UserId'\n        - name: «other\n          in: path\n          required: true\n          description: Another.\n          schema:\n            $ref: '../shared/ids.yaml#/schemas/UserId'\n",
            )],
        },
        Case {
            code: "path-parameter-required",
            edits: &[(
                PARAMETERS,
                "    name: userId\n    in: path\n    required: true\n",
                "    «name: userId\n    in: path\n",
            )],
        },
        Case {
            code: "server-url",
            edits: &[(
                ROOT,
                "url: https://api.example.com",
                "url: «https://api.example.com/v1",
            )],
        },
    ]);
}

#[test]
fn parameters() {
    assert_cases(&[
        Case {
            code: "unsupported-parameter",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - «name: sizes\n          in: query\n          description: Odd.\n          style: form\n          explode: false\n          schema: { type: array, items: { type: number, nullable: true } }\n          example: [1]\n        - name: roles",
            )],
        },
        Case {
            code: "unsupported-parameter",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - «name: sizes\n          in: query\n          description: Odd.\n          style: form\n          explode: false\n          schema: { type: array, items: { type: array, items: { type: number } } }\n          example: [[1]]\n        - name: roles",
            )],
        },
        Case {
            code: "unsupported-parameter",
            edits: &[
                (
                    USERS,
                    "        - name: roles",
                    "        - «name: size\n          in: query\n          description: Odd.\n          schema: { $ref: '#/schemas/Size' }\n          example: 1\n        - name: roles",
                ),
                (
                    USERS,
                    "  UserPage:\n",
                    "  Size:\n    description: Odd.\n    oneOf: [{ type: string }, { type: number }]\n    x-avara-variant-names: [Text, Number]\n  UserPage:\n",
                ),
            ],
        },
        Case {
            code: "array-query-style",
            edits: &[
                (USERS, "        - name: roles", "        - «name: roles"),
                (USERS, "          explode: false\n", ""),
            ],
        },
        Case {
            code: "array-query-style",
            edits: &[
                (USERS, "        - name: roles", "        - «name: roles"),
                (
                    USERS,
                    "          style: form\n",
                    "          style: pipeDelimited\n",
                ),
            ],
        },
        Case {
            code: "duplicate-parameter",
            edits: &[
                (USERS, "    get:\n", "    «get:\n"),
                (
                    USERS,
                    "        - name: roles",
                    "        - name: cursor\n          in: query\n          description: Again.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
                ),
            ],
        },
        Case {
            code: "unsupported-parameter",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - name: trace\n          in: «header\n          description: A header.\n          schema: { type: boolean }\n          example: true\n        - name: roles",
            )],
        },
        Case {
            code: "unsupported-parameter",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - «name: clinic\n          in: query\n          description: An object.\n          schema: { $ref: '#/schemas/Clinic' }\n          example: { clinicId: x }\n        - name: roles",
            )],
        },
        Case {
            code: "unsupported-parameter",
            edits: &[(
                USERS,
                "        - name: roles",
                "        - «name: clinic\n          in: query\n          description: Without a schema.\n        - name: roles",
            )],
        },
    ]);
}

#[test]
fn responses() {
    const OK: &str = "        '200':\n          description: A page of users.\n";
    assert_cases(&[
        Case {
            code: "success-response",
            edits: &[
                (
                    USERS,
                    "      responses:\n        '200':\n",
                    "      «responses:\n        '200':\n",
                ),
                (
                    USERS,
                    "        '400':\n          $ref: '../shared/errors.yaml#/responses/BadRequest'\n        5XX:",
                    "        2XX:\n          description: Also good.\n        5XX:",
                ),
            ],
        },
        Case {
            code: "success-response",
            edits: &[
                (
                    USERS,
                    "                tags: []\n                age: 40\n",
                    "                tags: []\n                age: 40\n            text/csv:\n              schema:\n                $ref: '#/schemas/User'\n",
                ),
                (USERS, "        2XX:", "        «2XX:"),
            ],
        },
        Case {
            code: "request-body",
            edits: &[
                (USERS, "      requestBody:\n", "      «requestBody:\n"),
                (
                    USERS,
                    "              npiNumber: '1234567890'\n",
                    "              npiNumber: '1234567890'\n          text/csv:\n            schema:\n              $ref: '#/schemas/UserPatch'\n",
                ),
            ],
        },
        Case {
            code: "response-status",
            edits: &[(
                USERS,
                OK,
                "        «default:\n          description: Anything.\n        '200':\n          description: A page of users.\n",
            )],
        },
        Case {
            code: "error-schema",
            edits: &[
                (
                    USERS,
                    "        5XX:\n          $ref: '../shared/errors.yaml#/responses/ServerError'",
                    "        5XX:\n          description: The server failed.\n          content:\n            application/json:\n              schema:\n                «$ref: '#/schemas/Clinic'",
                ),
                (
                    ERRORS,
                    "  ServerError:\n    description: The server failed.\n    content:\n      application/json:\n        schema:\n          $ref: '#/schemas/ErrorResponse'\n",
                    "",
                ),
            ],
        },
    ]);
}

#[test]
fn pagination() {
    assert_cases(&[
        Case {
            code: "pagination-items",
            edits: &[(USERS, "        items: users\n", "        items: «user\n")],
        },
        Case {
            code: "pagination-items",
            edits: &[(USERS, "        items: users\n", "        items: «hasMore\n")],
        },
        Case {
            code: "pagination-fields",
            edits: &[
                (
                    USERS,
                    "      x-avara-pagination:",
                    "      «x-avara-pagination:",
                ),
                (
                    USERS,
                    "      cursor:\n        type: string\n        description: Where the next page starts.\n        x-avara-sensitive: secret\n",
                    "",
                ),
            ],
        },
        Case {
            code: "pagination-fields",
            edits: &[
                (
                    USERS,
                    "      x-avara-pagination:",
                    "      «x-avara-pagination:",
                ),
                (USERS, "        - name: cursor", "        - name: start"),
            ],
        },
        Case {
            code: "pagination-example",
            edits: &[(
                USERS,
                "                hasMore: false\n",
                "                hasMore: «true\n",
            )],
        },
        Case {
            code: "missing-pagination",
            edits: &[
                (USERS, "    get:\n", "    «get:\n"),
                (
                    USERS,
                    "      x-avara-pagination:\n        items: users\n",
                    "",
                ),
            ],
        },
    ]);
}

#[test]
fn examples() {
    const PATCH: &str = "            example:\n              middleName: null\n              canReport: true\n              npiNumber: '1234567890'\n";
    assert_cases(&[
        Case {
            code: "missing-example",
            edits: &[
                (USERS, "      requestBody:", "      «requestBody:"),
                (USERS, PATCH, ""),
            ],
        },
        Case {
            code: "missing-example",
            edits: &[
                (USERS, "        - name: search", "        - «name: search"),
                (USERS, "          example: Doe\n", ""),
            ],
        },
        Case {
            code: "missing-example",
            edits: &[
                (EVENT, "      responses:", "      «responses:"),
                (
                    EVENT,
                    "              example:\n                authorized: true\n",
                    "",
                ),
            ],
        },
        Case {
            code: "example-invalid",
            edits: &[
                (
                    USERS,
                    "description: The name in the middle; null clears it.\n",
                    "description: The name in the middle; null clears it.\n        x-avara-null-conflict: { likelihood: likely }\n",
                ),
                (
                    USERS,
                    "              middleName: null\n              canReport",
                    "              middleName: «null\n              canReport",
                ),
            ],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "              canReport: true\n",
                "              canReport: «'yes'\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "              npiNumber: '1234567890'\n",
                "              npiNumber: «'123'\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "              npiNumber: '1234567890'\n",
                "              «npi: '1234567890'\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "                role: Doctor\n                middleName: Ann",
                "                role: «doctor\n                middleName: Ann",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "                    role: Doctor\n",
                "                    role: «null\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[
                (USERS, "                hasMore: false\n", ""),
                (
                    USERS,
                    "                users:\n",
                    "                «users:\n",
                ),
            ],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "                age: 40\n",
                "                age: «40.5\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "                age: 40\n",
                "                age: «-1\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "                    tags: [night]\n",
                "                    «tags: [a, b, c, d, e, f]\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                USERS,
                "                      ward: B\n",
                "                      ward: «3\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                IDS,
                "example: usr_1234567890abcdef1234567890abcdef",
                "example: «usr_1234567890ABCDEF1234567890abcdef",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(
                EVENT,
                "              type: user.access_requested\n",
                "              type: «user.access_granted\n",
            )],
        },
        Case {
            code: "example-invalid",
            edits: &[(USERS, "            - Doctor\n", "            - «Docter\n")],
        },
    ]);
}

#[test]
fn enums_and_names() {
    assert_cases(&[
        Case {
            code: "enum-duplicate-value",
            edits: &[(USERS, "      - Nurse\n", "      - Nurse\n      - «Doctor\n")],
        },
        Case {
            code: "enum-value-form",
            edits: &[(USERS, "      - Nurse\n", "      - Nurse\n      - «3\n")],
        },
        Case {
            code: "enum-variant-clash",
            edits: &[
                (USERS, "      - Nurse\n", "      - Nurse\n      - «nurse\n"),
                (
                    USERS,
                    "      Nurse: Cares for people.\n",
                    "      Nurse: Cares for people.\n      nurse: Also.\n",
                ),
            ],
        },
        Case {
            code: "enum-description-unknown",
            edits: &[(
                USERS,
                "      Nurse: Cares for people.\n",
                "      Nurse: Cares for people.\n      «Nurze: Also.\n",
            )],
        },
        Case {
            code: "field-name-clash",
            edits: &[(
                USERS,
                "      canReport:\n",
                "      can_report:\n        type: boolean\n        description: Again.\n      «canReport:\n",
            )],
        },
        Case {
            code: "type-name-clash",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «user:\n    type: object\n    description: Another.\n    properties:\n      clinic:\n        $ref: '#/schemas/Clinic'\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      other:\n        $ref: '#/schemas/user'\n      age:\n",
                ),
            ],
        },
    ]);
}

#[test]
fn sensitivity() {
    assert_cases(&[
        Case {
            code: "missing-sensitive",
            edits: &[(
                EVENT,
                "      authorized:\n        type: boolean\n        description: Whether the user may.\n",
                "      authorized:\n        type: boolean\n        description: Whether the user may.\n      «reason:\n        type: string\n        description: Why.\n",
            )],
        },
        Case {
            code: "missing-sensitive",
            edits: &[(
                EVENT,
                "      authorized:\n        type: boolean\n        description: Whether the user may.\n",
                "      authorized:\n        type: boolean\n        description: Whether the user may.\n      «reasons:\n        type: array\n        description: Why.\n        items:\n          type: string\n",
            )],
        },
        Case {
            code: "missing-sensitive",
            edits: &[(
                EVENT,
                "      authorized:\n        type: boolean\n        description: Whether the user may.\n",
                "      authorized:\n        type: boolean\n        description: Whether the user may.\n      «reasons:\n        type: object\n        description: Why.\n        additionalProperties: true\n",
            )],
        },
        Case {
            code: "missing-sensitive",
            edits: &[(
                USERS,
                "          description: Part of the name.\n          schema:\n            type: string\n            x-avara-sensitive: phi\n",
                "          description: Part of the name.\n          «schema:\n            type: string\n",
            )],
        },
    ]);
}

#[test]
fn names_for_shapes() {
    const REPLY: &str = "        description: Whether the user may.\n";
    assert_cases(&[
        Case {
            code: "inline-enum",
            edits: &[(
                EVENT,
                REPLY,
                "        description: Whether the user may.\n      «kind:\n        type: string\n        description: Which.\n        enum: [a, b]\n",
            )],
        },
        Case {
            code: "inline-object",
            edits: &[(
                EVENT,
                REPLY,
                "        description: Whether the user may.\n      «more:\n        type: object\n        description: More.\n        properties:\n          flag:\n            type: boolean\n            description: A flag.\n",
            )],
        },
        Case {
            code: "inline-union",
            edits: &[(
                EVENT,
                REPLY,
                "        description: Whether the user may.\n      «more:\n        description: More.\n        oneOf:\n          - type: string\n          - type: number\n",
            )],
        },
        Case {
            code: "named-text",
            edits: &[(
                IDS,
                "  ClinicId:\n    type: string\n    format: uuid\n",
                "  «ClinicId:\n    type: string\n",
            )],
        },
        Case {
            code: "union-untold",
            edits: &[(
                EVENT,
                "  WebhookEvent:\n    description: Any event.\n    oneOf:\n      - $ref: '#/schemas/UserAccessRequested'\n      - $ref: 'report.yaml#/schemas/ReportDelivered'\n    discriminator:\n      propertyName: type\n      mapping:\n        user.access_requested: '#/schemas/UserAccessRequested'\n        report.delivered: 'report.yaml#/schemas/ReportDelivered'\n",
                "  «WebhookEvent:\n    description: Any event.\n    oneOf:\n      - $ref: '#/schemas/UserAccessRequested'\n      - $ref: '#/schemas/UserAccessReply'\n",
            )],
        },
        Case {
            code: "variant-names",
            edits: &[(
                EVENT,
                "    description: Any event.\n",
                "    description: Any event.\n    «x-avara-variant-names: [One, Two, Three]\n",
            )],
        },
        Case {
            code: "unused-component",
            edits: &[(
                USERS,
                "  UserPage:\n",
                "  «Lonely:\n    type: object\n    description: Unused.\n    properties:\n      flag:\n        type: boolean\n        description: A flag.\n  UserPage:\n",
            )],
        },
        Case {
            code: "same-shape",
            edits: &[
                (
                    USERS,
                    "  UserPage:\n",
                    "  «ClinicTwin:\n    description: Another description.\n    type: object\n    properties:\n      clinicId:\n        $ref: '../shared/ids.yaml#/schemas/ClinicId'\n    required: [clinicId]\n  UserPage:\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      other:\n        $ref: '#/schemas/ClinicTwin'\n      age:\n",
                ),
            ],
        },
    ]);
}

#[test]
fn keywords() {
    assert_cases(&[
        Case {
            code: "unsupported-keyword",
            edits: &[(
                USERS,
                "        multipleOf: 1\n",
                "        «anyOf: [{ type: number }]\n        multipleOf: 1\n",
            )],
        },
        Case {
            code: "unsupported-keyword",
            edits: &[(
                USERS,
                "        multipleOf: 1\n",
                "        «exclusiveMinimum: 1\n        multipleOf: 1\n",
            )],
        },
        Case {
            code: "unsupported-keyword",
            edits: &[(
                USERS,
                "  Clinic:\n    type: object\n",
                "  Clinic:\n    type: object\n    «additionalProperties: false\n",
            )],
        },
        Case {
            code: "unsupported-keyword",
            edits: &[(
                USERS,
                "        maxLength: 10\n",
                "        maxLength: 10\n        «pattern: ^[0-9]+$\n",
            )],
        },
        Case {
            code: "unsupported-keyword",
            edits: &[(
                USERS,
                "        type: boolean\n        description: Whether there are more.\n",
                "        «type: bool\n        description: Whether there are more.\n",
            )],
        },
        Case {
            code: "unsupported-keyword",
            edits: &[(
                USERS,
                "        allOf:\n          - $ref: '#/schemas/Clinic'\n",
                "        «allOf:\n          - $ref: '#/schemas/Clinic'\n          - $ref: '#/schemas/Clinic'\n",
            )],
        },
        Case {
            code: "ref-siblings",
            edits: &[(
                EVENT,
                "      userId:\n        $ref: '../shared/ids.yaml#/schemas/UserId'\n",
                "      userId:\n        $ref: '../shared/ids.yaml#/schemas/UserId'\n        «description: Who.\n",
            )],
        },
        Case {
            code: "required-unknown",
            edits: &[(
                USERS,
                "      - clinicId\n",
                "      - clinicId\n      - «clinicID\n",
            )],
        },
        Case {
            code: "nullable-without-type",
            edits: &[(
                USERS,
                "        type: object\n        nullable: true\n        description: Where",
                "        «nullable: true\n        description: Where",
            )],
        },
    ]);
}

#[test]
fn rules_across_fields() {
    assert_cases(&[
        Case {
            code: "unknown-field",
            edits: &[(
                USERS,
                "x-avara-at-least-one-of: [roles, search]",
                "x-avara-at-least-one-of: [roles, «serch]",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                USERS,
                "      then:\n        - npiNumber\n",
                "      then:\n        - «npi\n",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                USERS,
                "      when:\n        canReport: true\n",
                "      when:\n        «canReports: true\n",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                USERS,
                "      npiNumber:\n        - canReport\n",
                "      npiNumber:\n        - «mayReport\n",
            )],
        },
        Case {
            code: "requires-value",
            edits: &[(
                USERS,
                "        canReport: true\n      then",
                "        canReport: «'true'\n      then",
            )],
        },
        Case {
            code: "unknown-schema",
            edits: &[(
                EVENT,
                "    discriminator:\n",
                "    x-avara-distinguished-by:\n      «UserAccess: [type]\n    discriminator:\n",
            )],
        },
        Case {
            code: "unknown-field",
            edits: &[(
                EVENT,
                "    discriminator:\n",
                "    x-avara-distinguished-by:\n      UserAccessRequested: [«kind]\n    discriminator:\n",
            )],
        },
    ]);
}

#[test]
fn extensions() {
    assert_cases(&[
        Case {
            code: "extension-unknown",
            edits: &[(
                USERS,
                "      x-avara-pagination:\n",
                "      «x-avara-paging: true\n      x-avara-pagination:\n",
            )],
        },
        Case {
            code: "extension-misplaced",
            edits: &[(
                USERS,
                "        x-avara-max-key-length: 40\n",
                "        x-avara-max-key-length: 40\n        «x-avara-retry: safe\n",
            )],
        },
        Case {
            code: "extension-misplaced",
            edits: &[(
                USERS,
                "        - name: roles\n",
                "        - name: roles\n          «x-avara-sensitive: none\n",
            )],
        },
        Case {
            code: "extension-misplaced",
            edits: &[(
                USERS,
                "      age:\n        type: number\n",
                "      age:\n        type: number\n        «x-avara-legacy-values: ['1']\n",
            )],
        },
        Case {
            code: "extension-misplaced",
            edits: &[(
                ERRORS,
                "  BadRequest:\n",
                "  BadRequest:\n    «x-avara-source: ['page: errors']\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(
                USERS,
                "        x-avara-max-key-length: 40\n",
                "        «x-avara-max-key-length: many\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(
                EVENT,
                "      x-avara-source:\n        - 'page: webhooks.user'\n",
                "      «x-avara-source: docs\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(
                USERS,
                "      x-avara-pagination:\n        items: users\n",
                "      «x-avara-pagination:\n        items: users\n        cursor: cursor\n",
            )],
        },
        Case {
            code: "extension-value",
            edits: &[(
                USERS,
                "x-avara-retry: safe\n      x-avara-source:\n        - 'page: viewer.users.update'",
                "«x-avara-retry: maybe\n      x-avara-source:\n        - 'page: viewer.users.update'",
            )],
        },
    ]);
}

#[test]
fn webhooks() {
    assert_cases(&[
        Case {
            code: "missing-webhook-effects",
            edits: &[
                (EVENT, "    post:", "    «post:"),
                (EVENT, "      x-avara-webhook-effects: none\n", ""),
            ],
        },
        Case {
            code: "extension-value",
            edits: &[(
                EVENT,
                "x-avara-webhook-effects: none",
                "«x-avara-webhook-effects: some",
            )],
        },
        Case {
            code: "receipt-reply",
            edits: &[(
                REPORT,
                "      stored:\n        type: boolean\n        description: Whether it was stored.\n",
                "      stored:\n        type: boolean\n        description: Whether it was stored.\n      «note:\n        type: string\n        description: A note.\n        x-avara-sensitive: phi\n",
            )],
        },
        Case {
            code: "webhook-asks",
            edits: &[
                (EVENT, "      x-avara-webhook-asks: [userId]\n", ""),
                (
                    EVENT,
                    "      userId:\n        $ref",
                    "      «userId:\n        $ref",
                ),
            ],
        },
        Case {
            code: "webhook-asks",
            edits: &[(
                EVENT,
                "x-avara-webhook-asks: [userId]",
                "«x-avara-webhook-asks: [userId, clinicId]",
            )],
        },
        Case {
            code: "webhook-asks",
            edits: &[(
                REPORT,
                "      x-avara-webhook-effects: receipt\n",
                "      x-avara-webhook-effects: receipt\n      «x-avara-webhook-asks: [pages]\n",
            )],
        },
        Case {
            code: "webhook-form",
            edits: &[(
                EVENT,
                "  user.access_requested:\n    post:\n",
                "  «user.access_requested:\n    parameters: []\n    post:\n",
            )],
        },
        Case {
            code: "webhook-form",
            edits: &[
                (EVENT, "    post:\n", "    «post:\n"),
                (
                    EVENT,
                    "      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: '#/schemas/UserAccessRequested'\n            example:\n              type: user.access_requested\n              userId: usr_1234567890abcdef1234567890abcdef\n",
                    "",
                ),
            ],
        },
        Case {
            code: "event-type",
            edits: &[
                (
                    EVENT,
                    "      type:\n        type: string\n",
                    "      «type:\n        type: string\n",
                ),
                (
                    EVENT,
                    "          - user.access_requested\n",
                    "          - user.access_wanted\n",
                ),
                (
                    EVENT,
                    "              type: user.access_requested\n",
                    "              type: user.access_wanted\n",
                ),
            ],
        },
        Case {
            code: "event-union",
            edits: &[(
                EVENT,
                "        user.access_requested: '#/schemas/UserAccessRequested'\n",
                "        «user.access_requested: '#/schemas/UserAccessReply'\n",
            )],
        },
        Case {
            code: "event-union",
            edits: &[(
                EVENT,
                "      mapping:\n        user.access_requested:",
                "      «mapping:\n        user.access_granted:",
            )],
        },
        Case {
            code: "name-clash",
            edits: &[
                (
                    ROOT,
                    "  user.access_requested:\n    $ref: 'webhooks/user.yaml#/webhooks/user.access_requested'\n",
                    "  unknown.event:\n    $ref: 'webhooks/user.yaml#/webhooks/unknown.event'\n",
                ),
                (
                    EVENT,
                    "  user.access_requested:\n    post:\n",
                    "  «unknown.event:\n    post:\n",
                ),
                (
                    EVENT,
                    "webhooks.user.access_requested",
                    "webhooks.unknown.event",
                ),
                (
                    EVENT,
                    "              type: user.access_requested\n",
                    "              type: unknown.event\n",
                ),
                (
                    EVENT,
                    "          - user.access_requested\n",
                    "          - unknown.event\n",
                ),
                (
                    EVENT,
                    "        user.access_requested: '#",
                    "        unknown.event: '#",
                ),
            ],
        },
        Case {
            code: "event-type",
            edits: &[
                (EVENT, "      - type\n", ""),
                (
                    EVENT,
                    "      type:\n        type: string\n",
                    "      «type:\n        type: string\n",
                ),
            ],
        },
    ]);
}
