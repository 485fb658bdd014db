//! [`WebhookError`]: the reason why a delivery is not trusted, or cannot be read.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::wire::decode::DecodeError;

enum_with_texts! {
    /// The problem with a delivery.
    ///
    /// ```
    /// use avara_client::webhooks::{WebhookErrorKind, Webhooks};
    ///
    /// let error = Webhooks::unwrap_unverified("<html>").unwrap_err();
    /// assert_eq!(error.kind(), WebhookErrorKind::BodyNotJson);
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WebhookErrorKind {
        /// One of the three headers is missing: the request is not signed.
        MissingHeader = "missing header",
        /// A header is malformed, or present twice.
        MalformedHeader = "malformed header",
        /// It was signed longer ago than the tolerance allows: a replay, or a wrong clock.
        TooOld = "too old",
        /// Its time is further in the future than the tolerance allows: a wrong clock.
        FromTheFuture = "from the future",
        /// None of the signatures matches this id, time and body with one of the keys.
        NoMatchingSignature = "no matching signature",
        /// The body is not JSON.
        BodyNotJson = "body not JSON",
        /// The body is JSON, but not an event as documented.
        MalformedEvent = "malformed event",
    }
}

impl WebhookErrorKind {
    const fn advice(self) -> &'static str {
        match self {
            Self::MissingHeader => {
                "check that it comes from Avara, and that no proxy drops the `webhook-` headers"
            }
            Self::MalformedHeader => {
                "check that it comes from Avara, and that no proxy changes the `webhook-` headers"
            }
            Self::TooOld | Self::FromTheFuture => {
                "check the clock of this machine, or allow more tolerance"
            }
            Self::NoMatchingSignature => {
                "check the webhook key, and that the body is passed on as it came, byte for byte"
            }
            Self::BodyNotJson => "check that the whole body is passed on",
            Self::MalformedEvent => "see whether a newer version of this crate reads it",
        }
    }
}

/// The error of a refused delivery: what is wrong, where, and what to do about it.
///
/// Neither `Display` nor `Debug` holds anything of the body, a key or a signature.
///
/// ```
/// use avara_client::webhooks::{WebhookErrorKind, Webhooks};
///
/// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
/// let error = webhooks.verify("{}", [("webhook-id", "msg_1")]).unwrap_err();
/// assert_eq!(error.kind(), WebhookErrorKind::MissingHeader);
/// assert_eq!(error.status(), 401);
/// assert!(error.to_string().starts_with("missing header: `webhook-timestamp` is not there; "));
/// # Ok::<(), avara_client::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookError {
    kind: WebhookErrorKind,
    /// Free of anything private.
    problem: Cow<'static, str>,
}

impl WebhookError {
    fn new(kind: WebhookErrorKind, problem: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            problem: problem.into(),
        }
    }

    pub(super) fn missing(header: &str) -> Self {
        let problem = format!("`{header}` is not there");
        Self::new(WebhookErrorKind::MissingHeader, problem)
    }

    pub(super) fn malformed(header: &str, what: &str) -> Self {
        let problem = format!("`{header}` {what}");
        Self::new(WebhookErrorKind::MalformedHeader, problem)
    }

    pub(super) fn too_old(seconds: u64) -> Self {
        let problem = format!("it was signed {seconds} s ago");
        Self::new(WebhookErrorKind::TooOld, problem)
    }

    pub(super) fn from_the_future(seconds: u64) -> Self {
        let problem = format!("it was signed {seconds} s ahead of this clock");
        Self::new(WebhookErrorKind::FromTheFuture, problem)
    }

    pub(super) fn no_match() -> Self {
        Self::new(WebhookErrorKind::NoMatchingSignature, "")
    }

    pub(super) fn not_json(problem: String) -> Self {
        Self::new(WebhookErrorKind::BodyNotJson, problem)
    }

    pub(super) fn malformed_event(problem: &DecodeError) -> Self {
        Self::new(WebhookErrorKind::MalformedEvent, problem.to_string())
    }

    /// Returns the problem.
    pub const fn kind(&self) -> WebhookErrorKind {
        self.kind
    }

    /// Returns the line without the advice at its end, for programs that give their own.
    pub fn without_advice(&self) -> impl fmt::Display {
        let separator = if self.problem.is_empty() { "" } else { ": " };
        format!("{}{separator}{}", self.kind, self.problem)
    }

    /// Returns the status to refuse the delivery with: 401 if it is not shown to come from Avara,
    /// 400 if it cannot be read.
    pub const fn status(&self) -> StatusCode {
        match self.kind {
            WebhookErrorKind::MissingHeader
            | WebhookErrorKind::TooOld
            | WebhookErrorKind::FromTheFuture
            | WebhookErrorKind::NoMatchingSignature => StatusCode::UNAUTHORIZED,
            WebhookErrorKind::MalformedHeader
            | WebhookErrorKind::BodyNotJson
            | WebhookErrorKind::MalformedEvent => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.without_advice(), self.kind.advice())
    }
}

impl Error for WebhookError {}
