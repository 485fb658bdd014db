//! Values of flags that are not plain text.

use std::time::Duration;

/// `20s`, `500ms`, `2m`, or seconds without a unit.
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

/// A number as JSON writes it, kept as text.
pub(super) fn number(text: &str) -> Result<String, String> {
    match serde_json::from_str::<serde_json::Number>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("must be a number".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{duration, number};

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
}
