//! The data of a fresh world: a small made-up clinic, and as many studies as are asked for.

mod clinic;
mod invitations;
mod samples;
mod staff;
mod studies;
mod words;

use serde_json::{Map, Value, json};

use super::World;
use super::records::Time;
use super::store::RecordId;

pub(crate) use words::report_text;

/// How a world begins.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct InitialData {
    /// How many studies each product has beyond those of the clinic.
    pub(crate) studies: usize,
    /// The same number gives the same world.
    pub(crate) seed: u64,
    /// No data, regardless of `studies`.
    pub(crate) empty: bool,
}

/// 2024-01-15 10:00 UTC: when the clinic's documented records were made.
const BEGINNING: i64 = 1_705_312_800_000;

pub(crate) fn populate(world: &mut World, studies: usize) {
    let clinic = clinic::populate(world);
    samples::populate(world, &clinic);
    studies::populate(world, &clinic, studies);
}

/// Returns the clinical context that was made up for a study and has not been changed since.
pub(crate) fn context(world: &World, study: RecordId) -> Map<String, Value> {
    let number = study.index().saturating_sub(samples::AUTO_SCRIBE_STUDIES);
    studies::context(world.seed, number)
}

/// Returns the head of a report about a study, as it was made up.
pub(crate) fn report_metadata(world: &World, study: RecordId) -> Value {
    context(world, study)
        .remove("reportMetadata")
        .unwrap_or_else(|| json!({}))
}

/// So many hours after the beginning.
fn hour(hours: i64) -> Time {
    Time::from_millis(BEGINNING).plus_seconds(hours * 3600)
}
