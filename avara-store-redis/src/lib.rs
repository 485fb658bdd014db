//! Redis as the memory that receivers of Avara's webhooks share.
//!
//! A receiver that runs on several machines gives each of them a [`RedisStore`] of the same Redis,
//! and a receipt or an upload is handled once, whichever machine it comes to.
//!
//! ```no_run
//! use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
//! use avara_store_redis::RedisStore;
//!
//! # struct Receiver;
//! # impl WebhookHandler for Receiver {}
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let redis = redis::Client::open("redis://127.0.0.1/")?;
//! let store = RedisStore::new(redis.get_multiplexed_async_connection().await?);
//! let service = WebhookService::new(Webhooks::from_env()?, Receiver).store(store);
//! # Ok(())
//! # }
//! ```
//!
//! A multiplexed connection does not come back by itself after Redis was away. In production, use
//! the `ConnectionManager` of the `redis` crate (its feature `connection-manager`), a cluster's
//! connection, or a pool: see [`Connections`].
//!
//! # What is promised
//!
//! *At least once.* Each step is a script, which Redis runs as one; leases end by its clock. But
//! Redis answers before its replicas and its disk have what it acknowledged: what a failover or a
//! crash loses is handled again when it comes again. `appendfsync always` closes the second of
//! these gaps. Where an effect must not be there twice, `avara-store-postgres` puts a mark into the
//! same transaction.
//!
//! # What Redis has to be like
//!
//! * Redis 7 or newer, or a server that speaks as it does, such as Valkey.
//! * `maxmemory-policy noeviction`, if it has a `maxmemory`: with any other policy events are
//!   forgotten before their time. A full Redis refuses new events, and still records those that are
//!   under way.
//! * A user with `EVALSHA`, `SCRIPT LOAD`, `GET`, `SET`, `TIME` and `INFO`. With the last one a
//!   store asks, once and before its first claim, for version and policy; it refuses to work on a
//!   Redis that is not like this.

mod connections;
mod failure;
mod server;
mod store;

pub use connections::Connections;
pub use store::RedisStore;
