//! The server: connections in, replies out.

mod answer;
mod checks;
mod exchange;
mod key;
mod payload;
mod reply;
mod routes;
mod shared;
mod twist;
mod upload;
mod wire;

use std::fmt;
use std::net::TcpListener as StdListener;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::Error;
use crate::outbox::Queue;
use crate::settings::Settings;
use crate::webhooks::Message;

pub use key::KNOWN_KEY;
pub(crate) use reply::Reply;
pub(crate) use shared::Shared;
pub(crate) use upload::Upload;

/// How long requests under way may take once the server is to stop.
const GRACE: Duration = Duration::from_secs(5);

/// The connection ends without an answer.
#[derive(Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was broken")
    }
}

impl std::error::Error for Broken {}

/// Whether the server goes on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Run {
    On,
    /// Stop, after what is under way.
    Finish,
    /// Stop at once.
    Halt,
}

/// A server that has its port, and everything else it needs.
pub(crate) struct Server {
    pub(crate) shared: Arc<Shared>,
    listener: StdListener,
    queue: Queue,
}

impl Server {
    /// Takes the port, and loads or makes the data.
    pub(crate) fn bind(settings: Settings) -> Result<Self, Error> {
        let cannot = |error| Error::caused(format!("cannot listen on {}", settings.address), error);
        let listener = StdListener::bind(settings.address).map_err(cannot)?;
        listener.set_nonblocking(true).map_err(cannot)?;
        let address = listener.local_addr().map_err(cannot)?;
        let (shared, queue) = Shared::new(settings, address)?;
        Ok(Self {
            shared: Arc::new(shared),
            listener,
            queue,
        })
    }

    /// Serves until it is told to stop, and then saves the state where that is wanted.
    pub(crate) async fn run(self, mut run: watch::Receiver<Run>) -> Result<(), Error> {
        let listener = TcpListener::from_std(self.listener)
            .map_err(|error| Error::caused("cannot listen", error))?;
        let mut connections = JoinSet::new();
        connections.spawn(webhooks(Arc::clone(&self.shared), self.queue, run.clone()));
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        let shared = Arc::clone(&self.shared);
                        connections.spawn(connection(shared, stream, run.clone()));
                    }
                    // Too many open files, most likely: some will be closed.
                    Err(_) => sleep(Duration::from_millis(10)).await,
                },
                Some(_) = connections.join_next() => {}
                _ = run.changed() => break,
            }
        }
        drop(listener);
        if *run.borrow() == Run::Finish {
            let all = async { while connections.join_next().await.is_some() {} };
            let _ = timeout(GRACE, all).await;
        }
        connections.shutdown().await;
        self.shared.save()
    }
}

/// Sends webhooks, in the end those that are left.
async fn webhooks(shared: Arc<Shared>, mut queue: Queue, mut run: watch::Receiver<Run>) {
    while let Some(message) = next(&mut queue, &mut run).await {
        shared.outbox.send(message).await;
    }
}

async fn next(queue: &mut Queue, run: &mut watch::Receiver<Run>) -> Option<Message> {
    tokio::select! {
        message = queue.recv() => return message,
        _ = run.changed() => {}
    }
    queue.close();
    queue.recv().await
}

/// Serves one connection until it ends. That it ended badly concerns the client alone.
async fn connection(shared: Arc<Shared>, stream: TcpStream, mut run: watch::Receiver<Run>) {
    let _ = stream.set_nodelay(true);
    let reset = wire::Reset::default();
    let stopping = run.clone();
    let service = service_fn(|request| {
        let (shared, reset, stopping) = (shared.clone(), reset.clone(), stopping.clone());
        async move {
            let answered = answer::answer(&shared, request, stopping).await;
            answered.inspect_err(|Broken| reset.order())
        }
    });
    let wire = TokioIo::new(wire::Wire::new(stream, reset.clone()));
    let mut connection = std::pin::pin!(http1::Builder::new().serve_connection(wire, service));
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = run.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}
