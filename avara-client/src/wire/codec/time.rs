//! Date-times, read leniently: no offset means UTC, a space may replace the `T`, and seconds may be
//! missing. A date without a time of day is an error: guessing midnight would invent data.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::de::{Error, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use super::Codec;

/// The whole message of a failed read; it never repeats the text.
pub(crate) const NOT_A_DATE_TIME: &str = "not a date-time";

/// A date-time: read in any of the forms above, written as RFC 3339.
pub(crate) struct Time;

impl Codec<DateTime<Utc>> for Time {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        deserializer.deserialize_str(TimeVisitor)
    }

    fn write<S: Serializer>(time: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
        time.serialize(serializer)
    }
}

/// Creates the error in the visitor, where the deserializer still knows the position.
struct TimeVisitor;

impl Visitor<'_> for TimeVisitor {
    type Value = DateTime<Utc>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date-time")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<DateTime<Utc>, E> {
        parse(text).ok_or_else(|| E::custom(NOT_A_DATE_TIME))
    }
}

/// Reads a date-time leniently; `None` if the text is not a date with a time of day.
pub(crate) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    // One spelling of the separator leaves four forms.
    let text = text.replacen([' ', 't'], "T", 1);
    let with_offset = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"];
    let in_utc = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    with_offset
        .iter()
        .find_map(|form| DateTime::parse_from_str(&text, form).ok())
        .map(|time| time.to_utc())
        .or_else(|| {
            in_utc
                .iter()
                .find_map(|form| NaiveDateTime::parse_from_str(&text, form).ok())
                .map(|time| time.and_utc())
        })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_lenient_forms_are_one_time() {
        for text in [
            "2025-03-04T05:06:00Z",
            "2025-03-04T05:06:00.000Z",
            "2025-03-04t05:06:00z",
            "2025-03-04 05:06:00Z",
            "2025-03-04T05:06:00",
            "2025-03-04 05:06:00",
            "2025-03-04T05:06",
            "2025-03-04 05:06",
            "2025-03-04T05:06Z",
            "2025-03-04 05:06 Z",
            "2025-03-04T07:06:00+02:00",
            "2025-03-04T07:06:00+0200",
            "2025-03-04T07:06+02",
            " 2025-03-04T05:06:00Z\n",
        ] {
            let time = parse(text).unwrap_or_else(|| panic!("{text:?}"));
            assert_eq!(time.to_rfc3339(), "2025-03-04T05:06:00+00:00", "{text:?}");
        }
    }

    #[test]
    fn fractions_are_kept() {
        let time = parse("2025-03-04 05:06:07.123456").unwrap();
        assert_eq!(time.to_rfc3339(), "2025-03-04T05:06:07.123456+00:00");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2025-03-04",
            "05:06",
            "soon",
            "2025-13-04T05:06:00Z",
            "1741064760",
        ] {
            assert!(parse(text).is_none(), "{text:?}");
        }
    }
}
