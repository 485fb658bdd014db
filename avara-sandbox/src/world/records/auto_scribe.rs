//! [`AutoScribe`]: what only studies of AutoScribe have.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::choice::choice;
use super::{Document, ProductRecord, clinical_context};
use crate::world::store::{Field, Key, RecordId};

choice! {
    /// How far the report of a study has come.
    ReportStatus {
        Unassigned = "unassigned",
        Assigned = "assigned",
        InProgress = "in_progress",
        Completed = "completed",
        AddendumActive = "addendum_active",
    }
}

choice! {
    /// The place where a study is read: in Avara, or elsewhere before.
    StudyType { Standard = "standard", External = "external" }
}

/// The fields that only a study of AutoScribe has.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AutoScribe {
    pub(crate) status: ReportStatus,
    #[serde(rename = "type")]
    pub(crate) kind: StudyType,
    /// The latest of its reports; each knows the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_report: Option<RecordId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) external_report: Option<RecordId>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_deleted: bool,
    /// The clinical context. None: the one that the seed makes up for the study.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) context: Option<Document>,
}

impl AutoScribe {
    /// Creates a new study with the context that a body has.
    pub(crate) fn new(kind: StudyType, body: &Map<String, Value>) -> Self {
        let status = match kind {
            StudyType::Standard => ReportStatus::Unassigned,
            StudyType::External => ReportStatus::Completed,
        };
        let context = clinical_context::changed(Map::new(), body);
        Self {
            status,
            kind,
            last_report: None,
            external_report: None,
            is_deleted: false,
            context: Some(Document::of(&context)),
        }
    }
}

impl ProductRecord for AutoScribe {
    const NAME: &'static str = "autoScribe";
    const WRITES_REPORTS: bool = true;

    fn keys(&self, keys: &mut Vec<Key>) {
        keys.push(Field::Status.is(self.status.number()));
        keys.push(Field::Type.is(self.kind.number()));
    }

    fn is_deleted(&self) -> bool {
        self.is_deleted
    }

    /// Reading that has begun continues, whoever the study is given to.
    fn assigned(&mut self, to_somebody: bool) {
        let has_begun = !matches!(
            self.status,
            ReportStatus::Unassigned | ReportStatus::Assigned
        );
        self.status = match (has_begun, to_somebody) {
            (true, _) => self.status,
            (false, true) => ReportStatus::Assigned,
            (false, false) => ReportStatus::Unassigned,
        };
    }
}
