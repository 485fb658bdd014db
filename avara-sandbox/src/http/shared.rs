//! [`Shared`]: the part of a sandbox that all connections share.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use hyper::Method;
use serde_json::Value;

use super::journal::Journal;
use super::key;
use super::rate_limit::Bucket;
use crate::clock::Clock;
use crate::faults::{Faults, LINKS};
use crate::lock::lock;
use crate::settings::Settings;
use crate::spec::{Operation, spec};
use crate::state::{Replica, StateFile};
use crate::stats::Stats;
use crate::validate::Values;
use crate::webhooks::{Custom, Delivery, Message, Outbox, Queue};
use crate::world::{API_KEY_ID, Act, Input, LinkReply, Refusal, World};
use crate::{Error, FaultKind};

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
    state: Option<StateFile>,
}

/// The part that requests change.
struct Live {
    world: World,
    /// The copy that reads see, if they lag.
    replica: Option<Replica>,
    stats: Stats,
}

impl Live {
    fn new(world: World, read_lag: Duration) -> Self {
        let lags = !read_lag.is_zero();
        Self {
            replica: lags.then(|| Replica::new(world.clone(), read_lag)),
            world,
            stats: Stats::default(),
        }
    }

    /// Changes the world, and later what reads see.
    fn change<T>(&mut self, change: impl Fn(&mut World) -> T + Send + 'static) -> T {
        let changed = change(&mut self.world);
        if let Some(replica) = &mut self.replica {
            replica.follow(move |world| drop(change(world)));
        }
        changed
    }
}

pub(crate) enum Executed {
    Reply(Value),
    Refused(Refusal),
    /// The world is broken.
    Panicked,
}

impl Shared {
    pub(super) fn new(mut settings: Settings, address: SocketAddr) -> Result<(Self, Queue), Error> {
        settings.check()?;
        if settings.stateless {
            settings.seed.empty = true;
        }
        let state = settings.state_file.as_deref().map(StateFile::open);
        let (state, loaded) = state.transpose()?.unzip();
        let world = loaded
            .flatten()
            .unwrap_or_else(|| World::seeded(&settings.seed));
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
            live: Mutex::new(Live::new(world, settings.read_lag)),
            faults: Mutex::new(faults_of(&settings)),
            bucket: settings
                .rate_limit
                .map(|limit| Mutex::new(Bucket::new(limit, Instant::now()))),
            saving: Mutex::new(()),
            state,
            settings,
        };
        Ok((shared, queue))
    }

    /// Executes a call that was checked, and counts it where it succeeds.
    pub(super) fn execute(&self, operation: &'static Operation, values: &Values) -> Executed {
        let input = self.input(operation, values);
        let now = input.now;
        let executed = {
            let mut live = lock(&self.live);
            let live = &mut *live;
            let executed = catch_unwind(AssertUnwindSafe(|| match &mut live.replica {
                Some(replica) if operation.method == Method::GET => replica.world().execute(&input),
                _ => live.world.execute(&input),
            }));
            if let (Ok(Ok(_)), Some(replica)) = (&executed, &mut live.replica)
                && operation.method != Method::GET
            {
                let (values, base_url) = (values.clone(), self.url.clone());
                // It was done once, so it can be done here.
                replica.follow(move |world| {
                    drop(world.execute(&input_of(operation, &values, now, &base_url)));
                });
            }
            if matches!(executed, Ok(Ok(_))) {
                let key = live.world.natural_key(&operation.id, &values.body);
                live.stats.add(&operation.id, key);
            }
            // Under the lock: webhooks are queued in the order of what causes them.
            self.outbox.push(live.world.take_events(&self.url, now));
            executed
        };
        match executed {
            Ok(Ok(reply)) => Executed::Reply(reply),
            Ok(Err(refusal)) => Executed::Refused(refusal),
            Err(_) => Executed::Panicked,
        }
    }

    /// Lets the console read, which has no part in statistics or faults.
    pub(super) fn read<T>(
        &self,
        operation: &'static Operation,
        values: &Values,
        read: impl FnOnce(&mut World, &Input<'_>) -> T,
    ) -> T {
        let input = self.input(operation, values);
        read(&mut lock(&self.live).world, &input)
    }

    fn input<'a>(&'a self, operation: &'static Operation, values: &'a Values) -> Input<'a> {
        input_of(operation, values, self.clock.now(), &self.url)
    }

    /// Counts a call that changes nothing: without state.
    pub(super) fn count(&self, operation: &Operation, values: &Values) {
        let mut live = lock(&self.live);
        let key = live.world.natural_key(&operation.id, &values.body);
        live.stats.add(&operation.id, key);
    }

    /// Follows a link of a reply, as a browser would: what comes after `LINKS_PREFIX`.
    pub(crate) fn follow(&self, link: &str) -> Result<LinkReply, Refusal> {
        let (link, now) = (link.to_owned(), self.clock.now());
        self.change(move |world| world.follow(&link, now))
    }

    pub(crate) fn act(&self, act: Act) -> Result<(), Refusal> {
        let now = self.clock.now();
        self.change(move |world| world.act(&act, now))
    }

    /// Changes the world, and queues the events of that.
    fn change<T>(&self, change: impl Fn(&mut World) -> T + Send + 'static) -> T {
        let mut live = lock(&self.live);
        let changed = live.change(change);
        let now = self.clock.now();
        self.outbox.push(live.world.take_events(&self.url, now));
        changed
    }

    /// Sends an event of this type, about what the world has. Nothing is sent where there is no
    /// such type, or no receiver.
    pub(crate) async fn send_webhook(&self, kind: &str, custom: Custom) -> Option<Delivery> {
        let now = self.clock.now();
        let event = lock(&self.live).world.event(kind, &self.url, now)?;
        self.outbox.send_now(Message::custom(event, custom)).await
    }

    pub(super) fn is_for_this_machine(&self) -> bool {
        self.settings.address.ip().to_canonical().is_loopback()
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    /// Plans a fault of the next request, or of the next one of this operation.
    pub(crate) fn plan_fault(&self, kind: FaultKind, operation: Option<&str>) -> Result<(), Error> {
        if let Some(operation) = operation
            && operation != LINKS
            && spec().operation(operation).is_none()
        {
            return Err(Error::new(format!("unknown operation {operation}")));
        }
        self.faults().plan(kind, operation);
        Ok(())
    }

    /// Returns how long to wait for the next request to be let through.
    pub(super) fn admit(&self) -> Result<(), Duration> {
        match &self.bucket {
            Some(bucket) => lock(bucket).withdraw(Instant::now()),
            None => Ok(()),
        }
    }

    pub(crate) fn stats(&self) -> Stats {
        lock(&self.live).stats.clone()
    }

    /// Makes everything as it was at a start without a state file, and saves that.
    pub(crate) fn reset(&self) -> Result<(), Error> {
        let _only_one = lock(&self.saving);
        let world = World::seeded(&self.settings.seed);
        let text = self.state.as_ref().map(|_| world.to_json());
        let fresh = Live::new(world, self.settings.read_lag);
        let mut live = lock(&self.live);
        let former = std::mem::replace(&mut *live, fresh);
        self.reset_the_rest();
        drop(live);
        drop(former);
        text.map_or(Ok(()), |text| self.write(&text))
    }

    /// Resets everything except the data. Nothing is executed meanwhile.
    fn reset_the_rest(&self) {
        self.journal.reset();
        self.outbox.reset();
        self.clock.set(self.settings.clock);
        *self.faults() = faults_of(&self.settings);
        if let (Some(bucket), Some(limit)) = (&self.bucket, self.settings.rate_limit) {
            *lock(bucket) = Bucket::new(limit, Instant::now());
        }
    }

    /// Writes the state file, where there is to be one.
    pub(crate) fn save(&self) -> Result<(), Error> {
        if self.state.is_none() {
            return Ok(());
        }
        let _only_one = lock(&self.saving);
        let text = lock(&self.live).world.to_json();
        self.write(&text)
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        let state = self.state.as_ref();
        state.map_or(Ok(()), |state| state.save(text))
    }
}

fn input_of<'a>(
    operation: &'static Operation,
    values: &'a Values,
    now: DateTime<Utc>,
    base_url: &'a str,
) -> Input<'a> {
    Input {
        operation,
        spec: spec(),
        path: &values.path,
        query: &values.query,
        body: &values.body,
        now,
        base_url,
        api_key_id: API_KEY_ID,
    }
}

fn faults_of(settings: &Settings) -> Faults {
    Faults::new(
        settings.faults.clone(),
        settings.latency,
        settings.fault_seed,
    )
}

/// Returns the address at which a client on this machine finds a server that listens everywhere.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}
