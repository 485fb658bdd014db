//! [`Occurrence`]: what an operation did that webhooks report.

use serde_json::{Map, Value};

use crate::world::store::RecordId;

/// Something that happened, and that a webhook reports.
#[derive(Clone, Debug)]
pub(crate) enum Occurrence {
    /// The images of a study in the Viewer are to be shown.
    ViewerStudyOpened(RecordId),
    /// The images of a study in AutoScribe are to be shown.
    AutoScribeStudyOpened(RecordId),
    /// The images of an ephemeral session are to be shown.
    SessionOpened {
        retrieval_id: String,
        options: Option<Map<String, Value>>,
    },
    /// A study was created in AutoScribe, whose reader needs its clinical context.
    StudyCreated(RecordId),
    /// A report was completed.
    ReportCompleted(RecordId),
}
