//! Operations on studies: what the Viewer's and AutoScribe's have in common.

pub(crate) mod auto_scribe;
pub(crate) mod context;
pub(crate) mod external;
pub(crate) mod viewer;

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use super::{customers, done, metadata, users};
use crate::world::World;
use crate::world::data::Product;
use crate::world::records::{Creator, Document, Severity, Study, Time};
use crate::world::store::{Field, Query, RecordId, Symbol, Texts};

/// A product whose studies can be shown.
pub(crate) trait ShowProduct: Product {
    /// Writes the fields that only studies of this product have.
    fn show_product(world: &World, seq: RecordId, study: &Study<Self>, shown: &mut Value);
}

/// The fields of a new study that both products have.
pub(crate) struct Draft {
    customer: Option<RecordId>,
    assigned: Option<RecordId>,
    severity: Severity,
    metadata: Option<Document>,
}

impl Draft {
    /// Reads a body and refuses what cannot be registered.
    pub(crate) fn read<P: Product>(world: &World, input: &Input<'_>) -> Result<Self, Refusal> {
        let uid = input.body_text("studyInstanceUid").unwrap_or_default();
        if by_uid::<P>(world, uid).is_some() {
            return Err(Refusal::conflict(
                "A study with this studyInstanceUid already exists.",
            ));
        }
        Ok(Self {
            customer: customers::named_in_body(world, input, None)?,
            assigned: users::assigned_in_body::<P>(world, input, None)?,
            severity: severity_in(input).unwrap_or(Severity::Normal),
            metadata: metadata::Change::read(input.body).of(None),
        })
    }

    pub(crate) fn register<P: Product>(
        self,
        world: &mut World,
        input: &Input<'_>,
        mut product: P,
    ) -> RecordId {
        let now = input.time();
        let uid = world
            .uids
            .intern(input.body_text("studyInstanceUid").unwrap_or_default());
        let key = world.keys.intern(input.api_key_id);
        let studies = &mut P::of_mut(world).studies;
        let description = input.body_text("studyDescription").unwrap_or_default();
        product.assigned(self.assigned.is_some());
        let description = studies.store.texts.intern(description);
        studies.add(Study {
            uid,
            description,
            severity: self.severity,
            assigned: self.assigned,
            customer: self.customer,
            creator: Creator::Key(key),
            created: now,
            updated: now,
            cancelled: None,
            metadata: self.metadata,
            product,
        })
    }
}

fn severity_in(input: &Input<'_>) -> Option<Severity> {
    input.body_text("severity").and_then(Severity::named)
}

/// Changes the fields that studies of both products have; `own` changes the rest.
pub(crate) fn update<P: ShowProduct>(
    world: &mut World,
    input: &Input<'_>,
    own: impl FnOnce(&mut P),
) -> Result<Value, Refusal> {
    let seq = find::<P>(world, input.path_text("studyId"))?;
    let old = P::of(world).studies.store.get(seq);
    let customer = customers::named_in_body(world, input, old.customer)?;
    let assigned = users::assigned_in_body::<P>(world, input, old.assigned)?;
    let metadata = metadata::Change::read(input.body);
    if input.body.is_empty() {
        return Ok(show::<P>(world, seq));
    }
    let sets = |name: &str| input.body.contains_key(name);
    let store = &mut P::of_mut(world).studies.store;
    let description = input
        .body_text("studyDescription")
        .map(|text| store.texts.intern(text));
    store.change(seq, |study| {
        study.description = description.unwrap_or(study.description);
        study.severity = severity_in(input).unwrap_or(study.severity);
        study.metadata = metadata.of(study.metadata.take());
        if sets("assignedTo") {
            study.assign(assigned);
        }
        if sets("expressCustomerId") {
            study.customer = customer;
        }
        own(&mut study.product);
        study.updated = input.time();
    });
    Ok(show::<P>(world, seq))
}

pub(crate) fn retrieve<P: ShowProduct>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = find::<P>(world, input.path_text("studyId"))?;
    Ok(show::<P>(world, seq))
}

pub(crate) fn retrieve_by_uid<P: ShowProduct>(
    world: &World,
    input: &Input<'_>,
) -> Result<Value, Refusal> {
    let seq = by_uid::<P>(world, input.path_text("studyInstanceUid")).ok_or_else(no_study)?;
    Ok(show::<P>(world, seq))
}

/// Cancels a study, or takes that back.
pub(crate) fn set_cancelled<P: Product>(
    world: &mut World,
    input: &Input<'_>,
    cancel: bool,
) -> Result<Value, Refusal> {
    let (seq, now) = (named::<P>(world, input)?, input.time());
    P::of_mut(world).studies.store.change(seq, |study| {
        if study.cancelled.is_some() != cancel {
            study.cancelled = cancel.then_some(now);
            study.updated = now;
        }
    });
    Ok(done())
}

/// Returns the filters that the lists of both products have.
pub(crate) fn filtered<'a, P: Product>(world: &'a World, input: &Input<'_>) -> Query<'a, Study<P>> {
    let data = P::of(world);
    let mut query = Query::of(&data.studies.store);
    if let Some(user) = input.query.get("assignedTo") {
        query = query.having_any(Field::Assigned.named(user, &data.users));
    }
    if let Some(customer) = input.query.get("expressCustomerId") {
        query = query.having_any(Field::Customer.named(customer, &world.customers));
    }
    if let Some(is_cancelled) = input.query_bool("isCancelled") {
        query = query.having(Field::Cancelled.is(is_cancelled));
    }
    if let Some(severity) = input.query_text("severity").and_then(Severity::named) {
        query = query.having(Field::Severity.is(severity.number()));
    }
    if let Some(text) = input.query_text("studyDescription") {
        let description = |study: &Study<P>, _: &Texts| Some(study.description);
        query = query.containing(Field::Description, text, description);
    }
    query
}

pub(crate) fn find<P: Product>(world: &World, id: &str) -> Result<RecordId, Refusal> {
    P::of(world).studies.find(id).ok_or_else(no_study)
}

fn by_uid<P: Product>(world: &World, uid: &str) -> Option<RecordId> {
    P::of(world).studies.with_uid(world.uids.find(uid)?)
}

/// Returns the study that a request names. Its id decides: the documentation's examples have the
/// UID of another study beside it.
pub(crate) fn named<P: Product>(world: &World, input: &Input<'_>) -> Result<RecordId, Refusal> {
    if let Some(id) = input.text("studyId") {
        return find::<P>(world, id);
    }
    let uid = input.text("studyInstanceUid").unwrap_or_default();
    by_uid::<P>(world, uid).ok_or_else(no_study)
}

pub(crate) fn no_study() -> Refusal {
    Refusal::not_found("Study not found.")
}

pub(crate) fn show<P: ShowProduct>(world: &World, seq: RecordId) -> Value {
    let data = P::of(world);
    let store = &data.studies.store;
    let study = store.get(seq);
    let user = |user| users::reference(&data.users, user);
    let (by_user, by_key) = match study.creator {
        Creator::User(creator) => (user(creator), Value::Null),
        Creator::Key(key) => (Value::Null, show_key(world, key)),
    };
    let mut shown = json!({
        "studyId": store.ids.id(seq),
        "studyInstanceUid": world.uids.get(study.uid),
        "studyDescription": store.texts.get(study.description),
        "severity": study.severity,
        "createdAt": study.created.text(),
        "updatedAt": study.updated.text(),
        "isCancelled": study.cancelled.is_some(),
        "cancelledAt": study.cancelled.map(Time::text),
        "assignedTo": study.assigned.map(user),
        "expressCustomer": customers::reference(&world.customers, study.customer),
        "createdByUser": by_user,
        "createdByApiKey": by_key,
    });
    if let Some(metadata) = &study.metadata {
        shown["metadata"] = metadata.read().into();
    }
    P::show_product(world, seq, study, &mut shown);
    shown
}

fn show_key(world: &World, key: Symbol) -> Value {
    json!({
        "apiKeyId": world.keys.get(key),
        "description": "Sandbox key",
        "isClinicalContextEnrichmentEnabled": true,
        "isViewerEnabled": true,
    })
}
