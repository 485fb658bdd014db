//! The way to a server, by the names that a profile uses.

use avara_client::probe::configured;
use avara_client::reqwest::Url;
use avara_client::{Client, reqwest};

use super::section::{Section, sources};
use crate::network::{Network, has_user};

const KEYS: [&str; 5] = ["ca-file", "client-cert", "client-key", "proxy", "no-proxy"];

/// Reads the settings of a section, and returns a builder with them. None: there are none.
pub(super) async fn read(
    section: &mut Section<'_>,
    server: Option<&str>,
) -> Option<reqwest::ClientBuilder> {
    let network = Network {
        ca_file: section.path("ca-file"),
        client_cert: section.path("client-cert"),
        client_key: section.path("client-key"),
        proxy: section.text_or_secret("proxy").await,
        no_proxy: section.text("no-proxy"),
    };
    if section.has("proxy") && network.proxy.as_deref().is_some_and(has_user) {
        let instead = sources("proxy");
        let problem = format!("proxy must not have a password in this file: use {instead}");
        section.wrong("proxy", problem);
    }
    if !KEYS.iter().any(|key| section.is_set(key)) {
        return None;
    }
    // Without a server, the settings are checked all the same.
    let url = Url::parse(server.unwrap_or("https://localhost")).ok()?;
    let client = Client::builder()
        .api_key("none")
        .base_url(url.origin().ascii_serialization())
        .allow_http_to(url.host_str()?);
    match network.apply(client).build() {
        Ok(client) => Some(configured(&client)),
        Err(error) => {
            for violation in error.violations() {
                let key = match violation.field() {
                    "client_certificate" => "client-cert".to_owned(),
                    field => field.replace('_', "-"),
                };
                section.wrong(&key, format!("{key} {}", violation.problem()));
            }
            None
        }
    }
}
