//! A bridge that logs all there is to log.

use std::error::Error;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use avara_bridge::{Bridge, DicomWeb, Gateway, LinkKeys};
use avara_client::webhooks::{WebhookService, Webhooks};
use avara_e2e::{LINK_KEY, PASSWORD, USER};
use clap::Parser;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tracing_subscriber::filter::LevelFilter;

#[derive(Parser)]
struct Arguments {
    #[arg(long)]
    archive: String,
    #[arg(long)]
    port: u16,
    #[arg(long)]
    log: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(Mutex::new(File::create(arguments.log)?))
        .init();
    let pacs = DicomWeb::builder(arguments.archive)
        .basic(USER, PASSWORD)
        .build()?;
    let url = format!("http://127.0.0.1:{}", arguments.port);
    let gateway = Gateway::new(&url, LinkKeys::new("e2e", LINK_KEY)?, pacs.clone())?;
    let bridge = Bridge::builder()
        .studies(pacs)
        .links(gateway.allow_any_origin())
        .build();
    let service = WebhookService::new(Webhooks::from_env()?, bridge.clone())
        .timeout(Duration::from_secs(30))
        .on_error(|event_type, error| tracing::error!(event_type, error));
    let router = bridge.router().merge(service.router("/avara"));
    let listener = TcpListener::bind(("127.0.0.1", arguments.port)).await?;
    let mut http = http1::Builder::new();
    http.max_buf_size(64 * 1024);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(http.serve_connection(TokioIo::new(stream), service));
    }
}
