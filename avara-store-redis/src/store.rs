//! [`RedisStore`]

use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore, Claim, EventKey, Fence, Settlement, StoreError};
use bytes::Bytes;
use redis::{Script, ScriptInvocation};
use tokio::sync::OnceCell;

use crate::connections::Connections;
use crate::failure::failed;
use crate::server;

static CLAIM: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("claim.lua")));
static SETTLE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("settle.lua")));
static RELEASE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("release.lua")));

const PREFIX: &str = "avara:event:";

/// Longer than any event is kept, and within what Redis takes.
const FOREVER: Duration = Duration::from_secs(86_400 * 365 * 100);

/// Redis as a store of which events were handled.
///
/// An event is one key: a prefix and the event's SHA-256 in hexadecimal digits. Redis forgets it by
/// itself when its time is over.
///
/// ```no_run
/// # async fn example() -> Result<(), redis::RedisError> {
/// use avara_store_redis::RedisStore;
///
/// let redis = redis::Client::open("redis://127.0.0.1/")?;
/// let connection = redis.get_multiplexed_async_connection().await?;
/// let store = RedisStore::new(connection).prefix("radiology:webhooks:");
/// # Ok(())
/// # }
/// ```
pub struct RedisStore<C> {
    connections: C,
    prefix: String,
    is_fit: OnceCell<()>,
}

impl<C: Connections> RedisStore<C> {
    /// Makes a store of a connection or a pool.
    #[must_use]
    pub fn new(connections: C) -> Self {
        Self {
            connections,
            prefix: PREFIX.to_owned(),
            is_fit: OnceCell::new(),
        }
    }

    /// Sets what the names of all keys begin with; `avara:event:` by default. Machines that share a
    /// store have the same one.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Invokes a script about an event.
    async fn invoke(
        &self,
        script: &Script,
        key: &EventKey,
        add: impl FnOnce(&mut ScriptInvocation<'_>) + Send,
    ) -> Result<Vec<u8>, StoreError> {
        let mut connection = self
            .connections
            .connection()
            .await
            .map_err(StoreError::new)?;
        self.is_fit
            .get_or_try_init(|| server::check(&mut connection))
            .await?;
        let mut invocation = script.key(format!("{}{key}", self.prefix));
        add(&mut invocation);
        let reply = invocation.invoke_async(&mut connection).await;
        reply.map_err(|error| failed(&error))
    }
}

impl<C: Connections> AnswerStore for RedisStore<C> {
    async fn claim(&self, key: &EventKey, lease: Duration) -> Result<Claim, StoreError> {
        let reply = self.invoke(&CLAIM, key, |script| {
            script.arg(milliseconds(lease));
        });
        match &reply.await?[..] {
            [b'g', fence @ ..] => number(fence).map(Claim::Granted),
            [b'c', ..] => Ok(Claim::Busy),
            record => answer(record).map(Claim::Settled),
        }
    }

    async fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        given: Option<Bytes>,
        keep_for: Duration,
    ) -> Result<Settlement, StoreError> {
        let record = given.map_or_else(|| b"s".to_vec(), |json| [b"a", &json[..]].concat());
        let reply = self.invoke(&SETTLE, key, |script| {
            script
                .arg(fence.get())
                .arg(record)
                .arg(milliseconds(keep_for));
        });
        match &reply.await?[..] {
            b"k" => Ok(Settlement::Settled),
            b"l" => Ok(Settlement::Lost),
            record => answer(record).map(Settlement::SettledBefore),
        }
    }

    async fn release(&self, key: &EventKey, fence: Fence) -> Result<(), StoreError> {
        let reply = self.invoke(&RELEASE, key, |script| {
            script.arg(fence.get());
        });
        reply.await.map(drop)
    }
}

/// Reads the record of an event that is settled.
fn answer(record: &[u8]) -> Result<Option<Bytes>, StoreError> {
    match record {
        b"s" => Ok(None),
        [b'a', json @ ..] => Ok(Some(Bytes::copy_from_slice(json))),
        _ => Err(foreign()),
    }
}

fn number(fence: &[u8]) -> Result<Fence, StoreError> {
    let number = std::str::from_utf8(fence)
        .ok()
        .and_then(|text| text.parse().ok());
    number.map(Fence::new).ok_or_else(foreign)
}

fn foreign() -> StoreError {
    StoreError::new("Redis has something else under an event's key: set another prefix")
}

/// Returns at least one, as Redis takes no zero.
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.min(FOREVER).as_millis())
        .unwrap_or(u64::MAX)
        .max(1)
}

/// Without the connections: they can hold a password.
impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
