//! The way to the API: its name, TLS, and its clock.

use avara_client::Client;
use avara_client::http::{HeaderMap, header};
use avara_client::probe::probe;
use avara_client::reqwest::Url;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::net::lookup_host;
use x509_parser::parse_x509_certificate;

use super::certificate;
use super::check::Checks;
use crate::failure::Failure;

/// A signature of a webhook is refused if the clocks are further apart.
const TOO_FAR: TimeDelta = TimeDelta::minutes(5);
/// From this difference on, times in logs are confusing.
const FAR: TimeDelta = TimeDelta::minutes(1);

/// Checks the connection to the API, without the key.
pub(super) async fn examine(checks: &mut Checks, client: &Client, proxy: Option<Url>) {
    let base_url = Url::parse(client.base_url()).ok();
    // A proxy resolves the names of servers.
    let Some(asked) = proxy.or(base_url) else {
        return;
    };
    if !resolves(checks, &asked).await {
        return;
    }
    let answer = probe(client, |http| http).await;
    let is_known = answer.is_ok();
    match answer {
        Ok(headers) => clock(checks, &headers),
        Err(error) => checks.failure("connection", &Failure::from(error)),
    }
    if client.base_url().starts_with("https:") {
        tls(checks, client, is_known).await;
    }
}

/// Reports the issuer of the certificate.
async fn tls(checks: &mut Checks, client: &Client, is_known: bool) {
    let advice =
        "if that is your organization's authority, trust it with --ca-file or AVARA_CA_FILE";
    match certificate::shown(client).await {
        Some(certificate) if is_known => checks.fine("TLS", issued_by(&certificate)),
        Some(certificate) => checks.doubtful("TLS", issued_by(&certificate), advice),
        None => {}
    }
}

async fn resolves(checks: &mut Checks, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = url.port_or_known_default().unwrap_or(443);
    match lookup_host((host, port)).await {
        Ok(addresses) => {
            let addresses: Vec<_> = addresses.map(|address| address.ip().to_string()).collect();
            checks.fine("name", format!("{host} is {}", addresses.join(", ")));
            true
        }
        Err(error) => {
            let advice = "check the host of the base URL or of the proxy, and the name server; if only a proxy resolves \
                          names, set --proxy or AVARA_PROXY";
            checks.failed("name", (6, format!("{host}: {error}")), advice);
            false
        }
    }
}

fn issued_by(certificate: &[u8]) -> String {
    let Ok((_, certificate)) = parse_x509_certificate(certificate) else {
        return "the certificate cannot be read".to_owned();
    };
    let until = DateTime::from_timestamp(certificate.validity().not_after.timestamp(), 0);
    let until = until.map_or_else(String::new, |until| {
        until.format(", valid until %F").to_string()
    });
    format!("issued by {}{until}", certificate.issuer())
}

/// Compares the clock of this machine with that of an answer.
pub(crate) fn clock(checks: &mut Checks, headers: &HeaderMap) {
    let date = headers
        .get(header::DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let Some(date) = date else {
        return checks.fine("clock", "the server sends no date");
    };
    let apart = Utc::now().signed_duration_since(date);
    let text = format!("{} s from the server's", apart.num_seconds().abs());
    let advice =
        "set the clock of this machine: it is needed to check certificates and webhook signatures";
    match apart.abs() {
        apart if apart > TOO_FAR => checks.failed("clock", (1, text), advice),
        apart if apart > FAR => checks.doubtful("clock", text, advice),
        _ => checks.fine("clock", text),
    }
}
