//! Errors of Redis as those of a store.

use avara_client::webhooks::StoreError;
use redis::RedisError;

/// Leaves the server's own words out: they can repeat the arguments of a command, and one of them
/// is an answer.
pub(crate) fn failed(error: &RedisError) -> StoreError {
    match error.code() {
        Some("OOM") => StoreError::full(),
        Some(code) => StoreError::new(format!("Redis refused it with {code}")),
        None if error.is_io_error() => StoreError::new(format!("Redis cannot be reached: {error}")),
        None => StoreError::new(format!("Redis: {}", error.category())),
    }
}
