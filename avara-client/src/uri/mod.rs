//! Paths and queries as text that can be sent.

pub(crate) mod path;
mod percent;
pub(crate) mod query;

use url::Url;

/// Returns the URL of a path below a base URL, which is not parsed again for each call.
pub(crate) fn below(base: &Url, path: &str, query: Option<&str>) -> Url {
    let mut url = base.clone();
    match base.path().trim_end_matches('/') {
        "" => url.set_path(path),
        above => url.set_path(&[above, path].concat()),
    }
    url.set_query(query);
    url
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::below;

    #[test]
    fn a_path_goes_below_that_of_the_base() {
        let cases = [
            ("https://a.test", "https://a.test/v1/x%2Fy"),
            ("https://a.test/", "https://a.test/v1/x%2Fy"),
            ("https://a.test/b//", "https://a.test/b/v1/x%2Fy"),
            ("https://a.test//b", "https://a.test//b/v1/x%2Fy"),
            ("http://[::1]:8080/b", "http://[::1]:8080/b/v1/x%2Fy"),
        ];
        for (base, expected) in cases {
            let base = Url::parse(base).unwrap();
            assert_eq!(below(&base, "/v1/x%2Fy", None).as_str(), expected);
            let url = below(&base, "/v1/x%2Fy", Some("a=%3F%23&b="));
            assert_eq!(url.as_str(), format!("{expected}?a=%3F%23&b="));
            assert_eq!(Url::parse(url.as_str()).unwrap(), url);
        }
    }
}
