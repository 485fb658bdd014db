//! The signed content of a link: `base64url(read/KEY/EXPIRY/STUDY/SERIES/INSTANCE + MAC)`, or `write/KEY/EXPIRY/STUDY`.

use avara_client::types::StudyInstanceUid;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::keys::{LinkKeys, MAC_LENGTH};
use crate::uids::InstanceUids;

/// The first word of the message.
const READ: &str = "read";
const WRITE: &str = "write";

/// More than three UIDs, a key's id and a time need.
const MAX_LENGTH: usize = 512;

/// The access that a link gives.
#[derive(Debug, PartialEq)]
pub(super) enum Permit {
    /// To read this object.
    Read(InstanceUids),
    /// To add objects to this study.
    Write(StudyInstanceUid),
}

/// The reasons to refuse a token.
#[derive(Debug, PartialEq)]
pub(super) enum Refused {
    /// Nobody with a key that is still taken made it.
    Invalid,
    Expired,
}

/// Makes a token that is good until a time, in seconds since 1970.
pub(super) fn sign(keys: &LinkKeys, permit: &Permit, expiry: u64) -> String {
    let key = keys.signing_id();
    let message = match permit {
        Permit::Read(uids) => {
            let (study, series, instance) = (uids.study(), uids.series(), uids.instance());
            format!("{READ}/{key}/{expiry}/{study}/{series}/{instance}")
        }
        Permit::Write(study) => format!("{WRITE}/{key}/{expiry}/{study}"),
    };
    let mac = keys.sign(message.as_bytes());
    URL_SAFE_NO_PAD.encode([message.as_bytes(), &mac].concat())
}

/// Returns the access that a token gives.
pub(super) fn verify(keys: &LinkKeys, token: &str, now: u64) -> Result<Permit, Refused> {
    let (expiry, permit) = signed(keys, token).ok_or(Refused::Invalid)?;
    if now >= expiry {
        return Err(Refused::Expired);
    }
    Ok(permit)
}

fn signed(keys: &LinkKeys, token: &str) -> Option<(u64, Permit)> {
    if token.len() > MAX_LENGTH {
        return None;
    }
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (message, mac) = bytes.split_last_chunk::<MAC_LENGTH>()?;
    let text = str::from_utf8(message).ok()?;
    let parts: Vec<&str> = text.split('/').collect();
    let [access, key, expiry, ref uids @ ..] = parts[..] else {
        return None;
    };
    if !keys.verify(key, message, mac) {
        return None;
    }
    let permit = match (access, uids) {
        (READ, &[study, series, instance]) => {
            Permit::Read(InstanceUids::new(study, series, instance).ok()?)
        }
        (WRITE, &[study]) => Permit::Write(StudyInstanceUid::parse(study).ok()?),
        _ => return None,
    };
    Some((expiry.parse().ok()?, permit))
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use proptest::prelude::*;

    use avara_client::types::StudyInstanceUid;

    use super::{Permit, Refused, sign, verify};
    use crate::{InstanceUids, LinkKeys};

    fn keys() -> LinkKeys {
        LinkKeys::new("a", [1; 32]).unwrap()
    }

    fn permit() -> Permit {
        Permit::Read(InstanceUids::new("2.25.1", "2.25.2", "2.25.3").unwrap())
    }

    #[test]
    fn a_token_is_good_until_its_time() {
        let token = sign(&keys(), &permit(), 1000);
        assert_eq!(verify(&keys(), &token, 999), Ok(permit()));
        assert_eq!(verify(&keys(), &token, 1000), Err(Refused::Expired));
    }

    #[test]
    fn the_longest_token_is_taken() {
        let uid = format!("2.{}", "9".repeat(62));
        let keys = LinkKeys::new("k".repeat(32), [1; 32]).unwrap();
        let permit = Permit::Read(InstanceUids::new(&uid, &uid, &uid).unwrap());
        let token = sign(&keys, &permit, u64::MAX);
        assert_eq!(verify(&keys, &token, 0), Ok(permit));
    }

    #[test]
    fn a_token_to_write_is_another_one() {
        let permit = Permit::Write(StudyInstanceUid::parse("2.25.1").unwrap());
        let token = sign(&keys(), &permit, 1000);
        assert_eq!(verify(&keys(), &token, 999), Ok(permit));
        assert_eq!(verify(&keys(), &token, 1000), Err(Refused::Expired));
    }

    #[test]
    fn other_keys_are_refused_whatever_they_are_called() {
        let token = sign(&keys(), &permit(), 1000);
        let foreign = LinkKeys::new("a", [2; 32]).unwrap();
        let renamed = LinkKeys::new("b", [1; 32]).unwrap();
        for keys in [foreign, renamed] {
            assert_eq!(verify(&keys, &token, 0), Err(Refused::Invalid));
        }
        let exchanged = LinkKeys::new("b", [2; 32])
            .unwrap()
            .also("a", [1; 32])
            .unwrap();
        assert_eq!(verify(&exchanged, &token, 0), Ok(permit()));
    }

    #[test]
    fn every_bit_counts() {
        let token = sign(&keys(), &permit(), 1000);
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
