//! The keys in use, so that nothing on stderr repeats them: a server may echo what it was sent, in a
//! spelling of its own.

mod spelling;

use std::ops::Range;
use std::sync::{PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use serde_json::Value;

use spelling::Sign;

static KEYS: RwLock<Vec<Key>> = RwLock::new(Vec::new());

/// The beginnings of keys: one that was given in the wrong place is a key all the same.
const PREFIXES: [&str; 2] = ["sk_live_", "whsec_"];

/// So much of a key is the key: a message can be cut within it.
const RECOGNIZED: usize = 12;

/// Behind a prefix, less than this is an example.
const SHORTEST: usize = 6;

/// Hides this key from now on.
pub(crate) fn hide(key: &str) {
    let key = key.trim();
    // The client refuses any other.
    if !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_graphic()) {
        let mut keys = KEYS.write().unwrap_or_else(PoisonError::into_inner);
        keys.push(Key::new(key));
    }
}

/// Hides a password; not a short one, because it would hide common words.
pub(crate) fn hide_password(password: &str) {
    if password.len() >= 8 {
        hide(password);
    }
}

/// Returns the text without the keys.
pub(crate) fn scrubbed(text: &str) -> String {
    let keys = KEYS.read().unwrap_or_else(PoisonError::into_inner);
    if text.len() < LONG {
        return without(text, &keys);
    }
    // Piece by piece, because each character is looked at with its place.
    let pieces = text.split_inclusive(|c: char| c == '"' || c.is_whitespace());
    pieces.map(|piece| without(piece, &keys)).collect()
}

/// Longer texts are bodies.
const LONG: usize = 64 * 1024;

/// Does the same for each text in a value.
pub(crate) fn scrub(value: &mut Value) {
    match value {
        Value::String(text) => *text = scrubbed(text),
        Value::Array(items) => items.iter_mut().for_each(scrub),
        Value::Object(fields) => fields.values_mut().for_each(scrub),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A key in the forms that it may be repeated in, all in lower case.
struct Key {
    /// With its prefix and without.
    texts: Vec<String>,
    /// The part of Base64 or hexadecimal digits that stands for the key, whatever is encoded around
    /// it.
    codes: Vec<String>,
}

impl Key {
    fn new(key: &str) -> Self {
        let lower = key.to_ascii_lowercase();
        let bare = PREFIXES
            .iter()
            .find_map(|prefix| lower.strip_prefix(prefix));
        let bare = bare
            .filter(|bare| bare.len() >= RECOGNIZED)
            .map(str::to_owned);
        let hex = |key: &str| key.bytes().map(|byte| format!("{byte:02x}")).collect();
        let mut codes = in_base64(key);
        codes.extend([hex(key), hex(&lower)]);
        codes.retain(|code| code.len() >= RECOGNIZED);
        Self {
            texts: [lower].into_iter().chain(bare).collect(),
            codes,
        }
    }

    /// Returns how many of these signs are the key.
    fn at(&self, signs: &[Sign]) -> usize {
        let texts = self
            .texts
            .iter()
            .map(|text| (text, RECOGNIZED.min(text.len())));
        let codes = self.codes.iter().map(|code| (code, code.len()));
        let same = texts.chain(codes).filter_map(|(text, least)| {
            let pairs = text.chars().zip(signs);
            let same = pairs
                .take_while(|(one, sign)| *one == sign.character)
                .count();
            (same >= least).then_some(same)
        });
        same.max().unwrap_or(0)
    }
}

/// Encodes the key, which may begin at any of three places in what is encoded; digits that its
/// neighbours are part of are left out.
fn in_base64(key: &str) -> Vec<String> {
    let at = |offset: usize| {
        let bytes = [&[0; 2][..offset], key.as_bytes()].concat();
        let (start, end) = ((offset * 8).div_ceil(6), bytes.len() * 8 / 6);
        [STANDARD_NO_PAD, URL_SAFE_NO_PAD]
            .map(|base64| base64.encode(&bytes)[start..end].to_ascii_lowercase())
    };
    (0..3).flat_map(at).collect()
}

/// Returns how many of these signs look like some key.
fn any_key(signs: &[Sign]) -> usize {
    let is_of_key =
        |sign: &&Sign| sign.character.is_ascii_alphanumeric() || "_+/=".contains(sign.character);
    let after = |prefix: &&str| {
        let mut signs = signs.iter();
        prefix
            .chars()
            .all(|one| signs.next().is_some_and(|sign| sign.character == one))
            .then(|| match signs.take_while(is_of_key).count() {
                ..SHORTEST => 0,
                length => prefix.len() + length,
            })
    };
    PREFIXES.iter().find_map(after).unwrap_or(0)
}

fn without(text: &str, keys: &[Key]) -> String {
    let signs = spelling::read(text);
    let (mut kept, mut end, mut at) = (String::new(), 0, 0);
    while at < signs.len() {
        let rest = &signs[at..];
        let known = keys.iter().map(|key| key.at(rest)).max().unwrap_or(0);
        let length = known.max(any_key(rest));
        if length == 0 {
            at += 1;
            continue;
        }
        let range: Range<usize> = rest[0].range.start..rest[length - 1].range.end;
        kept.push_str(&text[end..range.start]);
        kept.push_str("<hidden>");
        end = range.end;
        at += length;
    }
    kept + &text[end..]
}

#[cfg(test)]
mod tests {
    use super::{Key, without};

    const KEY: &str = "sk_live_0123456789abcdefAZ";

    fn hidden(text: &str) -> String {
        without(text, &[Key::new(KEY)])
    }

    #[test]
    fn the_key_is_hidden_and_so_is_its_beginning() {
        assert_eq!(
            hidden("Bearer sk_live_0123456789abcdefAZ, sk_live_0123456789abcdefAZé"),
            "Bearer <hidden>, <hidden>é"
        );
        assert_eq!(hidden("sk_live_0123…"), "<hidden>…");
        assert_eq!(
            without(
                "unexpected argument 'sk_live_abcdef123', or whsec_c2VjcmV0Cg==",
                &[]
            ),
            "unexpected argument '<hidden>', or <hidden>"
        );
        assert_eq!(
            hidden("sk_live_... or whsec_..."),
            "sk_live_... or whsec_..."
        );
        assert_eq!(hidden("sk_live_… is not a key"), "sk_live_… is not a key");
        assert_eq!(without("a k b", &[Key::new("k")]), "a <hidden> b");
    }

    #[test]
    fn the_key_is_hidden_in_every_spelling() {
        let escaped = |form: fn(char) -> String| KEY.chars().map(form).collect::<String>();
        let spellings = [
            KEY.to_uppercase(),
            KEY["sk_live_".len()..].to_owned(),
            KEY["sk_live_".len()..].to_uppercase(),
            escaped(|c| format!("\\u{:04x}", u32::from(c))),
            escaped(|c| format!("\\u{:04X}", u32::from(c))),
            escaped(|c| format!("%{:02X}", u32::from(c))),
            escaped(|c| format!("%25{:02x}", u32::from(c))),
            escaped(|c| format!("&#{};", u32::from(c))),
            escaped(|c| format!("&#x{:x};", u32::from(c))),
            escaped(|c| format!("\\\\u{:04x}", u32::from(c))),
            KEY.replace('_', "%5f").replace('a', "\\u0061"),
            escaped(|c| format!("{:02x}", u32::from(c))),
        ];
        for spelling in spellings {
            let text = format!("{{\"message\": \"no é {spelling} é\"}}");
            let shown = hidden(&text);
            assert_eq!(shown, "{\"message\": \"no é <hidden> é\"}", "{spelling}");
        }
    }

    /// As in `Authorization: Basic`, with a name before the key or behind it.
    #[test]
    fn the_key_is_hidden_within_base64() {
        use base64::Engine as _;

        for (before, after) in [("", ""), (":", ""), ("ab", "c"), ("user:", ":"), ("", ":x")] {
            let whole = format!("{before}{KEY}{after}");
            let encoded = base64::engine::general_purpose::STANDARD.encode(whole);
            let shown = hidden(&format!("Basic {encoded}"));
            assert!(shown.contains("<hidden>") && shown.len() < 28, "{shown}");
        }
    }

    #[test]
    fn what_is_no_key_stays() {
        let text = r#"{"a": "\\u00e9 100% %zz &#; &amp; \\ \u12", "id": "usr_1234567890abcdef1234567890abcdef"}"#;
        assert_eq!(hidden(text), text);
    }
}
