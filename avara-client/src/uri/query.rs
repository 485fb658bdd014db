//! Query strings: `name=value` pairs in the order they were set.

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use crate::uri::percent::QUERY;

/// Returns the query, without its `?`; `None` if there is none.
///
/// A null is written as an empty value (`assignedTo=`), items of a list are joined by an encoded
/// comma, and an empty list is left out: it sets no filter. A list with an empty text, which
/// would look like a null, was refused by [`check`](crate::rules::check).
pub(crate) fn written<'a>(pairs: impl Iterator<Item = (&'a str, &'a Value)>) -> Option<String> {
    let mut query = String::new();
    for (name, value) in pairs {
        let Some(text) = text(value) else { continue };
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, QUERY));
        query.push('=');
        query.extend(utf8_percent_encode(&text, QUERY));
    }
    Some(query).filter(|query| !query.is_empty())
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number_text(number)),
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) => Some(items.iter().filter_map(text).collect::<Vec<_>>().join(",")),
        other => Some(other.to_string()),
    }
}

/// `20.0` is written as `20`, which every server reads.
fn number_text(number: &serde_json::Number) -> String {
    let text = number.to_string();
    match text.strip_suffix(".0") {
        Some(whole) => whole.to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::written;

    #[test]
    fn each_kind_of_value_has_its_form() {
        let pairs = [
            ("assignedTo", json!(null)),
            ("status", json!(["sent", "accepted"])),
            ("none", json!([])),
            ("limit", json!(20.0)),
            ("half", json!(0.5)),
            ("isCancelled", json!(false)),
            ("lastName", json!("O'Neil & Söhne+")),
        ];
        let query = written(pairs.iter().map(|(name, value)| (*name, value)));
        assert_eq!(
            query.unwrap(),
            "assignedTo=&status=sent%2Caccepted&limit=20&half=0.5&isCancelled=false\
             &lastName=O%27Neil%20%26%20S%C3%B6hne%2B"
        );
    }

    #[test]
    fn no_pairs_are_no_query() {
        assert_eq!(written(std::iter::empty()), None);
        assert_eq!(written([("none", &json!([]))].into_iter()), None);
    }
}
