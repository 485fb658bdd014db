//! A server that stops.

use std::time::Duration;

use http::StatusCode;
use serde_json::json;
use tokio::join;
use tokio::time::Instant;

use crate::webhooks::delivery::{report, request};
use crate::webhooks::receiver::{FINE, HANGS, Receiver, WAITS, read};

#[tokio::test(start_paused = true)]
async fn what_is_under_way_comes_to_its_end_and_nothing_new_begins() {
    let receiver = Receiver::new();
    let (service, drain) = receiver.service().draining();
    let body = report(WAITS);
    let under_way = tokio::spawn({
        let (service, request) = (service.clone(), request(&body));
        async move { read(service.respond(request).await).await }
    });
    receiver.has_begun().await;
    drain.close();
    let response = service.respond(request(&report(FINE))).await;
    assert_eq!(response.headers()["retry-after"], "5");
    assert_eq!(response.headers()["connection"], "close");
    assert_eq!(read(response).await.0, StatusCode::SERVICE_UNAVAILABLE);

    receiver.go_on();
    let drained = drain.within(Duration::from_secs(5)).await;
    assert_eq!((drained.finished, drained.cut), (1, 0));
    assert_eq!(
        under_way.await.unwrap(),
        (StatusCode::OK, json!({"success": true}))
    );
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_takes_too_long_is_cut_off_and_counted() {
    let receiver = Receiver::new();
    let (service, drain) = receiver.service().draining();
    let started = Instant::now();
    let (hanging, other) = (report(HANGS), report(WAITS));
    let (hanging, other, drained) = join!(
        service.respond(request(&hanging)),
        service.respond(request(&other)),
        async {
            receiver.has_begun().await;
            receiver.has_begun().await;
            receiver.go_on();
            drain.within(Duration::from_secs(3)).await
        },
    );
    assert_eq!((drained.finished, drained.cut), (1, 1));
    assert_eq!(started.elapsed().as_secs(), 3);
    assert_eq!(read(hanging).await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(read(other).await.0, StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn who_hung_up_is_waited_for_too() {
    let receiver = Receiver::new();
    let (service, drain) = receiver.service().draining();
    let caller = tokio::spawn({
        let request = request(&report(HANGS));
        async move { service.respond(request).await }
    });
    receiver.has_begun().await;
    caller.abort();
    let drained = drain.within(Duration::from_secs(3)).await;
    assert_eq!((drained.finished, drained.cut), (0, 1));
}

#[tokio::test]
async fn nothing_to_do_is_done_at_once() {
    let (service, drain) = Receiver::new().service().draining();
    let drained = drain.within(Duration::MAX).await;
    assert_eq!((drained.finished, drained.cut), (0, 0));
    let response = service.respond(request(&report(FINE))).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
}
