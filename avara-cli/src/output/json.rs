//! JSON as the server sent it: nothing is read and written anew, so nothing is lost.

use std::io::{self, Write};

use crate::terminal;

/// More than any reply has, and few enough for what reads JSON with a call for each level.
const DEEPEST: usize = 128;

/// Writes a whole reply; on a terminal with line breaks.
pub(super) fn whole(out: &mut impl Write, body: &[u8], is_terminal: bool) -> io::Result<()> {
    if is_terminal && is_shallow(body) {
        write(out, &indented(body), is_terminal)?;
    } else {
        write(out, body, is_terminal)?;
    }
    if !body.ends_with(b"\n") {
        out.write_all(b"\n")?;
    }
    Ok(())
}

pub(super) fn line(out: &mut impl Write, value: &[u8], is_terminal: bool) -> io::Result<()> {
    write(out, &compact(value), is_terminal)?;
    out.write_all(b"\n")
}

/// Writes an element of an array that is printed piece by piece.
pub(super) fn element(
    out: &mut impl Write,
    value: &[u8],
    is_first: bool,
    is_terminal: bool,
) -> io::Result<()> {
    out.write_all(if is_first { b"[\n" } else { b",\n" })?;
    write(out, &compact(value), is_terminal)
}

/// Writes JSON. Where programs read, not a byte is changed.
fn write(out: &mut impl Write, json: &[u8], is_terminal: bool) -> io::Result<()> {
    if is_terminal {
        out.write_all(terminal::printable_json(json).as_bytes())
    } else {
        out.write_all(json)
    }
}

/// Returns true if it can be read without a stack for thousands of brackets within brackets.
pub(super) fn is_shallow(json: &[u8]) -> bool {
    let mut depth = 0_usize;
    tokens(json).all(|(byte, in_text)| {
        match byte {
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth <= DEEPEST
    })
}

/// Writes the end of such an array.
pub(super) fn end(out: &mut impl Write, is_empty: bool) -> io::Result<()> {
    out.write_all(if is_empty { b"[]\n" } else { b"\n]\n" })
}

/// Ends one that is not complete: it stays open, so that no program takes it for the whole.
pub(super) fn break_off(out: &mut impl Write, is_empty: bool) -> io::Result<()> {
    out.write_all(if is_empty { b"" } else { b"\n" })
}

/// Returns the structural bytes, and true for each that is within a text.
fn tokens(json: &[u8]) -> impl Iterator<Item = (u8, bool)> {
    let (mut in_text, mut escaped) = (false, false);
    json.iter().filter_map(move |&byte| {
        let was_in_text = in_text;
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
        } else {
            in_text = byte == b'"';
        }
        let is_kept = was_in_text || !byte.is_ascii_whitespace();
        is_kept.then_some((byte, was_in_text || in_text))
    })
}

pub(super) fn compact(json: &[u8]) -> Vec<u8> {
    tokens(json).map(|(byte, _)| byte).collect()
}

fn indented(json: &[u8]) -> Vec<u8> {
    let (mut out, mut depth) = (Vec::new(), 0_usize);
    let mut last = 0;
    for (byte, in_text) in tokens(json) {
        let closes = !in_text && matches!(byte, b'}' | b']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        let is_empty = closes && matches!(last, b'{' | b'[');
        if !is_empty && (closes || matches!(last, b'{' | b'[' | b',')) {
            out.push(b'\n');
            out.resize(out.len() + 2 * depth, b' ');
        }
        if last == b':' {
            out.push(b' ');
        }
        out.push(byte);
        depth += usize::from(!in_text && matches!(byte, b'{' | b'['));
        // A bracket within a text is none.
        last = if in_text { b'"' } else { byte };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, compact, indented, is_shallow};

    #[test]
    fn only_space_between_tokens_changes() {
        let json = br#" {"a" : [1.0, 1e400, "x, {\" }\\"],"b":{ },"c":"\u00e9 [" } "#;
        let compacted = r#"{"a":[1.0,1e400,"x, {\" }\\"],"b":{},"c":"\u00e9 ["}"#;
        assert_eq!(String::from_utf8(compact(json)).unwrap(), compacted);
        let lines = "{\n  \"a\": [\n    1.0,\n    1e400,\n    \"x, {\\\" }\\\\\"\n  ],\n  \"b\": {},\n  \"c\": \"\\u00e9 [\"\n}";
        assert_eq!(String::from_utf8(indented(json)).unwrap(), lines);
    }

    #[test]
    fn only_brackets_outside_of_texts_are_deep() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(is_shallow(nested(DEEPEST).as_bytes()));
        assert!(!is_shallow(nested(DEEPEST + 1).as_bytes()));
        assert!(is_shallow(format!("\"{}\"", nested(1000)).as_bytes()));
        assert!(is_shallow(format!("[{}]", "{},".repeat(1000)).as_bytes()));
    }
}
