//! [`probe`]: a request without a key, which tests the connection to the API; and [`configured`]:
//! the way of a client for another server. For `avara-cli`; not part of the public API.

use http::{HeaderMap, StatusCode};

use crate::{Client, Error};

/// Sends a request to the base URL without the key and the client's headers, and returns the status and
/// the headers of the answer. `change` may change the TLS settings.
///
/// # Errors
/// As for a call whose connection fails.
pub async fn probe(
    client: &Client,
    change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> Result<(StatusCode, HeaderMap), Error> {
    let settings = client.settings();
    let http = settings.http.for_probe(change);
    let request = http.map_err(Error::http_client)?.head(client.base_url());
    let reply = request.timeout(settings.builder.timeout).send().await;
    let mut reply = reply.map_err(|error| Error::transport(error, false))?;
    Ok((reply.status(), std::mem::take(reply.headers_mut())))
}

/// Returns a builder with the proxy and the certificates of a client.
pub fn configured(client: &Client) -> reqwest::ClientBuilder {
    client.settings().http.configured()
}
