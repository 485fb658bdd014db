//! [`Store`]: the memory of events, shared with other bridges or not.

use std::sync::Arc;
use std::time::Duration;

use avara_client::bytes::Bytes;
use avara_client::webhooks::{
    AnswerStore, Claim, EventKey, Fence, MemoryStore, Settlement, StoreError,
};
use avara_store_postgres::PostgresStore;
use avara_store_redis::RedisStore;
use deadpool_postgres::{Manager, Pool};
use redis::aio::ConnectionManager;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt as _;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::on_each::on_each;
use super::settings::Kind;
use crate::failure::Failure;
use crate::with::With as _;

/// A store of any kind. Its clones are one.
#[derive(Clone)]
pub(super) enum Store {
    Memory(Arc<MemoryStore>),
    Redis(Arc<RedisStore<ConnectionManager>>),
    Postgres(Arc<PostgresStore>),
}

/// The event by which a store is asked whether it answers.
const NO_EVENT: [u8; 32] = [0; 32];

/// Nobody works on that event.
const BRIEFLY: Duration = Duration::from_secs(1);

impl Store {
    pub(super) async fn open(kind: Kind) -> Result<Self, Failure> {
        let away = |error: &dyn std::error::Error| Failure::Unreachable(format!("store: {error}"));
        match kind {
            Kind::Memory => Ok(Self::Memory(Arc::new(MemoryStore::new()))),
            Kind::Redis { client, prefix } => {
                let connection = ConnectionManager::new(*client).await;
                let store = RedisStore::new(connection.map_err(|error| away(&error))?);
                Ok(Self::Redis(Arc::new(
                    store.with(prefix, RedisStore::prefix),
                )))
            }
            Kind::Postgres(config) => {
                let tls = ClientConfig::builder().with_platform_verifier();
                let tls = tls.map_err(|error| Failure::other(format!("TLS: {error}")))?;
                let tls = MakeRustlsConnect::new(tls.with_no_client_auth());
                let pool = Pool::builder(Manager::new(*config, tls)).build();
                let pool = pool.map_err(|error| Failure::other(format!("store: {error}")))?;
                let store = PostgresStore::new(pool);
                store.migrate().await.map_err(|error| away(&error))?;
                Ok(Self::Postgres(Arc::new(store)))
            }
        }
    }

    pub(super) async fn probe(&self) -> Result<(), StoreError> {
        let key = EventKey::from(NO_EVENT);
        if let Claim::Granted(fence) = self.claim(&key, BRIEFLY).await? {
            self.release(&key, fence).await?;
        }
        Ok(())
    }
}

impl AnswerStore for Store {
    async fn claim(&self, key: &EventKey, lease: Duration) -> Result<Claim, StoreError> {
        on_each!(self, Memory | Redis | Postgres, store => store.claim(key, lease).await)
    }

    async fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> Result<Settlement, StoreError> {
        on_each!(self, Memory | Redis | Postgres, store => {
            store.settle(key, fence, answer, keep_for).await
        })
    }

    async fn release(&self, key: &EventKey, fence: Fence) -> Result<(), StoreError> {
        on_each!(self, Memory | Redis | Postgres, store => store.release(key, fence).await)
    }

    fn is_private(&self) -> bool {
        matches!(self, Self::Memory(_))
    }
}
