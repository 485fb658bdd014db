//! URLs that others stand below.

use url::{Host, Url};

use crate::config_error::ConfigError;

/// The handling of `http` to another machine.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Insecure {
    Refused,
    Allowed,
}

/// Reads a base URL. The error names the setting, and nothing of its value.
pub(crate) fn read(
    setting: &'static str,
    text: &str,
    insecure: Insecure,
) -> Result<Url, ConfigError> {
    let invalid = |problem| Err(ConfigError::new(setting, problem));
    let Ok(url) = Url::parse(text.trim()) else {
        return invalid("is not a URL");
    };
    let is_secure = url.scheme() == "https" || is_loopback(&url) || insecure == Insecure::Allowed;
    match url.scheme() {
        "http" | "https" if !is_secure => invalid("must be https, or http to this machine"),
        "http" | "https" if url.query().is_some() || url.fragment().is_some() => {
            invalid("must not have a query or a fragment")
        }
        "http" | "https" if !url.username().is_empty() || url.password().is_some() => {
            invalid("must not have a user or a password: they are settings of their own")
        }
        "http" | "https" => Ok(url),
        _ => invalid("must be https or http"),
    }
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Returns the URL with these segments behind its path.
pub(crate) fn below(base: &Url, segments: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().extend(segments);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::{Insecure, below, read};

    #[test]
    fn a_base_url_has_a_form() {
        for (text, problem) in [
            ("https://a.example/b/", None),
            ("http://127.0.0.1:8042/dicom-web", None),
            ("http://[::1]/", None),
            ("http://localhost", None),
            (
                "http://SECRET.example/",
                Some("must be https, or http to this machine"),
            ),
            (
                "https://a.example/?SECRET",
                Some("must not have a query or a fragment"),
            ),
            (
                "https://user:SECRET@a.example/",
                Some("must not have a user or a password"),
            ),
            ("file:///SECRET", Some("must be https or http")),
            ("SECRET", Some("is not a URL")),
        ] {
            let read = read("it", text, Insecure::Refused).map_err(|error| error.to_string());
            match problem {
                None => assert!(read.is_ok(), "{text}"),
                Some(problem) => {
                    let error = read.unwrap_err();
                    assert!(
                        error.contains(problem) && !error.contains("SECRET"),
                        "{error}"
                    );
                }
            }
        }
        assert!(read("it", "http://pacs.example/", Insecure::Allowed).is_ok());
    }

    #[test]
    fn segments_stand_below_whether_or_not_it_ends_with_a_slash() {
        for base in ["https://a.example/b", "https://a.example/b/"] {
            let base = read("it", base, Insecure::Refused).unwrap();
            assert_eq!(
                below(&base, &["c", "d/e"]).as_str(),
                "https://a.example/b/c/d%2Fe"
            );
        }
    }
}
