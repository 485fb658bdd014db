//! [`PageFetcher`]: from each page of a list to the next.

use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use super::Page;
use super::cursor::Cursor;
use crate::{Error, ResponseFuture};

/// The result of reading on: a page, an error that ends the list, or the end.
pub(super) type Fetched<T> = Option<Result<Page<T>, Error>>;

/// More empty pages in a row than a filter can explain: following them may never end.
const MAX_EMPTY_PAGES: u32 = 100;

/// Fetches the pages of a list one after the other, until they have all items that are wanted.
pub(super) struct PageFetcher<T> {
    next: Next<T>,
    items: usize,
    empty_pages: u32,
    wanted: Wanted,
    operation: &'static str,
}

#[allow(clippy::large_enum_variant, reason = "there is one per stream")]
enum Next<T> {
    At(Cursor<T>),
    Fetching(ResponseFuture<Page<T>>),
    Failed(Error),
    Ended,
}

impl<T: 'static> PageFetcher<T> {
    pub(super) fn new(start: Cursor<T>, wanted: Wanted) -> Self {
        Self {
            operation: start.operation(),
            next: Next::At(start),
            items: 0,
            empty_pages: 0,
            wanted,
        }
    }

    pub(super) fn operation(&self) -> &'static str {
        self.operation
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Fetched<T>> {
        loop {
            if let Next::Fetching(request) = &mut self.next {
                let page = ready!(request.as_mut().poll(context));
                self.next = match &page {
                    Ok(page) => self.after(page),
                    Err(_) => Next::Ended,
                };
                return Poll::Ready(Some(page));
            }
            match mem::replace(&mut self.next, Next::Ended) {
                Next::At(cursor) if self.wanted.is_more_than(self.items) => {
                    self.next = Next::Fetching(cursor.fetch());
                }
                Next::Failed(error) => return Poll::Ready(Some(Err(error))),
                _ => return Poll::Ready(None),
            }
        }
    }

    /// A wrong cursor is an error after the page that has it: its items are real.
    fn after(&mut self, page: &Page<T>) -> Next<T> {
        let items = page.len();
        self.items += items;
        self.empty_pages = if items == 0 { self.empty_pages + 1 } else { 0 };
        match page.following() {
            Ok(Some(_)) if self.empty_pages >= MAX_EMPTY_PAGES => {
                let error = Error::pagination("100 pages in a row are empty");
                Next::Failed(error.of_operation(self.operation, 0))
            }
            Ok(Some(cursor)) => Next::At(cursor),
            Ok(None) => Next::Ended,
            Err(error) => Next::Failed(error),
        }
    }
}

/// The number of items wanted in all. The reader can lower it while pages are being fetched.
#[derive(Clone)]
pub(super) struct Wanted(Arc<AtomicUsize>);

impl Wanted {
    pub(super) fn all() -> Self {
        Self(Arc::new(AtomicUsize::new(usize::MAX)))
    }

    pub(super) fn limit(&self, items: usize) {
        self.0.fetch_min(items, Ordering::Relaxed);
    }

    pub(super) fn is_more_than(&self, items: usize) -> bool {
        self.0.load(Ordering::Relaxed) > items
    }
}
