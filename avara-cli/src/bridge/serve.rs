//! `avara bridge`: serves until it is asked to end.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};
use tracing::{error, info};

use super::health::Health;
use super::logs;
use super::monitor::{recorder, router};
use super::receiver::Receiver;
use super::settings::{Keys, Settings};
use super::store::Store;
use crate::failure::Failure;
use crate::signals::{Reloads, Signals};

/// The time that a client may take for its headers.
const SENDING: Duration = Duration::from_secs(10);

/// More than a request's head has.
const MAX_HEAD: usize = 64 * 1024;

/// The time between two upkeeps of what is counted.
const UPKEEP: Duration = Duration::from_secs(5);

pub(super) async fn run(path: &Path) -> Result<(), Failure> {
    let settings = Settings::read(path).await?;
    logs::init(settings.log);
    let recorder = recorder()?;
    let store = Store::open(settings.store.kind.clone()).await?;
    let mut signals = Signals::new()?;
    let reloads = Reloads::new()?;
    let listener = bind(settings.listen).await?;
    let watched = bind(settings.monitor).await?;
    let (address, monitor) = (address(&listener)?, address(&watched)?);
    let receiver = Receiver::new(&settings, store.clone());
    let health = Health::default();
    let routes = router(&health, recorder.clone(), receiver.service.clone());
    tokio::spawn(health.clone().watch(settings.source.clone(), store));
    tokio::spawn(upkeep(recorder));
    tokio::spawn(serve(watched, routes));
    tokio::spawn(reload(path.to_owned(), reloads, receiver.replace_keys()));

    info!(%address, %monitor, "listening");

    let connections = GracefulShutdown::new();
    let ending = async {
        signals.next().await;
        health.end();
        info!("ending");
        sleep(settings.notice).await;
    };
    accept(&listener, &receiver.router, &connections, ending).await;
    drop(listener);
    let Receiver { drain, .. } = receiver;
    let drained = async {
        let (drained, _) = tokio::join!(
            drain.within(settings.drain),
            timeout(settings.drain, connections.shutdown()),
        );
        info!(finished = drained.finished, cut = drained.cut, "ended");
    };
    tokio::select! {
        () = drained => Ok(()),
        () = signals.next() => Err(Failure::Stopped),
    }
}

pub(super) async fn bind(address: SocketAddr) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|error| Failure::other(format!("cannot listen on {address}: {error}")))
}

fn address(listener: &TcpListener) -> Result<SocketAddr, Failure> {
    let address = listener.local_addr();
    address.map_err(|error| Failure::other(format!("cannot listen: {error}")))
}

/// Serves for as long as the program runs.
pub(super) async fn serve(listener: TcpListener, router: Router) {
    let connections = GracefulShutdown::new();
    accept(&listener, &router, &connections, std::future::pending()).await;
}

/// Takes connections until it has to end.
async fn accept(
    listener: &TcpListener,
    router: &Router,
    connections: &GracefulShutdown,
    ending: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(SENDING)
        .max_buf_size(MAX_HEAD);
    let mut ending = pin!(ending);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let service = TowerToHyperService::new(router.clone());
                    let connection = http.serve_connection(TokioIo::new(stream), service);
                    tokio::spawn(connections.watcher().watch(connection));
                }
                // Of one connection, or for want of a descriptor that another will give back.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
            () = &mut ending => return,
        }
    }
}

async fn upkeep(recorder: PrometheusHandle) {
    loop {
        sleep(UPKEEP).await;
        recorder.run_upkeep();
    }
}

/// Reads the keys again whenever that is asked for. If the file has a mistake, the keys stay as they are.
async fn reload(path: PathBuf, mut reloads: Reloads, replace: impl Fn(Keys)) {
    while reloads.next().await {
        match Settings::read(&path).await {
            Ok(settings) => {
                replace(settings.keys);
                info!("the keys are read again; other settings need a restart");
            }
            Err(failure) => error!(reason = failure.text(), "the keys stay as they are"),
        }
    }
}
