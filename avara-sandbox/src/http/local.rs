//! Distinguishes requests of programs on this machine from those of web pages.
//!
//! `/__sandbox` needs no key, and one key of the API is known to everybody. So a web page that is
//! open in a browser must not get at either: neither by its own request (`Origin`) nor under a name
//! that it has made lead here (`Host`).

use std::net::IpAddr;

use hyper::HeaderMap;
use hyper::header::{HOST, ORIGIN};
use hyper::http::uri::Authority;

/// Returns true if no header says otherwise, however often it is there.
pub(super) fn is_local(headers: &HeaderMap) -> bool {
    let texts = |name| {
        let values = headers.get_all(name).into_iter();
        values.map(|value| value.to_str().unwrap_or_default())
    };
    let is_own_origin = |origin: &str| {
        let parts = origin.split_once("://");
        parts.is_some_and(|(_, authority)| is_loopback(authority))
    };
    texts(HOST).all(is_loopback) && texts(ORIGIN).all(is_own_origin)
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
            .is_ok_and(|address| address.to_canonical().is_loopback())
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
