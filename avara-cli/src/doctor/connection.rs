//! The connection to the API: an answer, and TLS.

use std::time::{Duration, Instant};

use avara_client::http::{HeaderMap, StatusCode, header};
use avara_client::probe::probe;
use avara_client::reqwest::Url;
use avara_client::{Client, Error, ErrorKind};
use rustls::pki_types::ServerName;

use super::certificates::Certificates;
use super::chain::Chain;
use super::check::Checks;
use super::clock::clock;
use super::handshake::{self, Handshake};
use super::name;
use super::route::Route;
use crate::failure::Failure;
use crate::network::host;

/// Checks the connection to the API, without the key. Returns true if it answers.
pub(super) async fn examine(
    checks: &mut Checks,
    client: &Client,
    (api, route): (&Url, &Route),
    certificates: &Certificates,
    limit: Duration,
) -> bool {
    if !name::examine(checks, (api, route), limit).await {
        return false;
    }
    let began = Instant::now();
    let answer = probe(client, |http| http).await;
    let (mut status, mut headers) = (None, None);
    match answer {
        Ok(answer) => {
            judge(checks, answer.0, &answer.1, (route, began.elapsed()));
            (status, headers) = (Some(answer.0), Some(answer.1));
        }
        Err(error) => failed(checks, error, (route, limit)),
    }
    let authorities = certificates.authorities().into_iter().map(|(_, root)| root);
    if api.scheme() == "https"
        && let Some(name) = server_name(api)
        && let Some(seen) = handshake::watched(client, &name, authorities).await
    {
        tls(checks, &seen, &name, certificates, status);
        headers = headers.or(seen.headers);
    }
    if let Some(headers) = headers {
        clock(checks, &headers);
    }
    status.is_some_and(|status| status != StatusCode::PROXY_AUTHENTICATION_REQUIRED)
}

fn server_name(api: &Url) -> Option<ServerName<'static>> {
    ServerName::try_from(host(api).to_owned()).ok()
}

fn failed(checks: &mut Checks, error: Error, (route, limit): (&Route, Duration)) {
    let is_late = error.kind() == ErrorKind::Timeout;
    let failure = Failure::from(error);
    let (mut text, mut advice) = failure.text_and_advice();
    if is_late {
        text = format!("no answer within {} s", limit.as_secs_f64());
        advice = Some(
            "check that the server runs, and that no firewall drops the connection: is there a proxy to set with \
             --proxy or AVARA_PROXY?"
                .to_owned(),
        );
    }
    let through = route
        .proxy
        .as_ref()
        .map(|proxy| format!(", through the proxy {}", host(proxy)));
    let text = text + &through.unwrap_or_default();
    checks.failed(
        "connection",
        (failure.code(), text),
        &advice.unwrap_or_default(),
    );
}

/// Judges an answer to a request without a key. A refusal is what the API gives.
fn judge(
    checks: &mut Checks,
    status: StatusCode,
    headers: &HeaderMap,
    (route, time): (&Route, Duration),
) {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let (code, time) = (status.as_u16(), time.as_millis());
    let portal = "sign in to the network with a browser if it asks for that, and check the base URL and the proxy";
    if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        let problem = if route.has_user {
            "the proxy refuses the user and the password"
        } else {
            "the proxy wants a user and a password"
        };
        let advice =
            "set them in AVARA_PROXY or the profile, as in http://user:password@proxy.example:3128";
        checks.failed("connection", (6, problem), advice);
    } else if status.is_redirection() {
        let target = Url::parse(text(header::LOCATION)).ok();
        let target = target
            .as_ref()
            .and_then(Url::host_str)
            .unwrap_or("elsewhere");
        let text = format!("the answer {code} leads to {target}, and not to the API");
        checks.doubtful("connection", text, portal);
    } else if status.is_success() && text(header::CONTENT_TYPE).starts_with("text/html") {
        checks.doubtful(
            "connection",
            "a page for people answers, which may not be the API",
            portal,
        );
    } else {
        checks.fine(
            "connection",
            format!("status {code} without a key, after {time} ms"),
        );
    }
}

/// Reports the certificates of the server, and that of this client if the server asks for one.
fn tls(
    checks: &mut Checks,
    seen: &Handshake,
    name: &ServerName<'static>,
    certificates: &Certificates,
    status: Option<StatusCode>,
) {
    match Chain::read(&seen.chain) {
        Some(chain) => {
            chain.examine(checks, name, &certificates.authorities(), status.is_some());
        }
        None => checks.failed(
            "TLS",
            (6, "the certificate cannot be read"),
            "ask who runs the server",
        ),
    }
    certificates.examine_own(checks);
    if let Some(asked) = &seen.asked {
        certificates.examine_demand(checks, asked, status);
    }
}
