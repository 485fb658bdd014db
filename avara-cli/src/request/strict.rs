//! JSON that is read without any loss: a name that comes twice, and a number that has more digits
//! than programs keep, are errors.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

/// Reads a value; an error does not repeat the text.
pub(crate) fn read(text: &str) -> Result<Value, String> {
    let strict = serde_json::from_str::<Strict>(text);
    let strict = strict.map_err(|error| match error.classify() {
        Category::Data if error.to_string().starts_with(TWICE) => located(TWICE, &error),
        Category::Data => located(LONG, &error),
        _ => not_json(&error),
    });
    strict.map(|Strict(value)| value)
}

/// Says where a text is not JSON, without a piece of it.
pub(crate) fn not_json(error: &serde_json::Error) -> String {
    located("is not JSON", error)
}

fn located(problem: &str, error: &serde_json::Error) -> String {
    match error.line() {
        0 | 1 => format!("{problem}, at column {}", error.column()),
        line => format!("{problem}, at line {line}, column {}", error.column()),
    }
}

const TWICE: &str = "contains a field twice";
const LONG: &str = "contains a number with more digits than programs keep: write it as a string";

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Exact).map(Self)
    }
}

/// The numbers beyond which neighbours look the same to most programs: 2^53.
const WHOLE: u64 = 1 << 53;

struct Exact;

impl<'de> Visitor<'de> for Exact {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        if number > WHOLE {
            return Err(E::custom(LONG));
        }
        Ok(number.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        if number.unsigned_abs() > WHOLE {
            return Err(E::custom(LONG));
        }
        Ok(number.into())
    }

    /// Whole numbers that fit into no integer come as this too.
    #[expect(clippy::cast_precision_loss, reason = "a power of two is exact")]
    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        if number.abs() > WHOLE as f64 {
            return Err(E::custom(LONG));
        }
        Ok(number.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Strict(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some((name, Strict(value))) = access.next_entry::<String, Strict>()? {
            if fields.insert(name, value).is_some() {
                return Err(A::Error::custom(TWICE));
            }
        }
        Ok(fields.into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;

    #[test]
    fn what_programs_keep_is_read() {
        let text = r#"{"a": [1, -2, 1.50, true, null, "x"], "b": {"a": 9007199254740992}}"#;
        let expected =
            json!({"a": [1, -2, 1.5, true, null, "x"], "b": {"a": 9_007_199_254_740_992_u64}});
        assert_eq!(read(text), Ok(expected));
        assert_eq!(read(" 5 "), Ok(Value::from(5)));
    }

    #[test]
    fn what_would_be_lost_is_an_error() {
        for text in [
            r#"{"a":1,"a":2}"#,
            r#"{"m":{"a":1,"a":1}}"#,
            r#"[{"a":1,"\u0061":2}]"#,
        ] {
            assert!(read(text).unwrap_err().starts_with(super::TWICE), "{text}");
        }
        for text in [
            "9007199254740993",
            "-9007199254740993",
            "[123456789012345678901]",
            "1e17",
            r#"{"a": 18446744073709551616.5}"#,
        ] {
            assert!(read(text).unwrap_err().starts_with(super::LONG), "{text}");
        }
        for text in ["{", "1e400", r#""\ud83d""#, "{} {}"] {
            assert!(read(text).unwrap_err().starts_with("is not JSON"), "{text}");
        }
    }
}
