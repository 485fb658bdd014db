//! JSON objects that are kept as text, which takes a fraction of the memory of parsed ones.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

/// A JSON object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document(Box<str>);

impl Document {
    pub(crate) fn of(object: &Map<String, Value>) -> Self {
        let text = serde_json::to_string(object).unwrap_or_else(|_| "{}".to_owned());
        Self(text.into())
    }

    pub(crate) fn read(&self) -> Map<String, Value> {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.read().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Object(object) => Ok(Self::of(&object)),
            _ => Err(de::Error::custom("expected an object")),
        }
    }
}
