//! [`Network`]: the settings for proxies and certificates, from flags or a profile.

use std::path::PathBuf;

use avara_client::ClientBuilder;
use avara_client::reqwest::Url;
use clap::Args;

use crate::secret;
use crate::with::With as _;

// Proxy and certificates for the connection to the API.
#[derive(Args, Clone, Default)]
#[expect(clippy::doc_markdown, reason = "the help shows it as it is")]
#[group(skip)]
pub(crate) struct Network {
    /// Also trust the certificate authorities in this PEM file, such as that of a proxy that inspects TLS
    /// [env: AVARA_CA_FILE]
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_file: Option<PathBuf>,

    /// PEM file with the client certificate and its private key [env: AVARA_CLIENT_CERT]
    #[arg(long, value_name = "FILE")]
    pub(crate) client_cert: Option<PathBuf>,

    /// PEM file with the private key of --client-cert, if it is separate [env: AVARA_CLIENT_KEY]
    #[arg(long, value_name = "FILE")]
    pub(crate) client_key: Option<PathBuf>,

    /// Proxy for the API, such as http://proxy.example:3128; set a password by the variable or in the profile
    /// [env: AVARA_PROXY, HTTPS_PROXY]
    #[arg(long, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// Hosts, domains and networks to reach without the proxy; * for all [env: NO_PROXY]
    #[arg(long, value_name = "HOST,...")]
    pub(crate) no_proxy: Option<String>,
}

impl Network {
    pub(crate) fn apply(&self, client: ClientBuilder) -> ClientBuilder {
        self.proxy.iter().for_each(|url| hide_password(url));
        client
            .with(self.ca_file.as_ref(), ClientBuilder::ca_file)
            .with(self.client_cert.as_ref(), ClientBuilder::client_certificate)
            .with(self.client_key.as_ref(), ClientBuilder::client_key)
            .with(self.proxy.as_ref(), ClientBuilder::proxy)
            .with(self.no_proxy.as_ref(), ClientBuilder::no_proxy)
    }
}

/// Returns the host of a URL; of an IPv6 address without its brackets.
pub(crate) fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_matches(['[', ']'])
}

/// Returns the user and the password in the URL of a proxy.
fn user_info(url: &str) -> Option<&str> {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    after.rsplit_once('@').map(|(user, _)| user)
}

pub(crate) fn without_user(url: &str) -> String {
    match user_info(url) {
        Some(user) => url.replace(&format!("{user}@"), ""),
        None => url.to_owned(),
    }
}

pub(crate) fn has_user(url: &str) -> bool {
    user_info(url).is_some()
}

#[cfg(feature = "bridge")]
pub(crate) fn has_password(url: &str) -> bool {
    user_info(url).is_some_and(|user| user.contains(':'))
}

fn hide_password(url: &str) {
    if let Some((_, password)) = user_info(url).and_then(|user| user.split_once(':')) {
        secret::hide_password(password);
    }
}
