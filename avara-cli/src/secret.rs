//! The API key in use, so that nothing on stderr repeats it: a server may echo what it was sent.

use std::sync::OnceLock;

use serde_json::Value;

static KEY: OnceLock<String> = OnceLock::new();

/// So much of a key is the key: a message can be cut within it. `sk_live_` alone is no secret.
const TOLD: usize = 12;

/// Hides this key from now on.
pub(crate) fn hide(key: &str) {
    let key = key.trim();
    // The client refuses any other.
    if !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_graphic()) {
        let _ = KEY.set(key.to_owned());
    }
}

/// The text without the key.
pub(crate) fn scrubbed(text: &str) -> String {
    let mut text = text.to_owned();
    for prefix in PREFIXES {
        text = without_any(&text, prefix);
    }
    match KEY.get() {
        Some(key) => without(&text, key),
        None => text,
    }
}

/// What keys begin with: one that was given in the wrong place is a key all the same.
const PREFIXES: [&str; 2] = ["sk_live_", "whsec_"];

/// The text without whatever looks like a key.
fn without_any(text: &str, prefix: &str) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(prefix) {
        let is_of_key = |c: char| c.is_ascii_alphanumeric() || "_+/=".contains(c);
        let key = after.find(|c| !is_of_key(c)).unwrap_or(after.len());
        kept.push_str(before);
        kept.push_str(if key < SHORTEST { prefix } else { "<hidden>" });
        let skipped = if key < SHORTEST { 0 } else { key };
        rest = &after[skipped..];
    }
    kept + rest
}

/// Less than this is an example.
const SHORTEST: usize = 6;

/// The same for each text in a value.
pub(crate) fn scrub(value: &mut Value) {
    match value {
        Value::String(text) => *text = scrubbed(text),
        Value::Array(items) => items.iter_mut().for_each(scrub),
        Value::Object(fields) => fields.values_mut().for_each(scrub),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn without(text: &str, key: &str) -> String {
    let start = &key[..key.len().min(TOLD)];
    let (mut kept, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(start) {
        let more = key.bytes().skip(start.len()).zip(after.bytes());
        let same = more.take_while(|(one, other)| one == other).count();
        kept.push_str(before);
        kept.push_str("<hidden>");
        rest = &after[same..];
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::{scrubbed, without};

    #[test]
    fn the_key_is_hidden_and_so_is_its_beginning() {
        let key = "sk_live_0123456789";
        let hidden = |text| without(text, key);
        assert_eq!(
            hidden("Bearer sk_live_0123456789, sk_live_0123456789é"),
            "Bearer <hidden>, <hidden>é"
        );
        assert_eq!(hidden("sk_live_01234…"), "<hidden>…");
        assert_eq!(
            scrubbed("unexpected argument 'sk_live_abcdef123', or whsec_c2VjcmV0Cg=="),
            "unexpected argument '<hidden>', or <hidden>"
        );
        assert_eq!(
            scrubbed("sk_live_... or whsec_..."),
            "sk_live_... or whsec_..."
        );
        assert_eq!(hidden("sk_live_… is no key"), "sk_live_… is no key");
        assert_eq!(without("a k b", "k"), "a <hidden> b");
    }
}
