//! Lists: [`Page`], and the streams [`Pages`] and [`Items`].
//!
//! A list ends on `hasMore: false` or without a cursor. An empty page with a new cursor is not
//! the end, and a cursor that comes twice is an error: following it would never end.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::{Error, Response, ResponseFuture, transport};

const CURSOR: &str = "cursor";

/// A request for a list: what its reply is, and where the items are in it.
pub(crate) trait List: 'static {
    type Reply: DeserializeOwned + Send + 'static;
    type Item: Send + 'static;

    fn parts(reply: Self::Reply) -> Parts<Self::Item>;
}

/// A page as the server sent it.
#[derive(Clone)]
pub(crate) struct Parts<T> {
    items: Vec<T>,
    cursor: Option<String>,
    has_more: bool,
}

impl<T> Parts<T> {
    /// A missing `hasMore` leaves the decision to the cursor; an empty cursor is none.
    pub(crate) fn new(
        items: Vec<T>,
        cursor: impl Into<Option<String>>,
        has_more: impl Into<Option<bool>>,
    ) -> Self {
        let cursor = cursor.into().filter(|cursor| !cursor.is_empty());
        let has_more = has_more.into().unwrap_or(true) && cursor.is_some();
        Self {
            items,
            cursor,
            has_more,
        }
    }
}

/// Asks for one page.
pub(crate) async fn send<L: List>(call: Call) -> Result<Page<L::Item>, Error> {
    send_with_response::<L>(call)
        .await
        .map(Response::into_value)
}

/// Asks for one page, with the reply it came in.
pub(crate) async fn send_with_response<L: List>(
    call: Call,
) -> Result<Response<Page<L::Item>>, Error> {
    Position::start::<L>(call).fetch_with_response::<L>().await
}

/// A place in a list: the request for the page there, and the cursors already used.
struct Position<T> {
    call: Call,
    used: Arc<HashSet<u64>>,
    fetch: fn(Position<T>) -> ResponseFuture<Page<T>>,
}

impl<T> Clone for Position<T> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            used: Arc::clone(&self.used),
            fetch: self.fetch,
        }
    }
}

impl<T: 'static> Position<T> {
    /// The cursor that the request has may not come again.
    fn start<L: List<Item = T>>(call: Call) -> Self {
        let used = call
            .query_text(CURSOR)
            .map(fingerprint)
            .into_iter()
            .collect();
        let fetch = |position: Self| -> ResponseFuture<Page<T>> {
            let page = position.fetch_with_response::<L>();
            Box::pin(async { page.await.map(Response::into_value) })
        };
        Self {
            call,
            used: Arc::new(used),
            fetch,
        }
    }

    fn fetch(self) -> ResponseFuture<Page<T>> {
        (self.fetch)(self)
    }

    async fn fetch_with_response<L: List<Item = T>>(self) -> Result<Response<Page<T>>, Error> {
        let response = transport::send::<L::Reply>(self.call.clone()).await?;
        Ok(response.map(|reply| Page {
            parts: L::parts(reply),
            position: self,
        }))
    }

    /// The place after a page with this cursor. Every other parameter stays.
    fn following(&self, cursor: &str) -> Result<Self, Error> {
        let mut used = Arc::clone(&self.used);
        if !Arc::make_mut(&mut used).insert(fingerprint(cursor)) {
            return Err(Error::repeated_cursor().of_operation(self.call.operation().id(), 0));
        }
        Ok(Self {
            call: self.call.clone().query(CURSOR, cursor),
            used,
            fetch: self.fetch,
        })
    }
}

/// Eight bytes a page keep a long list cheap to follow.
fn fingerprint(cursor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    cursor.hash(&mut hasher);
    hasher.finish()
}

/// One page of a list.
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
    position: Position<T>,
}

impl<T> Page<T> {
    /// The items. A page can be empty and not be the last.
    pub fn items(&self) -> &[T] {
        &self.parts.items
    }

    /// The items, without the rest.
    pub fn into_items(self) -> Vec<T> {
        self.parts.items
    }

    /// Where the list goes on: the `cursor` of a request for the next page. It is opaque, and may
    /// be kept to resume later.
    pub fn cursor(&self) -> Option<&str> {
        self.parts.cursor.as_deref()
    }

    /// Whether there is a next page.
    pub const fn has_more(&self) -> bool {
        self.parts.has_more
    }

    /// The next page, asked for with the same parameters; none after the last.
    ///
    /// # Errors
    /// As for the request itself, and [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if
    /// the server repeated a cursor.
    pub fn next(
        &self,
    ) -> impl Future<Output = Result<Option<Self>, Error>> + Send + 'static + use<T>
    where
        T: Send + 'static,
    {
        let next = self.following().map(|next| next.map(Position::fetch));
        async {
            match next? {
                Some(page) => page.await.map(Some),
                None => Ok(None),
            }
        }
    }

    fn following(&self) -> Result<Option<Position<T>>, Error>
    where
        T: 'static,
    {
        match self.cursor().filter(|_| self.has_more()) {
            Some(cursor) => self.position.following(cursor).map(Some),
            None => Ok(None),
        }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.parts.items.into_iter()
    }
}

/// The cursor is left out: it can hold what the list was filtered by.
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.parts.items)
            .field("has_more", &self.parts.has_more)
            .finish_non_exhaustive()
    }
}

/// The pages of a list, one after the other: a [`Stream`] that ends after the last page or the
/// first error.
///
/// ```no_run
/// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let mut pages = avara.viewer().users().list().limit(100).pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} users", page.items().len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<T> {
    state: State<T>,
}

#[allow(clippy::large_enum_variant, reason = "there is one per stream")]
enum State<T> {
    At(Position<T>),
    Fetching(ResponseFuture<Page<T>>),
    Failed(Error),
    Ended,
}

impl<T: Send + 'static> Pages<T> {
    pub(crate) fn new<L: List<Item = T>>(call: Call) -> Self {
        Self {
            state: State::At(Position::start::<L>(call)),
        }
    }

    /// The next page; none after the last. Dropping the future loses nothing: a later call goes
    /// on with the same request.
    ///
    /// # Errors
    /// As for the request itself, and [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if
    /// the server repeated a cursor. The stream ends with the error.
    pub fn try_next(&mut self) -> impl Future<Output = Result<Option<Page<T>>, Error>> + Send {
        poll_fn(|context| self.poll(context).map(Option::transpose))
    }

    /// All the pages that are left.
    ///
    /// # Errors
    /// As for [`try_next`](Self::try_next); the pages read before the error are lost.
    pub async fn try_collect<C: Default + Extend<Page<T>>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(page) = self.try_next().await? {
            all.extend([page]);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::At(position) => self.state = State::Fetching(position.fetch()),
                State::Fetching(mut page) => {
                    let Poll::Ready(page) = page.as_mut().poll(context) else {
                        self.state = State::Fetching(page);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(page.inspect(|page| self.advance(page))));
                }
                State::Failed(error) => return Poll::Ready(Some(Err(error))),
                State::Ended => return Poll::Ready(None),
            }
        }
    }

    /// A repeated cursor is told after the page that has it: its items are real.
    fn advance(&mut self, page: &Page<T>) {
        self.state = match page.following() {
            Ok(Some(position)) => State::At(position),
            Ok(None) => State::Ended,
            Err(error) => State::Failed(error),
        };
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// The items of a list, page after page: a [`Stream`] that ends after the last item or the first
/// error.
///
/// ```no_run
/// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let mut users = avara.viewer().users().list().stream();
/// while let Some(user) = users.try_next().await? {
///     println!("{}", user.user_id);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T> {
    pages: Pages<T>,
    items: vec::IntoIter<T>,
}

impl<T: Send + 'static> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            items: Vec::new().into_iter(),
        }
    }

    /// The next item; none after the last. Dropping the future loses nothing.
    ///
    /// # Errors
    /// As for [`Pages::try_next`].
    pub fn try_next(&mut self) -> impl Future<Output = Result<Option<T>, Error>> + Send {
        poll_fn(|context| self.poll(context).map(Option::transpose))
    }

    /// All the items that are left.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// let all: Vec<_> = avara.viewer().users().list().stream().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As for [`Pages::try_next`]; the items read before the error are lost.
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(page) = self.pages.try_next().await? {
            all.extend(self.items.by_ref());
            self.items = page.into_iter();
        }
        all.extend(self.items);
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.items = page.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// An item is handed out by value and never pinned.
impl<T> Unpin for Items<T> {}

impl<T: Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("ready", &self.items.len())
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
        assert!(!has_more(Some(""), Some(true)));
        assert!(!has_more(None, Some(true)));
    }
}
