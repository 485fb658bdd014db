//! [`Prefetch`]: pages that are fetched before they are read.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{AbortHandle, yield_now};

use super::page_fetcher::{Fetched, PageFetcher};
use crate::{Error, trace};

/// A task that fetches pages, and the pages it has fetched.
pub(super) struct Prefetch<T> {
    pages: mpsc::UnboundedReceiver<Fetched<T>>,
    /// A permit for each page that may be requested: those ahead, and each one that the reader asks for.
    permits: Arc<Semaphore>,
    reader: Reader<T>,
    task: AbortHandle,
    operation: &'static str,
}

#[allow(clippy::large_enum_variant, reason = "there is one per stream")]
enum Reader<T> {
    Works,
    Waits,
    /// Has a page, and lets other tasks run before it works on that.
    Yields {
        fetched: Fetched<T>,
        moment: Pin<Box<dyn Future<Output = ()> + Send>>,
    },
}

impl<T: Send + 'static> Prefetch<T> {
    /// Continues with the fetcher, at most this many pages ahead of the one that the reader asks for.
    pub(super) fn start(fetcher: PageFetcher<T>, pages: usize, runtime: &Handle) -> Self {
        let permits = Arc::new(Semaphore::new(pages.min(Semaphore::MAX_PERMITS - 1)));
        let (sender, pages) = mpsc::unbounded_channel();
        let operation = fetcher.operation();
        let task = run(fetcher, Arc::clone(&permits), sender);
        let task = runtime.spawn(trace::within_caller(task));
        Self {
            pages,
            permits,
            reader: Reader::Works,
            task: task.abort_handle(),
            operation,
        }
    }

    /// A page that is asked for makes room for another, so the task need not wait until this one is
    /// taken. Its request is sent before the reader continues: a reader that computes keeps this
    /// thread, and no other thread may run a task that was woken on it.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Fetched<T>> {
        loop {
            self.reader = match &mut self.reader {
                Reader::Works => {
                    self.permits.add_permits(1);
                    Reader::Waits
                }
                Reader::Waits => Reader::Yields {
                    fetched: ready!(self.take(context)),
                    moment: Box::pin(yield_now()),
                },
                Reader::Yields { fetched, moment } => {
                    ready!(moment.as_mut().poll(context));
                    let fetched = fetched.take();
                    self.reader = Reader::Works;
                    return Poll::Ready(fetched);
                }
            };
        }
    }

    /// The end of the list is sent too, so a channel that closes without it was interrupted.
    fn take(&mut self, context: &mut Context<'_>) -> Poll<Fetched<T>> {
        let fetched = ready!(self.pages.poll_recv(context));
        Poll::Ready(fetched.unwrap_or_else(|| Some(Err(self.interrupted()))))
    }

    fn interrupted(&self) -> Error {
        // It panicked, or its runtime was shut down.
        let error = Error::pagination("the task that fetches its pages was stopped");
        error.of_operation(self.operation, 0)
    }
}

// A page is handed out by value and never pinned.
impl<T> Unpin for Prefetch<T> {}

impl<T> Drop for Prefetch<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A permit is taken before the request is made, so that requests in flight count.
async fn run<T: 'static>(
    mut fetcher: PageFetcher<T>,
    permits: Arc<Semaphore>,
    sender: mpsc::UnboundedSender<Fetched<T>>,
) {
    while let Ok(permit) = permits.acquire().await {
        permit.forget();
        let page = poll_fn(|context| fetcher.poll(context)).await;
        let is_end = page.is_none();
        if sender.send(page).is_err() || is_end {
            return;
        }
    }
}
