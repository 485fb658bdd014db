use std::time::Duration;

use avara_client::webhooks::Webhooks;
use avara_test_kit::{Reply, Server};
use chrono::{DateTime, Utc};
use serde_json::json;

use super::{Delivery, Message, send};
use crate::spec::spec;
use crate::world::{Event, InitialData, World};

const KEY: &str = "whsec_c2VjcmV0Cg==";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000, 0).expect("a time")
}

fn message(kind: &str) -> Message {
    let world = World::seeded(&InitialData::default());
    Message::new(
        world
            .event(kind, "http://127.0.0.1:4010", now())
            .expect("one of the seven"),
    )
}

fn receiver(answer: &str) -> (Server, String) {
    let server = Server::start([Reply::raw(answer)]);
    let url = format!("{}/hooks?a=b", server.url);
    (server, url)
}

fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}")
}

async fn delivered(kind: &str, answer: &str) -> Delivery {
    let (_server, url) = receiver(answer);
    send(&url, None, &message(kind), now(), Duration::from_secs(5)).await
}

#[tokio::test]
async fn an_event_arrives_signed() {
    let (server, url) = receiver(&answer("200 OK", r#"{"success":true}"#));
    let (key, message) = (
        Webhooks::new(KEY).expect("a good key"),
        message("report.delivered"),
    );
    let delivery = send(&url, Some(&key), &message, now(), Duration::from_secs(5)).await;
    assert!(delivery.is_ok(), "{delivery:?}");
    assert_eq!(delivery.json()["status"], 200);

    let received = server.one();
    let header = |name| received.header(name).expect("a header");
    assert_eq!(received.line, "POST /hooks?a=b HTTP/1.1");
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(header("webhook-timestamp"), "1700000000");
    let id = header("webhook-id");
    let [_, _, (_, signature)] = key.sign(id, now().into(), &received.body);
    assert_eq!(header("webhook-signature"), signature);
    let body = received.json();
    assert_eq!(body["id"], id);
    assert_eq!(body, message.json());
}

#[test]
fn every_message_is_as_the_spec_says() {
    for webhook in &spec().webhooks {
        let message = message(&webhook.kind).json();
        let errors = webhook.event.schema.validator().iter_errors(&message);
        let errors: Vec<_> = errors.map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", webhook.kind);
    }
}

#[test]
fn no_two_messages_have_the_same_id() {
    let event = Event {
        kind: "report.delivered",
        data: json!({}),
    };
    assert_ne!(Message::new(event.clone()).id, Message::new(event).id);
}

#[tokio::test]
async fn an_answer_that_breaks_the_spec_is_reported() {
    let delivery = delivered(
        "study.access_requested",
        &answer("200 OK", r#"{"authorized":1}"#),
    )
    .await;
    assert_eq!(delivery.status, Some(200));
    assert_eq!(delivery.violations.len(), 2, "{delivery:?}");
    assert!(
        delivery
            .violations
            .iter()
            .any(|line| line.starts_with("body /authorized "))
    );
    assert_eq!(delivery.json()["ok"], false);
}

#[tokio::test]
async fn an_error_is_reported() {
    let delivery = delivered("study.access_requested", &answer("500 Oops", "{}")).await;
    assert_eq!(delivery.violations, ["expected status 2xx, got 500"]);
}

#[tokio::test]
async fn nothing_is_an_answer_where_the_spec_says_so() {
    for body in ["", "{}"] {
        let reply = answer("200 OK", body);
        assert!(
            delivered("patient_study.enrichment_requested", &reply)
                .await
                .is_ok()
        );
        assert!(!delivered("report.delivered", &reply).await.is_ok());
    }
    let text = delivered(
        "patient_study.enrichment_requested",
        &answer("200 OK", "thanks"),
    )
    .await;
    assert_eq!(text.violations, ["the response body is not valid JSON"]);
}

#[tokio::test]
async fn an_answer_that_never_comes_is_reported() {
    let server = Server::start([Reply::SILENCE]);
    let message = message("report.delivered");
    let delivery = send(
        &server.url,
        None,
        &message,
        now(),
        Duration::from_millis(50),
    )
    .await;
    assert_eq!(delivery.status, None);
    assert_eq!(delivery.violations, ["no answer within 0.05 seconds"]);
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_is_reported() {
    let message = message("report.delivered");
    for (url, problem) in [
        ("http://127.0.0.1:1", "127.0.0.1:1 cannot be reached"),
        (
            "https://example.com",
            "the sandbox sends webhooks to `http://` addresses only",
        ),
        ("no address", "`no address` is not an address"),
    ] {
        let delivery = send(url, None, &message, now(), Duration::from_secs(5)).await;
        assert!(delivery.violations[0].starts_with(problem), "{delivery:?}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_reported() {
    let delivery = delivered(
        "report.delivered",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",
    );
    let delivery = delivery.await;
    assert_eq!(delivery.status, None);
    assert!(
        delivery.violations[0].starts_with("the answer broke off"),
        "{delivery:?}"
    );
}
