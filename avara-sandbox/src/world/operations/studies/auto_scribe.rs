//! Operations on AutoScribe's studies.

use serde_json::Value;

use super::context::context;
use super::{Draft, ShowProduct};
use crate::world::World;
use crate::world::data::Product;
use crate::world::links;
use crate::world::operations::input::{Input, Refusal};
use crate::world::operations::{link, page, reports, users};
use crate::world::records::{
    AutoScribe, Document, Occurrence, ReportStatus, Study, StudyType, clinical_context,
};
use crate::world::store::{Field, RecordId};

impl ShowProduct for AutoScribe {
    fn show_product(world: &World, seq: RecordId, study: &Study<Self>, shown: &mut Value) {
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

pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let draft = Draft::read::<AutoScribe>(world, input)?;
    let seq = draft.register(
        world,
        input,
        AutoScribe::new(StudyType::Standard, input.body),
    );
    world.occurrences.push(Occurrence::StudyCreated(seq));
    Ok(super::show::<AutoScribe>(world, seq))
}

pub(crate) fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = super::find::<AutoScribe>(world, input.path_text("studyId"))?;
    let mut changed = input.body.keys();
    let context = changed.any(|name| clinical_context::has(name)).then(|| {
        let context = clinical_context::changed(context(world, seq), input.body);
        Document::of(&context)
    });
    super::update(world, input, |own: &mut AutoScribe| {
        own.context = context.or_else(|| own.context.take());
    })
}

pub(crate) fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
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

pub(crate) fn reroute_url(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let study = named_id(world, input)?;
    let reader = input.body_text("assignedToUserId").unwrap_or_default();
    users::find_with_access(&AutoScribe::of(world).users, reader)?;
    Ok(link(world, input, &links::dictation(&study, reader)))
}

pub(crate) fn viewer_only_reroute_url(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let study = named_id(world, input)?;
    let user = input.body_text("userId");
    if let Some(user) = user {
        users::find_with_access(&AutoScribe::of(world).users, user)?;
    }
    Ok(link(world, input, &links::view_only(&study, user)))
}

fn named_id(world: &World, input: &Input<'_>) -> Result<String, Refusal> {
    let seq = super::named::<AutoScribe>(world, input)?;
    Ok(AutoScribe::of(world).studies.store.ids.id(seq))
}
