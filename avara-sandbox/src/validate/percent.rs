//! Percent-encoding.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Returns the text that this stands for; none where it is malformed or not UTF-8.
pub(super) fn decode(text: &str) -> Option<Cow<'_, str>> {
    let is_hex = |rest: &str| rest.len() > 1 && rest.bytes().take(2).all(|c| c.is_ascii_hexdigit());
    let is_well_formed = text.split('%').skip(1).all(is_hex);
    let decoded = percent_decode_str(text).decode_utf8().ok();
    decoded.filter(|_| is_well_formed)
}

/// The same for a query, where a plus sign is a space.
pub(super) fn decode_form(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('+') {
        return decode(text);
    }
    let decoded = decode(&text.replace('+', " "))?.into_owned();
    Some(Cow::Owned(decoded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_decoded() {
        assert_eq!(decode("a%2Fb%C3%A9+").as_deref(), Some("a/bé+"));
        assert_eq!(decode_form("a+b%2Bc").as_deref(), Some("a b+c"));
    }

    #[test]
    fn what_is_malformed_is_refused() {
        for text in ["%", "%2", "%zz", "%ff", "%+1"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
