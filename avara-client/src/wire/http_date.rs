//! Dates as HTTP writes them.

use chrono::{DateTime, NaiveDateTime, Utc};
use http::{HeaderMap, header};

/// Reads one of the three forms of RFC 9110, section 5.6.7. The weekday is redundant and ignored.
pub(crate) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let formats = [
        (", ", "%d %b %Y %H:%M:%S GMT"),
        (", ", "%d-%b-%y %H:%M:%S GMT"),
        (" ", "%b %e %H:%M:%S %Y"),
    ];
    formats.iter().find_map(|(after_weekday, format)| {
        let (_, rest) = text.split_once(after_weekday)?;
        let date = NaiveDateTime::parse_from_str(rest, format);
        date.ok().map(|date| date.and_utc())
    })
}

/// Returns the server's time when it sent a reply.
pub(crate) fn of_reply(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    parse(headers.get(header::DATE)?.to_str().ok()?)
}
