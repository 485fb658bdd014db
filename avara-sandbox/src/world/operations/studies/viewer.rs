//! Operations on the Viewer's studies.

use serde_json::Value;

use super::{Draft, ShowProduct};
use crate::world::World;
use crate::world::data::Product;
use crate::world::links;
use crate::world::operations::input::{Input, Refusal};
use crate::world::operations::{link, page};
use crate::world::records::{Study, Viewer, ViewerStatus};
use crate::world::store::{Field, RecordId};

impl ShowProduct for Viewer {
    fn show_product(_: &World, _: RecordId, study: &Study<Self>, shown: &mut Value) {
        shown["studyViewerStatus"] = study.product.status.text().into();
    }
}

pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let draft = Draft::read::<Viewer>(world, input)?;
    let seq = draft.register(
        world,
        input,
        Viewer {
            status: ViewerStatus::Incomplete,
        },
    );
    Ok(super::show::<Viewer>(world, seq))
}

pub(crate) fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let status = input
        .body_text("studyViewerStatus")
        .and_then(ViewerStatus::named);
    super::update(world, input, |own: &mut Viewer| {
        own.status = status.unwrap_or(own.status);
    })
}

pub(crate) fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let mut query = super::filtered::<Viewer>(world, input);
    if let Some(status) = input
        .query_text("studyViewerStatus")
        .and_then(ViewerStatus::named)
    {
        query = query.having(Field::Status.is(status.number()));
    }
    page::reply(input, &query, "studies", |seq| {
        super::show::<Viewer>(world, seq)
    })
}

pub(crate) fn reroute_url(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = super::named::<Viewer>(world, input)?;
    let study = Viewer::of(world).studies.store.ids.id(seq);
    Ok(link(world, input, &links::viewer(&study)))
}
