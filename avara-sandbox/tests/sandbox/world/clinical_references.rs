//! The clinic's reference lists.

use serde_json::{Value, json};

use super::{CUSTOMER, REFERENCE, Tester, ids};

const CREATE: &str = "autoScribe.clinicalReferences.create";
const UPDATE: &str = "autoScribe.clinicalReferences.update";
const LIST: &str = "autoScribe.clinicalReferences.list";
const BY_EXTERNAL_ID: &str = "autoScribe.clinicalReferences.retrieveByExternalReferenceID";

fn entry(customer: Option<&str>, external_id: &str) -> Value {
    let mut body = json!({ "name": "New", "type": "facility", "externalReferenceId": external_id });
    if let Some(customer) = customer {
        body["expressCustomerId"] = customer.into();
    }
    json!({ "body": body })
}

fn path(id: &Value) -> Value {
    json!({ "path": { "clinicalReferenceId": id } })
}

fn by_external_id(id: &str) -> Value {
    json!({ "path": { "externalReferenceId": id } })
}

#[test]
fn an_entry_is_found_by_both_ids() {
    let mut tester = Tester::new();
    let entry = tester.call(CREATE, entry(Some(CUSTOMER), "X-1"));
    assert_eq!(entry["isActive"], true);
    assert_eq!(entry["expressCustomer"]["expressCustomerId"], CUSTOMER);
    let by_id = tester.call(
        "autoScribe.clinicalReferences.retrieve",
        path(&entry["clinicalReferenceId"]),
    );
    assert_eq!(by_id, entry);
    assert_eq!(tester.call(BY_EXTERNAL_ID, by_external_id("X-1")), entry);
    assert_eq!(tester.refused(BY_EXTERNAL_ID, by_external_id("X-2")), 404);
}

#[test]
fn an_external_id_is_used_once_in_each_list_of_each_customer() {
    let mut tester = Tester::new();
    tester.call(CREATE, entry(None, "X-1"));
    assert_eq!(tester.refused(CREATE, entry(None, "X-1")), 409);
    let newest = tester.call(CREATE, entry(Some(CUSTOMER), "X-1"));
    assert_eq!(tester.call(BY_EXTERNAL_ID, by_external_id("X-1")), newest);
}

#[test]
fn a_retired_entry_leaves_the_list_and_stays_there_to_be_read() {
    let mut tester = Tester::new();
    let delete = "autoScribe.clinicalReferences.delete";
    let listed = |tester: &mut Tester, query: Value| {
        let list = tester.all(LIST, "clinicalReferences", query);
        ids(&list, "clinicalReferenceId").contains(&REFERENCE.to_owned())
    };
    assert!(listed(&mut tester, json!({})));
    let retired = tester.call(delete, path(&REFERENCE.into()));
    assert_eq!(retired["isActive"], false);
    assert_eq!(tester.call(delete, path(&REFERENCE.into())), retired);
    assert!(!listed(&mut tester, json!({})));
    assert!(!listed(&mut tester, json!({ "isActive": true })));
    assert!(listed(&mut tester, json!({ "isActive": false })));
    assert!(listed(&mut tester, json!({ "isActive": null })));
    assert_eq!(
        tester.call(BY_EXTERNAL_ID, by_external_id("FAC-001")),
        retired
    );
    let again = tester.call(CREATE, entry(None, "FAC-001"));
    assert_eq!(
        tester.call(BY_EXTERNAL_ID, by_external_id("FAC-001")),
        again
    );
}

#[test]
fn an_update_changes_all_but_the_type() {
    let mut tester = Tester::new();
    let mut request = path(&REFERENCE.into());
    request["body"] = json!({
        "name": "Renamed",
        "expressCustomerId": CUSTOMER,
        "metadata": { "a": "b" },
    });
    let entry = tester.call(UPDATE, request);
    assert_eq!(entry["name"], "Renamed");
    assert_eq!(entry["type"], "facility");
    assert_eq!(entry["expressCustomer"]["expressCustomerId"], CUSTOMER);
    let mut request = path(&REFERENCE.into());
    request["body"] = json!({ "metadata": null });
    let entry = tester.call(UPDATE, request);
    assert_eq!(entry.get("metadata"), None);
    assert_eq!(entry["name"], "Renamed");
}

#[test]
fn an_update_may_make_two_entries_the_same() {
    let mut tester = Tester::new();
    let newest = tester.call(CREATE, entry(Some(CUSTOMER), "FAC-001"));
    let mut request = path(&REFERENCE.into());
    request["body"] = json!({ "expressCustomerId": CUSTOMER });
    tester.call(UPDATE, request);
    assert_eq!(
        tester.call(BY_EXTERNAL_ID, by_external_id("FAC-001")),
        newest
    );
}

#[test]
fn an_update_of_nothing_changes_no_time() {
    let mut tester = Tester::new();
    let before = tester.call(
        "autoScribe.clinicalReferences.retrieve",
        path(&REFERENCE.into()),
    );
    assert_eq!(tester.call(UPDATE, path(&REFERENCE.into())), before);
}

#[test]
fn an_inactive_customer_keeps_its_entries_and_gets_no_others() {
    let mut tester = Tester::new();
    let mut update = path(&REFERENCE.into());
    update["body"] = json!({ "expressCustomerId": CUSTOMER });
    tester.call(UPDATE, update.clone());
    tester.call(
        "express.deactivate",
        json!({ "path": { "expressCustomerId": CUSTOMER } }),
    );
    tester.call(UPDATE, update);
    assert_eq!(tester.refused(CREATE, entry(Some(CUSTOMER), "X-1")), 422);
}

#[test]
fn names_and_external_ids_are_not_empty() {
    let mut tester = Tester::new();
    assert_eq!(tester.refused(CREATE, entry(None, "")), 422);
    let nameless = json!({ "name": "", "type": "facility" });
    assert_eq!(tester.refused(CREATE, json!({ "body": nameless })), 422);
    let mut update = path(&REFERENCE.into());
    update["body"] = json!({ "name": "" });
    assert_eq!(tester.refused(UPDATE, update), 422);
}

#[test]
fn what_is_not_there_is_not_found() {
    let mut tester = Tester::new();
    let nothing = json!("ref_00000000000000000000000000000000");
    for method in ["retrieve", "update", "delete"] {
        let operation = format!("autoScribe.clinicalReferences.{method}");
        assert_eq!(tester.refused(&operation, path(&nothing)), 404);
    }
    let request = entry(Some("cus_00000000000000000000000000000000"), "X-1");
    assert_eq!(tester.refused(CREATE, request), 404);
}
