//! The sandbox answers with statuses that the operation documents.

use avara_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::document::named;
use crate::samples::{request_of, samples};
use crate::wire::{post, stateful};

/// The statuses of HTTP itself: for the method, the size of the body and its content type.
const PROTOCOL: [u16; 3] = [405, 413, 415];

/// Every status that was answered and is not documented.
fn undocumented(sandbox: &Sandbox) -> Vec<String> {
    let answers = sandbox.requests().into_iter();
    let answers = answers.filter_map(|one| Some((one.operation?, one.status?)));
    answers
        .filter(|(operation, status)| {
            let documented = &named(operation).statuses;
            !documented.contains(&status.to_string()) && !PROTOCOL.contains(status)
        })
        .map(|(operation, status)| format!("{operation}: {status}"))
        .collect()
}

/// Sends a sample twice as it is, and in all ways that are wrong.
fn provoke(sandbox: &Sandbox, operation: &str, sample: &Value) {
    let good = request_of(operation, sample);
    let others = sample.to_string();
    let others = others.replace("1234567890abcdef1234567890abcdef", &"0".repeat(32));
    for request in [
        good.clone(),
        good.clone(),
        request_of(operation, &serde_json::from_str(&others).unwrap()),
        good.clone().header("authorization", ""),
        good.clone().json(&json!({})),
        good.clone().json(&json!({ "unknownField": [null] })),
        good.clone().json(&json!([])),
        good.clone().json(&json!({})).body("{"),
        good.header("content-type", "text/plain").body("x"),
    ] {
        request.send(sandbox);
    }
}

#[test]
fn whatever_is_sent() {
    let empty = Sandbox::builder().empty().start_blocking().unwrap();
    for sandbox in [stateful(), empty] {
        for name in ["full", "minimal"] {
            for (operation, sample) in samples(name) {
                provoke(&sandbox, &operation, &sample);
            }
        }
        let too_long = vec![b' '; 11 * 1024 * 1024];
        post("/v1/express", &json!({}))
            .body(too_long)
            .send(&sandbox);
        assert_eq!(undocumented(&sandbox), Vec::<String>::new());
    }
}

/// A reference to a user without access or to an inactive customer is acceptable nowhere.
#[test]
fn whoever_is_referred_to() {
    let sandbox = stateful();
    let id = |prefix: &str| format!("{prefix}_1234567890abcdef1234567890abcdef");
    let (study, user, customer) = (id("stu"), id("usr"), id("cus"));
    let send = |operation: &str, sample: Value| request_of(operation, &sample).send(&sandbox);
    let update = |operation: &str, body: Value| {
        let path = json!({ "studyId": study, "clinicalReferenceId": id("ref") });
        send(operation, json!({ "path": path, "body": body })).status
    };
    let (viewer, auto_scribe) = ("viewer.studies.update", "autoScribe.studies.update");
    let free = json!({ "assignedTo": null, "expressCustomerId": null });
    assert_eq!(update(viewer, json!({ "assignedTo": null })), 200);
    assert_eq!(update(auto_scribe, free), 200);
    for (operation, sample) in [
        (
            "viewer.users.revokeAccess",
            json!({ "body": { "userId": user } }),
        ),
        (
            "autoScribe.users.revokeAccess",
            json!({ "body": { "userId": user } }),
        ),
        (
            "express.deactivate",
            json!({ "path": { "expressCustomerId": customer } }),
        ),
    ] {
        assert_eq!(send(operation, sample).status, 200, "{operation}");
    }

    let reroute = json!({ "studyId": study, "assignedToUserId": user, "userId": user });
    let without = |field: &str| {
        let mut body = reroute.clone();
        body.as_object_mut().unwrap().remove(field);
        body
    };
    for (operation, body) in [
        (viewer, json!({ "assignedTo": user })),
        (auto_scribe, json!({ "assignedTo": user })),
        (auto_scribe, json!({ "expressCustomerId": customer })),
        (
            "autoScribe.clinicalReferences.update",
            json!({ "expressCustomerId": customer }),
        ),
        ("autoScribe.studies.rerouteURL", without("userId")),
        (
            "autoScribe.studies.viewerOnlyRerouteURL",
            without("assignedToUserId"),
        ),
    ] {
        assert_eq!(update(operation, body), 422, "{operation}");
    }
    assert_eq!(undocumented(&sandbox), Vec::<String>::new());
}
