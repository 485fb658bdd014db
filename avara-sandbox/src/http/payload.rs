//! The body of a reply, and the ways in which it goes wrong.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::sync::mpsc;
use tokio::time::{Sleep, sleep};

use super::run::Broken;

/// In how many pieces a slow body comes, and how long it waits before each.
const PIECES: usize = 16;
const PAUSE: Duration = Duration::from_millis(1000 / PIECES as u64);

/// How a body is delivered.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Delivery {
    #[default]
    Whole,
    /// In pieces.
    Slow,
    /// Half of it, and then the connection ends.
    Truncated,
}

/// A body on its way.
pub(crate) enum Payload {
    Whole(Bytes),
    Slow {
        rest: Bytes,
        piece: usize,
        pause: Pin<Box<Sleep>>,
    },
    Truncated {
        half: Bytes,
        announced: u64,
        is_sent: bool,
    },
    /// As long as there is a sender.
    Stream(mpsc::Receiver<Bytes>),
}

impl Payload {
    pub(crate) fn new(bytes: Bytes, delivery: Delivery) -> Self {
        match delivery {
            Delivery::Whole => Self::Whole(bytes),
            Delivery::Slow => Self::Slow {
                piece: bytes.len().div_ceil(PIECES).max(1),
                rest: bytes,
                pause: Box::pin(sleep(PAUSE)),
            },
            Delivery::Truncated => Self::Truncated {
                half: bytes.slice(..bytes.len() / 2),
                announced: bytes.len() as u64,
                is_sent: false,
            },
        }
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        let bytes = match self.get_mut() {
            Self::Whole(bytes) => std::mem::take(bytes),
            Self::Slow { rest, piece, pause } => {
                ready!(pause.as_mut().poll(context));
                *pause = Box::pin(sleep(PAUSE));
                rest.split_to(rest.len().min(*piece))
            }
            Self::Truncated { half, is_sent, .. } => {
                if half.is_empty() && *is_sent {
                    return Poll::Ready(Some(Err(Broken)));
                }
                if half.is_empty() {
                    // What was given so far is flushed once before the connection ends.
                    *is_sent = true;
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                std::mem::take(half)
            }
            Self::Stream(bytes) => {
                let next = bytes.poll_recv(context);
                return next.map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))));
            }
        };
        let frame = (!bytes.is_empty()).then(|| Ok(Frame::data(bytes)));
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(rest) | Self::Slow { rest, .. } => rest.is_empty(),
            Self::Truncated { .. } | Self::Stream(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(rest) | Self::Slow { rest, .. } => SizeHint::with_exact(rest.len() as u64),
            Self::Truncated { announced, .. } => SizeHint::with_exact(*announced),
            Self::Stream(_) => SizeHint::default(),
        }
    }
}
