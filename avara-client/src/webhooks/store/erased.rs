//! A store of whatever type.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::{AnswerStore, Claim, EventKey, Fence, Settlement, StoreError};

/// A store as the service holds it.
pub(crate) type SharedStore = Arc<dyn ErasedStore>;

type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// [`AnswerStore`] with futures on the heap.
pub(crate) trait ErasedStore: Send + Sync {
    fn claim<'a>(&'a self, key: &'a EventKey, lease: Duration) -> StoreFuture<'a, Claim>;

    fn settle<'a>(
        &'a self,
        key: &'a EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> StoreFuture<'a, Settlement>;

    fn release<'a>(&'a self, key: &'a EventKey, fence: Fence) -> StoreFuture<'a, ()>;
}

impl<S: AnswerStore> ErasedStore for S {
    fn claim<'a>(&'a self, key: &'a EventKey, lease: Duration) -> StoreFuture<'a, Claim> {
        Box::pin(AnswerStore::claim(self, key, lease))
    }

    fn settle<'a>(
        &'a self,
        key: &'a EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> StoreFuture<'a, Settlement> {
        Box::pin(AnswerStore::settle(self, key, fence, answer, keep_for))
    }

    fn release<'a>(&'a self, key: &'a EventKey, fence: Fence) -> StoreFuture<'a, ()> {
        Box::pin(AnswerStore::release(self, key, fence))
    }
}
