//! [`Route`]: the way to the API, directly or through a proxy.

use std::env;
use std::net::IpAddr;

use avara_client::Client;
use avara_client::reqwest::Url;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use super::check::Checks;
use crate::cli::Globals;
use crate::config::Profile;
use crate::network::{host, without_user};

#[derive(Default)]
pub(super) struct Route {
    /// The proxy, without user and password.
    pub(super) proxy: Option<Url>,
    pub(super) has_user: bool,
    /// The reason why a proxy is not used, although there is one.
    pub(super) exception: Option<String>,
}

struct Setting {
    source: &'static str,
    value: String,
}

impl Route {
    fn through(proxy: &Intercept) -> Self {
        Self {
            proxy: Url::parse(&proxy.uri().to_string()).ok(),
            has_user: proxy.basic_auth().is_some() || proxy.raw_auth().is_some(),
            exception: None,
        }
    }

    /// Returns true if this machine looks up the API's name, as one proxy cannot.
    pub(super) fn resolves_here(&self) -> bool {
        let scheme = self.proxy.as_ref().map(Url::scheme);
        matches!(scheme, None | Some("socks4" | "socks5"))
    }
}

pub(super) fn examine(
    checks: &mut Checks,
    globals: &Globals,
    profile: &Profile,
    api: &Url,
) -> Route {
    if is_local(api) {
        checks.fine("proxy", "none: the API is on this machine");
        return Route::default();
    }
    let exceptions = exceptions(globals, profile);
    if let Some(exceptions) = &exceptions {
        useless(checks, exceptions);
    }
    let Some(proxy) = given(globals, profile).or_else(|| usual(checks, api)) else {
        return system(checks, api);
    };
    let shown = without_user(&proxy.value);
    let (source, shown) = (proxy.source, shown.trim_end_matches('/'));
    let except = exceptions.as_ref().map_or("", |except| &except.value);
    if let Some(proxy) = intercept(&proxy.value, except, api) {
        checks.fine("proxy", format!("{shown} ({source})"));
        return Route::through(&proxy);
    }
    let host = api.host_str().unwrap_or_default();
    let mut entries = except.split(',').map(str::trim);
    let entry = entries.find(|entry| intercept(&proxy.value, entry, api).is_none());
    let (entry, list) = (
        entry.unwrap_or_default(),
        exceptions.as_ref().map_or("", |except| except.source),
    );
    let exception = format!("`{entry}` of {list} excepts {host} from the proxy");
    checks.fine("proxy", format!("none: {exception} {shown} ({source})"));
    Route {
        exception: Some(exception),
        ..Route::default()
    }
}

/// Takes the settings of the operating system, which there are on Windows and macOS.
fn system(checks: &mut Checks, api: &Url) -> Route {
    let uri = api.as_str().parse().ok();
    match uri.and_then(|uri| Matcher::from_system().intercept(&uri)) {
        Some(proxy) => {
            checks.fine("proxy", format!("{} (the system's settings)", proxy.uri()));
            Route::through(&proxy)
        }
        None => {
            checks.fine("proxy", "none");
            Route::default()
        }
    }
}

fn intercept(proxy: &str, except: &str, api: &Url) -> Option<Intercept> {
    let matcher = Matcher::builder().all(proxy).no(except).build();
    matcher.intercept(&api.as_str().parse().ok()?)
}

/// Returns the proxy of our own settings, as the client reads it.
fn given(globals: &Globals, profile: &Profile) -> Option<Setting> {
    let environment = env::var("AVARA_PROXY").ok();
    let set = set("--proxy", globals.network.proxy.clone())
        .or_else(|| {
            set(
                "AVARA_PROXY",
                environment.filter(|url| !url.trim().is_empty()),
            )
        })
        .or_else(|| set("the profile", profile.network().proxy))?;
    let value = set.value.trim();
    let url = if value.contains("://") {
        Url::parse(value)
    } else {
        Url::parse(&format!("http://{value}"))
    };
    Some(Setting {
        value: url.ok()?.into(),
        ..set
    })
}

/// Returns the proxy of the variables that other programs read too.
fn usual(checks: &mut Checks, api: &Url) -> Option<Setting> {
    let names = match api.scheme() {
        "http" => ["HTTP_PROXY", "http_proxy"],
        _ => ["HTTPS_PROXY", "https_proxy"],
    };
    [names, ["ALL_PROXY", "all_proxy"]].into_iter().find_map(|names| {
        let set = first_set(names).filter(|set| !set.value.is_empty())?;
        let source = set.source;
        // The client takes them for what a CGI script was sent.
        let (problem, advice) = if env::var_os("REQUEST_METHOD").is_some() {
            ("is ignored, because REQUEST_METHOD is set", "set AVARA_PROXY instead")
        } else if intercept(&set.value, "", api).is_none() {
            (
                "is not the URL of a proxy, and is ignored",
                "write one such as http://proxy.example:3128; special characters of a password are \
                 percent-encoded",
            )
        } else {
            return Some(set);
        };
        checks.doubtful("proxy", format!("{source} {problem}"), advice);
        None
    })
}

fn exceptions(globals: &Globals, profile: &Profile) -> Option<Setting> {
    set("--no-proxy", globals.network.no_proxy.clone())
        .or_else(|| set("the profile", profile.network().no_proxy))
        .or_else(|| first_set(["NO_PROXY", "no_proxy"]))
}

/// Reports an entry that the client would refuse in a setting of its own.
fn useless(checks: &mut Checks, exceptions: &Setting) {
    let client = Client::builder()
        .api_key("none")
        .no_proxy(&exceptions.value);
    if let Err(error) = client.build() {
        let problems = error
            .violations()
            .iter()
            .map(|violation| violation.problem().to_string());
        let problems = problems.collect::<Vec<_>>().join(", ");
        checks.doubtful(
            "proxy",
            format!("{} {problems}", exceptions.source),
            "correct the list",
        );
    }
}

/// Returns the first of two variables that is set, even if it is empty.
fn first_set(names: [&'static str; 2]) -> Option<Setting> {
    let mut names = names.into_iter();
    names.find_map(|source| set(source, env::var(source).ok()))
}

fn set(source: &'static str, value: Option<String>) -> Option<Setting> {
    value.map(|value| Setting { source, value })
}

fn is_local(url: &Url) -> bool {
    let host = host(url);
    let address = host.parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
