//! Decodes the body of a reply; errors say where, without repeating its content.

use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::{Map, Value};

use crate::generated::FIELD_NAMES;
use crate::wire::codec::time::NOT_A_DATE_TIME;
use crate::wire::json_path::{self, Segment};
use crate::wire::mend;
use crate::wire::some_fields::SomeFields;

/// The beginning of the message of a problem in a variant of a union.
pub(crate) const IN_UNION: &str = "in a union: ";

/// The place and the kind of a difference between a body and its expected form. It holds nothing of
/// the body.
#[derive(Clone, Debug)]
pub(crate) struct DecodeError {
    path: String,
    what: String,
    is_foreign: bool,
}

impl DecodeError {
    fn of_whole(what: &str) -> Self {
        Self {
            path: String::new(),
            what: what.to_owned(),
            is_foreign: true,
        }
    }

    /// Returns true if the body is not even a JSON object: it may come from something else than the
    /// API.
    pub(crate) fn is_foreign(&self) -> bool {
        self.is_foreign
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Returns the problem as one of the whole in which this item of a list stands.
    pub(crate) fn within(self, list: &str, index: usize) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self {
            path: format!("{list}[{index}]{dot}{}", self.path),
            is_foreign: false,
            ..self
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.what),
            path => write!(f, "`{path}`: {}", self.what),
        }
    }
}

/// Reads a body. One that cannot be read is [mended](mend) and read again.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    patiently(body, decode_strictly)
}

/// Reads the reply of an operation, which is always an object, as [`decode`] does.
pub(crate) fn decode_reply<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    patiently(body, decode_object)
}

/// Reads these fields of a reply, as [`decode_reply`] does, and skips the others.
pub(crate) fn decode_fields(
    body: &[u8],
    names: &[&str],
) -> Result<Map<String, Value>, DecodeError> {
    patiently(body, |body| {
        check_object(body)?;
        let mut json = serde_json::Deserializer::from_slice(body);
        let fields = SomeFields(names).deserialize(&mut json);
        let fields = fields.and_then(|fields| json.end().map(|()| fields));
        fields.map_err(|error| locate(body, &error))
    })
}

fn patiently<T>(
    body: &[u8],
    read: impl Fn(&[u8]) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    read(body).or_else(|problem| match mend::mended(body) {
        Some(mended) => read(&mended),
        None => Err(problem),
    })
}

/// Reads a body that is exactly JSON.
pub(crate) fn decode_strictly<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    serde_json::from_slice(body).map_err(|error| locate(body, &error))
}

pub(crate) fn decode_object<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    check_object(body)?;
    decode_strictly(body)
}

/// Refuses what is not an object: serde would read an array as a struct whose fields come in order.
fn check_object(body: &[u8]) -> Result<(), DecodeError> {
    match body.trim_ascii_start() {
        [] => Err(DecodeError::of_whole("the body is empty")),
        [b'{', ..] => Ok(()),
        [0xfe, 0xff, ..] | [0xff, 0xfe, ..] => Err(DecodeError::of_whole(
            "the body is UTF-16, and JSON is UTF-8",
        )),
        _ => Err(DecodeError::of_whole("expected an object")),
    }
}

/// Reads JSON that was buffered, as the variants of a union are.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, DecodeError> {
    // As bytes, so that there is one way to read a type, and a place to point at.
    decode_strictly(value.to_string().as_bytes())
}

fn locate(body: &[u8], error: &serde_json::Error) -> DecodeError {
    if body.is_empty() {
        return DecodeError::of_whole("the body is empty");
    }
    let path = json_path::at(body, error.line(), error.column());
    DecodeError {
        path: shown(&path),
        what: describe(error),
        is_foreign: false,
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
        _ if message == "invalid unicode code point" => format!("not UTF-8, at {place}"),
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
            format!("not JSON, at {place}")
        }
    }
}

fn describe_data(message: &str) -> String {
    let starts = [
        "missing field `",
        "duplicate field `",
        "data did not match any variant",
        IN_UNION,
    ];
    if message == NOT_A_DATE_TIME || starts.iter().any(|start| message.starts_with(start)) {
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

/// Returns the kind of the value in `invalid type: string "Jane", expected ...`, without the value.
fn found(message: &str) -> Option<&str> {
    let mut starts = ["invalid type: ", "invalid value: "].iter();
    let found = starts.find_map(|start| message.strip_prefix(start))?;
    let kind = found.split(['`', '"', ',']).next()?.trim();
    KINDS.into_iter().find(|known| *known == kind)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::{DateTime, Utc};
    use serde::Deserialize;

    use super::{DecodeError, decode, decode_reply};

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
        let problem: DecodeError = decode::<Page>(body.as_bytes()).unwrap_err();
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
    fn text_that_is_not_utf_8_is_named() {
        let body = b"{\"users\": [{\"firstName\": \"T\xe4st\"}]}";
        let problem = decode_reply::<Page>(body).unwrap_err().to_string();
        assert!(
            problem.starts_with("`users[0].firstName`: not UTF-8, at line 1"),
            "{problem}"
        );
        let utf_16 = decode_reply::<Page>(b"\xff\xfe{\0}\0").unwrap_err();
        assert!(utf_16.to_string().contains("UTF-16"));
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
        assert!(decode_reply::<Page>(b"\xef\xbb\xbf {\"users\": []}").is_ok());
        let empty = decode_reply::<Page>(b"").unwrap_err();
        assert_eq!(empty.to_string(), "the body is empty");
    }
}
