//! The clinic's reference lists.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::choice::choice;
use super::document::Document;
use super::input::{Input, Refusal};
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record};
use super::studies::reference_key;
use super::texts::Texts;
use super::time::Time;
use super::{World, customers, metadata, page};

choice! {
    /// A reference list.
    ReferenceType {
        Facility = "facility",
        ReferringProvider = "referring_provider",
        StudyDescription = "study_description",
        Procedure = "procedure",
    }
}

/// An entry of a reference list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ClinicalReference {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: ReferenceType,
    pub(crate) is_active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer: Option<Seq>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) metadata: Option<Document>,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Record for ClinicalReference {
    fn keys(&self, texts: &mut Texts, keys: &mut Vec<Key>) {
        keys.extend([
            Field::Listed.is(0),
            Field::Active.is(self.is_active),
            Field::Type.is(self.kind.number()),
            Field::Customer.of(self.customer),
        ]);
        if let Some(id) = &self.external_id {
            keys.push(Field::ExternalId.text(texts.intern(id)));
        }
    }
}

pub(super) fn execute(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "create" => create(world, input),
        "list" => list(world, input),
        "retrieve" => retrieve(world, input),
        "retrieveByExternalReferenceID" => retrieve_by_external_id(world, input),
        "update" => update(world, input),
        "delete" => delete(world, input),
        _ => return None,
    })
}

fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
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

/// Whether an active entry of the same list and customer has an id.
fn is_taken(world: &World, id: &str, kind: ReferenceType, customer: Option<Seq>) -> bool {
    with_external_id(world, id).any(|seq| {
        let other = world.references.get(seq);
        other.is_active && other.kind == kind && other.customer == customer
    })
}

fn with_external_id(world: &World, id: &str) -> impl DoubleEndedIterator<Item = Seq> {
    let references = &world.references;
    let symbol = references.texts.find(id);
    let places = symbol.and_then(|symbol| references.having(Field::ExternalId.text(symbol)));
    places
        .into_iter()
        .flatten()
        .filter_map(|place| Seq::at(place as usize))
}

fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
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
        let find = |id: &str| world.customers.find(id);
        query = query.having_any(reference_key(Field::Customer, customer, find));
    }
    page::reply(input, &query, "clinicalReferences", |seq| show(world, seq))
}

fn retrieve(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    Ok(show(world, seq))
}

/// The latest active entry with the id; a retired one if there is no other.
fn retrieve_by_external_id(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let found = with_external_id(world, input.path_text("externalReferenceId"));
    let found = found.max_by_key(|seq| (world.references.get(*seq).is_active, *seq));
    found.map(|seq| show(world, seq)).ok_or_else(no_reference)
}

fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
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

fn delete(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    world.references.change(seq, |reference| {
        if reference.is_active {
            reference.is_active = false;
            reference.updated = input.time();
        }
    });
    Ok(show(world, seq))
}

fn named(world: &World, input: &Input<'_>) -> Result<Seq, Refusal> {
    let seq = world
        .references
        .find(input.path_text("clinicalReferenceId"));
    seq.ok_or_else(no_reference)
}

fn no_reference() -> Refusal {
    Refusal::not_found("Clinical reference not found.")
}

fn show(world: &World, seq: Seq) -> Value {
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
