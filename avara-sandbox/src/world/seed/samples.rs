//! The studies and reports that the documentation names, in a state in which each of its example
//! requests succeeds.

use serde_json::{Value, json};

use super::clinic::Clinic;
use super::hour;
use super::words::report_text;
use crate::world::World;
use crate::world::data::Product;
use crate::world::records::{
    AutoScribe, Creator, Document, ExternalReport, File, Report, ReportState, ReportStatus,
    ReportText, Severity, Study, StudyType, Viewer, ViewerStatus,
};
use crate::world::store::RecordId;

const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
const REPORT: &str = "rep_1234567890abcdef1234567890abcdef";
const EXTERNAL_REPORT: &str = "ext_1234567890abcdef1234567890abcdef";
/// The UID that the documentation looks a study up by. The one that it creates studies under
/// must be free.
const UID: &str = "1.2.840.10008.5.1.4.1.1.2";
const DESCRIPTION: &str = "CT Head without contrast";

/// How many studies of AutoScribe are made here.
pub(super) const AUTO_SCRIBE_STUDIES: usize = 3;

pub(super) fn populate(world: &mut World, clinic: &Clinic) {
    let study = add_study(
        world,
        clinic,
        UID,
        Viewer {
            status: ViewerStatus::Incomplete,
        },
    );
    world.viewer.studies.store.ids.give(study, STUDY);

    // It was read elsewhere, and again in AutoScribe, where an addendum is being written. So it
    // can be deleted, a report can be handed in, and an addendum can be opened and given up.
    let read_twice = product(StudyType::External, ReportStatus::AddendumActive);
    let study = add_study(world, clinic, UID, read_twice);
    world.auto_scribe.studies.store.ids.give(study, STUDY);
    let report = add_report(world, clinic, study, ReportState::Completed);
    world.reports.ids.give(report, REPORT);
    add_report(world, clinic, study, ReportState::InProgress);
    let announced = add_external_report(world, study, None);
    attach(world, study, announced);

    let outside = product(StudyType::External, ReportStatus::Completed);
    let study = add_study(world, clinic, "2.25.1001", outside);
    let file = File {
        url: "https://storage.example.com/reports/0001.pdf".to_owned(),
        name: "report.pdf".to_owned(),
    };
    let report = add_external_report(world, study, Some(file));
    world.external_reports.ids.give(report, EXTERNAL_REPORT);
    attach(world, study, report);

    let standard = product(StudyType::Standard, ReportStatus::Completed);
    let study = add_study(world, clinic, "2.25.1002", standard);
    add_report(world, clinic, study, ReportState::Completed);
}

fn add_study<P: Product>(world: &mut World, clinic: &Clinic, uid: &str, product: P) -> RecordId {
    let uid = world.uids.intern(uid);
    let studies = &mut P::of_mut(world).studies;
    let description = studies.store.texts.intern(DESCRIPTION);
    let metadata = json!({ "department": "radiology", "priority": "routine" });
    studies.add(Study {
        uid,
        description,
        severity: Severity::Normal,
        assigned: Some(clinic.reader),
        customer: Some(clinic.customer),
        creator: Creator::Key(clinic.key),
        created: hour(0),
        updated: hour(22),
        cancelled: None,
        metadata: metadata.as_object().map(Document::of),
        product,
    })
}

fn product(kind: StudyType, status: ReportStatus) -> AutoScribe {
    let context = json!({
        "reportMetadata": report_metadata(),
        "clinicalHistory": "Migraine for three years.",
        "clinicalIndication": "Headache, rule out a bleeding.",
        "externalPatientId": "EXT-PATIENT-0001",
        "modality": "CT",
        "technologistNotes": ["The patient kept still."],
    });
    let context = context.as_object().cloned().unwrap_or_default();
    AutoScribe {
        status,
        ..AutoScribe::new(kind, &context)
    }
}

fn report_metadata() -> Value {
    json!({
        "age": "38 years",
        "dateOfBirth": "1985-07-20",
        "facilityName": "Test Facility",
        "height": { "unit": "cm", "value": 165 },
        "mrn": "MRN-TEST-0001",
        "patientName": "Test Patient",
        "procedure": DESCRIPTION,
        "referringPhysicianName": "Test Referrer",
        "sex": "female",
        "studyDate": "2024-01-15",
        "studyTime": "09:30",
        "weight": { "unit": "kg", "value": 62 },
    })
}

fn add_report(world: &mut World, clinic: &Clinic, study: RecordId, state: ReportState) -> RecordId {
    let own = &AutoScribe::of(world).studies.store.get(study).product;
    let (previous, is_completed) = (own.last_report, state == ReportState::Completed);
    let hours = if previous.is_some() { 20 } else { 2 };
    let report = world.reports.add(Report {
        study,
        previous,
        user: clinic.reader,
        state,
        is_addendum: previous.is_some(),
        is_critical: false,
        created: hour(hours),
        updated: hour(hours + 2),
        signed: is_completed.then(|| hour(hours + 2)),
        text: is_completed.then_some(ReportText::Seeded),
        snapshot: report_metadata().as_object().map(Document::of),
    });
    let store = &mut AutoScribe::of_mut(world).studies.store;
    store.change(study, |study| study.product.last_report = Some(report));
    report
}

/// With a file there is a text too; without, both are still to come.
fn add_external_report(world: &mut World, study: RecordId, file: Option<File>) -> RecordId {
    world.external_reports.add(ExternalReport {
        study,
        created: hour(0),
        reader: Some("Outside Reader".into()),
        signed: Some("2024-01-15 08:30".into()),
        text: file
            .as_ref()
            .map(|_| report_text(DESCRIPTION, false).into()),
        file: file.map(Box::new),
        snapshot: report_metadata().as_object().map(Document::of),
        is_deleted: false,
    })
}

fn attach(world: &mut World, study: RecordId, report: RecordId) {
    let store = &mut AutoScribe::of_mut(world).studies.store;
    store.change(study, |study| study.product.external_report = Some(report));
}
