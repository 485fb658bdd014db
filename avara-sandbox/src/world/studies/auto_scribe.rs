//! AutoScribe's studies, with the clinical context that a report needs.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Draft, Study};
use crate::world::choice::choice;
use crate::world::document::Document;
use crate::world::input::{Input, Refusal};
use crate::world::links::{self, Target};
use crate::world::product::{Product, ProductData};
use crate::world::seq::Seq;
use crate::world::store::{Field, Key};
use crate::world::{World, events, page, reports, seed, users};

choice! {
    /// How far the report of a study has come.
    ReportStatus {
        Unassigned = "unassigned",
        Assigned = "assigned",
        InProgress = "in_progress",
        Completed = "completed",
        AddendumActive = "addendum_active",
    }
}

choice! {
    /// Whether a study is read in Avara or was read elsewhere.
    StudyType { Standard = "standard", External = "external" }
}

/// Fields of the clinical context that are stored as they come.
const CONTEXT: [&str; 7] = [
    "clinicalHistory",
    "clinicalIndication",
    "externalPatientId",
    "modality",
    "priorReports",
    "technologistNotes",
    "technologistTechnique",
];
const REPORT_METADATA: &str = "reportMetadata";

/// What only a study of AutoScribe has.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AutoScribe {
    pub(crate) status: ReportStatus,
    #[serde(rename = "type")]
    pub(crate) kind: StudyType,
    /// The latest of its reports; each knows the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_report: Option<Seq>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) external_report: Option<Seq>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_deleted: bool,
    /// The clinical context. None: the one that the seed makes up for the study.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) context: Option<Document>,
}

impl AutoScribe {
    /// A new study with the context that a body has.
    pub(crate) fn new(kind: StudyType, body: &Map<String, Value>) -> Self {
        let status = match kind {
            StudyType::Standard => ReportStatus::Unassigned,
            StudyType::External => ReportStatus::Completed,
        };
        let mut context = Map::new();
        change_context(&mut context, body);
        Self {
            status,
            kind,
            last_report: None,
            external_report: None,
            is_deleted: false,
            context: Some(Document::of(&context)),
        }
    }
}

impl Product for AutoScribe {
    const NAME: &'static str = "autoScribe";
    const WRITES_REPORTS: bool = true;

    fn of(world: &World) -> &ProductData<Self> {
        &world.auto_scribe
    }

    fn of_mut(world: &mut World) -> &mut ProductData<Self> {
        &mut world.auto_scribe
    }

    fn keys(&self, keys: &mut Vec<Key>) {
        keys.push(Field::Status.is(self.status.number()));
        keys.push(Field::Type.is(self.kind.number()));
    }

    fn is_deleted(&self) -> bool {
        self.is_deleted
    }

    /// Reading that has begun goes on, whoever the study is given to.
    fn assigned(&mut self, to_somebody: bool) {
        let has_begun = !matches!(
            self.status,
            ReportStatus::Unassigned | ReportStatus::Assigned
        );
        self.status = match (has_begun, to_somebody) {
            (true, _) => self.status,
            (false, true) => ReportStatus::Assigned,
            (false, false) => ReportStatus::Unassigned,
        };
    }

    fn show(world: &World, seq: Seq, study: &Study<Self>, shown: &mut Value) {
        let own = &study.product;
        let of_study: Vec<_> = reports::of_study(world, seq).collect();
        let summaries: Vec<_> = of_study
            .iter()
            .map(|report| reports::summary(world, *report))
            .collect();
        for (name, value) in context(world, seq) {
            shown[name] = value;
        }
        shown["studyReportStatus"] = own.status.text().into();
        shown["studyType"] = own.kind.text().into();
        shown["reportIds"] = summaries.into();
        if let Some(report) = own.external_report {
            shown["externalReportId"] = world.external_reports.ids.id(report).into();
        }
        if let Some(is_critical) = reports::is_any_critical(world, &of_study) {
            shown["isCritical"] = is_critical.into();
        }
    }
}

/// The clinical context of a study, `reportMetadata` included.
pub(crate) fn context(world: &World, seq: Seq) -> Map<String, Value> {
    match &AutoScribe::of(world).studies.store.get(seq).product.context {
        Some(context) => context.read(),
        None => seed::context(world, seq),
    }
}

/// What the head of a report about the study says now.
pub(crate) fn report_metadata(world: &World, seq: Seq) -> Value {
    context(world, seq)
        .remove(REPORT_METADATA)
        .unwrap_or_else(|| json!({}))
}

/// The head that a report about the study was made with. None: the one that the seed makes up.
pub(crate) fn snapshot(world: &World, study: Seq, kept: Option<&Document>) -> Value {
    match kept {
        Some(kept) => kept.read().into(),
        None => seed::report_metadata(world, study),
    }
}

/// Takes over what a body has: null clears, and `reportMetadata` is changed field by field.
fn change_context(context: &mut Map<String, Value>, body: &Map<String, Value>) {
    for name in CONTEXT {
        change_field(context, name, body.get(name));
    }
    let metadata = context.entry(REPORT_METADATA).or_insert_with(|| json!({}));
    let changes = body.get(REPORT_METADATA).and_then(Value::as_object);
    if let (Some(metadata), Some(changes)) = (metadata.as_object_mut(), changes) {
        for (name, value) in changes {
            change_field(metadata, name, Some(value));
        }
    }
}

fn change_field(object: &mut Map<String, Value>, name: &str, value: Option<&Value>) {
    match value {
        None => {}
        Some(Value::Null) => {
            object.remove(name);
        }
        Some(value) => {
            object.insert(name.to_owned(), value.clone());
        }
    }
}

pub(crate) fn execute(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "create" => create(world, input),
        "list" => list(world, input),
        "retrieve" => super::retrieve::<AutoScribe>(world, input),
        "retrieveByUid" => super::retrieve_by_uid::<AutoScribe>(world, input),
        "update" => update(world, input),
        "cancel" => super::set_cancelled::<AutoScribe>(world, input, true),
        "uncancel" => super::set_cancelled::<AutoScribe>(world, input, false),
        "rerouteURL" => reroute_url(world, input),
        "viewerOnlyRerouteURL" => viewer_only_reroute_url(world, input),
        _ => return None,
    })
}

fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let draft = Draft::read::<AutoScribe>(world, input)?;
    let seq = draft.register(
        world,
        input,
        AutoScribe::new(StudyType::Standard, input.body),
    );
    events::context_wanted(world, seq);
    Ok(super::show::<AutoScribe>(world, seq))
}

fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = super::find::<AutoScribe>(world, input.path_text("studyId"))?;
    let is_about = |name: &str| name == REPORT_METADATA || CONTEXT.contains(&name);
    let context = input.body.keys().any(|name| is_about(name)).then(|| {
        let mut context = context(world, seq);
        change_context(&mut context, input.body);
        Document::of(&context)
    });
    super::update(world, input, |own: &mut AutoScribe, _| {
        own.context = context.or_else(|| own.context.take());
    })
}

fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let mut query = super::filtered::<AutoScribe>(world, input);
    if let Some(statuses) = input.query_list("studyReportStatus") {
        let statuses = statuses.into_iter().filter_map(ReportStatus::named);
        query = query.having_any(statuses.map(|status| Field::Status.is(status.number())));
    }
    if let Some(kind) = input.query_text("studyType").and_then(StudyType::named) {
        query = query.having(Field::Type.is(kind.number()));
    }
    page::reply(input, &query, "studies", |seq| {
        super::show::<AutoScribe>(world, seq)
    })
}

fn reroute_url(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let study = named_id(world, input)?;
    let reader = input.body_text("assignedToUserId").unwrap_or_default();
    users::find_with_access(&AutoScribe::of(world).users, reader)?;
    let target = Target::Dictation {
        study,
        user: reader.to_owned(),
    };
    Ok(links::reply(world, input, &target))
}

fn viewer_only_reroute_url(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let study = named_id(world, input)?;
    let user = input.body_text("userId");
    if let Some(user) = user {
        users::find_with_access(&AutoScribe::of(world).users, user)?;
    }
    let target = Target::ViewOnly {
        study,
        user: user.map(str::to_owned),
    };
    Ok(links::reply(world, input, &target))
}

fn named_id(world: &World, input: &Input<'_>) -> Result<String, Refusal> {
    let seq = super::named::<AutoScribe>(world, input)?;
    Ok(AutoScribe::of(world).studies.store.ids.id(seq))
}
