//! [`HttpClient`]: the connections that a client and its clones share.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use crate::rules::operation::Retry;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest idle time of a connection that an unsafe call reuses. Many servers close idle
/// connections after 5 s; a request that meets the close has an unknown outcome.
const IDLE_BEFORE_UNSAFE: Duration = Duration::from_secs(2);

type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// The configuration of an HTTP client.
#[derive(Clone, Default)]
pub(crate) struct Recipe {
    pub(crate) connect_timeout: Option<Duration>,
    configure: Option<Arc<Configure>>,
}

impl Recipe {
    /// Adds to the configuration.
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

    /// Makes a client. One for plain http needs no certificates, so that a small container without any
    /// can talk to a sandbox.
    fn make(
        &self,
        server: Server,
        most_idle: Option<Duration>,
    ) -> reqwest::Result<reqwest::Client> {
        let made = self.builder(server.is_local, most_idle).build();
        #[cfg(feature = "rustls")]
        if made.is_err() && server.is_plain {
            let builder = self.builder(server.is_local, most_idle);
            return builder.tls_certs_only([]).build();
        }
        made
    }

    /// Prevents redirects, repeats and bytes in logs, whatever the user configures.
    fn builder(&self, is_local: bool, most_idle: Option<Duration>) -> reqwest::ClientBuilder {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT));
        // A proxy would see the key of a call that is meant to stay on this machine.
        if is_local {
            builder = builder.no_proxy();
        }
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        if let Some(time) = most_idle {
            builder = builder.pool_idle_timeout(time);
        }
        builder
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connection_verbose(false)
    }
}

/// The kind of server that a client is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Server {
    /// True if it is on this machine.
    pub(crate) is_local: bool,
    /// True if it speaks plain http.
    pub(crate) is_plain: bool,
}

/// The clients for links, by kind of server, and whether they are for blocking calls.
type ForLinks = Arc<Mutex<HashMap<(Server, bool), reqwest::Client>>>;

/// HTTP clients that are shared by all that clone them.
///
/// Unsafe calls have connections of their own, which are used again only within a short time. So have
/// blocking calls, which have a runtime of their own: a connection lives on the runtime that made it,
/// and stands still while that one is not running.
#[derive(Clone)]
pub(crate) struct HttpClient {
    http: reqwest::Client,
    for_unsafe: Pool,
    #[cfg(feature = "blocking")]
    for_blocking: Pool,
    #[cfg(feature = "blocking")]
    for_unsafe_blocking: Pool,
    server: Server,
    for_links: ForLinks,
    /// True if it may follow redirects, as the user's own may.
    may_redirect: bool,
}

impl HttpClient {
    pub(crate) fn make(recipe: &Recipe, server: Server) -> reqwest::Result<Self> {
        let http = recipe.make(server, None)?;
        Ok(Self::new(http, server, Some(recipe)))
    }

    /// Wraps the user's own client, which serves all calls.
    pub(crate) fn own(http: reqwest::Client, server: Server) -> Self {
        Self::new(http, server, None)
    }

    fn new(http: reqwest::Client, server: Server, recipe: Option<&Recipe>) -> Self {
        let pool = |most_idle| Pool {
            recipe: recipe.cloned(),
            most_idle,
            http: Arc::default(),
        };
        Self {
            http,
            for_unsafe: pool(Some(IDLE_BEFORE_UNSAFE)),
            #[cfg(feature = "blocking")]
            for_blocking: pool(None),
            #[cfg(feature = "blocking")]
            for_unsafe_blocking: pool(Some(IDLE_BEFORE_UNSAFE)),
            server,
            for_links: ForLinks::default(),
            may_redirect: recipe.is_none(),
        }
    }

    pub(crate) fn server(&self) -> Server {
        self.server
    }

    pub(crate) fn may_redirect(&self) -> bool {
        self.may_redirect
    }

    /// Returns the client for links to this kind of server, which may be another than the API's.
    pub(crate) fn for_link(&self, server: Server) -> reqwest::Result<reqwest::Client> {
        let recipe = self.for_unsafe.recipe.as_ref();
        let Some(recipe) = recipe.filter(|_| server != self.server) else {
            return Ok(self.get(Retry::Safe).clone());
        };
        let mut made = self
            .for_links
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match made.entry((server, is_worker())) {
            Entry::Occupied(http) => Ok(http.get().clone()),
            Entry::Vacant(place) => Ok(place.insert(recipe.make(server, None)?).clone()),
        }
    }

    /// Returns the client for a call from this thread.
    pub(crate) fn get(&self, retry: Retry) -> &reqwest::Client {
        #[cfg(feature = "blocking")]
        if is_worker() {
            return match retry {
                Retry::Safe => self.for_blocking.get(self),
                Retry::Unsafe => self.for_unsafe_blocking.get(self),
            };
        }
        match retry {
            Retry::Safe => &self.http,
            Retry::Unsafe => self.for_unsafe.get(self),
        }
    }
}

/// Returns true on the thread that does the work of blocking calls.
fn is_worker() -> bool {
    #[cfg(feature = "blocking")]
    return crate::blocking::is_worker();
    #[cfg(not(feature = "blocking"))]
    false
}

/// Connections that are made when they are first needed.
#[derive(Clone)]
struct Pool {
    /// None where the user's own client serves.
    recipe: Option<Recipe>,
    most_idle: Option<Duration>,
    http: Arc<OnceLock<reqwest::Client>>,
}

impl Pool {
    fn get(&self, of: &HttpClient) -> &reqwest::Client {
        self.http.get_or_init(|| {
            let recipe = self.recipe.as_ref();
            let made = recipe.and_then(|recipe| recipe.make(of.server, self.most_idle).ok());
            made.unwrap_or_else(|| of.http.clone())
        })
    }
}
