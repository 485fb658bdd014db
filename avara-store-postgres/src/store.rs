//! [`PostgresStore`]

use std::fmt;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore, Claim, EventKey, Fence, Settlement, StoreError};
use bytes::Bytes;
use deadpool_postgres::Pool;
use tokio_postgres::Row;
use tokio_postgres::types::{FromSql, ToSql, Type};

use crate::failure::{failed, not_connected};

/// The tables, as SQL that can be run again at any time: for your own migrations. They go into the
/// first schema of the `search_path`.
pub const SCHEMA: &str = include_str!("../sql/schema.sql");

const CLAIM: &str = include_str!("../sql/claim.sql");
const SETTLE: &str = include_str!("../sql/settle.sql");
const RELEASE: &str = include_str!("../sql/release.sql");

/// One migration at a time: `IF NOT EXISTS` does not hold two of them apart.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7022365301);";

/// Longer than any event is kept, and within what PostgreSQL takes.
const FOREVER: Duration = Duration::from_secs(86_400 * 365 * 100);

type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// PostgreSQL as a store of which events were handled.
///
/// An event is a row of `avara_webhook_events`. Rows whose time is over are deleted by later claims.
pub struct PostgresStore {
    pool: Pool,
}

impl PostgresStore {
    /// Makes a store of a pool. See [`migrate`](Self::migrate).
    #[must_use]
    pub const fn new(pool: Pool) -> Self {
        Self { pool }
    }

    /// Makes the tables that are not there yet, for the store and for [`once`](crate::once):
    /// [`SCHEMA`].
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be asked, or does not allow it.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let mut client = self.pool.get().await.map_err(not_connected)?;
        let transaction = client.transaction().await.map_err(|error| failed(&error))?;
        let migrated = transaction.batch_execute(&[LOCK, SCHEMA].concat()).await;
        migrated.map_err(|error| failed(&error))?;
        transaction.commit().await.map_err(|error| failed(&error))
    }

    /// Runs a statement of at most one row, in one round trip.
    async fn query(
        &self,
        statement: &str,
        parameters: &[Parameter<'_>],
    ) -> Result<Option<Row>, StoreError> {
        let client = self.pool.get().await.map_err(not_connected)?;
        let row = client.query_typed_opt(statement, parameters).await;
        row.map_err(|error| failed(&error))
    }
}

impl AnswerStore for PostgresStore {
    async fn claim(&self, key: &EventKey, lease: Duration) -> Result<Claim, StoreError> {
        let (key, lease) = (key.as_bytes().as_slice(), milliseconds(lease));
        let parameters: [Parameter<'_>; 2] = [(&key, Type::BYTEA), (&lease, Type::INT8)];
        let Some(row) = self.query(CLAIM, &parameters).await? else {
            return Ok(Claim::Busy);
        };
        match column::<Option<i64>>(&row, "fence")? {
            Some(fence) => Ok(Claim::Granted(Fence::new(fence.unsigned_abs()))),
            None => answer(&row).map(Claim::Settled),
        }
    }

    async fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        given: Option<Bytes>,
        keep_for: Duration,
    ) -> Result<Settlement, StoreError> {
        let (key, given) = (key.as_bytes().as_slice(), given.as_deref());
        let (fence, keep_for) = (number(fence), milliseconds(keep_for));
        let parameters: [Parameter<'_>; 4] = [
            (&key, Type::BYTEA),
            (&fence, Type::INT8),
            (&given, Type::BYTEA),
            (&keep_for, Type::INT8),
        ];
        // A statement that waited for another settlement sees it the second time only.
        for _ in 0..2 {
            if let Some(row) = self.query(SETTLE, &parameters).await? {
                return if column(&row, "is_first")? {
                    Ok(Settlement::Settled)
                } else {
                    answer(&row).map(Settlement::SettledBefore)
                };
            }
        }
        Ok(Settlement::Lost)
    }

    async fn release(&self, key: &EventKey, fence: Fence) -> Result<(), StoreError> {
        let (key, fence) = (key.as_bytes().as_slice(), number(fence));
        let parameters: [Parameter<'_>; 2] = [(&key, Type::BYTEA), (&fence, Type::INT8)];
        self.query(RELEASE, &parameters).await.map(drop)
    }
}

fn answer(row: &Row) -> Result<Option<Bytes>, StoreError> {
    let answer: Option<&[u8]> = column(row, "answer")?;
    Ok(answer.map(Bytes::copy_from_slice))
}

fn column<'a, T: FromSql<'a>>(row: &'a Row, name: &str) -> Result<T, StoreError> {
    row.try_get(name).map_err(|error| failed(&error))
}

/// A number that no sequence gives has no claim.
fn number(fence: Fence) -> i64 {
    i64::try_from(fence.get()).unwrap_or(i64::MAX)
}

fn milliseconds(time: Duration) -> i64 {
    i64::try_from(time.min(FOREVER).as_millis()).unwrap_or(i64::MAX)
}

/// Without the pool: its configuration can hold a password.
impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}
