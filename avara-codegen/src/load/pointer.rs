//! JSON pointers (RFC 6901), also in the percent-encoded form that they have in a `$ref`.

use std::borrow::Cow;

/// Returns the segments of a pointer, unescaped. `None` when it does not start with `/`.
pub(crate) fn segments(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let rest = pointer.strip_prefix('/')?;
    Some(rest.split('/').map(unescape).collect())
}

/// One segment in the form it has in a pointer.
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

pub(crate) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// Decodes `%7B` and the like; an invalid encoding stays as it is.
pub(crate) fn percent_decode(text: &str) -> Cow<'_, str> {
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
    decoded.unwrap_or(Cow::Borrowed(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_unescaped() {
        assert_eq!(
            segments("/paths/~1v1~1a/m~01"),
            Some(vec!["paths".into(), "/v1/a".into(), "m~1".into()])
        );
        assert_eq!(segments(""), Some(vec![]));
        assert_eq!(segments("paths"), None);
    }

    #[test]
    fn escape_is_undone_by_segments() {
        let pointer = format!("/{}", escape("/v1/~x"));
        assert_eq!(segments(&pointer), Some(vec!["/v1/~x".into()]));
    }

    #[test]
    fn percent_encoding_is_decoded_where_it_is_valid() {
        assert_eq!(percent_decode("~1%7BuserId%7D"), "~1{userId}");
        assert_eq!(percent_decode("100%"), "100%");
        assert_eq!(percent_decode("%zz%4"), "%zz%4");
        assert_eq!(percent_decode("%FF"), "%FF");
        assert_eq!(percent_decode("%+1"), "%+1");
    }
}
