//! Timeouts. The clock is paused: it jumps ahead when every task waits.

use std::future::pending;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::{Body, Frame};
use serde_json::json;
use tokio::time::{Instant, sleep};

use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService};

use crate::webhooks::delivery::{headers, report, request, study_access, webhooks};
use crate::webhooks::receiver::{HANGS, Receiver, read};

#[tokio::test(start_paused = true)]
async fn a_handler_has_ten_seconds() {
    let started = Instant::now();
    let response = Receiver::new()
        .service()
        .respond(request(&report(HANGS)))
        .await;
    assert_eq!(
        read(response).await,
        (StatusCode::OK, json!({"success": false}))
    );
    assert_eq!(started.elapsed().as_secs(), 10);
}

#[tokio::test(start_paused = true)]
async fn the_time_can_be_set() {
    let started = Instant::now();
    let service = Receiver::new().service().timeout(Duration::from_secs(3));
    service.respond(request(&report(HANGS))).await;
    assert_eq!(started.elapsed().as_secs(), 3);
}

/// Takes nine seconds, and then some time or other.
struct Slow(Duration);

impl WebhookHandler for Slow {
    async fn study_access_requested(
        &self,
        _: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        sleep(self.0).await;
        Ok(StudyAccessRequestedResponse::denied("slowly"))
    }

    async fn unknown_event(
        &self,
        _: avara_client::UnknownEvent,
        _: &Delivery,
    ) -> Result<serde_json::Value, HandlerError> {
        pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_is_just_in_time_is_heard() {
    for (seconds, is_heard) in [(9, true), (11, false)] {
        let service = WebhookService::new(webhooks(), Slow(Duration::from_secs(seconds)));
        let (status, body) = read(service.respond(request(&study_access("whe_1"))).await).await;
        assert_eq!(
            (status, &body["authorized"]),
            (StatusCode::OK, &json!(false))
        );
        assert_eq!(body["error"] == "slowly", is_heard, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_of_tomorrow_has_no_longer() {
    let service = WebhookService::new(webhooks(), Slow(Duration::ZERO));
    let event = r#"{"id": "whe_1", "type": "study.archived"}"#;
    let response = service.respond(request(event)).await;
    assert_eq!(read(response).await, (StatusCode::OK, json!({})));
}

/// A body that begins and never ends.
struct Stalled(bool);

impl Body for Stalled {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Pending;
        }
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"{")))))
    }
}

/// A body that breaks off.
struct Broken;

impl Body for Broken {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(Some(Err(std::io::Error::other("SECRET"))))
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let signed = || {
        let headers = headers("{}").into_iter();
        headers.fold(Request::post("/"), |request, (name, value)| {
            request.header(name, value)
        })
    };
    let service = Receiver::new().service();
    let started = Instant::now();
    let response = service
        .respond(signed().body(Stalled(false)).unwrap())
        .await;
    assert_eq!(read(response).await.0, StatusCode::REQUEST_TIMEOUT);
    assert_eq!(started.elapsed().as_secs(), 10);
    let response = service.respond(signed().body(Broken).unwrap()).await;
    assert_eq!(read(response).await.0, StatusCode::BAD_REQUEST);
}
