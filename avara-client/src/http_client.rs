//! [`HttpClient`]: the connections that a client and its clones share.

use std::sync::Arc;
#[cfg(feature = "blocking")]
use std::sync::OnceLock;
use std::time::Duration;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// How an HTTP client is made.
#[derive(Clone, Default)]
pub(crate) struct Recipe {
    pub(crate) connect_timeout: Option<Duration>,
    configure: Option<Arc<Configure>>,
}

impl Recipe {
    /// Goes on from what was configured before.
    pub(crate) fn configure(
        &mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) {
        let earlier = self.configure.take();
        self.configure = Some(Arc::new(move |http| match &earlier {
            Some(earlier) => configure(earlier(http)),
            None => configure(http),
        }));
    }

    /// Whatever the user configures: no redirects, no repeats, no bytes in logs.
    fn make(&self, is_local: bool) -> reqwest::Result<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT));
        // A proxy would see the key of a call that is meant to stay on this machine.
        if is_local {
            builder = builder.no_proxy();
        }
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        builder
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connection_verbose(false)
            .build()
    }
}

/// An HTTP client that is shared by all that clone it.
#[derive(Clone)]
pub(crate) struct HttpClient {
    http: reqwest::Client,
    /// Whether it is for a base URL on this machine.
    is_local: bool,
    /// Whether it may follow redirects: the user's own may.
    may_redirect: bool,
    #[cfg(feature = "blocking")]
    for_blocking: ForBlocking,
}

impl HttpClient {
    pub(crate) fn make(recipe: &Recipe, is_local: bool) -> reqwest::Result<Self> {
        Ok(Self {
            http: recipe.make(is_local)?,
            is_local,
            may_redirect: false,
            #[cfg(feature = "blocking")]
            for_blocking: ForBlocking::made_by(recipe),
        })
    }

    /// The user's own.
    pub(crate) fn own(http: reqwest::Client, is_local: bool) -> Self {
        Self {
            http,
            is_local,
            may_redirect: true,
            #[cfg(feature = "blocking")]
            for_blocking: ForBlocking::default(),
        }
    }

    pub(crate) fn is_local(&self) -> bool {
        self.is_local
    }

    pub(crate) fn may_redirect(&self) -> bool {
        self.may_redirect
    }

    /// The client for the thread that asks.
    pub(crate) fn get(&self) -> &reqwest::Client {
        #[cfg(feature = "blocking")]
        if crate::blocking::is_worker() {
            return self.for_blocking.get(self);
        }
        &self.http
    }
}

/// A connection lives on the runtime that made it, and stands still while that one is not running.
/// So blocking calls, which have a runtime of their own, have connections of their own.
#[cfg(feature = "blocking")]
#[derive(Clone, Default)]
struct ForBlocking {
    recipe: Option<Recipe>,
    http: Arc<OnceLock<reqwest::Client>>,
}

#[cfg(feature = "blocking")]
impl ForBlocking {
    fn made_by(recipe: &Recipe) -> Self {
        Self {
            recipe: Some(recipe.clone()),
            ..Self::default()
        }
    }

    /// Made by the first blocking call. A client of the user's own serves both.
    fn get(&self, of: &HttpClient) -> &reqwest::Client {
        self.http.get_or_init(|| {
            let made = self
                .recipe
                .as_ref()
                .and_then(|recipe| recipe.make(of.is_local).ok());
            made.unwrap_or_else(|| of.http.clone())
        })
    }
}
