//! The forms of texts: DICOM's value representations (PS3.5, section 6.2), and the dates, times and
//! links of the API. A function describes the flaw of a text, and never repeats the text.

use chrono::{Datelike, NaiveDate};
use url::Url;

use crate::client::base_url::is_loopback;
use crate::wire::id::is_uid;

/// A flaw of a text, as the end of a sentence.
pub(super) type Flaw = Option<&'static str>;

const EMPTY: &str = "must not be empty";

/// Checks the form of a text that must not be empty.
pub(super) fn required(text: &str, form: fn(&str) -> Flaw) -> Flaw {
    if text.trim().is_empty() {
        Some(EMPTY)
    } else {
        form(text)
    }
}

/// Checks the form of a text that may be empty if the value is not known.
pub(super) fn optional(text: &str, form: fn(&str) -> Flaw) -> Flaw {
    if text.is_empty() { None } else { form(text) }
}

pub(super) fn any(_: &str) -> Flaw {
    None
}

/// UI: numbers without leading zeros, joined by dots.
pub(super) fn uid(text: &str) -> Flaw {
    const PROBLEM: &str = "is not a DICOM UID: numbers without leading zeros, joined by dots, at \
                           most 64 characters";
    let has_leading_zero = |part: &str| part.len() > 1 && part.starts_with('0');
    let is_uid = is_uid(text) && !text.split('.').any(has_leading_zero);
    (!is_uid).then_some(PROBLEM)
}

/// UI as devices write it, leading zeros and all: such an object keeps its UID for ever, and Avara
/// itself may ask for it.
pub(super) fn uid_of_device(text: &str) -> Flaw {
    const PROBLEM: &str = "is not a DICOM UID: numbers joined by dots, at most 64 characters";
    (!is_uid(text)).then_some(PROBLEM)
}

/// Software that leaves a date unset may write its first one, of the year 1.
const FIRST_YEAR: i32 = 1800;

/// DA: a day of the calendar.
pub(super) fn date(text: &str) -> Flaw {
    let is_date = is_digits(text, 8)
        && NaiveDate::parse_from_str(text, "%Y%m%d").is_ok_and(|day| day.year() >= FIRST_YEAR);
    (!is_date).then_some("is not a date YYYYMMDD, of 1800 or later")
}

/// TM, of which the API documents one form. DICOM counts a leap second as 60.
pub(super) fn time(text: &str) -> Flaw {
    let in_range = |range: std::ops::Range<usize>, most: u8| {
        let digits = text.get(range).and_then(|digits| digits.parse().ok());
        digits.is_some_and(|number: u8| number <= most)
    };
    let is_time =
        is_digits(text, 6) && in_range(0..2, 23) && in_range(2..4, 59) && in_range(4..6, 60);
    (!is_time).then_some("is not a time HHMMSS")
}

/// PN: up to three groups of up to five parts.
pub(super) fn person_name(text: &str) -> Flaw {
    const PROBLEM: &str = "is not a DICOM person name: LAST^FIRST^MIDDLE^PREFIX^SUFFIX, at most \
                           64 characters, without `\\` and control characters";
    let is_group = |group: &str| is_plain(group, 64) && group.split('^').count() <= 5;
    let mut groups = text.split('=');
    let is_name = groups.clone().count() <= 3 && groups.all(is_group);
    let is_blank = text.chars().all(|c| matches!(c, '^' | '=' | ' '));
    (!is_name || is_blank).then_some(PROBLEM)
}

/// SH.
pub(super) fn short_string(text: &str) -> Flaw {
    (!is_plain(text, 16))
        .then_some("must have at most 16 characters, without `\\` and control characters")
}

/// LO.
pub(super) fn long_string(text: &str) -> Flaw {
    (!is_plain(text, 64))
        .then_some("must have at most 64 characters, without `\\` and control characters")
}

/// CS.
pub(super) fn code(text: &str) -> Flaw {
    let is_letter = |byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_' | b' ');
    let is_code = text.len() <= 16 && text.bytes().all(is_letter);
    (!is_code).then_some(
        "is not a DICOM code: capital letters, digits, spaces and `_`, at most 16 characters",
    )
}

/// IS, without padding.
pub(super) fn integer(text: &str) -> Flaw {
    let is_integer = text.len() <= 12 && text.parse::<i32>().is_ok();
    (!is_integer).then_some("is not a whole number")
}

/// DS, as a number.
pub(super) fn decimal(text: &str) -> Option<f64> {
    let is_letter = |byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    let is_decimal = text.len() <= 16 && text.bytes().all(is_letter);
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    number.filter(|_| is_decimal)
}

/// Checks a date in the form that the API uses.
pub(super) fn iso_date(text: &str) -> Flaw {
    let has_form = text.split('-').map(str::len).eq([4, 2, 2]);
    let is_date = has_form && date(&text.replace('-', "")).is_none();
    (!is_date).then_some("is not a date YYYY-MM-DD, of 1800 or later")
}

/// Checks a time of day in the form that the API uses.
pub(super) fn iso_time(text: &str) -> Flaw {
    const PROBLEM: &str = "is not a time HH:MM or HH:MM:SS";
    let (whole, fraction) = match text.split_once('.') {
        None => (text, None),
        Some((whole, fraction)) => (whole, Some(fraction)),
    };
    let parts: Vec<&str> = whole.split(':').collect();
    let is_part = |(index, part): (usize, &&str)| {
        let most = if index == 0 { 23 } else { 59 };
        is_digits(part, 2) && part.parse::<u8>().is_ok_and(|number| number <= most)
    };
    let has_parts = match fraction {
        None => matches!(parts.len(), 2 | 3),
        Some(digits) => parts.len() == 3 && (1..=9).any(|length| is_digits(digits, length)),
    };
    let is_time = has_parts && parts.iter().enumerate().all(is_part);
    (!is_time).then_some(PROBLEM)
}

/// Checks a link: Avara must be able to follow it, and nobody in between may read it.
pub(super) fn link(text: &str) -> Flaw {
    // What a parser would mend is not what Avara gets.
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Some("is not a URL: spaces and other characters must be percent-encoded");
    }
    let Some(url) = Url::parse(text).ok().filter(|_| text.contains("://")) else {
        return Some("is not an absolute URL");
    };
    let is_safe = match url.scheme() {
        "https" => true,
        "http" => is_loopback(&url),
        _ => false,
    };
    (!is_safe).then_some("must be https, or http to this machine")
}

/// Checks a MIME type, but not if the type exists.
pub(super) fn mime_type(text: &str) -> Flaw {
    let is_name = |name: &str| {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        !name.is_empty() && name.bytes().all(is_letter)
    };
    // Parameters, as in `text/plain; charset=utf-8`, are not looked at.
    let essence = text.split(';').next().unwrap_or_default().trim_end();
    let is_type = essence
        .split_once('/')
        .is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype));
    (!is_type).then_some("is not a MIME type, such as application/pdf")
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Free text of one value: a backslash would part it into two.
fn is_plain(text: &str, most: usize) -> bool {
    text.chars().count() <= most && !text.contains(|c: char| c == '\\' || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hold(form: fn(&str) -> Flaw, right: &[&str], wrong: &[&str]) {
        for text in right {
            assert_eq!(form(text), None, "{text:?}");
        }
        for text in wrong {
            assert!(form(text).is_some(), "{text:?}");
        }
    }

    #[test]
    fn uids() {
        hold(
            uid,
            &[
                "1",
                "0",
                "1.0.3",
                "1.2.840.10008.5.1.4.1.1.2",
                &"1".repeat(64),
            ],
            &[
                "",
                ".",
                "1.",
                ".1",
                "1..2",
                "1.02",
                "01",
                "00",
                "1.2a",
                "1.2 ",
                "1.٢",
                &"1".repeat(65),
            ],
        );
    }

    #[test]
    fn uids_of_devices() {
        hold(
            uid_of_device,
            &["1", "1.02", "01", "00.000.1", &"0".repeat(64)],
            &[
                "",
                ".",
                "1.",
                ".1",
                "1..2",
                "1.2a",
                "1.2 ",
                "1.٢",
                &"1".repeat(65),
            ],
        );
    }

    #[test]
    fn dates() {
        hold(
            date,
            &["20240229", "19000101", "18000101", "99991231"],
            &[
                "",
                "00010101",
                "00000101",
                "17991231",
                "20230229",
                "20240001",
                "20241301",
                "20240132",
                "2024-1-5",
                "2024011",
                "202401150",
                "+2024011",
                "２０２４",
            ],
        );
        hold(
            iso_date,
            &["2024-02-29", "1800-01-01"],
            &[
                "",
                "0001-01-01",
                "1799-12-31",
                "2023-02-29",
                "20240115",
                "2024-1-15",
                "2024-01-5 ",
                "15.01.2024",
                "+2024-1-15",
                "2024-01-15T00:00:00Z",
            ],
        );
    }

    #[test]
    fn times() {
        hold(
            time,
            &["000000", "235959", "235960"],
            &[
                "", "14", "1430", "240000", "006000", "000061", "14:30:00", "143000.5", "+14300",
                "-43000",
            ],
        );
        hold(
            iso_time,
            &[
                "00:00",
                "23:59",
                "23:59:59",
                "23:59:59.5",
                "23:59:59.123456789",
            ],
            &[
                "",
                "24:00",
                "1:30",
                "14:60",
                "14:30:60",
                "14:30.5",
                "14:30:00.",
                "14:30:00.1234567890",
                "143000",
                "14:30Z",
                "14:30:00:00",
                "+1:30",
            ],
        );
    }

    #[test]
    fn person_names() {
        hold(
            person_name,
            &[
                "PATIENT^TEST",
                "PATIENT",
                "PATIENT^TEST^^DR^JR",
                "Yamada^Tarou=山田^太郎=やまだ^たろう",
                "Å^Ö",
                &"é".repeat(64),
            ],
            &[
                "",
                "^",
                "^^^^",
                " = ",
                "A^B^C^D^E^F",
                "A=B=C=D",
                "PATIENT\\TEST",
                "PATIENT\nTEST",
                &"é".repeat(65),
            ],
        );
    }

    #[test]
    fn strings_and_codes() {
        hold(
            short_string,
            &["", &"é".repeat(16)],
            &[&"é".repeat(17), "a\\b", "a\tb", "a\u{85}b"],
        );
        hold(
            long_string,
            &["", &"é".repeat(64)],
            &[&"é".repeat(65), "a\\b", "a\r"],
        );
        hold(
            code,
            &["", "CT", "PALETTE COLOR", "YBR_FULL_422"],
            &["ct", "C-T", "CT\\MR", "É", &"A".repeat(17)],
        );
    }

    #[test]
    fn numbers() {
        hold(
            integer,
            &["0", "-1", "+7", "2147483647"],
            &["", "1.0", "2147483648", " 1", "one"],
        );
        for (text, number) in [
            ("1.65", 1.65),
            ("62", 62.0),
            ("-1e2", -100.0),
            ("1.", 1.0),
            (".5", 0.5),
        ] {
            assert_eq!(decimal(text), Some(number), "{text}");
        }
        for text in [
            "",
            "1,65",
            "inf",
            "nan",
            "1e999",
            "0x10",
            "1.65 m",
            "1 ",
            "0.30000000000000004",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn links() {
        hold(
            link,
            &[
                "https://storage.example.com/1.dcm?signature=a%20b",
                "HTTPS://storage.example.com",
                "http://localhost:8080/1",
                "http://127.0.0.1/1",
                "http://[::1]/1",
            ],
            &[
                "",
                "storage.example.com/1.dcm",
                "/1.dcm",
                "http://storage.example.com/1",
                "http://localhost.example.com/1",
                "ftp://localhost/1",
                "s3://bucket/1",
                "file:///1.dcm",
                "data:text/plain,1",
                "https:1.dcm",
                "https://",
                " https://storage.example.com",
                "https://storage.example.com/a b",
                "https://storage.example.com/ä",
                "https://storage.example.com/\n",
            ],
        );
        hold(
            mime_type,
            &[
                "application/pdf",
                "image/svg+xml",
                "text/plain; charset=utf-8",
            ],
            &["", "pdf", "/pdf", "application/", "a/b/c", "a b/c", ".pdf"],
        );
    }

    #[test]
    fn what_may_be_empty() {
        assert_eq!(required("", any), Some(EMPTY));
        assert_eq!(required(" ", any), Some(EMPTY));
        assert_eq!(required("a", any), None);
        assert!(required("a", date).is_some());
        assert_eq!(optional("", date), None);
        assert!(optional(" ", date).is_some());
    }
}
