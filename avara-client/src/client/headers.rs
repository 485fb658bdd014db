//! Headers that a user adds to every call or to one.

use http::{HeaderName, HeaderValue};

use crate::{Location, Violation};

/// Headers that belong to the client, to the connection or to the way to a proxy: another value
/// would break the message, make the reply unreadable, or send the call in another account's name.
///
/// `User-Agent` is not one of them: it may be set.
const RESERVED: [&str; 15] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns a header that can be sent, marked sensitive because it may carry the token of a gateway.
pub(crate) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Violation> {
    let unusable = |field: String, problem| Violation::new(Location::Header, field, problem);
    let parsed = HeaderName::try_from(name)
        .map_err(|_| unusable("header".to_owned(), "has a name that HTTP does not allow"))?;
    check_name(&parsed)?;
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| unusable(field(&parsed), "has a value that HTTP does not allow"))?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

/// Refuses what the client alone sets.
pub(crate) fn check_name(name: &HeaderName) -> Result<(), Violation> {
    if RESERVED.contains(&name.as_str()) {
        let problem = "is set by the client alone";
        return Err(Violation::new(Location::Header, field(name), problem));
    }
    Ok(())
}

fn field(name: &HeaderName) -> String {
    format!("header {name}")
}

#[cfg(test)]
mod tests {
    use super::{RESERVED, parse};

    #[test]
    fn a_header_is_sensitive() {
        let (name, value) = parse("X-Trace", "7").unwrap();
        assert_eq!(name, "x-trace");
        assert_eq!(value, "7");
        assert!(value.is_sensitive());
    }

    #[test]
    fn injection_is_refused_without_repeating_it() {
        for (name, value) in [
            ("X-A\r\nX-B", "SECRET"),
            ("X-A", "SECRET\r\nX-B: 1"),
            ("X-A\n", "SECRET"),
            ("", "SECRET"),
        ] {
            let violation = parse(name, value).unwrap_err();
            assert!(!format!("{violation:?}").contains("SECRET"));
        }
    }

    #[test]
    fn what_the_client_alone_sets_is_refused() {
        for name in RESERVED {
            for name in [name.to_owned(), name.to_uppercase()] {
                let violation = parse(&name, "SECRET").unwrap_err();
                assert_eq!(
                    violation.problem().to_string(),
                    "is set by the client alone",
                    "{name}"
                );
                assert!(!format!("{violation:?}").contains("SECRET"));
            }
        }
        assert!(parse("User-Agent", "pacs/2").is_ok());
    }
}
