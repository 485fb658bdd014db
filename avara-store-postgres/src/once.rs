//! [`once`]

use avara_client::webhooks::EventKey;
use tokio_postgres::types::Type;
use tokio_postgres::{Error, Transaction};

const ONCE: &str = include_str!("../sql/once.sql");

/// Marks an event in your own transaction. Returns true if it had no mark yet: then its effect
/// belongs in the same transaction.
///
/// Mark and effect are there together or not at all, so the effect is there exactly once: after a
/// crash, with two machines at work on the same event, and when the lease of the first one ends.
/// Whoever comes second waits here until the first transaction ends. A mark is kept for 90 days.
///
/// The tables are those of [`SCHEMA`](crate::SCHEMA), in the database of the effect. The store of
/// the service may be any other.
///
/// ```no_run
/// use avara_client::types::{ReportDeliveredEvent, ReportDeliveredResponse};
/// use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler};
/// use avara_store_postgres::once;
/// use deadpool_postgres::Pool;
///
/// struct Reports(Pool);
///
/// impl WebhookHandler for Reports {
///     async fn report_delivered(
///         &self,
///         event: ReportDeliveredEvent,
///         delivery: &Delivery,
///     ) -> Result<ReportDeliveredResponse, HandlerError> {
///         let mut connection = self.0.get().await?;
///         let transaction = connection.transaction().await?;
///         if once(&transaction, delivery.key()).await? {
///             let report = event.data.report_id.as_str();
///             transaction.execute("INSERT INTO reports (id) VALUES ($1)", &[&report]).await?;
///         }
///         transaction.commit().await?;
///         Ok(ReportDeliveredResponse::received())
///     }
/// }
/// ```
///
/// # Errors
/// An error of the database; the transaction cannot continue. Under `REPEATABLE READ` and
/// `SERIALIZABLE`, that the mark was made by another transaction is an error of serialization. A
/// handler returns it, and the event is handled again when it comes again.
pub async fn once(transaction: &Transaction<'_>, key: &EventKey) -> Result<bool, Error> {
    let key = key.as_bytes().as_slice();
    let marked = transaction
        .query_typed_opt(ONCE, &[(&key, Type::BYTEA)])
        .await?;
    Ok(marked.is_some())
}
