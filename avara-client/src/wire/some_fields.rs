//! [`SomeFields`]: reads a few fields of an object, and skips the others.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The names of the fields to read.
#[derive(Clone, Copy)]
pub(crate) struct SomeFields<'a>(pub(crate) &'a [&'a str]);

impl<'de> DeserializeSeed<'de> for SomeFields<'_> {
    type Value = Map<String, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for SomeFields<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = object.next_key_seed(Name(self))? {
            match name {
                Some(name) => drop(fields.insert(name.to_owned(), object.next_value()?)),
                None => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(fields)
    }
}

/// A name of a field: one of those to read, or none of them.
struct Name<'a>(SomeFields<'a>);

impl<'de, 'a> DeserializeSeed<'de> for Name<'a> {
    type Value = Option<&'a str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'a> Visitor<'_> for Name<'a> {
    type Value = Option<&'a str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let Name(SomeFields(names)) = self;
        Ok(names.iter().find(|known| **known == name).copied())
    }
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeSeed;
    use serde_json::{Map, Value, json};

    use super::SomeFields;

    fn read(text: &str) -> serde_json::Result<Map<String, Value>> {
        SomeFields(&["a", "b"]).deserialize(&mut serde_json::Deserializer::from_str(text))
    }

    #[test]
    fn only_these_fields_are_read() {
        let text = r#"{"a": {"c": [1]}, "c": {"a": 2}, "\u0062": "x", "d": "\ud800", "a": 3}"#;
        assert_eq!(Value::from(read(text).unwrap()), json!({"a": 3, "b": "x"}));
        assert!(read("{}").unwrap().is_empty());
        for text in ["[]", "{\"a\"", "{\"c\": tru}", "{\"a\": \"\\ud800\"}"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
