//! Errors of PostgreSQL as those of a store.

use std::error::Error as _;
use std::io;

use avara_client::webhooks::StoreError;
use deadpool_postgres::PoolError;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

/// Leaves details, hints and sources of a server's error out: they can repeat a row with its answer.
pub(crate) fn failed(error: &Error) -> StoreError {
    let Some(answer) = error.as_db_error() else {
        return StoreError::new(unanswered(error));
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

fn unanswered(error: &Error) -> String {
    let cause = error.source().filter(|cause| cause.is::<io::Error>());
    cause.map_or_else(
        || format!("PostgreSQL: {error}"),
        |cause| format!("PostgreSQL: {error}: {cause}"),
    )
}

pub(crate) fn not_connected(error: PoolError) -> StoreError {
    match error {
        PoolError::Backend(error) => failed(&error),
        other => StoreError::new(other.to_string()),
    }
}
