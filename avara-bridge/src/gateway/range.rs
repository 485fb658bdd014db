//! The bytes of an object that are wanted (RFC 9110, section 14).

use std::ops::RangeInclusive;

use http::HeaderMap;
use http::header::{IF_RANGE, RANGE};
use http_range_header::{RangeUnsatisfiableError, parse_range_header};

/// The bytes that are wanted.
#[derive(Debug, PartialEq)]
pub(super) enum Wanted {
    Whole,
    /// This part of an object of this length.
    Part(RangeInclusive<u64>, u64),
    /// Bytes that an object of this length does not have.
    Beyond(u64),
}

/// Reads the headers of a request. Everything that a server may ignore is: several ranges, other units, conditions, and
/// ranges of an object whose length is not known.
pub(super) fn wanted(headers: &HeaderMap, length: Option<u64>) -> Wanted {
    let range = headers.get(RANGE).and_then(|range| range.to_str().ok());
    let is_conditional = headers.contains_key(IF_RANGE);
    let (Some(range), Some(length), false) = (range, length, is_conditional) else {
        return Wanted::Whole;
    };
    let Ok(ranges) = parse_range_header(range) else {
        return Wanted::Whole;
    };
    match ranges.validate(length).as_deref() {
        Ok([range]) if ranges.len() == 1 => Wanted::Part(range.clone(), length),
        Err(RangeUnsatisfiableError::Unsatisfiable) => Wanted::Beyond(length),
        _ => Wanted::Whole,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::{Wanted, wanted};

    #[test]
    fn one_range_is_taken_and_nothing_else() {
        for (range, expected) in [
            ("bytes=0-0", Wanted::Part(0..=0, 10)),
            ("bytes=2-5", Wanted::Part(2..=5, 10)),
            ("bytes=2-", Wanted::Part(2..=9, 10)),
            ("bytes=2-99", Wanted::Part(2..=9, 10)),
            ("bytes=-3", Wanted::Part(7..=9, 10)),
            ("bytes=-99", Wanted::Part(0..=9, 10)),
            ("bytes=10-", Wanted::Beyond(10)),
            ("bytes=-0", Wanted::Beyond(10)),
            ("bytes=0-1,3-4", Wanted::Whole),
            ("bytes=5-2", Wanted::Whole),
            ("bytes=", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("items=0-1", Wanted::Whole),
            ("bytes=0-18446744073709551616", Wanted::Part(0..=9, 10)),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("range", range.parse().unwrap());
            assert_eq!(wanted(&headers, Some(10)), expected, "{range}");
            assert_eq!(wanted(&headers, None), Wanted::Whole, "{range}");
            headers.insert("if-range", "\"tag\"".parse().unwrap());
            assert_eq!(wanted(&headers, Some(10)), Wanted::Whole, "{range}");
        }
        assert_eq!(wanted(&HeaderMap::new(), Some(10)), Wanted::Whole);
    }
}
