//! Calls without async, for scripts and services that have no runtime.
//!
//! There is one API: every request has `send_blocking` besides `send`, every list
//! `items_blocking` and `pages_blocking` besides `stream` and `pages`.
//!
//! ```no_run
//! # fn example() -> Result<(), avara_client::Error> {
//! let avara = avara_client::Client::from_env()?;
//!
//! let user = avara.viewer().users().retrieve("usr_1234567890abcdef1234567890abcdef");
//! println!("{}", user.send_blocking()?.clinic_role);
//!
//! for user in avara.viewer().users().list().items_blocking() {
//!     println!("{}", user?.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The work is done by one thread of this process, which is started by the first call. A call
//! from async code, or from a thread that a Tokio runtime owns (`spawn_blocking` too), is an
//! error: it would hold up the runtime. Await the request there, or use the runtime's
//! `Handle::block_on`.
//!
//! A process that was forked after its first blocking call has a copy of everything but that thread: its
//! blocking calls are an error, before anything is sent. Fork first, and call then.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::{fmt, io, process, thread};

use tokio::runtime::{Builder, Handle};

use crate::{Error, Page, page};

/// The items of a list, page after page: an iterator that ends after the last item or the first
/// error. `items_blocking` of a list request makes it.
///
/// ```no_run
/// # fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let stat = avara.viewer().studies().list().items_blocking().limit_items(100);
/// let stat: Vec<_> = stat.collect::<Result<_, _>>()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an iterator does nothing until it is read"]
pub struct Items<T>(Option<page::Items<T>>);

/// The pages of a list, one after the other: an iterator that ends after the last page or the
/// first error. `pages_blocking` of a list request makes it.
#[must_use = "an iterator does nothing until it is read"]
pub struct Pages<T>(Option<page::Pages<T>>);

impl<T: Send + 'static> Items<T> {
    pub(crate) fn new(items: page::Items<T>) -> Self {
        Self(Some(items))
    }

    /// Sets how many pages are fetched ahead, as [`Items::prefetch`](crate::Items::prefetch) does.
    pub fn prefetch(self, pages: usize) -> Self {
        Self(self.0.map(|items| items.prefetch(pages)))
    }

    /// Ends the list after this many items, as
    /// [`Items::limit_items`](crate::Items::limit_items) does.
    pub fn limit_items(self, n: usize) -> Self {
        Self(self.0.map(|items| items.limit_items(n)))
    }
}

impl<T: Send + 'static> Iterator for Items<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.0.take()?;
        if let Some(item) = items.next_at_hand() {
            self.0 = Some(items);
            return Some(Ok(item));
        }
        let next = wait(async move {
            let item = items.try_next().await?;
            Ok(item.map(|item| (item, items)))
        });
        let (item, items) = next
            .transpose()?
            .map_or_else(|error| (Err(error), None), split);
        self.0 = items;
        Some(item)
    }
}

impl<T: Send + 'static> Pages<T> {
    pub(crate) fn new(pages: page::Pages<T>) -> Self {
        Self(Some(pages))
    }

    /// Sets how many pages are fetched ahead, as [`Pages::prefetch`](crate::Pages::prefetch) does.
    pub fn prefetch(self, pages: usize) -> Self {
        Self(self.0.map(|all| all.prefetch(pages)))
    }
}

impl<T: Send + 'static> Iterator for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.0.take()?;
        let next = wait(async move {
            let page = pages.try_next().await?;
            Ok(page.map(|page| (page, pages)))
        });
        let (page, pages) = next
            .transpose()?
            .map_or_else(|error| (Err(error), None), split);
        self.0 = pages;
        Some(page)
    }
}

fn split<T, S>((value, source): (T, S)) -> (Result<T, Error>, Option<S>) {
    (Ok(value), Some(source))
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// Waits for what a future gives, on the thread of this process that does the work.
pub(crate) fn wait<T: Send + 'static>(
    call: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        let problem = "a blocking call would hold up the Tokio runtime of this thread: await it";
        return Err(Error::runtime(problem));
    }
    if is_forked(STARTED_BY.load(Ordering::SeqCst), process::id()) {
        let problem = "this process was forked from one that had made blocking calls, and has neither \
                       its thread nor connections of its own: fork before the first call";
        return Err(Error::runtime(problem));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    worker()?.spawn(async move {
        // Nobody is left to be told where the receiver is gone.
        let _ = sender.send(call.await);
    });
    receiver.recv().unwrap_or_else(|_| Err(Error::panicked()))
}

/// The process that has the thread; 0 before there is one.
static STARTED_BY: AtomicU32 = AtomicU32::new(0);

/// Returns true in a copy of the process, which has no other thread than the one that made it.
fn is_forked(started_by: u32, process: u32) -> bool {
    started_by != 0 && started_by != process
}

/// The runtime that does the work, for as long as the process lives.
fn worker() -> Result<Handle, Error> {
    static WORKER: Mutex<Option<Handle>> = Mutex::new(None);
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    if worker.is_none() {
        *worker = start().ok();
        STARTED_BY.store(process::id(), Ordering::SeqCst);
    }
    let problem = "the thread for blocking calls cannot be started";
    worker.clone().ok_or_else(|| Error::runtime(problem))
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = "avara-client".to_owned();
    thread::Builder::new().name(name).spawn(move || {
        IS_WORKER.set(true);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(handle)
}

thread_local! {
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is the thread that does the work of blocking calls.
pub(crate) fn is_worker() -> bool {
    IS_WORKER.get()
}

#[cfg(test)]
mod tests {
    use super::is_forked;

    #[test]
    fn a_copy_of_the_process_is_known_by_its_id() {
        assert!(!is_forked(0, 7), "nobody has called yet");
        assert!(!is_forked(7, 7));
        assert!(is_forked(7, 8));
    }
}
