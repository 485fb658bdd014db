//! [`Error`]: the one error of every call.
//!
//! What a person reads in a log (`Display`, `Debug`, the chain of sources) never holds a body, a
//! message of the server, a query or a key: all of those can be about a patient. The one
//! exception is asked for: `{:#}` ends with the server's message, a text field of a JSON body.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::Violation;
use crate::decode::Problem;
use crate::response::{Reply, request_id, shown_request_id};
use crate::retry::{may_yet_appear, server_wait};

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
    /// Status 409; or a create whose answer was lost, where the record that was found is not what
    /// was sent: [`Error::found`] has it.
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
    /// The server answered with a success status, and says in the reply that nothing was done:
    /// `success` is false. [`Error::message`] may have the reason.
    NotDone,
    /// A list cannot go on: the server repeated a cursor or left one out, sent a hundred empty pages
    /// in a row, or the task that fetches its pages was stopped.
    Pagination,
    /// A call that must not happen twice may have happened: its answer was lost, and a look-up
    /// could not tell. Look before repeating it: [`Error::look_up`] names the operation, and
    /// [`Error::sent_body`] has what was sent. A blocking call whose thread panicked is one too, and
    /// has neither. So is a change that is harmless to repeat and whose reply, with a success status,
    /// does not show that it was done.
    OutcomeUnknown,
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
            Self::NotDone => "not done",
            Self::Pagination => "list cannot go on",
            Self::OutcomeUnknown => "outcome unknown",
        }
    }

    const fn advice(self) -> &'static str {
        match self {
            Self::Configuration => "correct the client's settings",
            Self::InvalidRequest => "nothing was sent",
            Self::Connection => "check the network and the base URL",
            Self::Timeout => "try a longer timeout",
            Self::BadRequest | Self::Unprocessable => "check what was sent",
            Self::Authentication => "check the API key",
            Self::Permission => "check what the API key may do",
            Self::NotFound => "check the id, and that it belongs to this product and clinic",
            Self::Conflict => "read the current state and decide again",
            Self::RateLimited => "wait before trying again",
            Self::Server => "try again later",
            Self::OtherStatus => "check the base URL and any proxy",
            Self::Decode => "the call was done; see `body()` for the reply",
            Self::NotDone => "see `body()` for what the server says",
            Self::Pagination => "start the list again",
            Self::OutcomeUnknown => "find out what became of it before you repeat it",
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
/// name a patient; [`message`](Self::message) has it, and so does the alternate form `{:#}`: at
/// most 300 characters of it, with control characters escaped. The rest of a body is only in
/// [`body`](Self::body), and `Debug` has neither.
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
    /// The server may have acted on this attempt or on an earlier one, whatever this one says.
    in_doubt: bool,
    /// The server may not be done with it.
    unfinished: bool,
    /// Free of anything private.
    problem: Option<String>,
    answer: Option<Answer>,
    violations: Vec<Violation>,
    lost: Option<Lost>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What is known of a call whose answer was lost.
#[derive(Default)]
pub(crate) struct Lost {
    pub(crate) sent_body: Option<Bytes>,
    pub(crate) look_up: Option<&'static str>,
    pub(crate) found: Option<Value>,
}

/// What is known of a reply, whose body may not have been read to its end.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        Self {
            status: reply.status,
            headers: reply.headers,
            body: Some(reply.body),
        }
    }
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            attempts: 0,
            before_send: false,
            in_doubt: false,
            unfinished: false,
            problem: None,
            answer: None,
            violations: Vec::new(),
            lost: None,
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

    /// The request failed on its way. A user's own HTTP client may have followed a redirect before
    /// no connection could be made, so that something was sent all the same.
    pub(crate) fn transport(error: reqwest::Error, may_redirect: bool) -> Self {
        let kind = if error.is_timeout() {
            ErrorKind::Timeout
        } else {
            ErrorKind::Connection
        };
        Self::new(kind).with(|inner| {
            inner.before_send = (error.is_connect() || error.is_builder()) && !may_redirect;
            inner.source = Some(Box::new(error.without_url()));
        })
    }

    /// The reply began, and its body broke off or grew too long: `self` says which. A refusal
    /// stays one, whatever became of its body.
    pub(crate) fn unread(self, status: StatusCode, headers: HeaderMap) -> Self {
        self.with(|inner| {
            if !status.is_success() {
                inner.kind = ErrorKind::of(status);
            }
            inner.answer = Some(Answer {
                status,
                headers,
                body: None,
            });
        })
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(ErrorKind::Decode)
            .with(|inner| inner.problem = Some(format!("the body has more than {limit} bytes")))
    }

    /// The server answered with a status that is no success.
    pub(crate) fn refused(reply: Reply) -> Self {
        Self::new(ErrorKind::of(reply.status)).with(|inner| inner.answer = Some(reply.into()))
    }

    pub(crate) fn decode(problem: &Problem, reply: Reply) -> Self {
        Self::new(ErrorKind::Decode).with(|inner| {
            inner.problem = Some(problem.to_string());
            inner.answer = Some(reply.into());
        })
    }

    /// The server answered with a success status, and says that it did nothing.
    pub(crate) fn not_done(reply: Reply) -> Self {
        Self::new(ErrorKind::NotDone).with(|inner| {
            inner.problem = Some("the server says that it did nothing".to_owned());
            inner.answer = Some(reply.into());
        })
    }

    /// The server answered with a success status, and the reply does not show that the change was done.
    pub(crate) fn unproven(why: String, reply: Reply) -> Self {
        let error = Self::new(ErrorKind::OutcomeUnknown).with(|inner| {
            inner.problem = Some(why);
            inner.answer = Some(reply.into());
        });
        error.without_proof()
    }

    /// The same error, of a change whose reply shows nothing.
    pub(crate) fn without_proof(self) -> Self {
        self.with(|inner| {
            let why = inner.problem.take().unwrap_or_default();
            inner.kind = ErrorKind::OutcomeUnknown;
            inner.problem = Some(format!("the reply does not show that it was done ({why})"));
        })
    }

    pub(crate) fn repeated_cursor() -> Self {
        Self::new(ErrorKind::Pagination)
            .with(|inner| inner.problem = Some("the server repeated a cursor".to_owned()))
    }

    pub(crate) fn missing_cursor() -> Self {
        Self::new(ErrorKind::Pagination).with(|inner| {
            inner.problem = Some("the server has more items, and sent no cursor".to_owned());
        })
    }

    pub(crate) fn endless_list() -> Self {
        Self::new(ErrorKind::Pagination).with(|inner| {
            inner.problem = Some("100 pages in a row are empty".to_owned());
        })
    }

    /// The task that fetches the pages of a list panicked, or its runtime was shut down.
    pub(crate) fn interrupted_list() -> Self {
        Self::new(ErrorKind::Pagination).with(|inner| {
            inner.problem = Some("the task that fetches its pages was stopped".to_owned());
        })
    }

    /// Code of the user's, such as a resolver of names, panicked in the middle of a call.
    #[cfg(feature = "blocking")]
    pub(crate) fn panicked() -> Self {
        Self::new(ErrorKind::OutcomeUnknown).with(|inner| {
            inner.problem = Some("the call panicked".to_owned());
        })
    }

    pub(crate) fn past_deadline() -> Self {
        Self::new(ErrorKind::Timeout).with(|inner| {
            inner.before_send = true;
            inner.problem = Some("the deadline of the call had passed".to_owned());
        })
    }

    /// A client of the user's own followed a redirect.
    pub(crate) fn elsewhere() -> Self {
        Self::new(ErrorKind::OtherStatus).with(|inner| {
            let problem = "the reply came from another host: your HTTP client followed a redirect";
            inner.problem = Some(problem.to_owned());
            inner.in_doubt = true;
        })
    }

    /// There is no runtime to work on, or the wrong one.
    pub(crate) fn runtime(problem: &str) -> Self {
        Self::new(ErrorKind::Configuration).with(|inner| {
            inner.before_send = true;
            inner.problem = Some(problem.to_owned());
        })
    }

    /// An attempt that failed on its way, for the model of a server.
    #[cfg(test)]
    pub(crate) fn of_kind(kind: ErrorKind, before_send: bool) -> Self {
        Self::new(kind).with(|inner| inner.before_send = before_send)
    }

    /// A call that an earlier program sent, and whose answer it did not keep.
    pub(crate) fn interrupted() -> Self {
        Self::new(ErrorKind::OutcomeUnknown).in_doubt(true)
    }

    /// The same error, of a call whose answer was lost and whose outcome nothing could tell.
    pub(crate) fn outcome_unknown(self, finding: &str, unfinished: bool, lost: Lost) -> Self {
        let unproven = self.0.problem.clone().filter(|_| self.is_unproven());
        let is_unproven = unproven.is_some();
        let cause = unproven.map_or_else(|| self.cause_of_doubt(), Cow::Owned);
        let unfinished = unfinished || may_yet_appear(&self);
        self.with(|inner| {
            inner.unfinished |= unfinished;
            let before = inner.problem.take().filter(|_| !is_unproven);
            let before = before.map(|before| format!("; {before}"));
            inner.kind = ErrorKind::OutcomeUnknown;
            inner.problem = Some(format!("{cause}; {finding}{}", before.unwrap_or_default()));
            inner.lost = Some(lost);
        })
        .in_doubt(true)
    }

    /// The same error, of a call whose answer was lost, where a look-up found something else.
    pub(crate) fn found_different(self, finding: &str, unfinished: bool, lost: Lost) -> Self {
        self.outcome_unknown(finding, unfinished, lost)
            .with(|inner| inner.kind = ErrorKind::Conflict)
    }

    /// The same error, of a call that was refused after an answer was lost, where a look-up found
    /// nothing.
    pub(crate) fn refused_in_doubt(self, lost: Lost) -> Self {
        self.with(|inner| inner.lost = Some(lost)).in_doubt(true)
    }

    fn cause_of_doubt(&self) -> Cow<'static, str> {
        if !self.may_have_been_processed() {
            return "the answer to an earlier attempt was lost".into();
        }
        match (self.status().map(|status| status.as_u16()), self.0.kind) {
            (Some(200..=299), _) if self.is_cut_off() => "the reply broke off".into(),
            (Some(200..=299), _) => "the reply cannot be read".into(),
            (Some(status), _) => format!("status {status} does not say whether it was done").into(),
            (None, ErrorKind::Timeout) => "no answer came in time".into(),
            (None, ErrorKind::OutcomeUnknown) => "an earlier program may have sent it".into(),
            (None, _) => "the connection broke before the answer".into(),
        }
    }

    /// Adds why the call is not tried again.
    pub(crate) fn because(self, reason: Option<String>) -> Self {
        self.with(|inner| {
            if let Some(reason) = reason {
                inner.problem.get_or_insert(reason);
            }
        })
    }

    /// Whether an attempt of the call may have been processed, apart from what this error says.
    pub(crate) fn in_doubt(self, in_doubt: bool) -> Self {
        self.with(|inner| {
            inner.in_doubt |= in_doubt;
            inner.before_send &= !in_doubt;
        })
    }

    /// Says whether a request of the call left, in this attempt or in an earlier one.
    pub(crate) fn sent(self, sent: bool) -> Self {
        self.with(|inner| inner.before_send &= !sent)
    }

    /// Adds the error of the earlier attempt that leaves the call in doubt. It leaves its body
    /// behind: whoever prints a chain of sources may use the form that shows a message.
    pub(crate) fn after(self, first: Self) -> Self {
        let first = first.with(|inner| {
            if let Some(answer) = &mut inner.answer {
                answer.body = None;
            }
        });
        self.with(|inner| {
            inner.unfinished |= first.may_yet_appear();
            inner.source.get_or_insert_with(|| Box::new(first));
        })
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
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the reply, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The id that the server gave the call, to quote to its support, as it came.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// The body of the reply as it came. **It can hold patients' data.**
    ///
    /// None where no reply came, or where its body was not read: it broke off, or was longer than
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub fn body(&self) -> Option<&[u8]> {
        self.0.answer.as_ref()?.body.as_deref()
    }

    /// The body as JSON, if it is JSON. **It can hold patients' data.**
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.body()?).ok()
    }

    /// How long the server asks to wait before the next call: `retry-after-ms`, else
    /// `Retry-After` in seconds or as a date.
    pub fn retry_after(&self) -> Option<Duration> {
        self.headers().and_then(server_wait)
    }

    /// What was sent, where the answer was lost to a call that must not happen twice: the body of
    /// the request. **It can hold patients' data.**
    pub fn sent_body(&self) -> Option<&[u8]> {
        self.0.lost.as_ref()?.sent_body.as_deref()
    }

    /// The operation that shows what became of a call whose answer was lost, such as
    /// `viewer.studies.retrieveByUid`.
    pub fn look_up(&self) -> Option<&'static str> {
        self.0.lost.as_ref()?.look_up
    }

    /// What a look-up found instead of what was sent, as the server sent it. **It can hold
    /// patients' data.**
    pub fn found(&self) -> Option<&Value> {
        self.0.lost.as_ref()?.found.as_ref()
    }

    /// What the server says: a text in the JSON object of an error reply, which is `message`,
    /// else `error`, else the `message` of `error`, else `detail`. **It can hold patients' data.**
    ///
    /// None where there is no such text; [`body`](Self::body) has what came instead.
    pub fn message(&self) -> Option<String> {
        let answer = self.0.answer.as_ref().filter(|_| self.is_refusal())?;
        message(answer.body.as_deref()?)
    }

    /// Everything that is wrong with the request or the configuration; empty for other kinds.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Whether the server may have done what it was asked. If so, look before you repeat a call
    /// that creates something.
    ///
    /// All attempts count: a call that was refused may have been processed if an earlier attempt
    /// of it was lost.
    pub fn may_have_been_processed(&self) -> bool {
        if self.0.in_doubt {
            return true;
        }
        if self.0.before_send || self.0.kind == ErrorKind::NotDone {
            return false;
        }
        match self.status().map(|status| status.as_u16()) {
            // 408 and 499 say that a reply was given up, which proves nothing.
            Some(408 | 499) | None => true,
            Some(400..=499) => false,
            // What is asked to come back later was not let in.
            Some(503) => self.retry_after().is_none(),
            Some(_) => true,
        }
    }

    /// Returns true if the server may still be at work on the request: the call ended before its
    /// [window](crate::RetryPolicy::window) did, it timed out, a gateway gave up waiting (408, 499,
    /// 504, 524), or a success came that cannot be read. A look-up that finds nothing soon after
    /// proves nothing then.
    pub fn may_yet_appear(&self) -> bool {
        self.0.unfinished || (self.may_have_been_processed() && may_yet_appear(self))
    }

    /// Whether the error arose before anything was sent, in any attempt.
    pub fn is_before_send(&self) -> bool {
        self.0.before_send
    }

    /// Whether something else than the answer leaves open what was done.
    pub(crate) fn is_in_doubt(&self) -> bool {
        self.0.in_doubt
    }

    /// Returns true if the server answered, and no success.
    pub(crate) fn is_refusal(&self) -> bool {
        let is_success = self.status().map(|status| status.is_success());
        is_success == Some(false) || self.0.kind == ErrorKind::NotDone
    }

    /// Returns true for a reply with a success status that does not show that a change was done.
    fn is_unproven(&self) -> bool {
        let is_success = self.status().is_some_and(|status| status.is_success());
        self.0.kind == ErrorKind::OutcomeUnknown && is_success && self.0.lost.is_none()
    }

    /// Whether a reply began, and the connection broke before its end.
    pub(crate) fn is_cut_off(&self) -> bool {
        self.status().is_some() && self.body().is_none() && self.0.source.is_some()
    }

    /// What stands in the parentheses of the one line.
    fn details(&self) -> String {
        let status = self
            .status()
            .map(|status| format!("status {}", status.as_u16()));
        let id = self.shown_request_id();
        let id = id.map(|id| format!("request id {id}"));
        let attempts = (self.0.attempts > 1).then(|| format!("{} attempts", self.0.attempts));
        [status, id, attempts]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn shown_request_id(&self) -> Option<&str> {
        self.headers().and_then(shown_request_id)
    }

    /// What to do about it.
    fn advice(&self) -> Cow<'static, str> {
        if self.found().is_some() && self.0.kind == ErrorKind::Conflict {
            return "see `found()` for the record".into();
        }
        if let Some(look_up) = self.look_up() {
            return format!("look with `{look_up}` before you repeat it").into();
        }
        self.fixed_advice().into()
    }

    fn fixed_advice(&self) -> &'static str {
        let is_unread = self.status().is_some() && self.body().is_none();
        match self.0.kind {
            ErrorKind::Configuration if self.0.violations.is_empty() => "nothing was sent",
            ErrorKind::Decode if is_unread => "the call was done; raise `max_response_bytes`",
            ErrorKind::OutcomeUnknown if self.is_unproven() => {
                "see `body()` for the reply; it is harmless to repeat"
            }
            ErrorKind::NotDone if self.message().is_some() => {
                "see `message()` for what the server says"
            }
            ErrorKind::Connection if is_unread => {
                "the reply broke off: check the network, and what was done before repeating it"
            }
            ErrorKind::OtherStatus if self.status() == Some(StatusCode::REQUEST_TIMEOUT) => {
                "the server gave up waiting for the request: repeat it if its operation is safe to \
                 repeat"
            }
            ErrorKind::BadRequest | ErrorKind::Unprocessable if self.message().is_some() => {
                "see `message()` for what the server refuses"
            }
            kind => kind.advice(),
        }
    }
}

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
        write!(f, "; {}", self.advice())?;
        match self.message().filter(|_| f.alternate()) {
            Some(message) => write!(f, "; the server says: {}", one_line(&message)),
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
            .field("request_id", &self.shown_request_id())
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

/// The API does not document its error bodies, so the usual names are tried.
fn message(body: &[u8]) -> Option<String> {
    let json: Value = serde_json::from_slice(body).ok()?;
    let fields = json.as_object()?;
    let error = fields.get("error");
    let nested = error.and_then(|error| error.as_object()?.get("message"));
    [fields.get("message"), error, nested, fields.get("detail")]
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .find(|text| !text.trim().is_empty())
        .map(str::to_owned)
}

const MAX_SHOWN_MESSAGE: usize = 300;

/// The text as it can stand in a log: what would break or reorder the line is escaped, and a long
/// text is cut.
fn one_line(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars().take(MAX_SHOWN_MESSAGE + 1) {
        if is_control(character) {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    if escaped.chars().count() <= MAX_SHOWN_MESSAGE {
        return escaped;
    }
    let cut = escaped.chars().take(MAX_SHOWN_MESSAGE - 1);
    cut.chain(['…']).collect()
}

/// Besides Unicode's control characters: its line separators and marks of direction.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::{Error, ErrorKind, message, one_line};
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
    fn a_message_is_a_text_field_and_never_the_body() {
        for body in [
            "",
            " <html>bad gateway</html>",
            "try later",
            "[1]",
            r#""Jane""#,
            r#"["Jane"]"#,
            r#"{"message": 3}"#,
            r#"{"message": " "}"#,
            r#"{"error": {"code": "Jane"}, "detail": ["Jane"], "name": "Jane"}"#,
            r#"{"message": "Jane""#,
        ] {
            assert_eq!(message(body.as_bytes()), None, "{body}");
        }
        for body in [
            r#"{"message": "no", "error": "other", "detail": "other"}"#,
            r#"{"message": 3, "error": "no", "detail": "other"}"#,
            r#"{"error": {"message": "no"}, "detail": "other"}"#,
            r#"{"error": {"code": 1}, "detail": "no"}"#,
        ] {
            assert_eq!(message(body.as_bytes()).as_deref(), Some("no"), "{body}");
        }
    }

    #[test]
    fn the_shown_message_is_one_line_of_at_most_300_characters() {
        assert_eq!(
            one_line("a\r\nb\u{1b}[31m\u{85}\u{202e}\u{61c}\u{206a}é"),
            r"a\r\nb\u{1b}[31m\u{85}\u{202e}\u{61c}\u{206a}é"
        );
        assert_eq!(one_line(&"é".repeat(300)), "é".repeat(300));
        let long = format!("{}…", "é".repeat(299));
        assert_eq!(one_line(&"é".repeat(301)), long);
        assert_eq!(one_line(&"\n".repeat(9000)).chars().count(), 300);

        let error = Error::refused(reply(400, r#"{"message": "a\nb"}"#));
        assert!(format!("{error:#}").ends_with(r"; the server says: a\nb"));
        assert_eq!(error.message().as_deref(), Some("a\nb"), "as it came");
    }

    #[test]
    fn the_advice_fits() {
        let advice = |error: Error| {
            let text = error.to_string();
            text.rsplit_once("; ").unwrap().1.to_owned()
        };
        let unread = |error: Error, status: u16| {
            error.unread(StatusCode::from_u16(status).unwrap(), HeaderMap::new())
        };
        assert!(advice(of_status(408)).starts_with("the server gave up waiting"));
        assert!(advice(of_status(418)).contains("base URL"));
        assert!(advice(of_status(400)).contains("`message()`"));
        assert_eq!(
            advice(Error::refused(reply(400, "no"))),
            "check what was sent"
        );
        assert_eq!(
            advice(unread(Error::too_large(9), 200)),
            "raise `max_response_bytes`"
        );
        assert_eq!(
            advice(unread(Error::too_large(9), 422)),
            "check what was sent"
        );
    }

    #[test]
    fn a_body_that_was_not_read_is_none() {
        let error = Error::too_large(9).unread(StatusCode::NOT_FOUND, HeaderMap::new());
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert_eq!((error.body(), error.message()), (None, None));
        assert_eq!(Error::refused(reply(404, "")).body(), Some(&b""[..]));
    }

    #[test]
    fn a_request_id_that_is_no_id_is_not_printed() {
        for (id, shown) in [("r-7", true), ("Jane Roe", false), (&"1".repeat(81), false)] {
            let mut reply = reply(404, "{}");
            let value = HeaderValue::from_str(id).unwrap();
            reply.headers.insert("x-request-id", value);
            let error = Error::refused(reply);
            assert_eq!(error.request_id(), Some(id), "as it came");
            assert_eq!(error.to_string().contains(id), shown, "{error}");
            assert_eq!(format!("{error:?}").contains(id), shown, "{error:?}");
        }
    }

    #[test]
    fn an_error_is_small_and_can_cross_threads() {
        fn assert_send_sync<T: Send + Sync + 'static>() {}
        assert_send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
