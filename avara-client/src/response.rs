//! [`Response`]: a value together with how it came.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::redact::Redacted;
use crate::transport::Outcome;

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

/// What `send_with_response` gives: the value, and the reply that it was read from.
///
/// ```no_run
/// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let response = avara.viewer().users().list().send_with_response().await?;
/// println!("{} {:?}", response.status(), response.request_id());
/// let page = response.into_value();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    outcome: Outcome,
    is_shown: bool,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, outcome: Outcome) -> Self {
        Self {
            value,
            outcome,
            is_shown: true,
        }
    }

    /// The same, of a type that may print anything.
    pub(crate) fn hidden(self) -> Self {
        Self {
            is_shown: false,
            ..self
        }
    }

    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            outcome: self.outcome,
            is_shown: self.is_shown,
        }
    }

    /// The value.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The value, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status: always a success.
    pub const fn status(&self) -> StatusCode {
        self.outcome.reply.status
    }

    /// The headers of the reply.
    pub const fn headers(&self) -> &HeaderMap {
        &self.outcome.reply.headers
    }

    /// The id that the server gave the call, as it came.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.outcome.reply.headers)
    }

    /// The body as it came.
    pub const fn body(&self) -> &Bytes {
        &self.outcome.reply.body
    }

    /// How many times the request was sent; look-ups do not count.
    pub const fn attempts(&self) -> u32 {
        self.outcome.attempts
    }

    /// Whether the answer was lost and the value was found by a look-up.
    ///
    /// Status, headers and body are then those of the look-up. Found in a list, the body is the
    /// item alone.
    pub const fn was_reconciled(&self) -> bool {
        self.outcome.reconciled
    }
}

/// Headers and body are left out: they can hold anything. So can the value of a
/// [`RawRequest`](crate::RawRequest), which shows as `<redacted>`.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value: &dyn fmt::Debug = if self.is_shown {
            &self.value
        } else {
            &Redacted("")
        };
        f.debug_struct("Response")
            .field("value", value)
            .field("status", &self.outcome.reply.status)
            .field("request_id", &shown_request_id(&self.outcome.reply.headers))
            .field("attempts", &self.outcome.attempts)
            .field("reconciled", &self.outcome.reconciled)
            .field("body_bytes", &self.outcome.reply.body.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::{Reply, Response};
    use crate::transport::Outcome;

    #[test]
    fn debug_shows_an_id_and_no_other_text() {
        let ids = [
            ("r-7", true),
            ("Root=1-67891233-abcdef012345678912345678", true),
            ("Jane Roe", false),
            ("ROE^JANE", false),
            ("jane@example.test", false),
        ];
        for (id, shown) in ids {
            let value = HeaderValue::from_static(id);
            let reply = Reply {
                status: StatusCode::OK,
                headers: HeaderMap::from_iter([(
                    http::HeaderName::from_static("request-id"),
                    value,
                )]),
                body: Bytes::from_static(b"Jane"),
            };
            let outcome = Outcome {
                reply,
                attempts: 1,
                reconciled: false,
            };
            let response = Response::new((), outcome);
            assert_eq!(response.request_id(), Some(id));
            assert_eq!(format!("{response:?}").contains(id), shown, "{response:?}");
        }
    }
}
