//! [`Server`]: accepts connections, and stops in order.

use std::net::TcpListener as StdListener;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::connection;
use super::run::Run;
use super::shared::Shared;
use crate::settings::Settings;
use crate::webhooks::Queue;
use crate::{Error, log};

/// How long requests under way may take once the server is to stop.
const GRACE: Duration = Duration::from_secs(5);

/// How long the webhooks that are left may take after that.
const LAST_WEBHOOKS: Duration = Duration::from_secs(10);

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

    /// Serves until it is to stop, saves the state where there is a file for it, and sends the
    /// webhooks that are left.
    pub(crate) async fn run(self, run: watch::Receiver<Run>) -> Result<(), Error> {
        let listener = TcpListener::from_std(self.listener)
            .map_err(|error| Error::caused("cannot listen", error))?;
        let (close, closing) = watch::channel(());
        let mut sending = JoinSet::new();
        sending.spawn(webhooks(Arc::clone(&self.shared), self.queue, closing));
        let finish = connections(&self.shared, listener, run).await == Run::Finish;
        // Before anything else: whoever stops it may lose patience.
        let saved = self.shared.save();
        // No request is left that could cause another event.
        drop(close);
        if finish {
            let _ = timeout(LAST_WEBHOOKS, sending.join_next()).await;
            log::undelivered(self.shared.outbox.waiting());
        }
        sending.shutdown().await;
        saved
    }
}

/// Serves connections until it is to stop, and until the last of them has ended. Returns how
/// it is to stop.
async fn connections(
    shared: &Arc<Shared>,
    listener: TcpListener,
    mut run: watch::Receiver<Run>,
) -> Run {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection::serve(Arc::clone(shared), stream, run.clone()));
                }
                // Too many open files, most likely: some will be closed.
                Err(_) => sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next() => {}
            _ = run.changed() => break,
        }
    }
    drop(listener);
    let how = *run.borrow();
    if how == Run::Finish {
        let all = async { while connections.join_next().await.is_some() {} };
        let _ = timeout(GRACE, all).await;
    }
    connections.shutdown().await;
    how
}

/// Sends webhooks; at the end, the remaining ones.
async fn webhooks(shared: Arc<Shared>, mut queue: Queue, mut closing: watch::Receiver<()>) {
    loop {
        let next = tokio::select! {
            biased;
            _ = closing.changed() => break,
            next = queue.recv() => next,
        };
        let Some(queued) = next else { return };
        shared.outbox.send_queued(queued).await;
    }
    queue.close();
    while let Some(queued) = queue.recv().await {
        shared.outbox.send_queued(queued).await;
    }
}
