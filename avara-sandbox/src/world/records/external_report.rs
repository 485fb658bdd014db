//! Reports that were written outside Avara.

use serde::{Deserialize, Serialize};

use super::{Document, Time};
use crate::world::store::{Field, Key, Record, RecordId, Texts};

/// A report that was written outside Avara.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ExternalReport {
    pub(crate) study: RecordId,
    pub(crate) created: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reader: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<Box<File>>,
    /// The head of the report. None: the one that the seed makes up for the study.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) snapshot: Option<Document>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_deleted: bool,
}

/// A file that Avara fetches. The sandbox only remembers where it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) url: String,
    pub(crate) name: String,
}

impl Record for ExternalReport {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        if !self.is_deleted {
            keys.extend([Field::Listed.is(0), Field::Study.of(Some(self.study))]);
        }
    }
}
