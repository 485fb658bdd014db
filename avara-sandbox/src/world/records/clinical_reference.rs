//! Entries of the clinic's reference lists.

use serde::{Deserialize, Serialize};

use super::choice::choice;
use super::{Document, Time};
use crate::world::store::{Field, Key, Record, RecordId, Texts};

choice! {
    /// A reference list.
    ReferenceType {
        Facility = "facility",
        ReferringProvider = "referring_provider",
        StudyDescription = "study_description",
        Procedure = "procedure",
    }
}

/// An entry of a reference list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ClinicalReference {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: ReferenceType,
    pub(crate) is_active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer: Option<RecordId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) metadata: Option<Document>,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Record for ClinicalReference {
    fn keys(&self, texts: &mut Texts, keys: &mut Vec<Key>) {
        keys.extend([
            Field::Listed.is(0),
            Field::Active.is(self.is_active),
            Field::Type.is(self.kind.number()),
            Field::Customer.of(self.customer),
        ]);
        if let Some(id) = &self.external_id {
            keys.push(Field::ExternalId.text(texts.intern(id)));
        }
    }
}
