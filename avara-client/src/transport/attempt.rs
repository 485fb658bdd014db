//! One attempt: the request goes out once, and the whole reply is taken in.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use url::Url;

use super::Prepared;
use crate::Error;
use crate::response::Reply;

pub(super) async fn attempt(prepared: &Prepared, timeout: Duration) -> Result<Reply, Error> {
    let settings = prepared.client.settings();
    let request = prepared.request(timeout)?;
    let sent = settings.http.get().execute(request).await;
    let mut response = sent.map_err(Error::transport)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if !is_same_origin(response.url(), &prepared.url) {
        return Err(Error::elsewhere().unread(status, headers));
    }
    match read_body(&mut response, settings.max_response_bytes).await {
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

/// Only a client of the user's own can have followed a redirect.
fn is_same_origin(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host() == other.host()
        && one.port_or_known_default() == other.port_or_known_default()
}

async fn read_body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let Some(first) = chunk(response).await? else {
        return Ok(Bytes::new());
    };
    let announced = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
    if first.len() > limit || announced > limit {
        return Err(Error::too_large(limit));
    }
    let Some(second) = chunk(response).await? else {
        return Ok(first);
    };
    let mut body = BytesMut::with_capacity(announced.max(first.len() + second.len()));
    body.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk_bytes) = next {
        if body.len() + chunk_bytes.len() > limit {
            return Err(Error::too_large(limit));
        }
        body.extend_from_slice(&chunk_bytes);
        next = chunk(response).await?;
    }
    Ok(body.freeze())
}

async fn chunk(response: &mut reqwest::Response) -> Result<Option<Bytes>, Error> {
    response.chunk().await.map_err(Error::transport)
}
