//! Operations on reports that were written outside Avara. A study has one at most; its text and its
//! file are set once, its reader and its signature are those of the latest call.

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use super::studies::context::{report_metadata, snapshot};
use super::{page, studies};
use crate::world::World;
use crate::world::data::Product;
use crate::world::links;
use crate::world::records::{AutoScribe, Document, ExternalReport, File, Time};
use crate::world::store::{Field, Query, RecordId};

/// The change of a report that a request asks for.
pub(crate) struct Change {
    reader: Option<Box<str>>,
    signed: Option<Box<str>>,
    text: Option<Box<str>>,
    file: Option<Box<File>>,
}

impl Change {
    pub(crate) fn read(input: &Input<'_>) -> Result<Self, Refusal> {
        let text = |name| input.body_text(name).filter(|text| !text.is_empty());
        let file = text("reportFileUrl").map(|url| file(url, text("reportFileName")));
        Ok(Self {
            reader: text("readerName").map(Into::into),
            signed: text("signedAt").map(Into::into),
            text: text("reportText").map(Into::into),
            file: file.transpose()?.map(Box::new),
        })
    }
}

fn file(url: &str, name: Option<&str>) -> Result<File, Refusal> {
    let name = name.ok_or_else(|| Refusal::empty("reportFileName"))?;
    Ok(File {
        url: url.to_owned(),
        name: name.to_owned(),
    })
}

pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let change = Change::read(input)?;
    let study = studies::named::<AutoScribe>(world, input)?;
    let report = attach(world, study, change, input.time())?;
    let store = &AutoScribe::of(world).studies.store;
    Ok(json!({
        "externalReportId": world.external_reports.ids.id(report),
        "studyId": store.ids.id(study),
        "studyInstanceUid": world.uids.get(store.get(study).uid),
    }))
}

/// Gives a study a report, or changes the one that it has.
pub(crate) fn attach(
    world: &mut World,
    study: RecordId,
    change: Change,
    now: Time,
) -> Result<RecordId, Refusal> {
    let present = AutoScribe::of(world).studies.store.get(study);
    let report = match present.product.external_report {
        Some(report) => amend(world, report, change)?,
        None => add(world, study, change, now),
    };
    AutoScribe::of_mut(world)
        .studies
        .store
        .change(study, |study| {
            study.product.external_report = Some(report);
            study.updated = now;
        });
    Ok(report)
}

fn add(world: &mut World, study: RecordId, change: Change, now: Time) -> RecordId {
    let snapshot = report_metadata(world, study);
    world.external_reports.add(ExternalReport {
        study,
        created: now,
        reader: change.reader,
        signed: change.signed,
        text: change.text,
        file: change.file,
        snapshot: snapshot.as_object().map(Document::of),
        is_deleted: false,
    })
}

fn amend(world: &mut World, report: RecordId, change: Change) -> Result<RecordId, Refusal> {
    let old = world.external_reports.get(report);
    if old.text.is_some() && change.text.is_some() {
        return Err(Refusal::conflict(
            "The report already has text; it can only be set once.",
        ));
    }
    if old.file.is_some() && change.file.is_some() {
        return Err(Refusal::conflict(
            "The report already has a file; it can only be set once.",
        ));
    }
    world.external_reports.change(report, |report| {
        replace(&mut report.reader, change.reader);
        replace(&mut report.signed, change.signed);
        replace(&mut report.text, change.text);
        replace(&mut report.file, change.file);
    });
    Ok(report)
}

fn replace<T>(slot: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *slot = value;
    }
}

pub(crate) fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let mut query = Query::of(&world.external_reports);
    if let Some(study) = input.query.get("studyId") {
        query = query.having_any(Field::Study.named(study, &AutoScribe::of(world).studies.store));
    }
    page::reply(input, &query, "reports", |seq| {
        let report = world.external_reports.get(seq);
        let mut shown = show(world, seq);
        shown["hasReportText"] = report.text.is_some().into();
        shown["reportPdfPresent"] = report.file.is_some().into();
        shown
    })
}

pub(crate) fn retrieve(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = find(world, input.path_text("externalReportId"))?;
    let report = world.external_reports.get(seq);
    let link = report.file.as_ref().map(|_| {
        let path = links::external_file(&world.external_reports.ids.id(seq));
        links::url(world, input.base_url, input.time(), &path)
    });
    let mut shown = show(world, seq);
    shown["reportText"] = report.text.as_deref().into();
    shown["presignedUrl"] = link.into();
    shown["snapshotMetadata"] = snapshot(world, report.study, report.snapshot.as_ref());
    Ok(shown)
}

pub(crate) fn find(world: &World, id: &str) -> Result<RecordId, Refusal> {
    let report = world.external_reports.find(id);
    let report = report.filter(|report| !world.external_reports.get(*report).is_deleted);
    report.ok_or_else(|| Refusal::not_found("External report not found."))
}

fn show(world: &World, seq: RecordId) -> Value {
    let report = world.external_reports.get(seq);
    let store = &AutoScribe::of(world).studies.store;
    json!({
        "externalReportId": world.external_reports.ids.id(seq),
        "studyId": store.ids.id(report.study),
        "studyInstanceUid": world.uids.get(store.get(report.study).uid),
        "createdAt": report.created.text(),
        "readerName": report.reader,
        "signedAt": report.signed,
    })
}
