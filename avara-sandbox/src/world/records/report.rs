//! Reports written in AutoScribe, and addenda to them.

use serde::{Deserialize, Serialize};

use super::{Document, Time};
use crate::world::store::{Field, Key, Record, RecordId, Texts};

/// A report or an addendum.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Report {
    pub(crate) study: RecordId,
    /// The report of the same study that was made before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) previous: Option<RecordId>,
    /// The author.
    pub(crate) user: RecordId,
    pub(crate) state: ReportState,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_addendum: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_critical: bool,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<ReportText>,
    /// The head of the report. None: the one that the seed makes up for the study.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) snapshot: Option<Document>,
}

/// How far a report has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ReportState {
    InProgress,
    Completed,
    /// An addendum that was given up: it is shown no more.
    GivenUp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ReportText {
    /// The text that the seed makes up for it.
    Seeded,
    Written(Box<str>),
}

impl Record for Report {
    /// The reports of a study are found through it.
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        if self.state != ReportState::GivenUp {
            keys.push(Field::Listed.is(0));
        }
    }
}

impl Report {
    /// Returns the name of its status on the wire.
    pub(crate) fn status(&self) -> &'static str {
        match self.state {
            ReportState::Completed => "completed",
            ReportState::InProgress | ReportState::GivenUp => "in_progress",
        }
    }

    /// Returns true if it is critical; `None` until the report is completed.
    pub(crate) fn critical(&self) -> Option<bool> {
        (self.state == ReportState::Completed).then_some(self.is_critical)
    }
}
