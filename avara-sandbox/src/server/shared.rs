//! What all connections share.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::key;
use crate::clock::Clock;
use crate::faults::{self, Faults};
use crate::journal::Journal;
use crate::outbox::{Outbox, Queue};
use crate::rate_limit::Bucket;
use crate::settings::Settings;
use crate::spec::Operation;
use crate::stats::Stats;
use crate::validate::Values;
use crate::webhooks::{Delivery, Message};
use crate::world::{API_KEY_ID, Input, LinkReply, Refusal, World};
use crate::{Error, state_file};

/// The sandbox itself. No lock that a request takes is held while something is read, written or
/// waited for.
pub(crate) struct Shared {
    pub(crate) settings: Settings,
    /// Without `/v1`.
    pub(crate) url: String,
    pub(crate) key: String,
    pub(crate) clock: Clock,
    pub(crate) journal: Journal,
    pub(crate) outbox: Outbox,
    live: Mutex<Live>,
    faults: Mutex<Faults>,
    bucket: Option<Mutex<Bucket>>,
    /// Only one writes the state file at a time.
    saving: Mutex<()>,
}

/// What requests change.
struct Live {
    world: World,
    stats: Stats,
}

/// What became of a call.
pub(crate) enum Outcome {
    Reply(Value),
    Refused(Refusal),
    /// The world is broken.
    Panicked,
}

impl Shared {
    pub(super) fn new(mut settings: Settings, address: SocketAddr) -> Result<(Self, Queue), Error> {
        faults::check(&settings.faults)?;
        if settings.stateless {
            settings.seed.empty = true;
        }
        let loaded = match &settings.state_file {
            Some(path) => state_file::load(path)?,
            None => None,
        };
        let world = loaded.unwrap_or_else(|| World::seeded(&settings.seed));
        let (url, key) = (
            settings.webhook_url.as_deref(),
            settings.webhook_key.as_deref(),
        );
        let (outbox, queue) = Outbox::new(url, key, settings.log)?;
        let shared = Self {
            url: format!("http://{}", reachable(address)),
            key: key::fresh(),
            clock: Clock::new(settings.clock),
            journal: Journal::default(),
            outbox,
            live: Mutex::new(Live {
                world,
                stats: Stats::default(),
            }),
            faults: Mutex::new(faults_of(&settings)),
            bucket: settings
                .rate_limit
                .map(|limit| Mutex::new(Bucket::new(limit, Instant::now()))),
            saving: Mutex::new(()),
            settings,
        };
        Ok((shared, queue))
    }

    /// Executes a call that was checked, and counts it where it succeeds.
    pub(super) fn execute(&self, operation: &Operation, values: &Values) -> Outcome {
        let input = Input {
            operation: &operation.id,
            path: &values.path,
            query: &values.query,
            body: &values.body,
            now: self.clock.now(),
            base_url: &self.url,
            api_key_id: API_KEY_ID,
        };
        let (executed, events) = {
            let mut live = lock(&self.live);
            let executed = catch_unwind(AssertUnwindSafe(|| live.world.execute(&input)));
            if matches!(executed, Ok(Ok(_))) {
                let key = live.world.natural_key(&operation.id, &values.body);
                live.stats.add(&operation.id, key);
            }
            (executed, live.world.take_events())
        };
        self.outbox.push(events);
        match executed {
            Ok(Ok(reply)) => Outcome::Reply(reply),
            Ok(Err(refusal)) => Outcome::Refused(refusal),
            Err(_) => Outcome::Panicked,
        }
    }

    /// Counts a call that changes nothing: without state.
    pub(super) fn count(&self, operation: &Operation, values: &Values) {
        let mut live = lock(&self.live);
        let key = live.world.natural_key(&operation.id, &values.body);
        live.stats.add(&operation.id, key);
    }

    /// Follows a link of a reply, as a browser would: what comes after `LINKS_PREFIX`.
    pub(crate) fn follow(&self, link: &str) -> Result<LinkReply, Refusal> {
        self.change(|world| world.follow(link, self.clock.now()))
    }

    /// Completes the report of an AutoScribe study, as its reader would.
    pub(crate) fn finish_report(&self, study: &str, is_critical: bool) -> Result<(), Refusal> {
        let now = self.clock.now();
        self.change(|world| world.finish_report(study, is_critical, &self.url, now))
    }

    /// Changes the world, and tells webhooks.
    fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let (changed, events) = {
            let mut live = lock(&self.live);
            (change(&mut live.world), live.world.take_events())
        };
        self.outbox.push(events);
        changed
    }

    /// Sends an event of this type, about what the world has. Nothing is sent where there is no
    /// such type, or nobody to tell.
    pub(crate) async fn send_webhook(&self, kind: &str) -> Option<Delivery> {
        let now = self.clock.now();
        let event = lock(&self.live).world.event(kind, &self.url, now)?;
        self.outbox.send(Message::new(&event)).await
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    /// How long to wait for the next request to be let through.
    pub(super) fn admit(&self) -> Result<(), Duration> {
        match &self.bucket {
            Some(bucket) => lock(bucket).take(Instant::now()),
            None => Ok(()),
        }
    }

    pub(crate) fn stats(&self) -> Stats {
        lock(&self.live).stats.clone()
    }

    /// Makes everything as it was at a start without a state file, and saves that.
    pub(crate) fn reset(&self) -> Result<(), Error> {
        let world = World::seeded(&self.settings.seed);
        let saved = self.settings.state_file.as_ref().map(|_| world.to_json());
        let stats = Stats::default();
        let former = std::mem::replace(&mut *lock(&self.live), Live { world, stats });
        drop(former);
        self.journal.reset();
        self.outbox.reset();
        self.clock.set(self.settings.clock);
        *self.faults() = faults_of(&self.settings);
        if let (Some(bucket), Some(limit)) = (&self.bucket, self.settings.rate_limit) {
            *lock(bucket) = Bucket::new(limit, Instant::now());
        }
        saved.map_or(Ok(()), |world| self.write(&world))
    }

    /// Writes the state file, where there is to be one.
    pub(crate) fn save(&self) -> Result<(), Error> {
        if self.settings.state_file.is_none() {
            return Ok(());
        }
        let world = lock(&self.live).world.to_json();
        self.write(&world)
    }

    fn write(&self, world: &str) -> Result<(), Error> {
        let _only_one = lock(&self.saving);
        let path = self.settings.state_file.as_ref();
        path.map_or(Ok(()), |path| state_file::save(path, world))
    }
}

fn faults_of(settings: &Settings) -> Faults {
    Faults::new(
        settings.faults.clone(),
        settings.latency,
        settings.fault_seed,
    )
}

/// A lock that a panic left behind is still good: what panics is reported, and nothing waits.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where a client on this machine finds a server that listens everywhere.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}
