//! Finds the value of a JSON text that a position belongs to.
//!
//! serde says where in the text it gave up, and not in which field. Working the field out from
//! the position costs nothing until there is an error, and no code per type.

/// A step from a value to one inside it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// To a field of an object.
    Key(String),
    /// To an item of a list.
    Index(usize),
}

/// Returns the path of the value that `serde_json` was reading when it reported a line and column,
/// both from 1: the last byte that it had consumed. For text that is not JSON, it is the path of
/// what came before.
pub(crate) fn at(json: &[u8], line: usize, column: usize) -> Vec<Segment> {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let mut scanner = Scanner {
        json,
        next: 0,
        target: (before + column).saturating_sub(1),
        path: Vec::new(),
        open: Vec::new(),
    };
    while !scanner.is_in_value() && scanner.finds_next_value() {}
    scanner.path
}

/// Reads values until the one that the target is in; then `path` stays as it is.
///
/// It does not recurse: serde skips what it does not know, however deep, and the stack is no
/// deeper for it.
struct Scanner<'a> {
    json: &'a [u8],
    next: usize,
    target: usize,
    path: Vec<Segment>,
    open: Vec<Container>,
}

/// A list or an object that is being read.
struct Container {
    close: u8,
    items: usize,
}

impl Scanner<'_> {
    /// Returns true if the target is in the value that begins here, or the text is over. A
    /// container is only entered; anything else is passed.
    fn is_in_value(&mut self) -> bool {
        self.skip_space();
        if self.next > self.target {
            // serde had not consumed anything of this value: its type alone was wrong.
            return true;
        }
        match self.json.get(self.next) {
            Some(b'{') => self.enter(b'}'),
            Some(b'[') => self.enter(b']'),
            Some(b'"') => {
                self.string();
                self.is_in_ended()
            }
            Some(_) => {
                self.scalar();
                self.is_in_ended()
            }
            None => true,
        }
    }

    fn enter(&mut self, close: u8) -> bool {
        self.next += 1;
        self.open.push(Container { close, items: 0 });
        false
    }

    /// After a value: true if the target is in it. If not, it is left.
    fn is_in_ended(&mut self) -> bool {
        let is_in = self.target < self.next;
        if !is_in {
            self.path.pop();
        }
        is_in
    }

    /// Goes on to where the next value begins, unless the target or the end comes before.
    fn finds_next_value(&mut self) -> bool {
        while let Some(container) = self.open.last_mut() {
            let (close, index) = (container.close, container.items);
            container.items += 1;
            self.skip(b',');
            match self.json.get(self.next) {
                None => return false,
                Some(byte) if *byte == close => {
                    self.next += 1;
                    self.open.pop();
                    if self.is_in_ended() {
                        return false;
                    }
                }
                Some(_) => {
                    let segment = match close {
                        b'}' => self.key(),
                        _ => Segment::Index(index),
                    };
                    self.path.push(segment);
                    return true;
                }
            }
        }
        false
    }

    fn key(&mut self) -> Segment {
        let start = self.next;
        self.string();
        let text = self.json.get(start..self.next).unwrap_or_default();
        self.skip(b':');
        Segment::Key(serde_json::from_slice(text).unwrap_or_default())
    }

    /// To the end of a string; of anything else, one byte further, so that broken text ends too.
    fn string(&mut self) {
        self.next += 1;
        while let Some(byte) = self.json.get(self.next) {
            match byte {
                b'\\' => self.next += 2,
                b'"' => break,
                _ => self.next += 1,
            }
        }
        self.next += 1;
    }

    fn scalar(&mut self) {
        self.next += 1;
        while let Some(byte) = self.json.get(self.next) {
            if matches!(byte, b',' | b'}' | b']') || byte.is_ascii_whitespace() {
                break;
            }
            self.next += 1;
        }
    }

    fn skip_space(&mut self) {
        while self
            .json
            .get(self.next)
            .is_some_and(u8::is_ascii_whitespace)
        {
            self.next += 1;
        }
    }

    /// Space, a mark if it is there, and space.
    fn skip(&mut self, mark: u8) {
        self.skip_space();
        if self.json.get(self.next) == Some(&mark) {
            self.next += 1;
            self.skip_space();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use super::{Segment, at};

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only read")]
    struct Item {
        name: String,
        size: Option<u8>,
        tags: Vec<String>,
        #[serde(default)]
        more: BTreeMap<String, Vec<bool>>,
        inner: Option<Box<Item>>,
    }

    /// Returns the path of a decode error, such as `a.b[0]`.
    fn path<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).unwrap_err();
        let path = at(json.as_bytes(), error.line(), error.column());
        let steps = path.iter().map(|segment| match segment {
            Segment::Key(key) => format!(".{key}"),
            Segment::Index(index) => format!("[{index}]"),
        });
        steps.collect::<String>().trim_start_matches('.').to_owned()
    }

    #[test]
    fn the_place_of_an_error_is_found() {
        for (json, expected) in [
            (r#"{"name": 5, "tags": []}"#, "name"),
            (r#"{"name": null, "tags": []}"#, "name"),
            (r#"{"name":{"a":1},"tags":[]}"#, "name"),
            (r#"{"name": [ ], "tags": []}"#, "name"),
            (r#"{"tags": ["a", "b\"]", 7], "name": ""}"#, "tags[2]"),
            (r#"{"tags": ["a", {"x": 1}], "name": ""}"#, "tags[1]"),
            (r#"{"tags": "x", "name": ""}"#, "tags"),
            (r#"{"name": "", "tags": [], "size": 300}"#, "size"),
            (r#"{"name": "", "tags": [], "size": -1 }"#, "size"),
            (r#"{"name": "", "tags": [], "size": "x"}"#, "size"),
            (
                r#"{"name": "", "tags": [], "more": {"k\u00e9y": [true, 1]}}"#,
                "more.k\u{e9}y[1]",
            ),
            (
                r#"{"name": "", "tags": [], "inner": {"name": "", "tags": [true]}}"#,
                "inner.tags[0]",
            ),
            (
                r#"{"name": "", "tags": [], "inner": {"tags": []}}"#,
                "inner",
            ),
            (r#"{"tags": []}"#, ""),
            ("[]", ""),
            ("7", ""),
            ("{\n  \"name\": \"\",\n  \"tags\":\n    [1]\n}", "tags[0]"),
        ] {
            assert_eq!(path::<Item>(json), expected, "{json}");
        }
        assert_eq!(
            path::<Vec<Item>>(r#"[{"name":"","tags":[]},{"name":"","tags":[]} , 3]"#),
            "[2]"
        );
        assert_eq!(
            path::<Vec<Item>>(r#"[{"name":"","tags":[]}, {"name":""}]"#),
            "[1]"
        );
    }

    #[test]
    fn what_serde_skips_may_be_deep() {
        let deep = 1_000_000;
        let (open, close) = ("[".repeat(deep), "]".repeat(deep));
        let json = format!(r#"{{"new": {open}{close}, "name": 5}}"#);
        assert_eq!(path::<Item>(&json), "name");
    }

    #[test]
    fn any_text_and_any_position_end() {
        let texts = [
            "", "{", "[", "\"", "{\"a", "{\"a\"", "{\"a\":", "[1,", "]", "}", "{a:1}", "[[[[",
            "\\", "{\"\\", "[,,,]", "nul",
        ];
        for text in texts {
            for line in 0..3 {
                for column in 0..8 {
                    at(text.as_bytes(), line, column);
                }
            }
        }
    }
}
