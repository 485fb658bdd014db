//! [`Chunks`]: a download as a stream of its pieces.

use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::fetch::{Fetch, Piece};
use crate::Error;

/// The pieces of a file: a [`Stream`] that ends after the last piece or the first error. Returned
/// by [`Download::stream`](crate::Download::stream).
///
/// ```no_run
/// # async fn example(avara: avara_client::Client, link: &str) -> Result<(), avara_client::Error> {
/// let mut chunks = avara.download(link).stream();
/// while let Some(chunk) = chunks.try_next().await? {
///     println!("{} bytes", chunk.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct Chunks(State);

enum State {
    Ready(Box<Fetch>),
    Fetching(Pin<Box<dyn Future<Output = NextPiece> + Send>>),
    Failed(Error),
    Ended,
}

/// The next piece, and the rest of the download.
type NextPiece = (Result<Option<Bytes>, Error>, Box<Fetch>);

impl Chunks {
    pub(super) fn new(fetch: Result<Fetch, Error>) -> Self {
        Self(match fetch {
            Ok(fetch) => State::Ready(Box::new(fetch)),
            Err(error) => State::Failed(error),
        })
    }

    /// Returns the next piece, or `None` after the last. Dropping the future loses nothing: a later
    /// call continues.
    ///
    /// # Errors
    /// As for [`Download::bytes`](crate::Download::bytes); nothing comes after an error.
    pub fn try_next(&mut self) -> impl Future<Output = Result<Option<Bytes>, Error>> + Send {
        poll_fn(|context| self.poll(context).map(Option::transpose))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match mem::replace(&mut self.0, State::Ended) {
                State::Ready(fetch) => self.0 = State::Fetching(Box::pin(step(fetch))),
                State::Fetching(mut step) => match step.as_mut().poll(context) {
                    Poll::Pending => {
                        self.0 = State::Fetching(step);
                        return Poll::Pending;
                    }
                    Poll::Ready((Ok(Some(bytes)), fetch)) => {
                        self.0 = State::Ready(fetch);
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                    Poll::Ready((result, _)) => return Poll::Ready(result.transpose()),
                },
                State::Failed(error) => return Poll::Ready(Some(Err(error))),
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

async fn step(mut fetch: Box<Fetch>) -> NextPiece {
    let next = match fetch.next().await {
        Ok(Some(Piece::Bytes(bytes))) => Ok(Some(bytes)),
        Ok(Some(Piece::Restart)) => Err(fetch.cannot_go_on()),
        Ok(None) => Ok(None),
        Err(error) => Err(error),
    };
    (next, fetch)
}

impl Stream for Chunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

debug_fields!(self: Chunks {});
