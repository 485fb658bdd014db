//! The one place that sends.
//!
//! [`execute`] is a whole call and [`attempt`] is one try of it. What is sent is fixed before the
//! first try, so that repeating could never send something else.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, header};
use serde::de::DeserializeOwned;
use url::Url;

use crate::call::Call;
use crate::client::Settings;
use crate::decode::decode;
use crate::response::{Reply, Response};
use crate::{Error, Violation, query};

/// Makes the call and reads its reply.
pub(crate) async fn send<T: DeserializeOwned>(call: Call) -> Result<Response<T>, Error> {
    let operation = call.operation().id();
    let (reply, attempts) = execute(&call).await?;
    match decode(&reply.body) {
        Ok(value) => Ok(Response::new(value, reply, attempts)),
        Err(problem) => Err(Error::decode(&problem, reply).of_operation(operation, attempts)),
    }
}

/// The same, without what came along with the value.
pub(crate) async fn send_for_value<T: DeserializeOwned>(call: Call) -> Result<T, Error> {
    send(call).await.map(Response::into_value)
}

/// Makes the call: one attempt.
async fn execute(call: &Call) -> Result<(Reply, u32), Error> {
    const ATTEMPTS: u32 = 1;
    let operation = call.operation().id();
    let prepared = Prepared::new(call).map_err(|error| error.of_operation(operation, 0))?;
    match attempt(&prepared, call.client().settings()).await {
        Ok(reply) => Ok((reply, ATTEMPTS)),
        Err(error) => Err(error.of_operation(operation, ATTEMPTS)),
    }
}

/// Sends once and takes the whole reply in.
async fn attempt(prepared: &Prepared, settings: &Settings) -> Result<Reply, Error> {
    let mut response = settings
        .http
        .execute(prepared.request())
        .await
        .map_err(Error::transport)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let limit = settings.max_response_bytes;
    match read_body(&mut response, limit).await {
        Ok(body) if status.is_success() => Ok(Reply {
            status,
            headers,
            body,
        }),
        Ok(body) => Err(Error::refused(Reply {
            status,
            headers,
            body,
        })),
        Err(error) => {
            let reply = Reply {
                status,
                headers,
                body: Bytes::new(),
            };
            // A refusal stays one, whatever became of its body.
            Err(if status.is_success() {
                error.interrupted(reply)
            } else {
                Error::refused(reply)
            })
        }
    }
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

/// A checked request, as often as it is needed.
struct Prepared {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Bytes>,
    timeout: Duration,
}

impl Prepared {
    fn new(call: &Call) -> Result<Self, Error> {
        let settings = call.client().settings();
        let body = call.full_body();
        call.check(body.as_ref())?;
        let body = body.map(|body| serde_json::to_vec(&body)).transpose();
        let body = body.map_err(|_| unusable("body", "cannot be written as JSON"))?;
        Ok(Self {
            method: call.operation().method().clone(),
            url: url(call, &settings.base_url)?,
            headers: headers(call, settings, body.is_some())?,
            body: body.map(Bytes::from),
            timeout: call.timeout(),
        })
    }

    fn request(&self) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        *request.timeout_mut() = Some(self.timeout);
        *request.body_mut() = self.body.clone().map(reqwest::Body::from);
        request
    }
}

fn url(call: &Call, base_url: &str) -> Result<Url, Error> {
    let mut text = String::from(base_url);
    text.push_str(&call.filled_path());
    query::append(&mut text, call.query_pairs());
    Url::parse(&text).map_err(|_| unusable("base_url", "does not make a URL with the path"))
}

/// Headers of the call win over those of the client, and neither can replace the client's own.
fn headers(call: &Call, settings: &Settings, has_body: bool) -> Result<HeaderMap, Error> {
    let json = HeaderValue::from_static("application/json");
    let key = settings.api_key.header();
    let key = key.map_err(|_| unusable("api_key", "cannot be sent in a header"))?;
    let mut headers = HeaderMap::with_capacity(4 + settings.headers.len() + call.headers().len());
    headers.insert(header::ACCEPT, json.clone());
    headers.insert(header::USER_AGENT, settings.user_agent.clone());
    for (name, value) in &settings.headers {
        headers.insert(name.clone(), value.clone());
    }
    for (name, value) in call.headers() {
        headers.insert(name.clone(), value.clone());
    }
    headers.insert(header::AUTHORIZATION, key);
    if has_body {
        headers.insert(header::CONTENT_TYPE, json);
    }
    Ok(headers)
}

fn unusable(field: &str, problem: &str) -> Error {
    Error::invalid_request(vec![Violation::new(field, problem)])
}
