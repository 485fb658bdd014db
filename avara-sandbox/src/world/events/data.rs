//! The data of events about what the world has.

use serde_json::{Value, json};

use crate::world::World;
use crate::world::data::{CLINIC_ID, Product};
use crate::world::links;
use crate::world::operations::reports;
use crate::world::operations::studies::context::context;
use crate::world::records::{AutoScribe, Time};
use crate::world::store::{RecordId, hash};

/// Returns the ids of a study.
pub(super) fn study<P: Product>(world: &World, study: RecordId) -> Value {
    let store = &P::of(world).studies.store;
    let uid = world.uids.get(store.get(study).uid);
    json!({ "studyId": store.ids.id(study), "studyInstanceUid": uid })
}

/// Returns a completed report, with a link to it.
pub(super) fn report(world: &World, seq: RecordId, base_url: &str, now: Time) -> Value {
    let (id, report) = (world.reports.ids.id(seq), world.reports.get(seq));
    let path = links::report(&id);
    let mut data = json!({
        "reportId": id,
        "studyId": AutoScribe::of(world).studies.store.ids.id(report.study),
        "isCritical": report.is_critical,
        "presignedUrl": links::url(world, base_url, now, &path),
    });
    if let Some(text) = reports::text(world, seq) {
        data["plainText"] = text.into();
    }
    data
}

/// Returns the study whose context is to be collected.
pub(super) fn clinical_context(world: &World, study: RecordId) -> Value {
    let store = &AutoScribe::of(world).studies.store;
    let context = context(world, study);
    let mut data = json!({
        "clinicId": CLINIC_ID,
        "studyId": uuid_of(&store.ids.id(study)),
        "studyInstanceUid": world.uids.get(store.get(study).uid),
    });
    if let Some(patient) = context.get("externalPatientId") {
        data["externalPatientId"] = patient.clone();
    }
    if let Some(mrn) = context
        .get("reportMetadata")
        .and_then(|metadata| metadata.get("mrn"))
    {
        data["mrn"] = mrn.clone();
    }
    data
}

/// Returns the bare UUID (of version 4) that one event names a study by.
pub(crate) fn uuid_of(id: &str) -> String {
    let (high, low) = (hash(1, id.as_bytes()), hash(2, id.as_bytes()));
    let digits = format!("{high:016x}{low:016x}");
    let (time, rest) = (&digits[..12], &digits[13..]);
    let variant = ["8", "9", "a", "b"][(low >> 62) as usize];
    format!(
        "{}-{}-4{}-{variant}{}-{}",
        &time[..8],
        &time[8..],
        &rest[..3],
        &rest[4..7],
        &rest[7..]
    )
}
