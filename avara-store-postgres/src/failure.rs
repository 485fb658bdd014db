//! Errors of PostgreSQL as those of a store.

use avara_client::webhooks::StoreError;
use deadpool_postgres::PoolError;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

/// Leaves details, hints and sources of a server's error out: they can repeat a row with its answer.
pub(crate) fn failed(error: Error) -> StoreError {
    let Some(answer) = error.as_db_error() else {
        return StoreError::new(error);
    };
    let (code, message) = (answer.code(), answer.message());
    if *code == SqlState::DISK_FULL {
        return StoreError::full();
    }
    let advice = if *code == SqlState::UNDEFINED_TABLE {
        "; PostgresStore::migrate makes it"
    } else {
        ""
    };
    StoreError::new(format!("PostgreSQL: {message} ({}){advice}", code.code()))
}

pub(crate) fn not_connected(error: PoolError) -> StoreError {
    match error {
        PoolError::Backend(error) => failed(error),
        other => StoreError::new(other.to_string()),
    }
}
