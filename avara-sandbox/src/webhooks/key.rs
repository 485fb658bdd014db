//! The secret that webhooks are signed with.

use std::error::Error;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const PREFIX: &str = "whsec_";

/// A signing secret.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

/// Why a text is no signing secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeyError;

impl fmt::Display for KeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "a webhook key must be base64, optionally prefixed with `{PREFIX}`"
        )
    }
}

impl Error for KeyError {}

impl Key {
    /// Reads `whsec_` and base64; the prefix may be left out.
    ///
    /// # Errors
    ///
    /// When what follows the prefix is empty or no base64.
    pub(crate) fn read(text: &str) -> Result<Self, KeyError> {
        let encoded = text.strip_prefix(PREFIX).unwrap_or(text);
        let secret = STANDARD.decode(encoded).map_err(|_| KeyError)?;
        if secret.is_empty() {
            return Err(KeyError);
        }
        Hmac::new_from_slice(&secret)
            .map(Self)
            .map_err(|_| KeyError)
    }

    /// The signature of a message.
    pub(crate) fn sign(&self, id: &str, timestamp: i64, body: &[u8]) -> String {
        let mut mac = self.0.clone();
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_standard_webhooks() {
        // The example of the Standard Webhooks libraries.
        let key = Key::read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").expect("a good key");
        let body = br#"{"test": 2432232314}"#;
        let signature = key.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, body);
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn the_prefix_may_be_left_out() {
        let (long, short) = (Key::read("whsec_c2VjcmV0Cg=="), Key::read("c2VjcmV0Cg=="));
        let sign = |key: Result<Key, KeyError>| key.expect("a good key").sign("a", 1, b"b");
        assert_eq!(sign(long), sign(short));
    }

    #[test]
    fn what_is_no_key_is_told() {
        for text in ["", "whsec_", "whsec_!", "whsec_c2VjcmV0Cg"] {
            assert_eq!(Key::read(text).map(|_| ()), Err(KeyError), "{text}");
        }
    }

    #[test]
    fn a_key_does_not_print_itself() {
        let key = Key::read("whsec_c2VjcmV0Cg==").expect("a good key");
        assert_eq!(format!("{key:?}"), "Key(…)");
    }
}
