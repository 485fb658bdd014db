//! The responses.

use bytes::Bytes;
use http::header::{ALLOW, CONNECTION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode, Version};
use http_body_util::Full;
use serde_json::json;

use super::super::error::WebhookError;

/// Why a request does not get the reply of a handler.
#[derive(Debug)]
pub(crate) enum Refusal {
    Method,
    TooLarge {
        limit: usize,
    },
    TooSlow,
    BrokenOff,
    /// There was no room for more, and its sender was the slowest.
    Crowded,
    Delivery(WebhookError),
    /// The handler's own affair, of which the caller learns no more.
    Failed,
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
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::BrokenOff => StatusCode::BAD_REQUEST,
            Self::Crowded => StatusCode::SERVICE_UNAVAILABLE,
            Self::Delivery(error) => error.status(),
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// For people, and free of anything private.
    pub(crate) fn reason(&self) -> String {
        match self {
            Self::Method => "webhooks are posted".to_owned(),
            Self::TooLarge { limit } => format!("the body has more than {limit} bytes"),
            Self::TooSlow => "the body did not come in time".to_owned(),
            Self::BrokenOff => "the body broke off".to_owned(),
            Self::Crowded => {
                "too many bodies came at once, and this one was the slowest".to_owned()
            }
            Self::Delivery(error) => error.to_string(),
            Self::Failed => "the event could not be handled".to_owned(),
        }
    }
}

pub(super) fn reply(json: Bytes) -> Response<Full<Bytes>> {
    response(StatusCode::OK, json)
}

/// The body may not have been read to its end, and then the connection is of no further use: in
/// HTTP/1 a client that pools connections has to be told.
pub(super) fn refusal(refusal: &Refusal, version: Version) -> Response<Full<Bytes>> {
    let json = json!({ "error": refusal.reason() }).to_string();
    let mut response = response(refusal.status(), json.into());
    if version < Version::HTTP_2 && !matches!(refusal, Refusal::Failed) {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(CONNECTION, close);
    }
    if matches!(refusal, Refusal::Method) {
        response
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("POST"));
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
