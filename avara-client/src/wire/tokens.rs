//! [`Tokens`]: JSON as a sequence of marks, texts and scalars, each with its place.

use std::ops::Range;

/// The tokens of a JSON text, in their order. Text that is not JSON gives some tokens, and ends.
pub(crate) struct Tokens<'a> {
    json: &'a [u8],
    next: usize,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(json: &'a [u8]) -> Self {
        Self { json, next: 0 }
    }

    /// Returns the place of the next whole value, however deep it is.
    pub(crate) fn value(&mut self) -> Option<Range<usize>> {
        let first = self.next()?;
        let (mut depth, mut last) = (0_usize, first.clone());
        loop {
            match self.json[last.start] {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            if depth == 0 {
                return Some(first.start..last.end);
            }
            last = self.next()?;
        }
    }

    fn text_end(&self, start: usize) -> usize {
        let mut at = start + 1;
        while let Some(byte) = self.json.get(at) {
            match byte {
                b'\\' => at += 2,
                b'"' => return at + 1,
                _ => at += 1,
            }
        }
        self.json.len()
    }

    fn scalar_end(&self, start: usize) -> usize {
        let is_end = |byte: &u8| b",:]}[{\"".contains(byte) || byte.is_ascii_whitespace();
        let length = self.json[start..].iter().position(is_end);
        length.map_or(self.json.len(), |length| start + length)
    }
}

impl Iterator for Tokens<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.json.get(self.next..)?;
        let space = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        let start = self.next + space;
        self.next = match self.json[start] {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => start + 1,
            b'"' => self.text_end(start),
            _ => self.scalar_end(start),
        };
        Some(start..self.next)
    }
}

/// Returns the places of the items of the list in this field of an object; none if there is no such
/// list.
pub(crate) fn items(json: &[u8], field: &str) -> Option<Vec<Range<usize>>> {
    let mut tokens = Tokens::new(json);
    let mut opening = tokens.next()?;
    while b"{,".contains(&json[opening.start]) {
        let key = tokens.next()?;
        let _colon = tokens.next()?;
        let value = tokens.value()?;
        if name(&json[key]) == field {
            return elements(json, value);
        }
        opening = tokens.next()?;
    }
    None
}

fn elements(json: &[u8], list: Range<usize>) -> Option<Vec<Range<usize>>> {
    let within = json[..list.end - 1].get(list.start + 1..)?;
    if json[list.start] != b'[' {
        return None;
    }
    let mut tokens = Tokens::new(within);
    let mut elements = Vec::new();
    while let Some(element) = tokens.value() {
        let offset = list.start + 1;
        elements.push(element.start + offset..element.end + offset);
        let _comma = tokens.next();
    }
    Some(elements)
}

/// Returns the name that a key stands for.
pub(crate) fn name(key: &[u8]) -> String {
    serde_json::from_slice(key).unwrap_or_else(|_| String::from_utf8_lossy(key).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Tokens, items};

    fn shown(json: &str, field: &str) -> Option<Vec<String>> {
        let items = items(json.as_bytes(), field)?;
        Some(
            items
                .into_iter()
                .map(|item| json[item].to_owned())
                .collect(),
        )
    }

    #[test]
    fn items_have_their_places() {
        for (json, expected) in [
            (r#"{"a": []}"#, &[][..]),
            (r#"{"a": [ ]}"#, &[]),
            (
                r#" {"b":[1], "\u0061":[1 , "]\"",[],{"a":[2]},null ]}"#,
                &["1", r#""]\"""#, "[]", r#"{"a":[2]}"#, "null"],
            ),
            (r#"{"b":{"a":[9]},"a":[7]}"#, &["7"]),
        ] {
            assert_eq!(shown(json, "a").unwrap(), expected, "{json}");
        }
        for json in [
            "",
            "{}",
            "[]",
            "null",
            r#"{"a":{"a":[]}}"#,
            r#"{"a":""}"#,
            r#"{"b":[]}"#,
        ] {
            assert_eq!(shown(json, "a"), None, "{json}");
        }
    }

    #[test]
    fn any_text_ends() {
        for text in [
            "{", "[", "\"", "{\"a", "{\"a\":", "]", "}", "{a:1}", "\\", "{\"\\", "[,,]", "é",
            "{\"a\":[", "{\"a\":]",
        ] {
            for end in 0..=text.len() {
                let text = &text.as_bytes()[..end];
                assert!(Tokens::new(text).count() <= end);
                assert!(items(text, "a").is_none_or(|items| items.is_empty()));
            }
        }
    }
}
