//! The name that this machine looks up: that of the proxy, if there is one, else that of the API.

use std::time::Duration;

use avara_client::reqwest::Url;
use tokio::net::lookup_host;
use tokio::time::timeout;

use super::check::Checks;
use super::route::Route;
use crate::network::host;

pub(super) async fn examine(
    checks: &mut Checks,
    (api, route): (&Url, &Route),
    limit: Duration,
) -> bool {
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
    let advice = "check the host of the proxy, and the name server";
    if !resolves(checks, proxy, (&note, advice), limit).await {
        return false;
    }
    if !route.resolves_here() {
        return true;
    }
    let advice = "use a proxy that resolves names: socks5h instead of socks5";
    resolves(checks, api, ("", advice), limit).await
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
            let text = match &*addresses.join(", ") {
                same if same == host => format!("{host}{note}"),
                addresses => format!("{host} is {addresses}{note}"),
            };
            checks.fine("name", text);
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
