//! [`Crowd`]: the bodies that are being read and are not verified yet.
//!
//! Together they take no more memory than the limit. When it is reached, the sender that has held
//! the most for the longest is dropped. A small and quick sender is never dropped while there is
//! another candidate.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

/// The most bytes that all unverified bodies together may have.
const LIMIT: usize = 64 * 1024 * 1024;

pub(super) struct Crowd {
    limit: usize,
    senders: Mutex<Senders>,
}

#[derive(Default)]
struct Senders {
    held: usize,
    last: u64,
    all: HashMap<u64, Sender>,
}

struct Sender {
    since: Instant,
    held: usize,
    dropped: Arc<Notify>,
}

impl Default for Crowd {
    fn default() -> Self {
        Self::new(LIMIT)
    }
}

impl Crowd {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            senders: Mutex::default(),
        }
    }

    /// Lets a sender in, who holds nothing yet.
    pub(super) fn enter(self: &Arc<Self>) -> Seat {
        let dropped = Arc::new(Notify::new());
        let mut senders = self.senders();
        senders.last += 1;
        let id = senders.last;
        let sender = Sender {
            since: Instant::now(),
            held: 0,
            dropped: Arc::clone(&dropped),
        };
        senders.all.insert(id, sender);
        Seat {
            crowd: Arc::clone(self),
            id,
            dropped,
        }
    }

    fn senders(&self) -> MutexGuard<'_, Senders> {
        self.senders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Senders {
    fn leave(&mut self, id: u64) -> Option<Sender> {
        let sender = self.all.remove(&id)?;
        self.held -= sender.held;
        Some(sender)
    }

    fn drop_the_slowest(&mut self) {
        let now = Instant::now();
        let burden = |sender: &Sender| {
            let time = now.saturating_duration_since(sender.since).as_micros();
            // Of two that came at one moment, the one that holds more.
            (time.saturating_mul(sender.held as u128), sender.held)
        };
        let slowest = self.all.iter().max_by_key(|(_, sender)| burden(sender));
        let slowest = slowest.map(|(id, _)| *id);
        if let Some(sender) = slowest.and_then(|id| self.leave(id)) {
            sender.dropped.notify_one();
        }
    }
}

/// A sender's seat in the crowd, until its body is known to be signed or not.
pub(super) struct Seat {
    crowd: Arc<Crowd>,
    id: u64,
    dropped: Arc<Notify>,
}

impl Seat {
    /// Makes room for more of the body. Returns false if this sender had to go.
    pub(super) fn hold(&self, bytes: usize) -> bool {
        let mut senders = self.crowd.senders();
        let Some(sender) = senders.all.get_mut(&self.id) else {
            return false;
        };
        sender.held += bytes;
        senders.held += bytes;
        while senders.held > self.crowd.limit {
            senders.drop_the_slowest();
        }
        senders.all.contains_key(&self.id)
    }

    /// Waits until this sender has to go.
    pub(super) async fn dropped(&self) {
        self.dropped.notified().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        drop(self.crowd.senders().leave(self.id));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use tokio::time::advance;

    use super::Crowd;

    #[tokio::test(start_paused = true)]
    async fn who_holds_most_for_longest_goes_first() {
        let crowd = Arc::new(Crowd::new(100));
        let slow = crowd.enter();
        assert!(slow.hold(60));
        advance(Duration::from_secs(1)).await;
        let small = crowd.enter();
        assert!(small.hold(5));
        let large = crowd.enter();
        advance(Duration::from_millis(1)).await;
        assert!(large.hold(60), "the slow one goes instead");
        slow.dropped().await;
        assert!(!slow.hold(1));
        advance(Duration::from_millis(1)).await;
        assert!(!large.hold(60), "this one is the burden now");
        large.dropped().await;
        assert!(small.hold(5));
    }

    #[tokio::test(start_paused = true)]
    async fn of_those_that_come_at_one_moment_the_largest_goes() {
        let crowd = Arc::new(Crowd::new(100));
        let small: Vec<_> = (0..20).map(|_| crowd.enter()).collect();
        assert!(small.iter().all(|seat| seat.hold(1)));
        let large = crowd.enter();
        assert!(!large.hold(90));
        assert!(
            small.iter().all(|seat| seat.hold(1)),
            "nobody else had to go"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn who_leaves_makes_room() {
        let crowd = Arc::new(Crowd::new(100));
        for _ in 0..10 {
            assert!(crowd.enter().hold(100));
        }
        assert!(!crowd.enter().hold(101), "no body is larger than all");
        assert_eq!(crowd.senders().held, 0);
        assert!(crowd.senders().all.is_empty());
    }
}
