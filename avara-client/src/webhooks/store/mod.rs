//! [`AnswerStore`]: remembers the events that were handled; several machines can share it.

mod erased;
mod memory;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::event_key::EventKey;

pub(super) use erased::SharedStore;
pub use memory::MemoryStore;

/// Remembers the events that were handled: *claim, work, settle, with a lease*.
///
/// A receiver claims an event before it handles it, and settles it with the answer afterwards. A
/// claim holds for the time of the lease; then another receiver may claim the event. Each claim has
/// a [`Fence`], which the store issues in rising order: nothing can be settled or released with an
/// old one. [`MemoryStore`] serves a single process, and is the default.
///
/// For each event, and by the store's own clock, a store promises:
///
/// * [`claim`](Self::claim) is [`Granted`](Claim::Granted) to one caller at a time, until it
///   settles or releases, or its lease ends.
/// * A fence is greater than all that were given out for the event before, as long as the store
///   remembers anything of it.
/// * [`settle`](Self::settle) takes effect if and only if its fence is the one of the claim that
///   holds. From then on, for `keep_for`, every claim is [`Settled`](Claim::Settled) with that
///   answer, byte for byte.
/// * Nothing is forgotten before its time. A store that has no room refuses a new claim with
///   [`StoreError::full`].
///
/// Each call is one atomic step. A call that fails, or whose future is dropped, may have taken
/// effect anyway: nobody holds its fence then, and the lease ends it.
///
/// ```
/// use std::time::Duration;
/// use avara_client::webhooks::{AnswerStore, Claim, EventKey, Fence, MemoryStore, Settlement};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), avara_client::webhooks::StoreError> {
/// let (store, key) = (MemoryStore::new(), EventKey::from([0; 32]));
/// let (lease, day) = (Duration::from_secs(15), Duration::from_secs(86_400));
/// let Claim::Granted(fence) = store.claim(&key, lease).await? else {
///     return Ok(()); // somebody else is at work, or was
/// };
/// let settled = store.settle(&key, fence, Some("{}".into()), day).await?;
/// assert_eq!(settled, Settlement::Settled);
/// assert_eq!(store.claim(&key, lease).await?, Claim::Settled(Some("{}".into())));
/// # Ok(())
/// # }
/// ```
pub trait AnswerStore: Send + Sync + 'static {
    /// Claims an event for the time of the lease.
    ///
    /// # Errors
    /// [`StoreError`] if the store is unavailable or full.
    fn claim(
        &self,
        key: &EventKey,
        lease: Duration,
    ) -> impl Future<Output = Result<Claim, StoreError>> + Send;

    /// Records for this time that an event was handled: with its answer, or without one if the
    /// answer must not be kept.
    ///
    /// # Errors
    /// [`StoreError`] if the store is unavailable.
    fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> impl Future<Output = Result<Settlement, StoreError>> + Send;

    /// Gives a claim back, because the event was not handled. Does nothing if the claim does not
    /// hold.
    ///
    /// # Errors
    /// [`StoreError`] if the store is unavailable.
    fn release(
        &self,
        key: &EventKey,
        fence: Fence,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns true if its content never leaves this process. Answers with links are always kept in
    /// such a store.
    fn is_private(&self) -> bool {
        false
    }
}

/// A store that is shared with the rest of a program.
impl<S: AnswerStore> AnswerStore for Arc<S> {
    fn claim(
        &self,
        key: &EventKey,
        lease: Duration,
    ) -> impl Future<Output = Result<Claim, StoreError>> + Send {
        (**self).claim(key, lease)
    }

    fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> impl Future<Output = Result<Settlement, StoreError>> + Send {
        (**self).settle(key, fence, answer, keep_for)
    }

    fn release(
        &self,
        key: &EventKey,
        fence: Fence,
    ) -> impl Future<Output = Result<(), StoreError>> + Send {
        (**self).release(key, fence)
    }

    fn is_private(&self) -> bool {
        (**self).is_private()
    }
}

/// The number of a claim, greater than those of earlier claims of the same event.
///
/// ```
/// use avara_client::webhooks::Fence;
///
/// assert!(Fence::new(2) > Fence::new(1));
/// assert_eq!(Fence::new(7).get(), 7);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fence(u64);

impl Fence {
    /// Creates a fence from the store's number.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// Returns the number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

/// The answer of a store to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Claim {
    /// The caller holds the event for the time of the lease.
    Granted(Fence),
    /// Another receiver holds it.
    Busy,
    /// It was handled, with this answer; `None` if the answer was not kept.
    Settled(Option<Bytes>),
}

/// The answer of a store to a settlement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Settlement {
    /// The answer is on record.
    Settled,
    /// The event was settled before, with this answer: by another receiver after the lease ended,
    /// or by an earlier attempt of the caller. `None` if the answer was not kept.
    SettledBefore(Option<Bytes>),
    /// The claim does not hold: its lease ended, or it was released.
    Lost,
}

/// The reason why a call of a store failed.
///
/// ```
/// use avara_client::webhooks::StoreError;
///
/// let error = StoreError::new("connection refused");
/// assert!(!error.is_full() && StoreError::full().is_full());
/// assert_eq!(error.to_string(), "the store of answers failed: connection refused");
/// ```
#[derive(Debug)]
pub struct StoreError(Reason);

#[derive(Debug)]
enum Reason {
    Full,
    Failed(Box<dyn Error + Send + Sync>),
}

impl StoreError {
    /// Wraps the error of a driver. **It may be logged**: it must hold no answer.
    #[must_use]
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Reason::Failed(cause.into()))
    }

    /// Reports that the store has no room for another event.
    #[must_use]
    pub const fn full() -> Self {
        Self(Reason::Full)
    }

    /// Returns true if the store has no room for another event.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        matches!(self.0, Reason::Full)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Full => f.write_str("the store of answers is full"),
            Reason::Failed(cause) => write!(f, "the store of answers failed: {cause}"),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Reason::Full => None,
            Reason::Failed(cause) => cause.source(),
        }
    }
}
