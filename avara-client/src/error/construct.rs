//! Constructors of errors, and what is added to them later.

use std::borrow::Cow;
use std::error::Error as StdError;

use http::{HeaderMap, StatusCode};

use super::{Advice, Answer, Error, ErrorKind, Inner, Lost, cause};
use crate::wire::decode::DecodeError;
use crate::wire::reply::Reply;
use crate::{InvalidId, Location, UnreadableItem, Violation};

/// An identifier in a text that is not one, as an error of the request that it was meant for.
impl From<InvalidId> for Error {
    fn from(invalid: InvalidId) -> Self {
        let problem = invalid.problem().to_owned();
        let violation = Violation::new(Location::Request, invalid.type_name(), problem);
        Self::invalid_request(vec![violation])
    }
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            attempts: 0,
            before_send: false,
            unconfirmed: false,
            unfinished: false,
            advice: None,
            cause: None,
            problem: None,
            answer: None,
            item: None,
            violations: Vec::new(),
            lost: None,
            source: None,
        }))
    }

    fn of(kind: ErrorKind, problem: impl Into<String>) -> Self {
        Self::new(kind).with(|inner| inner.problem = Some(problem.into()))
    }

    fn before_send(self) -> Self {
        self.with(|inner| inner.before_send = true)
    }

    fn advising(self, advice: Advice) -> Self {
        self.with(|inner| inner.advice = Some(advice))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(&mut self.0);
        self
    }

    pub(crate) fn configuration(violations: Vec<Violation>) -> Self {
        let error = Self::new(ErrorKind::Configuration).before_send();
        error.with(|inner| inner.violations = violations)
    }

    /// The HTTP client could not be built, for instance because no TLS roots were found.
    pub(crate) fn http_client(error: reqwest::Error) -> Self {
        let problem = "the HTTP client cannot be built";
        let built = Self::of(ErrorKind::Configuration, problem).before_send();
        built.with(|inner| {
            inner.cause = cause::of(&error);
            inner.source = Some(Box::new(error.without_url()));
        })
    }

    /// The API key was asked for and did not come. What the user's closure says stays its source.
    pub(crate) fn key_source(source: Box<dyn StdError + Send + Sync>) -> Self {
        Self::unusable_key("`api_key_from` failed").with(|inner| inner.source = Some(source))
    }

    /// The API key was asked for, and cannot be used.
    pub(crate) fn unusable_key(problem: &str) -> Self {
        Self::of(ErrorKind::ApiKey, problem).before_send()
    }

    pub(crate) fn invalid_request(violations: Vec<Violation>) -> Self {
        let error = Self::new(ErrorKind::InvalidRequest).before_send();
        error.with(|inner| inner.violations = violations)
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
            inner.cause = cause::of(&error);
            inner.before_send = (error.is_connect() || error.is_builder()) && !may_redirect;
            inner.source = Some(Box::new(error.without_url()));
        })
    }

    /// The body of a reply broke off, or its compression cannot be undone. It had begun, so the request
    /// was sent.
    pub(crate) fn broken_body(error: reqwest::Error) -> Self {
        let is_garbled = cfg!(feature = "gzip") && cause::is_invalid_data(&error);
        let error = Self::transport(error, true);
        if !is_garbled {
            return error;
        }
        error.with(|inner| {
            inner.kind = ErrorKind::Decode;
            inner.problem = Some("the body is not gzip, as its header says".to_owned());
            inner.advice = Some(Advice::CheckProxy);
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
        Self::of(
            ErrorKind::Decode,
            format!("the body has more than {limit} bytes"),
        )
    }

    pub(crate) fn refused(reply: Reply) -> Self {
        Self::new(ErrorKind::of(reply.status)).with(|inner| inner.answer = Some(reply.into()))
    }

    pub(crate) fn decode(problem: &DecodeError, reply: Reply) -> Self {
        Self::new(ErrorKind::Decode).with(|inner| {
            inner.problem = Some(reply.explain(problem));
            inner.advice = problem.is_foreign().then_some(Advice::CheckSender);
            inner.answer = Some(reply.into());
        })
    }

    /// An item of a list cannot be read. `reply` is the page's.
    pub(crate) fn unreadable(item: UnreadableItem, reply: Option<Reply>) -> Self {
        Self::new(ErrorKind::Decode).with(|inner| {
            inner.problem = Some(item.to_string());
            inner.answer = reply.map(|reply| Answer {
                body: Some(item.json().clone()),
                ..reply.into()
            });
            inner.advice = Some(Advice::SeeItem);
            inner.item = Some(item);
        })
    }

    /// The server answered with a success status, but reports that it did nothing.
    pub(crate) fn not_done(reply: Reply) -> Self {
        let problem = "the server reports that it did nothing";
        Self::of(ErrorKind::NotDone, problem).with_reply(reply)
    }

    /// The server answered with a success status, and the reply does not show that the change was
    /// done.
    pub(crate) fn unproven(why: String, reply: Reply) -> Self {
        let error = Self::of(ErrorKind::OutcomeUnknown, why);
        error.with_reply(reply).without_proof()
    }

    /// Returns the same error for a change whose reply proves nothing.
    pub(crate) fn without_proof(self) -> Self {
        self.with(|inner| {
            let why = inner.problem.take().unwrap_or_default();
            inner.kind = ErrorKind::OutcomeUnknown;
            inner.problem = Some(format!("the reply does not show that it was done: {why}"));
        })
    }

    pub(crate) fn pagination(problem: &str) -> Self {
        Self::of(ErrorKind::Pagination, problem)
    }

    /// Code of the user's, such as a resolver of names, panicked in the middle of a call.
    #[cfg(feature = "blocking")]
    pub(crate) fn panicked() -> Self {
        Self::of(ErrorKind::OutcomeUnknown, "the call panicked")
    }

    pub(crate) fn past_deadline() -> Self {
        Self::of(ErrorKind::Timeout, "the deadline of the call had passed").before_send()
    }

    /// A client of the user's own followed a redirect.
    pub(crate) fn elsewhere() -> Self {
        let problem = "the reply came from another host: your HTTP client followed a redirect";
        Self::of(ErrorKind::OtherStatus, problem).with(|inner| inner.unconfirmed = true)
    }

    /// A step of a download took too long.
    pub(crate) fn timed_out() -> Self {
        Self::new(ErrorKind::Timeout)
    }

    /// A link leads to something else than a file.
    pub(crate) fn not_a_file(problem: &str) -> Self {
        Self::of(ErrorKind::Decode, problem).advising(Advice::CheckProxy)
    }

    pub(crate) fn too_large_file(limit: u64) -> Self {
        let problem = format!("the file has more than {limit} bytes");
        Self::of(ErrorKind::Decode, problem).advising(Advice::AllowLargerFiles)
    }

    /// A stream cannot take back its pieces.
    pub(crate) fn broken_download() -> Self {
        let problem = "it broke off, and the server cannot resume it";
        Self::of(ErrorKind::Connection, problem).advising(Advice::StartDownloadAgain)
    }

    pub(crate) fn link_expired(reply: Reply) -> Self {
        Self::refused(reply).with(|inner| inner.kind = ErrorKind::LinkExpired)
    }

    pub(crate) fn file(error: std::io::Error) -> Self {
        let built = Self::of(ErrorKind::File, error.kind().to_string()).before_send();
        built.with(|inner| inner.source = Some(Box::new(error)))
    }

    pub(crate) fn with_reply(self, reply: Reply) -> Self {
        self.with(|inner| inner.answer = Some(reply.into()))
    }

    /// There is no runtime to work on, or the wrong one.
    pub(crate) fn runtime(problem: &str) -> Self {
        Self::of(ErrorKind::Configuration, problem).before_send()
    }

    /// Returns the error of an attempt that failed on its way, for the model of a server.
    #[cfg(test)]
    pub(crate) fn of_kind(kind: ErrorKind, before_send: bool) -> Self {
        Self::new(kind).with(|inner| inner.before_send = before_send)
    }

    /// Returns the error of a call that an earlier program sent without keeping the answer.
    pub(crate) fn interrupted() -> Self {
        Self::new(ErrorKind::OutcomeUnknown).unconfirmed(true)
    }

    /// Turns the error into that of a call whose answer was lost and whose outcome could not be
    /// determined.
    pub(crate) fn outcome_unknown(self, finding: &str, unfinished: bool, lost: Lost) -> Self {
        let unproven = self.0.problem.clone().filter(|_| self.is_unproven());
        let is_unproven = unproven.is_some();
        let cause = unproven.map_or_else(|| self.cause_of_loss(), Cow::Owned);
        let unfinished = unfinished || self.leaves_open();
        self.with(|inner| {
            inner.unfinished |= unfinished;
            let before = inner.problem.take().filter(|_| !is_unproven);
            let before = before.map(|before| format!("; {before}"));
            inner.kind = ErrorKind::OutcomeUnknown;
            inner.problem = Some(format!("{cause}; {finding}{}", before.unwrap_or_default()));
            inner.lost = Some(lost);
        })
        .unconfirmed(true)
    }

    /// Turns the error into that of a call whose answer was lost and whose look-up found a
    /// different record.
    pub(crate) fn found_different(self, finding: &str, unfinished: bool, lost: Lost) -> Self {
        self.outcome_unknown(finding, unfinished, lost)
            .with(|inner| inner.kind = ErrorKind::Conflict)
    }

    /// Adds what was lost to the error of a call that was refused after an earlier answer was lost,
    /// and for which a look-up found nothing.
    pub(crate) fn refused_unconfirmed(self, lost: Lost) -> Self {
        self.with(|inner| inner.lost = Some(lost)).unconfirmed(true)
    }

    fn cause_of_loss(&self) -> Cow<'static, str> {
        if !self.may_have_been_processed() {
            return "the answer to an earlier attempt was lost".into();
        }
        match (self.status().map(|status| status.as_u16()), self.0.kind) {
            (Some(200..=299), _) if self.is_cut_off() => "the reply broke off".into(),
            (Some(200..=299), _) => "the reply cannot be read".into(),
            (Some(status), _) => format!("status {status} does not say whether it was done").into(),
            (None, ErrorKind::Timeout) => "no answer came in time".into(),
            (None, ErrorKind::OutcomeUnknown) => "an earlier program may have sent it".into(),
            (None, _) => match self.0.cause {
                Some(cause) => cause.what.into(),
                None => "the connection broke before the answer".into(),
            },
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

    /// Records if an attempt of the call may have been processed, whatever this error says.
    pub(crate) fn unconfirmed(self, unconfirmed: bool) -> Self {
        self.with(|inner| {
            inner.unconfirmed |= unconfirmed;
            inner.before_send &= !unconfirmed;
        })
    }

    /// Records if a request of the call was sent, in this attempt or in an earlier one.
    pub(crate) fn sent(self, sent: bool) -> Self {
        self.with(|inner| inner.before_send &= !sent)
    }

    /// Adds the error of the earlier attempt that leaves the outcome unknown. It leaves its body
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
}
