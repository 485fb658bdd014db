//! The world follows the spec: an edited one changes what it does, before anybody has written a line
//! about it.

use chrono::DateTime;
use serde_json::{Value, json};

use super::events::KINDS;
use super::{API_KEY_ID, InitialData, Input, Refusal, World};
use crate::spec::{Spec, edited, spec};
use crate::validate::{self, Raw, Strictness};

const USER: &str = "usr_1234567890abcdef1234567890abcdef";
const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
const CUSTOMER: &str = "cus_1234567890abcdef1234567890abcdef";
const REFERENCE: &str = "ref_1234567890abcdef1234567890abcdef";

/// Returns the spec with a field more in these schemas.
fn with_new_field(schemas: &[&str]) -> &'static Spec {
    edited(|document| {
        for schema in schemas {
            let properties = &mut document["components"]["schemas"][schema]["properties"];
            assert!(properties.is_object(), "{schema}");
            properties["newField"] = json!({ "type": "string", "nullable": true });
        }
    })
}

/// A world whose operations are those of an edited spec.
struct Tester {
    spec: &'static Spec,
    world: World,
}

impl Tester {
    fn new(spec: &'static Spec) -> Self {
        let world = World::seeded(&InitialData::default());
        Self { spec, world }
    }

    fn try_call(&mut self, operation: &str, request: &Value) -> Result<Value, Refusal> {
        let object = |name: &str| request[name].as_object().cloned().unwrap_or_default();
        let path = object("path").into_iter();
        let path: Vec<_> = path
            .map(|(name, value)| (name, value.as_str().unwrap().to_owned()))
            .collect();
        self.world.execute(&Input {
            operation: self.spec.operation(operation).unwrap(),
            spec: self.spec,
            path: &path,
            query: &object("query"),
            body: &object("body"),
            now: DateTime::default(),
            base_url: "http://127.0.0.1:4010",
            api_key_id: API_KEY_ID,
        })
    }

    fn call(&mut self, operation: &str, request: &Value) -> Value {
        self.try_call(operation, request).unwrap()
    }
}

fn tester(schemas: &[&str]) -> Tester {
    Tester::new(with_new_field(schemas))
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
    let invited = tester.call("autoScribe.users.invite", &json!({ "body": body }));
    assert_eq!(invited["newField"], "kept");
    let path = json!({ "path": { "userId": invited["userId"] } });
    let read = |tester: &mut Tester| tester.call("autoScribe.users.retrieve", &path);
    assert_eq!(read(&mut tester)["newField"], "kept");
    let page = tester.call(
        "autoScribe.users.list",
        &json!({ "query": { "limit": 100 } }),
    );
    let users = page["users"].as_array().unwrap().iter();
    let with = users.filter(|user| user["newField"] == "kept");
    assert_eq!(with.count(), 1, "the others have none");

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
            assert_eq!(
                tester.call(&update, &request)["newField"],
                new,
                "{resource}"
            );
            let read = tester.call(&retrieve, &json!({ "path": path }));
            assert_eq!(read["newField"], new, "{resource}");
        }
    }
}

/// The reply to this create has only ids.
#[test]
fn only_what_no_record_has_a_place_for_is_kept() {
    let mut tester = tester(&[
        "AutoScribeExternalReportRetrieveResponse",
        "AutoScribeExternalReportCreateParams",
    ]);
    let create = "autoScribe.studies.external.reports.create";
    let mut body = json!({ "studyId": STUDY, "readerName": "Outside Reader" });
    let reply = tester.call(create, &json!({ "body": body }));
    assert!(tester.world.extra_fields.is_empty());
    body["newField"] = json!("kept");
    tester.call(create, &json!({ "body": body }));
    let path = json!({ "externalReportId": reply["externalReportId"] });
    let retrieve = "autoScribe.studies.external.reports.retrieve";
    let report = tester.call(retrieve, &json!({ "path": path }));
    assert_eq!(report["newField"], "kept");
    assert_eq!(report["readerName"], "Outside Reader");
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
    let mut tester = Tester::new(shorter);
    let request = json!({ "path": { "userId": USER }, "body": { "phoneNumber": "123" } });
    let user = tester.call("autoScribe.users.update", &request);
    assert_eq!(user["phoneNumber"], "123");
}

/// No code sets it yet: the reply shows that, and the sandbox reports it.
#[test]
fn a_known_field_that_a_change_gains_is_not_dropped_in_silence() {
    let edited = edited(|document| {
        let change = "/components/schemas/ViewerUserPatch/properties";
        let change = document.pointer_mut(change).unwrap();
        change["email"] = json!({ "type": "string" });
    });
    let update = edited.operation("viewer.users.update").unwrap();
    let request = json!({ "path": { "userId": USER }, "body": { "email": "new@example.com" } });
    let reply = Tester::new(edited).call("viewer.users.update", &request);
    let body = request["body"].as_object().unwrap();
    assert_eq!(
        validate::dropped(&update.reply, body, &reply),
        Some("email")
    );
}

#[test]
fn an_operation_that_the_spec_gains_is_refused() {
    let mut tester = Tester::new(edited(|document| {
        document["paths"]["/v1/express"]["get"]["operationId"] = json!("express.count");
    }));
    let refused = tester.try_call("express.count", &json!({}));
    assert_eq!(refused.unwrap_err().status, 501);
}

#[test]
fn every_event_can_be_had_on_demand() {
    for empty in [false, true] {
        let world = World::seeded(&InitialData {
            studies: 10,
            seed: 7,
            empty,
        });
        for webhook in &spec().webhooks {
            let event = world.event(&webhook.kind, "http://127.0.0.1:4010", DateTime::default());
            let event = event.expect("it is one of the seven");
            let id = "whe_1234567890abcdef1234567890abcdef";
            let event = json!({ "id": id, "type": event.kind, "data": event.data });
            assert_eq!(validate::content(&webhook.event, &event), Ok(()), "{event}");
        }
        assert_eq!(KINDS.len(), spec().webhooks.len());
    }
}
