//! [`Studies`]: the studies of one product, found by id and by UID.

use std::collections::HashMap;

use super::{ProductRecord, Study, Time};
use crate::world::store::{Field, Ids, RecordId, Store, Symbol};

/// The studies of one product, found by id and by UID.
#[derive(Clone, Debug)]
pub(crate) struct Studies<P> {
    pub(crate) store: Store<Study<P>>,
    by_uid: HashMap<Symbol, RecordId>,
}

impl<P: ProductRecord> Studies<P> {
    pub(crate) fn new(ids: Ids) -> Self {
        Self {
            store: Store::new(ids),
            by_uid: HashMap::new(),
        }
    }

    /// Finds the UIDs of the studies that were put into the store directly.
    pub(crate) fn find_uids(&mut self) {
        let store = &self.store;
        let present = store
            .all()
            .filter(|seq| !store.get(*seq).product.is_deleted());
        self.by_uid = present.map(|seq| (store.get(seq).uid, seq)).collect();
    }

    pub(crate) fn reserve(&mut self, studies: usize) {
        self.store.reserve(studies);
        self.by_uid.reserve(studies);
    }

    pub(crate) fn add(&mut self, study: Study<P>) -> RecordId {
        let uid = study.uid;
        let seq = self.store.add(study);
        self.by_uid.insert(uid, seq);
        seq
    }

    /// Takes a deleted study's UID away, so that it can be used again.
    pub(crate) fn release(&mut self, seq: RecordId) {
        self.by_uid.remove(&self.store.get(seq).uid);
    }

    pub(crate) fn find(&self, id: &str) -> Option<RecordId> {
        let seq = self.store.find(id)?;
        (!self.store.get(seq).product.is_deleted()).then_some(seq)
    }

    pub(crate) fn with_uid(&self, uid: Symbol) -> Option<RecordId> {
        self.by_uid.get(&uid).copied()
    }

    /// Takes a user's studies away.
    pub(crate) fn unassign(&mut self, user: RecordId, now: Time) {
        let places = self.store.having(Field::Assigned.of(Some(user))).cloned();
        for seq in places.into_iter().flatten().filter_map(RecordId::of_bit) {
            self.store.change(seq, |study| {
                study.assign(None);
                study.updated = now;
            });
        }
    }
}
