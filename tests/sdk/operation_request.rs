//! Operations that are chosen at run time: checked, repeated and looked up like all others.

use std::time::{Duration, SystemTime};

use avara_client::{Client, ErrorKind, OPERATIONS, Operation, OperationRequest};
use avara_sandbox::{FaultKind, Sandbox};
use serde_json::{Value, json};

const USER: &str = "usr_1234567890abcdef1234567890abcdef";

fn operation(id: &str) -> &'static Operation {
    OPERATIONS
        .iter()
        .find(|operation| operation.id() == id)
        .unwrap()
}

fn create(avara: &Client, uid: &str) -> OperationRequest {
    let body = json!({"studyInstanceUid": uid, "studyDescription": "CT", "severity": "stat"});
    avara
        .operation(operation("viewer.studies.create"), [""; 0])
        .body(body)
}

#[tokio::test]
async fn json_goes_in_and_comes_out() {
    let sandbox = Sandbox::start().await.unwrap();
    let update = operation("viewer.users.update");
    let request = sandbox.client().operation(update, [USER]);
    let user = request
        .with_body_field("lastName", "Example")
        .await
        .unwrap();
    assert_eq!(user["lastName"], "Example");
    let received = sandbox.requests().pop().unwrap();
    assert_eq!(received.body, Some(json!({"lastName": "Example"})));
}

#[tokio::test]
async fn the_path_and_the_body_are_checked() {
    let avara = Client::new("sk_live_1").unwrap();
    let update = operation("viewer.users.update");
    for (path, field) in [
        (&[][..], "userId"),
        (&[""][..], "userId"),
        (&[USER, USER][..], "path"),
    ] {
        let request = avara.operation(update, path.iter().copied());
        let error = request.clone().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.violations()[0].field(), field);
        assert_eq!(
            request.preview().unwrap_err().operation(),
            Some("viewer.users.update")
        );
    }
    let invite = avara
        .operation(operation("viewer.users.invite"), [""; 0])
        .body(json!({}));
    assert!(invite.await.unwrap_err().violations().len() > 5);
}

#[tokio::test]
async fn a_preview_is_what_is_sent_without_the_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let request = create(&sandbox.client(), "1.2.3");
    let preview = request.preview().unwrap();
    assert_eq!(preview.method(), "POST");
    assert_eq!(preview.uri().path(), "/v1/viewer/studies");
    assert!(!preview.headers().contains_key("authorization"));
    request.await.unwrap();
    let received = sandbox.requests().pop().unwrap();
    assert_eq!(
        received.body,
        serde_json::from_slice::<Value>(preview.body()).ok()
    );
}

#[tokio::test]
async fn a_lost_create_is_found_and_not_repeated() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fail_next(FaultKind::ResetAfter);
    let request = create(&sandbox.client(), "1.2.3");
    let response = request.send_with_response::<Value>().await.unwrap();
    assert!(response.was_reconciled());
    assert_eq!(
        sandbox
            .stats()
            .executed_for("viewer.studies.create", "1.2.3"),
        1
    );
}

#[tokio::test]
async fn what_an_earlier_program_sent_can_be_looked_up() {
    let sandbox = Sandbox::start().await.unwrap();
    let avara = sandbox.client();
    let request = create(&avara, "1.2.3");
    let before = SystemTime::now();
    assert!(
        request
            .clone()
            .look_up::<Value>(before)
            .await
            .unwrap()
            .is_none()
    );
    let study = request.clone().await.unwrap();
    let found = request
        .clone()
        .look_up::<Value>(before)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.value()["studyId"], study["studyId"]);
    assert_eq!(sandbox.stats().executed("viewer.studies.create"), 1);

    // Sent long after the record was made, it cannot have made it.
    let later = |seconds| SystemTime::now() + Duration::from_secs(seconds);
    for later in [later(3600), later(1 << 40), later(1 << 60)] {
        let request = request.clone();
        let error = request.look_up::<Value>(later).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
    }
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1 << 60);
    assert!(request.look_up::<Value>(early).await.unwrap().is_some());
    let other = create(&avara, "1.2.3").with_body_field("studyDescription", "MR");
    assert_eq!(
        other.look_up::<Value>(before).await.unwrap_err().kind(),
        ErrorKind::Conflict
    );
}

#[tokio::test]
async fn what_nothing_identifies_stays_unknown() {
    let sandbox = Sandbox::start().await.unwrap();
    let create = sandbox
        .client()
        .operation(operation("express.create"), [""; 0]);
    let create = create.body(json!({"expressCustomerName": "Test Center"}));
    let error = create
        .look_up::<Value>(SystemTime::now())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(
        error
            .to_string()
            .contains("an earlier program may have sent it"),
        "{error}"
    );
    assert!(sandbox.requests().is_empty());
}

#[test]
fn debug_shows_nothing_private() {
    let avara = Client::new("sk_live_SECRET").unwrap();
    let request = avara.operation(operation("viewer.users.update"), ["SECRET"]);
    let request = request
        .body(json!({"lastName": "SECRET"}))
        .with_body_field("x", "SECRET");
    assert!(!format!("{request:?}").contains("SECRET"));
}
