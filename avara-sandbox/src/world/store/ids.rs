//! Ids: a prefix and 32 hexadecimal digits that look random and need no table.
//!
//! The first half is the record's place, scrambled so that it can be unscrambled; the second half
//! is a check over the first. The documentation's own ids are given to records by name.

use std::collections::{BTreeMap, HashMap};

use super::record_id::RecordId;
use super::splitmix64::{self, hash, splitmix64};

const DIGITS: usize = 32;

/// The ids of one store.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    prefix: &'static str,
    key: u64,
    given: BTreeMap<RecordId, u128>,
    by_given: HashMap<u128, RecordId>,
}

impl Ids {
    /// Ids that begin with `prefix`. Those of another `store` or `seed` are others.
    pub(crate) fn new(prefix: &'static str, store: &str, seed: u64) -> Self {
        let key = hash(seed, store.as_bytes());
        Self {
            prefix,
            key,
            given: BTreeMap::new(),
            by_given: HashMap::new(),
        }
    }

    /// Gives a record an id of its own choice. Returns false if `id` does not have the form of an
    /// id.
    pub(crate) fn give(&mut self, seq: RecordId, id: &str) -> bool {
        let Some(number) = self.number_in(id) else {
            return false;
        };
        self.given.insert(seq, number);
        self.by_given.insert(number, seq);
        true
    }

    /// Returns the ids that were given, with the records that have them.
    pub(crate) fn given(&self) -> BTreeMap<RecordId, String> {
        let given = self.given.keys();
        given.map(|seq| (*seq, self.id(*seq))).collect()
    }

    pub(crate) fn id(&self, seq: RecordId) -> String {
        let number = self
            .given
            .get(&seq)
            .copied()
            .unwrap_or_else(|| self.number(seq));
        format!("{}{number:032x}", self.prefix)
    }

    /// Returns the record that an id is of. Whether there is such a record the store knows.
    pub(crate) fn seq(&self, id: &str) -> Option<RecordId> {
        let number = self.number_in(id)?;
        if let Some(seq) = self.by_given.get(&number) {
            return Some(*seq);
        }
        let high = u64::try_from(number >> 64).ok()?;
        let seq = RecordId::at(usize::try_from(splitmix64::inverse(high) ^ self.key).ok()?)?;
        let is_ours = self.number(seq) == number && !self.given.contains_key(&seq);
        is_ours.then_some(seq)
    }

    fn number(&self, seq: RecordId) -> u128 {
        let high = splitmix64(u64::from(seq.bit()) ^ self.key);
        let low = splitmix64(high.wrapping_add(!self.key));
        u128::from(high) << 64 | u128::from(low)
    }

    fn number_in(&self, id: &str) -> Option<u128> {
        let digits = id.strip_prefix(self.prefix)?;
        let is_hex = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        if digits.len() != DIGITS || !digits.bytes().all(is_hex) {
            return None;
        }
        u128::from_str_radix(digits, 16).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seq(index: usize) -> RecordId {
        RecordId::at(index).expect("a small number")
    }

    #[test]
    fn an_id_leads_back_to_its_record() {
        let ids = Ids::new("usr_", "viewer users", 7);
        for index in 0..1000 {
            assert_eq!(ids.seq(&ids.id(seq(index))), Some(seq(index)));
        }
    }

    #[test]
    fn ids_of_another_store_or_seed_lead_nowhere() {
        let ids = Ids::new("usr_", "viewer users", 7);
        let other_store = Ids::new("usr_", "autoScribe users", 7);
        let other_seed = Ids::new("usr_", "viewer users", 8);
        for index in 0..1000 {
            assert_eq!(ids.seq(&other_store.id(seq(index))), None);
            assert_eq!(ids.seq(&other_seed.id(seq(index))), None);
        }
    }

    #[test]
    fn a_given_id_takes_the_place_of_the_other() {
        let mut ids = Ids::new("usr_", "viewer users", 7);
        let before = ids.id(seq(3));
        assert!(ids.give(seq(3), "usr_1234567890abcdef1234567890abcdef"));
        assert_eq!(ids.id(seq(3)), "usr_1234567890abcdef1234567890abcdef");
        assert_eq!(
            ids.seq("usr_1234567890abcdef1234567890abcdef"),
            Some(seq(3))
        );
        assert_eq!(ids.seq(&before), None);
    }

    #[test]
    fn what_is_no_id_leads_nowhere() {
        let ids = Ids::new("usr_", "viewer users", 7);
        let upper = ids.id(seq(0)).to_uppercase();
        for text in [
            "",
            "usr_",
            "usr_12",
            "stu_1234567890abcdef1234567890abcdef",
            &upper,
        ] {
            assert_eq!(ids.seq(text), None, "{text}");
        }
    }
}
