//! Points in time, as the API writes them.

use std::num::NonZeroI64;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

const DAY: i64 = 24 * 60 * 60 * 1000;
/// Stands for the very first moment too, since zero stands for none in `Option<Time>`.
const FIRST: NonZeroI64 = NonZeroI64::new(1).unwrap();

/// Milliseconds since 1970. `Option<Time>` takes eight bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Time(NonZeroI64);

impl Time {
    pub(crate) fn from_millis(millis: i64) -> Self {
        Self(NonZeroI64::new(millis).unwrap_or(FIRST))
    }

    pub(crate) fn millis(self) -> i64 {
        self.0.get()
    }

    pub(crate) fn plus_seconds(self, seconds: i64) -> Self {
        self.plus_millis(seconds.saturating_mul(1000))
    }

    pub(crate) fn plus_millis(self, millis: i64) -> Self {
        Self::from_millis(self.millis().saturating_add(millis))
    }

    /// Days since 1970 in UTC.
    pub(crate) fn day(self) -> i64 {
        self.millis().div_euclid(DAY)
    }

    /// RFC 3339 in UTC.
    pub(crate) fn text(self) -> String {
        let time = DateTime::from_timestamp_millis(self.millis()).unwrap_or_default();
        time.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }
}

impl From<DateTime<Utc>> for Time {
    fn from(time: DateTime<Utc>) -> Self {
        Self::from_millis(time.timestamp_millis())
    }
}

/// Days since 1970 of a date written as YYYY-MM-DD.
pub(crate) fn day_of(text: &str) -> Option<i64> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(date.signed_duration_since(NaiveDate::default()).num_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_1970_is_in_1970() {
        assert_eq!(Time::from_millis(0).text(), "1970-01-01T00:00:00.001Z");
        assert_eq!(Time::from(DateTime::<Utc>::UNIX_EPOCH).day(), 0);
        assert_eq!(Time::from_millis(-1).text(), "1969-12-31T23:59:59.999Z");
    }
}
