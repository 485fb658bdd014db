//! Studies: what the Viewer's and AutoScribe's have in common.

pub(crate) mod auto_scribe;
pub(crate) mod external;
pub(crate) mod viewer;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::choice::choice;
use super::document::Document;
use super::id::Ids;
use super::input::{Input, Refusal};
use super::interner::Symbol;
use super::product::Product;
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record, Store};
use super::texts::Texts;
use super::time::Time;
use super::{World, customers, done, metadata, users};

choice! {
    /// How urgently a study is to be read.
    Severity { Normal = "normal", High = "high", Stat = "stat" }
}

/// A study of one product.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Study<P> {
    /// The Study Instance UID, among all that the world knows.
    pub(crate) uid: Symbol,
    /// The description, among those of the store.
    pub(crate) description: Symbol,
    pub(crate) severity: Severity,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) assigned: Option<Seq>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer: Option<Seq>,
    pub(crate) creator: Creator,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cancelled: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) metadata: Option<Document>,
    pub(crate) product: P,
}

/// Who made something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Creator {
    User(Seq),
    Key(Symbol),
}

impl<P: Product> Study<P> {
    fn assign(&mut self, user: Option<Seq>) {
        self.assigned = user;
        self.product.assigned(user.is_some());
    }
}

impl<P: Product> Record for Study<P> {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        if self.product.is_deleted() {
            return;
        }
        keys.extend([
            Field::Listed.is(0),
            Field::Assigned.of(self.assigned),
            Field::Cancelled.is(self.cancelled.is_some()),
            Field::Customer.of(self.customer),
            Field::Description.text(self.description),
            Field::Severity.is(self.severity.number()),
        ]);
        self.product.keys(keys);
    }
}

/// The studies of one product, found by id and by UID.
#[derive(Clone, Debug)]
pub(crate) struct Studies<P> {
    pub(crate) store: Store<Study<P>>,
    by_uid: HashMap<Symbol, Seq>,
}

impl<P: Product> Studies<P> {
    pub(crate) fn new(ids: Ids) -> Self {
        Self {
            store: Store::new(ids),
            by_uid: HashMap::new(),
        }
    }

    /// Studies that were in a store before.
    pub(crate) fn restored(store: Store<Study<P>>) -> Self {
        let places = (0..store.len()).filter_map(Seq::at);
        let present = places.filter(|seq| !store.get(*seq).product.is_deleted());
        let by_uid = present.map(|seq| (store.get(seq).uid, seq)).collect();
        Self { store, by_uid }
    }

    pub(crate) fn reserve(&mut self, studies: usize) {
        self.store.reserve(studies);
        self.by_uid.reserve(studies);
    }

    pub(crate) fn add(&mut self, study: Study<P>) -> Seq {
        let uid = study.uid;
        let seq = self.store.add(study);
        self.by_uid.insert(uid, seq);
        seq
    }

    /// Takes a deleted study's UID away, so that it can be used again.
    pub(crate) fn release(&mut self, seq: Seq) {
        self.by_uid.remove(&self.store.get(seq).uid);
    }

    pub(crate) fn find(&self, id: &str) -> Option<Seq> {
        let seq = self.store.find(id)?;
        (!self.store.get(seq).product.is_deleted()).then_some(seq)
    }

    pub(crate) fn with_uid(&self, uid: Symbol) -> Option<Seq> {
        self.by_uid.get(&uid).copied()
    }
}

/// What every new study is made of.
pub(crate) struct Draft {
    customer: Option<Seq>,
    assigned: Option<Seq>,
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

    /// Registers the study.
    pub(crate) fn register<P: Product>(
        self,
        world: &mut World,
        input: &Input<'_>,
        mut product: P,
    ) -> Seq {
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

/// Changes what the studies of both products have; `own` changes the rest.
pub(crate) fn update<P: Product>(
    world: &mut World,
    input: &Input<'_>,
    own: impl FnOnce(&mut P, Seq),
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
        own(&mut study.product, seq);
        study.updated = input.time();
    });
    Ok(show::<P>(world, seq))
}

/// Takes a user's studies away.
pub(crate) fn unassign<P: Product>(studies: &mut Store<Study<P>>, user: Seq, now: Time) {
    let places = studies.having(Field::Assigned.of(Some(user))).cloned();
    for place in places.into_iter().flatten() {
        let Some(seq) = Seq::at(place as usize) else {
            continue;
        };
        studies.change(seq, |study| {
            study.assign(None);
            study.updated = now;
        });
    }
}

pub(crate) fn retrieve<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = find::<P>(world, input.path_text("studyId"))?;
    Ok(show::<P>(world, seq))
}

pub(crate) fn retrieve_by_uid<P: Product>(
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

/// The filters that the lists of both products have.
pub(crate) fn filtered<'a, P: Product>(world: &'a World, input: &Input<'_>) -> Query<'a, Study<P>> {
    let data = P::of(world);
    let mut query = Query::of(&data.studies.store);
    if let Some(user) = input.query.get("assignedTo") {
        let find = |id: &str| data.users.find(id);
        query = query.having_any(reference_key(Field::Assigned, user, find));
    }
    if let Some(customer) = input.query.get("expressCustomerId") {
        let find = |id: &str| world.customers.find(id);
        query = query.having_any(reference_key(Field::Customer, customer, find));
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

/// The key of a record that is named by id, or of none; no key when there is no such record.
pub(crate) fn reference_key(
    field: Field,
    id: &Value,
    find: impl FnOnce(&str) -> Option<Seq>,
) -> Option<Key> {
    match id.as_str() {
        None => Some(field.of(None)),
        Some(id) => find(id).map(|seq| field.of(Some(seq))),
    }
}

/// The study with an id.
pub(crate) fn find<P: Product>(world: &World, id: &str) -> Result<Seq, Refusal> {
    P::of(world).studies.find(id).ok_or_else(no_study)
}

fn by_uid<P: Product>(world: &World, uid: &str) -> Option<Seq> {
    P::of(world).studies.with_uid(world.uids.find(uid)?)
}

/// The study that a request names. Its id decides: the documentation's examples have the UID of
/// another study beside it.
pub(crate) fn named<P: Product>(world: &World, input: &Input<'_>) -> Result<Seq, Refusal> {
    if let Some(id) = input.text("studyId") {
        return find::<P>(world, id);
    }
    let uid = input
        .text("studyInstanceUid")
        .ok_or_else(|| Refusal::unacceptable("Provide studyId or studyInstanceUid."))?;
    by_uid::<P>(world, uid).ok_or_else(no_study)
}

pub(crate) fn no_study() -> Refusal {
    Refusal::not_found("Study not found.")
}

/// A study as a reply shows it.
pub(crate) fn show<P: Product>(world: &World, seq: Seq) -> Value {
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
    P::show(world, seq, study, &mut shown);
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
