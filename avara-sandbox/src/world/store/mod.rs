//! Records in creation order, found by id and listed by their values.

mod ids;
mod interner;
mod query;
mod record_id;
mod splitmix64;
mod texts;

use std::collections::BTreeMap;

use roaring::RoaringBitmap;
use serde_json::Value;

pub(crate) use ids::Ids;
pub(crate) use interner::{Interner, Symbol};
pub(crate) use query::Query;
pub(crate) use record_id::RecordId;
pub(crate) use splitmix64::{hash, splitmix64};
pub(crate) use texts::{Texts, fold};

/// A key that a record can be listed by: a field and a number that stands for its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) field: Field,
    pub(crate) value: i64,
}

/// A field that a list can be filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// That the record is listed at all.
    Listed,
    Assigned,
    Cancelled,
    Customer,
    Description,
    Severity,
    Status,
    Type,
    CanCreateReports,
    Email,
    FirstName,
    LastName,
    Level,
    Source,
    CreatedDay,
    User,
    Active,
    ExternalId,
    Study,
}

impl Field {
    pub(crate) fn is(self, value: impl Into<i64>) -> Key {
        Key {
            field: self,
            value: value.into(),
        }
    }

    /// Returns the key of a record, or of none.
    pub(crate) fn of(self, record: Option<RecordId>) -> Key {
        self.is(record.map_or(-1, |seq| i64::from(seq.bit())))
    }

    /// Returns the key of the record that a query parameter names, or of none for null; no key when
    /// there is no such record.
    pub(crate) fn named<R: Record>(self, id: &Value, store: &Store<R>) -> Option<Key> {
        match id.as_str() {
            None => Some(self.of(None)),
            Some(id) => store.find(id).map(|record| self.of(Some(record))),
        }
    }

    pub(crate) fn text(self, symbol: Symbol) -> Key {
        self.is(symbol.number())
    }
}

pub(crate) trait Record {
    /// Adds the filter keys of the record; none if it is not listed.
    fn keys(&self, texts: &mut Texts, keys: &mut Vec<Key>);
}

/// Records in creation order. A record's place never changes and is never used again.
///
/// For every key there is a compressed set of places. To look up an id or to read a page of a
/// list with one filter costs the same however many records there are; several filters cost one
/// pass over their sets, some 100 kB for a million records.
#[derive(Clone, Debug)]
pub(crate) struct Store<R> {
    pub(crate) ids: Ids,
    pub(crate) texts: Texts,
    records: Vec<R>,
    sets: BTreeMap<Key, RoaringBitmap>,
}

impl<R: Record> Store<R> {
    pub(crate) fn new(ids: Ids) -> Self {
        Self {
            ids,
            texts: Texts::default(),
            records: Vec::new(),
            sets: BTreeMap::new(),
        }
    }

    pub(crate) fn reserve(&mut self, records: usize) {
        self.records.reserve_exact(records);
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len()
    }

    pub(crate) fn records(&self) -> &[R] {
        &self.records
    }

    /// Adds a record at the end.
    ///
    /// # Panics
    ///
    /// When there are 2^32 records.
    pub(crate) fn add(&mut self, record: R) -> RecordId {
        let seq = self.next();
        let mut keys = Vec::new();
        record.keys(&mut self.texts, &mut keys);
        for key in keys {
            self.sets.entry(key).or_default().insert(seq.bit());
        }
        self.records.push(record);
        seq
    }

    /// Returns the place that the next record will have.
    ///
    /// # Panics
    ///
    /// When there are 2^32 records.
    pub(crate) fn next(&self) -> RecordId {
        RecordId::at(self.records.len()).expect("memory ends before the numbers do")
    }

    pub(crate) fn has(&self, seq: RecordId) -> bool {
        seq.index() < self.len()
    }

    pub(crate) fn get(&self, seq: RecordId) -> &R {
        &self.records[seq.index()]
    }

    pub(crate) fn find(&self, id: &str) -> Option<RecordId> {
        self.ids.seq(id).filter(|seq| self.has(*seq))
    }

    /// Changes a record, and the lists that it is in.
    pub(crate) fn change<T>(&mut self, seq: RecordId, change: impl FnOnce(&mut R) -> T) -> T {
        let Self {
            texts,
            records,
            sets,
            ..
        } = self;
        let record = &mut records[seq.index()];
        let mut before = Vec::new();
        record.keys(texts, &mut before);
        let result = change(record);
        let mut after = Vec::new();
        record.keys(texts, &mut after);
        for key in before.iter().filter(|key| !after.contains(key)) {
            forget(sets, *key, seq);
        }
        for key in after.iter().filter(|key| !before.contains(key)) {
            sets.entry(*key).or_default().insert(seq.bit());
        }
        result
    }

    /// Returns all records, in creation order.
    pub(crate) fn all(&self) -> impl Iterator<Item = RecordId> + use<R> {
        (0..self.len()).filter_map(RecordId::at)
    }

    /// Returns the records with a key, in creation order.
    pub(crate) fn with(&self, key: Key) -> impl DoubleEndedIterator<Item = RecordId> {
        let places = self.having(key).into_iter().flatten();
        places.filter_map(RecordId::of_bit)
    }

    /// Returns the places of the records with a key.
    pub(crate) fn having(&self, key: Key) -> Option<&RoaringBitmap> {
        self.sets.get(&key)
    }

    /// Returns the records with keys of a field between two values, both included.
    pub(crate) fn between(
        &self,
        field: Field,
        least: i64,
        most: i64,
    ) -> impl Iterator<Item = &RoaringBitmap> {
        let none = least > most;
        let least = if none { most } else { least };
        let range = self.sets.range(field.is(least)..=field.is(most));
        range.filter(move |_| !none).map(|(_, set)| set)
    }
}

fn forget(sets: &mut BTreeMap<Key, RoaringBitmap>, key: Key, seq: RecordId) {
    if let Some(set) = sets.get_mut(&key) {
        set.remove(seq.bit());
        if set.is_empty() {
            sets.remove(&key);
        }
    }
}
