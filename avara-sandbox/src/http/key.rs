//! The API key of a request.

use hyper::HeaderMap;
use hyper::header::AUTHORIZATION;

/// The API key that every sandbox accepts.
pub const KNOWN_KEY: &str = "sk_live_1234567890abcdef1234567890abcdef";

/// Returns a key that nobody has seen before.
pub(crate) fn fresh() -> String {
    let number = (u128::from(fastrand::u64(..)) << 64) | u128::from(fastrand::u64(..));
    format!("sk_live_{number:032x}")
}

/// Accepts a request with this key, or with the one that is always accepted.
pub(super) fn check(headers: &HeaderMap, accepted: &str) -> Result<(), &'static str> {
    let header = headers.get(AUTHORIZATION).ok_or(MISSING)?;
    let header = header.to_str().map_err(|_| MALFORMED)?;
    let (scheme, key) = header.split_once(' ').ok_or(MALFORMED)?;
    let key = key.trim();
    if !scheme.eq_ignore_ascii_case("bearer") || !is_well_formed(key) {
        return Err(MALFORMED);
    }
    if key == accepted || key == KNOWN_KEY {
        Ok(())
    } else {
        Err(UNKNOWN)
    }
}

const MISSING: &str = "Missing API key: send `Authorization: Bearer sk_live_...`.";
const MALFORMED: &str =
    "Malformed API key: expected `Bearer sk_live_` followed by 32 hexadecimal digits.";
const UNKNOWN: &str = "Unknown API key: use the one printed at startup.";

fn is_well_formed(key: &str) -> bool {
    key.strip_prefix("sk_live_").is_some_and(|digits| {
        digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    })
}
