//! Replies that other SDKs read, and replies that are not the API's.

use std::time::Duration;

use avara_client::types::ViewerUser;
use avara_client::{Error, ErrorKind, RetryPolicy};

use crate::loopback::server::{Clients, Reply, Server, USER, user, user_with};

async fn retrieve(reply: Reply) -> Result<ViewerUser, Error> {
    let server = Server::start([reply]);
    let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = server.client_with(tiny);
    client.viewer().users().retrieve(USER).await
}

/// Bodies of a user called Jane, each with something that serde alone does not read.
fn odd_bodies() -> [String; 4] {
    let user = user_with("firstName", Some("\"Jane\""));
    [
        format!("\u{feff}{user}"),
        format!("\u{feff}\r\n{user}"),
        user.replacen('{', r#"{"firstName": "Other", "#, 1),
        user.replacen(
            '{',
            r#"{"first\u004eame": {"firstName": 1}, "level": null, "#,
            1,
        ),
    ]
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped_and_the_last_of_several_fields_wins() {
    for body in odd_bodies() {
        let user = retrieve(Reply::json(200, &body)).await.expect(&body);
        assert_eq!(
            (user.first_name.as_str(), user.level),
            ("Jane", "member".into())
        );
    }
}

#[tokio::test]
async fn half_a_surrogate_pair_is_the_replacement_character() {
    let user = user(USER);
    for (text, expected) in [
        (r"Te\ud83d", "Te\u{fffd}"),
        (r"\uDE00Te", "\u{fffd}Te"),
        (r"\ud83d\ude00", "\u{1f600}"),
    ] {
        let body = user.replacen("Marie", text, 1);
        let user = retrieve(Reply::json(200, &body)).await.unwrap();
        assert_eq!(user.first_name, expected);

        let page = format!(r#"{{"users": [{body}, {{}}], "hasMore": false}}"#);
        let server = Server::start([Reply::json(200, &page)]);
        let page = server.client().viewer().users().list().await.unwrap();
        assert_eq!(page.items()[0].first_name, expected);
        assert_eq!(page.unreadable().len(), 1, "the other item");
    }
}

#[tokio::test]
async fn what_is_read_more_patiently_stays_as_it_came() {
    let body = odd_bodies()[2].clone();
    let server = Server::start([Reply::json(200, &body)]);
    let call = server.client().viewer().users().retrieve(USER);
    let response = call.send_with_response().await.unwrap();
    assert_eq!(response.body(), body.as_bytes());
}

#[tokio::test]
async fn a_create_whose_reply_is_odd_is_done_once() {
    let study = r#"{"cancelledAt": null, "createdAt": "2999-01-01T00:00:00Z", "isCancelled": false,
        "severity": "stat", "studyDescription": "C\ud83d", "studyId":
        "stu_1234567890abcdef1234567890abcdef", "studyInstanceUid": "1.2.3",
        "studyViewerStatus": "pending", "updatedAt": "2999-01-01T00:00:00Z"}"#;
    for body in [
        study.to_owned(),
        format!("\u{feff}{study}"),
        study.replacen('{', r#"{"studyId": "none", "studyInstanceUid": null, "#, 1),
    ] {
        let server = Server::start([Reply::json(200, &body)]);
        let create = server.client().viewer().studies().create();
        let create = create.study_instance_uid("1.2.3").severity("stat");
        let study = create.study_description("CT").await.expect(&body);
        assert_eq!(study.study_description, "C\u{fffd}");
        server.one();
    }
}

#[tokio::test]
async fn a_refusal_is_read_as_patiently() {
    for message in [
        "\u{feff}{\"message\": \"no\"}",
        r#"{"message": "yes", "message": "no"}"#,
    ] {
        let error = retrieve(Reply::json(400, message)).await.unwrap_err();
        assert_eq!(error.message().as_deref(), Some("no"));
        assert!(error.json().is_some());
    }
}

#[tokio::test]
async fn what_is_not_the_api_is_named() {
    for (headers, body, what) in [
        (
            &[("Content-Type", "text/html; charset=utf-8")][..],
            "<html>Sign in</html>",
            "expected an object (text/html, 20 bytes)",
        ),
        (
            &[
                ("Content-Type", "application/json"),
                ("Content-Encoding", "br"),
            ],
            "gz",
            "(application/json, compressed with br, 2 bytes)",
        ),
        (
            &[
                ("Content-Type", "application/json"),
                ("Content-Encoding", "identity"),
            ],
            "[]",
            "(application/json, 2 bytes)",
        ),
        (
            &[("Content-Type", "Jane Roe")],
            "hello",
            "expected an object (no content type, 5 bytes)",
        ),
        (
            &[("Content-Type", "application/json")],
            "",
            "the body is empty (application/json, 0 bytes)",
        ),
    ] {
        let error = retrieve(Reply::with(200, headers, body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = error.to_string();
        assert!(text.contains(what), "{text}");
        assert!(text.contains("check the base URL"), "{text}");
        assert!(
            !text.contains("was done") && !text.contains("Jane"),
            "{text}"
        );
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn a_page_that_says_not_found_is_not_the_api() {
    for (body, advice) in [
        ("<html>nginx</html>", "check the base URL"),
        ("{}", "check the id"),
        ("", "check the id"),
    ] {
        let error = retrieve(Reply::with(404, &[], body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(error.to_string().contains(advice), "{error}");
    }
}
