//! Users of both products.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{CUSTOMER, OWNER, Tester, USER, ids};

const PRODUCTS: [&str; 2] = ["viewer", "autoScribe"];

pub(super) fn body(email: &str) -> Value {
    json!({
        "canCreateReports": false,
        "canManageStudies": true,
        "clinicRole": "Radiologist",
        "email": email,
        "firstName": "New",
        "hasDashboardAccess": true,
        "lastName": "Person",
        "level": "member",
    })
}

fn with(field: &str, value: impl Into<Value>) -> Value {
    let mut body = body("new@example.com");
    body[field] = value.into();
    json!({ "body": body })
}

#[test]
fn an_invited_user_is_there_at_once() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let request = json!({ "body": body("New@Example.com") });
        let user = tester.call(&format!("{product}.users.invite"), request);
        assert_eq!(user["invitedSource"], "api");
        assert_eq!(user["lastLoginAt"], Value::Null);
        let path = json!({ "path": { "userId": user["userId"] } });
        assert_eq!(
            tester.call(&format!("{product}.users.retrieve"), path),
            user
        );
        let query = json!({ "email": "new@example.com" });
        assert_eq!(
            tester.all(&format!("{product}.users.list"), "users", query),
            [user]
        );
    }
}

#[test]
fn an_address_belongs_to_one_user() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let invite = format!("{product}.users.invite");
        let request = json!({ "body": body("new@example.com") });
        tester.call(&invite, request.clone());
        assert_eq!(tester.refused(&invite, request), 409);
        assert_eq!(
            tester.refused(&invite, json!({ "body": body("NEW@example.com") })),
            409
        );
        assert_eq!(
            tester.refused(&invite, json!({ "body": body("reader@example.com") })),
            409
        );
    }
}

#[test]
fn whoever_let_the_invitation_lapse_is_invited_again() {
    let mut tester = Tester::new();
    let request = json!({ "body": body("new@example.com") });
    let first = tester.call("viewer.users.invite", request.clone());
    tester.wait(TimeDelta::days(8));
    let second = tester.call("viewer.users.invite", request);
    assert_ne!(first["userId"], second["userId"]);
    let path = json!({ "path": { "userId": first["userId"] } });
    assert_eq!(tester.refused("viewer.users.retrieve", path), 404);
    let query = json!({ "email": "new@example.com" });
    assert_eq!(tester.all("viewer.users.list", "users", query), [second]);
}

/// Invites somebody who joins a customer and is assigned a study. Gives user and study.
fn busy_user(tester: &mut Tester, product: &str) -> (Value, Value) {
    let invited = json!({ "body": body("new@example.com") });
    let user = tester.call(&format!("{product}.users.invite"), invited);
    let path = json!({ "expressCustomerId": CUSTOMER });
    let member = json!({ "path": path, "body": { "userId": user["userId"] } });
    tester.call("express.users.add", member);
    let study = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "MRI Brain",
        "reportMetadata": {},
        "severity": "high",
        "assignedTo": user["userId"],
    });
    let study = tester.call(
        &format!("{product}.studies.create"),
        json!({ "body": study }),
    );
    (user, study)
}

/// The records that still refer to a user: members of the customer, and the assignment of the
/// study.
fn traces(tester: &mut Tester, product: &str, study: &Value) -> (Value, Value, Value) {
    let path = json!({ "path": { "expressCustomerId": CUSTOMER } });
    let members = tester.call("express.retrieve", path)["userCount"].clone();
    let path = json!({ "path": { "studyId": study["studyId"] } });
    let study = tester.call(&format!("{product}.studies.retrieve"), path);
    (
        members,
        study["assignedTo"].clone(),
        study["studyReportStatus"].clone(),
    )
}

#[test]
fn a_removed_user_leaves_no_memberships_and_no_studies() {
    for product in PRODUCTS {
        for way in ["revoked", "declined", "lapsed"] {
            let mut tester = Tester::new();
            let (user, study) = busy_user(&mut tester, product);
            assert_eq!(traces(&mut tester, product, &study).0, 4);
            match way {
                "revoked" => {
                    let id = json!({ "body": { "userId": user["userId"] } });
                    tester.call(&format!("{product}.users.invitations.revoke"), id);
                }
                "declined" => {
                    let query = json!({ "userId": user["userId"] });
                    let list = format!("{product}.users.invitations.list");
                    let invitation = &tester.all(&list, "invitations", query)[0];
                    let id = invitation["invitationId"].as_str().unwrap_or_default();
                    assert_eq!(tester.answer(id, false), 200);
                }
                _ => {
                    tester.wait(TimeDelta::days(8));
                    let again = json!({ "body": body("new@example.com") });
                    tester.call(&format!("{product}.users.invite"), again);
                }
            }
            let (members, assigned, status) = traces(&mut tester, product, &study);
            assert_eq!((members, assigned), (json!(3), Value::Null), "{way}");
            let expected = json!((product == "autoScribe").then_some("unassigned"));
            assert_eq!(status, expected, "{way}");
        }
    }
}

#[test]
fn an_update_of_nothing_does_not_touch_the_invitation() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let invited = json!({ "body": body("new@example.com") });
        let user = tester.call(&format!("{product}.users.invite"), invited);
        tester.wait(TimeDelta::hours(1));
        let path = json!({ "userId": user["userId"] });
        tester.call(&format!("{product}.users.update"), json!({ "path": path }));
        let list = format!("{product}.users.invitations.list");
        let invitation = &tester.all(&list, "invitations", path)[0];
        assert_eq!(invitation["updatedAt"], invitation["createdAt"]);
    }
}

/// Rules of the spec lead to 400; the others, which differ between the products, to 422.
#[test]
fn what_a_user_cannot_be_is_refused() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let invite = format!("{product}.users.invite");
        let mut admin = with("level", "admin");
        admin["body"]["hasDashboardAccess"] = false.into();
        for request in [
            with("firstName", ""),
            with("middleName", ""),
            with("email", "no address"),
            with("email", "two@at@signs"),
            admin,
        ] {
            let status = tester.refused(&invite, request.clone());
            assert!(matches!(status, 400 | 422), "{product} {request}: {status}");
        }
    }
}

#[test]
fn whoever_creates_reports_needs_an_npi() {
    let mut tester = Tester::new();
    let mut reader = body("new@example.com");
    reader["canCreateReports"] = true.into();
    assert_eq!(
        tester.refused("autoScribe.users.invite", json!({ "body": reader })),
        422
    );
    reader["npiNumber"] = "1234567893".into();
    let user = tester.call("autoScribe.users.invite", json!({ "body": reader }));
    assert_eq!(user["canCreateReports"], true);

    let path = json!({ "userId": user["userId"] });
    let change = |body: Value| json!({ "path": path, "body": body });
    let clear = change(json!({ "npiNumber": null }));
    assert_eq!(tester.refused("autoScribe.users.update", clear), 422);
    let stop = change(json!({ "npiNumber": null, "canCreateReports": false }));
    let user = tester.call("autoScribe.users.update", stop);
    assert_eq!(user["canCreateReports"], false);
    assert_eq!(user.get("npiNumber"), None);
}

#[test]
fn an_update_sets_and_clears() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let update = format!("{product}.users.update");
        let before = tester.call(&update, json!({ "path": { "userId": USER } }));
        assert_eq!(before["middleName"], "Example");
        let body =
            json!({ "middleName": null, "suffix2": "PhD", "clinicRole": null, "level": "admin" });
        let after = tester.call(&update, json!({ "path": { "userId": USER }, "body": body }));
        assert_eq!(after.get("middleName"), None);
        assert_eq!(after["suffix2"], "PhD");
        assert_eq!(after["clinicRole"], "Radiologist");
        assert_eq!(after["level"], "admin");
        assert_eq!(after["lastName"], before["lastName"]);
        let list = tester.all(
            &format!("{product}.users.list"),
            "users",
            json!({ "level": "admin" }),
        );
        assert!(ids(&list, "userId").contains(&USER.to_owned()));
    }
}

#[test]
fn an_owner_cannot_be_changed() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let body = json!({ "level": "member" });
        let request = json!({ "path": { "userId": OWNER }, "body": body });
        assert_eq!(
            tester.refused(&format!("{product}.users.update"), request),
            422
        );
        for method in ["revokeAccess", "reactivate"] {
            let request = json!({ "body": { "userId": OWNER } });
            assert_eq!(
                tester.refused(&format!("{product}.users.{method}"), request),
                422
            );
        }
    }
}

#[test]
fn access_is_revoked_and_given_back() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let body = json!({ "body": { "userId": USER } });
        let create = json!({ "body": {
            "studyInstanceUid": "1.2.3",
            "studyDescription": "MRI Brain",
            "severity": "high",
            "assignedTo": USER,
            "reportMetadata": {},
        } });
        for _ in 0..2 {
            tester.call(&format!("{product}.users.revokeAccess"), body.clone());
            assert_eq!(
                tester.refused(&format!("{product}.studies.create"), create.clone()),
                422
            );
        }
        for _ in 0..2 {
            tester.call(&format!("{product}.users.reactivate"), body.clone());
        }
        tester.call(&format!("{product}.studies.create"), create);
    }
}

#[test]
fn whoever_was_invited_and_locked_out_is_still_invited_afterwards() {
    let mut tester = Tester::new();
    let request = json!({ "body": body("new@example.com") });
    let user = tester.call("viewer.users.invite", request);
    let id = json!({ "body": { "userId": user["userId"] } });
    tester.call("viewer.users.revokeAccess", id.clone());
    tester.call("viewer.users.reactivate", id.clone());
    tester.call("viewer.users.invitations.revoke", id);
    let path = json!({ "path": { "userId": user["userId"] } });
    assert_eq!(tester.refused("viewer.users.retrieve", path), 404);
}

#[test]
fn a_user_who_is_not_there_is_not_found() {
    let id = "usr_00000000000000000000000000000000";
    for product in PRODUCTS {
        let mut tester = Tester::new();
        for method in ["retrieve", "update"] {
            let request = json!({ "path": { "userId": id } });
            assert_eq!(
                tester.refused(&format!("{product}.users.{method}"), request),
                404
            );
        }
        for method in ["revokeAccess", "reactivate"] {
            let request = json!({ "body": { "userId": id } });
            assert_eq!(
                tester.refused(&format!("{product}.users.{method}"), request),
                404
            );
        }
    }
}
