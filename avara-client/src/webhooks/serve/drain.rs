//! [`Drain`]: stops a receiver gracefully: nothing new is accepted, and handlers in progress
//! finish.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

/// The time for handlers that were cut off to give their claims back.
const GIVING_BACK: Duration = Duration::from_secs(3);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Open,
    Closed,
    Cut,
}

/// The phase that a service and its clones are in, and how many handlers are under way.
pub(crate) struct Lifecycle {
    phase: watch::Sender<Phase>,
    under_way: watch::Sender<usize>,
}

impl Default for Lifecycle {
    fn default() -> Self {
        Self {
            phase: watch::Sender::new(Phase::Open),
            under_way: watch::Sender::new(0),
        }
    }
}

impl Lifecycle {
    pub(super) fn is_open(&self) -> bool {
        *self.phase.borrow() == Phase::Open
    }

    /// Counts a handler as under way, unless the service is closed.
    pub(super) fn enter(self: &Arc<Self>) -> Option<UnderWay> {
        self.under_way.send_modify(|number| *number += 1);
        let under_way = UnderWay(Arc::clone(self));
        self.is_open().then_some(under_way)
    }

    /// Waits until handlers in progress have to stop.
    pub(super) async fn cut(&self) {
        let mut phase = self.phase.subscribe();
        // It has no end as long as this sender is there.
        let _ = phase.wait_for(|phase| *phase == Phase::Cut).await;
    }

    fn advance(&self, to: Phase) {
        self.phase.send_if_modified(|phase| {
            let is_later = to > *phase;
            *phase = to.max(*phase);
            is_later
        });
    }

    async fn idle(&self) {
        let _ = self.under_way.subscribe().wait_for(|n| *n == 0).await;
    }
}

/// A handler that is under way.
pub(super) struct UnderWay(Arc<Lifecycle>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.send_modify(|number| *number -= 1);
    }
}

/// Stops a [`WebhookService`](super::WebhookService) and its clones: see
/// [`draining`](super::WebhookService::draining).
pub struct Drain(pub(super) Arc<Lifecycle>);

/// The result for the handlers that were in progress when a service was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drained {
    /// Handlers that finished.
    pub finished: usize,
    /// Handlers that were cut off at their next `.await`. Their events were not answered, and are
    /// handled when they are redelivered.
    pub cut: usize,
}

impl Drain {
    /// Refuses new deliveries from now on, with 503 and `Retry-After`. Redeliveries of an event in
    /// progress still get its answer.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let (service, drain) = service.draining();
    /// drain.close(); // while a load balancer takes notice
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn close(&self) {
        self.0.advance(Phase::Closed);
    }

    /// Refuses new deliveries, waits this long for the handlers in progress, and cuts off the rest.
    /// Cancelling it leaves the service closed and its handlers running.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), avara_client::Error> {
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let (service, drain) = service.draining();
    /// let drained = drain.within(Duration::from_secs(20)).await;
    /// assert_eq!(drained.cut, 0);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn within(self, time: Duration) -> Drained {
        self.close();
        let under_way = *self.0.under_way.borrow();
        if timeout(time, self.0.idle()).await.is_ok() {
            return Drained {
                finished: under_way,
                cut: 0,
            };
        }
        let cut = *self.0.under_way.borrow();
        self.0.advance(Phase::Cut);
        // One that blocks its thread does not stop at all.
        let _ = timeout(GIVING_BACK, self.0.idle()).await;
        Drained {
            finished: under_way.saturating_sub(cut),
            cut,
        }
    }
}

debug_fields!(self: Drain {});
