//! The consequence of a failed attempt: a pure function of the error and the operation's safety.

use http::StatusCode;

use crate::rules::operation::Retry;
use crate::{Error, ErrorKind, RetryPolicy};

/// The consequence of a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Repeating cannot help, or is not wanted.
    Final,
    /// Repeating is harmless and can help.
    Repeat,
    /// The server may have done it, and doing it twice would do harm.
    Lost,
}

pub(crate) fn decide(error: &Error, retry: Retry, policy: &RetryPolicy) -> Verdict {
    let is_safe = retry == Retry::Safe || policy.repeats_creates;
    let is_repeatable = match should_retry(error) {
        _ if error.is_lasting() => false,
        Some(false) => false,
        Some(true) if is_safe => true,
        Some(true) => was_turned_down(error) || certainly_did_nothing(error),
        None if is_safe => is_transient(error),
        None => certainly_did_nothing(error),
    };
    if is_repeatable {
        Verdict::Repeat
    } else if !is_safe && is_lost(error) {
        Verdict::Lost
    } else {
        Verdict::Final
    }
}

pub(crate) fn forbids_repeating(error: &Error) -> bool {
    should_retry(error) == Some(false)
}

/// Returns the server's hint about a retry.
fn should_retry(error: &Error) -> Option<bool> {
    let headers = error.headers().filter(|_| error.is_refusal());
    match headers?.get("x-should-retry")?.as_bytes() {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

fn is_transient(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connection | ErrorKind::Timeout => true,
        // Read once more, the reply may say what is wrong.
        _ if error.is_cut_off() => true,
        _ => error.is_refusal() && error.status().is_some_and(is_transient_status),
    }
}

fn is_transient_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 429 | 500..=599)
}

/// Returns true for a refusal below 500. 408 and 499 are not refusals: the server gave up waiting.
fn was_turned_down(error: &Error) -> bool {
    let status = error.status().map(|status| status.as_u16());
    matches!(status, Some(400..=499)) && !error.may_have_been_processed()
}

fn certainly_did_nothing(error: &Error) -> bool {
    if error.is_unconfirmed() {
        return false;
    }
    if error.is_before_send() {
        return matches!(error.kind(), ErrorKind::Connection | ErrorKind::Timeout);
    }
    match error.status() {
        Some(StatusCode::TOO_MANY_REQUESTS) => true,
        Some(StatusCode::SERVICE_UNAVAILABLE) => !error.may_have_been_processed(),
        _ => false,
    }
}

/// Returns true if no answer says what became of the request: none came, it broke off, it cannot be
/// read, or it says nothing.
pub(crate) fn is_lost(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connection | ErrorKind::Timeout => !error.is_before_send(),
        ErrorKind::Decode | ErrorKind::OutcomeUnknown => true,
        _ => {
            let says_nothing =
                |status: StatusCode| matches!(status.as_u16(), 408 | 499 | 500..=599);
            error.status().is_some_and(says_nothing) && error.may_have_been_processed()
        }
    }
}
