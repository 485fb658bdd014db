//! [`Rotation`]: the keys that events are verified with, which can be replaced.

use std::sync::{Arc, PoisonError, RwLock};

use avara_client::http::request::Parts;
use avara_client::webhooks::{HandlerError, KeySource, Webhooks};

/// The keys now. Its clones are one.
#[derive(Clone)]
pub(super) struct Rotation(Arc<RwLock<Webhooks>>);

impl Rotation {
    pub(super) fn new(webhooks: Webhooks) -> Self {
        Self(Arc::new(RwLock::new(webhooks)))
    }

    pub(super) fn replace(&self, webhooks: Webhooks) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = webhooks;
    }
}

impl KeySource for Rotation {
    async fn keys(&self, _: &Parts) -> Result<Option<Webhooks>, HandlerError> {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        Ok(Some(keys.clone()))
    }

    fn is_fixed(&self) -> bool {
        true
    }
}
