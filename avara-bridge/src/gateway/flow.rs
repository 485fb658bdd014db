//! An object on its way from the archive to a viewer.
//!
//! A task reads from the archive, so that a viewer who takes nothing more can be given up: while a body waits to be
//! read, nobody asks it for anything.

use std::pin::pin;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::timeout;
use tracing::warn;

use super::range::Wanted;
use crate::archive::InstanceBody;
use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::uids::InstanceUids;

/// A message of the task. A body without an end is an error: a truncated file must not look complete.
enum Piece {
    Chunk(Bytes),
    End,
    Broken(ArchiveError),
}

/// An object that is read for somebody.
pub(super) struct Flow {
    pub(super) uids: InstanceUids,
    pub(super) source: InstanceBody,
    /// One of the streams that there may be.
    pub(super) permit: OwnedSemaphorePermit,
    /// The longest wait for a viewer who takes nothing.
    pub(super) patience: Duration,
}

impl Flow {
    /// Begins to pass on the bytes that are wanted.
    pub(super) fn into_body(self, wanted: &Wanted) -> Body {
        let window = Window::new(wanted, self.source.length());
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(self.run(window, sender));
        Body::from_stream(stream::unfold(Some(receiver), next))
    }

    async fn run(self, window: Window, sender: Sender<Piece>) {
        let Self {
            uids,
            source,
            permit: _permit,
            patience,
        } = self;
        let piece = tokio::select! {
            () = sender.closed() => return,
            passed = pass(source, window, &sender, patience) => match passed {
                Ok(()) => Piece::End,
                Err(Stopped::Viewer) => {
                    warn!(study = uids.study(), instance = uids.instance(), "a viewer takes nothing more");
                    return;
                }
                Err(Stopped::Archive(error)) => {
                    warn!(study = uids.study(), instance = uids.instance(), %error, "an object breaks off");
                    Piece::Broken(error)
                }
            },
        };
        let _ = timeout(patience, sender.send(piece)).await;
    }
}

/// The reasons to pass on nothing more.
enum Stopped {
    Viewer,
    Archive(ArchiveError),
}

/// Passes chunks on, each one after the next has come: of an object that ends at the wrong place, the last bytes are
/// not given away. No chunk is asked for before the viewer has room for it.
async fn pass(
    source: InstanceBody,
    mut window: Window,
    sender: &Sender<Piece>,
    patience: Duration,
) -> Result<(), Stopped> {
    let mut chunks = pin!(source.into_chunks());
    let mut held = None;
    loop {
        let room = timeout(patience, sender.reserve()).await;
        let Ok(Ok(room)) = room else {
            return Err(Stopped::Viewer);
        };
        let Some(chunk) = wanted_chunk(&mut chunks, &mut window).await? else {
            window.check_end()?;
            if let Some(last) = held {
                room.send(Piece::Chunk(last));
            }
            return Ok(());
        };
        if let Some(ready) = held.replace(chunk) {
            room.send(Piece::Chunk(ready));
        }
    }
}

/// Returns the next bytes that are passed on. None: there are no more.
async fn wanted_chunk(
    chunks: &mut (impl Stream<Item = Result<Bytes, ArchiveError>> + Unpin),
    window: &mut Window,
) -> Result<Option<Bytes>, Stopped> {
    while !window.is_past_end()
        && let Some(chunk) = chunks.next().await
    {
        let chunk = window.cut(chunk.map_err(Stopped::Archive)?)?;
        if !chunk.is_empty() {
            return Ok(Some(chunk));
        }
    }
    Ok(None)
}

async fn next(
    receiver: Option<Receiver<Piece>>,
) -> Option<(Result<Bytes, ArchiveError>, Option<Receiver<Piece>>)> {
    let mut receiver = receiver?;
    match receiver.recv().await {
        Some(Piece::Chunk(chunk)) => Some((Ok(chunk), Some(receiver))),
        Some(Piece::End) => None,
        Some(Piece::Broken(error)) => Some((Err(error), None)),
        None => {
            let kind = ArchiveErrorKind::TimedOut;
            Some((Err(ArchiveError::new(kind, "given up")), None))
        }
    }
}

/// The bytes of an object that are passed on.
struct Window {
    /// So many come before it.
    before: u64,
    /// So many are left in it, if that is known.
    left: Option<u64>,
    /// The object ends where it does.
    is_whole: bool,
}

impl Window {
    const fn new(wanted: &Wanted, length: Option<u64>) -> Self {
        match wanted {
            Wanted::Part(range, _) => Self {
                before: *range.start(),
                left: Some(*range.end() - *range.start() + 1),
                is_whole: false,
            },
            Wanted::Whole | Wanted::Beyond(_) => Self {
                before: 0,
                left: length,
                is_whole: true,
            },
        }
    }

    /// Returns the bytes of the next chunk that lie within.
    fn cut(&mut self, mut chunk: Bytes) -> Result<Bytes, Stopped> {
        let before = self.before.min(chunk.len() as u64);
        self.before -= before;
        let mut chunk = chunk.split_off(usize::try_from(before).unwrap_or(chunk.len()));
        if let Some(left) = &mut self.left {
            if self.is_whole && chunk.len() as u64 > *left {
                return Err(wrong_length("more bytes than it announced"));
            }
            chunk.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
            *left -= chunk.len() as u64;
        }
        Ok(chunk)
    }

    /// Returns true if a part is complete, whatever comes.
    fn is_past_end(&self) -> bool {
        !self.is_whole && self.left == Some(0)
    }

    fn check_end(&self) -> Result<(), Stopped> {
        match self.left {
            None | Some(0) => Ok(()),
            Some(_) => Err(wrong_length("fewer bytes than it announced")),
        }
    }
}

fn wrong_length(problem: &str) -> Stopped {
    let message = format!("the archive sent {problem}");
    Stopped::Archive(ArchiveError::new(ArchiveErrorKind::Invalid, message))
}
