//! Lists whose items are read one by one, so that an unreadable item does not affect the others.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::decode::{DecodeError, decode_object};
use super::{mend, tokens};

/// An item of a list that cannot be read: a required field is missing or null, or a value has
/// another form than documented.
///
/// Returned by [`Page::unreadable`](crate::Page::unreadable) and
/// [`Error::unreadable_item`](crate::Error::unreadable_item). `Display` and `Debug` show nothing of
/// the item's content.
#[derive(Clone)]
pub struct UnreadableItem {
    index: usize,
    problem: DecodeError,
    json: Bytes,
}

impl UnreadableItem {
    /// Returns the place of the item in its page, from 0.
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Returns the path of the value that cannot be read, such as `users[3].lastName`; if a field
    /// is missing, the path of the value that lacks it.
    pub fn path(&self) -> &str {
        self.problem.path()
    }

    /// Returns the item as it came. **It can hold patients' data.**
    pub const fn json(&self) -> &Bytes {
        &self.json
    }
}

impl fmt::Display for UnreadableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

debug_fields!(self: UnreadableItem { index, problem });

/// The items of a list, in their order, and the JSON around them.
pub(crate) struct OneByOne<T> {
    pub(crate) items: Vec<T>,
    pub(crate) unreadable: Vec<UnreadableItem>,
    /// The object with an empty list.
    pub(crate) around: Vec<u8>,
}

/// Reads the items of the list in this field of an object; none if there is no such list.
pub(crate) fn one_by_one<T: DeserializeOwned>(body: &[u8], field: &str) -> Option<OneByOne<T>> {
    let mut around = mend::mended(body).unwrap_or_else(|| body.to_vec());
    let places = tokens::items(&around, field)?;
    let (mut items, mut unreadable) = (Vec::new(), Vec::new());
    for (index, place) in places.iter().enumerate() {
        match decode_object(&around[place.clone()]) {
            Ok(item) => items.push(item),
            Err(problem) => unreadable.push(UnreadableItem {
                index,
                problem: problem.within(field, index),
                json: Bytes::copy_from_slice(&body[place.clone()]),
            }),
        }
    }
    if let (Some(first), Some(last)) = (places.first(), places.last()) {
        mend::blank(&mut around[first.start..last.end]);
    }
    Some(OneByOne {
        items,
        unreadable,
        around,
    })
}
