//! Base URLs: which ones the API key may be sent to.

use url::{Host, Url};

use crate::OPERATIONS;
use crate::client::http_client::Server;

/// The hosts that unencrypted http is allowed to, besides this machine.
#[derive(Clone, Debug, Default)]
pub(crate) struct HttpHosts {
    pub(crate) all: bool,
    pub(crate) some: Vec<String>,
}

/// Returns true for the name or address of a host, alone.
pub(crate) fn is_host(text: &str) -> bool {
    // The colons of an address of IPv6 are in brackets.
    let is_name = text.starts_with('[') || !text.contains(':');
    // A URL takes quotes and stars too.
    let is_plain = |character: char| character.is_alphanumeric() || "-._[:]".contains(character);
    is_name
        && text.chars().all(is_plain)
        && text.parse::<u64>().is_err()
        && Host::parse(text).is_ok()
}

/// The problem with a text that [is not a host](is_host).
pub(crate) const NOT_A_HOST: &str =
    "must be the name of a host, without scheme and port, such as `sandbox`";

pub(crate) fn parse(text: &str, http: &HttpHosts) -> Result<Url, &'static str> {
    if is_quoted(text) {
        return Err(IN_QUOTES);
    }
    if !text.contains("://") {
        return Err(
            "has no scheme: put `https://` before it, or `http://` for a server on this machine",
        );
    }
    let url = Url::parse(text).map_err(|_| "is not a URL")?;
    check_user(&url)?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not have a query or a fragment");
    }
    if has_path_of_an_operation(&url) {
        return Err("must end before `/v1`, which every operation adds itself");
    }
    let plain = "must be https: http is allowed only to this machine, and to the hosts that \
                 `AVARA_ALLOW_HTTP` or `allow_http_to` name";
    http.check(url, plain)
}

pub(crate) fn parse_link(text: &str, http: &HttpHosts) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "is not an absolute URL")?;
    check_user(&url)?;
    http.check(url, "must be https: http is allowed only to this machine")
}

fn check_user(url: &Url) -> Result<(), &'static str> {
    if url.username().is_empty() && url.password().is_none() {
        Ok(())
    } else {
        Err("must not hold a user or a password")
    }
}

/// The problem with a setting that [is quoted](is_quoted).
pub(crate) const IN_QUOTES: &str =
    "has quotes around it: take them away, `docker --env-file` keeps them";

/// Returns true if a text has a quote at one of its ends, which belongs to a shell and not to the
/// text.
pub(crate) fn is_quoted(text: &str) -> bool {
    let quotes = ['"', '\'', '`'];
    text.starts_with(quotes) || text.ends_with(quotes)
}

impl HttpHosts {
    /// Checks the scheme of a URL; `plain` is the problem with http to a host that is not one of these.
    fn check(&self, url: Url, plain: &'static str) -> Result<Url, &'static str> {
        match url.scheme() {
            "https" => Ok(url),
            "http" if self.allow(&url) => Ok(url),
            "http" => Err(plain),
            _ => Err("must be https"),
        }
    }

    fn allow(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        let is_known = |known: &String| known.eq_ignore_ascii_case(host);
        self.all || is_loopback(url) || self.some.iter().any(is_known)
    }
}

/// Returns true if the path ends as that of an operation begins: the request would go to `/v1/v1`.
fn has_path_of_an_operation(url: &Url) -> bool {
    let path = url.path().trim_end_matches('/');
    let Some(start) = path.rfind("/v1") else {
        return false;
    };
    let end = &path[start..];
    let mut operations = OPERATIONS.iter();
    operations.any(|operation| match operation.path().strip_prefix(end) {
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => false,
    })
}

pub(crate) fn server(url: &Url) -> Server {
    Server {
        is_local: is_loopback(url),
        is_plain: url.scheme() == "http",
    }
}

/// A name under `localhost` may be resolved by a name server, to anywhere.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{HttpHosts, is_host, parse};

    fn problem(url: &str, allow: bool) -> Option<&'static str> {
        let hosts = HttpHosts {
            all: allow,
            some: Vec::new(),
        };
        parse(url, &hosts).err()
    }

    #[test]
    fn only_safe_base_urls_pass() {
        for url in [
            "https://example.test",
            "https://example.test:8443/avara",
            "https://example.test/v1x",
            "https://example.test/v1/avara/",
            "https://v1.example.test",
            "http://127.0.0.1:80",
            "http://127.9.9.9",
            "http://[::1]:1/",
            "http://localhost",
            "http://LOCALHOST:1",
        ] {
            assert_eq!(problem(url, false), None, "{url}");
        }
        for url in [
            "http://example.test",
            "http://localhost.example.test",
            "http://avara.localhost",
            "http://localhost.",
            "http://10.0.0.1",
            "ftp://localhost",
            "https://user@example.test",
            "https://:pass@example.test",
            "https://example.test/?a=b",
            "https://example.test/#a",
            "mailto:a@example.test",
        ] {
            assert!(problem(url, false).is_some(), "{url}");
        }
        assert_eq!(problem("http://example.test", true), None);
    }

    #[test]
    fn the_problem_says_what_to_change() {
        for (url, advice) in [
            ("localhost:4010", "put `https://` before it"),
            ("127.0.0.1:4010", "put `https://` before it"),
            ("api.example.test/avara", "put `https://` before it"),
            ("//example.test", "put `https://` before it"),
            ("", "put `https://` before it"),
            ("\"https://example.test\"", "take them away"),
            ("'https://example.test'", "take them away"),
            ("https://example.test\"", "take them away"),
            ("https://example.test/v1", "end before `/v1`"),
            ("https://example.test/avara/v1//", "end before `/v1`"),
            ("https://example.test/v1/viewer", "end before `/v1`"),
            ("https://example.test/v1/viewer/users/", "end before `/v1`"),
            ("http://sandbox:4010", "`AVARA_ALLOW_HTTP`"),
        ] {
            let problem = problem(url, false).unwrap_or_else(|| panic!("{url} passes"));
            assert!(problem.contains(advice), "{url}: {problem}");
        }
    }

    #[test]
    fn http_can_be_allowed_to_one_host() {
        let hosts = HttpHosts {
            all: false,
            some: vec!["sandbox".to_owned()],
        };
        assert!(parse("http://sandbox:4010", &hosts).is_ok());
        assert!(parse("http://SANDBOX", &hosts).is_ok());
        for host in ["sandbox", "10.0.0.7", "[fe80::1]", "pacs.example.test"] {
            assert!(is_host(host), "{host}");
        }
        for text in [
            "",
            "1",
            "*",
            "http://sandbox",
            "sandbox:4010",
            "a b",
            "sandbox/x",
            "\"a\"",
        ] {
            assert!(!is_host(text), "{text}");
        }
        for url in [
            "http://sandbox.example.test",
            "http://example.test",
            "http://a.sandbox",
        ] {
            assert!(parse(url, &hosts).is_err(), "{url}");
        }
    }
}
