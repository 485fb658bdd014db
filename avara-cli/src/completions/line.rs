//! A command line of bash, as far as it has been typed.

/// The quotes that the end of a line is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quote {
    None,
    Single,
    Double,
}

/// Splits a line into its words without quotes, the last one perhaps empty, and the quotes that it
/// ends in.
pub(super) fn split(line: &str) -> (Vec<String>, Quote) {
    let (mut words, mut quote) = (vec![String::new()], Quote::None);
    // An empty word has quotes.
    let mut has_begun = false;
    let mut rest = line.trim_start().chars();
    while let Some(character) = rest.next() {
        let next = match (quote, character) {
            (Quote::None, ' ' | '\t') => {
                if has_begun {
                    words.push(String::new());
                }
                has_begun = false;
                None
            }
            (Quote::None, '\'' | '"') | (Quote::Single, '\'') | (Quote::Double, '"') => {
                quote = match (quote, character) {
                    (Quote::None, '"') => Quote::Double,
                    (Quote::None, _) => Quote::Single,
                    _ => Quote::None,
                };
                None
            }
            (Quote::None | Quote::Double, '\\') => rest.next(),
            (_, character) => Some(character),
        };
        has_begun |= next.is_some() || quote != Quote::None;
        if let Some(word) = words.last_mut() {
            word.extend(next);
        }
    }
    (words, quote)
}

/// Quotes a text as the rest of a word that is in these quotes.
pub(super) fn quoted(text: &str, quote: Quote) -> String {
    let is_special = |character: char| match quote {
        Quote::None => !character.is_alphanumeric() && !"-_=./:@%+,~".contains(character),
        Quote::Single => false,
        Quote::Double => "\"\\$`".contains(character),
    };
    let escaped = text.chars().map(|character| match (quote, character) {
        (Quote::Single, '\'') => r"'\''".to_owned(),
        (_, character) if is_special(character) => format!("\\{character}"),
        (_, character) => character.to_string(),
    });
    escaped.collect()
}

#[cfg(test)]
mod tests {
    use super::{Quote, quoted, split};

    #[test]
    fn words_are_those_of_the_shell() {
        for (line, words, quote) in [
            ("avara ", vec!["avara", ""], Quote::None),
            ("avara  view", vec!["avara", "view"], Quote::None),
            (r"a Radiation\ On", vec!["a", "Radiation On"], Quote::None),
            ("a 'Radiation On", vec!["a", "Radiation On"], Quote::Single),
            (r#"a "b \" c' d"#, vec!["a", "b \" c' d"], Quote::Double),
            ("a --b='c d'e", vec!["a", "--b=c de"], Quote::None),
            (r"a \", vec!["a", ""], Quote::None),
        ] {
            assert_eq!(
                split(line),
                (words.into_iter().map(str::to_owned).collect(), quote)
            );
        }
    }

    #[test]
    fn what_is_quoted_is_one_word() {
        let text = "Pathologists' $A";
        assert_eq!(quoted(text, Quote::None), r"Pathologists\'\ \$A");
        assert_eq!(quoted(text, Quote::Single), r"Pathologists'\'' $A");
        assert_eq!(quoted(text, Quote::Double), r"Pathologists' \$A");
    }
}
