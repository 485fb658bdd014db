//! The signed content of a link: `base64url(read/KEY/EXPIRY/STUDY/SERIES/INSTANCE + MAC)`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::keys::{LinkKeys, MAC_LENGTH};
use crate::uids::InstanceUids;

/// The first word of the message: the access that the link gives.
const READ: &str = "read";

/// More than three UIDs, a key's id and a time need.
const MAX_LENGTH: usize = 512;

/// The reasons to refuse a token.
#[derive(Debug, PartialEq)]
pub(super) enum Refused {
    /// Nobody with a key that is still taken made it.
    Invalid,
    Expired,
}

/// Makes a token for an object that is good until a time, in seconds since 1970.
pub(super) fn sign(keys: &LinkKeys, uids: &InstanceUids, expiry: u64) -> String {
    let key = keys.signing_id();
    let (study, series, instance) = (uids.study(), uids.series(), uids.instance());
    let message = format!("{READ}/{key}/{expiry}/{study}/{series}/{instance}");
    let mac = keys.sign(message.as_bytes());
    URL_SAFE_NO_PAD.encode([message.as_bytes(), &mac].concat())
}

/// Returns the object that a token is for.
pub(super) fn verify(keys: &LinkKeys, token: &str, now: u64) -> Result<InstanceUids, Refused> {
    let (expiry, uids) = signed(keys, token).ok_or(Refused::Invalid)?;
    if now >= expiry {
        return Err(Refused::Expired);
    }
    Ok(uids)
}

fn signed(keys: &LinkKeys, token: &str) -> Option<(u64, InstanceUids)> {
    if token.len() > MAX_LENGTH {
        return None;
    }
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (message, mac) = bytes.split_last_chunk::<MAC_LENGTH>()?;
    let text = str::from_utf8(message).ok()?;
    let parts: Vec<&str> = text.split('/').collect();
    let [READ, key, expiry, study, series, instance] = parts[..] else {
        return None;
    };
    if !keys.verify(key, message, mac) {
        return None;
    }
    let uids = InstanceUids::new(study, series, instance).ok()?;
    Some((expiry.parse().ok()?, uids))
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use proptest::prelude::*;

    use super::{Refused, sign, verify};
    use crate::{InstanceUids, LinkKeys};

    fn keys() -> LinkKeys {
        LinkKeys::new("a", [1; 32]).unwrap()
    }

    fn uids() -> InstanceUids {
        InstanceUids::new("2.25.1", "2.25.2", "2.25.3").unwrap()
    }

    #[test]
    fn a_token_is_good_until_its_time() {
        let token = sign(&keys(), &uids(), 1000);
        assert_eq!(verify(&keys(), &token, 999), Ok(uids()));
        assert_eq!(verify(&keys(), &token, 1000), Err(Refused::Expired));
    }

    #[test]
    fn the_longest_token_is_taken() {
        let uid = format!("2.{}", "9".repeat(62));
        let keys = LinkKeys::new("k".repeat(32), [1; 32]).unwrap();
        let uids = InstanceUids::new(&uid, &uid, &uid).unwrap();
        let token = sign(&keys, &uids, u64::MAX);
        assert_eq!(verify(&keys, &token, 0), Ok(uids));
    }

    #[test]
    fn other_keys_are_refused_whatever_they_are_called() {
        let token = sign(&keys(), &uids(), 1000);
        let foreign = LinkKeys::new("a", [2; 32]).unwrap();
        let renamed = LinkKeys::new("b", [1; 32]).unwrap();
        for keys in [foreign, renamed] {
            assert_eq!(verify(&keys, &token, 0), Err(Refused::Invalid));
        }
        let exchanged = LinkKeys::new("b", [2; 32])
            .unwrap()
            .also("a", [1; 32])
            .unwrap();
        assert_eq!(verify(&exchanged, &token, 0), Ok(uids()));
    }

    #[test]
    fn every_bit_counts() {
        let token = sign(&keys(), &uids(), 1000);
        let bytes = URL_SAFE_NO_PAD.decode(&token).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut altered = bytes.clone();
            altered[bit / 8] ^= 1 << (bit % 8);
            let altered = URL_SAFE_NO_PAD.encode(altered);
            assert_eq!(verify(&keys(), &altered, 0), Err(Refused::Invalid), "{bit}");
        }
        for length in 0..token.len() {
            assert_eq!(verify(&keys(), &token[..length], 0), Err(Refused::Invalid));
        }
        for longer in [format!("{token}="), format!("{token}A"), "A".repeat(2000)] {
            assert_eq!(verify(&keys(), &longer, 0), Err(Refused::Invalid));
        }
    }

    proptest! {
        #[test]
        fn no_text_is_a_token(text in any::<String>(), bytes in any::<Vec<u8>>()) {
            prop_assert_eq!(verify(&keys(), &text, 0), Err(Refused::Invalid));
            let encoded = URL_SAFE_NO_PAD.encode(bytes);
            prop_assert_eq!(verify(&keys(), &encoded, 0), Err(Refused::Invalid));
        }
    }
}
