//! [`Advice`]: the advice about an error, as data.

use std::fmt;

use http::StatusCode;

use super::{Error, ErrorKind};

/// The advice at the end of an [`Error`]'s line.
///
/// `Display` is for programmers: it names methods of this crate. A program with its own users can
/// match on the variant and print [`Error::without_advice`] followed by its own words.
///
/// ```
/// use avara_client::{Advice, Error};
///
/// fn line(error: &Error) -> String {
///     let advice = match error.advice() {
///         Advice::CheckKey => "ask your administrator for a new key".to_owned(),
///         Advice::Wait | Advice::TryLater => "try again in a minute".to_owned(),
///         advice => advice.to_string(),
///     };
///     format!("{}; {advice}", error.without_advice())
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// Nothing was sent: the violations say what to change.
    NothingSent,
    /// Correct the client's settings.
    CheckSettings,
    /// Check the network and the base URL.
    CheckNetwork,
    /// The connection failed for a cause that is known, and this is what to do about it.
    MendCause(&'static str),
    /// The reply broke off: check the network, and the outcome.
    CheckWhatWasDone,
    /// Try a longer timeout.
    LongerTimeout,
    /// Repeat the call if its operation is safe to repeat: the server gave up waiting for it.
    RepeatIfSafe,
    /// Check the request.
    CheckRequest,
    /// See [`Error::message`] for what the server refuses.
    SeeRefusal,
    /// Check the API key.
    CheckKey,
    /// Check the source of the key: [`api_key_from`](crate::ClientBuilder::api_key_from).
    CheckKeySource,
    /// Check the permissions of the API key.
    CheckPermissions,
    /// Check the id, and that it belongs to this product and clinic.
    CheckId,
    /// Read the current state and decide again.
    ReadAgain,
    /// See [`Error::found`] for the record that was found.
    SeeFound,
    /// Wait before trying again.
    Wait,
    /// Try again later.
    TryLater,
    /// Check the base URL and any proxy.
    CheckProxy,
    /// The call was done; see [`Error::body`] for the reply.
    SeeReply,
    /// One item of a list cannot be read, and the list continues after it; see
    /// [`Error::unreadable_item`].
    SeeItem,
    /// The reply may not be the API's: check the base URL and any proxy.
    CheckSender,
    /// The call was done; allow larger replies.
    AllowLargerReplies,
    /// See [`Error::message`] for the reason.
    SeeMessage,
    /// See [`Error::body`] for the reason.
    SeeBody,
    /// Start the list again.
    StartListAgain,
    /// Start the download again.
    StartDownloadAgain,
    /// Allow larger files.
    AllowLargerFiles,
    /// Ask the API for another link.
    AskForLink,
    /// Check the folder, its permissions and the room on the disk.
    CheckDisk,
    /// See [`Error::body`] for the reply; the call is harmless to repeat.
    SeeReplyOrRepeat,
    /// Find out what became of the call before you repeat it.
    FindOut,
    /// Call this operation to find out what became of the call before you repeat it.
    LookUp(&'static str),
}

impl Error {
    /// Returns the advice about the error.
    pub fn advice(&self) -> Advice {
        if self.found().is_some() && self.0.kind == ErrorKind::Conflict {
            return Advice::SeeFound;
        }
        if let Some(operation) = self.look_up() {
            return Advice::LookUp(operation);
        }
        let of_cause = self.shown_cause();
        let of_cause = of_cause.map(|cause| Advice::MendCause(cause.advice));
        let own = of_cause.or(self.0.advice);
        own.unwrap_or_else(|| self.advice_of_kind())
    }

    /// Returns true for a reply that is not JSON: the API has no pages.
    fn is_a_page(&self) -> bool {
        self.body().is_some_and(|body| !body.is_empty()) && self.json().is_none()
    }

    fn advice_of_kind(&self) -> Advice {
        let is_unread = self.status().is_some() && self.body().is_none();
        let has_message = self.message().is_some();
        match self.0.kind {
            ErrorKind::Configuration if !self.0.violations.is_empty() => Advice::CheckSettings,
            ErrorKind::Configuration | ErrorKind::InvalidRequest => Advice::NothingSent,
            ErrorKind::ApiKey => Advice::CheckKeySource,
            ErrorKind::Connection if is_unread => Advice::CheckWhatWasDone,
            ErrorKind::Connection => Advice::CheckNetwork,
            ErrorKind::Timeout => Advice::LongerTimeout,
            ErrorKind::BadRequest | ErrorKind::Unprocessable if has_message => Advice::SeeRefusal,
            ErrorKind::BadRequest | ErrorKind::Unprocessable => Advice::CheckRequest,
            ErrorKind::Authentication => Advice::CheckKey,
            ErrorKind::Permission => Advice::CheckPermissions,
            ErrorKind::NotFound if self.is_a_page() => Advice::CheckSender,
            ErrorKind::NotFound => Advice::CheckId,
            ErrorKind::Conflict => Advice::ReadAgain,
            ErrorKind::RateLimited => Advice::Wait,
            ErrorKind::Server => Advice::TryLater,
            ErrorKind::OtherStatus if self.status() == Some(StatusCode::REQUEST_TIMEOUT) => {
                Advice::RepeatIfSafe
            }
            ErrorKind::OtherStatus => Advice::CheckProxy,
            ErrorKind::Decode if is_unread => Advice::AllowLargerReplies,
            ErrorKind::Decode => Advice::SeeReply,
            ErrorKind::NotDone if has_message => Advice::SeeMessage,
            ErrorKind::NotDone => Advice::SeeBody,
            ErrorKind::LinkExpired => Advice::AskForLink,
            ErrorKind::File => Advice::CheckDisk,
            ErrorKind::Pagination => Advice::StartListAgain,
            ErrorKind::OutcomeUnknown if self.is_unproven() => Advice::SeeReplyOrRepeat,
            ErrorKind::OutcomeUnknown => Advice::FindOut,
        }
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NothingSent => "nothing was sent",
            Self::CheckSettings => "correct the client's settings",
            Self::CheckNetwork => "check the network and the base URL",
            Self::MendCause(advice) => advice,
            Self::CheckWhatWasDone => {
                "the reply broke off: check the network, and what was done before repeating it"
            }
            Self::LongerTimeout => "try a longer timeout",
            Self::RepeatIfSafe => {
                "the server gave up waiting for the request: repeat it if its operation is safe to \
                 repeat"
            }
            Self::CheckRequest => "check what was sent",
            Self::SeeRefusal => "see `message()` for what the server refuses",
            Self::CheckKey => "check the API key",
            Self::CheckKeySource => "check what `api_key_from` asks",
            Self::CheckPermissions => "check what the API key may do",
            Self::CheckId => "check the id, and that it belongs to this product and clinic",
            Self::ReadAgain => "read the current state and decide again",
            Self::SeeFound => "see `found()` for the record",
            Self::Wait => "wait before trying again",
            Self::TryLater => "try again later",
            Self::CheckProxy => "check the base URL and any proxy",
            Self::SeeReply => "the call was done; see `body()` for the reply",
            Self::SeeItem => "the list continues after this item; see `unreadable_item()`",
            Self::CheckSender => {
                "it may not be the API's: check the base URL and any proxy; see `body()` for the reply"
            }
            Self::AllowLargerReplies => "the call was done; raise `max_response_bytes`",
            Self::SeeMessage => "see `message()` for the reason",
            Self::SeeBody => "see `body()` for the reason",
            Self::StartDownloadAgain => "start again",
            Self::AllowLargerFiles => "raise `max_bytes`",
            Self::AskForLink => "ask the API for another link",
            Self::CheckDisk => "check the folder, its permissions and the room on the disk",
            Self::StartListAgain => "start the list again",
            Self::SeeReplyOrRepeat => "see `body()` for the reply; it is harmless to repeat",
            Self::FindOut => "find out what became of it before you repeat it",
            Self::LookUp(operation) => {
                return write!(f, "check with `{operation}` before you repeat it");
            }
        })
    }
}
