//! Checks before sending: all violations in one error, and no request.

use avara_client::types::StudyReportMetadata;
use avara_client::{Client, Error, ErrorKind, Location, Problem};
use avara_test_kit::{Reply, Server};
use avara_tests::server::{Clients as _, KEY};
use serde_json::json;

fn fields(error: &Error) -> Vec<&str> {
    error
        .violations()
        .iter()
        .map(avara_client::Violation::field)
        .collect()
}

async fn refused<T: std::fmt::Debug>(
    request: impl IntoFuture<Output = avara_client::Result<T>>,
) -> Error {
    let error = request.await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(error.is_before_send() && !error.may_have_been_processed());
    error
}

/// Nothing listens there: a request that is sent would fail otherwise.
fn client() -> Client {
    Client::builder()
        .api_key(KEY)
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap()
}

#[tokio::test]
async fn every_missing_field_is_named_at_once() {
    let error = refused(client().viewer().users().invite().first_name("Test")).await;
    assert_eq!(
        fields(&error),
        [
            "canManageStudies",
            "clinicRole",
            "email",
            "hasDashboardAccess",
            "lastName",
            "level"
        ]
    );
    let text = error.to_string();
    assert!(
        text.contains("viewer.users.invite") && text.contains("hasDashboardAccess"),
        "{text}"
    );
}

#[tokio::test]
async fn lengths_are_counted_in_characters() {
    let update = || {
        client()
            .auto_scribe()
            .users()
            .update("usr_1234567890abcdef1234567890abcdef")
    };
    let error = refused(update().first_name("").npi_number("123")).await;
    assert_eq!(fields(&error), ["firstName", "npiNumber"]);
    let server = Server::start([Reply::json(200, json!({}))]);
    let client = server.client();
    let longest = [("key", "é".repeat(1000))];
    let studies = client.viewer().studies();
    let _ = studies.update(STUDY).metadata(longest).await;
    assert_eq!(
        server.received().len(),
        1,
        "a thousand characters are a thousand, however many bytes"
    );
    let digits = refused(update().npi_number("١٢٣٤٥٦٧٨٩٠")).await;
    assert_eq!(fields(&digits), ["npiNumber", "npiNumber"]);
}

const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";

#[tokio::test]
async fn counts_and_ranges_are_checked() {
    let metadata = (0..51).map(|n| (format!("key{n}"), "value"));
    let error = refused(
        client()
            .viewer()
            .studies()
            .create()
            .severity("stat")
            .study_description("CT")
            .study_instance_uid("1.2.3")
            .metadata(metadata),
    )
    .await;
    assert_eq!(fields(&error), ["metadata"]);
    for limit in [0, 101] {
        let error = refused(client().viewer().studies().list().limit(limit)).await;
        assert_eq!(fields(&error), ["limit"]);
    }
    let notes = (0..51).map(|_| "note");
    let error = refused(
        client()
            .auto_scribe()
            .studies()
            .create()
            .report_metadata(StudyReportMetadata::new())
            .severity("normal")
            .study_description("CT")
            .study_instance_uid("1.2.3")
            .technologist_notes(notes),
    )
    .await;
    assert_eq!(fields(&error), ["technologistNotes"]);
}

#[tokio::test]
async fn keys_and_values_of_metadata_are_limited() {
    let metadata = [
        ("k".repeat(101), "v".to_owned()),
        ("ok".to_owned(), "v".repeat(1001)),
    ];
    let error = refused(
        client()
            .viewer()
            .studies()
            .create()
            .severity("stat")
            .study_description("CT")
            .study_instance_uid("1.2.3")
            .metadata(metadata),
    )
    .await;
    assert_eq!(error.violations().len(), 2, "{error}");
    assert!(!format!("{error} {error:?}").contains("kkkk"));
}

#[tokio::test]
async fn options_are_limited_in_bytes() {
    let options = [("series".to_owned(), json!("x".repeat(3100)))]
        .into_iter()
        .collect();
    let error = refused(
        client()
            .viewer()
            .ephemeral_sessions()
            .create()
            .retrieval_id("order-1")
            .options(options),
    )
    .await;
    assert_eq!(fields(&error), ["options"]);
}

#[tokio::test]
async fn an_id_of_something_else_is_refused() {
    let error = refused(
        client()
            .viewer()
            .users()
            .retrieve("stu_1234567890abcdef1234567890abcdef"),
    )
    .await;
    assert_eq!(fields(&error), ["userId"]);
    let error = refused(client().viewer().studies().list().assigned_to("nobody")).await;
    assert_eq!(fields(&error), ["assignedTo"]);
    let error = refused(
        client()
            .express()
            .users()
            .add("cus_1234567890abcdef1234567890abcdef")
            .user_id("usr_1"),
    )
    .await;
    assert_eq!(fields(&error), ["userId"]);
}

#[tokio::test]
async fn an_id_in_a_whole_body_is_checked_too() {
    let read = |id: &str| {
        serde_json::from_value::<avara_client::types::UserIdBody>(json!({ "userId": id })).unwrap()
    };
    let add = || {
        client()
            .express()
            .users()
            .add("cus_1234567890abcdef1234567890abcdef")
    };
    let error = refused(add().body(&read("usr_1"))).await;
    assert_eq!(fields(&error), ["userId"]);
    let mended = add()
        .body(&read("usr_1"))
        .user_id("usr_1234567890abcdef1234567890abcdef");
    assert_ne!(
        mended.await.unwrap_err().kind(),
        ErrorKind::InvalidRequest,
        "a setter mends it"
    );
}

#[tokio::test]
async fn at_least_one_identifier_is_needed_and_both_may_be_sent() {
    let error = refused(client().viewer().studies().cancel()).await;
    let text = error.to_string();
    assert!(
        text.contains("studyId") && text.contains("studyInstanceUid"),
        "{text}"
    );
    refused(client().auto_scribe().reports().pdf()).await;

    let server = Server::start([Reply::json(200, json!({ "success": true }))]);
    let both = server
        .client()
        .viewer()
        .studies()
        .cancel()
        .study_id("stu_1234567890abcdef1234567890abcdef")
        .study_instance_uid("1.2.3")
        .await;
    assert!(both.unwrap().success);
}

#[tokio::test]
async fn report_creation_needs_an_npi_number() {
    let update = || {
        client()
            .auto_scribe()
            .users()
            .update("usr_1234567890abcdef1234567890abcdef")
    };
    let error = refused(update().can_create_reports(true)).await;
    assert_eq!(fields(&error), ["npiNumber"]);
}

#[tokio::test]
async fn a_report_file_needs_its_name() {
    let error = refused(
        client()
            .auto_scribe()
            .studies()
            .external()
            .reports()
            .create()
            .study_id("stu_1234567890abcdef1234567890abcdef")
            .report_file_url("https://example.com/report.pdf"),
    )
    .await;
    assert_eq!(fields(&error), ["reportFileName"]);
}

#[tokio::test]
async fn nested_fields_are_named_by_their_path() {
    let body: avara_client::types::EphemeralSessionCreateRequest =
        serde_json::from_value(json!({ "retrievalId": "order-1", "hangingProtocol": { "layout": "1x2", "viewportAssignments": ["a", null] } })).unwrap();
    let server = Server::start([Reply::json(
        200,
        json!({ "url": "https://example.com/session" }),
    )]);
    server
        .client()
        .viewer()
        .ephemeral_sessions()
        .create()
        .body(&body)
        .await
        .unwrap();

    let request = client()
        .viewer()
        .ephemeral_sessions()
        .create()
        .with_body_field("hangingProtocol", json!({}));
    let error = refused(request).await;
    assert_eq!(
        fields(&error),
        [
            "retrievalId",
            "hangingProtocol.layout",
            "hangingProtocol.viewportAssignments"
        ]
    );
}

#[tokio::test]
async fn a_violation_is_data() {
    let client = client();
    let users = client.viewer().users();
    let invite = users.invite().with_body_field("a/b~c", f64::NAN);
    let request = refused(invite.with_header("Host", "elsewhere")).await;
    let pointer_of = |field: &str| {
        let mut violations = request.violations().iter();
        violations
            .find(|violation| violation.field() == field)
            .unwrap_or_else(|| panic!("{field} in {request}"))
            .pointer()
    };
    assert_eq!(pointer_of("firstName"), Some("/firstName"));
    assert_eq!(pointer_of("header host"), None);

    let parts: Vec<_> = request
        .violations()
        .iter()
        .map(|violation| (violation.location(), violation.problem().clone()))
        .collect();
    assert!(parts.contains(&(Location::Body, Problem::Required)));
    assert!(parts.iter().any(|(part, _)| *part == Location::Header));

    let odd = refused(users.retrieve("..")).await;
    assert_eq!(odd.violations()[0].location(), Location::Path);
    assert_eq!(odd.violations()[0].pointer(), None);

    let many = refused(users.list().limit(101)).await;
    assert_eq!(many.violations()[0].location(), Location::Query);
}
