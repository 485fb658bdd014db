//! The body of a request, as bytes.

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;

use super::run::Broken;

/// The longest body that is looked at.
pub(super) const MOST_BYTES: usize = 10 * 1024 * 1024;

/// The part of a longer one that is still read and thrown away: a client that is stopped while it
/// sends would not get to see why.
const MOST_DISCARDED: usize = 64 * 1024 * 1024;

pub(crate) enum Upload {
    Whole(Bytes),
    TooLarge,
}

pub(super) async fn read(mut body: Incoming) -> Result<Upload, Broken> {
    match Limited::new(&mut body, MOST_BYTES).collect().await {
        Ok(whole) => Ok(Upload::Whole(whole.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => {
            discard(body).await?;
            Ok(Upload::TooLarge)
        }
        Err(_) => Err(Broken),
    }
}

/// Reads the body and forgets it.
pub(super) async fn discard(mut body: Incoming) -> Result<(), Broken> {
    let mut discarded = 0;
    while let Some(frame) = body.frame().await {
        discarded += frame.map_err(|_| Broken)?.data_ref().map_or(0, Bytes::len);
        if discarded > MOST_DISCARDED {
            break;
        }
    }
    Ok(())
}
