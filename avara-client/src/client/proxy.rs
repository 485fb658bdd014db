//! [`Proxy`]: the proxy for calls.

#[cfg(feature = "rustls-no-provider")]
use std::ffi::OsStr;

use reqwest::NoProxy;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

pub(crate) const PROXY: &str = "proxy";

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
    pub(crate) fn is_set(&self) -> bool {
        self.url.is_some() || self.user.is_some() || self.not_for.is_some()
    }

    /// Returns true if a proxy is set, here or in the environment. It may speak TLS itself.
    #[cfg(feature = "rustls-no-provider")]
    pub(crate) fn may_be_used(&self) -> bool {
        let is_one = |name: &OsStr| {
            name.to_ascii_lowercase()
                .to_string_lossy()
                .ends_with("_proxy")
        };
        let mut variables = std::env::vars_os();
        self.is_set()
            || cfg!(feature = "system-proxy")
            || variables.any(|(name, value)| is_one(&name) && !value.is_empty())
    }

    /// Returns the proxy of reqwest, or the problem.
    pub(crate) fn checked(&self) -> Result<Option<reqwest::Proxy>, &'static str> {
        let Some(url) = &self.url else {
            return match self.user {
                None => Ok(None),
                Some(_) => Err("has a user and no URL"),
            };
        };
        let url = parse(url.expose_secret())?;
        let mut proxy = reqwest::Proxy::all(url).map_err(|_| NOT_A_URL)?;
        if let Some((user, password)) = &self.user {
            proxy = proxy.basic_auth(user, password.expose_secret());
        }
        let not_for = match &self.not_for {
            Some(hosts) => NoProxy::from_string(hosts),
            None => NoProxy::from_env(),
        };
        Ok(Some(proxy.no_proxy(not_for)))
    }
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
    if !url.has_host() || !matches!(url.path(), "" | "/") || url.query().is_some() {
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
