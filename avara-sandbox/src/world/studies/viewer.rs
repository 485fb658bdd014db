//! The Viewer's studies.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Draft, Study};
use crate::world::choice::choice;
use crate::world::input::{Input, Refusal};
use crate::world::links::{self, Target};
use crate::world::product::{Product, ProductData};
use crate::world::seq::Seq;
use crate::world::store::{Field, Key};
use crate::world::{World, page};

choice! {
    /// Whether the viewing of a study is finished.
    ViewerStatus { Incomplete = "incomplete", Complete = "complete" }
}

/// What only a study of the Viewer has.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Viewer {
    pub(crate) status: ViewerStatus,
}

impl Product for Viewer {
    const NAME: &'static str = "viewer";
    const WRITES_REPORTS: bool = false;

    fn of(world: &World) -> &ProductData<Self> {
        &world.viewer
    }

    fn of_mut(world: &mut World) -> &mut ProductData<Self> {
        &mut world.viewer
    }

    fn keys(&self, keys: &mut Vec<Key>) {
        keys.push(Field::Status.is(self.status.number()));
    }

    fn show(_: &World, _: Seq, study: &Study<Self>, shown: &mut Value) {
        shown["studyViewerStatus"] = study.product.status.text().into();
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
        "retrieve" => super::retrieve::<Viewer>(world, input),
        "retrieveByUid" => super::retrieve_by_uid::<Viewer>(world, input),
        "update" => update(world, input),
        "cancel" => super::set_cancelled::<Viewer>(world, input, true),
        "uncancel" => super::set_cancelled::<Viewer>(world, input, false),
        "rerouteURL" => reroute_url(world, input),
        _ => return None,
    })
}

fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
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

fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let status = input
        .body_text("studyViewerStatus")
        .and_then(ViewerStatus::named);
    super::update(world, input, |own: &mut Viewer, _| {
        own.status = status.unwrap_or(own.status);
    })
}

fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
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

fn reroute_url(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = super::named::<Viewer>(world, input)?;
    let study = Viewer::of(world).studies.store.ids.id(seq);
    Ok(links::reply(world, input, &Target::ViewerStudy { study }))
}
