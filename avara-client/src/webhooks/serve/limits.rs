//! [`Limits`]: the time limits of a handler.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use tokio::time::{Instant, sleep_until};

use super::drain::Lifecycle;

/// The time limits of a handler: its answer is due, and the server may cut it off.
pub(crate) struct Limits {
    pub(super) deadline: Instant,
    pub(super) lifecycle: Arc<Lifecycle>,
}

/// The reason that a handler did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stopped {
    TimedOut,
    Cut,
    Panicked,
}

impl Limits {
    /// Runs the handler until it finishes or has to stop. After its time is over it takes no
    /// further step: a process that was suspended for longer than its lease may not be the only one
    /// handling the event.
    pub(super) async fn hold<T>(&self, handling: impl Future<Output = T>) -> Result<T, Stopped> {
        let mut handling = pin!(handling);
        let mut cut = pin!(self.lifecycle.cut());
        let mut time = pin!(sleep_until(self.deadline));
        poll_fn(|context| {
            if cut.as_mut().poll(context).is_ready() {
                return Poll::Ready(Err(Stopped::Cut));
            }
            let is_over = time.as_mut().poll(context).is_ready();
            if is_over || Instant::now() >= self.deadline {
                return Poll::Ready(Err(Stopped::TimedOut));
            }
            // It is not polled again after a panic.
            let step = catch_unwind(AssertUnwindSafe(|| handling.as_mut().poll(context)));
            step.map_or(Poll::Ready(Err(Stopped::Panicked)), |step| step.map(Ok))
        })
        .await
    }
}
