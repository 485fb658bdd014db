//! [`Advice`]: the advice about an error, as data.

use http::StatusCode;

use super::{Error, ErrorKind};

enum_with_texts! {
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
        NothingSent = "nothing was sent",
        /// Correct the client's settings.
        CheckSettings = "correct the client's settings",
        /// Check the network and the base URL.
        CheckNetwork = "check the network and the base URL",
        /// The connection failed for a cause that is known, and this is what to do about it.
        MendCause(advice: &'static str) = "{advice}",
        /// The reply broke off: check the network, and the outcome.
        CheckWhatWasDone =
            "the reply broke off: check the network, and what was done before repeating it",
        /// Try a longer timeout.
        LongerTimeout = "try a longer timeout",
        /// Repeat the call if its operation is safe to repeat: the server gave up waiting for it.
        RepeatIfSafe =
            "the server gave up waiting for the request: repeat it if its operation is safe to repeat",
        /// Check the request.
        CheckRequest = "check what was sent",
        /// See [`Error::message`] for what the server refuses.
        SeeRefusal = "see `message()` for what the server refuses",
        /// Check the API key.
        CheckKey = "check the API key",
        /// Check the source of the key: [`api_key_from`](crate::ClientBuilder::api_key_from).
        CheckKeySource = "check what `api_key_from` asks",
        /// Check the permissions of the API key.
        CheckPermissions = "check what the API key may do",
        /// Check the id, and that it belongs to this product and clinic.
        CheckId = "check the id, and that it belongs to this product and clinic",
        /// Read the current state and decide again.
        ReadAgain = "read the current state and decide again",
        /// See [`Error::found`] for the record that was found.
        SeeFound = "see `found()` for the record",
        /// Wait before trying again.
        Wait = "wait before trying again",
        /// Try again later.
        TryLater = "try again later",
        /// Check the base URL and any proxy.
        CheckProxy = "check the base URL and any proxy",
        /// The call was done; see [`Error::body`] for the reply.
        SeeReply = "the call was done; see `body()` for the reply",
        /// One item of a list cannot be read, and the list continues after it; see
        /// [`Error::unreadable_item`].
        SeeItem = "the list continues after this item; see `unreadable_item()`",
        /// The reply may not be the API's: check the base URL and any proxy.
        CheckSender =
            "it may not be the API's: check the base URL and any proxy; see `body()` for the reply",
        /// The call was done; allow larger replies.
        AllowLargerReplies = "the call was done; raise `max_response_bytes`",
        /// See [`Error::message`] for the reason.
        SeeMessage = "see `message()` for the reason",
        /// See [`Error::body`] for the reason.
        SeeBody = "see `body()` for the reason",
        /// Start the list again.
        StartListAgain = "start the list again",
        /// Start the download again.
        StartDownloadAgain = "start again",
        /// Allow larger files.
        AllowLargerFiles = "raise `max_bytes`",
        /// Ask the API for another link.
        AskForLink = "ask the API for another link",
        /// Check the folder, its permissions and the room on the disk.
        CheckDisk = "check the folder, its permissions and the room on the disk",
        /// See [`Error::body`] for the reply; the call is harmless to repeat.
        SeeReplyOrRepeat = "see `body()` for the reply; it is harmless to repeat",
        /// Find out what became of the call before you repeat it.
        FindOut = "find out what became of it before you repeat it",
        /// Call this operation to find out what became of the call before you repeat it.
        LookUp(operation: &'static str) = "check with `{operation}` before you repeat it",
    }
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
