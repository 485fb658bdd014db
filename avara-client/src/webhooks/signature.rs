//! Signatures of Standard Webhooks: `v1,` and the base64 of an HMAC-SHA256; several are in one
//! header, separated by spaces.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::key::{Key, Message, Signature};

const VERSION: &str = "v1,";
const LENGTH: usize = 32;
/// Its base64, with one `=` at the end.
const TEXT_LENGTH: usize = 44;

/// More than any exchange of keys needs.
pub(super) const MAX_SIGNATURES: usize = 32;

/// Returns a signature in the form that it has in the header.
pub(super) fn text(signature: &Signature) -> String {
    format!("{VERSION}{}", STANDARD.encode(signature.as_bytes()))
}

pub(super) fn count(list: &str) -> usize {
    entries(list).count()
}

/// Returns the place of the first key that one of the signatures in the list was made with.
pub(super) fn matching<'a>(
    list: &str,
    mut keys: impl Iterator<Item = &'a Key>,
    message: &Message<'_>,
) -> Option<usize> {
    let given: Vec<_> = entries(list).filter_map(read).collect();
    if given.is_empty() {
        return None;
    }
    // The body is hashed once for each key, however many signatures there are.
    keys.position(|key| given.contains(&key.sign(message)))
}

fn entries(list: &str) -> impl Iterator<Item = &str> {
    list.split(' ').filter(|entry| !entry.is_empty())
}

/// Reads a signature of version 1. Other versions and malformed entries are skipped.
fn read(entry: &str) -> Option<Signature> {
    let encoded = entry.strip_prefix(VERSION)?;
    if encoded.len() != TEXT_LENGTH {
        return None;
    }
    let mut decoded = [0; LENGTH + 1];
    let length = STANDARD.decode_slice(encoded, &mut decoded).ok()?;
    let signature: [u8; LENGTH] = decoded.get(..length)?.try_into().ok()?;
    Some(Signature::new(signature.into()))
}

#[cfg(test)]
mod tests {
    use super::{Message, count, matching, text};
    use crate::webhooks::key::Key;

    fn message(body: &[u8]) -> Message<'_> {
        Message {
            id: "msg_1",
            timestamp: "1700000000",
            body,
        }
    }

    fn key(text: &str) -> Key {
        Key::read(text).unwrap()
    }

    #[test]
    fn one_that_matches_is_enough() {
        let (key, body) = (key("a2V5"), message(b"{}"));
        let good = text(&key.sign(&body));
        let other = text(&key.sign(&message(b"[]")));
        let keys = [key];
        for (list, expected) in [
            (good.clone(), true),
            (format!("{other} {good}"), true),
            (format!("{good} {other}"), true),
            (format!("v1a,abc v2,{} {good}", &good[3..]), true),
            (format!("  {good}  "), true),
            (other, false),
            (String::new(), false),
            (" ".to_owned(), false),
            (good[3..].to_owned(), false),
            (good.replace("v1", "v2"), false),
            (good.replace("v1", "V1"), false),
            (good.replace(',', ""), false),
            (good.replace("v1,", "v1, "), false),
            (format!("{good},"), false),
            (format!("{good}="), false),
            (good[..good.len() - 1].to_owned(), false),
            (format!("v1,{}", "A".repeat(44)), false),
            (format!("v1,{}", "é".repeat(22)), false),
        ] {
            let place = matching(&list, keys.iter(), &body);
            assert_eq!(place.is_some(), expected, "{list:?}");
        }
    }

    #[test]
    fn each_key_is_tried() {
        let body = message(b"{}");
        let signed = text(&key("bmV3").sign(&body));
        let place = |keys: &[Key]| matching(&signed, keys.iter(), &body);
        assert_eq!(place(&[key("b2xk"), key("bmV3")]), Some(1));
        assert_eq!(place(&[key("b2xk")]), None);
        assert_eq!(place(&[]), None);
    }

    #[test]
    fn entries_are_counted_whatever_they_are() {
        for (list, expected) in [("", 0), ("  ", 0), ("v1,a", 1), (" v1,a  v2 x", 3)] {
            assert_eq!(count(list), expected, "{list:?}");
        }
    }
}
