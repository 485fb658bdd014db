//! The forms of texts: a number of digits, an address with a scheme.

use url::Url;

/// The form of a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// So many digits, among marks that telephone numbers have.
    Digits { min: usize, max: usize },
    /// An absolute address with this scheme.
    Scheme(&'static str),
}

impl Form {
    /// Returns what is wrong with a text, without the text.
    pub(super) fn problem(self, text: &str) -> Option<String> {
        match self {
            Self::Digits { min, max } => digits_problem(text, min, max),
            Self::Scheme(scheme) => (!has_scheme(text, scheme))
                .then(|| format!("must be an absolute address that begins with `{scheme}://`")),
        }
    }
}

fn digits_problem(text: &str, min: usize, max: usize) -> Option<String> {
    if text.chars().any(belongs_to_another_number) {
        let problem = "must be written in digits, without letters, points and commas: a \
                       spreadsheet may have changed it";
        return Some(problem.to_owned());
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let wanted = match (min, max) {
        (min, max) if min == max => format!("{min} digits"),
        (min, usize::MAX) => format!("at least {min} digits"),
        (min, max) => format!("{min} to {max} digits"),
    };
    (!(min..=max).contains(&digits)).then(|| format!("must have {wanted}, has {digits}"))
}

/// Returns true for what `5.55E+09` has and a number of digits has not: its digits count wrongly.
fn belongs_to_another_number(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '.' | ',')
}

fn has_scheme(text: &str, scheme: &str) -> bool {
    let is_absolute = text.contains("://");
    is_absolute && Url::parse(text).is_ok_and(|url| url.scheme() == scheme && url.has_host())
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn digits_are_counted_and_other_numbers_refused() {
        let form = Form::Digits { min: 10, max: 15 };
        for text in [
            "5555550100",
            "+1 (555) 555-0100",
            "555/555 01 00",
            "123456789012345",
        ] {
            assert_eq!(form.problem(text), None, "{text}");
        }
        for text in [
            "5.55E+09",
            "5.555550100E+09",
            "5555550100.0",
            "5555550100,00",
            "5555550100 x12",
            "1e10000000000",
            "tel 5555550100",
        ] {
            let problem = form.problem(text).unwrap();
            assert!(problem.starts_with("must be written in digits"), "{text}");
        }
        for (text, count) in [
            ("", 0),
            ("555555010", 9),
            ("1234567890123456", 16),
            ("+-()", 0),
        ] {
            let problem = format!("must have 10 to 15 digits, has {count}");
            assert_eq!(form.problem(text), Some(problem), "{text}");
        }
        let exact = Form::Digits { min: 10, max: 10 };
        assert_eq!(exact.problem("1").unwrap(), "must have 10 digits, has 1");
    }

    #[test]
    fn an_address_has_its_scheme() {
        let form = Form::Scheme("https");
        for text in ["https://example.test/a.pdf", "HTTPS://example.test"] {
            assert_eq!(form.problem(text), None, "{text}");
        }
        for text in [
            "",
            "http://example.test",
            "example.test/a.pdf",
            "https:example.test",
            "https://",
            "file:///a.pdf",
        ] {
            assert!(form.problem(text).is_some(), "{text}");
        }
    }
}
