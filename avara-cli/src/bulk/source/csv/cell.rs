//! A cell, and damage by spreadsheets.

/// Returns the text of a cell: `="00123"`, with which a spreadsheet keeps the zeros, is 00123.
pub(super) fn text(cell: &str) -> Result<String, &'static str> {
    if let Some(text) = quoted_formula(cell) {
        return text.map(|text| text.trim().to_owned());
    }
    if is_formula(cell) {
        return Err("is a formula: save its value");
    }
    if ERRORS.contains(&cell) || (cell.len() > 1 && cell.bytes().all(|byte| byte == b'#')) {
        return Err("is a spreadsheet error value");
    }
    if is_scientific(cell) {
        return Err("is a number that a spreadsheet has rounded: format the column as text");
    }
    Ok(cell.to_owned())
}

fn quoted_formula(cell: &str) -> Option<Result<String, &'static str>> {
    let quoted = cell.strip_prefix('=')?.trim_start().strip_prefix('"')?;
    let text = quoted
        .strip_suffix('"')
        .map(|text| text.replace("\"\"", "\0"));
    let text = text.filter(|text| !text.contains('"'));
    Some(match text {
        Some(text) => Ok(text.replace('\0', "\"")),
        None => Err("begins with `=\"` but has no closing quote: write the text alone"),
    })
}

/// Returns true for `=NAME(`.
fn is_formula(cell: &str) -> bool {
    let name = cell.strip_prefix('=').and_then(|rest| rest.split_once('('));
    name.is_some_and(|(name, _)| {
        let mut letters = name.chars();
        letters.next().is_some_and(char::is_alphabetic)
            && letters.all(|c| c.is_alphanumeric() || c == '.')
    })
}

const ERRORS: [&str; 8] = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!",
];

/// Returns true for `4.91701E+11` and `4,91701E+11`, as spreadsheets write long numbers.
fn is_scientific(cell: &str) -> bool {
    let Some((number, exponent)) = cell.split_once('E') else {
        return false;
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = number.strip_prefix(['+', '-']).unwrap_or(number);
    let exponent = exponent.strip_prefix(['+', '-']);
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    whole.len() == 1
        && is_digits(whole)
        && is_digits(fraction)
        && exponent.is_some_and(|digits| digits.len() > 1 && is_digits(digits))
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_text_in_a_formula_is_that_text() {
        for (cell, expected) in [
            ("=\"00123\"", "00123"),
            ("= \"00123\"", "00123"),
            ("=\"a \"\"b\"\"\"", "a \"b\""),
            ("=\"\"", ""),
            ("=\"4.91701E+11\"", "4.91701E+11"),
            ("=> see the report", "=> see the report"),
            ("+1 555 555 0100", "+1 555 555 0100"),
            ("6E", "6E"),
            ("1E5", "1E5"),
            ("#1", "#1"),
            ("#", "#"),
        ] {
            assert_eq!(text(cell).as_deref(), Ok(expected), "{cell}");
        }
    }

    #[test]
    fn what_a_spreadsheet_has_spoilt_is_refused() {
        for cell in [
            "=\"00123",
            "=\"",
            "=\"a\"&\"b\"",
            "=T(\"00123\")",
            "=HYPERLINK(A1)",
            "#N/A",
            "########",
            "5.55E+09",
            "4,91701E+11",
            "5E+09",
            "-1.2E-07",
        ] {
            assert!(text(cell).is_err(), "{cell}");
        }
    }
}
