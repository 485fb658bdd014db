//! Media types as headers have them (RFC 9110, section 8.3.1).

/// Returns true if it is this one, whatever its parameters.
pub(super) fn is(text: &str, media_type: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case(media_type)
}

/// Returns the boundary of `multipart/related`.
pub(super) fn boundary(text: &str) -> Option<String> {
    if !is(text, "multipart/related") {
        return None;
    }
    let parameters = parameters(text).into_iter();
    let mut boundaries = parameters.filter(|(name, _)| name == "boundary");
    let boundary = boundaries.next().map(|(_, value)| value);
    boundary.filter(|boundary| !boundary.is_empty())
}

/// The parameters, with names in lower case and values without quotes.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut all = vec![String::new()];
    let (mut is_quoted, mut is_escaped) = (false, false);
    for character in text.chars() {
        let last = all.len() - 1;
        match character {
            _ if is_escaped => {
                is_escaped = false;
                all[last].push(character);
            }
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => all.push(String::new()),
            _ => all[last].push(character),
        }
    }
    let parameters = all.iter().skip(1).filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        Some((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
    });
    parameters.collect()
}

#[cfg(test)]
mod tests {
    use super::{boundary, is};

    #[test]
    fn boundaries_as_archives_write_them() {
        for (text, expected) in [
            (
                "multipart/related; type=\"application/dicom\"; boundary=abc",
                Some("abc"),
            ),
            (
                "Multipart/Related;Boundary=\"a b;c\";type=application/dicom",
                Some("a b;c"),
            ),
            (
                r#"multipart/related; start="boundary=x"; boundary="a\"b""#,
                Some("a\"b"),
            ),
            ("multipart/related; boundary=", None),
            ("multipart/related", None),
            ("application/dicom; boundary=abc", None),
            ("", None),
        ] {
            assert_eq!(boundary(text).as_deref(), expected, "{text}");
        }
        assert!(is(
            "Application/DICOM ; transfer-syntax=*",
            "application/dicom"
        ));
        assert!(!is("application/dicom+json", "application/dicom"));
    }
}
