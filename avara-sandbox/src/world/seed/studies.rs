//! Made-up studies, as many as wanted: each is in the Viewer and in AutoScribe.
//!
//! A study is a function of the seed and its number. What is long, such as the clinical context,
//! is not kept but made up again when it is asked for.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::clinic::Clinic;
use super::hour;
use super::words::{EXAMINATIONS, Examination, FACILITIES, INDICATIONS, REFERRERS, report_text};
use crate::world::World;
use crate::world::data::Product;
use crate::world::records::{
    AutoScribe, Creator, ExternalReport, File, Report, ReportState, ReportStatus, ReportText,
    Severity, Study, StudyType, Time, Viewer, ViewerStatus,
};
use crate::world::store::{RecordId, Symbol, splitmix64};

/// The seconds between the arrivals of two studies.
const SECONDS_BETWEEN: i64 = 30;
/// The longest UID that is made up.
const UID_LENGTH: usize = 44;

/// The facts about a study that hold in both products.
struct Facts {
    uid: String,
    examination: usize,
    severity: Severity,
    customer: Option<usize>,
    reader: Option<usize>,
    is_made_by_key: bool,
    is_cancelled: bool,
    created: Time,
}

/// Returns a separate generator for each study and purpose.
fn rng(seed: u64, number: usize, purpose: u64) -> Rng {
    Rng::with_seed(splitmix64(
        seed ^ splitmix64(number as u64 ^ (purpose << 60)),
    ))
}

impl Facts {
    fn of(seed: u64, number: usize) -> Self {
        let mut rng = rng(seed, number, 1);
        let seconds = i64::try_from(number)
            .unwrap_or(i64::MAX)
            .saturating_mul(SECONDS_BETWEEN);
        Self {
            uid: format!("2.25.{}", rng.u128(1 << 64..)),
            examination: rng.usize(..EXAMINATIONS.len()),
            severity: match rng.u8(..100) {
                0..80 => Severity::Normal,
                80..95 => Severity::High,
                _ => Severity::Stat,
            },
            customer: (rng.u8(..100) < 60).then(|| rng.usize(..)),
            reader: (rng.u8(..100) < 75).then(|| rng.usize(..)),
            is_made_by_key: rng.u8(..100) < 70,
            is_cancelled: rng.u8(..100) < 4,
            created: hour(24).plus_seconds(seconds),
        }
    }

    fn examination(&self) -> &'static Examination {
        &EXAMINATIONS[self.examination]
    }

    fn after_hours(&self, hours: i64) -> Time {
        self.created.plus_seconds(hours * 3600)
    }
}

pub(super) fn populate(world: &mut World, clinic: &Clinic, studies: usize) {
    world.uids.reserve(studies, studies * UID_LENGTH);
    world.viewer.studies.reserve(studies);
    world.auto_scribe.studies.reserve(studies);
    let in_viewer = descriptions::<Viewer>(world);
    let in_auto_scribe = descriptions::<AutoScribe>(world);
    for number in 0..studies {
        let facts = Facts::of(world.seed, number);
        let uid = world.uids.intern(&facts.uid);
        let mut rng = rng(world.seed, number, 2);
        let description = in_viewer[facts.examination];
        let study = study(clinic, &facts, uid, description, viewer(&mut rng));
        world.viewer.studies.add(study);
        add_to_auto_scribe(
            world,
            clinic,
            &facts,
            uid,
            in_auto_scribe[facts.examination],
            &mut rng,
        );
    }
}

fn descriptions<P: Product>(world: &mut World) -> Vec<Symbol> {
    let texts = &mut P::of_mut(world).studies.store.texts;
    EXAMINATIONS
        .iter()
        .map(|examination| texts.intern(&examination.description))
        .collect()
}

fn study<P>(
    clinic: &Clinic,
    facts: &Facts,
    uid: Symbol,
    description: Symbol,
    product: P,
) -> Study<P> {
    let pick = |list: &[RecordId], at: Option<usize>| at.map(|at| list[at % list.len()]);
    Study {
        uid,
        description,
        severity: facts.severity,
        assigned: pick(&clinic.readers, facts.reader),
        customer: pick(&clinic.customers, facts.customer),
        creator: if facts.is_made_by_key {
            Creator::Key(clinic.key)
        } else {
            Creator::User(clinic.owner)
        },
        created: facts.created,
        updated: facts.after_hours(4),
        cancelled: facts.is_cancelled.then(|| facts.after_hours(1)),
        metadata: None,
        product,
    }
}

fn viewer(rng: &mut Rng) -> Viewer {
    let is_complete = rng.u8(..100) < 70;
    Viewer {
        status: if is_complete {
            ViewerStatus::Complete
        } else {
            ViewerStatus::Incomplete
        },
    }
}

fn add_to_auto_scribe(
    world: &mut World,
    clinic: &Clinic,
    facts: &Facts,
    uid: Symbol,
    description: Symbol,
    rng: &mut Rng,
) {
    let is_external = rng.u8(..100) < 5;
    let mut product = AutoScribe {
        status: status(facts, is_external, rng),
        kind: if is_external {
            StudyType::External
        } else {
            StudyType::Standard
        },
        last_report: None,
        external_report: None,
        is_deleted: false,
        context: None,
    };
    let seq = world.auto_scribe.studies.store.next();
    if is_external {
        product.external_report = Some(add_external_report(world, facts, seq, rng));
    } else if let Some(reader) = facts.reader {
        let reader = clinic.readers[reader % clinic.readers.len()];
        product.last_report = add_reports(world, facts, (seq, reader), product.status, rng);
    }
    world
        .auto_scribe
        .studies
        .add(study(clinic, facts, uid, description, product));
}

fn status(facts: &Facts, is_external: bool, rng: &mut Rng) -> ReportStatus {
    match (is_external, facts.reader, rng.u8(..100)) {
        (true, _, _) | (false, Some(_), 0..70) => ReportStatus::Completed,
        (false, None, _) => ReportStatus::Unassigned,
        (false, Some(_), 70..80) => ReportStatus::InProgress,
        (false, Some(_), 80..83) => ReportStatus::AddendumActive,
        (false, Some(_), _) => ReportStatus::Assigned,
    }
}

fn add_external_report(
    world: &mut World,
    facts: &Facts,
    study: RecordId,
    rng: &mut Rng,
) -> RecordId {
    let file = || {
        let url = "https://storage.example.com/reports/0001.pdf".to_owned();
        Box::new(File {
            url,
            name: "report.pdf".to_owned(),
        })
    };
    world.external_reports.add(ExternalReport {
        study,
        created: facts.created,
        reader: Some("Outside Reader".into()),
        signed: Some(facts.created.text().into()),
        text: Some(report_text(&facts.examination().description, false).into()),
        file: (rng.u8(..100) < 30).then(file),
        snapshot: None,
        is_deleted: false,
    })
}

/// Returns the reports of a study in some state; the last of them, if there is one.
fn add_reports(
    world: &mut World,
    facts: &Facts,
    (study, user): (RecordId, RecordId),
    status: ReportStatus,
    rng: &mut Rng,
) -> Option<RecordId> {
    let is_critical = rng.u8(..100) < 4;
    let mut add = |previous: Option<RecordId>, state: ReportState, hours: i64| {
        let is_completed = state == ReportState::Completed;
        world.reports.add(Report {
            study,
            previous,
            user,
            state,
            is_addendum: previous.is_some(),
            is_critical: is_critical && is_completed,
            created: facts.after_hours(hours),
            updated: facts.after_hours(hours + 1),
            signed: is_completed.then(|| facts.after_hours(hours + 1)),
            text: is_completed.then_some(ReportText::Seeded),
            snapshot: None,
        })
    };
    match status {
        ReportStatus::Unassigned | ReportStatus::Assigned => None,
        ReportStatus::InProgress => Some(add(None, ReportState::InProgress, 3)),
        ReportStatus::Completed => Some(add(None, ReportState::Completed, 3)),
        ReportStatus::AddendumActive => {
            let report = add(None, ReportState::Completed, 1);
            Some(add(Some(report), ReportState::InProgress, 3))
        }
    }
}

/// Returns the clinical context of the study with a number.
pub(super) fn context(seed: u64, number: usize) -> Map<String, Value> {
    let (facts, mut rng) = (Facts::of(seed, number), rng(seed, number, 3));
    let examination = facts.examination();
    let metadata = report_metadata(&facts, number, &mut rng);
    let context = json!({
        "reportMetadata": metadata,
        "clinicalIndication": INDICATIONS[rng.usize(..INDICATIONS.len())],
        "externalPatientId": format!("EXT-PATIENT-{number:07}"),
        "modality": examination.modality,
    });
    let mut context = context.as_object().cloned().unwrap_or_default();
    if rng.u8(..100) < 20 {
        let prior = json!([{
            "reportText": report_text(&examination.description, false),
            "modality": examination.modality,
            "studyDate": "2023-11-02",
            "studyDescription": examination.description,
        }]);
        context.insert("priorReports".to_owned(), prior);
        context.insert(
            "technologistNotes".to_owned(),
            json!(["Repeated once, motion."]),
        );
    }
    context
}

fn report_metadata(facts: &Facts, number: usize, rng: &mut Rng) -> Value {
    let (created, age) = (facts.created.text(), rng.u16(18..90));
    json!({
        "age": format!("{age} years"),
        "dateOfBirth": format!("{}-{:02}-{:02}", 2023 - age, rng.u8(1..=12), rng.u8(1..=28)),
        "facilityName": FACILITIES[rng.usize(..FACILITIES.len())],
        "height": { "unit": "cm", "value": rng.u16(150..200) },
        "mrn": format!("MRN-TEST-{number:07}"),
        "patientName": format!("Test Patient {number:07}"),
        "procedure": facts.examination().description,
        "referringPhysicianName": REFERRERS[rng.usize(..REFERRERS.len())],
        "sex": if rng.bool() { "female" } else { "male" },
        "studyDate": created[..10],
        "studyTime": created[11..16],
        "weight": { "unit": "kg", "value": rng.u16(45..120) },
    })
}
