//! The place of a record in its store.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

/// A record's place in its store, in creation order. `Option<RecordId>` takes four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct RecordId(NonZeroU32);

impl RecordId {
    /// Returns the record whose place a bitmap has.
    pub(crate) fn of_bit(bit: u32) -> Option<Self> {
        Self::at(bit as usize)
    }

    /// Returns the record at `index`, if a store can be that long.
    pub(crate) fn at(index: usize) -> Option<Self> {
        let index = u32::try_from(index).ok()?;
        Some(Self(NonZeroU32::MIN.checked_add(index)?))
    }

    /// Returns the position of the record in a list of all.
    pub(crate) fn index(self) -> usize {
        self.bit() as usize
    }

    /// The same as the member of a bitmap.
    pub(crate) fn bit(self) -> u32 {
        self.0.get() - 1
    }
}
