//! Reads unquoted YAML texts by the core schema of YAML 1.2.

use serde_json::Number;

use super::node::Kind;

/// Returns the value of a plain scalar. Unlike YAML 1.1, `no`, `on` and `2024-01-31` are texts.
pub(crate) fn resolve(text: &str) -> Kind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
        "true" | "True" | "TRUE" => Kind::Bool(true),
        "false" | "False" | "FALSE" => Kind::Bool(false),
        _ => number(text).map_or_else(|| Kind::Text(text.to_owned()), Kind::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let first = *text.as_bytes().first()?;
    if !(first.is_ascii_digit() || matches!(first, b'-' | b'+' | b'.')) {
        return None;
    }
    integer(text).or_else(|| float(text))
}

fn integer(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return unsigned(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return unsigned(digits, 8);
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let signed = text.strip_prefix('+').unwrap_or(text);
    signed
        .parse::<u64>()
        .map(Number::from)
        .or_else(|_| signed.parse::<i64>().map(Number::from))
        .ok()
}

fn unsigned(digits: &str, radix: u32) -> Option<Number> {
    if digits.starts_with('+') {
        return None;
    }
    u64::from_str_radix(digits, radix).ok().map(Number::from)
}

fn float(text: &str) -> Option<Number> {
    let numeric =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'-' | b'+');
    if !text.bytes().all(numeric) || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Number::from_f64(text.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        match resolve(text) {
            Kind::Null => "null".to_owned(),
            Kind::Bool(flag) => flag.to_string(),
            Kind::Number(number) => number.to_string(),
            Kind::Text(text) => format!("{text:?}"),
            Kind::List(_) | Kind::Map(_) => unreachable!("a scalar is not a collection"),
        }
    }

    #[test]
    fn core_schema() {
        let cases = [
            ("", "null"),
            ("~", "null"),
            ("true", "true"),
            ("False", "false"),
            ("no", "\"no\""),
            ("12", "12"),
            ("-7", "-7"),
            ("+7", "7"),
            ("0x1F", "31"),
            ("0o17", "15"),
            ("007", "7"),
            ("1.5", "1.5"),
            ("1.0", "1.0"),
            ("-.5e3", "-500.0"),
            ("1e400", "\"1e400\""),
            ("-", "\"-\""),
            ("2024-01-31", "\"2024-01-31\""),
            ("12:30", "\"12:30\""),
            ("1_000", "\"1_000\""),
            ("18446744073709551615", "18446744073709551615"),
            ("0x+1", "\"0x+1\""),
        ];
        for (text, expected) in cases {
            assert_eq!(json(text), expected, "{text}");
        }
    }
}
