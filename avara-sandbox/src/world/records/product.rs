//! [`ProductRecord`]: what the studies of one product have.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::world::store::Key;

/// The Viewer or AutoScribe; a value of it has the fields of only its own studies.
pub(crate) trait ProductRecord: Clone + Serialize + DeserializeOwned + 'static {
    /// The name in operation ids.
    const NAME: &'static str;
    const WRITES_REPORTS: bool;

    /// Adds what only studies of this product are listed by.
    fn keys(&self, keys: &mut Vec<Key>);
    fn is_deleted(&self) -> bool {
        false
    }
    /// Follows the assignment of the study to a user, or to nobody.
    fn assigned(&mut self, _to_somebody: bool) {}
}
