//! Studies of both products.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{CUSTOMER, STUDY, Tester, USER};

const PRODUCTS: [&str; 2] = ["viewer", "autoScribe"];

fn body(uid: &str) -> Value {
    json!({
        "studyInstanceUid": uid,
        "studyDescription": "MRI Brain",
        "severity": "high",
        "reportMetadata": {},
    })
}

fn create(tester: &mut Tester, product: &str, uid: &str) -> Value {
    tester.call(
        &format!("{product}.studies.create"),
        json!({ "body": body(uid) }),
    )
}

#[test]
fn what_is_created_is_found_by_id_and_by_uid() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let study = create(&mut tester, product, "1.2.3");
        let id = study["studyId"].clone();
        let path = json!({ "studyId": id });
        let found = tester.call(
            &format!("{product}.studies.retrieve"),
            json!({ "path": path }),
        );
        assert_eq!(study, found);
        let path = json!({ "studyInstanceUid": "1.2.3" });
        let operation = format!("{product}.studies.retrieveByUid");
        assert_eq!(study, tester.call(&operation, json!({ "path": path })));
        assert_eq!(study["createdAt"], "2026-01-10T12:00:00Z");
        assert_eq!(study["assignedTo"], Value::Null);
        assert_eq!(study["expressCustomer"], Value::Null);
        assert_eq!(study["createdByApiKey"]["apiKeyId"], super::API_KEY_ID);
    }
}

#[test]
fn a_uid_is_used_once_in_each_product() {
    let mut tester = Tester::new();
    for product in PRODUCTS {
        create(&mut tester, product, "1.2.3");
        let again = json!({ "body": body("1.2.3") });
        assert_eq!(
            tester.refused(&format!("{product}.studies.create"), again.clone()),
            409
        );
    }
    assert_eq!(
        tester.refused(
            "autoScribe.studies.external.create",
            json!({ "body": body("1.2.3") })
        ),
        409
    );
}

#[test]
fn a_study_refers_to_its_user_and_customer() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let mut body = body("1.2.3");
        body["assignedTo"] = USER.into();
        body["expressCustomerId"] = CUSTOMER.into();
        body["metadata"] = json!({ "a": "b" });
        let study = tester.call(
            &format!("{product}.studies.create"),
            json!({ "body": body }),
        );
        assert_eq!(study["assignedTo"]["userId"], USER);
        assert_eq!(study["assignedTo"]["lastName"], "Reader");
        assert_eq!(
            study["expressCustomer"]["expressCustomerName"],
            "Test Imaging Department"
        );
        assert_eq!(study["metadata"], json!({ "a": "b" }));
    }
}

#[test]
fn nobody_and_nothing_cannot_be_referred_to() {
    let nobody = "usr_00000000000000000000000000000000";
    let nothing = "cus_00000000000000000000000000000000";
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let create = format!("{product}.studies.create");
        for (field, id) in [("assignedTo", nobody), ("expressCustomerId", nothing)] {
            let mut body = body("1.2.3");
            body[field] = id.into();
            assert_eq!(tester.refused(&create, json!({ "body": body })), 404);
        }
        let path = json!({ "studyId": STUDY });
        let update = json!({ "path": path, "body": { "assignedTo": nobody } });
        assert_eq!(
            tester.refused(&format!("{product}.studies.update"), update),
            404
        );
    }
}

#[test]
fn a_locked_out_user_and_an_inactive_customer_get_no_studies() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let create = format!("{product}.studies.create");
        tester.call(
            &format!("{product}.users.revokeAccess"),
            json!({ "body": { "userId": USER } }),
        );
        tester.call(
            "express.deactivate",
            json!({ "path": { "expressCustomerId": CUSTOMER } }),
        );
        for (field, id) in [("assignedTo", USER), ("expressCustomerId", CUSTOMER)] {
            let mut body = body("1.2.3");
            body[field] = id.into();
            assert_eq!(tester.refused(&create, json!({ "body": body })), 422);
        }
    }
}

#[test]
fn an_update_may_repeat_a_locked_out_user_and_an_inactive_customer() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        tester.call(
            &format!("{product}.users.revokeAccess"),
            json!({ "body": { "userId": USER } }),
        );
        tester.call(
            "express.deactivate",
            json!({ "path": { "expressCustomerId": CUSTOMER } }),
        );
        let update = format!("{product}.studies.update");
        let mut body = json!({ "assignedTo": USER, "severity": "stat" });
        if product == "autoScribe" {
            body["expressCustomerId"] = CUSTOMER.into();
        }
        let request = json!({ "path": { "studyId": STUDY }, "body": body });
        assert_eq!(tester.call(&update, request.clone())["severity"], "stat");
        let clear = json!({ "assignedTo": null, "expressCustomerId": null });
        let clear = json!({ "path": { "studyId": STUDY }, "body": clear });
        tester.call(&update, clear);
        assert_eq!(tester.refused(&update, request), 422);
    }
}

#[test]
fn an_update_of_nothing_changes_no_time() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let path = json!({ "studyId": STUDY });
        let retrieve = format!("{product}.studies.retrieve");
        let before = tester.call(&retrieve, json!({ "path": path }));
        let update = format!("{product}.studies.update");
        let after = tester.call(&update, json!({ "path": path }));
        assert_eq!(after, before);
        let body = json!({ "severity": before["severity"] });
        let after = tester.call(&update, json!({ "path": path, "body": body }));
        assert_eq!(after["updatedAt"], "2026-01-10T12:00:00Z");
    }
}

#[test]
fn an_update_changes_what_it_names_and_nothing_else() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let update = format!("{product}.studies.update");
        let path = json!({ "studyId": STUDY });
        let before = tester.call(&update, json!({ "path": path }));
        let after = tester.call(
            &update,
            json!({ "path": path, "body": { "severity": "stat" } }),
        );
        let mut expected = before.clone();
        expected["severity"] = "stat".into();
        expected["updatedAt"] = "2026-01-10T12:00:00Z".into();
        assert_eq!(after, expected);
    }
}

#[test]
fn null_clears_and_metadata_is_replaced() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let update = format!("{product}.studies.update");
        let mut change = |body: Value| {
            tester.call(
                &update,
                json!({ "path": { "studyId": STUDY }, "body": body }),
            )
        };
        let replaced = change(json!({ "metadata": { "only": "this" } }));
        assert_eq!(replaced["metadata"], json!({ "only": "this" }));
        let cleared = change(json!({ "metadata": null, "assignedTo": null }));
        assert_eq!(cleared.get("metadata"), None);
        assert_eq!(cleared["assignedTo"], Value::Null);
    }
}

#[test]
fn the_viewer_status_is_changed() {
    let mut tester = Tester::new();
    assert_eq!(tester.viewer_study()["studyViewerStatus"], "incomplete");
    let body = json!({ "studyViewerStatus": "complete" });
    let path = json!({ "studyId": STUDY });
    let study = tester.call(
        "viewer.studies.update",
        json!({ "path": path, "body": body }),
    );
    assert_eq!(study["studyViewerStatus"], "complete");
}

#[test]
fn the_clinical_context_is_stored_and_changed_field_by_field() {
    let mut tester = Tester::new();
    let context = json!({
        "clinicalHistory": "history",
        "clinicalIndication": null,
        "modality": "MR",
        "priorReports": [{ "reportText": "text" }],
        "technologistNotes": ["note"],
        "reportMetadata": { "mrn": "1", "age": "2", "height": { "unit": "cm", "value": 170 } },
    });
    let mut body = body("1.2.3");
    body.as_object_mut()
        .expect("it is one")
        .extend(context.as_object().expect("it is one").clone());
    let study = tester.call("autoScribe.studies.create", json!({ "body": body }));
    assert_eq!(study["clinicalHistory"], "history");
    assert_eq!(study.get("clinicalIndication"), None);
    assert_eq!(study["reportMetadata"], context["reportMetadata"]);

    let changes = json!({
        "clinicalHistory": null,
        "priorReports": null,
        "technologistTechnique": "technique",
        "expressCustomerId": CUSTOMER,
        "reportMetadata": { "age": null, "mrn": "3" },
    });
    let path = json!({ "studyId": study["studyId"] });
    let study = tester.call(
        "autoScribe.studies.update",
        json!({ "path": path, "body": changes }),
    );
    assert_eq!(study.get("clinicalHistory"), None);
    assert_eq!(study.get("priorReports"), None);
    assert_eq!(study["technologistTechnique"], "technique");
    assert_eq!(study["technologistNotes"], json!(["note"]));
    let metadata = json!({ "mrn": "3", "height": { "unit": "cm", "value": 170 } });
    assert_eq!(study["reportMetadata"], metadata);
    assert_eq!(study["expressCustomer"]["expressCustomerId"], CUSTOMER);

    let body = json!({ "expressCustomerId": null });
    let study = tester.call(
        "autoScribe.studies.update",
        json!({ "path": path, "body": body }),
    );
    assert_eq!(study["expressCustomer"], Value::Null);
}

#[test]
fn a_context_that_was_made_up_can_be_changed() {
    let mut tester = Tester::with_studies(3);
    let studies = tester.all("autoScribe.studies.list", "studies", json!({}));
    let study = studies.last().expect("there are some");
    let path = json!({ "studyId": study["studyId"] });
    let body = json!({ "clinicalHistory": "new" });
    let changed = tester.call(
        "autoScribe.studies.update",
        json!({ "path": path, "body": body }),
    );
    assert_eq!(changed["clinicalHistory"], "new");
    assert_eq!(changed["reportMetadata"], study["reportMetadata"]);
}

#[test]
fn assigning_moves_the_report_status_until_reading_begins() {
    let mut tester = Tester::new();
    let study = create(&mut tester, "autoScribe", "1.2.3");
    assert_eq!(study["studyReportStatus"], "unassigned");
    let mut assign = |id: &Value, user: Value| {
        let request = json!({ "path": { "studyId": id }, "body": { "assignedTo": user } });
        tester.call("autoScribe.studies.update", request)["studyReportStatus"].clone()
    };
    assert_eq!(assign(&study["studyId"], USER.into()), "assigned");
    assert_eq!(assign(&study["studyId"], Value::Null), "unassigned");
    assert_eq!(assign(&STUDY.into(), Value::Null), "addendum_active");
}

#[test]
fn cancelling_can_be_repeated_and_taken_back() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let body = json!({ "body": { "studyId": STUDY } });
        let retrieve = |tester: &mut Tester| {
            let request = json!({ "path": { "studyId": STUDY } });
            tester.call(&format!("{product}.studies.retrieve"), request)
        };
        tester.call(&format!("{product}.studies.cancel"), body.clone());
        let cancelled = retrieve(&mut tester);
        assert_eq!(cancelled["isCancelled"], true);
        assert_eq!(cancelled["cancelledAt"], "2026-01-10T12:00:00Z");

        tester.wait(TimeDelta::hours(1));
        tester.call(&format!("{product}.studies.cancel"), body.clone());
        assert_eq!(retrieve(&mut tester), cancelled);

        tester.call(&format!("{product}.studies.uncancel"), body.clone());
        let active = retrieve(&mut tester);
        assert_eq!(active["isCancelled"], false);
        assert_eq!(active["cancelledAt"], Value::Null);
        tester.call(&format!("{product}.studies.uncancel"), body);
        assert_eq!(retrieve(&mut tester), active);
    }
}

#[test]
fn a_study_is_named_by_id_or_uid_or_both() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let other = create(&mut tester, product, "1.2.3");
        let cancel = format!("{product}.studies.cancel");
        tester.call(&cancel, json!({ "body": { "studyInstanceUid": "1.2.3" } }));
        let both = json!({ "studyId": other["studyId"], "studyInstanceUid": "1.2.3" });
        tester.call(&cancel, json!({ "body": both }));
        // The id decides.
        let two = json!({ "studyId": STUDY, "studyInstanceUid": "1.2.3" });
        tester.call(
            &format!("{product}.studies.uncancel"),
            json!({ "body": two }),
        );
        let path = json!({ "path": { "studyId": other["studyId"] } });
        let other = tester.call(&format!("{product}.studies.retrieve"), path);
        assert_eq!(other["isCancelled"], true);
        assert_eq!(tester.refused(&cancel, json!({ "body": {} })), 400);
        assert_eq!(
            tester.refused(&cancel, json!({ "body": { "studyInstanceUid": "9" } })),
            404
        );
        let none = json!({ "studyId": "stu_00000000000000000000000000000000" });
        assert_eq!(tester.refused(&cancel, json!({ "body": none })), 404);
    }
}

#[test]
fn a_study_that_is_not_there_is_not_found() {
    let id = "stu_00000000000000000000000000000000";
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let mut refused = |method: &str, request: Value| {
            tester.refused(&format!("{product}.studies.{method}"), request)
        };
        assert_eq!(
            refused("retrieve", json!({ "path": { "studyId": id } })),
            404
        );
        assert_eq!(
            refused(
                "retrieveByUid",
                json!({ "path": { "studyInstanceUid": "9" } })
            ),
            404
        );
        assert_eq!(refused("update", json!({ "path": { "studyId": id } })), 404);
        assert_eq!(
            refused("uncancel", json!({ "body": { "studyId": id } })),
            404
        );
        let reroute = json!({ "body": { "studyId": id, "assignedToUserId": USER } });
        assert_eq!(refused("rerouteURL", reroute), 404);
    }
}

#[test]
fn a_link_is_for_a_reader_who_gets_in() {
    let mut tester = Tester::new();
    let nobody = "usr_00000000000000000000000000000000";
    let request = |user: &str| json!({ "body": { "studyId": STUDY, "assignedToUserId": user } });
    assert_eq!(
        tester.refused("autoScribe.studies.rerouteURL", request(nobody)),
        404
    );
    tester.call(
        "autoScribe.users.revokeAccess",
        json!({ "body": { "userId": USER } }),
    );
    assert_eq!(
        tester.refused("autoScribe.studies.rerouteURL", request(USER)),
        422
    );
    let view_only = json!({ "body": { "studyId": STUDY, "userId": USER } });
    assert_eq!(
        tester.refused("autoScribe.studies.viewerOnlyRerouteURL", view_only),
        422
    );
    tester.call(
        "autoScribe.studies.viewerOnlyRerouteURL",
        json!({ "body": { "studyId": STUDY } }),
    );
}
