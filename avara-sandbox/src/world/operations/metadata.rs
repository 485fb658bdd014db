//! The caller's own keys and values.

use serde_json::{Map, Value};

use crate::world::records::Document;

/// The change of metadata that a body asks for.
pub(crate) enum Change {
    Keep,
    Clear,
    /// The new ones replace all of the old.
    Replace(Document),
}

impl Change {
    pub(crate) fn read(body: &Map<String, Value>) -> Self {
        match body.get("metadata") {
            None => Self::Keep,
            Some(Value::Object(pairs)) => Self::Replace(Document::of(pairs)),
            Some(_) => Self::Clear,
        }
    }

    /// Returns the metadata of something that had `old`.
    pub(crate) fn of(self, old: Option<Document>) -> Option<Document> {
        match self {
            Self::Keep => old,
            Self::Clear => None,
            Self::Replace(new) => Some(new),
        }
    }
}
