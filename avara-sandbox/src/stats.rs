//! [`Stats`]: what was executed, and how often.

use std::collections::BTreeMap;

use serde::Serialize;

/// How often operations were executed, in all and per record.
///
/// Only what succeeded counts, whether or not the client got to see the reply. So a test can prove
/// that nothing was made twice.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Stats {
    /// By operation, for example `viewer.studies.create`.
    pub operations: BTreeMap<String, u64>,
    /// By operation, and then by what names the record: a study's UID, an e-mail address, an
    /// external reference id, a customer's name.
    pub keys: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Stats {
    /// Returns how often this operation was executed.
    pub fn executed(&self, operation: &str) -> u64 {
        self.operations.get(operation).copied().unwrap_or(0)
    }

    /// Returns how often this operation was executed for the record with this key.
    pub fn executed_for(&self, operation: &str, key: &str) -> u64 {
        let keys = self.keys.get(operation);
        keys.and_then(|keys| keys.get(key)).copied().unwrap_or(0)
    }

    pub(crate) fn add(&mut self, operation: &str, key: Option<String>) {
        add(&mut self.operations, operation);
        let Some(key) = key else { return };
        match self.keys.get_mut(operation) {
            Some(keys) => add(keys, &key),
            None => {
                let first = BTreeMap::from([(key, 1)]);
                self.keys.insert(operation.to_owned(), first);
            }
        }
    }
}

/// Allocates nothing where the name is known.
fn add(counts: &mut BTreeMap<String, u64>, name: &str) {
    match counts.get_mut(name) {
        Some(count) => *count += 1,
        None => drop(counts.insert(name.to_owned(), 1)),
    }
}
