//! [`HttpClient`]: the connections that a client and its clones share.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::Duration;

#[cfg(feature = "rustls-no-provider")]
use super::certificates::Certificates;
use super::proxy::Proxy;
use crate::rules::operation::Retry;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection may have been idle that an unsafe call uses. Many servers close theirs after
/// 5 s; a request that meets the close has an unknown outcome.
const IDLE_BEFORE_UNSAFE: Duration = Duration::from_secs(2);

type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

#[derive(Clone, Default)]
pub(crate) struct HttpConfig {
    pub(crate) connect_timeout: Option<Duration>,
    #[cfg(feature = "rustls-no-provider")]
    pub(crate) certificates: Certificates,
    /// A setting that is there in vain.
    #[cfg(not(feature = "rustls-no-provider"))]
    pub(crate) needs_tls: Option<&'static str>,
    pub(crate) proxy: Proxy,
    configure: Option<Arc<Configure>>,
}

/// The requests that a client is for.
#[derive(Clone, Copy)]
enum Purpose {
    Calls { most_idle: Option<Duration> },
    Files,
}

impl HttpConfig {
    /// Continues from an earlier configuration.
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

    /// Makes a client. One for plain http needs no certificates: none are read where the user
    /// configures nothing that could want them, and a small container without any can talk to a sandbox.
    fn make(&self, server: Server, purpose: Purpose) -> reqwest::Result<reqwest::Client> {
        let builder = || self.builder(server.is_local, purpose);
        #[cfg(feature = "rustls-no-provider")]
        if server.is_plain {
            let may_use_a_proxy = !server.is_local && self.proxy.may_be_used();
            if self.configure.is_none() && !may_use_a_proxy {
                return builder().tls_certs_only([]).build();
            }
            return builder()
                .build()
                .or_else(|_| builder().tls_certs_only([]).build());
        }
        builder().build()
    }

    /// Prevents redirects, retries and logged bytes, regardless of the user's configuration.
    fn builder(&self, is_local: bool, purpose: Purpose) -> reqwest::ClientBuilder {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT));
        // A proxy would see the key of a call that is meant to stay on this machine.
        if is_local {
            builder = builder.no_proxy();
        } else if let Ok(proxies) = self.proxy.checked() {
            builder = proxies
                .into_iter()
                .fold(builder, reqwest::ClientBuilder::proxy);
        }
        #[cfg(feature = "rustls-no-provider")]
        {
            builder = self.certificates.apply(builder);
        }
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        match purpose {
            Purpose::Calls { most_idle: None } => {}
            Purpose::Calls {
                most_idle: Some(time),
            } => builder = builder.pool_idle_timeout(time),
            // A part of a file is counted in bytes as they come.
            Purpose::Files => builder = builder.no_gzip().no_deflate().no_brotli().no_zstd(),
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

/// HTTP clients that are shared by all that clone them.
#[derive(Clone)]
pub(crate) struct HttpClient {
    server: Server,
    /// True if it may follow redirects, as the user's own may.
    may_redirect: bool,
    connections: Arc<RwLock<Arc<Connections>>>,
}

impl HttpClient {
    pub(crate) fn make(config: &HttpConfig, server: Server) -> reqwest::Result<Self> {
        let made = Connections::make(config.clone(), server)?;
        Ok(Self::new(made, server, false))
    }

    /// The user's own, which serves all calls.
    pub(crate) fn own(http: reqwest::Client, server: Server) -> Self {
        Self::new(Connections::new(http, server, None), server, true)
    }

    fn new(connections: Connections, server: Server, may_redirect: bool) -> Self {
        Self {
            server,
            may_redirect,
            connections: Arc::new(RwLock::new(Arc::new(connections))),
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
        self.connections().for_link(server)
    }

    /// Returns a client that is made in the same way and then changed.
    pub(crate) fn for_probe(
        &self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> reqwest::Result<reqwest::Client> {
        let connections = self.connections();
        match &connections.config {
            Some(config) => change(config.builder(self.server.is_local, Purpose::Files)).build(),
            None => Ok(connections.http.clone()),
        }
    }

    /// Returns the beginning of a client that is made in the same way.
    pub(crate) fn configured(&self) -> reqwest::ClientBuilder {
        match &self.connections().config {
            Some(config) => config.builder(self.server.is_local, Purpose::Files),
            None => reqwest::Client::builder(),
        }
    }

    /// Returns the client for a call from this thread.
    pub(crate) fn get(&self, retry: Retry) -> reqwest::Client {
        self.connections().get(retry).clone()
    }

    /// Returns the connections, new ones if a certificate was replaced.
    fn connections(&self) -> Arc<Connections> {
        let current = self.connections.read();
        let current = current.unwrap_or_else(PoisonError::into_inner).clone();
        #[cfg(feature = "rustls-no-provider")]
        if let Some(renewed) = current.renewed().map(Arc::new) {
            let connections = self.connections.write();
            *connections.unwrap_or_else(PoisonError::into_inner) = Arc::clone(&renewed);
            return renewed;
        }
        current
    }
}

/// The clients for links, by kind of server, and whether they are for blocking calls.
type ForLinks = Mutex<HashMap<(Server, bool), reqwest::Client>>;

/// Clients that were made alike.
///
/// Unsafe calls have their own connections, which are reused only within a short time. So have
/// blocking calls, which have their own runtime: a connection lives on the runtime that created it,
/// and makes no progress while that one is not running.
struct Connections {
    /// `None` if the user's own client is used.
    config: Option<HttpConfig>,
    server: Server,
    http: reqwest::Client,
    /// By whether they are for blocking calls, and whether for unsafe ones.
    pools: [[Pool; 2]; 2],
    for_links: ForLinks,
}

/// Connections, created on first use.
type Pool = OnceLock<reqwest::Client>;

impl Connections {
    fn make(config: HttpConfig, server: Server) -> reqwest::Result<Self> {
        let http = config.make(server, Purpose::Calls { most_idle: None })?;
        Ok(Self::new(http, server, Some(config)))
    }

    fn new(http: reqwest::Client, server: Server, config: Option<HttpConfig>) -> Self {
        Self {
            config,
            server,
            // Safe calls from async code.
            pools: [[Pool::from(http.clone()), Pool::new()], Default::default()],
            http,
            for_links: ForLinks::default(),
        }
    }

    /// Makes new ones if a certificate was replaced. Requests on the old ones are not disturbed.
    #[cfg(feature = "rustls-no-provider")]
    fn renewed(&self) -> Option<Self> {
        let config = self.config.as_ref()?;
        let certificates = config.certificates.renewed()?;
        let config = HttpConfig {
            certificates,
            ..config.clone()
        };
        Self::make(config, self.server).ok()
    }

    fn for_link(&self, server: Server) -> reqwest::Result<reqwest::Client> {
        let Some(config) = &self.config else {
            return Ok(self.http.clone());
        };
        let mut made = self
            .for_links
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match made.entry((server, is_worker())) {
            Entry::Occupied(http) => Ok(http.get().clone()),
            Entry::Vacant(place) => {
                let http = config.make(server, Purpose::Files)?;
                Ok(place.insert(http).clone())
            }
        }
    }

    fn get(&self, retry: Retry) -> &reqwest::Client {
        let is_unsafe = retry == Retry::Unsafe;
        let pool = &self.pools[usize::from(is_worker())][usize::from(is_unsafe)];
        pool.get_or_init(|| {
            let most_idle = is_unsafe.then_some(IDLE_BEFORE_UNSAFE);
            let purpose = Purpose::Calls { most_idle };
            let config = self.config.as_ref();
            let made = config.and_then(|config| config.make(self.server, purpose).ok());
            made.unwrap_or_else(|| self.http.clone())
        })
    }
}

/// Returns true on the thread that does the work of blocking calls.
fn is_worker() -> bool {
    #[cfg(feature = "blocking")]
    return crate::worker::is_worker();
    #[cfg(not(feature = "blocking"))]
    false
}
