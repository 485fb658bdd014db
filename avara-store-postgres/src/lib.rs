//! PostgreSQL as the memory that receivers of Avara's webhooks share, and exactly-once effects.
//!
//! A receiver that runs on several machines gives each of them a [`PostgresStore`] of the same
//! database, and a receipt or an upload is handled once, whichever machine it comes to.
//!
//! ```no_run
//! use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
//! use avara_store_postgres::PostgresStore;
//! use deadpool_postgres::{Manager, Pool};
//! use tokio_postgres::NoTls;
//!
//! # struct Receiver;
//! # impl WebhookHandler for Receiver {}
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let manager = Manager::new("host=127.0.0.1 user=avara dbname=avara".parse()?, NoTls);
//! let store = PostgresStore::new(Pool::builder(manager).build()?);
//! store.migrate().await?; // or run SCHEMA with your own migrations
//! let service = WebhookService::new(Webhooks::from_env()?, Receiver).store(store);
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised
//!
//! Each step is one statement and one round trip, without a named prepared statement, and durable
//! when it returns. Leases end by the database's clock. A database with `synchronous_commit = off`,
//! or one that fails over to a replica that lags, can lose what it acknowledged: such an event is
//! handled again when it comes again. So is one whose receiver dies between the effect and the
//! settlement.
//!
//! [`once`] is for effects that must not be there twice even so: the mark goes into the transaction
//! of the effect.

mod failure;
mod once;
mod store;

pub use once::once;
pub use store::{PostgresStore, SCHEMA};
