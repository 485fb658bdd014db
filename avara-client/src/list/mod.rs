//! Lists: [`Page`], and the streams [`Pages`] and [`Items`].
//!
//! A list ends on `hasMore: false`, or without `hasMore` and a cursor. An empty page with a new
//! cursor is not the end. A cursor that comes twice is an error, because following it would never
//! end; and so is `hasMore: true` without a cursor, because the rest of the list cannot be read.

mod cursor;
mod items;
mod page_fetcher;
mod page_items;
mod pages;
mod prefetch;
mod seen_cursors;

use std::fmt;

use serde::de::DeserializeOwned;

pub use items::Items;
pub use page_items::PageItems;
pub use pages::Pages;

use crate::request::call::Call;
use crate::wire::decode::{DecodeError, decode_reply};
use crate::wire::items::one_by_one;
use crate::wire::reply::Reply;
use crate::{Error, Response, UnreadableItem};
use cursor::Cursor;

/// A list request: the type of its reply, and the place of the items in it.
pub(crate) trait List: 'static {
    type Reply: DeserializeOwned + Send + 'static;
    type Item: DeserializeOwned + Send + 'static;

    /// The field of the reply that has the items, on the wire.
    const ITEMS: &'static str;

    fn parts(reply: Self::Reply) -> Parts<Self::Item>;
}

/// A page as the server sent it.
#[derive(Clone)]
pub(crate) struct Parts<T> {
    items: Vec<T>,
    unreadable: Vec<UnreadableItem>,
    cursor: Option<String>,
    has_more: bool,
}

impl<T> Parts<T> {
    /// Creates a page. If `hasMore` is missing, the cursor decides; an empty cursor counts as none.
    /// If there is more and no cursor, the list cannot continue.
    pub(crate) fn new(
        items: Vec<T>,
        cursor: impl Into<Option<String>>,
        has_more: impl Into<Option<bool>>,
    ) -> Self {
        let cursor = cursor.into().filter(|cursor| !cursor.is_empty());
        let has_more = has_more.into().unwrap_or(cursor.is_some());
        Self {
            items,
            unreadable: Vec::new(),
            cursor,
            has_more,
        }
    }
}

/// Reads a page: its items one by one, if it cannot be read as a whole.
fn read_page<L: List>(body: &[u8]) -> Result<Parts<L::Item>, DecodeError> {
    decode_reply(body).map(L::parts).or_else(|problem| {
        let page = one_by_one(body, L::ITEMS).ok_or(problem)?;
        Ok(Parts {
            items: page.items,
            unreadable: page.unreadable,
            ..L::parts(decode_reply(&page.around)?)
        })
    })
}

pub(crate) async fn send<L: List>(call: Box<Call>) -> Result<Page<L::Item>, Error> {
    send_with_response::<L>(call)
        .await
        .map(Response::into_value)
}

pub(crate) async fn send_with_response<L: List>(
    call: Box<Call>,
) -> Result<Response<Page<L::Item>>, Error> {
    Cursor::start::<L>(call).fetch_with_response::<L>().await
}

/// One page of a list.
///
/// An item that does not match the API's documentation does not affect the others: it is in
/// [`unreadable`](Self::unreadable), and an error in its place when you iterate over the page.
///
/// ```no_run
/// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let mut next = Some(avara.viewer().users().list().await?);
/// while let Some(page) = next {
///     for user in page.items() {
///         println!("{}", user.user_id);
///     }
///     next = page.next().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Page<T> {
    parts: Parts<T>,
    cursor: Cursor<T>,
    /// The reply, if there are unreadable items: for their errors.
    reply: Option<Reply>,
}

impl<T> Page<T> {
    /// Returns the readable items: all of them, unless there are [unreadable](Self::unreadable)
    /// ones. An empty page need not be the last.
    pub fn items(&self) -> &[T] {
        &self.parts.items
    }

    /// Returns the items that cannot be read. There are almost never any.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// let page = avara.viewer().users().list().await?;
    /// for item in page.unreadable() {
    ///     eprintln!("left out: {item}"); // `users[3].lastName`: expected a string, found null
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn unreadable(&self) -> &[UnreadableItem] {
        &self.parts.unreadable
    }

    /// Returns all the items, without the rest.
    ///
    /// # Errors
    /// That of the first [unreadable](Self::unreadable) item, if there is one.
    pub fn into_items(self) -> Result<Vec<T>, Error> {
        self.into_iter().collect()
    }

    /// Returns the number of the items, readable or not.
    fn len(&self) -> usize {
        self.parts.items.len() + self.parts.unreadable.len()
    }

    /// Returns the cursor of the next page: pass it to the `cursor` setter of a list request. It is
    /// opaque, and can be kept to resume later.
    pub fn cursor(&self) -> Option<&str> {
        self.parts.cursor.as_deref()
    }

    /// Returns true if there is a next page.
    pub const fn has_more(&self) -> bool {
        self.parts.has_more
    }

    /// Fetches the next page with the same parameters. Returns `None` after the last.
    ///
    /// # Errors
    /// As for the request itself, and [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if
    /// the server repeated a cursor, or says that there are more items but sends no cursor.
    pub fn next(
        &self,
    ) -> impl Future<Output = Result<Option<Self>, Error>> + Send + 'static + use<T>
    where
        T: Send + 'static,
    {
        let next = self.following().map(|next| next.map(Cursor::fetch));
        async {
            match next? {
                Some(page) => page.await.map(Some),
                None => Ok(None),
            }
        }
    }

    /// Does the same as [`next`](Self::next), without async: see [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for [`next`](Self::next).
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&self) -> Result<Option<Self>, Error>
    where
        T: Send + 'static,
    {
        crate::worker::wait(self.next())
    }

    fn following(&self) -> Result<Option<Cursor<T>>, Error>
    where
        T: 'static,
    {
        match self.cursor() {
            _ if !self.has_more() => Ok(None),
            Some(cursor) => self.cursor.following(cursor).map(Some),
            None => Err(self.cursor.lost()),
        }
    }
}

/// Each item, or in its place the error of one that cannot be read.
impl<T> IntoIterator for Page<T> {
    type Item = Result<T, Error>;
    type IntoIter = PageItems<T>;

    fn into_iter(self) -> Self::IntoIter {
        PageItems::of(self)
    }
}

/// The cursor is left out: it can hold the values of filters.
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.parts.items)
            .field("unreadable", &self.parts.unreadable)
            .field("has_more", &self.parts.has_more)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    fn has_more(cursor: Option<&str>, has_more: Option<bool>) -> bool {
        Parts::new(Vec::<()>::new(), cursor.map(str::to_owned), has_more).has_more
    }

    #[test]
    fn when_a_list_goes_on() {
        assert!(has_more(Some("c"), Some(true)));
        assert!(has_more(Some("c"), None));
        assert!(!has_more(Some("c"), Some(false)));
        assert!(!has_more(Some(""), None));
        assert!(!has_more(None, None));
        assert!(has_more(Some(""), Some(true)), "and where is not known");
        assert!(has_more(None, Some(true)));
    }
}
