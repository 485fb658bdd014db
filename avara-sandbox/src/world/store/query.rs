//! [`Query`]: the filters of a list, and one page of the result.

use std::borrow::Cow;

use roaring::{MultiOps, RoaringBitmap};

use super::interner::Symbol;
use super::record_id::RecordId;
use super::texts::{Texts, fold};
use super::{Field, Key, Record, Store};

/// So many texts are searched before the first record is looked at.
const FEW_TEXTS: u64 = 4096;
/// A set with more than this part of the records is dense: the next page is a few steps away.
const DENSE: u64 = 64;

type Check<'a, R> = Box<dyn Fn(&R) -> bool + 'a>;

/// Filters that must all hold.
pub(crate) struct Query<'a, R> {
    store: &'a Store<R>,
    sets: Vec<Cow<'a, RoaringBitmap>>,
    checks: Vec<Check<'a, R>>,
}

pub(crate) struct Page {
    pub(crate) records: Vec<RecordId>,
    /// Where the next page begins, if there is one.
    pub(crate) next: Option<u32>,
}

impl<'a, R: Record> Query<'a, R> {
    /// Returns all that is listed.
    pub(crate) fn of(store: &'a Store<R>) -> Self {
        Self {
            store,
            sets: Vec::new(),
            checks: Vec::new(),
        }
    }

    /// Only those with `key`.
    pub(crate) fn having(mut self, key: Key) -> Self {
        self.sets.push(
            self.store
                .having(key)
                .map(Cow::Borrowed)
                .unwrap_or_default(),
        );
        self
    }

    /// Only those with one of `keys`.
    pub(crate) fn having_any(mut self, keys: impl IntoIterator<Item = Key>) -> Self {
        let sets = keys.into_iter().filter_map(|key| self.store.having(key));
        self.sets.push(Cow::Owned(sets.union()));
        self
    }

    /// Only those whose `field` is between two values, both included.
    pub(crate) fn between(mut self, field: Field, least: i64, most: i64) -> Self {
        self.sets
            .push(Cow::Owned(self.store.between(field, least, most).union()));
        self
    }

    /// Only those that pass a check, one by one.
    pub(crate) fn checked(mut self, check: impl Fn(&R) -> bool + 'a) -> Self {
        self.checks.push(Box::new(check));
        self
    }

    /// Only those whose text contains the search text.
    ///
    /// A rare text is found through the index; a common one is met soon on the way.
    pub(crate) fn containing(
        mut self,
        field: Field,
        sought: &str,
        text_of: impl Fn(&R, &Texts) -> Option<Symbol> + 'a,
    ) -> Self {
        let (store, sought) = (self.store, fold(sought));
        let candidates = store.texts.candidates(&sought);
        if candidates.len() > FEW_TEXTS {
            return self.checked(move |record| {
                text_of(record, &store.texts).is_some_and(|symbol| {
                    candidates.contains(symbol.number()) && store.texts.contains(symbol, &sought)
                })
            });
        }
        let symbols = candidates
            .iter()
            .filter_map(|number| store.texts.symbol(number));
        let symbols: Vec<_> = symbols
            .filter(|symbol| store.texts.contains(*symbol, &sought))
            .collect();
        let sets: Vec<_> = symbols
            .iter()
            .filter_map(|symbol| store.having(field.text(*symbol)))
            .collect();
        let found: u64 = sets.iter().map(|set| set.len()).sum();
        if found * DENSE > store.len() as u64 {
            let symbols: RoaringBitmap = symbols.iter().map(|symbol| symbol.number()).collect();
            return self.checked(move |record| {
                text_of(record, &store.texts).is_some_and(|text| symbols.contains(text.number()))
            });
        }
        self.sets.push(Cow::Owned(sets.union()));
        self
    }

    /// At most `limit` records from the place `from` on.
    pub(crate) fn page(&self, from: u32, limit: usize) -> Page {
        let listed = self.store.having(Field::Listed.is(0));
        let set = match self.sets.as_slice() {
            [] => listed.map(Cow::Borrowed).unwrap_or_default(),
            [only] => Cow::Borrowed(only.as_ref()),
            several => Cow::Owned(several.iter().map(AsRef::as_ref).intersection()),
        };
        let passes = |seq: &RecordId| self.checks.iter().all(|check| check(self.store.get(*seq)));
        let places = set.range(from..).filter_map(RecordId::of_bit);
        let mut records: Vec<_> = places.filter(passes).take(limit + 1).collect();
        let next = records.get(limit).map(|seq| seq.bit());
        records.truncate(limit);
        Page { records, next }
    }
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;

    use super::*;
    use crate::world::store::Ids;

    /// A record with a text and a number.
    struct Note(Symbol, i64);

    impl Record for Note {
        fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
            keys.extend([
                Field::Listed.is(0),
                Field::Description.text(self.0),
                Field::Severity.is(self.1),
            ]);
        }
    }

    /// Notes, each with one of a number of texts.
    fn notes(count: usize, texts: usize) -> Store<Note> {
        let mut store = Store::new(Ids::new("not_", "notes", 1));
        let mut rng = Rng::with_seed(2);
        for _ in 0..count {
            let number = rng.usize(..texts);
            let kind = if number.is_multiple_of(50) {
                "Rare"
            } else {
                "Common"
            };
            let text = store.texts.intern(&format!("{kind} Note {number}"));
            store.add(Note(text, rng.i64(..3)));
        }
        store
    }

    fn listed(query: &Query<'_, Note>) -> Vec<RecordId> {
        let (mut all, mut from) = (Vec::new(), Some(0));
        while let Some(place) = from {
            let page = query.page(place, 7);
            all.extend(page.records);
            from = page.next;
        }
        all
    }

    #[test]
    fn what_contains_a_text_is_found_however_many_texts_there_are() {
        for texts in [10, 1000, 6000] {
            let store = notes(8000, texts);
            for sought in [
                "",
                "r",
                "note 1",
                "RARE",
                "common note",
                "e 12",
                "note 59",
                "zebra",
            ] {
                let query = Query::of(&store).having(Field::Severity.is(1)).containing(
                    Field::Description,
                    sought,
                    |note, _| Some(note.0),
                );
                let is_meant = |seq: &RecordId| {
                    let note = store.get(*seq);
                    note.1 == 1 && fold(store.texts.get(note.0)).contains(&fold(sought))
                };
                let all = (0..store.len()).filter_map(RecordId::at);
                let expected: Vec<RecordId> = all.filter(is_meant).collect();
                assert_eq!(listed(&query), expected, "`{sought}` in {texts} texts");
            }
        }
    }
}
