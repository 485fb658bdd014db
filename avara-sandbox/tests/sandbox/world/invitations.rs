//! The life of an invitation.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::users::body;
use super::{INVITATION, Tester, USER, ids};

const PRODUCTS: [&str; 2] = ["viewer", "autoScribe"];

/// Invites somebody; gives the user and the invitation.
fn invite(tester: &mut Tester, product: &str) -> (Value, Value) {
    let request = json!({ "body": body("new@example.com") });
    let user = tester.call(&format!("{product}.users.invite"), request);
    let query = json!({ "userId": user["userId"] });
    let list = tester.all(
        &format!("{product}.users.invitations.list"),
        "invitations",
        query,
    );
    assert_eq!(list.len(), 1);
    (user, list[0].clone())
}

fn path(invitation: &Value) -> Value {
    json!({ "invitationId": invitation["invitationId"] })
}

#[test]
fn inviting_makes_an_invitation_for_a_week() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let (user, invitation) = invite(&mut tester, product);
        assert_eq!(invitation["status"], "sent");
        assert_eq!(invitation["email"], user["email"]);
        assert_eq!(invitation["inviterId"], Value::Null);
        assert_eq!(invitation["invitedByApiKeyId"], super::API_KEY_ID);
        assert_eq!(invitation["expiry"], "2026-01-17T12:00:00Z");
        let request = json!({ "path": path(&invitation) });
        let found = tester.call(&format!("{product}.users.invitations.retrieve"), request);
        assert_eq!(found, invitation);
    }
}

#[test]
fn an_open_invitation_and_its_user_change_together() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let (user, invitation) = invite(&mut tester, product);
        let request = json!({ "path": path(&invitation), "body": { "lastName": "First" } });
        let changed = tester.call(&format!("{product}.users.invitations.update"), request);
        assert_eq!(changed["lastName"], "First");
        let request = json!({ "path": { "userId": user["userId"] }, "body": { "suffix1": "MD" } });
        let user = tester.call(&format!("{product}.users.update"), request);
        assert_eq!(
            (&user["lastName"], &user["suffix1"]),
            (&json!("First"), &json!("MD"))
        );
        let request = json!({ "path": path(&invitation) });
        let changed = tester.call(&format!("{product}.users.invitations.retrieve"), request);
        assert_eq!(changed["suffix1"], "MD");
    }
}

#[test]
fn a_lapsed_invitation_cannot_be_changed() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let (_, invitation) = invite(&mut tester, product);
        let list = format!("{product}.users.invitations.list");
        let has = |tester: &mut Tester, expired: &str| {
            let open = tester.all(&list, "invitations", json!({ "expired": expired }));
            ids(&open, "invitationId").contains(
                &invitation["invitationId"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            )
        };
        assert!(has(&mut tester, "not-expired") && !has(&mut tester, "expired"));
        tester.wait(TimeDelta::days(7));
        assert!(!has(&mut tester, "not-expired") && has(&mut tester, "expired"));
        assert!(has(&mut tester, "all"));
        let user = json!({ "userId": invitation["userId"] });
        let request = json!({ "path": user, "body": { "lastName": "Late" } });
        let user = tester.call(&format!("{product}.users.update"), request);
        assert_eq!(user["lastName"], "Late");
        let request = json!({ "path": path(&invitation) });
        let found = tester.call(&format!("{product}.users.invitations.retrieve"), request);
        assert_eq!(found, invitation);
        let request = json!({ "path": path(&invitation), "body": { "lastName": "Late" } });
        assert_eq!(
            tester.refused(&format!("{product}.users.invitations.update"), request),
            409
        );
    }
}

#[test]
fn an_update_of_nothing_changes_no_time() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let (_, invitation) = invite(&mut tester, product);
        tester.wait(TimeDelta::hours(1));
        let request = json!({ "path": path(&invitation) });
        let same = tester.call(&format!("{product}.users.invitations.update"), request);
        assert_eq!(same, invitation);
    }
}

#[test]
fn an_invitation_is_accepted_or_declined_once() {
    for product in PRODUCTS {
        for (accepted, status) in [(true, "accepted"), (false, "rejected")] {
            let mut tester = Tester::new();
            let (user, invitation) = invite(&mut tester, product);
            let id = invitation["invitationId"].as_str().unwrap_or_default();
            tester.wait(TimeDelta::hours(1));
            assert_eq!(tester.answer(id, accepted), 200);
            assert_eq!(tester.answer(id, accepted), 409);
            let request = json!({ "path": path(&invitation) });
            let found = tester.call(&format!("{product}.users.invitations.retrieve"), request);
            assert_eq!(found["status"], status);
            assert_eq!(found["updatedAt"], "2026-01-10T13:00:00Z");
            let query = json!({ "email": user["email"] });
            let users = tester.all(&format!("{product}.users.list"), "users", query);
            assert_eq!(users.len(), usize::from(accepted));
            let request = json!({ "body": path(&invitation) });
            let revoke = format!("{product}.users.invitations.revoke");
            assert_eq!(tester.refused(&revoke, request), 409);
        }
    }
}

#[test]
fn an_invitation_that_is_not_open_cannot_be_accepted() {
    let mut tester = Tester::new();
    let (_, invitation) = invite(&mut tester, "viewer");
    tester.wait(TimeDelta::days(7));
    let id = invitation["invitationId"].as_str().unwrap_or_default();
    assert_eq!(tester.answer(id, true), 409);
    assert_eq!(
        tester.answer("inv_00000000000000000000000000000000", true),
        404
    );
}

#[test]
fn the_documented_invitation_is_answered_in_both_products() {
    let mut tester = Tester::new();
    assert_eq!(tester.answer(INVITATION, false), 200);
    for product in PRODUCTS {
        let request = json!({ "path": { "invitationId": INVITATION } });
        let found = tester.call(&format!("{product}.users.invitations.retrieve"), request);
        assert_eq!(found["status"], "rejected");
        let request = json!({ "path": { "userId": USER } });
        tester.call(&format!("{product}.users.retrieve"), request);
    }
}

#[test]
fn a_withdrawn_invitation_leaves_no_user_and_can_be_made_again() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let (user, invitation) = invite(&mut tester, product);
        let revoke = format!("{product}.users.invitations.revoke");
        let request = json!({ "body": { "userId": user["userId"] } });
        tester.call(&revoke, request.clone());
        let both = json!({ "userId": user["userId"], "invitationId": invitation["invitationId"] });
        tester.call(&revoke, json!({ "body": both }));
        let request = json!({ "path": path(&invitation) });
        let found = tester.call(&format!("{product}.users.invitations.retrieve"), request);
        assert_eq!(found["status"], "revoked");
        let request = json!({ "path": { "userId": user["userId"] } });
        assert_eq!(
            tester.refused(&format!("{product}.users.retrieve"), request),
            404
        );
        let request = json!({ "path": path(&invitation) });
        assert_eq!(
            tester.refused(&format!("{product}.users.invitations.update"), request),
            409
        );
        let (again, _) = invite(&mut tester, product);
        assert_ne!(again["userId"], user["userId"]);
    }
}

#[test]
fn the_user_of_a_repeated_invitation_stays_when_it_is_withdrawn() {
    let mut tester = Tester::new();
    tester.call(
        "viewer.users.invitations.revoke",
        json!({ "body": { "invitationId": INVITATION } }),
    );
    tester.call(
        "viewer.users.retrieve",
        json!({ "path": { "userId": USER } }),
    );
}

#[test]
fn an_answered_invitation_cannot_be_withdrawn() {
    for product in PRODUCTS {
        let mut tester = Tester::new();
        let list = format!("{product}.users.invitations.list");
        let answered = tester.all(
            &list,
            "invitations",
            json!({ "status": ["accepted", "rejected"] }),
        );
        assert_eq!(answered.len(), 3);
        for invitation in answered {
            let request = json!({ "body": path(&invitation) });
            assert_eq!(
                tester.refused(&format!("{product}.users.invitations.revoke"), request),
                409
            );
        }
    }
}

#[test]
fn an_invitation_is_named_by_what_fits_together() {
    let mut tester = Tester::new();
    let (user, _) = invite(&mut tester, "viewer");
    let mut refused =
        |body: Value| tester.refused("viewer.users.invitations.revoke", json!({ "body": body }));
    assert_eq!(
        refused(json!({ "invitationId": INVITATION, "userId": user["userId"] })),
        422
    );
    assert_eq!(refused(json!({})), 400);
    assert_eq!(
        refused(json!({ "userId": "usr_00000000000000000000000000000000" })),
        404
    );
    assert_eq!(
        refused(json!({ "invitationId": "inv_00000000000000000000000000000000" })),
        404
    );
    let path = json!({ "invitationId": "inv_00000000000000000000000000000000" });
    assert_eq!(
        tester.refused("viewer.users.invitations.retrieve", json!({ "path": path })),
        404
    );
}

#[test]
fn days_are_both_included() {
    let mut tester = Tester::new();
    let mut on = |query: Value| {
        tester
            .all("viewer.users.invitations.list", "invitations", query)
            .len()
    };
    assert_eq!(
        on(json!({ "startDate": "2024-01-15", "endDate": "2024-01-15" })),
        1
    );
    assert_eq!(on(json!({ "startDate": "2024-01-16" })), 3);
    assert_eq!(on(json!({ "endDate": "2024-01-14" })), 2);
    assert_eq!(
        on(json!({ "startDate": "2024-01-17", "endDate": "2024-01-15" })),
        0
    );
    let request = json!({ "query": { "startDate": "yesterday" } });
    assert_eq!(
        tester.refused("viewer.users.invitations.list", request),
        422
    );
}
