//! A partner of Avara's: a server that answers webhooks.

use std::convert::Infallible;

use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService, Webhooks};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::Result;
use super::stage::Stage;

pub(crate) const KEY: &str = "whsec_c2FuZGJveA==";

/// Has the images of every study.
struct Archive;

impl WebhookHandler for Archive {
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> std::result::Result<StudyAccessRequestedResponse, HandlerError> {
        let study = event.data.study_instance_uid;
        let link = format!("https://pacs.example.com/{study}/1.dcm?signature=EXAMPLE");
        Ok(StudyAccessRequestedResponse::authorized([link]))
    }
}

/// Starts the server; gives its address.
pub(crate) async fn start() -> Result<String> {
    let service = WebhookService::new(Webhooks::new(KEY)?, Archive);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/avara", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service.clone();
            let answer = service_fn(move |request| {
                let service = service.clone();
                async move { Ok::<_, Infallible>(service.respond(request).await) }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
        }
    });
    Ok(url)
}

pub(crate) async fn round_trip(stage: &mut Stage<'_>) -> Result {
    stage.step("Be asked for a study's images by a signed webhook, and answer")?;
    let delivery = stage.sandbox.send_webhook("study.access_requested").await?;
    let status = delivery.status.ok_or("there was no answer")?;
    let reply = delivery.reply.as_ref().ok_or("the answer was not JSON")?;
    let urls = reply["urls"].as_array().map_or(0, Vec::len);
    let problems = delivery.violations.len();
    stage.show(format!(
        "{}: answered {status}, authorized {}, links {urls}, breaches of the spec {problems}",
        delivery.kind, reply["authorized"]
    ))?;
    Ok(())
}
