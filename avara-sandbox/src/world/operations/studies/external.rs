//! Operations on studies that were read elsewhere.

use serde_json::Value;

use super::Draft;
use crate::world::World;
use crate::world::data::Product;
use crate::world::operations::done;
use crate::world::operations::external_reports::{self, Change};
use crate::world::operations::input::{Input, Refusal};
use crate::world::records::{AutoScribe, StudyType};

/// Creates study and report, or neither: all checks come before the first change.
pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let change = Change::read(input)?;
    let draft = Draft::read::<AutoScribe>(world, input)?;
    let study = draft.register(
        world,
        input,
        AutoScribe::new(StudyType::External, input.body),
    );
    external_reports::attach(world, study, change, input.time())?;
    Ok(super::show::<AutoScribe>(world, study))
}

pub(crate) fn delete(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = super::named::<AutoScribe>(world, input)?;
    // What cannot be taken back is not done while it is unclear to which study.
    let by_uid = input
        .text("studyInstanceUid")
        .and_then(|uid| super::by_uid::<AutoScribe>(world, uid));
    if by_uid.is_some_and(|other| other != seq) {
        let message = "studyId and studyInstanceUid refer to different studies.";
        return Err(Refusal::unacceptable(message));
    }
    let studies = &mut AutoScribe::of_mut(world).studies;
    let study = studies.store.get(seq);
    if study.product.kind != StudyType::External {
        return Err(Refusal::conflict("Only external studies can be deleted."));
    }
    let report = study.product.external_report;
    studies.release(seq);
    studies
        .store
        .change(seq, |study| study.product.is_deleted = true);
    if let Some(report) = report {
        world
            .external_reports
            .change(report, |report| report.is_deleted = true);
    }
    Ok(done())
}
