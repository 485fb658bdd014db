//! [`Proxy`]: the proxy for calls.

use std::env;
#[cfg(feature = "rustls-no-provider")]
use std::ffi::OsStr;
use std::net::IpAddr;

use reqwest::NoProxy;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

pub(crate) const PROXY: &str = "proxy";
pub(crate) const NO_PROXY: &str = "no_proxy";

/// A proxy, and the hosts that are reached without it.
#[derive(Clone, Default)]
pub(crate) struct Proxy {
    /// The URL, which may have a password.
    pub(crate) url: Option<SecretString>,
    pub(crate) user: Option<(String, SecretString)>,
    /// `None` for the hosts of `NO_PROXY`.
    pub(crate) not_for: Option<String>,
}

impl Proxy {
    /// Returns true if a proxy is set, here or in the environment. It may speak TLS itself.
    #[cfg(feature = "rustls-no-provider")]
    pub(crate) fn may_be_used(&self) -> bool {
        let is_one = |name: &OsStr| {
            name.to_ascii_lowercase()
                .to_string_lossy()
                .ends_with("_proxy")
        };
        let mut variables = env::vars_os();
        self.url.is_some()
            || cfg!(feature = "system-proxy")
            || variables.any(|(name, value)| is_one(&name) && !value.is_empty())
    }

    /// Returns the proxies of reqwest, or the problem. Without any, it takes those of the environment.
    pub(crate) fn checked(&self) -> Result<Vec<reqwest::Proxy>, &'static str> {
        let Some(url) = &self.url else {
            return match (&self.user, &self.not_for) {
                (Some(_), _) => Err("has a user and no URL"),
                (None, Some(hosts)) => Ok(of_environment(hosts)),
                (None, None) => Ok(Vec::new()),
            };
        };
        let url = parse(url.expose_secret())?;
        let mut proxy = reqwest::Proxy::all(url).map_err(|_| NOT_A_URL)?;
        if let Some((user, password)) = &self.user {
            // The rest is encoded there.
            let encoded = |text: &str| text.replace('%', "%25");
            proxy = proxy.basic_auth(&encoded(user), &encoded(password.expose_secret()));
        }
        let not_for = match &self.not_for {
            Some(hosts) => NoProxy::from_string(hosts),
            None => NoProxy::from_env(),
        };
        Ok(vec![proxy.no_proxy(not_for)])
    }

    /// Checks the hosts that are reached without the proxy: one that no host can match is a mistake.
    pub(crate) fn check_exceptions(&self) -> Result<(), String> {
        let hosts = self.not_for.as_deref().unwrap_or_default();
        let mut hosts = hosts.split(',').map(str::trim);
        match hosts.find(|host| !host.is_empty() && !can_match(host)) {
            None => Ok(()),
            Some(host) => Err(format!(
                "has `{host}`, which matches nothing: write names (with all names below them), \
                 addresses, networks such as 10.0.0.0/8, or `*`; ports and patterns are not known"
            )),
        }
    }
}

/// Returns the proxies of the usual variables, with other exceptions.
fn of_environment(not_for: &str) -> Vec<reqwest::Proxy> {
    // As reqwest does: whoever asks a CGI script sets its `HTTP_PROXY`.
    if env::var_os("REQUEST_METHOD").is_some() {
        return Vec::new();
    }
    let of = |names: [&str; 2], make: fn(Url) -> reqwest::Result<reqwest::Proxy>| {
        let url = names.into_iter().find_map(|name| env::var(name).ok())?;
        let proxy = make(parse(&url).ok()?).ok()?;
        Some(proxy.no_proxy(NoProxy::from_string(not_for)))
    };
    let proxies = [
        of(["HTTPS_PROXY", "https_proxy"], reqwest::Proxy::https),
        of(["HTTP_PROXY", "http_proxy"], reqwest::Proxy::http),
        of(["ALL_PROXY", "all_proxy"], reqwest::Proxy::all),
    ];
    proxies.into_iter().flatten().collect()
}

fn can_match(host: &str) -> bool {
    let is_network = host.split_once('/').is_some_and(|(address, length)| {
        let most = match address.parse() {
            Ok(IpAddr::V4(_)) => 32,
            Ok(IpAddr::V6(_)) => 128,
            Err(_) => return false,
        };
        length.parse::<u8>().is_ok_and(|length| length <= most)
    });
    let is_name = host
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
    host == "*" || is_name || is_network || host.parse::<IpAddr>().is_ok()
}

const NOT_A_URL: &str = "must be the URL of a proxy, such as `http://proxy.example:3128`; special \
                         characters of its password are percent-encoded";

fn parse(text: &str) -> Result<Url, &'static str> {
    // As curl does.
    let url = if text.contains("://") {
        Url::parse(text)
    } else {
        Url::parse(&format!("http://{text}"))
    };
    let url = url.map_err(|_| NOT_A_URL)?;
    let is_longer = url.query().is_some() || url.fragment().is_some();
    if !url.has_host() || !matches!(url.path(), "" | "/") || is_longer {
        return Err(NOT_A_URL);
    }
    match url.scheme() {
        "http" => Ok(url),
        "https" if cfg!(feature = "rustls-no-provider") => Ok(url),
        "https" => Err("is reached over TLS, which needs the feature `rustls`"),
        "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => Ok(url),
        "socks4" | "socks4a" | "socks5" | "socks5h" => {
            Err("is SOCKS: that needs the feature `socks`")
        }
        _ => Err(NOT_A_URL),
    }
}
