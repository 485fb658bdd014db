//! `minLength1`, `formatdate-time`: the same lines in every language.

use crate::page::Limit;

/// The words that a page writes in front of a number.
#[rustfmt::skip] // a list, not a column
const NUMBERS: [&str; 11] = [
    "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "minItems", "maxItems", "minProperties", "maxProperties", "multipleOf",
];

pub(crate) fn limit(line: &str) -> Option<Limit> {
    let number = NUMBERS.iter().find_map(|keyword| {
        let value = line.strip_prefix(keyword)?.trim_start();
        value.parse::<f64>().is_ok().then_some((*keyword, value))
    });
    let (keyword, value) = number.or_else(|| Some(("format", format(line)?)))?;
    Some(Limit {
        keyword: keyword.to_owned(),
        value: value.to_owned(),
    })
}

/// `date-time`.
fn format(line: &str) -> Option<&str> {
    let value = line.strip_prefix("format")?.trim_start();
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (!value.is_empty() && value.chars().all(is_part)).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_distinguished_from_fields() {
        let read = |line| limit(line).map(|limit| (limit.keyword, limit.value));
        let pair = |keyword: &str, value: &str| Some((keyword.to_owned(), value.to_owned()));
        assert_eq!(read("minLength10"), pair("minLength", "10"));
        assert_eq!(read("minimum -1"), pair("minimum", "-1"));
        assert_eq!(read("formatdate-time"), pair("format", "date-time"));
        for other in [
            "minLength",
            "minLenght1",
            "formatted: string",
            "format: string",
            "format",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
