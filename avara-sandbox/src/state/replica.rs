//! [`Replica`]: a copy of the world that follows it with a delay, and answers reads.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::world::World;

type Change = Box<dyn FnOnce(&mut World) + Send>;

/// A world that is as the other one was some time ago.
pub(crate) struct Replica {
    world: World,
    lag: Duration,
    /// The changes of the other world since then, and when each happened.
    changes: VecDeque<(Instant, Change)>,
}

impl Replica {
    pub(crate) fn new(world: World, lag: Duration) -> Self {
        Self {
            world,
            lag,
            changes: VecDeque::new(),
        }
    }

    /// Notes what has happened to the other world just now.
    pub(crate) fn follow(&mut self, change: impl FnOnce(&mut World) + Send + 'static) {
        self.changes.push_back((Instant::now(), Box::new(change)));
    }

    /// Returns the world as the other one was.
    pub(crate) fn world(&mut self) -> &mut World {
        while self.is_one_due() {
            if let Some((_, change)) = self.changes.pop_front() {
                change(&mut self.world);
                // The other one has sent its webhooks.
                self.world.forget_events();
            }
        }
        &mut self.world
    }

    fn is_one_due(&self) -> bool {
        let first = self.changes.front();
        first.is_some_and(|(at, _)| at.elapsed() >= self.lag)
    }
}
