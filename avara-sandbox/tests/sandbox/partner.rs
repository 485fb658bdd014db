//! The client's own receiver of webhooks believes the sandbox, and the sandbox has nothing to say
//! against its answers.

use std::sync::mpsc;
use std::thread;

use avara_client::types::{ReportDeliveredEvent, ReportDeliveredResponse};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService, Webhooks};
use avara_sandbox::Sandbox;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

use crate::wire::request;

const EVENTS: [&str; 7] = [
    "study.access_requested",
    "ephemeral.access_requested",
    "report.delivered",
    "secondary_capture.access_requested",
    "modality_worklist.requested",
    "patient_study.enrichment_requested",
    "clinical_context.enrichment_requested",
];

/// Handles reports, and nothing else.
struct Partner;

impl WebhookHandler for Partner {
    async fn report_delivered(
        &self,
        _: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        Ok(ReportDeliveredResponse::received())
    }
}

/// Serves deliveries that are signed with a key; gives the address.
fn receiver(key: &str) -> String {
    let webhooks = Webhooks::new(key).unwrap();
    let (sender, address) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let service = WebhookService::new(webhooks, Partner);
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                let service = service.clone();
                let answer = service_fn(move |request| {
                    let service = service.clone();
                    async move { Ok::<_, std::convert::Infallible>(service.respond(request).await) }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
            }
        });
    });
    format!("http://{}/", address.recv().unwrap())
}

#[test]
fn each_event_is_believed_and_each_answer_is_good() {
    let sandbox = Sandbox::builder()
        .webhook_url(receiver("whsec_c2VjcmV0"))
        .webhook_key("whsec_c2VjcmV0")
        .start_blocking()
        .unwrap();
    for event in EVENTS {
        let control = format!("/__sandbox/webhooks/{event}");
        let delivery = request("POST", &control).send(&sandbox).json();
        assert_eq!(
            (&delivery["status"], &delivery["ok"]),
            (&json!(200), &json!(true)),
            "{delivery}"
        );
        let is_handled = event == "report.delivered";
        assert_eq!(
            delivery["reply"]["success"] == true,
            is_handled,
            "{delivery}"
        );
    }
}

#[test]
fn another_key_is_not_believed() {
    let sandbox = Sandbox::builder()
        .webhook_url(receiver("whsec_b3RoZXI="))
        .webhook_key("whsec_c2VjcmV0")
        .start_blocking()
        .unwrap();
    let control = "/__sandbox/webhooks/report.delivered";
    let delivery = request("POST", control).send(&sandbox).json();
    assert_eq!(delivery["status"], 401, "{delivery}");
}
