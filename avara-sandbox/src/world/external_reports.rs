//! Reports that were written outside Avara. A study has one at most; its text and its file are
//! set once, its reader and its signature are those of the latest call.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::document::Document;
use super::input::{Input, Refusal};
use super::links::{self, Target};
use super::product::Product;
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record};
use super::studies::auto_scribe::{AutoScribe, report_metadata, snapshot};
use super::studies::reference_key;
use super::texts::Texts;
use super::time::Time;
use super::{World, page, studies};

/// A report that was written outside Avara.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ExternalReport {
    pub(crate) study: Seq,
    pub(crate) created: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reader: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<Box<File>>,
    /// The head of the report. None: the one that the seed makes up for the study.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) snapshot: Option<Document>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_deleted: bool,
}

/// A file that Avara fetches. The sandbox only remembers where it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) url: String,
    pub(crate) name: String,
}

impl Record for ExternalReport {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        if !self.is_deleted {
            keys.extend([Field::Listed.is(0), Field::Study.of(Some(self.study))]);
        }
    }
}

/// What a request says about a report.
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

pub(super) fn execute(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "create" => create(world, input),
        "list" => list(world, input),
        "retrieve" => retrieve(world, input),
        _ => return None,
    })
}

fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
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
    study: Seq,
    change: Change,
    now: Time,
) -> Result<Seq, Refusal> {
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

fn add(world: &mut World, study: Seq, change: Change, now: Time) -> Seq {
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

fn amend(world: &mut World, report: Seq, change: Change) -> Result<Seq, Refusal> {
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

fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let mut query = Query::of(&world.external_reports);
    if let Some(study) = input.query.get("studyId") {
        let find = |id: &str| AutoScribe::of(world).studies.find(id);
        query = query.having_any(reference_key(Field::Study, study, find));
    }
    page::reply(input, &query, "reports", |seq| {
        let report = world.external_reports.get(seq);
        let mut shown = show(world, seq);
        shown["hasReportText"] = report.text.is_some().into();
        shown["reportPdfPresent"] = report.file.is_some().into();
        shown
    })
}

fn retrieve(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = find(world, input.path_text("externalReportId"))?;
    let report = world.external_reports.get(seq);
    let link = report.file.as_ref().map(|_| {
        let target = Target::ExternalFile {
            report: world.external_reports.ids.id(seq),
        };
        links::url(world, input.base_url, input.time(), &target)
    });
    let mut shown = show(world, seq);
    shown["reportText"] = report.text.as_deref().into();
    shown["presignedUrl"] = link.into();
    shown["snapshotMetadata"] = snapshot(world, report.study, report.snapshot.as_ref());
    Ok(shown)
}

/// The external report with an id.
pub(crate) fn find(world: &World, id: &str) -> Result<Seq, Refusal> {
    let report = world.external_reports.find(id);
    let report = report.filter(|report| !world.external_reports.get(*report).is_deleted);
    report.ok_or_else(|| Refusal::not_found("External report not found."))
}

fn show(world: &World, seq: Seq) -> Value {
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
