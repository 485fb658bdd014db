//! [`Pages`]: a list as a stream of its pages.

use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::runtime::Handle;

use super::cursor::Cursor;
use super::page_fetcher::{Fetched, PageFetcher, Wanted};
use super::prefetch::Prefetch;
use super::{List, Page};
use crate::Error;
use crate::request::call::Call;

const PREFETCH: usize = 1;

/// The pages of a list: a fused [`Stream`] that ends after the last page or the first error.
///
/// Nothing is requested before the first read. From then on, the next page is fetched while you use
/// the current one; [`prefetch`](Self::prefetch) changes that. Dropping the stream aborts the
/// fetch.
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
    source: Source<T>,
    /// Taken when the stream is read first.
    prefetch: usize,
    wanted: Wanted,
}

#[allow(clippy::large_enum_variant, reason = "there is one per stream")]
enum Source<T> {
    Here(PageFetcher<T>),
    Prefetch(Prefetch<T>),
    Ended,
}

impl<T: Send + 'static> Pages<T> {
    pub(crate) fn new<L: List<Item = T>>(call: Box<Call>) -> Self {
        let wanted = Wanted::all();
        Self {
            source: Source::Here(PageFetcher::new(Cursor::start::<L>(call), wanted.clone())),
            prefetch: PREFETCH,
            wanted,
        }
    }

    /// Sets the number of pages to fetch ahead. The default is 1.
    ///
    /// At most this many pages after the one that you read or wait for are held in memory or
    /// requested. They are requested one after the other, by a task on the Tokio runtime on which
    /// the stream is first read. With 0 there is no such task, and a page is requested when it is read.
    ///
    /// Set it before the first read: a stream that already fetches ahead stays as it is.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// // One page may be all that is needed: none is requested in advance.
    /// let mut pages = avara.viewer().users().list().pages().prefetch(0);
    /// let first = pages.try_next().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages;
        self
    }

    /// Returns the next page, or `None` after the last. Dropping the future loses nothing: a later
    /// call continues with the same request.
    ///
    /// # Errors
    /// As for the request itself, and [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if
    /// the server repeated a cursor or left one out, if it sent a hundred empty pages in a row, or
    /// if the task that fetches ahead was stopped by a panic or with its runtime. All pages before
    /// the error are returned first.
    pub fn try_next(&mut self) -> impl Future<Output = Result<Option<Page<T>>, Error>> + Send {
        poll_fn(|context| self.poll(context).map(Option::transpose))
    }

    /// Collects all remaining pages in memory.
    ///
    /// # Errors
    /// As for [`try_next`](Self::try_next). The pages read before the error are lost.
    pub async fn try_collect<C: Default + Extend<Page<T>>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(page) = self.try_next().await? {
            all.extend([page]);
        }
        Ok(all)
    }

    /// No page is requested for more than this many items, counted from the first page on.
    pub(super) fn limit_items(&self, items: usize) {
        self.wanted.limit(items);
    }

    /// Returns true if pages are needed for more than this many items.
    pub(super) fn wants_more_than(&self, items: usize) -> bool {
        self.wanted.is_more_than(items)
    }

    pub(super) fn end(&mut self) {
        self.source = Source::Ended;
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Fetched<T>> {
        self.run_ahead();
        let step = ready!(match &mut self.source {
            Source::Here(fetcher) => fetcher.poll(context),
            Source::Prefetch(ahead) => ahead.poll(context),
            Source::Ended => Poll::Ready(None),
        });
        if !matches!(step, Some(Ok(_))) {
            self.end();
        }
        Poll::Ready(step)
    }

    /// Hands the fetcher to a task. Without a runtime it stays here, where the request itself
    /// reports what is missing.
    fn run_ahead(&mut self) {
        let pages = mem::take(&mut self.prefetch);
        if pages == 0 {
            return;
        }
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        self.source = match mem::replace(&mut self.source, Source::Ended) {
            Source::Here(fetcher) => Source::Prefetch(Prefetch::start(fetcher, pages, &runtime)),
            other => other,
        };
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

debug_fields!(self: Pages<T> {});
