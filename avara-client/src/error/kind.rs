//! [`ErrorKind`]: the kinds of failure.

use http::StatusCode;

enum_with_texts! {
    /// The kind of a failure. Each kind calls for a different reaction.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ErrorKind {
        /// The client cannot be built: the key is missing, or a setting cannot be used.
        Configuration = "invalid configuration",
        /// The key that [`api_key_from`](crate::ClientBuilder::api_key_from) asks for did not come, or
        /// cannot be used; nothing was sent.
        ApiKey = "no API key",
        /// The request breaks a rule of the API; nothing was sent. See
        /// [`Error::violations`](crate::Error::violations).
        InvalidRequest = "invalid request",
        /// No connection could be made, or it broke.
        Connection = "connection failed",
        /// The attempt took longer than its timeout.
        Timeout = "timed out",
        /// Status 400.
        BadRequest = "bad request",
        /// Status 401: the API key is missing, wrong or revoked.
        Authentication = "not authenticated",
        /// Status 403: the API key may not do this.
        Permission = "not permitted",
        /// Status 404.
        NotFound = "not found",
        /// Status 409; or a create whose answer was lost and whose look-up found a record that differs
        /// from what was sent: [`Error::found`](crate::Error::found) has it.
        Conflict = "conflict",
        /// Status 422.
        Unprocessable = "not processable",
        /// Status 429.
        RateLimited = "rate limited",
        /// Status 500 to 599.
        Server = "server error",
        /// Any other status, including redirects, which are not followed.
        OtherStatus = "unexpected status",
        /// The call succeeded, but its reply cannot be read.
        Decode = "unreadable reply",
        /// The server answered with a success status, but its reply says that nothing was done:
        /// `success` is false. [`Error::message`](crate::Error::message) may have the reason.
        NotDone = "not done",
        /// The storage server says that the link is no longer valid.
        LinkExpired = "link expired",
        /// A file cannot be written.
        File = "file cannot be written",
        /// A list cannot continue: the server repeated a cursor or left one out, sent a hundred empty
        /// pages in a row, or the task that fetches its pages was stopped.
        Pagination = "list cannot continue",
        /// A call that must not be repeated blindly may have been processed: its answer was lost, and a
        /// look-up could not determine the outcome. Check before you repeat it:
        /// [`Error::look_up`](crate::Error::look_up) names the operation, and
        /// [`Error::sent_body`](crate::Error::sent_body) has the body that was sent. A blocking call
        /// whose thread panicked has this kind too, without either. So has an idempotent change whose
        /// reply has a success status but does not show that the change was made.
        OutcomeUnknown = "outcome unknown",
    }
}

impl ErrorKind {
    pub(super) fn of(status: StatusCode) -> Self {
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
}
