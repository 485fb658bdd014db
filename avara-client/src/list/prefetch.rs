//! [`Ahead`]: pages that are fetched before they are read.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{AbortHandle, yield_now};

use super::page_fetcher::{Step, Walk};
use crate::{Error, trace};

/// A task that fetches pages, and the pages it has fetched.
pub(super) struct Ahead<T> {
    steps: mpsc::Receiver<Step<T>>,
    taken: Option<Taken<T>>,
    task: AbortHandle,
    operation: &'static str,
}

/// What was taken, and the moment to wait before it is handed out.
struct Taken<T> {
    step: Step<T>,
    moment: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl<T: Send + 'static> Ahead<T> {
    /// Goes on with the walk, at most this many pages ahead of the reader.
    pub(super) fn start(walk: Walk<T>, pages: usize, runtime: &Handle) -> Self {
        let (sender, steps) = mpsc::channel(pages.min(Semaphore::MAX_PERMITS));
        let operation = walk.operation();
        let task = runtime.spawn(trace::within_caller(run(walk, sender)));
        Self {
            steps,
            taken: None,
            task: task.abort_handle(),
            operation,
        }
    }

    /// A page that is taken makes room for the next, which wakes the task. It runs before the
    /// reader goes on: who computes keeps this thread, and no other may run what was woken on it.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Step<T>> {
        let mut taken = match self.taken.take() {
            Some(taken) => taken,
            None => Taken {
                step: ready!(self.take(context)),
                moment: Box::pin(yield_now()),
            },
        };
        if taken.moment.as_mut().poll(context).is_pending() {
            self.taken = Some(taken);
            return Poll::Pending;
        }
        Poll::Ready(taken.step)
    }

    /// The end of the list is sent too, so a channel that closes without it was interrupted.
    fn take(&mut self, context: &mut Context<'_>) -> Poll<Step<T>> {
        let step = ready!(self.steps.poll_recv(context));
        Poll::Ready(step.unwrap_or_else(|| Some(Err(self.interrupted()))))
    }

    fn interrupted(&self) -> Error {
        Error::interrupted_list().of_operation(self.operation, 0)
    }
}

// A page is handed out by value and never pinned.
impl<T> Unpin for Ahead<T> {}

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A place in the channel is taken before the request is made: what is in flight counts.
async fn run<T: 'static>(mut walk: Walk<T>, sender: mpsc::Sender<Step<T>>) {
    while let Ok(place) = sender.reserve().await {
        let step = poll_fn(|context| walk.poll(context)).await;
        let is_end = step.is_none();
        place.send(step);
        if is_end {
            return;
        }
    }
}
