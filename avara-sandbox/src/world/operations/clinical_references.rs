//! Operations on the clinic's reference lists.

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use super::{customers, metadata, page};
use crate::world::World;
use crate::world::records::{ClinicalReference, ReferenceType};
use crate::world::store::{Field, Query, RecordId};

pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let name = input.filled_text("name")?.unwrap_or_default();
    let kind = input.body_text("type").and_then(ReferenceType::named);
    let kind = kind.unwrap_or(ReferenceType::Facility);
    let customer = customers::named_in_body(world, input, None)?;
    let external_id = input.filled_text("externalReferenceId")?;
    let metadata = metadata::Change::read(input.body).of(None);
    if external_id.is_some_and(|id| is_taken(world, id, kind, customer)) {
        return Err(Refusal::conflict(
            "A clinical reference with this externalReferenceId already exists.",
        ));
    }
    let now = input.time();
    let seq = world.references.add(ClinicalReference {
        name: name.to_owned(),
        kind,
        is_active: true,
        customer,
        external_id: external_id.map(str::to_owned),
        metadata,
        created: now,
        updated: now,
    });
    Ok(show(world, seq))
}

/// Returns true if an active entry of the same list and customer has this external id.
fn is_taken(world: &World, id: &str, kind: ReferenceType, customer: Option<RecordId>) -> bool {
    with_external_id(world, id).any(|seq| {
        let other = world.references.get(seq);
        other.is_active && other.kind == kind && other.customer == customer
    })
}

fn with_external_id(world: &World, id: &str) -> impl DoubleEndedIterator<Item = RecordId> {
    let references = &world.references;
    let symbol = references.texts.find(id);
    let found = symbol.map(|symbol| references.with(Field::ExternalId.text(symbol)));
    found.into_iter().flatten()
}

pub(crate) fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let mut query = Query::of(&world.references);
    match input.query.get("isActive") {
        Some(Value::Null) => {}
        given => {
            let is_active = given.and_then(Value::as_bool).unwrap_or(true);
            query = query.having(Field::Active.is(is_active));
        }
    }
    if let Some(kind) = input.query_text("type").and_then(ReferenceType::named) {
        query = query.having(Field::Type.is(kind.number()));
    }
    if let Some(customer) = input.query.get("expressCustomerId") {
        query = query.having_any(Field::Customer.named(customer, &world.customers));
    }
    page::reply(input, &query, "clinicalReferences", |seq| show(world, seq))
}

pub(crate) fn retrieve(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    Ok(show(world, seq))
}

/// Returns the latest active entry with the id; a retired one if there is no other.
pub(crate) fn retrieve_by_external_id(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let found = with_external_id(world, input.path_text("externalReferenceId"));
    let found = found.max_by_key(|seq| (world.references.get(*seq).is_active, *seq));
    found.map(|seq| show(world, seq)).ok_or_else(no_reference)
}

pub(crate) fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    let present = world.references.get(seq).customer;
    let customer = customers::named_in_body(world, input, present)?;
    let name = input.filled_text("name")?;
    let metadata = metadata::Change::read(input.body);
    if input.body.is_empty() {
        return Ok(show(world, seq));
    }
    world.references.change(seq, |reference| {
        if let Some(name) = name {
            name.clone_into(&mut reference.name);
        }
        reference.customer = customer.or(present);
        reference.metadata = metadata.of(reference.metadata.take());
        reference.updated = input.time();
    });
    Ok(show(world, seq))
}

pub(crate) fn delete(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    world.references.change(seq, |reference| {
        if reference.is_active {
            reference.is_active = false;
            reference.updated = input.time();
        }
    });
    Ok(show(world, seq))
}

fn named(world: &World, input: &Input<'_>) -> Result<RecordId, Refusal> {
    let seq = world
        .references
        .find(input.path_text("clinicalReferenceId"));
    seq.ok_or_else(no_reference)
}

fn no_reference() -> Refusal {
    Refusal::not_found("Clinical reference not found.")
}

fn show(world: &World, seq: RecordId) -> Value {
    let reference = world.references.get(seq);
    let mut shown = json!({
        "clinicalReferenceId": world.references.ids.id(seq),
        "name": reference.name,
        "type": reference.kind,
        "isActive": reference.is_active,
        "createdAt": reference.created.text(),
        "updatedAt": reference.updated.text(),
        "expressCustomer": customers::reference(&world.customers, reference.customer),
        "externalReferenceId": reference.external_id,
    });
    if let Some(metadata) = &reference.metadata {
        shown["metadata"] = metadata.read().into();
    }
    shown
}
