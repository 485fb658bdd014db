//! Invisible characters, which make texts different that look the same.

use serde_json::Value;

/// Refuses texts with such characters, names of fields included.
pub(crate) fn check(value: &Value) -> Result<(), String> {
    match value {
        Value::String(text) => check_text(text),
        Value::Array(items) => items.iter().try_for_each(check),
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| {
            check_text(name)?;
            check(value)
        }),
        _ => Ok(()),
    }
}

/// Refuses such a text.
pub(crate) fn check_text(text: &str) -> Result<(), String> {
    let mut before = ' ';
    for character in text.chars() {
        let joins = matches!(character, '\u{200c}' | '\u{200d}') && is_joined(before);
        if is_invisible(character) && !joins {
            let code = u32::from(character);
            return Err(match character {
                '\u{fffd}' => "contains U+FFFD, which stands for a lost character".to_owned(),
                _ => format!("contains the invisible character U+{code:04X}: remove it"),
            });
        }
        before = character;
    }
    Ok(())
}

/// Returns true for letters of scripts that write joiners, such as Persian.
fn is_joined(before: char) -> bool {
    !before.is_ascii() && before.is_alphabetic()
}

fn is_invisible(character: char) -> bool {
    if character.is_control() {
        return !matches!(character, '\t' | '\n' | '\r');
    }
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{check, check_text};

    #[test]
    fn what_nobody_sees_is_refused() {
        for text in [
            "Nor\0th",
            "\u{200b}a@example.test",
            "a\u{feff}",
            "a\u{ad}b",
            "a\u{200d}b",
            "a\u{1b}",
            "\u{202e}x",
            "M\u{fffd}ller",
        ] {
            assert!(check_text(text).is_err(), "{text:?}");
            assert!(check(&json!({"a": [{"b": text}]})).is_err(), "{text:?}");
            assert!(check(&json!({ text: 1 })).is_err(), "{text:?}");
        }
        assert_eq!(
            check_text("a\u{feff}").unwrap_err(),
            "contains the invisible character U+FEFF: remove it"
        );
    }

    #[test]
    fn what_people_write_is_kept() {
        for text in [
            "",
            "a\nb\tc\r\n",
            "Müller",
            "Mu\u{308}ller",
            "می\u{200c}خواهم",
            "漢字",
            "a\u{a0}b",
            "👍🏽",
        ] {
            assert_eq!(check_text(text), Ok(()), "{text:?}");
        }
    }
}
