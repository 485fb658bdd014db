//! The wait that the server asks for: `retry-after-ms`, and `Retry-After` in seconds or as a date.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

use crate::wire::http_date;

/// Returns the wait that a reply asks for, if it can be understood.
///
/// A date is measured from the reply's own `Date` where it has one, so that a wrong clock here
/// does not matter. A date that is past asks for no wait.
pub(crate) fn server_wait(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    text("retry-after-ms")
        .and_then(|text| duration(text, 1000.0))
        .or_else(|| {
            let text = text(header::RETRY_AFTER.as_str())?;
            duration(text, 1.0).or_else(|| until(text, headers))
        })
}

/// Reads a number that is neither negative nor infinite. A value too large for a `Duration` becomes
/// the longest one.
fn duration(text: &str, per_second: f64) -> Option<Duration> {
    let is_plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+');
    let seconds = text
        .bytes()
        .all(is_plain)
        .then(|| text.parse::<f64>())?
        .ok()?
        / per_second;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

fn until(text: &str, headers: &HeaderMap) -> Option<Duration> {
    let date = http_date::parse(text)?;
    let now = http_date::of_reply(headers).unwrap_or_else(|| SystemTime::now().into());
    Some((date - now).to_std().unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use chrono::{DateTime, Utc};
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::server_wait;

    fn wait(headers: &[(&'static str, &str)]) -> Option<Duration> {
        let headers = headers.iter().map(|(name, value)| {
            let value = HeaderValue::from_str(value).unwrap();
            (HeaderName::from_static(name), value)
        });
        server_wait(&headers.collect::<HeaderMap>())
    }

    const NOW: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");

    #[test]
    fn each_form_is_read() {
        for (value, milliseconds) in [
            ("7", 7_000),
            (" 7 ", 7_000),
            ("0", 0),
            ("1.5", 1_500),
            ("Sun, 06 Nov 1994 08:49:40 GMT", 3_000),
            ("Sunday, 06-Nov-94 08:49:40 GMT", 3_000),
            ("Sun Nov  6 08:49:40 1994", 3_000),
            ("Sun, 06 Nov 1994 08:49:30 GMT", 0),
        ] {
            let expected = Some(Duration::from_millis(milliseconds));
            assert_eq!(wait(&[NOW, ("retry-after", value)]), expected, "{value}");
        }
        assert_eq!(
            wait(&[("retry-after-ms", "12.5")]),
            Some(Duration::from_micros(12_500))
        );
    }

    #[test]
    fn milliseconds_win_over_seconds_if_they_can_be_read() {
        let both = |text| wait(&[("retry-after-ms", text), ("retry-after", "7")]);
        assert_eq!(both("9"), Some(Duration::from_millis(9)));
        assert_eq!(both("soon"), Some(Duration::from_secs(7)));
    }

    #[test]
    fn nonsense_asks_for_nothing() {
        for value in [
            "",
            "soon",
            "-1",
            "NaN",
            "inf",
            "-0.5",
            "1,5",
            "0x10",
            "Sun, 99 Nov 1994",
        ] {
            assert_eq!(wait(&[NOW, ("retry-after", value)]), None, "{value:?}");
        }
        assert_eq!(wait(&[]), None);
    }

    #[test]
    fn a_huge_number_is_a_long_wait_and_not_none() {
        for value in ["1e300", "99999999999999999999999999"] {
            assert_eq!(wait(&[("retry-after", value)]), Some(Duration::MAX));
        }
        let far = wait(&[NOW, ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]);
        assert!(far > Some(Duration::from_secs(1_000_000_000)));
    }

    #[test]
    fn without_a_date_of_the_reply_our_own_clock_counts() {
        let soon = DateTime::<Utc>::from(SystemTime::now() + Duration::from_secs(100));
        let soon = soon.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let wait = wait(&[("retry-after", &soon)]).unwrap();
        assert!((Duration::from_secs(95)..=Duration::from_secs(100)).contains(&wait));
    }
}
