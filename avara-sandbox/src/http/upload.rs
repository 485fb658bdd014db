//! The body of a request, as bytes.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Incoming;

use super::run::Broken;

/// The longest body that is looked at.
pub(super) const MOST_BYTES: usize = 10 * 1024 * 1024;

/// What is still read, and thrown away, of a longer one: a client that is stopped while it sends
/// would not get to see why.
const MOST_DISCARDED: usize = 64 * 1024 * 1024;

/// What came.
pub(crate) enum Upload {
    Whole(Bytes),
    TooLarge,
}

/// Reads the body to its end.
pub(super) async fn read(mut body: Incoming) -> Result<Upload, Broken> {
    let Some(first) = chunk(&mut body).await? else {
        return Ok(Upload::Whole(Bytes::new()));
    };
    let Some(second) = chunk(&mut body).await? else {
        return Ok(whole(first));
    };
    let mut all = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk_bytes) = next {
        if all.len() + chunk_bytes.len() > MOST_BYTES {
            discard(body).await?;
            return Ok(Upload::TooLarge);
        }
        all.extend_from_slice(&chunk_bytes);
        next = chunk(&mut body).await?;
    }
    Ok(whole(all.freeze()))
}

fn whole(bytes: Bytes) -> Upload {
    if bytes.len() > MOST_BYTES {
        Upload::TooLarge
    } else {
        Upload::Whole(bytes)
    }
}

/// Reads the body and forgets it.
pub(super) async fn discard(mut body: Incoming) -> Result<(), Broken> {
    let mut discarded = 0;
    while let Some(chunk_bytes) = chunk(&mut body).await? {
        discarded += chunk_bytes.len();
        if discarded > MOST_DISCARDED {
            break;
        }
    }
    Ok(())
}

async fn chunk(body: &mut Incoming) -> Result<Option<Bytes>, Broken> {
    while let Some(frame) = body.frame().await {
        if let Ok(bytes) = frame.map_err(|_| Broken)?.into_data() {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}
