//! Percent encoding, shared by paths and queries.

use std::fmt::Write;

/// Appends `text`, with every byte that `keep` refuses written as `%XX`.
pub(crate) fn encode_into(out: &mut String, text: &str, keep: fn(u8) -> bool) {
    for &byte in text.as_bytes() {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// Returns true for an unreserved character of RFC 3986, which is never encoded.
pub(crate) fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use super::{encode_into, is_unreserved};

    #[test]
    fn everything_but_the_unreserved_is_encoded_by_byte() {
        let mut out = String::new();
        encode_into(&mut out, "a-Z_0.~ ü\r\n,/%", is_unreserved);
        assert_eq!(out, "a-Z_0.~%20%C3%BC%0D%0A%2C%2F%25");
    }
}
