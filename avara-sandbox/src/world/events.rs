//! What the sandbox tells webhooks: the seven events, made of the world's data.

use serde_json::{Map, Value, json};

use super::input::Refusal;
use super::links::{self, Target};
use super::mix::hash;
use super::product::Product;
use super::seq::Seq;
use super::store::{Field, Store};
use super::studies::Study;
use super::studies::auto_scribe::{AutoScribe, context};
use super::studies::viewer::Viewer;
use super::time::Time;
use super::{CLINIC_ID, World, reports, studies};

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

/// In an empty world events are about these.
const SAMPLE_STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
const SAMPLE_REPORT: &str = "rep_1234567890abcdef1234567890abcdef";
const SAMPLE_UID: &str = "1.2.840.10008.5.1.4.1.1.2";

/// Something that a webhook is to be told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Event {
    /// The webhook's type.
    pub(crate) kind: &'static str,
    pub(crate) data: Value,
}

/// The images of a study are to be shown.
pub(crate) fn images_wanted<P: Product>(world: &mut World, study: Seq) {
    let data = names_of(world, &P::of(world).studies.store, study);
    world.events.push(Event {
        kind: STUDY_ACCESS,
        data,
    });
}

/// The images of an ephemeral session are to be shown.
pub(crate) fn session_images_wanted(
    world: &mut World,
    retrieval_id: &str,
    options: Option<Map<String, Value>>,
) {
    let mut data = json!({ "retrievalId": retrieval_id });
    if let Some(options) = options {
        data["options"] = options.into();
    }
    world.events.push(Event {
        kind: EPHEMERAL_ACCESS,
        data,
    });
}

/// The context of a study is to be collected for its reader.
pub(crate) fn context_wanted(world: &mut World, study: Seq) {
    let data = clinical_context(world, study);
    world.events.push(Event {
        kind: CLINICAL_CONTEXT,
        data,
    });
}

/// Completes the report of a study and tells it.
pub(crate) fn finish_report(
    world: &mut World,
    study_id: &str,
    is_critical: bool,
    base_url: &str,
    now: Time,
) -> Result<(), Refusal> {
    let study = studies::find::<AutoScribe>(world, study_id)?;
    let report = reports::finish(world, study, is_critical, now)?;
    let data = delivered(world, report, base_url, now);
    world.events.push(Event {
        kind: REPORT_DELIVERED,
        data,
    });
    Ok(())
}

/// An event of a type, about what the world has.
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
        _ => match first(&AutoScribe::of(world).studies.store) {
            Some(study) => clinical_context(world, study),
            None => json!({
                "clinicId": CLINIC_ID,
                "studyId": uuid_of(SAMPLE_STUDY),
                "studyInstanceUid": SAMPLE_UID,
            }),
        },
    };
    Some(Event { kind, data })
}

fn first<P: Product>(store: &Store<Study<P>>) -> Option<Seq> {
    let place = store.having(Field::Listed.is(0))?.min()?;
    Seq::at(place as usize)
}

fn names_of<P: Product>(world: &World, store: &Store<Study<P>>, study: Seq) -> Value {
    let uid = world.uids.get(store.get(study).uid);
    json!({ "studyId": store.ids.id(study), "studyInstanceUid": uid })
}

fn viewer_study(world: &World) -> Value {
    let store = &Viewer::of(world).studies.store;
    match first(store) {
        Some(study) => names_of(world, store, study),
        None => json!({ "studyId": SAMPLE_STUDY, "studyInstanceUid": SAMPLE_UID }),
    }
}

fn some_report(world: &World, base_url: &str, now: Time) -> Value {
    match reports::any_completed(world) {
        Some(report) => delivered(world, report, base_url, now),
        None => {
            let target = Target::ReportPdf {
                report: SAMPLE_REPORT.to_owned(),
            };
            json!({
                "reportId": SAMPLE_REPORT,
                "studyId": SAMPLE_STUDY,
                "isCritical": false,
                "presignedUrl": links::url(world, base_url, now, &target),
            })
        }
    }
}

fn delivered(world: &World, seq: Seq, base_url: &str, now: Time) -> Value {
    let (id, report) = (world.reports.ids.id(seq), world.reports.get(seq));
    let target = Target::ReportPdf { report: id.clone() };
    let mut data = json!({
        "reportId": id,
        "studyId": AutoScribe::of(world).studies.store.ids.id(report.study),
        "isCritical": report.is_critical,
        "presignedUrl": links::url(world, base_url, now, &target),
    });
    if let Some(text) = reports::text(world, seq) {
        data["plainText"] = text.into();
    }
    data
}

fn secondary_capture(world: &World) -> Value {
    let mut data = viewer_study(world);
    data["seriesInstanceUid"] = "2.25.169538227012344871520863397411885507416".into();
    data["sopInstanceUid"] = "2.25.98457120336671209485573162044870395521".into();
    data
}

fn modality_worklist(now: Time) -> Value {
    let today = now
        .text()
        .chars()
        .take_while(|letter| *letter != 'T')
        .collect::<String>();
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

fn clinical_context(world: &World, study: Seq) -> Value {
    let store = &AutoScribe::of(world).studies.store;
    let context = context(world, study);
    let mut data = json!({
        "clinicId": CLINIC_ID,
        "studyId": uuid_of(&store.ids.id(study)),
        "studyInstanceUid": world.uids.get(store.get(study).uid),
    });
    if let Some(patient) = context.get("externalPatientId") {
        data["externalPatientId"] = patient.clone();
    }
    if let Some(mrn) = context
        .get("reportMetadata")
        .and_then(|metadata| metadata.get("mrn"))
    {
        data["mrn"] = mrn.clone();
    }
    data
}

/// The bare UUID (of version 4) that one event names a study by.
pub(crate) fn uuid_of(id: &str) -> String {
    let (high, low) = (hash(1, id.as_bytes()), hash(2, id.as_bytes()));
    let digits = format!("{high:016x}{low:016x}");
    let (time, rest) = (&digits[..12], &digits[13..]);
    let variant = ["8", "9", "a", "b"][(low >> 62) as usize];
    format!(
        "{}-{}-4{}-{variant}{}-{}",
        &time[..8],
        &time[8..],
        &rest[..3],
        &rest[4..7],
        &rest[7..]
    )
}
