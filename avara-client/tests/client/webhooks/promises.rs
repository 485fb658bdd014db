//! The meaning of a handler's answer, and its limits.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use http::{Request, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService};

use crate::webhooks::delivery::{report, request, study_access, webhooks};
use crate::webhooks::receiver::{FAILS, FINE, Receiver, read};

/// Has no room for a report the first time.
#[derive(Default)]
struct Crowded(AtomicU32);

impl WebhookHandler for Crowded {
    async fn report_delivered(
        &self,
        _: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        Ok(match self.0.fetch_add(1, Ordering::SeqCst) {
            0 => ReportDeliveredResponse::failed(),
            _ => ReportDeliveredResponse::received(),
        })
    }
}

#[tokio::test]
async fn a_report_that_could_not_be_kept_is_handled_again() {
    // Shared with the rest of a program.
    let crowded = Arc::new(Crowded::default());
    let service = WebhookService::new(webhooks(), Arc::clone(&crowded));
    for success in [false, true, true] {
        let response = service.respond(request(&report(FINE))).await;
        assert_eq!(
            read(response).await,
            (StatusCode::OK, json!({ "success": success }))
        );
    }
    assert_eq!(crowded.0.load(Ordering::SeqCst), 2);
}

/// Gives the images of one study, whatever it is asked for.
struct Mixed(&'static str);

impl WebhookHandler for Mixed {
    async fn study_access_requested(
        &self,
        _: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        Ok(serde_json::from_value(granted(self.0))?)
    }
}

fn granted(study: &str) -> Value {
    let sop =
        json!({ "sopClassUID": "1.2.840.10008.5.1.4.1.1.88.11", "sopInstanceUID": "1.2.3.4.5" });
    let series = json!({ "seriesInstanceUID": "1.2.3.4", "modality": "SR", "seriesNumber": 1,
        "seriesDescription": "SR", "sops": [sop] });
    json!({
        "authorized": true,
        "urls": ["https://pacs.example.com/1.dcm"],
        "manifest": { "studyInstanceUID": study, "series": [series] },
    })
}

#[tokio::test]
async fn the_images_of_another_study_are_not_handed_out() {
    for (study, status) in [
        ("1.2.3", StatusCode::OK),
        ("1.2.4", StatusCode::INTERNAL_SERVER_ERROR),
    ] {
        let service = WebhookService::new(webhooks(), Mixed(study));
        let response = service.respond(request(&study_access(FINE))).await;
        assert_eq!(read(response).await.0, status, "{study}");
    }
}

/// Blocks its thread, as reading files does.
struct Blocking;

impl WebhookHandler for Blocking {
    async fn report_delivered(
        &self,
        _: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        thread::sleep(Duration::from_secs(3));
        Ok(ReportDeliveredResponse::received())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_does_not_hold_the_answer_up() {
    let service = WebhookService::new(webhooks(), Blocking).timeout(Duration::from_millis(50));
    let begun = Instant::now();
    let answered =
        tokio::spawn(async move { read(service.respond(request(&report(FINE))).await).await });
    assert_eq!(
        answered.await.unwrap(),
        (StatusCode::OK, json!({ "success": false }))
    );
    assert!(
        begun.elapsed() < Duration::from_secs(2),
        "{:?}",
        begun.elapsed()
    );
}

#[tokio::test]
async fn errors_are_passed_to_the_callback() {
    let reported = Arc::new(Mutex::new(Vec::new()));
    let reporting = Arc::clone(&reported);
    let service = Receiver::new()
        .service()
        .on_error(move |event_type, error| {
            reporting
                .lock()
                .unwrap()
                .push(format!("{event_type}: {error}"));
        });
    let response = service.respond(request(&report(FAILS))).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(*reported.lock().unwrap(), ["report.delivered: SECRET"]);
}

#[tokio::test]
async fn a_refusal_ends_a_connection_whose_body_was_not_read() {
    let service = Receiver::new().service();
    let unsigned = Request::post("/")
        .body(Full::<bytes::Bytes>::from("{}"))
        .unwrap();
    let response = service.respond(unsigned).await;
    assert_eq!(response.headers()["connection"], "close");
    let response = service.respond(request(&report(FINE))).await;
    assert!(!response.headers().contains_key("connection"));
}
