//! The observer of a service.

use std::sync::{Arc, Mutex};

use avara_client::{ObservedDelivery, ObservedStoreStep, Observer};
use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;

use crate::webhooks::delivery::{report, request};
use crate::webhooks::receiver::{FAILS, FINE, Receiver};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Observer for Log {
    fn delivery(&self, delivery: &ObservedDelivery<'_>) {
        let repeated = if delivery.is_repeated { " again" } else { "" };
        let event_type = delivery.event_type.unwrap_or("none");
        let line = format!("{event_type} {}{repeated}", delivery.status.as_u16());
        self.0.lock().unwrap().push(line);
    }

    fn store(&self, step: &ObservedStoreStep) {
        assert!(!step.has_failed);
        self.0.lock().unwrap().push(step.step.to_owned());
    }
}

#[tokio::test]
async fn deliveries_and_the_store_are_observed() {
    let log = Log::default();
    let service = Receiver::new().service().observer(log.clone());
    for event in [FINE, FINE, FAILS] {
        service.respond(request(&report(event))).await;
    }
    let unknown = r#"{"id": "whe_1", "type": "patient.SECRET", "data": {}}"#;
    service.respond(request(unknown)).await;
    let get = Request::builder()
        .method(Method::GET)
        .body(Full::<Bytes>::default());
    service.respond(get.unwrap()).await;
    let unsigned = Request::post("/").body(Full::<Bytes>::from("SECRET"));
    service.respond(unsigned.unwrap()).await;
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "claim",
            "settle",
            "report.delivered 200",
            "claim",
            "report.delivered 200 again",
            "claim",
            "release",
            "report.delivered 500",
            "claim",
            "settle",
            "unknown 200",
            "none 405",
            "none 401",
        ]
    );
}
