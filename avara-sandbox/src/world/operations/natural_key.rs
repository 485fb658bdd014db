//! Natural keys: they distinguish one created record from another, so that a test sees whether
//! anything was created twice.

use serde_json::{Map, Value};

use crate::world::World;
use crate::world::data::Product;
use crate::world::records::AutoScribe;

/// Returns the field that names what an operation creates.
fn field(operation: &str) -> Option<&'static str> {
    Some(match operation {
        "viewer.studies.create"
        | "autoScribe.studies.create"
        | "autoScribe.studies.external.create"
        | "autoScribe.studies.external.reports.create" => "studyInstanceUid",
        "viewer.users.invite" | "autoScribe.users.invite" => "email",
        "autoScribe.clinicalReferences.create" => "externalReferenceId",
        "express.create" => "expressCustomerName",
        "viewer.ephemeralSessions.create" | "autoScribe.ephemeralSessions.create" => "retrievalId",
        _ => return None,
    })
}

/// Returns the natural key of the record that a request creates, if it has one.
pub(crate) fn natural_key(
    world: &World,
    operation: &str,
    body: &Map<String, Value>,
) -> Option<String> {
    let field = field(operation)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    // A study that is named by its id has the same key as one that is named by its UID.
    let uid = text("studyId").and_then(|id| uid_of(world, id));
    uid.or_else(|| text(field))
        .or_else(|| text("studyId"))
        .map(str::to_owned)
}

fn uid_of<'a>(world: &'a World, study_id: &str) -> Option<&'a str> {
    let studies = &AutoScribe::of(world).studies;
    let study = studies.find(study_id)?;
    Some(world.uids.get(studies.store.get(study).uid))
}
