//! The responses.

use bytes::Bytes;
use http::header::{self, ALLOW, CONNECTION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode, Version};
use http_body_util::Full;
use serde_json::json;

use super::super::error::WebhookError;

/// The seconds until it is worth trying again.
const RETRY_AFTER: &str = "5";

enum_with_texts! {
    /// The reason why a request does not get the reply of a handler. `Display` is for people, and
    /// free of anything private.
    #[derive(Clone, Debug)]
    pub(crate) enum Refusal {
        Method = "webhooks are posted",
        TooLarge(limit: usize) = "the body has more than {limit} bytes",
        TooSlow = "the body did not come in time",
        BrokenOff = "the body broke off",
        /// There was no more room, and its sender was the slowest.
        Crowded = "too many bodies came at once, and this one was the slowest",
        Delivery(error: WebhookError) = "{error}",
        /// The server stops.
        Draining = "this server is stopping; send it again",
        /// The keys could not be had.
        NoKeys = "the keys could not be looked up; send it again",
        StoreDown = "the store of answers is down; send it again",
        StoreFull = "the store of answers is full; send it again later",
        /// Another machine is at work on the event.
        Busy = "another machine is at work on the event; send it again",
        /// The event was handled, on another machine or long ago, and its answer is not on record.
        AnswerNotKept =
            "the event was handled, and its answer is not kept where it can be had here",
        /// The handler failed; the caller learns no more.
        Failed = "the event could not be handled",
    }
}

impl From<WebhookError> for Refusal {
    fn from(error: WebhookError) -> Self {
        Self::Delivery(error)
    }
}

impl Refusal {
    const fn status(&self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::BrokenOff => StatusCode::BAD_REQUEST,
            Self::Crowded
            | Self::Draining
            | Self::NoKeys
            | Self::StoreDown
            | Self::StoreFull
            | Self::Busy
            | Self::AnswerNotKept => StatusCode::SERVICE_UNAVAILABLE,
            Self::Delivery(error) => error.status(),
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    const fn is_after_the_body(&self) -> bool {
        matches!(
            self,
            Self::StoreDown | Self::StoreFull | Self::AnswerNotKept | Self::Failed
        )
    }
}

pub(super) fn reply(json: Bytes) -> Response<Full<Bytes>> {
    response(StatusCode::OK, json)
}

/// Returns the response to a refused request. If its body was not read to its end, an HTTP/1
/// connection must be closed, so that no client reuses it.
pub(super) fn refusal(refusal: &Refusal, version: Version) -> Response<Full<Bytes>> {
    let json = json!({ "error": refusal.to_string() }).to_string();
    let status = refusal.status();
    let mut response = response(status, json.into());
    let headers = response.headers_mut();
    if version < Version::HTTP_2 && !refusal.is_after_the_body() {
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    if matches!(refusal, Refusal::Method) {
        headers.insert(ALLOW, HeaderValue::from_static("POST"));
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static(RETRY_AFTER));
    }
    response
}

fn response(status: StatusCode, json: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(json));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}
