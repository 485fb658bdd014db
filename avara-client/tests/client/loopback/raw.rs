//! Requests to endpoints that the spec does not know.

use std::time::Duration;

use avara_client::http::Method;
use avara_client::{Client, ErrorKind, RetryPolicy, Violation};
use serde_json::{Value, json};

use crate::loopback::server::{Clients, KEY, Reply, Server};

const OK: &str = r#"{"name": "stat"}"#;

fn client(server: &Server) -> Client {
    let tiny = Duration::from_millis(1);
    server.client_with(
        RetryPolicy::default()
            .initial_backoff(tiny)
            .max_backoff(tiny),
    )
}

#[tokio::test]
async fn it_has_the_key_and_what_was_set() {
    let server = Server::start([Reply::json(200, OK)]);
    let get = client(&server).request(Method::GET, "/v2/work%20lists/7:a");
    let get = get
        .with_query("limit", "4")
        .with_query("q", "a&b")
        .with_query("limit", "5");
    let reply = get.with_header("X-Tenant", "7").await.unwrap();
    assert_eq!(reply["name"], "stat");
    let request = server.one();
    assert_eq!(
        request.line,
        "GET /v2/work%20lists/7:a?q=a%26b&limit=5 HTTP/1.1"
    );
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {KEY}").as_str())
    );
    assert_eq!(request.header("x-tenant"), Some("7"));
    assert_eq!(
        (request.header("content-type"), request.body.as_str()),
        (None, "")
    );
}

#[tokio::test]
async fn its_body_is_json() {
    let server = Server::start([Reply::json(201, OK)]);
    let post = client(&server).request(Method::POST, "/v2/worklists");
    let post = post
        .body(json!({ "name": "stat" }))
        .with_body_field("size", 3);
    let response = post.send_with_response::<Value>().await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (201, 1));
    let request = server.one();
    assert_eq!(request.header("content-type"), Some("application/json"));
    let body: Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!(body, json!({ "name": "stat", "size": 3 }));
}

#[tokio::test]
async fn only_what_reads_is_repeated_unless_it_is_said_to_be_safe() {
    for (method, attempts) in [
        (Method::GET, 3),
        (Method::HEAD, 3),
        (Method::OPTIONS, 3),
        (Method::POST, 1),
        (Method::PUT, 1),
        (Method::PATCH, 1),
        (Method::DELETE, 1),
    ] {
        let server = Server::start([Reply::json(500, "{}")]);
        let request = client(&server).request(method.clone(), "/v2/worklists");
        let error = request.clone().await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{method}: {error}");
        assert_eq!(error.operation(), Some("request"));
        let is_lost = error.kind() == ErrorKind::OutcomeUnknown;
        assert_eq!(is_lost, attempts == 1, "{method}: {error}");
        assert_eq!(server.received().len(), attempts as usize);

        let error = request.safe_to_repeat().await.unwrap_err();
        assert_eq!(
            (error.attempts(), error.kind()),
            (3, ErrorKind::Server),
            "{method}"
        );
    }
}

#[tokio::test]
async fn a_lost_answer_says_what_was_sent() {
    let server = Server::start([Reply::RESET]);
    let post = client(&server).request(Method::POST, "/v2/SECRET");
    let post = post
        .body(json!({ "name": "SECRET" }))
        .with_query("q", "SECRET");
    let error = post.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(error.sent_body(), Some(&br#"{"name":"SECRET"}"#[..]));
    assert_eq!(error.look_up(), None);
    let line = error.to_string();
    assert!(
        line.ends_with("find out what became of it before you repeat it"),
        "{line}"
    );
    assert!(
        !format!("{error} {error:?} {error:#?}").contains("SECRET"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_path_cannot_lead_anywhere_else() {
    let server = Server::start([Reply::json(200, OK)]);
    for path in [
        "",
        "v1/x",
        "https://SECRET.example.test/v1",
        "//SECRET.example.test/v1",
        "@SECRET.example.test/v1",
        "/v1/../SECRET",
        "/v1/%2e%2e/SECRET",
        "/v1/SECRET?admin=true",
        "/v1/SECRET#x",
        "/v1/SECRET\r\nX-Evil: 1",
        "/v1/SECRET HTTP/1.1",
        "/v1\\..\\SECRET",
        "/v1//SECRET",
        "/v1/%2f..%2fSECRET",
    ] {
        let error = client(&server)
            .request(Method::GET, path)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
        assert!(error.is_before_send());
        assert_eq!(error.violations()[0].field(), "path");
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn all_that_is_wrong_is_reported_at_once() {
    let server = Server::start([Reply::json(200, OK)]);
    let not_json = std::collections::BTreeMap::from([((1, 2), 3)]);
    let post = client(&server)
        .request(Method::POST, "nowhere")
        .with_header("Host", "elsewhere");
    let post = post.body([1]).with_body_field("SECRET", 1).body(&not_json);
    let error = post.with_header("X-A\r\n", "SECRET").await.unwrap_err();
    let fields: Vec<_> = error.violations().iter().map(Violation::field).collect();
    assert_eq!(fields, ["path", "header host", "body", "header", "body"]);
    assert!(!error.to_string().contains("SECRET"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn any_json_is_a_reply_and_none_is_null() {
    for (reply, value) in [
        (Reply::json(200, "[1]"), json!([1])),
        (Reply::json(200, r#""x""#), json!("x")),
        (Reply::json(200, ""), Value::Null),
        (Reply::with(204, &[], ""), Value::Null),
    ] {
        let server = Server::start([reply]);
        let get = client(&server).request(Method::GET, "/v2/x");
        assert_eq!(get.await.unwrap(), value);
    }
    let server = Server::start([Reply::json(200, "<SECRET>"), Reply::json(200, OK)]);
    let get = client(&server).request(Method::GET, "/v2/x");
    let error = get.clone().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert_eq!(error.body(), Some(&b"<SECRET>"[..]));
    let error = get.send_as::<Vec<u8>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.to_string().contains("SECRET"), "{error}");
}

#[tokio::test]
async fn it_takes_the_options_of_every_call() {
    let server = Server::start([Reply::SILENCE]);
    let get = client(&server)
        .request(Method::GET, "/v2/x")
        .with_max_retries(0);
    let ms = Duration::from_millis;
    for get in [
        get.clone().with_timeout(ms(40)),
        get.clone().with_deadline(ms(40)),
    ] {
        let error = get.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    }
    let printed = format!("{get:?}");
    assert!(
        printed.contains("GET") && !printed.contains("/v2/x"),
        "{printed}"
    );
}
