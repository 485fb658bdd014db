//! Serves one connection, which can end with a reset.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use hyper::header::{CONNECTION, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::answer;
use super::run::{Broken, Run};
use super::shared::Shared;

/// Browsers send this header. On a connection that they have used before, they silently send a
/// request again after a reset, even a POST: so they get a new one for each request, and a fault
/// shows.
const SEC_FETCH_SITE: &str = "sec-fetch-site";

/// Serves one connection until it ends. That it ended badly concerns the client alone.
pub(super) async fn serve(shared: Arc<Shared>, stream: TcpStream, mut run: watch::Receiver<Run>) {
    let _ = stream.set_nodelay(true);
    let reset = Reset::default();
    let stopping = run.clone();
    let service = service_fn(|request| {
        let (shared, reset, stopping) = (shared.clone(), reset.clone(), stopping.clone());
        async move {
            let is_of_browser = request.headers().contains_key(SEC_FETCH_SITE);
            let mut answered = answer::answer(&shared, request, stopping).await;
            match &mut answered {
                Ok(response) if is_of_browser => {
                    let headers = response.headers_mut();
                    headers.insert(CONNECTION, HeaderValue::from_static("close"));
                }
                Ok(_) => {}
                Err(Broken) => reset.order(),
            }
            answered
        }
    });
    let stream = TokioIo::new(Resettable::new(stream, reset.clone()));
    let mut connection = std::pin::pin!(http1::Builder::new().serve_connection(stream, service));
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = run.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// An order to end a connection with a reset instead of an orderly close.
#[derive(Clone, Default)]
struct Reset(Arc<AtomicBool>);

impl Reset {
    fn order(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_ordered(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The stream of a connection.
struct Resettable {
    stream: TcpStream,
    reset: Reset,
}

impl Resettable {
    fn new(stream: TcpStream, reset: Reset) -> Self {
        Self { stream, reset }
    }

    fn stream(self: Pin<&mut Self>) -> Pin<&mut TcpStream> {
        Pin::new(&mut self.get_mut().stream)
    }
}

impl Drop for Resettable {
    /// Without time to linger, the system sends a reset.
    fn drop(&mut self) {
        if self.reset.is_ordered() {
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Resettable {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.stream().poll_read(context, buffer)
    }
}

impl AsyncWrite for Resettable {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.reset.is_ordered() {
            return Poll::Ready(Ok(()));
        }
        self.stream().poll_shutdown(context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
