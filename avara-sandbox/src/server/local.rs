//! Whether a request for `/__sandbox` comes from a program on this machine.
//!
//! No key is needed there, so a web page that is open in a browser must not get at it: neither by
//! a request of its own (`Origin`) nor under a name that it has made lead here (`Host`).

use std::net::IpAddr;

use hyper::HeaderMap;
use hyper::header::{HOST, ORIGIN};
use hyper::http::uri::Authority;

pub(crate) fn is_local(headers: &HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let host = text(HOST).is_none_or(is_loopback);
    let origin = text(ORIGIN).is_none_or(|origin| {
        origin
            .split_once("://")
            .is_some_and(|(_, authority)| is_loopback(authority))
    });
    host && origin
}

fn is_loopback(authority: &str) -> bool {
    let Ok(authority) = authority.parse::<Authority>() else {
        return false;
    };
    let host = authority
        .host()
        .trim_start_matches('[')
        .trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &'static str, origin: Option<&'static str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn programs_on_this_machine_are_local() {
        for host in [
            "127.0.0.1:4010",
            "localhost",
            "LOCALHOST:1",
            "[::1]:4010",
            "127.9.9.9",
        ] {
            assert!(is_local(&headers(host, None)), "{host}");
        }
        assert!(is_local(&headers(
            "127.0.0.1",
            Some("http://localhost:3000")
        )));
        assert!(is_local(&HeaderMap::new()));
    }

    #[test]
    fn web_pages_are_not() {
        for host in [
            "evil.example",
            "evil.example:4010",
            "127.0.0.1.evil.example",
            "10.0.0.1",
            "",
        ] {
            assert!(!is_local(&headers(host, None)), "{host}");
        }
        for origin in [
            "https://evil.example",
            "null",
            "http://localhost.evil.example",
        ] {
            assert!(!is_local(&headers("localhost", Some(origin))), "{origin}");
        }
    }
}
