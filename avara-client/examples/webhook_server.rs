//! A receiver of webhooks: hands out the images of studies, and keeps reports.
//!
//! `AVARA_WEBHOOK_KEY=whsec_... cargo run --example webhook_server --features axum`

use std::error::Error;

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{HandlerError, WebhookHandler, WebhookService, Webhooks};

struct Archive;

impl WebhookHandler for Archive {
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
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
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        println!("report {} is ready", event.data.report_id);
        Ok(ReportDeliveredResponse::received())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = WebhookService::new(Webhooks::from_env()?, Archive);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}/avara", listener.local_addr()?);
    axum::serve(listener, service.router("/avara")).await?;
    Ok(())
}
