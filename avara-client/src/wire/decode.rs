//! Reading a reply's body, and saying where it cannot be read without repeating what is in it.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::generated::FIELD_NAMES;
use crate::wire::codec::time::NOT_A_DATE_TIME;
use crate::wire::json_path::{self, Segment};

/// The beginning of the message of a problem in a variant of a union.
pub(crate) const IN_UNION: &str = "in a union: ";

/// Where and how a body differs from what was expected. It holds nothing of the body.
#[derive(Debug)]
pub(crate) struct Problem {
    path: String,
    what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.what),
            path => write!(f, "`{path}`: {}", self.what),
        }
    }
}

/// Reads a body.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|error| locate(body, &error))
}

/// Reads the reply of an operation: always an object. An array is refused here, because serde
/// would read it as a struct whose fields come in order.
pub(crate) fn decode_reply<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        None | Some(b'{') => decode(body),
        Some(_) => Err(Problem {
            path: String::new(),
            what: "expected an object".to_owned(),
        }),
    }
}

/// Reads JSON that was buffered, as the variants of a union are.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, Problem> {
    // As bytes, so that there is one way to read a type, and a place to point at.
    decode(value.to_string().as_bytes())
}

fn locate(body: &[u8], error: &serde_json::Error) -> Problem {
    if body.is_empty() {
        return Problem {
            path: String::new(),
            what: "the body is empty".to_owned(),
        };
    }
    let path = json_path::at(body, error.line(), error.column());
    Problem {
        path: shown(&path),
        what: describe(error),
    }
}

/// More steps than any type of the spec has.
const MAX_SHOWN_STEPS: usize = 16;

/// `users[3].createdAt`. A key that the spec does not know is part of the data: it shows as `*`.
fn shown(path: &[Segment]) -> String {
    let mut out = String::new();
    for segment in path.iter().take(MAX_SHOWN_STEPS) {
        let name = match segment {
            Segment::Index(index) => {
                out.push_str(&format!("[{index}]"));
                continue;
            }
            Segment::Key(key) if FIELD_NAMES.contains(&key.as_str()) => key,
            Segment::Key(_) => "*",
        };
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(name);
    }
    if path.len() > MAX_SHOWN_STEPS {
        out.push('…');
    }
    out
}

/// Serde's messages quote the data; only what is known to be ours or serde's is kept of them.
fn describe(error: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", error.line(), error.column());
    let text = error.to_string();
    let message = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(message, _)| message);
    match error.classify() {
        serde_json::error::Category::Data => describe_data(message),
        serde_json::error::Category::Eof => format!("the JSON ends too early, at {place}"),
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
            format!("not JSON, at {place}")
        }
    }
}

fn describe_data(message: &str) -> String {
    let is_ours = [NOT_A_DATE_TIME].contains(&message)
        || [
            "missing field `",
            "duplicate field `",
            "data did not match any variant",
        ]
        .iter()
        .any(|start| message.starts_with(start))
        || message.starts_with(IN_UNION);
    if is_ours {
        return message.to_owned();
    }
    match (found(message), message.rsplit_once(", expected ")) {
        (Some(found), Some((_, expected))) => format!("expected {expected}, found {found}"),
        _ => "has an unexpected form".to_owned(),
    }
}

const KINDS: [&str; 7] = [
    "boolean",
    "floating point",
    "integer",
    "map",
    "null",
    "sequence",
    "string",
];

/// The kind of the value in `invalid type: string "Jane", expected ...`, without the value.
fn found(message: &str) -> Option<&str> {
    let starts = ["invalid type: ", "invalid value: "];
    let found = starts
        .iter()
        .find_map(|start| message.strip_prefix(start))?;
    let kind = found
        .split(['`', '"', ','])
        .next()
        .unwrap_or_default()
        .trim();
    KINDS.into_iter().find(|known| *known == kind)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::{DateTime, Utc};
    use serde::Deserialize;

    use super::{Problem, decode, decode_reply};

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only read")]
    struct Page {
        users: Vec<User>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "only read")]
    struct User {
        first_name: String,
        #[serde(
            default,
            with = "crate::wire::codec::As::<Option<crate::wire::codec::Time>>"
        )]
        created_at: Option<DateTime<Utc>>,
        #[serde(default)]
        metadata: BTreeMap<String, u8>,
    }

    fn problem(body: &str) -> String {
        let problem: Problem = decode::<Page>(body.as_bytes()).unwrap_err();
        let text = problem.to_string();
        assert!(!format!("{text} {problem:?}").contains("SECRET"), "{text}");
        text
    }

    #[test]
    fn the_path_is_named_and_the_content_is_not() {
        for (body, expected) in [
            ("", "the body is empty"),
            ("<html>SECRET", "not JSON, at line 1, column 1"),
            (
                r#"{"users": [{"firstName": "SECRET"#,
                "`users[0].firstName`: the JSON ends too early, at line 1, column 32",
            ),
            (r#"["SECRET"]"#, "`[0]`: expected a sequence, found string"),
            (
                r#"{"users": [{}]}"#,
                "`users[0]`: missing field `firstName`",
            ),
            (
                r#"{"users": [{"firstName": {"SECRET": "SECRET"}}]}"#,
                "`users[0].firstName`: expected a string, found map",
            ),
            (
                r#"{"users": [{"firstName": "x", "createdAt": "SECRET"}]}"#,
                "`users[0].createdAt`: not a date-time",
            ),
            (
                r#"{"users": [{"firstName": "x", "metadata": {"SECRET": "SECRET, expected SECRET"}}]}"#,
                "`users[0].metadata.*`: expected u8, found string",
            ),
        ] {
            assert_eq!(problem(body), expected, "{body}");
        }
    }

    #[test]
    fn a_deep_path_is_cut() {
        let body = format!(r#"{{"SECRET": {}"#, "[".repeat(1_000_000));
        let path = format!("`*{}…`", "[0]".repeat(15));
        assert!(problem(&body).starts_with(&path), "{}", problem(&body));
    }

    #[test]
    fn a_reply_is_an_object() {
        let array = br#" [[{"firstName": "SECRET"}]]"#;
        assert!(decode::<Page>(array).is_ok(), "what serde would make of it");
        for body in [&array[..], b"null", b"\"SECRET\"", b"<html>SECRET"] {
            let problem = decode_reply::<Page>(body).unwrap_err();
            assert_eq!(problem.to_string(), "expected an object");
        }
        assert!(decode_reply::<Page>(b"\r\n\t {\"users\": []}").is_ok());
        let empty = decode_reply::<Page>(b"").unwrap_err();
        assert_eq!(empty.to_string(), "the body is empty");
    }
}
