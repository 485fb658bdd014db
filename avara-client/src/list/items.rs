//! [`Items`]: a list as a stream of its items.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{PageItems, Pages};
use crate::Error;

/// The items of a list, page after page: a fused [`Stream`] that ends after the last item or the
/// first error.
///
/// An item that cannot be read is an error in its place and does not end the stream:
/// [`Error::unreadable_item`] has it, and the next read returns the item after it.
///
/// Nothing is requested before the first read. From then on, the next page is fetched while you use
/// the items of the current one; [`prefetch`](Self::prefetch) changes that, and
/// [`limit_items`](Self::limit_items) ends the list early. Dropping the stream aborts the fetch.
/// Memory holds only these pages, and a few bytes for each cursor, however long the list is.
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
    /// The rest of the current page.
    page: PageItems<T>,
    given: usize,
}

impl<T: Send + 'static> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            page: PageItems::empty(),
            given: 0,
        }
    }

    /// Sets the number of pages to fetch ahead. The default is 1.
    ///
    /// See [`Pages::prefetch`].
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// let mut studies = avara.viewer().studies().list().stream().prefetch(3);
    /// while let Some(study) = studies.try_next().await? {
    ///     println!("{}", study.study_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.prefetch(pages);
        self
    }

    /// Ends the list after this many items, without requesting a page that they do not need: none
    /// at all for 0.
    ///
    /// The count starts at the next item. A page that is already being fetched stays requested. Of
    /// several limits, the first that is reached ends the list. The size of a page is the request's
    /// own `limit`.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// let newest: Vec<_> = avara
    ///     .viewer()
    ///     .studies()
    ///     .list()
    ///     .limit(50)
    ///     .stream()
    ///     .limit_items(120) // three requests at most
    ///     .try_collect()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn limit_items(self, n: usize) -> Self {
        self.pages.limit_items(self.given.saturating_add(n));
        self
    }

    /// Returns the next item, or `None` after the last. Dropping the future loses nothing: a later
    /// call continues with the same request.
    ///
    /// # Errors
    /// As for [`Pages::try_next`], and for an item that cannot be read.
    pub fn try_next(&mut self) -> impl Future<Output = Result<Option<T>, Error>> + Send {
        poll_fn(|context| self.poll(context).map(Option::transpose))
    }

    /// Collects all remaining items in memory.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// let all: Vec<_> = avara.viewer().users().list().stream().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As for [`try_next`](Self::try_next). The items read before the error are lost.
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend([item]);
        }
        Ok(all)
    }

    /// Returns the next item, if it needs no request.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_at_hand(&mut self) -> Option<Result<T, Error>> {
        if !self.pages.wants_more_than(self.given) {
            return None;
        }
        self.page.next().inspect(|_| self.given += 1)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        while self.pages.wants_more_than(self.given) {
            if let Some(item) = self.page.next() {
                self.given += 1;
                return Poll::Ready(Some(item));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = page.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        self.pages.end();
        Poll::Ready(None)
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

debug_fields!(self: Items<T> { ready: self.page.len() });
