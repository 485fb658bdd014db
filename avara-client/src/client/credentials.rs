//! [`Credentials`]: the API key, fixed or from a source.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::auth::ApiKey;
use crate::Error;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Answer = Pin<Box<dyn Future<Output = Result<SecretString, BoxError>> + Send>>;

/// The source of the key of a client and its clones.
#[derive(Clone)]
pub(crate) enum Credentials {
    Given(Arc<ApiKey>),
    Asked {
        source: Arc<Source>,
        max_age: Option<Duration>,
    },
}

/// A vault, or another source of the key.
pub(crate) struct Source {
    ask: Box<dyn Fn() -> Answer + Send + Sync>,
    /// Locked during a request, so that all waiting calls share one.
    held: Mutex<Option<Held>>,
}

struct Held {
    key: Arc<ApiKey>,
    since: Instant,
}

impl Source {
    pub(crate) fn new(ask: impl Fn() -> Answer + Send + Sync + 'static) -> Self {
        Self {
            ask: Box::new(ask),
            held: Mutex::default(),
        }
    }

    async fn ask(&self) -> Result<Held, Error> {
        let key = (self.ask)().await.map_err(Error::key_source)?;
        Ok(Held {
            key: Arc::new(ApiKey::from_secret(&key).map_err(Error::unusable_key)?),
            since: Instant::now(),
        })
    }
}

impl Credentials {
    /// Returns the key, if it need not be requested.
    pub(crate) fn given(&self) -> Option<Arc<ApiKey>> {
        match self {
            Self::Given(key) => Some(Arc::clone(key)),
            Self::Asked { .. } => None,
        }
    }

    /// Returns the key. If a new one is due but unavailable, the old one may still work.
    pub(crate) async fn current(&self) -> Result<Arc<ApiKey>, Error> {
        let (source, max_age) = match self {
            Self::Given(key) => return Ok(Arc::clone(key)),
            Self::Asked { source, max_age } => (source, max_age),
        };
        let mut held = source.held.lock().await;
        let is_old = |held: &Held| max_age.is_some_and(|max_age| held.since.elapsed() >= max_age);
        if held.as_ref().is_none_or(is_old) {
            match (source.ask().await, &*held) {
                (Ok(new), _) => *held = Some(new),
                (Err(_), Some(_)) => {}
                (Err(error), None) => return Err(error),
            }
        }
        let held = held.as_ref().ok_or_else(Error::interrupted)?;
        Ok(Arc::clone(&held.key))
    }

    /// Requests a replacement for a refused key, unless another call already did. Returns true if
    /// there is one.
    pub(crate) async fn renew(&self, refused: &Arc<ApiKey>) -> bool {
        let Self::Asked { source, .. } = self else {
            return false;
        };
        let mut held = source.held.lock().await;
        if held
            .as_ref()
            .is_none_or(|held| Arc::ptr_eq(&held.key, refused))
        {
            match source.ask().await {
                Ok(new) => *held = Some(new),
                Err(_) => return false,
            }
        }
        held.as_ref().is_some_and(|held| !held.key.is(refused))
    }
}
