//! [`Connections`]: a connection, or a pool of them.

use std::error::Error;

use redis::aio::ConnectionLike;

/// The source of a store's connections: a connection that can be cloned, such as
/// `MultiplexedConnection`, `ConnectionManager` and `ClusterConnection`, or a type of yours with a
/// pool in it.
///
/// ```
/// use std::error::Error;
/// use avara_store_redis::{Connections, RedisStore};
/// use redis::aio::MultiplexedConnection;
///
/// # struct Pool(MultiplexedConnection);
/// # impl Pool {
/// #     async fn get(&self) -> Result<MultiplexedConnection, redis::RedisError> { Ok(self.0.clone()) }
/// # }
/// struct Pooled(Pool);
///
/// impl Connections for Pooled {
///     type Connection = MultiplexedConnection; // or the pool's own type
///
///     async fn connection(&self) -> Result<Self::Connection, Box<dyn Error + Send + Sync>> {
///         Ok(self.0.get().await?)
///     }
/// }
///
/// # fn example(pool: Pool) {
/// let store = RedisStore::new(Pooled(pool));
/// # }
/// ```
pub trait Connections: Send + Sync + 'static {
    /// A connection.
    type Connection: ConnectionLike + Send;

    /// Returns a connection.
    ///
    /// # Errors
    /// Whatever keeps it from doing so. **It may be logged.**
    fn connection(
        &self,
    ) -> impl Future<Output = Result<Self::Connection, Box<dyn Error + Send + Sync>>> + Send;
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Connections for C {
    type Connection = C;

    async fn connection(&self) -> Result<C, Box<dyn Error + Send + Sync>> {
        Ok(self.clone())
    }
}
