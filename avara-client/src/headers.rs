//! Headers that a user adds, to every call or to one.

use http::{HeaderName, HeaderValue, header};

use crate::Violation;

/// Headers that belong to the client or to the connection: another value would break the
/// message, or send the call somewhere else or as somebody else.
const RESERVED: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::HOST,
    header::TRANSFER_ENCODING,
];

/// A header that can be sent, marked sensitive because it may carry a gateway's token.
pub(crate) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Violation> {
    let parsed = HeaderName::try_from(name)
        .map_err(|_| Violation::new("header", "has a name that HTTP does not allow"))?;
    if RESERVED.contains(&parsed) {
        return Err(Violation::new(field(&parsed), "is set by the client alone"));
    }
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| Violation::new(field(&parsed), "has a value that HTTP does not allow"))?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

fn field(name: &HeaderName) -> String {
    format!("header {name}")
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_header_is_sensitive() {
        let (name, value) = parse("X-Trace", "7").unwrap();
        assert_eq!(name, "x-trace");
        assert_eq!(value, "7");
        assert!(value.is_sensitive());
    }

    #[test]
    fn injection_and_reserved_names_are_refused_without_repeating_them() {
        for (name, value) in [
            ("X-A\r\nX-B", "SECRET"),
            ("X-A", "SECRET\r\nX-B: 1"),
            ("X-A\n", "SECRET"),
            ("", "SECRET"),
            ("Authorization", "SECRET"),
            ("host", "SECRET"),
        ] {
            let violation = parse(name, value).unwrap_err();
            assert!(!format!("{violation:?}").contains("SECRET"));
        }
    }
}
