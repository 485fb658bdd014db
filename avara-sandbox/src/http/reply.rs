//! Replies.

use std::time::Duration;

use bytes::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use hyper::{Response, StatusCode};
use serde_json::{Value, json};

use super::payload::{Delivery, Payload};
use crate::world::Refusal;

/// A reply before it is sent.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) body: Bytes,
    pub(crate) delivery: Delivery,
    content_type: HeaderValue,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Reply {
    pub(crate) fn new(status: StatusCode, body: Bytes) -> Self {
        Self {
            status,
            body,
            delivery: Delivery::default(),
            content_type: HeaderValue::from_static("application/json"),
            headers: Vec::new(),
        }
    }

    pub(crate) fn json(status: StatusCode, value: &Value) -> Self {
        // Writing a `Value` into memory does not fail.
        Self::new(status, serde_json::to_vec(value).unwrap_or_default().into())
    }

    /// Returns an error, in the shape that the API documents.
    pub(crate) fn error(status: StatusCode, message: &str) -> Self {
        Self::json(status, &json!({ "message": message }))
    }

    /// Returns the reply to a request that the world refused.
    pub(crate) fn refused(refusal: &Refusal) -> Self {
        let status = StatusCode::from_u16(refusal.status);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let reply = Self::error(status, &refusal.message);
        if status == StatusCode::CONFLICT {
            // It stays one, however often clients repeat the request.
            return reply.with(HeaderName::from_static("x-should-retry"), "false");
        }
        reply
    }

    /// Something that is not JSON.
    pub(crate) fn file(content_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        Self {
            content_type: HeaderValue::from_static(content_type),
            ..Self::new(StatusCode::OK, bytes.into())
        }
    }

    /// Come again later.
    pub(crate) fn too_many(message: &str, wait: Duration) -> Self {
        let milliseconds = wait.as_nanos().div_ceil(1_000_000).max(1);
        let seconds = milliseconds.div_ceil(1000);
        let text = |number: u128| HeaderValue::from_str(&number.to_string()).ok();
        let mut reply = Self::error(StatusCode::TOO_MANY_REQUESTS, message);
        let after_ms = HeaderName::from_static("retry-after-ms");
        let headers = [(RETRY_AFTER, seconds), (after_ms, milliseconds)];
        for (name, number) in headers {
            reply
                .headers
                .extend(text(number).map(|value| (name, value)));
        }
        reply
    }

    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers
            .extend(HeaderValue::from_str(value).ok().map(|value| (name, value)));
        self
    }

    pub(crate) fn into_response(self) -> Response<Payload> {
        let is_empty = self.body.is_empty();
        let mut response = Response::new(Payload::new(self.body, self.delivery));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if !is_empty {
            headers.insert(CONTENT_TYPE, self.content_type);
        }
        headers.extend(self.headers);
        response
    }
}
