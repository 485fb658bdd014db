//! The seven events that webhooks report, made of the world's data.

mod data;
mod on_demand;

use serde_json::{Value, json};

use super::World;
use super::records::{AutoScribe, Occurrence, Time, Viewer};

pub(crate) use on_demand::on_demand;

pub(crate) const STUDY_ACCESS: &str = "study.access_requested";
pub(crate) const EPHEMERAL_ACCESS: &str = "ephemeral.access_requested";
pub(crate) const REPORT_DELIVERED: &str = "report.delivered";
pub(crate) const SECONDARY_CAPTURE: &str = "secondary_capture.access_requested";
pub(crate) const MODALITY_WORKLIST: &str = "modality_worklist.requested";
pub(crate) const PATIENT_STUDY: &str = "patient_study.enrichment_requested";
pub(crate) const CLINICAL_CONTEXT: &str = "clinical_context.enrichment_requested";

/// Types of event, all of them.
pub(crate) const KINDS: [&str; 7] = [
    STUDY_ACCESS,
    EPHEMERAL_ACCESS,
    REPORT_DELIVERED,
    SECONDARY_CAPTURE,
    MODALITY_WORKLIST,
    PATIENT_STUDY,
    CLINICAL_CONTEXT,
];

/// An event, as a webhook reports it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Event {
    pub(crate) kind: &'static str,
    pub(crate) data: Value,
}

/// Returns the event that reports what happened.
pub(crate) fn of(world: &World, what: Occurrence, base_url: &str, now: Time) -> Event {
    let (kind, data) = match what {
        Occurrence::ViewerStudyOpened(study) => (STUDY_ACCESS, data::study::<Viewer>(world, study)),
        Occurrence::AutoScribeStudyOpened(study) => {
            (STUDY_ACCESS, data::study::<AutoScribe>(world, study))
        }
        Occurrence::SessionOpened {
            retrieval_id,
            options,
        } => {
            let mut data = json!({ "retrievalId": retrieval_id });
            if let Some(options) = options {
                data["options"] = options.into();
            }
            (EPHEMERAL_ACCESS, data)
        }
        Occurrence::StudyCreated(study) => (CLINICAL_CONTEXT, data::clinical_context(world, study)),
        Occurrence::ReportCompleted(report) => {
            (REPORT_DELIVERED, data::report(world, report, base_url, now))
        }
    };
    Event { kind, data }
}
