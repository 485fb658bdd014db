//! An event of each type at any time, about what the world has.

use serde_json::{Value, json};

use super::data;
use super::{
    EPHEMERAL_ACCESS, Event, KINDS, MODALITY_WORKLIST, PATIENT_STUDY, REPORT_DELIVERED,
    SECONDARY_CAPTURE, STUDY_ACCESS,
};
use crate::world::World;
use crate::world::data::{CLINIC_ID, Product};
use crate::world::links;
use crate::world::operations::reports;
use crate::world::records::{AutoScribe, Time, Viewer};
use crate::world::store::{Field, RecordId};

/// In an empty world events are about these.
const SAMPLE_STUDY: &str = "stu_1234567890abcdef1234567890abcdef";

const SAMPLE_REPORT: &str = "rep_1234567890abcdef1234567890abcdef";

const SAMPLE_UID: &str = "1.2.840.10008.5.1.4.1.1.2";

/// Returns an event of a type, about existing records.
pub(crate) fn on_demand(world: &World, kind: &str, base_url: &str, now: Time) -> Option<Event> {
    let kind = *KINDS.iter().find(|known| **known == kind)?;
    let data = match kind {
        STUDY_ACCESS => viewer_study(world),
        EPHEMERAL_ACCESS => json!({
            "retrievalId": "order-12345",
            "options": { "orderNumber": 12345, "labels": ["follow-up"] },
        }),
        REPORT_DELIVERED => some_report(world, base_url, now),
        SECONDARY_CAPTURE => secondary_capture(world),
        MODALITY_WORKLIST => modality_worklist(now),
        PATIENT_STUDY => patient_study(world),
        _ => match first::<AutoScribe>(world) {
            Some(study) => data::clinical_context(world, study),
            None => json!({
                "clinicId": CLINIC_ID,
                "studyId": data::uuid_of(SAMPLE_STUDY),
                "studyInstanceUid": SAMPLE_UID,
            }),
        },
    };
    Some(Event { kind, data })
}

fn first<P: Product>(world: &World) -> Option<RecordId> {
    let store = &P::of(world).studies.store;
    store.with(Field::Listed.is(0)).next()
}

fn viewer_study(world: &World) -> Value {
    match first::<Viewer>(world) {
        Some(study) => data::study::<Viewer>(world, study),
        None => json!({ "studyId": SAMPLE_STUDY, "studyInstanceUid": SAMPLE_UID }),
    }
}

fn some_report(world: &World, base_url: &str, now: Time) -> Value {
    match reports::any_completed(world) {
        Some(report) => data::report(world, report, base_url, now),
        None => {
            let path = links::report(SAMPLE_REPORT);
            json!({
                "reportId": SAMPLE_REPORT,
                "studyId": SAMPLE_STUDY,
                "isCritical": false,
                "presignedUrl": links::url(world, base_url, now, &path),
            })
        }
    }
}

fn secondary_capture(world: &World) -> Value {
    let mut data = viewer_study(world);
    data["seriesInstanceUid"] = "2.25.169538227012344871520863397411885507416".into();
    data["sopInstanceUid"] = "2.25.98457120336671209485573162044870395521".into();
    data
}

fn modality_worklist(now: Time) -> Value {
    let today = now.text()[..10].to_owned();
    json!({
        "clinicId": CLINIC_ID,
        "callingAe": "MR_SCANNER_01",
        "sourceIp": "192.0.2.25",
        "dateStart": today,
        "dateEnd": today,
        "modality": "MR",
    })
}

fn patient_study(world: &World) -> Value {
    json!({
        "clinicId": CLINIC_ID,
        "studyInstanceUid": viewer_study(world)["studyInstanceUid"],
        "accessionNumber": "ACC-0001",
        "patientId": "MRN-TEST-0001",
    })
}
