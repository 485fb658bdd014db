//! [`JsonText`]: JSON that is sent as it was written.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::wire::fields::Fields;

/// JSON as it was written: numbers keep their digits, fields their order, also those that come
/// twice, and it may be nested deeper than a [`Value`].
#[derive(Clone)]
pub(crate) struct JsonText(Box<RawValue>);

impl JsonText {
    /// Returns `None` if the text is not JSON.
    pub(crate) fn new(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    pub(crate) fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Returns the fields as values to check, with a placeholder for anything that does not fit
    /// into a [`Value`]; `None` if the JSON is not an object.
    pub(crate) fn fields(&self) -> Option<Map<String, Value>> {
        let RawFields(fields) = serde_json::from_str(self.as_str()).ok()?;
        let read = |text: &RawValue| serde_json::from_str(text.get()).unwrap_or(UNREADABLE);
        let fields = fields.iter();
        Some(
            fields
                .map(|(name, text)| (name.clone(), read(text)))
                .collect(),
        )
    }

    /// Returns the object with these fields in place of its own; `None` if it is not an object.
    pub(crate) fn with(&self, added: &Fields) -> Option<String> {
        let RawFields(fields) = serde_json::from_str(self.as_str()).ok()?;
        let kept = fields.iter().filter(|(name, _)| !added.contains(name));
        let kept = kept.map(|(name, text)| (name.as_str(), text.get().to_owned()));
        let added = added.iter().map(|(name, value)| (name, value.to_string()));
        let written = kept.chain(added);
        let written: Vec<_> = written
            .map(|(name, text)| format!("{}:{text}", Value::from(name)))
            .collect();
        Some(format!("{{{}}}", written.join(",")))
    }
}

/// A placeholder that no rule looks into.
const UNREADABLE: Value = Value::Bool(true);

/// The fields of an object, in their order.
struct RawFields(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for RawFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = RawFields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawFields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(RawFields(fields))
            }
        }

        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Fields, JsonText};

    const ODD: &str = r#"{"b": 12345678901234567890123.10, "a":1e400, "a" : [1.50]}"#;

    #[test]
    fn what_is_written_stays() {
        let nested = format!("{}{}", "[".repeat(500), "]".repeat(500));
        for text in [ODD, "[1.0]", "null", &nested] {
            assert_eq!(JsonText::new(text).unwrap().as_str(), text);
        }
        assert!(JsonText::new("{").is_none());
        let fields = JsonText::new(ODD).unwrap().with(&Fields::default());
        let same = r#"{"b":12345678901234567890123.10,"a":1e400,"a":[1.50]}"#;
        assert_eq!(fields.as_deref(), Some(same));
    }

    #[test]
    fn fields_can_be_replaced() {
        let added = json!({"a": null, "c\"": 2});
        let added = &Fields::from(added.as_object().unwrap().clone());
        assert_eq!(
            JsonText::new(ODD).unwrap().with(added).as_deref(),
            Some(r#"{"b":12345678901234567890123.10,"a":null,"c\"":2}"#)
        );
        assert!(JsonText::new("[]").unwrap().with(added).is_none());
    }

    #[test]
    fn fields_are_checked_as_far_as_they_can_be_read() {
        let fields = JsonText::new(r#"{"a": 1e400, "b": "c"}"#).unwrap().fields();
        assert_eq!(
            Some(&json!({"a": true, "b": "c"})),
            fields.map(Into::into).as_ref()
        );
        assert!(JsonText::new("1").unwrap().fields().is_none());
    }
}
