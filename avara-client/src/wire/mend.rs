//! Repairs JSON that other parsers accept and serde does not: a byte order mark, half a surrogate
//! pair, a duplicate field.
//!
//! Mended text keeps its length, so that a position in it is the same position in the reply.

use std::collections::HashMap;
use std::ops::Range;

use serde::de::IgnoredAny;

use super::tokens::{Tokens, name};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();
const ESCAPED_REPLACEMENT: &[u8] = br"\ufffd";

/// Returns the body as other parsers read it; none where there is nothing to mend.
pub(crate) fn mended(body: &[u8]) -> Option<Vec<u8>> {
    let mut json = body.to_vec();
    if json.starts_with(BYTE_ORDER_MARK) {
        json[..BYTE_ORDER_MARK.len()].fill(b' ');
    }
    // In broken text, the field that is taken out could be what breaks it.
    if serde_json::from_slice::<IgnoredAny>(&json).is_ok() {
        replace_surrogates(&mut json);
        for field in replaced_fields(&json) {
            blank(&mut json[field]);
        }
    }
    (json != body).then_some(json)
}

/// Puts spaces in the place of a text. Lines stay lines.
pub(crate) fn blank(json: &mut [u8]) {
    for byte in json.iter_mut().filter(|byte| **byte != b'\n') {
        *byte = b' ';
    }
}

/// Replaces surrogates without their other half, escaped or as bytes: UTF-8 has none.
fn replace_surrogates(json: &mut [u8]) {
    let mut at = 0;
    while let Some(byte) = json.get(at) {
        at += match byte {
            b'\\' => match unit(&json[at..]) {
                Some(0xd800..=0xdbff) if is_low(unit(&json[at + 6..])) => 12,
                Some(0xd800..=0xdfff) => {
                    json[at..at + 6].copy_from_slice(ESCAPED_REPLACEMENT);
                    6
                }
                _ => 2,
            },
            0xed if matches!(json.get(at + 1..at + 3), Some([0xa0..=0xbf, 0x80..=0xbf])) => {
                json[at..at + 3].copy_from_slice(REPLACEMENT);
                3
            }
            _ => 1,
        };
    }
}

fn is_low(unit: Option<u16>) -> bool {
    matches!(unit, Some(0xdc00..=0xdfff))
}

/// Returns the UTF-16 code unit of the escape that a text begins with.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(br"\u")?.get(..4)?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[derive(Default)]
struct Object {
    fields: HashMap<String, Range<usize>>,
    /// The field that is being read, and where it begins.
    field: Option<(String, usize)>,
}

impl Object {
    /// Takes the end of a field, and returns the place of an earlier one of the same name.
    fn end_field(&mut self, end: usize) -> Option<Range<usize>> {
        let (name, start) = self.field.take()?;
        self.fields.insert(name, start..end)
    }
}

/// Returns the places of the fields that come again later in their object, each with its comma.
fn replaced_fields(json: &[u8]) -> Vec<Range<usize>> {
    let mut replaced = Vec::new();
    // None for a list.
    let mut open: Vec<Option<Object>> = Vec::new();
    for token in Tokens::new(json) {
        let object = open.last_mut().and_then(Option::as_mut);
        match (json[token.start], object) {
            (b'{', _) => open.push(Some(Object::default())),
            (b'[', _) => open.push(None),
            (b',', Some(object)) => replaced.extend(object.end_field(token.end)),
            (b'"', Some(object)) if object.field.is_none() => {
                object.field = Some((name(&json[token.clone()]), token.start));
            }
            (b'}' | b']', object) => {
                replaced.extend(object.and_then(|object| object.end_field(token.start)));
                open.pop();
            }
            _ => {}
        }
    }
    replaced
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::mended;

    /// Reads the mended text, which has the same length.
    fn read(body: &[u8]) -> Value {
        let mended = mended(body).expect("there is something to mend");
        assert_eq!(mended.len(), body.len());
        serde_json::from_slice(&mended).unwrap()
    }

    #[test]
    fn half_a_surrogate_pair_is_the_replacement_character() {
        for (body, expected) in [
            (r#""a\ud83d""#, "a\u{fffd}"),
            (r#""\uD83Dx""#, "\u{fffd}x"),
            (r#""\ude00""#, "\u{fffd}"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\n\u00e9""#, "\u{fffd}\n\u{e9}"),
            (r#""\\ud83d\ud83d""#, "\\ud83d\u{fffd}"),
        ] {
            assert_eq!(read(body.as_bytes()), expected, "{body}");
        }
        assert_eq!(read(b"\"a\xed\xa0\xbd\""), "a\u{fffd}");
        assert_eq!(read(br#"{"\ud83d": 1}"#), json!({"\u{fffd}": 1}));
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(read(b"\xef\xbb\xbf{}"), json!({}));
        let cut = mended(b"\xef\xbb\xbf{").unwrap();
        assert_eq!(cut, b"   {", "also where the rest is broken");
    }

    #[test]
    fn the_last_of_several_fields_wins() {
        for (body, expected) in [
            (r#"{"a":1,"a":2}"#, json!({"a": 2})),
            (
                r#"{"a":1,"b":3,"a":2,"a":null}"#,
                json!({"b": 3, "a": null}),
            ),
            (
                r#"{"a" : {"a":1} , "b":[{"a":1}],"\u0061":"a"}"#,
                json!({"b": [{"a": 1}], "a": "a"}),
            ),
            (
                r#"[{"a":[1,{"x":1,"x":"}"}],"b":{"x":1,"x":2},"a":0}]"#,
                json!([{"b": {"x": 2}, "a": 0}]),
            ),
        ] {
            assert_eq!(read(body.as_bytes()), expected, "{body}");
        }
        let lines = mended(b"{\"a\":\n1,\"a\":2}").unwrap();
        assert_eq!(lines, b"{    \n  \"a\":2}");
    }

    #[test]
    fn what_can_be_read_or_is_broken_stays() {
        for body in [
            "",
            "nul",
            r#"{"a":1,"b":{"a":1},"c":["a","a"],"d":"a"}"#,
            r#"{"a":"\ud83d\ude00\\ud83d"}"#,
            r#"{"a":x,"a":2}"#,
            r#"{"a":1,"a":2"#,
            "\"\u{d7ff}\u{e000}\"",
        ] {
            assert_eq!(mended(body.as_bytes()), None, "{body}");
        }
        // Latin-1 is not mended: a name would be another one.
        assert_eq!(mended(b"\"\xed\xa1\""), None);
        let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        assert_eq!(mended(deep.as_bytes()), None);
    }
}
