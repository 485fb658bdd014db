//! Files and the proxy, as they are set.

use std::env;
use std::path::PathBuf;

use avara_client::reqwest::Url;

use super::check::Checks;
use crate::cli::Globals;
use crate::config::{Profile, key_file};
use crate::network::without_user;

/// Looks at who can read files with a key.
pub(super) fn files(checks: &mut Checks, globals: &Globals, profile: &Profile) {
    let network = profile.network();
    let from_env = |name| env::var_os(name).map(PathBuf::from);
    let given = &globals.network;
    let secret = [
        given
            .client_cert
            .clone()
            .or(from_env("AVARA_CLIENT_CERT"))
            .or(network.client_cert),
        given
            .client_key
            .clone()
            .or(from_env("AVARA_CLIENT_KEY"))
            .or(network.client_key),
    ];
    for file in secret.into_iter().flatten() {
        let path = file.display();
        if key_file::is_open_to_others(&file) {
            let advice = format!("if there is a private key in it: chmod 600 {path}");
            checks.doubtful("files", format!("others can read {path}"), &advice);
        } else {
            checks.fine("files", path.to_string());
        }
    }
}

/// Returns the proxy on the way to this URL.
pub(super) fn proxy(
    checks: &mut Checks,
    globals: &Globals,
    profile: &Profile,
    base_url: &str,
) -> Option<Url> {
    let url = Url::parse(base_url).ok()?;
    if is_local(&url) {
        checks.fine("proxy", "none: the API is on this machine");
        return None;
    }
    let Some((source, proxy)) = set(globals, profile, url.scheme()) else {
        checks.fine("proxy", "none");
        return None;
    };
    let shown = without_user(&proxy);
    let except = globals.network.no_proxy.clone();
    let except = except
        .or(profile.network().no_proxy)
        .or(env::var("NO_PROXY").ok());
    let except = except.filter(|hosts| !hosts.is_empty());
    let except = except.map_or_else(String::new, |hosts| format!(", except for {hosts}"));
    checks.fine("proxy", format!("{shown} ({source}){except}"));
    let shown = if shown.contains("://") {
        shown
    } else {
        format!("http://{shown}")
    };
    // With exceptions, it is not known which way is taken.
    Url::parse(&shown).ok().filter(|_| except.is_empty())
}

/// Returns the proxy that is set, and where.
fn set(globals: &Globals, profile: &Profile, scheme: &str) -> Option<(&'static str, String)> {
    let of = |name: &'static str| {
        let set = env::var(name).ok().filter(|value| !value.is_empty());
        set.map(|value| (name, value))
    };
    let usual = match scheme {
        "http" => ["HTTP_PROXY", "http_proxy"],
        _ => ["HTTPS_PROXY", "https_proxy"],
    };
    let usual = usual.into_iter().chain(["ALL_PROXY", "all_proxy"]);
    let given = globals.network.proxy.clone().map(|url| ("--proxy", url));
    given
        .or_else(|| of("AVARA_PROXY"))
        .or_else(|| profile.network().proxy.map(|url| ("the profile", url)))
        .or_else(|| usual.into_iter().find_map(of))
}

fn is_local(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let address = host.parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
