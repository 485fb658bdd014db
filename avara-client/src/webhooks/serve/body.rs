//! A request's body, within limits of size and time.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::timeout;

use super::super::handler::HandlerError;
use super::answer::Refusal;
use super::crowd::Seat;

/// Refuses a body that declares to be too large, before reading it.
pub(super) fn check_declared(body: &impl Body, limit: usize) -> Result<(), Refusal> {
    let declared = body.size_hint().lower();
    if usize::try_from(declared).is_ok_and(|declared| declared <= limit) {
        Ok(())
    } else {
        Err(Refusal::TooLarge(limit))
    }
}

pub(super) async fn read(
    body: impl Body<Error: Into<HandlerError>>,
    limit: usize,
    time: Duration,
    seat: &Seat,
) -> Result<Bytes, Refusal> {
    let whole = whole(Limited::new(body, limit), limit, seat);
    let (mut whole, mut dropped) = (pin!(timeout(time, whole)), pin!(seat.dropped()));
    poll_fn(|context| {
        if dropped.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(Refusal::Crowded));
        }
        let read = whole.as_mut().poll(context);
        read.map(|read| read.unwrap_or(Err(Refusal::TooSlow)))
    })
    .await
}

async fn whole(
    body: Limited<impl Body<Error: Into<HandlerError>>>,
    limit: usize,
    seat: &Seat,
) -> Result<Bytes, Refusal> {
    let mut body = pin!(body);
    let mut read = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| {
            if error.is::<LengthLimitError>() {
                Refusal::TooLarge(limit)
            } else {
                Refusal::BrokenOff
            }
        })?;
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        if !seat.hold(data.remaining()) {
            return Err(Refusal::Crowded);
        }
        // Copied, because a piece can keep a much larger buffer alive.
        while data.has_remaining() {
            let length = data.chunk().len();
            read.extend_from_slice(data.chunk());
            data.advance(length);
        }
    }
    Ok(read.freeze())
}
