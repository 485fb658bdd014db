//! Values of flags that are not plain text.

use std::ops::RangeInclusive;
use std::time::Duration;

/// Reads a time: `20s`, `500ms`, `2m`, or seconds without a unit.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let number: f64 = digits.parse().map_err(|_| WRONG.to_owned())?;
    let seconds = match &text[digits.len()..] {
        "ms" => number / 1000.0,
        "" | "s" => number,
        "m" => number * 60.0,
        _ => return Err(WRONG.to_owned()),
    };
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() && duration <= LONGEST => Ok(duration),
        _ => Err(WRONG.to_owned()),
    }
}

/// Nothing is waited for longer than a day.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

const WRONG: &str = "must be a time such as 20s, 500ms or 2m, and at most a day";

/// Reads a number as JSON writes it, and keeps it as text.
pub(crate) fn number(text: &str) -> Result<String, String> {
    match serde_json::from_str::<serde_json::Number>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("must be a number".to_owned()),
    }
}

/// Rows, such as `17` or `17-20`.
pub(crate) type Rows = RangeInclusive<u64>;

/// Reads a value of `--done` or `--not-done`.
pub(crate) fn rows(text: &str) -> Result<Rows, String> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (first.parse(), last.parse()) {
        (Ok(first), Ok(last)) if first <= last => Ok(first..=last),
        _ => Err("must be a row such as 17, or rows such as 17-20".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{duration, number, rows};

    #[test]
    fn times_have_units() {
        assert_eq!(duration("20s"), Ok(Duration::from_secs(20)));
        assert_eq!(duration("1.5"), Ok(Duration::from_millis(1500)));
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("2m"), Ok(Duration::from_secs(120)));
        for text in ["", "s", "0", "-1s", "1h", "1 s", "é", "NaN", "inf", "1e300"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_are_those_of_json() {
        assert!(number("20").is_ok() && number("-1.5").is_ok());
        assert!(number("0x14").is_err() && number("many").is_err());
    }

    #[test]
    fn rows_are_a_number_or_two() {
        assert_eq!(rows("17"), Ok(17..=17));
        assert_eq!(rows("17-20"), Ok(17..=20));
        for text in ["", "-", "17-", "-17", "20-17", "x", "1-2-3"] {
            assert!(rows(text).is_err(), "{text}");
        }
    }
}
