//! The text of errors.

use std::error::Error as _;
use std::time::Duration;

use avara_client::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::json;

use crate::loopback::server::{Clients, Reply, Server, USER, user_with};

async fn retrieve(client: &Client) -> Error {
    client.viewer().users().retrieve(USER).await.unwrap_err()
}

#[tokio::test]
async fn every_status_has_its_kind_and_everything_that_came_with_it() {
    let body = r#"{"message": "no such study", "code": 7}"#;
    let headers = [
        ("X-Request-Id", "r-1"),
        ("Retry-After", "7"),
        ("X-Other", "o"),
    ];
    for (status, kind, processed) in [
        (301, ErrorKind::OtherStatus, true),
        (400, ErrorKind::BadRequest, false),
        (401, ErrorKind::Authentication, false),
        (402, ErrorKind::OtherStatus, false),
        (403, ErrorKind::Permission, false),
        (404, ErrorKind::NotFound, false),
        (408, ErrorKind::OtherStatus, true),
        (409, ErrorKind::Conflict, false),
        (422, ErrorKind::Unprocessable, false),
        (429, ErrorKind::RateLimited, false),
        (499, ErrorKind::OtherStatus, true),
        (500, ErrorKind::Server, true),
        (502, ErrorKind::Server, true),
        (503, ErrorKind::Server, false),
        (504, ErrorKind::Server, true),
        (599, ErrorKind::Server, true),
    ] {
        let server = Server::start([Reply::with(status, &headers, body)]);
        let error = retrieve(&server.client()).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.headers().unwrap()["x-other"], "o");
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!(error.message().as_deref(), Some("no such study"));
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(
            error.json(),
            Some(json!({ "message": "no such study", "code": 7 }))
        );
        assert_eq!(error.operation(), Some("viewer.users.retrieve"));
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.may_have_been_processed(), processed, "{error}");
        assert!(!error.is_before_send());
        assert!(error.source().is_none() && error.found().is_none());
        let line = error.to_string();
        let start = format!("viewer.users.retrieve: {kind} (status {status}, request id r-1)");
        assert!(line.starts_with(&start) && !line.contains('\n'), "{line}");
        assert!(line.len() > start.len() + 10, "it says what to do: {line}");
    }
}

#[tokio::test]
async fn unavailable_without_a_time_to_come_back_proves_nothing() {
    for (headers, processed) in [
        (vec![], true),
        (vec![("Retry-After", "soon")], true),
        (vec![("Retry-After", "1")], false),
        (vec![("retry-after-ms", "1")], false),
    ] {
        let server = Server::start([Reply::with(503, &headers, "")]);
        let error = retrieve(&server.client()).await;
        assert_eq!(error.may_have_been_processed(), processed, "{headers:?}");
    }
}

#[tokio::test]
async fn the_number_of_attempts_is_in_the_line() {
    let server = Server::start([Reply::json(500, "{}")]);
    let tiny = Duration::from_millis(1);
    let error = retrieve(&server.client_with(RetryPolicy::default().initial_backoff(tiny))).await;
    assert_eq!(
        error.to_string(),
        "viewer.users.retrieve: server error (status 500, 3 attempts); try again later"
    );
}

/// Returns the text of the error and of all its sources.
fn printed(error: &Error) -> String {
    let mut printed = format!("{error} {error:#} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        printed += &format!(" {cause} {cause:?}");
        source = cause.source();
    }
    printed
}

#[tokio::test]
async fn nothing_behind_an_error_has_an_address_or_another_crates_name() {
    let gone = {
        let server = Server::start([Reply::CLOSE]);
        server.builder().build().unwrap()
    };
    tokio::task::yield_now().await;
    let mut errors = vec![retrieve(&gone.with_options().max_retries(0).build().unwrap()).await];
    for reply in [
        Reply::RESET,
        Reply::CLOSE,
        Reply::SILENCE,
        Reply::broken_off(200, &[]),
        Reply::broken_off(200, &[]).without_end(),
        Reply::raw("nonsense\r\n\r\n".to_owned()),
        Reply::json(200, "{"),
        Reply::json(500, "{}"),
        Reply::with(307, &[("Location", "http://127.0.0.1/v1")], ""),
    ] {
        let server = Server::start([reply]);
        let builder = server.builder().timeout(Duration::from_millis(60));
        let client = builder.retries(RetryPolicy::never()).build().unwrap();
        errors.push(retrieve(&client).await);
        errors.push(
            client
                .viewer()
                .studies()
                .cancel()
                .study_instance_uid("1.2.3")
                .await
                .unwrap_err(),
        );
        errors.push(
            client
                .express()
                .create()
                .express_customer_name("Test")
                .await
                .unwrap_err(),
        );
    }
    for error in errors {
        let printed = printed(&error);
        for leak in ["progenitor", "http://", "/v1/", USER, "1.2.3"] {
            assert!(!printed.contains(leak), "{leak} in {printed}");
        }
    }
}

#[tokio::test]
async fn what_broke_is_behind_an_error_of_the_connection() {
    for reply in [Reply::RESET, Reply::SILENCE, Reply::broken_off(200, &[])] {
        let server = Server::start([reply]);
        let builder = server.builder().timeout(Duration::from_millis(60));
        let client = builder.retries(RetryPolicy::never()).build().unwrap();
        assert!(retrieve(&client).await.source().is_some());
        let lost = client
            .express()
            .create()
            .express_customer_name("Test")
            .await
            .unwrap_err();
        assert!(lost.source().is_some(), "{lost}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_names_its_path_and_is_kept() {
    let mut cut = user_with("firstName", Some("\"SECRET\""));
    cut.truncate(cut.len() - 1);
    for (body, problem) in [
        (user_with("email", None), "missing field `email`"),
        (
            user_with("firstName", Some("{}")),
            "`firstName`: expected a string, found map",
        ),
        (
            user_with("createdAt", Some("\"SECRET\"")),
            "`createdAt`: not a date-time",
        ),
        (
            user_with("hasDashboardAccess", Some("\"SECRET\"")),
            "`hasDashboardAccess`: expected a b",
        ),
        (cut, "the JSON ends too early"),
        (
            "{\"firstName\": SECRET}".to_owned(),
            "not JSON, at line 1, column 15",
        ),
        ("<html>SECRET</html>".to_owned(), "expected an object"),
    ] {
        let server = Server::start([Reply::with(200, &[("Content-Type", "text/html")], &body)]);
        let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
        let error = retrieve(&server.client_with(tiny)).await;
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Decode, 1),
            "{error}"
        );
        assert!(error.to_string().contains(problem), "{error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(error.status().unwrap(), 200);
        assert!(error.may_have_been_processed() && !error.is_before_send());
        assert!(!printed(&error).contains("SECRET"), "{error}");
        server.one();
    }
}

#[tokio::test]
async fn the_content_type_does_not_decide_and_more_fields_do_no_harm() {
    let body = user_with("newField", Some(r#"{"deep": [1]}"#));
    for content_type in [
        "text/plain",
        "application/octet-stream",
        "text/html; charset=x",
    ] {
        let server = Server::start([Reply::with(200, &[("Content-Type", content_type)], &body)]);
        let user = server
            .client()
            .viewer()
            .users()
            .retrieve(USER)
            .await
            .unwrap();
        assert_eq!(user.user_id, USER);
    }
}

/// It is a lost answer: a proxy answers with success too.
#[tokio::test]
async fn a_create_whose_success_cannot_be_read_is_looked_up_and_not_repeated() {
    for (reply, kind) in [
        (Reply::with(204, &[], ""), ErrorKind::OutcomeUnknown),
        (Reply::json(200, "<html>"), ErrorKind::OutcomeUnknown),
        (Reply::json(200, "[]"), ErrorKind::OutcomeUnknown),
        (Reply::json(200, "{}"), ErrorKind::OutcomeUnknown),
        (
            Reply::json(
                200,
                r#"{"studyId": "stu_1234567890abcdef1234567890abcdef"}"#,
            ),
            ErrorKind::Decode,
        ),
    ] {
        let server = Server::start([reply]);
        let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
        let tiny = tiny.window(Duration::from_millis(50));
        let client = server.client_with(tiny);
        let create = client
            .viewer()
            .studies()
            .create()
            .study_instance_uid("1.2.3");
        let error = create
            .severity("stat")
            .study_description("CT")
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 1), "{error}");
        assert!(error.may_have_been_processed() && error.may_yet_appear());
        let received = server.received();
        let creates = received.iter().filter(|request| request.method() == "POST");
        assert_eq!(creates.count(), 1, "{received:?}");
        let is_looked_up = kind == ErrorKind::OutcomeUnknown;
        assert_eq!(received.len() > 1, is_looked_up, "{received:?}");
    }
}

#[test]
fn a_result_is_no_larger_than_its_value() {
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    assert_eq!(size_of::<Result<Box<u8>, Error>>(), 2 * size_of::<usize>());
}
