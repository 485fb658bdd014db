//! [`Reply`]: a reply as it came.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A reply as it came.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The id that a server or its gateway gives a call. The API documents no such header, so the
/// usual names are tried.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "request-id"];
    names
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

const MAX_SHOWN_ID: usize = 80;

/// The same, where it looks like an id and can be printed: not long, and without what stands in
/// names and addresses (`ROE^JANE`, `jane@example.test`).
pub(crate) fn shown_request_id(headers: &HeaderMap) -> Option<&str> {
    let is_of_an_id = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/+=|".contains(&byte);
    request_id(headers).filter(|id| id.len() <= MAX_SHOWN_ID && id.bytes().all(is_of_an_id))
}
