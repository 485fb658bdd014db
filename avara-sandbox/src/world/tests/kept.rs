//! A field that the spec gains is kept and given back before anybody has written a line about it.

use serde_json::{Value, json};

use super::{CUSTOMER, REFERENCE, STUDY, Tester, USER, World};
use crate::spec::{Spec, edited};
use crate::validate::{self, Raw, Strictness};

/// The spec with a field more in these schemas.
fn with_new_field(schemas: &[&str]) -> &'static Spec {
    edited(|document| {
        for schema in schemas {
            let properties = &mut document["components"]["schemas"][schema]["properties"];
            assert!(properties.is_object(), "{schema}");
            properties["newField"] = json!({ "type": "string", "nullable": true });
        }
    })
}

fn tester(schemas: &[&str]) -> Tester {
    Tester {
        spec: with_new_field(schemas),
        ..Tester::new()
    }
}

#[test]
fn a_record_that_is_made_keeps_it() {
    let schemas = [
        "AutoScribeUser",
        "AutoScribeUserInviteParams",
        "AutoScribeUserInviteResponse",
    ];
    let mut tester = tester(&schemas);
    let body = json!({
        "email": "new@example.com", "firstName": "New", "lastName": "Reader",
        "clinicRole": "Radiologist", "level": "member", "newField": "kept",
    });
    let invited = tester.call("autoScribe.users.invite", json!({ "body": body }));
    assert_eq!(invited["newField"], "kept");
    let path = json!({ "path": { "userId": invited["userId"] } });
    let read = |tester: &mut Tester| tester.call("autoScribe.users.retrieve", path.clone());
    assert_eq!(read(&mut tester)["newField"], "kept");
    let page = tester.all("autoScribe.users.list", "users", json!({}));
    let with: Vec<_> = page
        .iter()
        .filter(|user| user["newField"] == "kept")
        .collect();
    assert_eq!(with.len(), 1, "the others have none");

    let state = tester.world.to_json();
    tester.world = World::from_json(&state).unwrap();
    assert_eq!(
        read(&mut tester)["newField"],
        "kept",
        "so does the state file"
    );
}

#[test]
fn a_record_that_is_changed_keeps_it() {
    let cases = [
        (
            "viewer.users",
            "userId",
            USER,
            ["ViewerUser", "ViewerUserPatch"],
        ),
        (
            "viewer.studies",
            "studyId",
            STUDY,
            ["ViewerStudy", "ViewerStudyUpdateParams"],
        ),
        (
            "autoScribe.clinicalReferences",
            "clinicalReferenceId",
            REFERENCE,
            ["ClinicalReference", "ClinicalReferenceUpdateParams"],
        ),
        (
            "express",
            "expressCustomerId",
            CUSTOMER,
            ["ExpressCustomer", "ExpressUpdateParams"],
        ),
    ];
    for (resource, id, value, schemas) in cases {
        let mut tester = tester(&schemas);
        let path = json!({ id: value });
        let (update, retrieve) = (format!("{resource}.update"), format!("{resource}.retrieve"));
        for new in [json!("kept"), json!("changed"), Value::Null] {
            let request = json!({ "path": path, "body": { "newField": new } });
            assert_eq!(tester.call(&update, request)["newField"], new, "{resource}");
            let read = tester.call(&retrieve, json!({ "path": path }));
            assert_eq!(read["newField"], new, "{resource}");
        }
    }
}

/// Limits are the spec's, not the sandbox's.
#[test]
fn a_limit_that_changes_counts_at_once() {
    // A change is held to what the changed record can have.
    let schema = "/components/schemas/AutoScribeUser/properties/phoneNumber/x-avara-digits";
    let shorter = edited(|document| {
        *document.pointer_mut(schema).expect("a limit") = json!({ "minimum": 3, "maximum": 4 });
    });
    let operation = shorter.operation("autoScribe.users.update").unwrap();
    let refused = |number: &str| {
        let raw = Raw {
            path: vec![("userId", USER)],
            query: "",
            body: Some(json!({ "phoneNumber": number })),
        };
        validate::request(operation, raw, Strictness::Everything).is_err()
    };
    assert!(!refused("123") && refused("5555550100"));
    let mut tester = Tester::new();
    let request = json!({ "path": { "userId": USER }, "body": { "phoneNumber": "123" } });
    assert_eq!(
        tester.call("autoScribe.users.update", request)["phoneNumber"],
        "123"
    );
}

#[test]
fn an_operation_that_the_spec_gains_is_refused() {
    let mut tester = Tester {
        spec: edited(|document| {
            document["paths"]["/v1/express"]["get"]["operationId"] = json!("express.count");
        }),
        ..Tester::new()
    };
    assert_eq!(tester.refused("express.count", json!({})), 501);
}
