//! The way to a server, by the names that a profile uses.

use std::path::Path;

use avara_client::probe::configured;
use avara_client::reqwest::Url;
use avara_client::{Client, reqwest};

use super::secret::below;
use super::section::{Placed, Section, sources};
use crate::network::{Network, has_user};

/// The settings that are files, and the client's names of them.
const FILES: [(&str, &str); 3] = [
    ("ca-file", "ca_file"),
    ("client-cert", "client_certificate"),
    ("client-key", "client_key"),
];

/// Reads the settings of a section, and returns a builder with them. None: there are none.
pub(super) async fn read(
    section: &mut Section<'_>,
    server: Option<&str>,
    folder: &Path,
) -> Option<reqwest::ClientBuilder> {
    let mut places = Vec::new();
    let [ca_file, client_cert, client_key] = FILES.map(|(key, field)| {
        let Placed { value, place } = section.text(key)?;
        places.push((field, place));
        Some(below(folder, &value))
    });
    let proxy = section.text_or_secret("proxy", folder).await;
    if let Some(Placed { value, place }) = &proxy {
        places.push(("proxy", *place));
        if section.has("proxy") && has_user(value) {
            let use_instead = sources("proxy");
            let problem = format!("proxy must not have a password in this file: use {use_instead}");
            section.mistakes.add(*place, problem);
        }
    }
    let no_proxy = section.text("no-proxy");
    if let Some(Placed { place, .. }) = &no_proxy {
        places.push(("no_proxy", *place));
    }
    let place = places.first()?.1;
    let network = Network {
        ca_file,
        client_cert,
        client_key,
        proxy: proxy.map(|proxy| proxy.value),
        no_proxy: no_proxy.map(|hosts| hosts.value),
    };
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
                let known = places.iter().find(|(field, _)| *field == violation.field());
                let place = known.map_or(place, |(_, place)| *place);
                let key = FILES.iter().find(|(_, field)| *field == violation.field());
                let field = violation.field().replace('_', "-");
                let key = key.map_or(&*field, |(key, _)| key);
                let problem = violation.problem();
                section.mistakes.add(place, format!("{key} {problem}"));
            }
            None
        }
    }
}
