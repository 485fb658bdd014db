//! Which value of a JSON text a position belongs to.
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

/// The path of the value that `serde_json` was reading when it reported a line and column, both
/// from 1: the last byte that it had consumed. What is no JSON gives the path of what came before.
pub(crate) fn at(json: &[u8], line: usize, column: usize) -> Vec<Segment> {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let mut scanner = Scanner {
        json,
        next: 0,
        target: (before + column).saturating_sub(1),
        path: Vec::new(),
    };
    scanner.value();
    scanner.path
}

/// Reads values until the one that the target is in; then `path` stays as it is.
struct Scanner<'a> {
    json: &'a [u8],
    next: usize,
    target: usize,
    path: Vec<Segment>,
}

/// Whether the target was found, or the text is over.
#[derive(PartialEq, Eq)]
enum Outcome {
    Found,
    Passed,
}

impl Scanner<'_> {
    fn value(&mut self) -> Outcome {
        self.skip_space();
        if self.next > self.target {
            // serde had not consumed anything of this value: its type alone was wrong.
            return Outcome::Found;
        }
        match self.json.get(self.next) {
            Some(b'{') => self.container(b'}'),
            Some(b'[') => self.container(b']'),
            Some(b'"') => {
                self.string();
                self.ended()
            }
            Some(_) => {
                self.scalar();
                self.ended()
            }
            None => Outcome::Found,
        }
    }

    fn container(&mut self, close: u8) -> Outcome {
        self.next += 1;
        for index in 0.. {
            self.skip(b',');
            match self.json.get(self.next) {
                Some(byte) if *byte == close => {
                    self.next += 1;
                    return self.ended();
                }
                None => return Outcome::Found,
                Some(_) => {}
            }
            let segment = if close == b'}' {
                self.key()
            } else {
                Segment::Index(index)
            };
            self.path.push(segment);
            if self.value() == Outcome::Found {
                return Outcome::Found;
            }
            self.path.pop();
        }
        Outcome::Found
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

    /// After a value: the target was in it, or is further on.
    fn ended(&self) -> Outcome {
        if self.target < self.next {
            Outcome::Found
        } else {
            Outcome::Passed
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

    /// The path of the error that reading gives, as `a.b[0]`.
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
