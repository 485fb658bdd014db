//! The secret that webhooks are signed with.

use std::fmt;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::zeroize::Zeroizing;
use sha2::Sha256;

const PREFIX: &str = "whsec_";

/// Accepts base64 with or without padding: copying may lose it, and other implementations omit it.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A signature before it is text. Comparing two takes the same time wherever they differ.
pub(super) type Signature = CtOutput<Hmac<Sha256>>;

/// The signed message, with the headers as they came.
pub(super) struct Message<'a> {
    pub(super) id: &'a str,
    pub(super) timestamp: &'a str,
    pub(super) body: &'a [u8],
}

/// A secret, ready to sign with. `Debug` hides it; its memory is zeroed on drop.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

impl Key {
    /// Reads `whsec_` and base64. The prefix may be missing, and there may be white space around,
    /// as copying adds it. The error does not repeat the text.
    pub(super) fn read(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        let encoded = text.strip_prefix(PREFIX).unwrap_or(text);
        if encoded.is_empty() {
            return Err("is empty");
        }
        let secret = BASE64.decode(encoded).map(Zeroizing::new);
        let secret =
            secret.map_err(|_| "is not `whsec_` and base64; the prefix may be left out")?;
        // HMAC takes keys of any length.
        let mac =
            Hmac::new_from_slice(&secret).map_err(|_| "has a length that HMAC does not take")?;
        Ok(Self(mac))
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        let message = Message {
            id: "",
            timestamp: "",
            body: b"",
        };
        self.sign(&message) == other.sign(&message)
    }

    pub(super) fn sign(&self, message: &Message<'_>) -> Signature {
        let mut mac = self.0.clone();
        for part in [message.id, ".", message.timestamp, "."] {
            mac.update(part.as_bytes());
        }
        mac.update(message.body);
        mac.finalize()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Message};
    use crate::webhooks::signature;

    fn sign(key: &str) -> String {
        let message = Message {
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            timestamp: "1614265330",
            body: br#"{"test": 2432232314}"#,
        };
        signature::text(&Key::read(key).unwrap().sign(&message))
    }

    #[test]
    fn a_signature_is_that_of_standard_webhooks() {
        let known = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assert_eq!(sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), known);
        assert_eq!(sign("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), known);
        assert_eq!(sign(" whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"), known);
    }

    #[test]
    fn what_is_no_key_is_refused_and_not_repeated() {
        for text in ["", " ", "whsec_", " whsec_ "] {
            assert_eq!(Key::read(text).unwrap_err(), "is empty", "{text:?}");
        }
        for text in [
            "whsec_!",
            "c2VjcmV0Ch==",
            "c2VjcmV0C",
            "whsec_whsec_c2VjcmV0Cg==",
            "c2Vj cmV0Cg==",
            "c2VjcmV0Cg==\u{e9}",
            "c2V-_mV0Cg==",
        ] {
            let problem = Key::read(text).unwrap_err();
            assert!(
                problem.starts_with("is not `whsec_`"),
                "{text:?}: {problem}"
            );
        }
    }

    #[test]
    fn a_key_does_not_print_itself() {
        let key = Key::read("whsec_c2VjcmV0Cg==").unwrap();
        assert_eq!(format!("{key:?}"), "<redacted>");
    }
}
