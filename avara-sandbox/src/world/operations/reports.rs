//! Operations on reports written in AutoScribe, and on addenda to them.

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use super::studies::context::{report_metadata, snapshot};
use super::{done, page, studies};
use crate::world::data::Product;
use crate::world::links;
use crate::world::records::{
    AutoScribe, Document, Occurrence, Report, ReportState, ReportStatus, ReportText, Time,
};
use crate::world::store::{Query, RecordId, Store};
use crate::world::{World, seed};

pub(crate) fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let study = studies::named::<AutoScribe>(world, input)?;
    Ok(all_of(world, study, |report| show(world, report)))
}

/// Returns a page of the reports of all studies: for the console, as no operation lists them.
pub(crate) fn page_of_all(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let present = Query::of(&world.reports).checked(|report| is_present(world, report));
    page::reply(input, &present, "reports", |report| show(world, report))
}

fn all_of(world: &World, study: RecordId, show: impl FnMut(RecordId) -> Value) -> Value {
    let reports: Vec<_> = of_study(world, study).map(show).collect();
    let (study_id, uid) = names_of(world, study);
    json!({ "reports": reports, "studyId": study_id, "studyInstanceUid": uid })
}

pub(crate) fn open_addendum(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (seq, now) = (find(world, input.path_text("reportId"))?, input.time());
    let report = world.reports.get(seq);
    if report.state != ReportState::Completed {
        return Err(Refusal::conflict("The report is not completed."));
    }
    let (study, user) = (report.study, report.user);
    begin(world, study, user, true, now);
    derive_status(world, study, now);
    Ok(done())
}

pub(crate) fn cancel_addendum(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (seq, now) = (find(world, input.path_text("reportId"))?, input.time());
    let Report { study, state, .. } = *world.reports.get(seq);
    let mut addenda = in_progress(world, study);
    addenda.retain(|report| world.reports.get(*report).is_addendum);
    if state == ReportState::InProgress {
        addenda.retain(|addendum| *addendum == seq);
    }
    if addenda.is_empty() {
        return Err(Refusal::conflict("The study has no open addendum."));
    }
    for addendum in addenda {
        world.reports.change(addendum, |addendum| {
            addendum.state = ReportState::GivenUp;
            addendum.updated = now;
        });
    }
    derive_status(world, study, now);
    Ok(done())
}

pub(crate) fn begin(
    world: &mut World,
    study: RecordId,
    user: RecordId,
    is_addendum: bool,
    now: Time,
) -> RecordId {
    let snapshot = report_metadata(world, study);
    let previous = last_of(world, study);
    let report = world.reports.add(Report {
        study,
        previous,
        user,
        state: ReportState::InProgress,
        is_addendum,
        is_critical: false,
        created: now,
        updated: now,
        signed: None,
        text: None,
        snapshot: snapshot.as_object().map(Document::of),
    });
    let store = &mut AutoScribe::of_mut(world).studies.store;
    store.change(study, |study| study.product.last_report = Some(report));
    report
}

/// Starts the first report of a study. No operation of the API does that: people do, in
/// AutoScribe.
pub(crate) fn start(world: &mut World, study: RecordId, now: Time) -> Result<(), Refusal> {
    if of_study(world, study).next().is_some() {
        return Err(Refusal::conflict("The study already has a report."));
    }
    let author = author_for(world, study)?;
    begin(world, study, author, false, now);
    set_status(world, study, ReportStatus::InProgress, now);
    Ok(())
}

/// Completes the newest report in progress of a study, or writes the first one. No operation of
/// the API does that: people do, in AutoScribe.
pub(crate) fn finish(
    world: &mut World,
    study: RecordId,
    is_critical: bool,
    now: Time,
) -> Result<(), Refusal> {
    let newest = in_progress(world, study).last().copied();
    let report = match (newest, of_study(world, study).next()) {
        (Some(report), _) => {
            require_author(world, world.reports.get(report).user)?;
            report
        }
        (None, Some(_)) => return Err(Refusal::conflict("The report is already completed.")),
        (None, None) => {
            let author = author_for(world, study)?;
            begin(world, study, author, false, now)
        }
    };
    world.reports.change(report, |report| {
        report.state = ReportState::Completed;
        report.is_critical = is_critical;
        report.signed = Some(now);
        report.updated = now;
        report.text = Some(ReportText::Seeded);
    });
    derive_status(world, study, now);
    world.occurrences.push(Occurrence::ReportCompleted(report));
    Ok(())
}

/// Returns the author of the first report of a study: its assignee, or else the first user who may.
fn author_for(world: &World, study: RecordId) -> Result<RecordId, Refusal> {
    let data = AutoScribe::of(world);
    if let Some(user) = data.studies.store.get(study).assigned {
        require_author(world, user)?;
        return Ok(user);
    }
    let mut users = data.users.all();
    users
        .find(|user| data.users.get(*user).can_write())
        .ok_or_else(|| Refusal::conflict("No user is allowed to create reports."))
}

fn require_author(world: &World, user: RecordId) -> Result<(), Refusal> {
    if AutoScribe::of(world).users.get(user).can_write() {
        Ok(())
    } else {
        Err(Refusal::conflict(
            "The report's author is not allowed to create reports.",
        ))
    }
}

/// Sets the status of a study with a report: completed, unless an addendum is being written.
fn derive_status(world: &mut World, study: RecordId, now: Time) {
    let status = if in_progress(world, study).is_empty() {
        ReportStatus::Completed
    } else {
        ReportStatus::AddendumActive
    };
    set_status(world, study, status, now);
}

/// Returns the reports of a study that are being written, in the order in which they were begun.
fn in_progress(world: &World, study: RecordId) -> Vec<RecordId> {
    of_study(world, study)
        .filter(|report| world.reports.get(*report).state == ReportState::InProgress)
        .collect()
}

fn set_status(world: &mut World, study: RecordId, status: ReportStatus, now: Time) {
    let store = &mut AutoScribe::of_mut(world).studies.store;
    store.change(study, |study| {
        study.product.status = status;
        study.updated = now;
    });
}

fn last_of(world: &World, study: RecordId) -> Option<RecordId> {
    let study = AutoScribe::of(world).studies.store.get(study);
    study.product.last_report
}

/// Returns the reports of a study in the order in which they were begun.
pub(crate) fn of_study(world: &World, study: RecordId) -> impl Iterator<Item = RecordId> + use<> {
    let store: &Store<Report> = &world.reports;
    let last = last_of(world, study);
    let chain = std::iter::successors(last, |seq| store.get(*seq).previous);
    let mut reports: Vec<_> = chain
        .filter(|seq| store.get(*seq).state != ReportState::GivenUp)
        .collect();
    reports.reverse();
    reports.into_iter()
}

/// Returns true if one of the reports is critical; none while none is completed.
pub(crate) fn is_any_critical(world: &World, reports: &[RecordId]) -> Option<bool> {
    let critical = reports
        .iter()
        .filter_map(|report| world.reports.get(*report).critical());
    critical.reduce(|any, is_critical| any || is_critical)
}

pub(crate) fn find(world: &World, id: &str) -> Result<RecordId, Refusal> {
    let report = world.reports.find(id);
    report
        .filter(|report| is_present(world, world.reports.get(*report)))
        .ok_or_else(|| Refusal::not_found("Report not found."))
}

pub(crate) fn any_completed(world: &World) -> Option<RecordId> {
    let mut reports = world.reports.all();
    reports.find(|report| {
        let report = world.reports.get(*report);
        report.state == ReportState::Completed && is_present(world, report)
    })
}

/// Returns true if a report was neither cancelled nor deleted with its study.
fn is_present(world: &World, report: &Report) -> bool {
    let study = AutoScribe::of(world).studies.store.get(report.study);
    report.state != ReportState::GivenUp && !study.product.is_deleted
}

fn names_of(world: &World, study: RecordId) -> (String, String) {
    let store = &AutoScribe::of(world).studies.store;
    (
        store.ids.id(study),
        world.uids.get(store.get(study).uid).to_owned(),
    )
}

pub(crate) fn text(world: &World, report: RecordId) -> Option<String> {
    let report = world.reports.get(report);
    match report.text.as_ref()? {
        ReportText::Written(text) => Some(text.to_string()),
        ReportText::Seeded => {
            let store = &AutoScribe::of(world).studies.store;
            let description = store.texts.get(store.get(report.study).description);
            Some(seed::report_text(description, report.is_critical))
        }
    }
}

/// Returns the short form in which a study lists its reports.
pub(crate) fn summary(world: &World, seq: RecordId) -> Value {
    let report = world.reports.get(seq);
    json!({
        "reportId": world.reports.ids.id(seq),
        "status": report.status(),
        "isCritical": report.critical(),
    })
}

fn show(world: &World, seq: RecordId) -> Value {
    let report = world.reports.get(seq);
    let mut shown = json!({
        "reportId": world.reports.ids.id(seq),
        "studyId": AutoScribe::of(world).studies.store.ids.id(report.study),
        "userId": AutoScribe::of(world).users.ids.id(report.user),
        "status": report.status(),
        "isAddendum": report.is_addendum,
        "isCritical": report.critical(),
        "createdAt": report.created.text(),
        "updatedAt": report.updated.text(),
        "signedAt": report.signed.map(Time::text),
        "snapshotMetadata": snapshot(world, report.study, report.snapshot.as_ref()),
    });
    if let Some(text) = text(world, seq) {
        shown["reportPlainText"] = text.into();
    }
    shown
}

/// Returns the fields that the replies with a text and with a link have in common.
fn item(world: &World, seq: RecordId) -> Value {
    let report = world.reports.get(seq);
    let (study_id, uid) = names_of(world, report.study);
    json!({
        "reportId": world.reports.ids.id(seq),
        "studyId": study_id,
        "studyInstanceUid": uid,
        "isCritical": report.critical(),
        "snapshotMetadata": snapshot(world, report.study, report.snapshot.as_ref()),
    })
}

pub(crate) fn pdf(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    one_or_all(world, input, |seq| {
        let path = links::report(&world.reports.ids.id(seq));
        let mut item = item(world, seq);
        item["presignedUrl"] = links::url(world, input.base_url, input.time(), &path).into();
        item
    })
}

pub(crate) fn plain_text(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    one_or_all(world, input, |seq| {
        let mut item = item(world, seq);
        if let Some(text) = text(world, seq) {
            item["plainText"] = text.into();
        }
        item
    })
}

/// Returns the reply when one report was asked for, or else all of a study.
fn one_or_all(
    world: &World,
    input: &Input<'_>,
    show: impl Fn(RecordId) -> Value,
) -> Result<Value, Refusal> {
    if let Some(id) = input.query_text("reportId") {
        return Ok(show(find(world, id)?));
    }
    let study = studies::named::<AutoScribe>(world, input)?;
    Ok(all_of(world, study, show))
}
