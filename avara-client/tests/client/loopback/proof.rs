//! A success status alone does not prove a change.

use std::time::Duration;

use avara_client::types::{StudyId, ViewerStudy};
use avara_client::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::{Value, json};

use crate::loopback::server::{Clients, Reply, Server, USER, user, user_id};

const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
const UID: &str = "1.2.3";

/// The study that the creates of these tests make.
fn study() -> Value {
    json!({
        "cancelledAt": null, "createdAt": "2999-01-01T00:00:00Z", "isCancelled": false,
        "severity": "stat", "studyDescription": "CT", "studyId": STUDY, "studyInstanceUid": UID,
        "studyViewerStatus": "pending", "updatedAt": "2999-01-01T00:00:00Z",
    })
}

fn with(field: &str, value: Value) -> Value {
    let mut study = study();
    study[field] = value;
    study
}

fn client(server: &Server) -> Client {
    let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    server.client_with(tiny.window(Duration::from_millis(20)))
}

async fn create(client: &Client) -> Result<ViewerStudy, Error> {
    let create = client.viewer().studies().create().study_instance_uid(UID);
    create.severity("stat").study_description("CT").await
}

/// Creates are answered like this; a look-up finds `found`.
fn server(status: u16, body: &str, found: Option<Value>) -> Server {
    let body = body.to_owned();
    Server::answering(move |request| match (request.method(), &found) {
        ("POST", _) => Reply::json(status, &body),
        (_, Some(found)) => Reply::json(200, found.to_string()),
        (_, None) => Reply::json(404, "{}"),
    })
}

/// Successes that do not show that the study was made.
fn unproven() -> Vec<(u16, String)> {
    let other = "stu_ffffffffffffffffffffffffffffffff";
    let bodies = [
        json!({ "message": "maintenance, nothing was done" }),
        json!({}),
        json!({ "success": true }),
        json!({ "studyId": null }),
        json!({ "studyId": "maintenance" }),
        json!({ "studyId": "usr_1234567890abcdef1234567890abcdef" }),
        json!({ "studyId": other, "studyInstanceUid": "9.9.9" }),
        json!([study()]),
        json!({ "data": study() }),
        with("studyInstanceUid", json!("1.2.4")),
        with("studyInstanceUid", Value::Null),
        with("success", json!(false)),
    ];
    let bodies = bodies.map(|body| (200, body.to_string()));
    let whole = study().to_string();
    let others = [
        (200, whole[..whole.len() / 2].to_owned()),
        (202, whole.clone()),
        (203, whole.clone()),
        (206, whole),
        (204, String::new()),
    ];
    bodies.into_iter().chain(others).collect()
}

#[tokio::test]
async fn a_create_without_proof_is_unknown_and_not_sent_again() {
    for (status, body) in unproven() {
        let server = server(status, &body, None);
        let error = create(&client(&server)).await.unwrap_err();
        let case = format!("{status} {body}: {error}");
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{case}");
        assert!(error.may_have_been_processed(), "{case}");
        assert!(case.contains("does not show that it was done"), "{case}");
        let received = server.received();
        let creates = received.iter().filter(|request| request.method() == "POST");
        assert_eq!(creates.count(), 1, "{case}");
        assert!(received.len() > 1, "it is looked up: {case}");
    }
}

#[tokio::test]
async fn a_create_without_proof_succeeds_if_a_look_up_finds_it() {
    for (status, body) in unproven() {
        let server = server(status, &body, Some(study()));
        let study = create(&client(&server)).await.unwrap();
        assert_eq!(study.study_id, STUDY, "{status} {body}");
    }
}

#[tokio::test]
async fn a_create_with_proof_was_done_even_if_it_cannot_be_read() {
    let proven = [
        json!({ "studyId": STUDY }),
        with("severity", json!(7)),
        with("createdAt", json!("yesterday")),
    ];
    for body in proven {
        let server = server(200, &body.to_string(), None);
        let error = create(&client(&server)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}: {error}");
        assert!(error.may_have_been_processed());
        assert_eq!(server.received().len(), 1, "{body}");
    }
    for status in [200, 201] {
        let server = server(status, &study().to_string(), None);
        assert_eq!(create(&client(&server)).await.unwrap().study_id, STUDY);
    }
}

#[tokio::test]
async fn what_the_server_says_it_did_not_do_was_not_done() {
    let body = json!({ "success": false, "message": "closed for today" }).to_string();
    let server = Server::answering(move |_| Reply::json(200, &body));
    let client = client(&server);
    let users = client.viewer().users();
    let errors = [
        create(&client).await.unwrap_err(),
        users.reactivate().user_id(USER).await.unwrap_err(),
        users.update(USER).first_name("A").await.unwrap_err(),
    ];
    for error in &errors {
        assert_eq!(error.kind(), ErrorKind::NotDone, "{error}");
        assert!(!error.may_have_been_processed() && !error.may_yet_appear());
        assert!(!error.is_before_send());
        assert_eq!(error.message().as_deref(), Some("closed for today"));
        assert!(!error.to_string().contains("closed"), "{error}");
    }
    assert_eq!(server.received().len(), errors.len(), "nothing is repeated");
}

#[tokio::test]
async fn a_change_without_proof_is_unknown_and_harmless_to_repeat() {
    let own = user(USER);
    let other = user(&user_id(7));
    let message = r#"{"message": "maintenance"}"#;
    for (status, body) in [(200, "{}"), (200, message), (200, &other), (202, &own)] {
        let server = Server::start([Reply::json(status, body)]);
        let update = server.client().viewer().users().update(USER);
        let error = update.first_name("A").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{status} {body}");
        assert!(error.may_have_been_processed());
        assert!(error.to_string().contains("harmless"), "{error}");
        server.one();
    }
    for body in ["{}", r#"{"success": "true"}"#, r#"{"success": null}"#] {
        let server = Server::start([Reply::json(200, body)]);
        let error = server.client().viewer().users().reactivate().user_id(USER);
        let error = error.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{body}");
    }
    for body in ["{}", r#"{"url": ""}"#, r#"{"url": null}"#] {
        let server = Server::start([Reply::json(200, body)]);
        let client = server.client();
        let error = client.viewer().studies().reroute_url().study_id(STUDY);
        let error = error.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{body}");
    }
}

/// Only the server knows all the forms that its ids have.
#[tokio::test]
async fn an_id_of_another_form_that_was_sent_and_reads_back_is_proof() {
    let odd: StudyId = serde_json::from_str("\"study-7\"").unwrap();
    let body = with("studyId", json!("study-7")).to_string();
    let server = Server::start([Reply::json(200, &body)]);
    let client = server.client();
    let update = client.viewer().studies().update(&odd).severity("stat");
    assert_eq!(update.await.unwrap().study_id, odd);
}

/// The case of an address is the server's.
#[tokio::test]
async fn a_key_may_read_back_as_the_server_stores_it() {
    for (found, is_proof) in [("u@example.test", true), ("v@example.test", false)] {
        let mut made: Value = serde_json::from_str(&user(USER)).unwrap();
        made["email"] = json!(found);
        let made = made.to_string();
        let server = Server::answering(move |request| match request.method() {
            "POST" => Reply::json(200, &made),
            _ => Reply::json(200, r#"{"users": [], "hasMore": false}"#),
        });
        let client = client(&server);
        let invite = client.viewer().users().invite().email("U@Example.test");
        let invite = invite.first_name("A").last_name("B").level("member");
        let invite = invite.clinic_role("Radiologist").can_manage_studies(true);
        let result = invite.has_dashboard_access(true).await;
        let kind = result.err().map(|error| error.kind());
        let expected = (!is_proof).then_some(ErrorKind::OutcomeUnknown);
        assert_eq!(kind, expected, "{found}");
    }
}
