//! The answer to a request for an object.

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, RETRY_AFTER,
    X_CONTENT_TYPE_OPTIONS,
};
use http::response::Builder;
use http::{HeaderMap, Method, StatusCode};
use tracing::warn;

use super::flow::Flow;
use super::range::{Wanted, wanted};
use super::token::Refused;
use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::uids::InstanceUids;

/// The reasons why there is no object.
pub(super) enum NoObject {
    Refused(Refused),
    Absent,
    Crowded,
    Failed(ArchiveError, InstanceUids),
}

/// Answers with an object, or the part of it that is wanted.
pub(super) fn object(method: &Method, headers: &HeaderMap, flow: Flow) -> Response {
    let length = flow.source.length();
    let wanted = if method == Method::HEAD {
        Wanted::Whole
    } else {
        wanted(headers, length)
    };
    let answer = head(&wanted, length);
    let body = match wanted {
        Wanted::Whole | Wanted::Part(..) if method != Method::HEAD => flow.into_body(&wanted),
        _ => Body::empty(),
    };
    finish(answer, body)
}

fn head(wanted: &Wanted, length: Option<u64>) -> Builder {
    let (status, length) = match wanted {
        Wanted::Whole => (StatusCode::OK, length),
        Wanted::Part(range, _) => {
            let length = range.end() - range.start() + 1;
            (StatusCode::PARTIAL_CONTENT, Some(length))
        }
        Wanted::Beyond(_) => (StatusCode::RANGE_NOT_SATISFIABLE, Some(0)),
    };
    let mut answer = Response::builder()
        .status(status)
        .header(CONTENT_TYPE, "application/dicom")
        // A file that is compressed on its way is not byte for byte the stored one.
        .header(CACHE_CONTROL, "private, no-transform")
        .header(X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(ACCEPT_RANGES, "bytes");
    if let Some(length) = length {
        answer = answer.header(CONTENT_LENGTH, length);
    }
    match wanted {
        Wanted::Whole => answer,
        Wanted::Part(range, whole) => {
            let range = format!("bytes {}-{}/{whole}", range.start(), range.end());
            answer.header(CONTENT_RANGE, range)
        }
        Wanted::Beyond(whole) => answer.header(CONTENT_RANGE, format!("bytes */{whole}")),
    }
}

/// Says why there is no object, without a word about which one.
pub(super) fn no_object(why: NoObject) -> Response {
    let (status, text) = match why {
        NoObject::Refused(Refused::Invalid) => (StatusCode::FORBIDDEN, "the link is not valid"),
        NoObject::Refused(Refused::Expired) => (StatusCode::FORBIDDEN, "the link has expired"),
        NoObject::Absent => (
            StatusCode::NOT_FOUND,
            "the archive does not have the object",
        ),
        NoObject::Crowded => (
            StatusCode::SERVICE_UNAVAILABLE,
            "too many objects are under way",
        ),
        NoObject::Failed(error, uids) => {
            warn!(study = uids.study(), instance = uids.instance(), %error, "an object cannot be read");
            match error.kind() {
                ArchiveErrorKind::TimedOut => (
                    StatusCode::GATEWAY_TIMEOUT,
                    "the archive did not answer in time",
                ),
                _ => (
                    StatusCode::BAD_GATEWAY,
                    "the archive cannot give the object",
                ),
            }
        }
    };
    problem(status, text)
}

pub(super) fn problem(status: StatusCode, text: &str) -> Response {
    let mut answer = Response::builder()
        .status(status)
        .header(CONTENT_TYPE, "application/json")
        .header(CACHE_CONTROL, "no-store");
    if status == StatusCode::SERVICE_UNAVAILABLE {
        answer = answer.header(RETRY_AFTER, 1);
    }
    finish(answer, Body::from(format!(r#"{{"error": "{text}"}}"#)))
}

/// The headers are ours, and valid.
fn finish(answer: Builder, body: Body) -> Response {
    let answer = answer.body(body);
    answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
