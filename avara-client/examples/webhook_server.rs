//! A receiver of webhooks: hands out the images of studies, and keeps reports.
//!
//! `AVARA_WEBHOOK_KEY=whsec_... cargo run --example webhook_server --features axum`

use std::error::Error;
use std::time::Duration;

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService, Webhooks};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;

struct Archive;

impl WebhookHandler for Archive {
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let study = event.data.study_instance_uid;
        // Here you would look the study up and sign a link for each of its files.
        let files =
            [1, 2].map(|n| format!("https://pacs.example.com/{study}/{n}.dcm?signature=EXAMPLE"));
        Ok(StudyAccessRequestedResponse::authorized(files))
    }

    async fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        println!("report {} is ready", event.data.report_id);
        Ok(ReportDeliveredResponse::received())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let router = WebhookService::new(Webhooks::from_env()?, Archive).router("/avara");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}/avara", listener.local_addr()?);
    // `axum::serve` waits for ever for a head that does not come to its end.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new());
    http.header_read_timeout(Duration::from_secs(10));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(50)).await; // for want of a descriptor
            continue;
        };
        let service = TowerToHyperService::new(router.clone());
        let connection = http.serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connection);
    }
}
