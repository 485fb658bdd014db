//! Calls without async, for scripts and for services without a runtime.
//!
//! Every request has `send_blocking` besides `send`, and every list has `items_blocking` and
//! `pages_blocking` besides `stream` and `pages`.
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
//! The first call starts one thread of this process, which does the work of all calls. A call from
//! async code, or from a thread that a Tokio runtime owns (including `spawn_blocking`), is an
//! error, because it would block the runtime. Await the request there, or use the runtime's
//! `Handle::block_on`.
//!
//! A process that was forked after its first blocking call does not have that thread: its blocking
//! calls fail before anything is sent. Fork before the first call.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;

use crate::worker::wait;
use crate::{Error, Page, list};

/// The items of a list, page after page: an iterator that ends after the last item or the first
/// error. An item that cannot be read is an error in its place and does not end the iterator, as in
/// [`Items`](crate::Items). Returned by `items_blocking` of a list request.
///
/// ```no_run
/// # fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let stat = avara.viewer().studies().list().items_blocking().limit_items(100);
/// let stat: Vec<_> = stat.collect::<Result<_, _>>()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an iterator does nothing until it is read"]
pub struct Items<T>(pub(crate) Option<list::Items<T>>);

/// The pages of a list, one after the other: an iterator that ends after the last page or the first
/// error. Returned by `pages_blocking` of a list request.
#[must_use = "an iterator does nothing until it is read"]
pub struct Pages<T>(pub(crate) Option<list::Pages<T>>);

impl<T: Send + 'static> Items<T> {
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
        let at_hand = self.0.as_mut()?.next_at_hand();
        at_hand.or_else(|| next(&mut self.0))
    }
}

impl<T: Send + 'static> Pages<T> {
    /// Sets how many pages are fetched ahead, as [`Pages::prefetch`](crate::Pages::prefetch) does.
    pub fn prefetch(self, pages: usize) -> Self {
        Self(self.0.map(|all| all.prefetch(pages)))
    }
}

impl<T: Send + 'static> Iterator for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&mut self.0)
    }
}

/// The pieces of a file that is fetched: an iterator that ends after the last piece or the first
/// error. Returned by [`Download::chunks_blocking`](crate::Download::chunks_blocking).
#[must_use = "an iterator does nothing until it is read"]
pub struct Chunks(pub(crate) Option<crate::Chunks>);

impl Iterator for Chunks {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&mut self.0)
    }
}

/// Reads on in a stream. Without the thread that does the work, there is nothing more to read.
fn next<S, T>(held: &mut Option<S>) -> Option<Result<T, Error>>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    let mut stream = held.take()?;
    let read = wait(async move {
        let next = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
        Ok((next, stream))
    });
    match read {
        Ok((next, stream)) => {
            *held = Some(stream);
            next
        }
        Err(error) => Some(Err(error)),
    }
}

debug_fields!(self: Chunks {});

debug_fields!(self: Items<T> {});

debug_fields!(self: Pages<T> {});
