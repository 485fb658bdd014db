//! [`Client`]: the entry to the API.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use crate::auth::ApiKey;
use crate::{ClientBuilder, Error};

/// A client of the Avara API.
///
/// Cloning is cheap and shares the connections. A client can be used from many tasks at once; it
/// needs a Tokio runtime with IO and time enabled.
///
/// ```no_run
/// # async fn example() -> Result<(), avara_client::Error> {
/// let avara = avara_client::Client::from_env()?;
/// let page = avara.viewer().users().list().limit(50).await?;
/// println!("{} users", page.items().len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    settings: Arc<Settings>,
}

/// What all calls of a client share.
pub(crate) struct Settings {
    pub(crate) http: reqwest::Client,
    /// Without a slash at its end, so that a path can follow.
    pub(crate) base_url: String,
    pub(crate) api_key: ApiKey,
    pub(crate) timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) user_agent: HeaderValue,
    pub(crate) headers: HeaderMap,
}

impl Client {
    /// A client with this API key and all the defaults. It reads nothing from the environment.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is empty or
    /// cannot be a header's value.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client configured by `AVARA_API_KEY`, and where they are set by `AVARA_BASE_URL` and
    /// `AVARA_CUSTOM_HEADERS` (one `Name: value` a line).
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is not set or a
    /// variable cannot be used.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().env().build()
    }

    /// Starts the configuration of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Where the API is, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.settings.base_url
    }

    pub(crate) fn with_settings(settings: Settings) -> Self {
        Self {
            settings: Arc::new(settings),
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    #[cfg(test)]
    pub(crate) fn custom_headers(&self) -> &HeaderMap {
        &self.settings.headers
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.settings.base_url)
            .field("timeout", &self.settings.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Client;

    #[test]
    fn a_client_can_be_shared_between_tasks() {
        fn check<T: Clone + Send + Sync + 'static>(_: &T) {}
        check(&Client::new("sk_live_1").unwrap());
    }

    #[test]
    fn debug_hides_the_key() {
        let client = Client::new("sk_live_SECRET").unwrap();
        assert!(!format!("{client:?} {client:#?}").contains("SECRET"));
    }
}
