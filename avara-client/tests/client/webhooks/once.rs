//! The number of calls of the handler.

use std::sync::atomic::{AtomicUsize, Ordering};

use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService};
use http::StatusCode;
use serde_json::json;
use tokio::join;

use crate::webhooks::delivery::{report, request, study_access};
use crate::webhooks::receiver::{FAILS, FINE, HANGS, PANICS, Receiver, WAITS, read};

#[tokio::test]
async fn an_event_that_comes_again_gets_the_same_answer() {
    let receiver = Receiver::new();
    let service = receiver.service();
    for _ in 0..3 {
        let response = service.clone().respond(request(&report(FINE))).await;
        assert_eq!(
            read(response).await,
            (StatusCode::OK, json!({"success": true}))
        );
    }
    assert_eq!(receiver.calls(), 1);
    service.respond(request(&report("whe_other"))).await;
    assert_eq!(receiver.calls(), 2, "another event");
}

/// The first may be lost before it comes to the answer, so the body counts, and not its headers.
#[tokio::test]
async fn it_is_the_event_that_counts_and_not_the_delivery() {
    let receiver = Receiver::new();
    let service = receiver.service();
    let again = report(FINE).replace(": ", ":");
    for body in [report(FINE), again] {
        let mut request = request(&body);
        let headers = crate::webhooks::delivery::webhooks().sign(
            format!("msg_{}", body.len()),
            std::time::SystemTime::now(),
            &body,
        );
        for (name, value) in headers {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        assert_eq!(read(service.respond(request).await).await.0, StatusCode::OK);
    }
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test]
async fn an_event_without_an_id_counts_by_its_delivery() {
    let receiver = Receiver::new();
    let service = receiver.service();
    for id in ["", r#""id": "", "#, r#""id": 3, "#] {
        let body = format!(r#"{{{id}"type": "study.archived"}}"#);
        assert_eq!(
            read(service.respond(request(&body)).await).await.0,
            StatusCode::OK
        );
    }
    assert_eq!(receiver.calls(), 1, "all were `msg_1`");
}

#[tokio::test]
async fn what_failed_is_handled_again() {
    let receiver = Receiver::new();
    let service = receiver.service();
    for (calls, body) in [report(FAILS), report(PANICS), study_access(FINE)]
        .iter()
        .enumerate()
    {
        for again in 1..=2 {
            let response = service.respond(request(body)).await;
            assert_eq!(read(response).await.0, StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(receiver.calls(), 2 * calls + again);
        }
    }
}

/// Denies the first time, and grants what has arrived by the second.
#[derive(Default)]
struct Arriving(AtomicUsize);

impl WebhookHandler for Arriving {
    async fn study_access_requested(
        &self,
        _: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        Ok(match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => StudyAccessRequestedResponse::denied("not there yet"),
            _ => StudyAccessRequestedResponse::authorized(["https://storage.example.com/1"]),
        })
    }
}

#[tokio::test]
async fn a_denial_is_not_remembered() {
    let service = WebhookService::new(crate::webhooks::delivery::webhooks(), Arriving::default());
    for authorized in [false, true, true] {
        let response = service.respond(request(&study_access(FINE))).await;
        let (status, answer) = read(response).await;
        assert_eq!(
            (status, &answer["authorized"]),
            (StatusCode::OK, &json!(authorized))
        );
    }
    assert_eq!(service.counts().handled, 2);
}

#[tokio::test]
async fn two_at_once_are_one() {
    let receiver = Receiver::new();
    let service = receiver.service();
    let body = report(WAITS);
    let (one, two, ()) = join!(
        service.respond(request(&body)),
        service.respond(request(&body)),
        async { receiver.go_on() },
    );
    assert_eq!(read(one).await, (StatusCode::OK, json!({"success": true})));
    assert_eq!(read(two).await, (StatusCode::OK, json!({"success": true})));
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test]
async fn two_at_once_fail_together() {
    for (id, handled_again) in [(FAILS, 2), (PANICS, 2)] {
        let receiver = Receiver::new();
        let service = receiver.service();
        let body = report(id);
        let (one, two) = join!(
            service.respond(request(&body)),
            service.respond(request(&body))
        );
        assert_eq!(read(one).await.0, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(read(two).await.0, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(receiver.calls(), 1, "{id}");
        service.respond(request(&body)).await;
        assert_eq!(receiver.calls(), handled_again, "{id}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_are_one() {
    let receiver = Receiver::new();
    let service = receiver.service();
    let body = report(WAITS);
    let deliveries: Vec<_> = (0..50)
        .map(|_| {
            let (service, request) = (service.clone(), request(&body));
            tokio::spawn(async move { read(service.respond(request).await).await })
        })
        .collect();
    receiver.has_begun().await;
    receiver.go_on();
    for delivery in deliveries {
        assert_eq!(
            delivery.await.unwrap(),
            (StatusCode::OK, json!({"success": true}))
        );
    }
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test]
async fn who_hangs_up_does_not_interrupt() {
    let receiver = Receiver::new();
    let service = receiver.service();
    let body = report(WAITS);
    let caller = tokio::spawn({
        let (service, request) = (service.clone(), request(&body));
        async move { service.respond(request).await }
    });
    receiver.has_begun().await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());

    receiver.go_on();
    let response = service.respond(request(&body)).await;
    assert_eq!(
        read(response).await,
        (StatusCode::OK, json!({"success": true}))
    );
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_took_too_long_is_handled_again() {
    let receiver = Receiver::new();
    let service = receiver.service();
    let body = report(HANGS);
    let (one, two) = join!(
        service.respond(request(&body)),
        service.respond(request(&body))
    );
    assert_eq!(read(one).await, (StatusCode::OK, json!({"success": false})));
    assert_eq!(read(two).await, (StatusCode::OK, json!({"success": false})));
    assert_eq!(receiver.calls(), 1);
    service.respond(request(&body)).await;
    assert_eq!(receiver.calls(), 2);
}
