//! Values of flags that are not plain text.

use std::ops::RangeInclusive;
use std::time::Duration;

use encoding_rs::Encoding;

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

/// Reads another name of a column, and its field: `E-Mail=email`.
pub(crate) fn renamed(text: &str) -> Result<(String, String), String> {
    match text.rsplit_once('=') {
        Some((name, field)) if !name.is_empty() && !field.is_empty() => {
            Ok((name.to_owned(), field.to_owned()))
        }
        _ => Err("must be COLUMN=FIELD, such as E-Mail=email".to_owned()),
    }
}

/// Reads the name of an encoding, such as `windows-1252`.
pub(crate) fn encoding(text: &str) -> Result<&'static Encoding, String> {
    let encoding = Encoding::for_label_no_replacement(text.as_bytes());
    encoding.ok_or_else(|| "must be an encoding such as windows-1252 or utf-16le".to_owned())
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

    use encoding_rs::Encoding;

    use super::{duration, encoding, rows};

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
    fn rows_are_a_number_or_two() {
        assert_eq!(rows("17"), Ok(17..=17));
        assert_eq!(rows("17-20"), Ok(17..=20));
        for text in ["", "-", "17-", "-17", "20-17", "x", "1-2-3"] {
            assert!(rows(text).is_err(), "{text}");
        }
    }

    #[test]
    fn encodings_have_names() {
        assert_eq!(
            encoding("Windows-1252").map(Encoding::name),
            Ok("windows-1252")
        );
        assert!(encoding("x").is_err() && encoding("").is_err());
    }
}
