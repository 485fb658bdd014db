//! [`ClientBuilder`]: everything that can be configured, checked when the client is built.

#[cfg(feature = "rustls-no-provider")]
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::client::auth::{self, ApiKey};
use crate::client::base_url::{self, HttpHosts};
#[cfg(feature = "rustls-no-provider")]
use crate::client::certificates;
use crate::client::credentials::{Credentials, Source};
use crate::client::headers;
use crate::client::http_client::{HttpClient, HttpConfig};
use crate::client::proxy::{NO_PROXY, PROXY};
use crate::client::{AttemptHeaders, Settings};
use crate::{Client, Error, Location, Observer, Problem, RetryBudget, RetryPolicy, Violation};

const BASE_URL: &str = "https://api.avarasoftware.com";
const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;
const USER_AGENT: &str = concat!("avara-client-rust/", env!("CARGO_PKG_VERSION"));

/// Configures a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use avara_client::Client;
///
/// let avara = Client::builder()
///     .api_key("sk_live_1234567890abcdef1234567890abcdef")
///     .timeout(Duration::from_secs(20))
///     .header("X-Team", "radiology")
///     .build()?;
/// # Ok::<(), avara_client::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    api_key: Option<SecretString>,
    key_source: Option<Arc<Source>>,
    api_key_max_age: Option<Duration>,
    pub(crate) webhook_key: Option<SecretString>,
    base_url: String,
    pub(crate) http_hosts: HttpHosts,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retries: RetryPolicy,
    budget: Option<RetryBudget>,
    pub(crate) max_response_bytes: usize,
    user_agent: String,
    pub(crate) headers: HeaderMap,
    pub(crate) attempt_headers: Option<Arc<AttemptHeaders>>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    config: HttpConfig,
    /// The settings of `config` that an HTTP client of the user's own has itself. Those from the
    /// environment are not among them.
    network: Vec<&'static str>,
    http: Option<HttpClient>,
    own_http: Option<reqwest::Client>,
    violations: Vec<Violation>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            api_key: None,
            key_source: None,
            api_key_max_age: None,
            webhook_key: None,
            base_url: BASE_URL.to_owned(),
            http_hosts: HttpHosts::default(),
            timeout: TIMEOUT,
            deadline: None,
            retries: RetryPolicy::default(),
            budget: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            user_agent: USER_AGENT.to_owned(),
            headers: HeaderMap::new(),
            attempt_headers: None,
            observer: None,
            config: HttpConfig::default(),
            network: Vec::new(),
            http: None,
            own_http: None,
            violations: Vec::new(),
        }
    }

    /// Sets the API key. White space around it is dropped.
    pub fn api_key(mut self, api_key: impl AsRef<str>) -> Self {
        self.api_key = Some(SecretString::from(api_key.as_ref()));
        self.key_source = None;
        self
    }

    /// Sets the source of the API key, such as a vault, in place of [`api_key`](Self::api_key).
    ///
    /// The first call requests the key, which is kept. After a 401 the key is requested again; if it
    /// has changed, the call is sent once more, even one that must not happen twice, because a 401
    /// did nothing. [`api_key_max_age`](Self::api_key_max_age) requests it earlier. Concurrent calls
    /// share one request. It may take as long as an attempt. Its error becomes the source of an
    /// [`ErrorKind::ApiKey`](crate::ErrorKind::ApiKey), so it must not contain the key.
    ///
    /// ```
    /// use avara_client::Client;
    ///
    /// let avara = Client::builder()
    ///     .api_key_from(|| tokio::fs::read_to_string("/run/secrets/avara"))
    ///     .build()?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn api_key_from<F, A, K, E>(mut self, ask: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<K, E>> + Send + 'static,
        K: AsRef<str>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.key_source = Some(Arc::new(Source::new(move || {
            let answer = ask();
            Box::pin(async {
                let key = answer.await.map_err(E::into)?;
                Ok(SecretString::from(key.as_ref()))
            })
        })));
        self.api_key = None;
        self
    }

    /// Sets the age at which the key of [`api_key_from`](Self::api_key_from) is requested again. If
    /// that fails, the old key is used until it is refused. There is no limit by default.
    pub fn api_key_max_age(mut self, age: Duration) -> Self {
        self.api_key_max_age = Some(age);
        self
    }

    /// Sets the key that webhooks are signed with, for [`Client::webhook_key`]. White space around
    /// it is dropped.
    pub fn webhook_key(mut self, webhook_key: impl AsRef<str>) -> Self {
        self.webhook_key = Some(SecretString::from(webhook_key.as_ref().trim()));
        self
    }

    /// Sets the base URL of the API, which may have a path. The default is
    /// `https://api.avarasoftware.com`.
    ///
    /// It must be `https`, or `http` to this machine (`localhost` or a loopback address) or to a
    /// host that [`allow_http_to`](Self::allow_http_to) names, and must have neither user, query
    /// nor fragment. It ends before `/v1`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Allows `http` to other machines. The API key and patients' data then travel unencrypted.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.http_hosts.all = allow;
        self
    }

    /// Allows `http` to this host, such as a sandbox's container. The API key and all data travel
    /// to it unencrypted. Call it once for each host.
    pub fn allow_http_to(mut self, host: impl Into<String>) -> Self {
        let host = host.into();
        if base_url::is_host(&host) {
            self.http_hosts.some.push(host);
        } else {
            self.reject("allow_http_to", base_url::NOT_A_HOST);
        }
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte. The default is 60 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the deadline of a whole call, including all its attempts, waits and look-ups. There is
    /// no limit by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets how calls are retried. The default is [`RetryPolicy::default`].
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// Sets the maximum number of retries of a call, and keeps the rest of the policy.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.retries = self.retries.max_retries(retries);
        self
    }

    /// Sets the retry budget that all calls of the client share. The default is
    /// [`RetryBudget::default`]. Several clients can share clones of a budget.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Sets the connect timeout of an attempt, including the TLS handshake. The default is 10 s.
    ///
    /// It does not apply to your own HTTP client ([`http_client`](Self::http_client)).
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.with_config(|config| config.connect_timeout = Some(timeout))
    }

    /// Sets the maximum size of a reply's body in bytes. The default is 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets the `User-Agent` header. The default names this crate and its version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Adds a header to every call, or replaces it.
    ///
    /// Headers that the client or the connection sets are refused: `Authorization`, `Accept`,
    /// `Content-Type`, `Host`, those that frame a message, and those for a proxy. `User-Agent` may
    /// be set, and takes precedence over [`user_agent`](Self::user_agent).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match headers::parse(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(violation) => self.violations.push(violation),
        }
        self
    }

    /// Adds several headers to every call, as [`header`](Self::header) does.
    pub fn headers<N, V>(self, headers: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: AsRef<str>,
        V: AsRef<str>,
    {
        headers
            .into_iter()
            .fold(self, |builder, (name, value)| builder.header(name, value))
    }

    /// Adds headers to every attempt, computed for each, such as the `traceparent` of the span that the
    /// attempt is in. What [`header`](Self::header) refuses ends the call before it is sent.
    ///
    /// ```
    /// use avara_client::Client;
    /// use avara_client::http::HeaderValue;
    ///
    /// let avara = Client::builder()
    ///     .api_key("sk_live_1")
    ///     .headers_for_attempt(|headers| {
    ///         let traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    ///         headers.insert("traceparent", HeaderValue::from_static(traceparent));
    ///     })
    ///     .build()?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn headers_for_attempt(
        mut self,
        add: impl Fn(&mut HeaderMap) + Send + Sync + 'static,
    ) -> Self {
        self.attempt_headers = Some(Arc::new(add));
        self
    }

    /// Sets the observer of attempts and calls.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Sets a PEM file with certificates of authorities to trust in addition to the system's, such as
    /// that of a proxy that intercepts TLS. It can be called for several files.
    ///
    /// When the file is replaced, the next call reads it again; so it does for
    /// [`client_certificate`](Self::client_certificate).
    #[cfg(feature = "rustls-no-provider")]
    pub fn ca_file(self, file: impl Into<PathBuf>) -> Self {
        self.with_network(certificates::CA_FILE, |config| {
            config.certificates.ca_files.push(file.into());
        })
    }

    /// Adds certificates of authorities as PEM text: see [`ca_file`](Self::ca_file).
    #[cfg(feature = "rustls-no-provider")]
    pub fn ca_pem(self, pem: impl Into<Vec<u8>>) -> Self {
        self.with_network(certificates::CA_PEM, |config| {
            config.certificates.ca_pem.push(pem.into());
        })
    }

    /// Sets the client certificate for servers that require one: a PEM file with the certificate, its
    /// intermediate certificates and its private key. If the key is in another file, call
    /// [`client_key`](Self::client_key) after this.
    #[cfg(feature = "rustls-no-provider")]
    pub fn client_certificate(self, file: impl Into<PathBuf>) -> Self {
        self.with_network(certificates::CLIENT_CERTIFICATE, |config| {
            config.certificates.certificate = Some(file.into());
            config.certificates.key = None;
        })
    }

    /// Sets the file with the private key of the [`client_certificate`](Self::client_certificate), in
    /// PEM and without a password.
    #[cfg(feature = "rustls-no-provider")]
    pub fn client_key(self, file: impl Into<PathBuf>) -> Self {
        self.with_network(certificates::CLIENT_KEY, |config| {
            config.certificates.key = Some(file.into());
        })
    }

    /// Sets the proxy for all servers except those on this machine, such as
    /// `http://proxy.example:3128`. The URL may have a user and a password. SOCKS needs the feature
    /// `socks`.
    ///
    /// By default, `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` apply. `NO_PROXY` applies to both,
    /// unless [`no_proxy`](Self::no_proxy) is set.
    pub fn proxy(self, url: impl AsRef<str>) -> Self {
        let url = SecretString::from(url.as_ref().trim());
        self.with_network(PROXY, |config| {
            config.proxy.url = Some(url);
            // They were meant for another one.
            config.proxy.user = None;
        })
    }

    /// Sets the user and the password of the [`proxy`](Self::proxy), without percent-encoding. Call it
    /// after `proxy`.
    pub fn proxy_auth(self, user: impl Into<String>, password: impl AsRef<str>) -> Self {
        let password = SecretString::from(password.as_ref());
        self.with_network("proxy_auth", |config| {
            config.proxy.user = Some((user.into(), password));
        })
    }

    /// Sets the hosts, domains and networks that are reached without the [`proxy`](Self::proxy),
    /// separated by commas as in `NO_PROXY`, which it replaces; `*` means all.
    pub fn no_proxy(self, hosts: impl Into<String>) -> Self {
        self.with_network(NO_PROXY, |config| config.proxy.not_for = Some(hosts.into()))
    }

    fn with_network(mut self, setting: &'static str, change: impl FnOnce(&mut HttpConfig)) -> Self {
        self.network.push(setting);
        self.with_config(change)
    }

    /// Applies settings that do not apply to an HTTP client of the user's own.
    pub(crate) fn unless_own_client(self, apply: impl FnOnce(Self) -> Self) -> Self {
        let network = self.network.clone();
        Self {
            network,
            ..apply(self)
        }
    }

    #[cfg(not(feature = "rustls-no-provider"))]
    pub(crate) fn needs_tls(self, setting: &'static str) -> Self {
        self.with_config(|config| config.needs_tls = Some(setting))
    }

    fn with_config(mut self, change: impl FnOnce(&mut HttpConfig)) -> Self {
        change(&mut self.config);
        self.http = None;
        self
    }

    /// Configures the HTTP client: its pool, and other options without a setter here.
    ///
    /// Whatever is set here, the client follows no redirects, retries nothing by itself and logs no
    /// bytes: a redirect could carry a patient's data to another host, and a repeated create makes
    /// a second study. Further calls add to the configuration. It does not apply to your own HTTP
    /// client ([`http_client`](Self::http_client)).
    ///
    /// ```
    /// use std::time::Duration;
    /// use avara_client::Client;
    ///
    /// let avara = Client::builder()
    ///     .api_key("sk_live_1")
    ///     .configure_http(|http| http.pool_idle_timeout(Duration::from_secs(20)))
    ///     .build()?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn configure_http(
        self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.with_config(|config| config.configure(configure))
    }

    /// Sets your own HTTP client, for instance to share its connections.
    ///
    /// It keeps its own settings. Give it
    /// [`redirect::Policy::none()`](reqwest::redirect::Policy::none) and
    /// [`retry::never()`](reqwest::retry::never): a redirect could carry a patient's data to
    /// another host, and a repeated create makes a second study. A reply that comes from another
    /// host than the base URL's is refused. Use it either in async code or in blocking code: a
    /// connection stalls while the runtime that made it is not running.
    ///
    /// Its proxies and certificates are its own: the settings for them here, such as
    /// [`proxy`](Self::proxy), are refused beside it, and variables such as `AVARA_PROXY` do not
    /// apply to it. [`configure_http`](Self::configure_http) covers most needs without these risks.
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.own_http = Some(http_client);
        self.http = None;
        self
    }

    /// Shares what another client has.
    pub(crate) fn sharing(mut self, http: HttpClient, budget: RetryBudget) -> Self {
        self.http = Some(http);
        self.budget = Some(budget);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), with everything that is wrong
    /// or missing in [`violations`](Error::violations).
    pub fn build(mut self) -> Result<Client, Error> {
        let credentials = self.checked_credentials();
        let base_url = self.checked_base_url();
        let user_agent = self.checked_user_agent();
        self.check_recipe();
        let (Some(credentials), Some(base_url), Some(user_agent), []) = (
            credentials,
            base_url,
            user_agent,
            self.violations.as_slice(),
        ) else {
            return Err(Error::configuration(self.violations));
        };
        let settings = Settings {
            http: self
                .http_client_for(&base_url)
                .map_err(Error::http_client)?,
            base_url,
            credentials,
            budget: self.budget.clone().unwrap_or_default(),
            user_agent,
            builder: self,
        };
        Ok(Client {
            settings: Arc::new(settings),
        })
    }

    /// A client that is shared was made for a base URL of the same kind.
    fn http_client_for(&self, base_url: &Url) -> reqwest::Result<HttpClient> {
        let server = base_url::server(base_url);
        match (&self.http, &self.own_http) {
            (Some(http), _) if http.server() == server => Ok(http.clone()),
            (_, Some(own)) => Ok(HttpClient::own(own.clone(), server)),
            _ => HttpClient::make(&self.config, server),
        }
    }

    /// Notes a problem that [`build`](Self::build) reports.
    pub(crate) fn reject(&mut self, setting: &str, problem: impl Into<Problem>) {
        let violation = Violation::new(Location::Setting, setting, problem);
        self.violations.push(violation);
    }

    /// Reads the files, and checks what cannot be combined.
    fn check_recipe(&mut self) {
        if self.own_http.is_some() {
            return self.check_own_http();
        }
        if let Err(problem) = self.config.proxy.checked() {
            self.reject(PROXY, problem);
        }
        if let Err(problem) = self.config.proxy.check_exceptions() {
            self.reject(NO_PROXY, problem);
        }
        #[cfg(not(feature = "rustls-no-provider"))]
        if let Some(setting) = self.config.needs_tls {
            self.reject(setting, "needs TLS: the feature `rustls`");
        }
        #[cfg(feature = "rustls-no-provider")]
        if self.http.is_none()
            && let Err(violation) = self.config.certificates.load()
        {
            self.violations.push(violation);
        }
        #[cfg(feature = "rustls-no-provider")]
        if certificates::provider().is_none() {
            self.reject("rustls-no-provider", certificates::NO_PROVIDER);
        }
    }

    fn check_own_http(&mut self) {
        self.network.dedup();
        let names: Vec<_> = self
            .network
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        if !names.is_empty() {
            let names = names.join(" and ");
            let problem = format!(
                "has proxies and certificates of its own: give it those of {names}, or use \
                 `configure_http` instead"
            );
            self.reject("http_client", problem);
        }
    }

    fn checked_credentials(&mut self) -> Option<Credentials> {
        if let Some(source) = &self.key_source {
            return Some(Credentials::Asked {
                source: Arc::clone(source),
                max_age: self.api_key_max_age,
            });
        }
        let Some(key) = &self.api_key else {
            let variable = auth::API_KEY_VARIABLE;
            self.reject("api_key", Problem::NoKey { variable });
            return None;
        };
        let key = ApiKey::new(key.expose_secret());
        let key = key
            .map_err(|problem| self.reject("api_key", problem))
            .ok()?;
        Some(Credentials::Given(Arc::new(key)))
    }

    fn checked_base_url(&mut self) -> Option<Url> {
        let url = base_url::parse(&self.base_url, &self.http_hosts);
        url.map_err(|problem| self.reject("base_url", problem)).ok()
    }

    fn checked_user_agent(&mut self) -> Option<HeaderValue> {
        let value = HeaderValue::try_from(&self.user_agent);
        let problem = "has a character that HTTP does not allow";
        value.map_err(|_| self.reject("user_agent", problem)).ok()
    }
}

debug_fields! {
    self: ClientBuilder {
        has_api_key: self.api_key.is_some() || self.key_source.is_some(),
        timeout,
        deadline,
        retries,
        connect_timeout: self.config.connect_timeout,
        max_response_bytes,
        user_agent,
        headers,
        violations,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Client, ErrorKind};

    #[test]
    fn all_problems_are_reported_at_once() {
        let error = Client::builder()
            .base_url("nonsense")
            .user_agent("a\nb")
            .header("a b", "c")
            .headers([("Host", "elsewhere")])
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let fields: Vec<_> = error
            .violations()
            .iter()
            .map(crate::Violation::field)
            .collect();
        assert_eq!(
            fields,
            ["header", "header host", "api_key", "base_url", "user_agent"]
        );
        assert!(error.is_before_send());
        assert!(!error.may_have_been_processed());
    }

    #[test]
    fn debug_hides_key_url_and_header_values() {
        let builder = Client::builder()
            .api_key("SECRET")
            .base_url("https://u:SECRET@example.test")
            .header("X-Token", "SECRET");
        assert!(!format!("{builder:?} {builder:#?}").contains("SECRET"));
        assert!(!format!("{:?}", builder.build()).contains("SECRET"));
    }
}
