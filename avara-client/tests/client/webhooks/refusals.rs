//! The answers to invalid deliveries and to failed handlers.

use std::time::SystemTime;

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body::Frame;
use http_body_util::{Empty, Full, StreamBody};
use serde_json::{Value, json};

use crate::webhooks::delivery::{at, headers, report, request, study_access, webhooks};
use crate::webhooks::receiver::{FAILS, FINE, PANICS, Receiver, read};

async fn answer(request: Request<Full<Bytes>>) -> (StatusCode, String, usize) {
    let receiver = Receiver::new();
    let (status, body) = read(receiver.service().respond(request).await).await;
    let error = body["error"].as_str().unwrap_or_default().to_owned();
    assert_eq!(error.is_empty(), status.is_success(), "{body}");
    (status, error, receiver.calls())
}

/// A request with these headers, in which `SECRET` is nothing to be repeated.
fn with(
    headers: impl IntoIterator<Item = (&'static str, String)>,
    body: &str,
) -> Request<Full<Bytes>> {
    let headers = headers.into_iter();
    let request = headers.fold(Request::post("/"), |request, (name, value)| {
        request.header(name, value)
    });
    request
        .body(Full::new(Bytes::copy_from_slice(body.as_bytes())))
        .unwrap()
}

#[tokio::test]
async fn a_good_delivery_is_handled() {
    let receiver = Receiver::new();
    let response = receiver.service().respond(request(&report(FINE))).await;
    assert_eq!(
        read(response).await,
        (StatusCode::OK, json!({"success": true}))
    );
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test]
async fn each_refusal_has_its_status_and_its_reason() {
    let body = report(FINE);
    let [id, timestamp, signature] = headers(&body);
    let old = webhooks().sign("msg_1", at(1_700_000_000), &body);
    let ahead = webhooks().sign(
        "msg_1",
        SystemTime::now() + std::time::Duration::from_secs(900),
        &body,
    );
    for (request, status, reason) in [
        (with([], &body), 401, "missing header: `webhook-id`"),
        (
            with([id.clone(), timestamp.clone()], &body),
            401,
            "missing header: `webhook-signature`",
        ),
        (
            with(
                [id.clone(), id.clone(), timestamp.clone(), signature.clone()],
                &body,
            ),
            400,
            "malformed header: `webhook-id` is there twice",
        ),
        (
            with(
                [
                    id.clone(),
                    ("webhook-timestamp", "SECRET".into()),
                    signature.clone(),
                ],
                &body,
            ),
            400,
            "malformed header: `webhook-timestamp`",
        ),
        (with(old, &body), 401, "too old"),
        (with(ahead, &body), 401, "from the future"),
        (
            with(
                [id, timestamp, ("webhook-signature", "v1,SECRET".into())],
                &body,
            ),
            401,
            "no matching signature",
        ),
        (with(headers("SECRET"), "SECRET"), 400, "body not JSON"),
        (
            with(headers(r#"{"type": 1}"#), r#"{"type": 1}"#),
            400,
            "malformed event: `type`",
        ),
        (
            with(
                headers(r#"{"id": "SECRET", "type": "report.delivered"}"#),
                r#"{"id": "SECRET", "type": "report.delivered"}"#,
            ),
            400,
            "malformed event: missing field `data`",
        ),
    ] {
        let (found, error, calls) = answer(request).await;
        assert_eq!(found, status, "{error}");
        assert!(error.starts_with(reason), "{error}");
        assert_eq!(calls, 0, "{error}");
    }
}

#[tokio::test]
async fn webhooks_are_posted() {
    for method in [
        Method::GET,
        Method::HEAD,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
    ] {
        let mut request = request(&report(FINE));
        *request.method_mut() = method;
        let receiver = Receiver::new();
        let response = receiver.service().respond(request).await;
        assert_eq!(response.headers()["allow"], "POST");
        assert_eq!(read(response).await.0, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(receiver.calls(), 0);
    }
}

/// A body that does not say how long it is, and counts what was read of it.
fn undeclared(chunks: usize) -> impl http_body::Body<Data = Bytes, Error = std::io::Error> {
    let frames = (0..chunks).map(|_| Ok(Frame::data(Bytes::from_static(&[b' '; 1000]))));
    StreamBody::new(Iter(frames))
}

struct Iter<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

#[tokio::test]
async fn a_body_has_a_limit_whether_it_says_its_length_or_not() {
    let receiver = Receiver::new();
    let service = receiver.service().body_limit(2000);
    for (length, expected) in [(2000, 400), (2001, 413)] {
        let body = " ".repeat(length);
        let response = service.respond(request(&body)).await;
        assert_eq!(read(response).await.0, expected, "{length} declared");
    }
    for (chunks, expected) in [(2, 400), (3, 413)] {
        let signed = headers(&" ".repeat(chunks * 1000));
        let request = signed
            .into_iter()
            .fold(Request::post("/"), |request, (name, value)| {
                request.header(name, value)
            });
        let response = service
            .respond(request.body(undeclared(chunks)).unwrap())
            .await;
        assert_eq!(read(response).await.0, expected, "{chunks} chunks");
    }
    assert_eq!(receiver.calls(), 0);
}

/// A length that is declared counts, before there is any of the body; a body that is not signed is
/// not read at all.
#[tokio::test]
async fn nothing_is_read_for_nothing() {
    use http_body_util::BodyExt;

    struct Unreadable(u64);

    impl http_body::Body for Unreadable {
        type Data = Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
            panic!("it was read")
        }

        fn size_hint(&self) -> http_body::SizeHint {
            http_body::SizeHint::with_exact(self.0)
        }
    }

    let service = Receiver::new().service();
    let huge = Request::post("/")
        .body(Unreadable(1024 * 1024 + 1))
        .unwrap();
    assert_eq!(
        read(service.respond(huge).await).await.0,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let unsigned = Request::post("/").body(Unreadable(1024 * 1024)).unwrap();
    assert_eq!(
        read(service.respond(unsigned).await).await.0,
        StatusCode::UNAUTHORIZED
    );
    let unsigned = Request::post("/")
        .body(Empty::<Bytes>::new().boxed())
        .unwrap();
    assert_eq!(
        read(service.respond(unsigned).await).await.0,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn what_the_handler_fails_is_the_receivers_own_affair() {
    for body in [report(FAILS), report(PANICS), study_access(FINE)] {
        let (status, error, calls) = answer(request(&body)).await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(
            (error.as_str(), calls),
            ("the event could not be handled", 1)
        );
    }
}

#[tokio::test]
async fn an_event_that_nobody_handles_has_an_answer() {
    struct Nobody;
    impl avara_client::webhooks::WebhookHandler for Nobody {}

    let service = avara_client::webhooks::WebhookService::new(webhooks(), Nobody);
    let id = r#""id": "whe_1""#;
    let answer = async |body: String| {
        let (status, body) = read(service.respond(request(&body)).await).await;
        assert_eq!(status, StatusCode::OK);
        body
    };
    assert_eq!(answer(report("whe_1")).await, json!({"success": false}));
    let refused = answer(study_access("whe_1")).await;
    assert_eq!(
        (&refused["authorized"], &refused["urls"]),
        (&json!(false), &json!([]))
    );
    assert!(
        refused["error"]
            .as_str()
            .is_some_and(|reason| !reason.is_empty())
    );
    let unknown = format!(r#"{{{id}, "type": "study.archived", "data": {{}}}}"#);
    assert_eq!(answer(unknown).await, json!({}));
}

#[tokio::test]
async fn an_event_of_tomorrow_has_a_method_too() {
    let receiver = Receiver::new();
    let event = r#"{"id": "whe_1", "type": "study.archived", "data": [1]}"#;
    let (status, body) = read(receiver.service().respond(request(event)).await).await;
    let sent: Value = serde_json::from_str(event).unwrap();
    assert_eq!((status, body, receiver.calls()), (StatusCode::OK, sent, 1));
}
