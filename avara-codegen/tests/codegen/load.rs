//! Problems with files, YAML and references.

use crate::support::{Case, SpecCopy, assert_cases};
use avara_codegen::Spec;

const ROOT: &str = "openapi.yaml";
const USERS: &str = "viewer/users.yaml";
const ERRORS: &str = "shared/errors.yaml";

#[test]
fn the_valid_spec_is_valid() {
    let spec = SpecCopy::new();
    let checked = avara_codegen::check(&spec.folder());
    assert!(checked.is_ok(), "{checked:?}");
}

/// Nobody writes to the pipe, and a device has no end.
#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_read() {
    let spec = SpecCopy::new();
    let folder = spec.folder();
    let made = std::process::Command::new("mkfifo")
        .arg(folder.join("pipe.yaml"))
        .status();
    assert!(made.unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", folder.join("device.yaml")).unwrap();
    let findings = format!("{:?}", avara_codegen::check(&folder).unwrap_err());
    assert_eq!(
        findings.matches("it is not a regular file").count(),
        2,
        "{findings}"
    );
}

#[test]
fn yaml() {
    assert_cases(&[
        Case {
            code: "yaml-syntax",
            edits: &[("shared/new.yaml", "", "schemas:\n  A: [1, 2\n  B«: 3\n")],
        },
        Case {
            code: "yaml-syntax",
            edits: &[("shared/new.yaml", "", "schemas: {}\n---\n«parameters: {}\n")],
        },
        Case {
            code: "duplicate-key",
            edits: &[(
                USERS,
                "        maxItems: 5\n",
                "        maxItems: 5\n        «description: Again.\n",
            )],
        },
        Case {
            code: "yaml-anchor",
            edits: &[(
                USERS,
                "description: Years since birth.",
                "description: «&text Years since birth.",
            )],
        },
        Case {
            code: "yaml-tag",
            edits: &[(
                USERS,
                "description: Years since birth.",
                "description: «!!str Years since birth.",
            )],
        },
        Case {
            code: "unknown-section",
            edits: &[(
                USERS,
                "schemas:\n  Role:\n",
                "«scemas: {}\nschemas:\n  Role:\n",
            )],
        },
        Case {
            code: "file-form",
            edits: &[("shared/new.yaml", "", "«- 1\n")],
        },
        Case {
            code: "file-form",
            edits: &[("shared/new.yaml", "", "«# only a comment\n")],
        },
        Case {
            code: "yaml-key",
            edits: &[(
                USERS,
                "        maxItems: 5\n",
                "        maxItems: 5\n        x-more: { «[1, 2]: 3 }\n",
            )],
        },
    ]);
}

#[test]
fn references() {
    assert_cases(&[
        Case {
            code: "dangling-ref",
            edits: &[
                (
                    USERS,
                    "          - $ref: '#/schemas/Clinic'\n",
                    "          - $ref: «'#/schemas/Klinic'\n",
                ),
                (
                    USERS,
                    "      age:\n",
                    "      other:\n        $ref: '#/schemas/Clinic'\n      age:\n",
                ),
            ],
        },
        Case {
            code: "missing-file",
            edits: &[
                (
                    USERS,
                    "        5XX:\n          $ref: '../shared/errors.yaml#/responses/ServerError'",
                    "        5XX:\n          $ref: «'../shared/error.yaml#/responses/ServerError'",
                ),
                (
                    ERRORS,
                    "  ServerError:\n    description: The server failed.\n    content:\n      application/json:\n        schema:\n          $ref: '#/schemas/ErrorResponse'\n",
                    "",
                ),
            ],
        },
        Case {
            code: "ref-leaves-spec",
            edits: &[(
                USERS,
                "      role:\n        $ref: '#/schemas/Role'",
                "      role:\n        $ref: «'../../viewer/users.yaml#/schemas/Role'",
            )],
        },
        Case {
            code: "ref-leaves-spec",
            edits: &[(
                USERS,
                "      role:\n        $ref: '#/schemas/Role'",
                "      role:\n        $ref: «'https://example.com/x.yaml#/schemas/Role'",
            )],
        },
        Case {
            code: "ref-form",
            edits: &[(
                USERS,
                "      role:\n        $ref: '#/schemas/Role'",
                "      role:\n        $ref: «'#/schemas/User/properties/role'",
            )],
        },
        Case {
            code: "ref-form",
            edits: &[(
                USERS,
                "      role:\n        $ref: '#/schemas/Role'",
                "      role:\n        $ref: «'#/paths/~1v1~1viewer~1users'",
            )],
        },
        Case {
            code: "ref-form",
            edits: &[(
                USERS,
                "      role:\n        $ref: '#/schemas/Role'",
                "      role:\n        $ref: «7",
            )],
        },
        Case {
            code: "duplicate-component",
            edits: &[
                (
                    "shared/clinic.yaml",
                    "",
                    "schemas:\n  Clinic:\n    type: object\n    description: Another.\n    required: [clinicId]\n    properties:\n      clinicId:\n        $ref: 'ids.yaml#/schemas/ClinicId'\n",
                ),
                (USERS, "  Clinic:\n", "  «Clinic:\n"),
            ],
        },
        Case {
            code: "unlisted-path",
            edits: &[(
                "viewer/more.yaml",
                "",
                "paths:\n  «/v1/more:\n    get: {}\n",
            )],
        },
        Case {
            code: "path-name-differs",
            edits: &[(ROOT, "  /v1/viewer/users:\n", "  «/v1/viewer/people:\n")],
        },
    ]);
}

#[test]
fn circles() {
    assert_cases(&[
        Case {
            code: "ref-cycle",
            edits: &[(
                "shared/circle.yaml",
                "",
                "responses:\n  A:\n    $ref: '#/responses/B'\n  B:\n    $ref: «'#/responses/A'\n",
            )],
        },
        Case {
            code: "ref-cycle",
            edits: &[(
                "shared/circle.yaml",
                "",
                "responses:\n  «A:\n    $ref: '#/responses/A'\n",
            )],
        },
        Case {
            code: "ref-cycle",
            edits: &[
                (
                    ROOT,
                    "x-webhooks:\n",
                    "  /v1/a:\n    $ref: 'shared/circle.yaml#/paths/~1v1~1a'\nx-webhooks:\n",
                ),
                (
                    "shared/circle.yaml",
                    "",
                    "paths:\n  /v1/a:\n    $ref: «'#/paths/~1v1~1a'\n",
                ),
            ],
        },
    ]);
}

#[test]
fn a_schema_may_contain_itself() {
    let spec = SpecCopy::new();
    spec.edit(USERS, "      age:\n", "      friends:\n        type: array\n        description: Others.\n        items:\n          $ref: '#/schemas/User'\n      age:\n");
    let checked = avara_codegen::check(&spec.folder());
    assert!(checked.is_ok(), "{checked:?}");
}

#[test]
fn all_faults_are_reported_at_once() {
    let spec = SpecCopy::new();
    spec.edit("shared/broken.yaml", "", "schemas: [1, 2\nx: 3\n");
    spec.edit(
        USERS,
        "operationId: viewer.users.update",
        "operationId: viewer.users.list",
    );
    spec.edit(USERS, "        items: users\n", "        items: people\n");
    spec.edit(
        USERS,
        "      role:\n        $ref: '#/schemas/Role'",
        "      role:\n        $ref: '#/schemas/Rolle'",
    );
    spec.edit(
        USERS,
        "              canReport: true\n",
        "              canReport: 1\n",
    );
    spec.edit(
        "webhooks/user.yaml",
        "      x-avara-source:\n",
        "      x-avara-sauce:\n",
    );
    let findings = spec.findings();
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
    let expected = [
        "yaml-syntax",
        "pagination-items",
        "duplicate-operation-id",
        "example-invalid",
        "dangling-ref",
        "missing-source",
        "extension-unknown",
    ];
    assert_eq!(codes, expected, "{findings:?}");
}

#[test]
fn a_missing_folder_is_a_finding() {
    let findings = Spec::load("no/such/folder".as_ref()).expect_err("nothing to load");
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["missing-file", "unreadable-file"]);
}

#[test]
fn bytes_that_are_no_text_are_a_finding() {
    let spec = SpecCopy::new();
    std::fs::write(
        spec.folder().join("shared/latin.yaml"),
        b"schemas: {}\n# caf\xE9\n",
    )
    .expect("a file");
    let findings = spec.findings();
    let found: Vec<String> = findings
        .iter()
        .map(|finding| format!("{:?}", finding.span))
        .collect();
    assert_eq!(findings.len(), 1, "{found:?}");
    let span = findings
        .iter()
        .next()
        .and_then(|finding| finding.span.clone())
        .expect("a place");
    assert_eq!(span.to_string(), "spec/shared/latin.yaml:2:6");
}

#[test]
fn the_bundle_is_one_document() {
    let spec = Spec::load(&SpecCopy::new().folder()).expect("the valid spec");
    let text = spec.bundle();
    let bundle: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(&bundle, spec.document());
    assert!(text.ends_with("}\n"));
    assert!(!text.contains(".yaml"), "a reference to a file is left");
    let names: Vec<&String> = bundle["components"]["schemas"]
        .as_object()
        .expect("a map")
        .keys()
        .collect();
    assert!(names.is_sorted(), "{names:?}");
    assert_eq!(
        bundle["paths"]["/v1/viewer/users"]["get"]["operationId"],
        "viewer.users.list"
    );
    assert_eq!(
        bundle["x-webhooks"]["user.access_requested"]["post"]["tags"][0],
        "webhooks"
    );
    assert_eq!(
        bundle["components"]["schemas"]["User"]["properties"]["userId"]["$ref"],
        "#/components/schemas/UserId"
    );
    assert_eq!(
        bundle["components"]["schemas"]["WebhookEvent"]["discriminator"]["mapping"]["user.access_requested"],
        "#/components/schemas/UserAccessRequested"
    );
}

#[test]
fn every_node_has_its_place() {
    let spec = Spec::load(&SpecCopy::new().folder()).expect("the valid spec");
    let place = |pointer: &str| spec.origin(pointer).map(|span| span.to_string());
    assert_eq!(place(""), Some("spec/openapi.yaml:1:1".to_owned()));
    assert_eq!(
        place("/components/schemas/UserId/pattern"),
        Some("spec/shared/ids.yaml:5:5".to_owned())
    );
    assert_eq!(
        place("/components/schemas/Role/enum/1"),
        Some("spec/viewer/users.yaml:118:9".to_owned())
    );
    assert_eq!(
        place("/paths/~1v1~1viewer~1users/get"),
        Some("spec/viewer/users.yaml:3:5".to_owned())
    );
    assert_eq!(
        place("/components/schemas/UserId/no/such/node"),
        Some("spec/shared/ids.yaml:2:3".to_owned())
    );
    assert_eq!(place("no pointer"), None);
    assert_eq!(spec.schema_file("User"), Some("viewer/users.yaml"));
    assert_eq!(spec.schema_file("Nobody"), None);
}
