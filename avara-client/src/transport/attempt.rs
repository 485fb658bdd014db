//! One attempt: the request goes out once, and the whole reply is taken in.

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::Prepared;
use crate::Error;
use crate::client::auth::ApiKey;
use crate::wire::reply::Reply;

pub(super) async fn attempt(
    prepared: &Prepared,
    key: &ApiKey,
    timeout: Duration,
) -> Result<Reply, Error> {
    let settings = prepared.client.settings();
    let request = prepared.request(key, timeout)?;
    let sent = settings.http.get(prepared.retry).execute(request).await;
    let mut response =
        sent.map_err(|error| Error::transport(error, settings.http.may_redirect()))?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    // Only a client of the user's own can have followed a redirect.
    if *response.url() != prepared.url {
        return Err(Error::elsewhere().unread(status, headers));
    }
    match read_body(&mut response, settings.builder.max_response_bytes).await {
        Err(error) => Err(error.unread(status, headers)),
        Ok(body) => {
            let reply = Reply {
                status,
                headers,
                body,
            };
            if status.is_success() {
                Ok(reply)
            } else {
                Err(Error::refused(reply))
            }
        }
    }
}

/// The most memory that is reserved for an announced length; more is added as bytes arrive.
const MAX_RESERVED: usize = 1024 * 1024;

async fn read_body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let announced = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(Error::too_large(limit));
    }
    let Some(first) = chunk(response).await? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(Error::too_large(limit));
    }
    let Some(second) = chunk(response).await? else {
        return Ok(first);
    };
    let mut body = BytesMut::with_capacity(announced.min(MAX_RESERVED));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk_bytes) = next {
        if chunk_bytes.len() > limit - body.len() {
            return Err(Error::too_large(limit));
        }
        body.extend_from_slice(&chunk_bytes);
        next = chunk(response).await?;
    }
    Ok(body.freeze())
}

async fn chunk(response: &mut reqwest::Response) -> Result<Option<Bytes>, Error> {
    response.chunk().await.map_err(Error::broken_body)
}
