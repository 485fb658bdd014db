//! Express customers and their members.

use serde_json::{Value, json};

use super::{CUSTOMER, OWNER, Tester, USER};

fn path(id: &Value) -> Value {
    json!({ "expressCustomerId": id })
}

#[test]
fn what_is_created_is_found() {
    let mut tester = Tester::new();
    let body = json!({ "expressCustomerName": "New Clinic", "metadata": { "a": "b" } });
    let customer = tester.call("express.create", json!({ "body": body }));
    assert_eq!(customer["userCount"], 0);
    assert_eq!(customer["isActive"], true);
    assert_eq!(customer["createdByUserId"], Value::Null);
    let request = json!({ "path": path(&customer["expressCustomerId"]) });
    assert_eq!(tester.call("express.retrieve", request), customer);
    let list = tester.all("express.list", "expressCustomers", json!({ "limit": 2 }));
    assert_eq!(list.last(), Some(&customer));
}

#[test]
fn an_update_changes_name_and_metadata() {
    let mut tester = Tester::new();
    let mut update = |body: Value| {
        tester.call(
            "express.update",
            json!({ "path": path(&CUSTOMER.into()), "body": body }),
        )
    };
    let renamed = update(json!({ "expressCustomerName": "Renamed" }));
    assert_eq!(renamed["expressCustomerName"], "Renamed");
    assert_eq!(renamed["metadata"], json!({ "region": "north" }));
    assert_eq!(update(json!({ "metadata": null })).get("metadata"), None);
    let study = tester.viewer_study();
    assert_eq!(study["expressCustomer"]["expressCustomerName"], "Renamed");
}

#[test]
fn members_come_and_go() {
    let mut tester = Tester::new();
    let customer = json!({ "expressCustomerName": "New Clinic" });
    let customer = tester.call("express.create", json!({ "body": customer }));
    let id = customer["expressCustomerId"].clone();
    let count = |tester: &mut Tester| {
        tester.call("express.retrieve", json!({ "path": path(&id) }))["userCount"].clone()
    };
    for (method, user, expected) in [
        ("add", USER, 1),
        ("add", USER, 1),
        ("add", OWNER, 2),
        ("remove", USER, 1),
        ("remove", USER, 1),
        ("remove", OWNER, 0),
    ] {
        let request = json!({ "path": path(&id), "body": { "userId": user } });
        tester.call(&format!("express.users.{method}"), request);
        assert_eq!(count(&mut tester), expected);
    }
}

#[test]
fn an_inactive_customer_takes_no_members() {
    let mut tester = Tester::new();
    let request = json!({ "path": path(&CUSTOMER.into()) });
    for _ in 0..2 {
        let customer = tester.call("express.deactivate", request.clone());
        assert_eq!(customer["isActive"], false);
    }
    let add = json!({ "path": path(&CUSTOMER.into()), "body": { "userId": USER } });
    assert_eq!(tester.refused("express.users.add", add.clone()), 409);
    tester.call("express.users.remove", add.clone());
    for _ in 0..2 {
        let customer = tester.call("express.reactivate", request.clone());
        assert_eq!(customer["isActive"], true);
    }
    tester.call("express.users.add", add);
}

#[test]
fn what_is_not_there_is_not_found() {
    let mut tester = Tester::new();
    let nothing = json!("cus_00000000000000000000000000000000");
    for method in ["retrieve", "update", "deactivate", "reactivate"] {
        let request = json!({ "path": path(&nothing) });
        assert_eq!(tester.refused(&format!("express.{method}"), request), 404);
    }
    for method in ["add", "remove"] {
        let request = json!({ "path": path(&nothing), "body": { "userId": USER } });
        assert_eq!(
            tester.refused(&format!("express.users.{method}"), request),
            404
        );
    }
}

#[test]
fn only_a_user_can_be_added_and_anyone_removed() {
    let mut tester = Tester::new();
    let nobody = json!({ "userId": "usr_00000000000000000000000000000000" });
    let request = json!({ "path": path(&CUSTOMER.into()), "body": nobody });
    assert_eq!(tester.refused("express.users.add", request.clone()), 404);
    tester.call("express.users.remove", request);
}

#[test]
fn an_update_of_nothing_changes_no_time() {
    let mut tester = Tester::new();
    let request = json!({ "path": path(&CUSTOMER.into()) });
    let before = tester.call("express.retrieve", request.clone());
    assert_eq!(tester.call("express.update", request), before);
}

#[test]
fn a_name_is_not_empty() {
    let mut tester = Tester::new();
    let body = json!({ "expressCustomerName": "" });
    assert_eq!(
        tester.refused("express.create", json!({ "body": body })),
        422
    );
    let request = json!({ "path": path(&CUSTOMER.into()), "body": body });
    assert_eq!(tester.refused("express.update", request), 422);
}
