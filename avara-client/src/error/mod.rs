//! [`Error`]: the error type of every call.
//!
//! `Display`, `Debug` and the chain of sources never hold a body, a message of the server, a query
//! or a key, because these can be about a patient. The only exception is explicit: `{:#}` ends with
//! the server's message, a text field of a JSON body.

mod advice;
mod cause;
mod construct;
mod display;
mod kind;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::wire::decode::decode;
use crate::wire::reply::{Reply, request_id};
use crate::wire::retry_after::server_wait;
use crate::{UnreadableItem, Violation};
pub use advice::Advice;
use cause::Cause;
use display::message;
pub use kind::ErrorKind;

/// The error of every call: what happened, where, and if the server may have acted.
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
    /// True if the server may have acted on this attempt or on an earlier one.
    unconfirmed: bool,
    /// True if the server may still be processing the call.
    unfinished: bool,
    /// Advice that is more specific than that of the kind.
    advice: Option<Advice>,
    cause: Option<Cause>,
    /// Free of anything private.
    problem: Option<String>,
    answer: Option<Answer>,
    item: Option<UnreadableItem>,
    violations: Vec<Violation>,
    lost: Option<Lost>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The facts about a call whose answer was lost.
#[derive(Default)]
pub(crate) struct Lost {
    pub(crate) sent_body: Option<Bytes>,
    pub(crate) look_up: Option<&'static str>,
    pub(crate) found: Option<Value>,
}

/// The part of a reply that is kept, whose body may not have been read to its end.
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
    /// Returns the kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the operation, such as `viewer.users.update`; `None` for an error in the
    /// configuration of a client.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Returns how many times the request was sent, or was about to be sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the status of the reply, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// Returns the headers of the reply, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// Returns the id that the server gave the call, unchanged. Quote it to support.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(request_id)
    }

    /// Returns the body of the reply as it came. **It can hold patients' data.**
    ///
    /// For an item of a list that cannot be read, it is only the item.
    ///
    /// `None` if no reply came, or if its body was not read because it broke off or was longer than
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub fn body(&self) -> Option<&[u8]> {
        self.0.answer.as_ref()?.body.as_deref()
    }

    /// Returns the unreadable item of a list, if that is the error. The list continues after it.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// let mut users = avara.viewer().users().list().stream();
    /// loop {
    ///     match users.try_next().await {
    ///         Ok(Some(user)) => println!("{}", user.user_id),
    ///         Ok(None) => break,
    ///         Err(error) if error.unreadable_item().is_some() => eprintln!("left out: {error}"),
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn unreadable_item(&self) -> Option<&UnreadableItem> {
        self.0.item.as_ref()
    }

    /// Returns the body as JSON, if it is JSON. **It can hold patients' data.**
    pub fn json(&self) -> Option<Value> {
        decode(self.body()?).ok()
    }

    /// Returns how long the server asks you to wait before the next call: `retry-after-ms`, or else
    /// `Retry-After` in seconds or as a date.
    pub fn retry_after(&self) -> Option<Duration> {
        self.headers().and_then(server_wait)
    }

    /// Returns the body of the request, if the answer was lost to a call that must not be repeated
    /// blindly. **It can hold patients' data.**
    pub fn sent_body(&self) -> Option<&[u8]> {
        self.0.lost.as_ref()?.sent_body.as_deref()
    }

    /// Returns the operation that looks up the outcome of a call whose answer was lost, such as
    /// `viewer.studies.retrieveByUid`.
    pub fn look_up(&self) -> Option<&'static str> {
        self.0.lost.as_ref()?.look_up
    }

    /// Returns the record that a look-up found instead of what was sent, as the server sent it.
    /// **It can hold patients' data.**
    pub fn found(&self) -> Option<&Value> {
        self.0.lost.as_ref()?.found.as_ref()
    }

    /// Returns the server's message from the JSON object of an error reply: the text in `message`,
    /// `error`, the `message` of `error`, or `detail`, in this order. **It can hold patients'
    /// data.**
    ///
    /// `None` if there is no such text; [`body`](Self::body) has the raw reply.
    pub fn message(&self) -> Option<String> {
        let answer = self.0.answer.as_ref().filter(|_| self.is_refusal())?;
        message(answer.body.as_deref()?)
    }

    /// Returns everything that is wrong with the request or the configuration; empty for other
    /// kinds.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Returns true if the server may have carried out the call. If so, check before you repeat a
    /// call that creates something.
    ///
    /// All attempts count: a refused call may have been processed if the answer to an earlier
    /// attempt was lost.
    pub fn may_have_been_processed(&self) -> bool {
        if self.0.unconfirmed {
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

    /// Returns true if the server may still be processing the request: the call ended before its
    /// [window](crate::RetryPolicy::window), it timed out, a gateway gave up (408, 499, 504, 524),
    /// or a success could not be decoded. A look-up that finds nothing soon afterwards proves
    /// nothing.
    pub fn may_yet_appear(&self) -> bool {
        self.0.unfinished || (self.may_have_been_processed() && self.leaves_open())
    }

    /// Returns true if the error occurred before any attempt was sent.
    pub fn is_before_send(&self) -> bool {
        self.0.before_send
    }

    /// Returns true if the outcome is open for another reason than this answer.
    pub(crate) fn is_unconfirmed(&self) -> bool {
        self.0.unconfirmed
    }

    /// Returns true if the create may never be sent again: the server may still be at work on it, or
    /// it answered with a success that does not show that it was done.
    pub(crate) fn leaves_open(&self) -> bool {
        let gave_up_waiting = [408, 499, 504, 524];
        match self.status() {
            Some(status) => status.is_success() || gave_up_waiting.contains(&status.as_u16()),
            None => self.kind() == ErrorKind::Timeout,
        }
    }

    /// Returns true if another attempt would fail in the same way.
    pub(crate) fn is_lasting(&self) -> bool {
        self.0.cause.is_some_and(|cause| cause.is_lasting)
    }

    pub(crate) fn is_refusal(&self) -> bool {
        let is_success = self.status().map(|status| status.is_success());
        is_success == Some(false) || self.0.kind == ErrorKind::NotDone
    }

    /// Returns true for a reply with a success status that does not show that a change was done.
    fn is_unproven(&self) -> bool {
        let is_success = self.status().is_some_and(|status| status.is_success());
        self.0.kind == ErrorKind::OutcomeUnknown && is_success && self.0.lost.is_none()
    }

    /// Returns true if the connection broke before the end of the reply.
    pub(crate) fn is_cut_off(&self) -> bool {
        self.status().is_some() && self.body().is_none() && self.0.source.is_some()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::display::one_line;
    use super::{Error, ErrorKind, message};
    use crate::wire::reply::Reply;
    use crate::{Location, Violation};

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
            Violation::new(Location::Body, "firstName", "is required"),
            Violation::new(Location::Query, "limit", "must be at most 100"),
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
    fn a_text_that_is_not_an_id_is_an_error_too() {
        fn read(text: &str) -> Result<crate::types::UserId, Error> {
            Ok(text.parse()?)
        }
        let error = read("SECRET").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.is_before_send() && !error.to_string().contains("SECRET"));
        assert!(
            error.to_string().contains("UserId expected `usr_`"),
            "{error}"
        );
    }

    #[test]
    fn an_error_is_small_and_can_cross_threads() {
        fn assert_send_sync<T: Send + Sync + 'static>() {}
        assert_send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
