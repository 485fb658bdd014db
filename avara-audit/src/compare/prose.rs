//! Facts that descriptions state: what ids begin with, ranges, lengths of maps, forms of texts.

use std::sync::LazyLock;

use regex::Regex;

use crate::finding::What;
use crate::spec::{Kind, Schema};

/// Something that the page says of a value, and what the spec says of it.
pub(super) struct Fact {
    pub(super) what: What,
    pub(super) keyword: String,
    pub(super) page: String,
    pub(super) spec: Option<String>,
}

/// A way to say something, and the keyword that says it in the spec.
struct Phrase {
    regex: Regex,
    /// The keyword of each group, in order.
    keywords: &'static [&'static str],
    what: What,
    /// Of which schemas it can be said.
    of: fn(&Schema<'_>) -> bool,
}

static PHRASES: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    let phrase = |pattern, keywords, what, of| {
        let regex = Regex::new(pattern).ok()?;
        Some(Phrase {
            regex,
            keywords,
            what,
            of,
        })
    };
    let number: fn(&Schema<'_>) -> bool = |schema| schema.kind() == Kind::Number;
    let map: fn(&Schema<'_>) -> bool = |schema| schema.kind() == Kind::TextMap;
    let text: fn(&Schema<'_>) -> bool = |schema| schema.kind() == Kind::Text;
    #[rustfmt::skip] // a table
    let phrases = [
        phrase(r"\b([a-z]+_)[{<]32", &["prefix"], What::IdPrefix, text),
        phrase(r"\((\d+)-(\d+)\)", &["minimum", "maximum"], What::Limit, number),
        phrase(r"\b(\d+)-(\d+) digits", &["fewest digits", "most digits"], What::Limit, text),
        phrase(r"\b(\d+)-digit\b", &["digits"], What::Limit, text),
        phrase(r"\b(\d+) pairs", &["maxProperties"], What::Limit, map),
        phrase(r"\bkeys up to (\d+)", &["x-avara-max-key-length"], What::Limit, map),
        phrase(r"\bvalues up to (\d+)", &["x-avara-max-value-length"], What::Limit, map),
        phrase(r"\b(YYYY-MM-DD)\b", &["x-avara-text-format"], What::Format, text),
        phrase(r"\b(UUID)", &["format"], What::Format, text),
        phrase(r"\b(contains|exact)\b.* match", &["x-avara-match"], What::Format, text),
    ];
    phrases.into_iter().flatten().collect()
});

/// Returns the facts that a description states of a value.
pub(super) fn stated(prose: &str, schema: &Schema<'_>) -> Vec<Fact> {
    let mut all = Vec::new();
    for phrase in PHRASES.iter().filter(|phrase| (phrase.of)(schema)) {
        let Some(found) = phrase.regex.captures(prose) else {
            continue;
        };
        for (group, keyword) in phrase.keywords.iter().enumerate() {
            let Some(said) = found.get(group + 1) else {
                continue;
            };
            all.push(Fact {
                what: phrase.what,
                keyword: (*keyword).to_owned(),
                page: said.as_str().to_owned(),
                spec: in_spec(schema, keyword),
            });
        }
    }
    all
}

impl Fact {
    pub(super) fn agrees(&self) -> bool {
        self.spec
            .as_deref()
            .is_some_and(|spec| spec.eq_ignore_ascii_case(&self.page))
    }
}

pub(super) fn speaks_of_null(prose: &str) -> bool {
    prose
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word.eq_ignore_ascii_case("null"))
}

fn in_spec(schema: &Schema<'_>, keyword: &str) -> Option<String> {
    match keyword {
        "prefix" => schema.prefix().map(String::from),
        "fewest digits" => schema.digits("minimum"),
        "most digits" => schema.digits("maximum"),
        "digits" => {
            let length = schema.keyword("minLength");
            length.filter(|length| schema.keyword("maxLength").as_ref() == Some(length))
        }
        _ => schema.keyword(keyword),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_one() {
        assert_eq!(PHRASES.len(), 10);
        let finds = |text: &str| {
            PHRASES
                .iter()
                .filter(|phrase| phrase.regex.is_match(text))
                .count()
        };
        for text in [
            "Format: box_{32-hex-chars}",
            "Format: box_<32-hex-chars>",
            "How many (1-50)",
            "10-15 digits",
            "a 10-digit number",
            "20 pairs",
            "keys up to 30",
            "values up to 200",
            "as YYYY-MM-DD",
            "a UUIDv4",
            "contains match",
        ] {
            assert_eq!(finds(text), 1, "{text}");
        }
        assert_eq!(
            finds("Nothing that could be checked, not even 3 of them (or 4)."),
            0
        );
    }

    #[test]
    fn null_is_a_word() {
        assert!(
            speaks_of_null("When it ends, null if it does not") && speaks_of_null("Null: none")
        );
        assert!(!speaks_of_null("Annulled, nullified"));
    }
}
