//! [`ExtraFields`]: fields that no record has a place for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Document;

/// Extra fields by the product and the id of their record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ExtraFields(BTreeMap<String, Document>);

impl ExtraFields {
    /// Returns true if no record has any.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns those of a record.
    pub(crate) fn of(&self, record: &str) -> Map<String, Value> {
        self.0.get(record).map(Document::read).unwrap_or_default()
    }

    /// Replaces those of a record.
    pub(crate) fn set(&mut self, record: String, fields: &Map<String, Value>) {
        self.0.insert(record, Document::of(fields));
    }
}
