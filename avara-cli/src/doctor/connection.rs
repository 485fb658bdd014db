//! The connection to the API: its name, an answer, TLS, and the clock.

use std::time::{Duration, Instant};

use avara_client::http::{HeaderMap, StatusCode, header};
use avara_client::probe::probe;
use avara_client::reqwest::Url;
use avara_client::{Client, Error, ErrorKind};
use chrono::{DateTime, TimeDelta, Utc};
use rustls::pki_types::ServerName;
use tokio::net::lookup_host;
use tokio::time::timeout;
use x509_parser::prelude::FromDer as _;
use x509_parser::x509::X509Name;

use super::certificates::Certificates;
use super::chain::Chain;
use super::check::Checks;
use super::handshake::{self, Handshake};
use super::route::Route;
use crate::failure::Failure;

/// A signature of a webhook is refused if the clocks are further apart.
const TOO_FAR: TimeDelta = TimeDelta::minutes(5);
/// From this difference on, times in logs are confusing.
const FAR: TimeDelta = TimeDelta::minutes(1);

/// Checks the connection to the API, without the key. Returns true if it answers.
pub(super) async fn examine(
    checks: &mut Checks,
    client: &Client,
    (api, route): (&Url, &Route),
    certificates: &Certificates,
    limit: Duration,
) -> bool {
    if !name(checks, (api, route), limit).await {
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
    if api.scheme() == "https"
        && let Some(name) = server_name(api)
        && let Some(seen) = handshake::watched(client, &name).await
    {
        tls(checks, &seen, &name, certificates, status);
        headers = headers.or(seen.headers);
    }
    if let Some(headers) = headers {
        clock(checks, &headers);
    }
    status.is_some_and(|status| status != StatusCode::PROXY_AUTHENTICATION_REQUIRED)
}

/// Looks up the host that this machine connects to.
async fn name(checks: &mut Checks, (api, route): (&Url, &Route), limit: Duration) -> bool {
    let host_of_api = host(api);
    let advice = match &route.exception {
        Some(exception) => format!("{exception}: change that, or check the name server"),
        None => "check the host of the base URL and the name server; if only a proxy resolves names, set --proxy or \
                 AVARA_PROXY"
            .to_owned(),
    };
    let Some(proxy) = &route.proxy else {
        return resolves(checks, api, ("", &advice), limit).await;
    };
    let note = if route.resolves_here() {
        String::new()
    } else {
        format!(", the proxy, which resolves {host_of_api}")
    };
    resolves(
        checks,
        proxy,
        (&note, "check the host of the proxy, and the name server"),
        limit,
    )
    .await
        && (!route.resolves_here()
            || resolves(
                checks,
                api,
                (
                    "",
                    "use a proxy that resolves names: socks5h instead of socks5",
                ),
                limit,
            )
            .await)
}

async fn resolves(
    checks: &mut Checks,
    url: &Url,
    (note, advice): (&str, &str),
    limit: Duration,
) -> bool {
    let host = host(url);
    let port = url.port_or_known_default().unwrap_or(443);
    let problem = match timeout(limit, lookup_host((host, port))).await {
        Ok(Ok(addresses)) => {
            let addresses: Vec<_> = addresses.map(|address| address.ip().to_string()).collect();
            checks.fine("name", format!("{host} is {}{note}", addresses.join(", ")));
            return true;
        }
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!(
            "no answer of the name server within {} s",
            limit.as_secs_f64()
        ),
    };
    checks.failed("name", (6, format!("{host}: {problem}")), advice);
    false
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_matches(['[', ']'])
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
        demand(checks, asked, certificates, status);
    }
}

/// Reports that the server asks for a certificate of this client, if it gets none or a wrong one.
fn demand(
    checks: &mut Checks,
    asked: &[Vec<u8>],
    certificates: &Certificates,
    status: Option<StatusCode>,
) {
    let names = asked
        .iter()
        .filter_map(|name| Some(X509Name::from_der(name).ok()?.1.to_string()));
    let names = names.collect::<Vec<_>>().join(" or ");
    let of = if names.is_empty() {
        String::new()
    } else {
        format!(", issued by {names}")
    };
    let advice = "set --client-cert or AVARA_CLIENT_CERT";
    if certificates.certificate.is_some() {
        if !asked.is_empty() && !certificates.is_issued_by(asked) {
            let text = format!("the server asks for another one{of}");
            checks.doubtful(
                "client cert",
                text,
                "set one of that issuer, with its intermediate certificates",
            );
        }
    } else if status == Some(StatusCode::BAD_REQUEST) {
        // As nginx answers.
        let text = format!("the server requires one{of}; none is set");
        checks.failed("client cert", (1, text), advice);
    } else {
        let text = format!("the server asks for one{of}; none is set");
        checks.doubtful(
            "client cert",
            text,
            &format!("if it requires one, {advice}"),
        );
    }
}

/// Compares the clock of this machine with that of an answer.
pub(crate) fn clock(checks: &mut Checks, headers: &HeaderMap) {
    let date = headers
        .get(header::DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let Some(date) = date else {
        return checks.fine("clock", "not compared: the server sends no date");
    };
    let apart = Utc::now().signed_duration_since(date);
    let text = match apart.num_seconds() {
        0 => "like the server's".to_owned(),
        ..0 => format!("{} behind the server's", span(apart.abs())),
        _ => format!("{} ahead of the server's", span(apart)),
    };
    let advice = "set the clock of this machine, such as by `timedatectl set-ntp true`";
    match apart.abs() {
        apart if apart > TOO_FAR => {
            let text = format!("{text}: webhooks are refused, and certificates may be");
            checks.failed("clock", (1, text), advice);
        }
        apart if apart > FAR => {
            let text = format!("{text}: webhooks are refused from 5 min on");
            checks.doubtful("clock", text, advice);
        }
        _ => checks.fine("clock", text),
    }
}

fn span(time: TimeDelta) -> String {
    match time {
        time if time.num_days() > 1 => format!("{} days", time.num_days()),
        time if time.num_hours() > 1 => format!("{} h", time.num_hours()),
        time if time.num_minutes() > 1 => format!("{} min", time.num_minutes()),
        time => format!("{} s", time.num_seconds()),
    }
}
