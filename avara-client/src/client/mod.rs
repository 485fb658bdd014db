//! [`Client`]: the entry to the API.

pub(crate) mod auth;
pub(crate) mod base_url;
pub(crate) mod builder;
pub(crate) mod call_options;
#[cfg(feature = "rustls-no-provider")]
pub(crate) mod certificates;
pub(crate) mod credentials;
mod env;
pub(crate) mod headers;
pub(crate) mod http_client;
pub(crate) mod observer;
pub mod probe;
mod proxy;
pub(crate) mod retry_budget;
pub(crate) mod retry_policy;

use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

use secrecy::ExposeSecret;
use url::Url;

use crate::client::credentials::Credentials;
use crate::client::http_client::HttpClient;
use crate::{ClientBuilder, Error, Observer, RetryBudget};

/// A client for the Avara API.
///
/// Cloning is cheap and shares the connections. A client can be used from many tasks at once; it
/// needs a Tokio runtime with IO and time enabled. If there are several runtimes, make a client for
/// each: a connection stalls while the runtime that made it is not running.
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

/// The settings that all calls of a client share.
pub(crate) struct Settings {
    pub(crate) http: HttpClient,
    pub(crate) base_url: Url,
    pub(crate) credentials: Credentials,
    pub(crate) budget: RetryBudget,
    pub(crate) user_agent: HeaderValue,
    /// The builder that they were made from. Its other settings are used as they are.
    pub(crate) builder: ClientBuilder,
}

/// Adds headers to an attempt.
pub(crate) type AttemptHeaders = dyn Fn(&mut HeaderMap) + Send + Sync;

impl Client {
    /// Creates a client with this API key and all the defaults. It reads nothing from the
    /// environment.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is empty or
    /// cannot be a header's value.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// Creates a client from the environment: from `AVARA_API_KEY` and, if they are set,
    /// `AVARA_BASE_URL`, `AVARA_ALLOW_HTTP`, `AVARA_WEBHOOK_KEY` and `AVARA_CUSTOM_HEADERS`. See
    /// [`ClientBuilder::env`].
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

    /// Returns the base URL of the API, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.settings().base_url.as_str().trim_end_matches('/')
    }

    /// Returns the key that Avara signs webhooks with, if one was configured. It is a secret.
    pub fn webhook_key(&self) -> Option<&str> {
        let key = self.settings.builder.webhook_key.as_ref();
        key.map(ExposeSecret::expose_secret)
    }

    /// Starts the configuration of a client that differs from this one only in the options that you set.
    ///
    /// It shares the connections and the retry budget, unless their settings are changed.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use avara_client::Client;
    /// # let avara = Client::new("sk_live_1")?;
    /// let overnight = avara.with_options().timeout(Duration::from_secs(300)).build()?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn with_options(&self) -> ClientBuilder {
        let settings = self.settings();
        let builder = settings.builder.clone();
        builder.sharing(settings.http.clone(), settings.budget.clone())
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn observer(&self) -> Option<&Arc<dyn Observer>> {
        self.settings.builder.observer.as_ref()
    }

    #[cfg(test)]
    pub(crate) fn custom_headers(&self) -> &HeaderMap {
        &self.settings.builder.headers
    }
}

debug_fields! {
    self: Client {
        base_url: self.base_url(),
        timeout: self.settings.builder.timeout,
        deadline: self.settings.builder.deadline,
        retries: self.settings.builder.retries,
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
