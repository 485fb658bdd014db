//! The three headers of a delivery, read from any collection of headers and not trusted.

use super::error::WebhookError;
use super::signature::{self, MAX_SIGNATURES};

pub(super) const ID: &str = "webhook-id";
pub(super) const TIMESTAMP: &str = "webhook-timestamp";
pub(super) const SIGNATURE: &str = "webhook-signature";

const NAMES: [&str; 3] = [ID, TIMESTAMP, SIGNATURE];

/// More than any id has.
const MAX_ID: usize = 256;

/// More than any of the headers has.
const MAX_VALUE: usize = 8 * 1024;

/// The headers, each well formed.
#[derive(Debug)]
pub(super) struct DeliveryHeaders {
    pub(super) id: String,
    /// Unchanged, because this text is signed.
    pub(super) timestamp: String,
    /// Unix time.
    pub(super) seconds: u64,
    pub(super) signatures: String,
}

impl DeliveryHeaders {
    /// Finds the headers among others. Their names may be in any case.
    pub(super) fn read(
        headers: impl IntoIterator<Item = (impl AsRef<[u8]>, impl AsRef<[u8]>)>,
    ) -> Result<Self, WebhookError> {
        let [id, timestamp, signatures] = find(headers)?;
        if !is_id(&id) {
            return Err(WebhookError::malformed(ID, "is not an id"));
        }
        let Some(seconds) = seconds(&timestamp) else {
            let what = "is not a time in seconds since 1970";
            return Err(WebhookError::malformed(TIMESTAMP, what));
        };
        match signature::count(&signatures) {
            0 => Err(WebhookError::malformed(SIGNATURE, "is empty")),
            1..=MAX_SIGNATURES => Ok(Self {
                id,
                timestamp,
                seconds,
                signatures,
            }),
            _ => {
                let what = format!("holds more than {MAX_SIGNATURES} signatures");
                Err(WebhookError::malformed(SIGNATURE, &what))
            }
        }
    }
}

/// Returns the values of the headers, in the order of `NAMES`.
fn find(
    headers: impl IntoIterator<Item = (impl AsRef<[u8]>, impl AsRef<[u8]>)>,
) -> Result<[String; 3], WebhookError> {
    let mut found = [const { None }; 3];
    for (name, value) in headers {
        let is_it = |known: &&str| known.as_bytes().eq_ignore_ascii_case(name.as_ref());
        let Some(index) = NAMES.iter().position(is_it) else {
            continue;
        };
        // Which one was signed, and which one did a proxy add?
        if found[index].is_some() {
            return Err(WebhookError::malformed(NAMES[index], "is there twice"));
        }
        let value = text(value.as_ref());
        found[index] = Some(value.map_err(|what| WebhookError::malformed(NAMES[index], what))?);
    }
    let [id, timestamp, signatures] = found;
    let there = |value: Option<_>, name| value.ok_or_else(|| WebhookError::missing(name));
    Ok([
        there(id, ID)?,
        there(timestamp, TIMESTAMP)?,
        there(signatures, SIGNATURE)?,
    ])
}

fn text(value: &[u8]) -> Result<String, &'static str> {
    if value.len() > MAX_VALUE {
        return Err("is too long");
    }
    let is_printable = |byte: &u8| matches!(byte, b' '..=b'~');
    let text = value.iter().all(is_printable).then(|| value.to_vec());
    let text = text.and_then(|text| String::from_utf8(text).ok());
    text.ok_or("holds what is not printable ASCII")
}

/// Nothing that JSON needs: else a signed text could be cut in other places, and a part of the
/// body pass for the id.
fn is_id(text: &str) -> bool {
    let is_of_an_id = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/+=|~@".contains(&byte);
    (1..=MAX_ID).contains(&text.len()) && text.bytes().all(is_of_an_id)
}

/// Reads a whole number as senders write it: no sign, no space, no leading zero, not too large.
fn seconds(text: &str) -> Option<u64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let is_padded = text.len() > 1 && text.starts_with('0');
    (is_plain && !is_padded).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use http::{HeaderMap, HeaderValue};

    use super::{DeliveryHeaders, seconds};
    use crate::webhooks::WebhookErrorKind as Kind;

    const GOOD: [(&str, &str); 3] = [
        ("webhook-id", "msg_1"),
        ("webhook-timestamp", "1700000000"),
        ("webhook-signature", "v1,abc"),
    ];

    fn with(name: &str, value: &[u8]) -> Result<DeliveryHeaders, (Kind, String)> {
        let headers = GOOD.map(|(known, good)| {
            let is_it = known == name;
            (known, if is_it { value } else { good.as_bytes() })
        });
        DeliveryHeaders::read(headers).map_err(|error| (error.kind(), error.to_string()))
    }

    #[test]
    fn whatever_holds_headers_will_do() {
        let map: HeaderMap = GOOD
            .into_iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect();
        let text = GOOD.map(|(name, value)| (name.to_uppercase(), value.to_owned()));
        let bytes = GOOD.map(|(name, value)| (name.as_bytes(), value.as_bytes().to_vec()));
        let hashed: HashMap<_, _> = text.clone().into_iter().collect();
        let sorted: BTreeMap<_, _> = GOOD.into_iter().collect();
        for read in [
            DeliveryHeaders::read(&map),
            DeliveryHeaders::read(GOOD),
            DeliveryHeaders::read(text),
            DeliveryHeaders::read(bytes),
            DeliveryHeaders::read(&hashed),
            DeliveryHeaders::read(sorted),
        ] {
            let read = read.unwrap();
            assert_eq!((&*read.id, read.seconds), ("msg_1", 1_700_000_000));
            assert_eq!(read.signatures, "v1,abc");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for missing in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
            let others = GOOD.into_iter().filter(|(name, _)| *name != missing);
            let error = DeliveryHeaders::read(others).unwrap_err();
            assert_eq!(error.kind(), Kind::MissingHeader);
            assert!(error.to_string().contains(missing), "{error}");
        }
    }

    #[test]
    fn a_header_that_is_there_twice_is_refused_even_if_both_agree() {
        for again in GOOD {
            let name = again.0.to_uppercase();
            let headers = GOOD.into_iter().chain([(&*name, again.1)]);
            let error = DeliveryHeaders::read(headers).unwrap_err();
            assert_eq!(error.kind(), Kind::MalformedHeader);
            assert!(error.to_string().contains("is there twice"), "{error}");
        }
    }

    #[test]
    fn other_headers_may_be_anything() {
        let others = [
            ("", "é"),
            ("x", ""),
            ("webhook-id-2", "\n"),
            ("webhook", ""),
        ];
        assert!(DeliveryHeaders::read(GOOD.into_iter().chain(others).chain(others)).is_ok());
    }

    #[test]
    fn odd_values_are_malformed_and_not_repeated() {
        let long = "m".repeat(257);
        let many = "v1,SECRET ".repeat(33);
        let huge = "v1,SECRET ".repeat(100_000);
        for (name, values) in [
            (
                "webhook-id",
                &[
                    "",
                    " ",
                    " msg_1",
                    "a b",
                    "SECRET\u{e9}",
                    "a\"SECRET",
                    "{SECRET",
                    "\0",
                    &long,
                ][..],
            ),
            (
                "webhook-timestamp",
                &[
                    "",
                    " ",
                    "-9223372036854775808",
                    "+1700000000",
                    " 1700000000",
                    "1700000000 ",
                    "01700000000",
                    "00",
                    "18446744073709551616",
                    "1.7e9",
                    "0x1",
                    "SECRET",
                    "1_000",
                    "１",
                ],
            ),
            (
                "webhook-signature",
                &["", " ", "\t", "v1,SECRET\r\nx: y", "v1,é", &many, &huge],
            ),
        ] {
            for value in values {
                let (kind, text) = with(name, value.as_bytes()).unwrap_err();
                assert_eq!(kind, Kind::MalformedHeader, "{name}: {value:?}");
                assert!(text.contains(name) && !text.contains("SECRET"), "{text}");
            }
            assert_eq!(
                with(name, b"\xff\xfe").unwrap_err().0,
                Kind::MalformedHeader
            );
        }
    }

    #[test]
    fn every_number_that_fits_is_a_time() {
        for (text, expected) in [("0", 0), ("9", 9), ("18446744073709551615", u64::MAX)] {
            assert_eq!(seconds(text), Some(expected));
        }
    }

    #[test]
    fn ids_of_any_sender_pass() {
        for id in [
            "a",
            "msg_2b.c-d",
            "whe_1234567890abcdef1234567890abcdef",
            "a:b/c+d=|~@",
        ] {
            assert_eq!(with("webhook-id", id.as_bytes()).unwrap().id, id);
        }
    }
}
