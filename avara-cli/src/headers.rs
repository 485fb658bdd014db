//! Hides the values of headers that may not be shown, for `-v` and `--dry-run`.

use std::borrow::Cow;

use avara_client::http::{HeaderName, HeaderValue};

/// Headers whose values are not private. Those that a user adds may hold the key of a gateway,
/// or the API key itself.
const SHOWN: [&str; 13] = [
    "accept",
    "content-type",
    "content-length",
    "content-encoding",
    "date",
    "server",
    "connection",
    "transfer-encoding",
    "retry-after",
    "user-agent",
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
];

/// Returns the value of a header, or that it is hidden. The client marks what a user adds as
/// sensitive.
pub(crate) fn shown<'a>(name: &HeaderName, value: &'a HeaderValue) -> Cow<'a, str> {
    let is_known = SHOWN.contains(&name.as_str()) || name.as_str().ends_with("request-id");
    if is_known && !value.is_sensitive() {
        String::from_utf8_lossy(value.as_bytes())
    } else {
        Cow::Borrowed("<hidden>")
    }
}
