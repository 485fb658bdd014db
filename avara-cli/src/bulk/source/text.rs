//! The text of a file, in whatever encoding it is.
//!
//! An encoding is never guessed: of two that can be read, the wrong one changes names. It is UTF-8,
//! or the one of the file's byte order mark, or the one that the command line names.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Returns the text of a file, and its encoding.
pub(super) fn decoded(
    bytes: &[u8],
    named: Option<&'static Encoding>,
) -> Result<(String, &'static Encoding), String> {
    let (encoding, content) = match (Encoding::for_bom(bytes), named) {
        (Some((marked, _)), Some(named)) if marked != named && !are_utf16(marked, named) => {
            return Err(format!(
                "its byte order mark means {}, but --encoding is {}",
                marked.name(),
                named.name()
            ));
        }
        (Some((marked, length)), _) => (marked, &bytes[length..]),
        (None, Some(named)) => (named, bytes),
        (None, None) => {
            if let Some(encoding) = unmarked_utf16(bytes) {
                let name = encoding.name();
                return Err(format!(
                    "looks like {name} without a byte order mark: use --encoding {name}, or save it as UTF-8"
                ));
            }
            (UTF_8, bytes)
        }
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(content);
    match text {
        Some(text) => Ok((without_end_mark(&text).to_owned(), encoding)),
        None => Err(unreadable(content, encoding)),
    }
}

fn are_utf16(one: &'static Encoding, other: &'static Encoding) -> bool {
    [one, other]
        .iter()
        .all(|&encoding| [UTF_16LE, UTF_16BE].contains(&encoding))
}

fn unreadable(bytes: &[u8], encoding: &'static Encoding) -> String {
    if encoding != UTF_8 {
        return format!("is not {}; save it as UTF-8", encoding.name());
    }
    let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let line = bytes[..valid].split(|&byte| byte == b'\n').count();
    format!(
        "line {line} is not UTF-8; save it as UTF-8, or name its encoding: Western European spreadsheets often need --encoding windows-1252"
    )
}

/// Recognises UTF-16 by the zero bytes that every other ASCII character has.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |odd: usize| {
        start
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let many = start.len() / 4;
    match (even, odd) {
        _ if start.len() < 2 => None,
        (0, odd) if odd > many => Some(UTF_16LE),
        (even, 0) if even > many => Some(UTF_16BE),
        _ => None,
    }
}

const SAMPLE: usize = 512;

/// Strips Ctrl-Z, with which some programs end a text.
fn without_end_mark(text: &str) -> &str {
    match text.split_once('\u{1a}') {
        Some((text, rest)) if rest.trim_matches(['\u{1a}', '\r', '\n']).is_empty() => text,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

    use super::decoded;

    fn text(bytes: &[u8], named: Option<&'static Encoding>) -> String {
        decoded(bytes, named).unwrap().0
    }

    fn utf16(text: &str, swap: bool) -> Vec<u8> {
        let bytes = |unit: u16| {
            if swap {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn marks_and_names_decide() {
        assert_eq!(text(b"\xef\xbb\xbfM\xc3\xbc", None), "Mü");
        assert_eq!(text(b"M\xfc", Some(WINDOWS_1252)), "Mü");
        for swap in [false, true] {
            assert_eq!(text(&utf16("\u{feff}Mü", swap), None), "Mü");
            assert_eq!(text(&utf16("\u{feff}Mü", swap), Some(UTF_16LE)), "Mü");
        }
        assert_eq!(text(&utf16("Mü", true), Some(UTF_16BE)), "Mü");
        assert!(decoded(b"\xef\xbb\xbfM", Some(WINDOWS_1252)).is_err());
    }

    #[test]
    fn nothing_is_guessed() {
        let latin = decoded(b"name\nM\xfcller\n", None).unwrap_err();
        assert!(latin.starts_with("line 2 is not UTF-8"), "{latin}");
        for (swap, name) in [(false, "UTF-16LE"), (true, "UTF-16BE")] {
            let error = decoded(&utf16("name\nMüller\n", swap), None).unwrap_err();
            assert!(error.contains(name), "{error}");
        }
        assert_eq!(decoded(b"a\nNor\0th\n", None).unwrap().1, UTF_8);
        assert!(decoded(b"\x00\xd8", Some(UTF_16LE)).is_err());
    }

    #[test]
    fn an_end_mark_is_the_end() {
        assert_eq!(text(b"a\nb\n\x1a", None), "a\nb\n");
        assert_eq!(text(b"a\nb\x1a\r\n\x1a\x1a", None), "a\nb");
        assert_eq!(text(b"a\x1ab\n", None), "a\x1ab\n");
    }
}
