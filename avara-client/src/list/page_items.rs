//! [`PageItems`]: the items of a page, in their order.

use std::vec;

use super::Page;
use crate::wire::reply::Reply;
use crate::{Error, UnreadableItem};

/// The items of a page, in their order: an iterator that gives an error in the place of an item that
/// cannot be read, and continues after it.
pub struct PageItems<T> {
    items: vec::IntoIter<T>,
    unreadable: vec::IntoIter<UnreadableItem>,
    /// The number of items that were given.
    given: usize,
    operation: &'static str,
    reply: Option<Reply>,
}

impl<T> PageItems<T> {
    pub(super) fn empty() -> Self {
        Self {
            items: Vec::new().into_iter(),
            unreadable: Vec::new().into_iter(),
            given: 0,
            operation: "",
            reply: None,
        }
    }

    pub(super) fn of(page: Page<T>) -> Self {
        Self {
            items: page.parts.items.into_iter(),
            unreadable: page.parts.unreadable.into_iter(),
            given: 0,
            operation: page.cursor.operation(),
            reply: page.reply,
        }
    }

    /// Returns the unreadable item whose turn it is.
    fn next_unreadable(&mut self) -> Option<UnreadableItem> {
        let next = self.unreadable.as_slice().first()?;
        if next.index() == self.given {
            self.unreadable.next()
        } else {
            None
        }
    }
}

impl<T> Iterator for PageItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = match self.next_unreadable() {
            Some(item) => {
                let error = Error::unreadable(item, self.reply.clone());
                Err(error.of_operation(self.operation, 0))
            }
            None => Ok(self.items.next()?),
        };
        self.given += 1;
        Some(next)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.items.len() + self.unreadable.len();
        (left, Some(left))
    }
}

impl<T> ExactSizeIterator for PageItems<T> {}

debug_fields!(self: PageItems<T> { left: self.len() });
