//! The clinical context of a study, and the head that its reports have of it.

use serde_json::{Map, Value, json};

use crate::world::data::Product;
use crate::world::records::clinical_context::REPORT_METADATA;
use crate::world::records::{AutoScribe, Document};
use crate::world::store::RecordId;
use crate::world::{World, seed};

/// Returns the clinical context of a study, `reportMetadata` included.
pub(crate) fn context(world: &World, seq: RecordId) -> Map<String, Value> {
    match &AutoScribe::of(world).studies.store.get(seq).product.context {
        Some(context) => context.read(),
        None => seed::context(world, seq),
    }
}

/// Returns the head of a report about the study as of now.
pub(crate) fn report_metadata(world: &World, seq: RecordId) -> Value {
    context(world, seq)
        .remove(REPORT_METADATA)
        .unwrap_or_else(|| json!({}))
}

/// Returns the head that a report about the study was made with. None: the one that the seed makes
/// up.
pub(crate) fn snapshot(world: &World, study: RecordId, kept: Option<&Document>) -> Value {
    match kept {
        Some(kept) => kept.read().into(),
        None => seed::report_metadata(world, study),
    }
}
