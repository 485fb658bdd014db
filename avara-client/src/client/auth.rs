//! The API key: held as a secret, written only into the `Authorization` header.
//!
//! The client's own copy is zeroed when the client is dropped. The header of an attempt is a copy
//! that nothing zeroes; it is made for the attempt and dropped with it.

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::base_url;

/// The environment variable with the key.
pub(crate) const API_KEY_VARIABLE: &str = "AVARA_API_KEY";

/// A key that fits into a header. `Debug` hides it; its memory is zeroed on drop.
#[derive(Clone, Debug)]
pub(crate) struct ApiKey(SecretString);

impl ApiKey {
    /// Accepts a key, after trimming the white space that copying may have added.
    pub(crate) fn new(key: &str) -> Result<Self, &'static str> {
        let key = key.trim();
        if key.is_empty() {
            return Err("is empty");
        }
        if base_url::is_quoted(key) {
            return Err(base_url::IN_QUOTES);
        }
        if key.contains(['\0', '\u{feff}', '\u{fffd}']) {
            return Err(
                "is in another encoding than UTF-8, or has a byte order mark: PowerShell's `>` \
                 writes UTF-16; save it as UTF-8",
            );
        }
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("contains a character that no API key has");
        }
        Ok(Self(SecretString::from(key)))
    }

    pub(crate) fn from_secret(key: &SecretString) -> Result<Self, &'static str> {
        Self::new(key.expose_secret())
    }

    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }

    /// Returns the value of the header, marked sensitive so that no HTTP layer prints it.
    ///
    /// Make it for each attempt and do not keep it: its memory is not zeroed on drop.
    pub(crate) fn header(&self) -> Result<HeaderValue, http::header::InvalidHeaderValue> {
        let bearer = SecretString::from(format!("Bearer {}", self.0.expose_secret()));
        let mut value = HeaderValue::from_str(bearer.expose_secret())?;
        value.set_sensitive(true);
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::ApiKey;

    #[test]
    fn the_header_is_bearer_and_sensitive() {
        let header = ApiKey::new(" sk_live_abc\n").unwrap().header().unwrap();
        assert_eq!(header, "Bearer sk_live_abc");
        assert!(header.is_sensitive());
    }

    #[test]
    fn debug_hides_the_key() {
        let key = ApiKey::new("sk_live_abc").unwrap();
        assert!(!format!("{key:?}").contains("abc"));
        assert!(!format!("{:?}", key.header()).contains("abc"));
    }

    #[test]
    fn what_a_shell_or_an_editor_added_is_named() {
        for key in [
            "\"sk_live_1\"",
            "'sk_live_1'",
            " \"sk_live_1\"\n",
            "\"sk_live_1",
            "sk_live_1`",
        ] {
            assert!(ApiKey::new(key).unwrap_err().contains("quotes"), "{key:?}");
        }
        let utf_16: String = "sk_1".chars().flat_map(|sign| [sign, '\0']).collect();
        let lossy = format!("\u{fffd}\u{fffd}{utf_16}");
        for key in ["\u{feff}sk_live_1", &utf_16, &lossy] {
            assert!(ApiKey::new(key).unwrap_err().contains("UTF-8"), "{key:?}");
        }
    }

    #[test]
    fn what_no_header_can_hold_is_refused() {
        for key in ["", "  ", "a b", "a\r\nX: y", "ключ"] {
            assert!(ApiKey::new(key).is_err(), "{key:?}");
        }
    }
}
