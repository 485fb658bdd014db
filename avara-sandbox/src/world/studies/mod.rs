//! Studies: what the Viewer's and AutoScribe's have in common.

pub(crate) mod auto_scribe;
pub(crate) mod external;
pub(crate) mod viewer;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

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
    pub(crate) maker: Maker,
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
pub(crate) enum Maker {
    User(Seq),
    Key(Symbol),
}

impl<P: Product> Record for Study<P> {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        if self.product.is_gone() {
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
        let present = places.filter(|seq| !store.get(*seq).product.is_gone());
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
        (!self.store.get(seq).product.is_gone()).then_some(seq)
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
                "A study with this studyInstanceUid exists already.",
            ));
        }
        Ok(Self {
            customer: customer_in(world, input)?,
            assigned: assigned_in::<P>(world, input)?,
            severity: severity_in(input).unwrap_or(Severity::Normal),
            metadata: metadata::Change::read(input.body)?.of(None),
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
            maker: Maker::Key(key),
            created: now,
            updated: now,
            cancelled: None,
            metadata: self.metadata,
            product,
        })
    }
}

fn customer_in(world: &World, input: &Input<'_>) -> Result<Option<Seq>, Refusal> {
    let id = input.body_text("expressCustomerId");
    id.map(|id| customers::find_active(&world.customers, id))
        .transpose()
}

fn assigned_in<P: Product>(world: &World, input: &Input<'_>) -> Result<Option<Seq>, Refusal> {
    let id = input.body_text("assignedTo");
    id.map(|id| users::find_able(&P::of(world).users, id))
        .transpose()
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
    let (customer, assigned) = (customer_in(world, input)?, assigned_in::<P>(world, input)?);
    let metadata = metadata::Change::read(input.body)?;
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
            study.assigned = assigned;
            study.product.assigned(assigned.is_some());
        }
        if sets("expressCustomerId") {
            study.customer = customer;
        }
        own(&mut study.product, seq);
        study.updated = input.time();
    });
    Ok(show::<P>(world, seq))
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
    let holdings = P::of(world);
    let mut query = Query::of(&holdings.studies.store);
    if let Some(user) = input.query.get("assignedTo") {
        let find = |id: &str| holdings.users.find(id);
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

/// The study that a request names by its id, its UID or both.
pub(crate) fn named<P: Product>(world: &World, input: &Input<'_>) -> Result<Seq, Refusal> {
    let (id, uid) = (input.text("studyId"), input.text("studyInstanceUid"));
    let by_uid = uid.and_then(|uid| by_uid::<P>(world, uid));
    let Some(id) = id else {
        let nameless = "Name the study by studyId or studyInstanceUid.";
        uid.ok_or_else(|| Refusal::unacceptable(nameless))?;
        return by_uid.ok_or_else(no_study);
    };
    let seq = find::<P>(world, id)?;
    if by_uid.is_some_and(|other| other != seq) {
        return Err(Refusal::unacceptable(
            "studyId and studyInstanceUid name two studies.",
        ));
    }
    Ok(seq)
}

pub(crate) fn no_study() -> Refusal {
    Refusal::not_found("No such study.")
}

/// A study as a reply shows it.
pub(crate) fn show<P: Product>(world: &World, seq: Seq) -> Value {
    let holdings = P::of(world);
    let store = &holdings.studies.store;
    let study = store.get(seq);
    let (by_user, by_key) = match study.maker {
        Maker::User(user) => (users::reference(&holdings.users, user), Value::Null),
        Maker::Key(key) => (Value::Null, show_key(world, key)),
    };
    let mut shown = Map::new();
    let mut put = |name: &str, value: Value| shown.insert(name.to_owned(), value);
    put("studyId", store.ids.id(seq).into());
    put("studyInstanceUid", world.uids.get(study.uid).into());
    put(
        "studyDescription",
        store.texts.get(study.description).into(),
    );
    put("severity", study.severity.text().into());
    put("createdAt", study.created.text().into());
    put("updatedAt", study.updated.text().into());
    put("isCancelled", study.cancelled.is_some().into());
    put("cancelledAt", study.cancelled.map(Time::text).into());
    put(
        "assignedTo",
        study
            .assigned
            .map(|user| users::reference(&holdings.users, user))
            .into(),
    );
    put(
        "expressCustomer",
        customers::reference(&world.customers, study.customer),
    );
    put("createdByUser", by_user);
    put("createdByApiKey", by_key);
    if let Some(metadata) = &study.metadata {
        put("metadata", metadata.read().into());
    }
    P::show(world, seq, study, &mut shown);
    Value::Object(shown)
}

fn show_key(world: &World, key: Symbol) -> Value {
    json!({
        "apiKeyId": world.keys.get(key),
        "description": "Sandbox key",
        "isClinicalContextEnrichmentEnabled": true,
        "isViewerEnabled": true,
    })
}
