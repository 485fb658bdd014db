//! [`Response`]: a value with its reply.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::Error;
use crate::wire::redact::Redacted;
use crate::wire::reply::{Reply, request_id, shown_request_id};

/// The future of a request that is awaited: the boxed form of its `send`.
pub type ResponseFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// A call that succeeded.
#[derive(Clone)]
pub(crate) struct Outcome {
    pub(crate) reply: Reply,
    pub(crate) attempts: u32,
    /// True if the answer was lost and the reply is that of a look-up.
    pub(crate) reconciled: bool,
}

/// The result of `send_with_response`: the value, and the reply that it was read from.
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

    /// Hides the value from `Debug`, because its type may print anything.
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

    pub(crate) const fn reply(&self) -> &Reply {
        &self.outcome.reply
    }

    /// Returns the value.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value and drops the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the status, which is always a success.
    pub const fn status(&self) -> StatusCode {
        self.outcome.reply.status
    }

    /// Returns the headers of the reply.
    pub const fn headers(&self) -> &HeaderMap {
        &self.outcome.reply.headers
    }

    /// Returns the id that the server gave the call, unchanged.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.outcome.reply.headers)
    }

    /// Returns the body, unchanged.
    pub const fn body(&self) -> &Bytes {
        &self.outcome.reply.body
    }

    /// Returns how many times the request was sent. Look-ups do not count.
    pub const fn attempts(&self) -> u32 {
        self.outcome.attempts
    }

    /// Returns true if the answer was lost and a look-up found the value.
    ///
    /// Status, headers and body are then those of the look-up. If the look-up is a list, the body
    /// is only the item.
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

    use super::{Outcome, Reply, Response};

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
