//! The functions that the fuzz targets in `fuzz/` call. Each reads an input and asserts what must
//! hold for every input. Not part of the public API.

#[cfg(feature = "dicom")]
mod dicom;
#[cfg(feature = "webhooks")]
mod webhook;

use std::collections::HashSet;
use std::fmt::Debug;
use std::sync::LazyLock;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;

use crate::uri::path::{self, Segment};
use crate::uri::{self, query};
use crate::wire::decode::decode_reply;
use crate::wire::reply::Reply;
use crate::wire::retry_after::server_wait;
use crate::{Error, OPERATIONS, types};

#[cfg(feature = "dicom")]
pub use dicom::{dicom, dicom_json};
#[cfg(feature = "webhooks")]
pub use webhook::webhook;

const BASE: &str = "https://example.test/base";

macro_rules! replies {
    ($($Reply:ident),* $(,)?) => {
        /// Every type that a reply is read into, and the event of a webhook.
        const REPLIES: &[(&str, fn(&[u8]))] = &[
            $( (stringify!($Reply), check_reply::<types::$Reply>) ),*
        ];
    };
}

replies! {
    AutoScribeExternalReportCreateResponse,
    AutoScribeExternalReportListPageResponse,
    AutoScribeExternalReportRetrieveResponse,
    AutoScribeInvitation,
    AutoScribeInvitationListPageResponse,
    AutoScribeReportListResponse,
    AutoScribeReportPdfResponse,
    AutoScribeReportTextResponse,
    AutoScribeStudy,
    AutoScribeStudyListPageResponse,
    AutoScribeUser,
    AutoScribeUserInviteResponse,
    AutoScribeUserListPageResponse,
    ClinicalReference,
    ClinicalReferenceListPageResponse,
    ExpressCustomer,
    ExpressListPageResponse,
    SuccessResponse,
    UrlResponse,
    ViewerInvitation,
    ViewerInvitationListPageResponse,
    ViewerStudy,
    ViewerStudyListPageResponse,
    ViewerUser,
    ViewerUserInviteResponse,
    ViewerUserListPageResponse,
    WebhookEvent,
}

/// Reads a reply: a line with the name of its type, then the body. Returns false if there is no
/// such type.
///
/// # Panics
/// When reading or printing it breaks a promise.
pub fn replies(input: &[u8]) -> bool {
    let Some(end) = input.iter().position(|byte| *byte == b'\n') else {
        return false;
    };
    let (name, body) = (&input[..end], &input[end + 1..]);
    match REPLIES.iter().find(|(known, _)| known.as_bytes() == name) {
        Some((_, check)) => check(body),
        None => return false,
    }
    true
}

/// A value writes what it reads, and an error reveals nothing of the body.
fn check_reply<T: DeserializeOwned + Serialize + PartialEq + Debug>(body: &[u8]) {
    match decode_reply::<T>(body) {
        Ok(value) => {
            assert!(!format!("{value:?}").chars().any(char::is_control));
            let json = serde_json::to_vec(&value).unwrap();
            assert_eq!(decode_reply::<T>(&json).unwrap(), value);
        }
        Err(problem) => {
            let reply = Reply {
                status: StatusCode::OK,
                headers: HeaderMap::new(),
                body: Bytes::copy_from_slice(body),
            };
            let error = Error::decode(&problem, reply);
            for text in [
                format!("{error} {error:#}"),
                format!("{error:?} {problem:?}"),
            ] {
                let foreign = words(&text).find(|word| !is_ours(word, body.len()));
                assert_eq!(foreign, None, "in {text}");
            }
        }
    }
}

/// Returns true for a word of the spec or of our messages, and for a number that can be a position
/// in the body.
fn is_ours(word: &str, length: usize) -> bool {
    static OURS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let spec = words(include_str!("../generated/schemas.json"));
        spec.chain(words(MESSAGES)).map(str::to_lowercase).collect()
    });
    match word.parse::<usize>() {
        Ok(number) => number <= length + 1 || number == 200,
        Err(_) => OURS.contains(&word.to_lowercase()),
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// All words of a decode error besides names of the spec.
const MESSAGES: &str = "
    Error { kind: Decode, operation: None, status: Some, request_id, attempts, problem, violations,
    body_bytes, source } DecodeError { path, what, is_foreign: true, false }
    unreadable reply (status): ; the call was done; see `body()` for the reply
    (no content type, compressed with gzip, 5 bytes); it may not be the API's: check the base URL and
    any proxy; see `body()`; not UTF-8; the body is UTF-16, and JSON is UTF-8
    the body is empty; not JSON, at line, column; the JSON ends too early; expected an object
    missing field, duplicate field, data did not match any variant; in a union: expected one of the
    fields; expected the event type; not a date-time; has an unexpected form
    expected a string, a boolean, a map, a sequence, struct, option, unit, f64, i64, u32, u64, u8, a
    whole number, found boolean, floating point, integer, map, null, sequence, string
";

/// Text in a path and in a query: the first byte chooses an operation.
///
/// # Panics
/// When the text addresses something else than it should.
pub fn paths(input: &[u8]) {
    let Some((first, Ok(text))) = input
        .split_first()
        .map(|(first, rest)| (first, std::str::from_utf8(rest)))
    else {
        return;
    };
    check_segment(
        OPERATIONS[usize::from(*first) % OPERATIONS.len()].path(),
        text,
    );
    check_raw_path(text);
    check_query(text);
}

/// Checks that a text in a placeholder stays one segment and reads back unchanged.
fn check_segment(template: &'static str, text: &str) {
    if path::refusal(text).is_some() {
        let is_odd = text.is_empty() || text.starts_with(['.', '%']);
        assert!(is_odd, "{text:?} is harmless");
        return;
    }
    let names = template.split('/').filter_map(placeholder);
    let segments: Vec<_> = names
        .map(|name| Segment {
            name,
            text: text.to_owned(),
            id: None,
        })
        .collect();
    let path = path::fill(template, &segments);
    let arrived = arrived(&path);
    assert_eq!(
        arrived.split('/').count(),
        template.split('/').count(),
        "{path}"
    );
    for (expected, found) in template.split('/').zip(arrived.split('/')) {
        match placeholder(expected) {
            Some(_) => assert_eq!(decoded(found), text.as_bytes(), "{path}"),
            None => assert_eq!(found, expected, "{path}"),
        }
    }
}

fn placeholder(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Checks that a text that is accepted as a whole path is sent unchanged and stays inside the API.
fn check_raw_path(text: &str) {
    if path::raw_problem(text).is_some() {
        return;
    }
    assert_eq!(arrived(text), text);
    for segment in text.split('/').skip(1).map(decoded) {
        assert!(!matches!(&segment[..], b"" | b"." | b".."), "{text}");
        assert!(
            !segment.iter().any(|byte| matches!(byte, b'/' | b'\\')),
            "{text}"
        );
    }
}

/// Returns the path below the base URL, as a server sees it.
fn arrived(path: &str) -> String {
    let base = Url::parse(BASE).unwrap();
    let url = uri::below(&base, path, None);
    assert_eq!(url, Url::parse(url.as_str()).unwrap());
    assert_eq!(url.origin(), base.origin());
    assert_eq!(
        (url.query(), url.fragment(), url.username()),
        (None, None, "")
    );
    assert!(url.as_str().bytes().all(|byte| byte.is_ascii_graphic()));
    let below = url.path().strip_prefix("/base");
    below.expect("the path of the base URL is kept").to_owned()
}

/// Checks that a text in the name and the value of a parameter stays one pair and reads back
/// unchanged.
fn check_query(text: &str) {
    let value = Value::from(text);
    let query = query::written([(text, &value)].into_iter());
    let url = uri::below(&Url::parse(BASE).unwrap(), "", query.as_deref());
    assert_eq!((url.path(), url.fragment()), ("/base", None));
    let pairs: Vec<_> = url.query_pairs().collect();
    assert_eq!(pairs, [(text.into(), text.into())]);
}

fn decoded(segment: &str) -> Vec<u8> {
    let mut bytes = segment.as_bytes().iter();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        let digits = bytes.as_slice().get(..2).filter(|_| *byte == b'%');
        let code = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(code) => {
                decoded.push(code);
                bytes.nth(1);
            }
            None => decoded.push(*byte),
        }
    }
    decoded
}

/// Reads the values of `retry-after`, `retry-after-ms` and `date`, one per line.
///
/// # Panics
/// When a plain number is misread.
pub fn retry_after(input: &[u8]) {
    let mut lines = input.split(|byte| *byte == b'\n');
    let names = ["retry-after", "retry-after-ms", "date"];
    let pairs = names
        .into_iter()
        .filter_map(|name| Some((name, lines.next()?)));
    let headers: HeaderMap = pairs
        .filter_map(|(name, value)| {
            let value = HeaderValue::from_bytes(value).ok()?;
            Some((HeaderName::from_static(name), value))
        })
        .collect();
    let wait = server_wait(&headers);
    let plain = |name| headers.get(name)?.to_str().ok()?.parse::<u32>().ok();
    if let Some(milliseconds) = plain("retry-after-ms") {
        let expected = Duration::from_millis(milliseconds.into());
        assert!(
            wait.unwrap().abs_diff(expected) < Duration::from_micros(1),
            "{wait:?}"
        );
    } else if let Some(seconds) = plain("retry-after").filter(|_| headers.len() == 1) {
        assert_eq!(wait, Some(Duration::from_secs(seconds.into())));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use proptest::prelude::*;

    use super::{REPLIES, is_ours, paths, replies, retry_after};

    fn corpus(target: &str) -> Vec<Vec<u8>> {
        let crate_ = Path::new(env!("CARGO_MANIFEST_DIR"));
        let files = files(&crate_.join("../fuzz/corpus").join(target));
        assert!(!files.is_empty(), "{target} has no corpus");
        files.iter().map(|file| fs::read(file).unwrap()).collect()
    }

    fn files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().path())
            .flat_map(|path| {
                if path.is_dir() {
                    files(&path)
                } else {
                    vec![path]
                }
            })
            .collect()
    }

    #[test]
    fn what_was_found_once_holds() {
        let inputs = corpus("replies");
        assert!(
            inputs.iter().all(|input| replies(input)),
            "a type that there is not"
        );
        for (name, _) in REPLIES {
            let line = format!("{name}\n");
            assert!(
                inputs
                    .iter()
                    .any(|input| input.starts_with(line.as_bytes())),
                "{name}"
            );
        }
        for input in corpus("paths") {
            paths(&input);
        }
        for input in corpus("retry_after") {
            retry_after(&input);
        }
        #[cfg(feature = "webhooks")]
        for input in corpus("webhook") {
            super::webhook(&input);
        }
        #[cfg(feature = "dicom")]
        for input in corpus("dicom") {
            super::dicom(&input);
        }
        #[cfg(feature = "dicom")]
        for input in corpus("dicom_json") {
            super::dicom_json(&input);
        }
    }

    #[test]
    fn every_reply_is_a_target() {
        let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
        let sources = files(&generated)
            .into_iter()
            .filter_map(|file| fs::read_to_string(file).ok());
        let sources: String = sources.collect();
        let declared = sources.split("request!(").skip(1).map(|text| {
            let (_, reply) = text.split_once("=> ").unwrap();
            let end = reply
                .find(|character: char| !character.is_alphanumeric())
                .unwrap();
            &reply[..end]
        });
        let mut declared: BTreeSet<_> = declared.collect();
        declared.insert("WebhookEvent");
        assert_eq!(declared, REPLIES.iter().map(|(name, _)| *name).collect());
    }

    #[test]
    fn what_is_ours() {
        for (word, is) in [
            ("firstName", true),
            ("found", true),
            ("7", true),
            ("CanaryRoe", false),
            ("5550100", false),
        ] {
            assert_eq!(is_ours(word, 20), is, "{word}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_one_segment(operation: u8, text in any::<String>()) {
            paths(&[&[operation], text.as_bytes()].concat());
        }

        #[test]
        fn no_mark_gets_out_of_its_segment(operation: u8, text in r"[./\\%?#;:@25eEfFcC\r\n\x00é]{0,8}") {
            paths(&[&[operation], text.as_bytes()].concat());
        }

        #[test]
        fn any_wait_can_be_read(value in "[-+0-9.eEinfNaA]{0,9}", milliseconds in "[0-9.]{0,6}") {
            retry_after(value.as_bytes());
            retry_after(format!("{value}\n{milliseconds}").as_bytes());
        }
    }
}
