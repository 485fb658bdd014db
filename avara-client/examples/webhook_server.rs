//! A receiver of webhooks: hands out the images of studies, keeps reports, and ends in order.
//!
//! `AVARA_WEBHOOK_KEY=whsec_... cargo run --example webhook_server --features axum`

use std::error::Error;
use std::io;
use std::time::Duration;

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService, Webhooks};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};

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
    let (service, drain) = WebhookService::new(Webhooks::from_env()?, Archive).draining();
    let router = service.router("/avara");
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}/avara", listener.local_addr()?);
    // `axum::serve` waits for ever for a head that does not come to its end.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new());
    http.header_read_timeout(Duration::from_secs(10));
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop());
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => {
                    sleep(Duration::from_millis(50)).await; // for want of a descriptor
                    continue;
                }
            },
            result = &mut stop => {
                result?;
                break;
            }
        };
        let service = TowerToHyperService::new(router.clone());
        let connection = http.serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connections.watcher().watch(connection));
    }
    drop(listener);
    let drained = drain.within(Duration::from_secs(20)).await;
    // The last answers go out.
    let _ = timeout(Duration::from_secs(5), connections.shutdown()).await;
    println!(
        "handlers finished: {}, cut off: {}",
        drained.finished, drained.cut
    );
    Ok(())
}

/// Waits until the program is asked to stop.
async fn stop() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            _ = terminate.recv() => Ok(()),
            result = tokio::signal::ctrl_c() => result,
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
