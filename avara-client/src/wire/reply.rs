//! [`Reply`]: an unmodified reply.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, StatusCode};

use super::decode::DecodeError;

/// An unmodified reply.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    /// Returns why the body cannot be read; where it is not the API's, with what came in its place.
    pub(crate) fn explain(&self, problem: &DecodeError) -> String {
        if !problem.is_foreign() {
            return problem.to_string();
        }
        let content_type = printable_word(&self.headers, CONTENT_TYPE).unwrap_or("no content type");
        let encoding = match printable_word(&self.headers, CONTENT_ENCODING) {
            Some("identity") => None,
            None if self.body.starts_with(GZIP) => Some("gzip"),
            encoding => encoding,
        };
        let encoding = encoding.map(|encoding| format!(", compressed with {encoding}"));
        let (encoding, bytes) = (encoding.unwrap_or_default(), self.body.len());
        format!("{problem} ({content_type}{encoding}, {bytes} bytes)")
    }
}

/// Returns the value of a header without its parameters, if it is one that can be printed.
pub(crate) fn printable_word(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let value = headers.get(name)?.to_str().ok()?;
    let word = value.split(';').next()?.trim();
    let is_of_a_word = |byte: u8| byte.is_ascii_alphanumeric() || b"/+-.".contains(&byte);
    (word.len() <= MAX_SHOWN_ID && word.bytes().all(is_of_a_word)).then_some(word)
}

/// The bytes that gzip begins with.
const GZIP: &[u8] = &[0x1f, 0x8b];

/// Returns the id that a server or its gateway gave the call. The API documents no such header, so
/// the usual names are tried.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "request-id"];
    names
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

const MAX_SHOWN_ID: usize = 80;

/// Returns the same id if it looks like one and can be printed: not long, and without the
/// characters of names and addresses (`ROE^JANE`, `jane@example.test`).
pub(crate) fn shown_request_id(headers: &HeaderMap) -> Option<&str> {
    let is_of_an_id = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/+=|".contains(&byte);
    request_id(headers).filter(|id| id.len() <= MAX_SHOWN_ID && id.bytes().all(is_of_an_id))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};
    use serde_json::Value;

    use super::Reply;
    use crate::wire::decode::decode_reply;

    #[test]
    fn compression_that_no_header_names_is_seen() {
        let reply = Reply {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::from_static(b"\x1f\x8b\x08"),
        };
        let problem = decode_reply::<Value>(&reply.body).unwrap_err();
        assert_eq!(
            reply.explain(&problem),
            "expected an object (no content type, compressed with gzip, 3 bytes)"
        );
    }
}
