//! [`Prefetch`]: pages that are fetched before they are read.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{AbortHandle, yield_now};

use super::page_fetcher::{Fetched, PageFetcher};
use crate::{Error, trace};

/// A task that fetches pages, and the pages it has fetched.
pub(super) struct Prefetch<T> {
    pages: mpsc::Receiver<Fetched<T>>,
    taken: Option<Taken<T>>,
    task: AbortHandle,
    operation: &'static str,
}

/// A page that was taken, and the yield before it is handed out.
struct Taken<T> {
    fetched: Fetched<T>,
    moment: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl<T: Send + 'static> Prefetch<T> {
    /// Goes on with the fetcher, at most this many pages ahead of the reader.
    pub(super) fn start(fetcher: PageFetcher<T>, pages: usize, runtime: &Handle) -> Self {
        let (sender, pages) = mpsc::channel(pages.min(Semaphore::MAX_PERMITS));
        let operation = fetcher.operation();
        let task = runtime.spawn(trace::within_caller(run(fetcher, sender)));
        Self {
            pages,
            taken: None,
            task: task.abort_handle(),
            operation,
        }
    }

    /// A page that is taken makes room for the next, which wakes the task. The task runs before the
    /// reader continues: a reader that computes keeps this thread, and no other thread may run a
    /// task that was woken on it.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Fetched<T>> {
        let mut taken = match self.taken.take() {
            Some(taken) => taken,
            None => Taken {
                fetched: ready!(self.take(context)),
                moment: Box::pin(yield_now()),
            },
        };
        if taken.moment.as_mut().poll(context).is_pending() {
            self.taken = Some(taken);
            return Poll::Pending;
        }
        Poll::Ready(taken.fetched)
    }

    /// The end of the list is sent too, so a channel that closes without it was interrupted.
    fn take(&mut self, context: &mut Context<'_>) -> Poll<Fetched<T>> {
        let fetched = ready!(self.pages.poll_recv(context));
        Poll::Ready(fetched.unwrap_or_else(|| Some(Err(self.interrupted()))))
    }

    fn interrupted(&self) -> Error {
        Error::interrupted_list().of_operation(self.operation, 0)
    }
}

// A page is handed out by value and never pinned.
impl<T> Unpin for Prefetch<T> {}

impl<T> Drop for Prefetch<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A place in the channel is reserved before the request is made, so that requests in flight count.
async fn run<T: 'static>(mut fetcher: PageFetcher<T>, sender: mpsc::Sender<Fetched<T>>) {
    while let Ok(place) = sender.reserve().await {
        let page = poll_fn(|context| fetcher.poll(context)).await;
        let is_end = page.is_none();
        place.send(page);
        if is_end {
            return;
        }
    }
}
