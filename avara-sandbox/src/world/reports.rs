//! Reports written in AutoScribe, and addenda to them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::document::Document;
use super::input::{Input, Refusal};
use super::links::{self, Target};
use super::product::Product;
use super::seq::Seq;
use super::store::{Key, Record, Store};
use super::studies::auto_scribe::{AutoScribe, ReportStatus, report_metadata, snapshot};
use super::texts::Texts;
use super::time::Time;
use super::{World, done, seed, studies};

/// A report or an addendum.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Report {
    pub(crate) study: Seq,
    /// The report of the same study that was made before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) previous: Option<Seq>,
    /// Who writes or wrote it.
    pub(crate) user: Seq,
    pub(crate) state: State,
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
pub(crate) enum State {
    InProgress,
    Completed,
    /// An addendum that was given up: it is shown no more.
    GivenUp,
}

/// What a report says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ReportText {
    /// What the seed makes up for it.
    Seeded,
    Written(Box<str>),
}

impl Record for Report {
    /// Reports are found through their study.
    fn keys(&self, _texts: &mut Texts, _keys: &mut Vec<Key>) {}
}

impl Report {
    fn status(&self) -> &'static str {
        match self.state {
            State::Completed => "completed",
            State::InProgress | State::GivenUp => "in_progress",
        }
    }

    /// Null until the report is completed.
    fn critical(&self) -> Option<bool> {
        (self.state == State::Completed).then_some(self.is_critical)
    }
}

pub(super) fn execute(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "list" => list(world, input),
        "addendum" => open_addendum(world, input),
        "cancelAddendum" => cancel_addendum(world, input),
        "pdf" => one_or_all(world, input, show_pdf),
        "text" => one_or_all(world, input, |world, _, report| show_text(world, report)),
        _ => return None,
    })
}

fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let study = studies::named::<AutoScribe>(world, input)?;
    Ok(all_of(world, study, |report| show(world, report)))
}

/// The reply when one report was asked for, or else all of a study.
fn one_or_all(
    world: &World,
    input: &Input<'_>,
    show: impl Fn(&World, &Input<'_>, Seq) -> Value,
) -> Result<Value, Refusal> {
    if let Some(id) = input.query_text("reportId") {
        let report = find(world, id)?;
        return Ok(show(world, input, report));
    }
    let study = studies::named::<AutoScribe>(world, input)?;
    Ok(all_of(world, study, |report| show(world, input, report)))
}

fn all_of(world: &World, study: Seq, show: impl FnMut(Seq) -> Value) -> Value {
    let reports: Vec<_> = of_study(world, study).map(show).collect();
    let (study_id, uid) = names_of(world, study);
    json!({ "reports": reports, "studyId": study_id, "studyInstanceUid": uid })
}

fn open_addendum(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (seq, now) = (find(world, input.path_text("reportId"))?, input.time());
    let report = world.reports.get(seq);
    if report.state != State::Completed {
        return Err(Refusal::conflict("The report is not completed."));
    }
    let (study, user) = (report.study, report.user);
    begin(world, study, user, true, now);
    settle(world, study, now);
    Ok(done())
}

fn cancel_addendum(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (seq, now) = (find(world, input.path_text("reportId"))?, input.time());
    let Report { study, state, .. } = *world.reports.get(seq);
    let mut addenda = in_progress(world, study);
    addenda.retain(|report| world.reports.get(*report).is_addendum);
    if state == State::InProgress {
        addenda.retain(|addendum| *addendum == seq);
    }
    if addenda.is_empty() {
        return Err(Refusal::conflict("The study has no open addendum."));
    }
    for addendum in addenda {
        world.reports.change(addendum, |addendum| {
            addendum.state = State::GivenUp;
            addendum.updated = now;
        });
    }
    settle(world, study, now);
    Ok(done())
}

/// Begins a report or an addendum to a study.
pub(crate) fn begin(world: &mut World, study: Seq, user: Seq, is_addendum: bool, now: Time) -> Seq {
    let snapshot = report_metadata(world, study);
    let previous = AutoScribe::of(world)
        .studies
        .store
        .get(study)
        .product
        .last_report;
    let report = world.reports.add(Report {
        study,
        previous,
        user,
        state: State::InProgress,
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
pub(crate) fn start(world: &mut World, study: Seq, now: Time) -> Result<(), Refusal> {
    if of_study(world, study).next().is_some() {
        return Err(Refusal::conflict("The study already has a report."));
    }
    let author = author_for(world, study)?;
    begin(world, study, author, false, now);
    set_status(world, study, ReportStatus::InProgress, now);
    Ok(())
}

/// Completes the newest report in progress of a study, or writes the first one.
pub(crate) fn finish(
    world: &mut World,
    study: Seq,
    is_critical: bool,
    now: Time,
) -> Result<Seq, Refusal> {
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
        report.state = State::Completed;
        report.is_critical = is_critical;
        report.signed = Some(now);
        report.updated = now;
        report.text = Some(ReportText::Seeded);
    });
    settle(world, study, now);
    Ok(report)
}

/// Who writes the first report of a study: its assignee, or else the first user who may.
fn author_for(world: &World, study: Seq) -> Result<Seq, Refusal> {
    let data = AutoScribe::of(world);
    if let Some(user) = data.studies.store.get(study).assigned {
        require_author(world, user)?;
        return Ok(user);
    }
    let mut users = (0..data.users.len()).filter_map(Seq::at);
    users
        .find(|user| data.users.get(*user).can_write())
        .ok_or_else(|| Refusal::conflict("No user is allowed to create reports."))
}

fn require_author(world: &World, user: Seq) -> Result<(), Refusal> {
    if AutoScribe::of(world).users.get(user).can_write() {
        Ok(())
    } else {
        Err(Refusal::conflict(
            "The report's author is not allowed to create reports.",
        ))
    }
}

/// A study with a report is completed unless an addendum is still being written.
fn settle(world: &mut World, study: Seq, now: Time) {
    let status = if in_progress(world, study).is_empty() {
        ReportStatus::Completed
    } else {
        ReportStatus::AddendumActive
    };
    set_status(world, study, status, now);
}

/// The reports of a study that are being written, in the order in which they were begun.
fn in_progress(world: &World, study: Seq) -> Vec<Seq> {
    of_study(world, study)
        .filter(|report| world.reports.get(*report).state == State::InProgress)
        .collect()
}

fn set_status(world: &mut World, study: Seq, status: ReportStatus, now: Time) {
    AutoScribe::of_mut(world)
        .studies
        .store
        .change(study, |study| {
            study.product.status = status;
            study.updated = now;
        });
}

/// The reports of a study in the order in which they were begun.
pub(crate) fn of_study(world: &World, study: Seq) -> impl Iterator<Item = Seq> + use<> {
    let store: &Store<Report> = &world.reports;
    let last = AutoScribe::of(world)
        .studies
        .store
        .get(study)
        .product
        .last_report;
    let chain = std::iter::successors(last, |seq| store.get(*seq).previous);
    let mut reports: Vec<_> = chain
        .filter(|seq| store.get(*seq).state != State::GivenUp)
        .collect();
    reports.reverse();
    reports.into_iter()
}

/// Whether one of the reports is critical; None while none is completed.
pub(crate) fn is_any_critical(world: &World, reports: &[Seq]) -> Option<bool> {
    let critical = reports
        .iter()
        .filter_map(|report| world.reports.get(*report).critical());
    critical.reduce(|any, is_critical| any || is_critical)
}

/// The report with an id.
pub(crate) fn find(world: &World, id: &str) -> Result<Seq, Refusal> {
    let report = world.reports.find(id);
    report
        .filter(|report| is_present(world, *report))
        .ok_or_else(|| Refusal::not_found("Report not found."))
}

/// Some completed report.
pub(crate) fn any_completed(world: &World) -> Option<Seq> {
    let mut reports = (0..world.reports.len()).filter_map(Seq::at);
    reports.find(|report| {
        world.reports.get(*report).state == State::Completed && is_present(world, *report)
    })
}

/// Whether a report was neither given up nor deleted with its study.
fn is_present(world: &World, report: Seq) -> bool {
    let report = world.reports.get(report);
    let study = AutoScribe::of(world).studies.store.get(report.study);
    report.state != State::GivenUp && !study.product.is_deleted
}

fn names_of(world: &World, study: Seq) -> (String, String) {
    let store = &AutoScribe::of(world).studies.store;
    (
        store.ids.id(study),
        world.uids.get(store.get(study).uid).to_owned(),
    )
}

/// The text of a report, if it has one.
pub(crate) fn text(world: &World, report: Seq) -> Option<String> {
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

/// The short form in which a study lists its reports.
pub(crate) fn summary(world: &World, seq: Seq) -> Value {
    let report = world.reports.get(seq);
    json!({
        "reportId": world.reports.ids.id(seq),
        "status": report.status(),
        "isCritical": report.critical(),
    })
}

fn show(world: &World, seq: Seq) -> Value {
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

/// What the replies with a text and with a link have in common.
fn item(world: &World, seq: Seq) -> Value {
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

fn show_pdf(world: &World, input: &Input<'_>, seq: Seq) -> Value {
    let target = Target::ReportPdf {
        report: world.reports.ids.id(seq),
    };
    let mut item = item(world, seq);
    item["presignedUrl"] = links::url(world, input.base_url, input.time(), &target).into();
    item
}

fn show_text(world: &World, seq: Seq) -> Value {
    let mut item = item(world, seq);
    if let Some(text) = text(world, seq) {
        item["plainText"] = text.into();
    }
    item
}
