//! [`Error`]: the one error of every call.
//!
//! What a person reads in a log (`Display`, `Debug`, the chain of sources) never holds a body, a
//! message of the server, a query or a key: all of those can be about a patient.

use std::error::Error as StdError;
use std::fmt;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::Violation;
use crate::decode::Problem;
use crate::response::{Reply, request_id};

/// What went wrong, in the terms of what a program can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built: the key is missing, or a setting cannot be used.
    Configuration,
    /// The request breaks a rule of the API; nothing was sent. See [`Error::violations`].
    InvalidRequest,
    /// No connection could be made, or it broke.
    Connection,
    /// The attempt took longer than its timeout.
    Timeout,
    /// Status 400.
    BadRequest,
    /// Status 401: the API key is missing, wrong or revoked.
    Authentication,
    /// Status 403: the API key may not do this.
    Permission,
    /// Status 404.
    NotFound,
    /// Status 409.
    Conflict,
    /// Status 422.
    Unprocessable,
    /// Status 429.
    RateLimited,
    /// Status 500 to 599.
    Server,
    /// Any other status that is no success, redirects among them: they are not followed.
    OtherStatus,
    /// The call succeeded, and its reply cannot be read.
    Decode,
    /// A list cannot go on: the server repeated a cursor.
    Pagination,
}

impl ErrorKind {
    fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::BadRequest,
            401 => Self::Authentication,
            403 => Self::Permission,
            404 => Self::NotFound,
            409 => Self::Conflict,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::OtherStatus,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Configuration => "invalid configuration",
            Self::InvalidRequest => "invalid request",
            Self::Connection => "connection failed",
            Self::Timeout => "timed out",
            Self::BadRequest => "bad request",
            Self::Authentication => "not authenticated",
            Self::Permission => "not permitted",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::Unprocessable => "not processable",
            Self::RateLimited => "rate limited",
            Self::Server => "server error",
            Self::OtherStatus => "unexpected status",
            Self::Decode => "unreadable reply",
            Self::Pagination => "list cannot go on",
        }
    }

    const fn advice(self) -> &'static str {
        match self {
            Self::Configuration => "correct the client's settings",
            Self::InvalidRequest => "nothing was sent",
            Self::Connection => "check the network and the base URL",
            Self::Timeout => "try a longer timeout",
            Self::BadRequest | Self::Unprocessable => "see `message()` for what the server refuses",
            Self::Authentication => "check the API key",
            Self::Permission => "check what the API key may do",
            Self::NotFound => "check the id, and that it belongs to this product and clinic",
            Self::Conflict => "read the current state and decide again",
            Self::RateLimited => "wait before trying again",
            Self::Server => "try again later",
            Self::OtherStatus => "check the base URL and any proxy",
            Self::Decode => "see `body()` for the reply",
            Self::Pagination => "start the list again",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The error of every call: what happened, where, and whether the server may have acted.
///
/// `Display` is one line for people and logs. It leaves out the server's own message, which may
/// name a patient; [`message`](Self::message) and the alternate form `{:#}` have it.
///
/// ```
/// # fn handle(error: avara_client::Error) {
/// use avara_client::ErrorKind;
///
/// match error.kind() {
///     ErrorKind::NotFound => println!("no such user"),
///     ErrorKind::InvalidRequest => {
///         for violation in error.violations() {
///             println!("{}: {}", violation.field(), violation.problem());
///         }
///     }
///     _ if error.may_have_been_processed() => println!("unclear: look before repeating"),
///     _ => println!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    attempts: u32,
    before_send: bool,
    /// Free of anything private.
    problem: Option<String>,
    reply: Option<Reply>,
    violations: Vec<Violation>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            attempts: 0,
            before_send: false,
            problem: None,
            reply: None,
            violations: Vec::new(),
            source: None,
        }))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(&mut self.0);
        self
    }

    pub(crate) fn configuration(violations: Vec<Violation>) -> Self {
        Self::new(ErrorKind::Configuration).with(|inner| {
            inner.before_send = true;
            inner.violations = violations;
        })
    }

    /// The HTTP client could not be built, for instance because no TLS roots were found.
    pub(crate) fn http_client(error: reqwest::Error) -> Self {
        Self::new(ErrorKind::Configuration).with(|inner| {
            inner.before_send = true;
            inner.problem = Some("the HTTP client cannot be built".to_owned());
            inner.source = Some(Box::new(error.without_url()));
        })
    }

    pub(crate) fn invalid_request(violations: Vec<Violation>) -> Self {
        Self::new(ErrorKind::InvalidRequest).with(|inner| {
            inner.before_send = true;
            inner.violations = violations;
        })
    }

    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            ErrorKind::Timeout
        } else {
            ErrorKind::Connection
        };
        Self::new(kind).with(|inner| {
            inner.before_send = error.is_connect() || error.is_builder();
            inner.source = Some(Box::new(error.without_url()));
        })
    }

    /// The reply began and broke off, or grew too long.
    pub(crate) fn interrupted(self, reply: Reply) -> Self {
        self.with(|inner| inner.reply = Some(reply))
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(ErrorKind::Decode)
            .with(|inner| inner.problem = Some(format!("the body has more than {limit} bytes")))
    }

    /// The server answered with a status that is no success.
    pub(crate) fn refused(reply: Reply) -> Self {
        Self::new(ErrorKind::of(reply.status)).with(|inner| inner.reply = Some(reply))
    }

    pub(crate) fn decode(problem: &Problem, reply: Reply) -> Self {
        Self::new(ErrorKind::Decode).with(|inner| {
            inner.problem = Some(problem.to_string());
            inner.reply = Some(reply);
        })
    }

    pub(crate) fn repeated_cursor() -> Self {
        Self::new(ErrorKind::Pagination)
            .with(|inner| inner.problem = Some("the server repeated a cursor".to_owned()))
    }

    pub(crate) fn of_operation(self, operation: &'static str, attempts: u32) -> Self {
        self.with(|inner| {
            inner.operation = Some(operation);
            inner.attempts = attempts;
        })
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation, such as `viewer.users.update`; none for the configuration of a client.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// How many times the request was sent, or was about to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The status of the reply, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.reply.as_ref().map(|reply| reply.status)
    }

    /// The headers of the reply, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.reply.as_ref().map(|reply| &reply.headers)
    }

    /// The id that the server gave the call, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// The body of the reply as it came, if one came. **It can hold patients' data.**
    pub fn body(&self) -> Option<&[u8]> {
        self.0.reply.as_ref().map(|reply| reply.body.as_ref())
    }

    /// What the server says: the `message` of a JSON body, else the body's text.
    /// **It can hold patients' data.**
    ///
    /// None where no error reply came, or where it is empty or an HTML page.
    pub fn message(&self) -> Option<String> {
        let reply = self
            .0
            .reply
            .as_ref()
            .filter(|reply| !reply.status.is_success())?;
        message(&reply.body)
    }

    /// Everything that is wrong with the request or the configuration; empty for other kinds.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Whether the server may have done what it was asked. If so, look before you repeat a call
    /// that creates something.
    pub fn may_have_been_processed(&self) -> bool {
        if self.0.before_send {
            return false;
        }
        match self.status().map(|status| status.as_u16()) {
            // 408 and 499 say that a reply was given up, which proves nothing.
            Some(408 | 499) | None => true,
            Some(400..=499) => false,
            Some(_) => true,
        }
    }

    /// Whether the error arose before anything was sent.
    pub fn is_before_send(&self) -> bool {
        self.0.before_send
    }

    /// What stands in the parentheses of the one line.
    fn details(&self) -> String {
        let status = self
            .status()
            .map(|status| format!("status {}", status.as_u16()));
        let id = self.request_id().filter(|id| id.len() <= MAX_SHOWN_ID);
        let id = id.map(|id| format!("request id {id}"));
        let attempts = (self.0.attempts > 1).then(|| format!("{} attempts", self.0.attempts));
        [status, id, attempts]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }
}

const MAX_SHOWN_ID: usize = 80;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{}", self.0.kind)?;
        let details = self.details();
        if !details.is_empty() {
            write!(f, " ({details})")?;
        }
        if let Some(problem) = &self.0.problem {
            write!(f, ": {problem}")?;
        }
        for (index, violation) in self.0.violations.iter().enumerate() {
            write!(f, "{}{violation}", if index == 0 { ": " } else { ", " })?;
        }
        write!(f, "; {}", self.0.kind.advice())?;
        match self.message().filter(|_| f.alternate()) {
            Some(message) => write!(f, "; the server says: {message}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.0.attempts)
            .field("problem", &self.0.problem)
            .field("violations", &self.0.violations)
            .field("body_bytes", &self.body().map(<[u8]>::len))
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// The API does not document its error bodies, so any body is read.
fn message(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    if text.is_empty() || text.starts_with('<') {
        return None;
    }
    let json: Option<Value> = serde_json::from_str(text).ok();
    let message = json
        .as_ref()
        .and_then(|json| json.get("message"))
        .and_then(Value::as_str);
    Some(message.unwrap_or(text).to_owned())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::{Error, ErrorKind, message};
    use crate::Violation;
    use crate::response::Reply;

    fn reply(status: u16, body: &'static str) -> Reply {
        let mut headers = HeaderMap::new();
        headers.insert("x-request-id", HeaderValue::from_static("r-1"));
        let status = StatusCode::from_u16(status).unwrap();
        Reply {
            status,
            headers,
            body: Bytes::from_static(body.as_bytes()),
        }
    }

    fn of_status(status: u16) -> Error {
        let body = r#"{"message": "no room for Jane Roe"}"#;
        Error::refused(reply(status, body)).of_operation("viewer.users.retrieve", 1)
    }

    #[test]
    fn every_status_has_its_kind() {
        for (status, kind, processed) in [
            (307, ErrorKind::OtherStatus, true),
            (400, ErrorKind::BadRequest, false),
            (401, ErrorKind::Authentication, false),
            (403, ErrorKind::Permission, false),
            (404, ErrorKind::NotFound, false),
            (408, ErrorKind::OtherStatus, true),
            (409, ErrorKind::Conflict, false),
            (418, ErrorKind::OtherStatus, false),
            (422, ErrorKind::Unprocessable, false),
            (429, ErrorKind::RateLimited, false),
            (500, ErrorKind::Server, true),
            (599, ErrorKind::Server, true),
        ] {
            let error = of_status(status);
            assert_eq!(error.kind(), kind, "{status}");
            assert_eq!(error.may_have_been_processed(), processed, "{status}");
            assert!(!error.is_before_send());
        }
    }

    #[test]
    fn display_is_one_useful_line_without_the_servers_message() {
        let error = of_status(404);
        assert_eq!(
            error.to_string(),
            "viewer.users.retrieve: not found (status 404, request id r-1); check the id, and that \
             it belongs to this product and clinic"
        );
        assert!(format!("{error:#}").ends_with("; the server says: no room for Jane Roe"));
        assert!(!format!("{error:?} {error:#?}").contains("Jane"));
        assert_eq!(error.message().as_deref(), Some("no room for Jane Roe"));
    }

    #[test]
    fn violations_are_all_in_the_line() {
        let error = Error::invalid_request(vec![
            Violation::new("firstName", "is required"),
            Violation::new("limit", "must be at most 100"),
        ]);
        assert_eq!(
            error.of_operation("viewer.users.invite", 0).to_string(),
            "viewer.users.invite: invalid request: firstName is required, limit must be at most \
             100; nothing was sent"
        );
    }

    #[test]
    fn messages() {
        assert_eq!(message(b""), None);
        assert_eq!(message(b" <html>bad gateway</html>"), None);
        assert_eq!(message(b"try later").as_deref(), Some("try later"));
        assert_eq!(
            message(br#"{"message": 3}"#).as_deref(),
            Some(r#"{"message": 3}"#)
        );
    }

    #[test]
    fn an_error_is_small_and_can_cross_threads() {
        fn assert_send_sync<T: Send + Sync + 'static>() {}
        assert_send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
