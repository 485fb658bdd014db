//! The one place that sends.
//!
//! [`execute`] is a whole call and [`attempt`] is one try of it. What is sent is fixed before the
//! first try, so that repeating could never send something else.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, header};
use serde::de::DeserializeOwned;
use url::Url;

use crate::auth::ApiKey;
use crate::call::Call;
use crate::client::Settings;
use crate::decode::decode_reply;
use crate::response::{Reply, Response};
use crate::{Error, Violation, query};

/// Makes the call and reads its reply.
pub(crate) async fn send<T: DeserializeOwned>(call: Call) -> Result<Response<T>, Error> {
    let operation = call.operation().id();
    let (reply, attempts) = execute(&call).await?;
    match decode_reply(&reply.body) {
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
        .execute(prepared.request(&settings.api_key)?)
        .await
        .map_err(Error::transport)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let limit = settings.max_response_bytes;
    let body = match read_body(&mut response, limit).await {
        Ok(body) => body,
        Err(error) => return Err(error.unread(status, headers)),
    };
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

/// A checked request, as often as it is needed. It has no copy of the API key.
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
            headers: headers(call, settings, body.is_some()),
            body: body.map(Bytes::from),
            timeout: call.timeout(),
        })
    }

    /// The request of one attempt, and with it the only header that has the key.
    fn request(&self, key: &ApiKey) -> Result<reqwest::Request, Error> {
        let key = key
            .header()
            .map_err(|_| unusable("api_key", "cannot be sent in a header"))?;
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        request.headers_mut().insert(header::AUTHORIZATION, key);
        *request.timeout_mut() = Some(self.timeout);
        *request.body_mut() = self.body.clone().map(reqwest::Body::from);
        Ok(request)
    }
}

fn url(call: &Call, base_url: &str) -> Result<Url, Error> {
    let mut text = String::from(base_url);
    text.push_str(&call.filled_path());
    query::append(&mut text, call.query_pairs());
    Url::parse(&text).map_err(|_| unusable("base_url", "does not make a URL with the path"))
}

/// Everything but the key's header. Headers of the call win over those of the client; what the
/// client alone sets is refused where they are given, and `User-Agent` is not one of those.
fn headers(call: &Call, settings: &Settings, has_body: bool) -> HeaderMap {
    let json = HeaderValue::from_static("application/json");
    let mut headers = HeaderMap::with_capacity(4 + settings.headers.len() + call.headers().len());
    headers.insert(header::ACCEPT, json.clone());
    headers.insert(header::USER_AGENT, settings.user_agent.clone());
    for (name, value) in &settings.headers {
        headers.insert(name.clone(), value.clone());
    }
    for (name, value) in call.headers() {
        headers.insert(name.clone(), value.clone());
    }
    if has_body {
        headers.insert(header::CONTENT_TYPE, json);
    }
    headers
}

fn unusable(field: &str, problem: &str) -> Error {
    Error::invalid_request(vec![Violation::new(field, problem)])
}
