//! Finds the value of a JSON text that a position belongs to.
//!
//! serde says where in the text it gave up, and not in which field. Working the field out from
//! the position costs nothing until there is an error, and no code per type.

use super::tokens::{Tokens, name};

/// A step from a value to one inside it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// To a field of an object.
    Key(String),
    /// To an item of a list.
    Index(usize),
}

/// A list or an object that is being read.
struct Container {
    close: u8,
    items: usize,
}

/// Returns the path of the value that `serde_json` was reading when it reported a line and column,
/// both from 1: the last byte that it had consumed. For text that is not JSON, it is the path of
/// what came before.
///
/// It does not recurse: serde skips what it does not know, however deep, and the stack is no
/// deeper for it.
pub(crate) fn at(json: &[u8], line: usize, column: usize) -> Vec<Segment> {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let target = (before + column).saturating_sub(1);
    let mut path = Vec::new();
    let mut open: Vec<Container> = Vec::new();
    for token in Tokens::new(json) {
        let mark = json[token.start];
        // Within a container, the path is shorter between its values than in one of them.
        let is_between = path.len() < open.len();
        match open.last_mut() {
            _ if matches!(mark, b',' | b':') => continue,
            Some(container) if is_between && container.close == mark => drop(open.pop()),
            Some(container) if is_between && container.close == b'}' => {
                path.push(Segment::Key(name(&json[token])));
                continue;
            }
            container => {
                if let Some(list) = container.filter(|_| is_between) {
                    path.push(Segment::Index(list.items));
                    list.items += 1;
                }
                if token.start > target {
                    // serde had not consumed anything of this value: its type alone was wrong.
                    return path;
                }
                if matches!(mark, b'{' | b'[') {
                    let close = if mark == b'{' { b'}' } else { b']' };
                    open.push(Container { close, items: 0 });
                    continue;
                }
            }
        }
        if target < token.end {
            return path;
        }
        path.pop();
    }
    path
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
