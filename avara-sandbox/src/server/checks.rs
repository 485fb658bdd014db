//! The checks that a request must pass, in this order: path, method, key, how many, content type,
//! body. Parameters and body are checked together, so that all that is wrong is told at once.

use hyper::header::{ALLOW, CONTENT_ENCODING, CONTENT_TYPE, WWW_AUTHENTICATE};
use hyper::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};

use super::exchange::Exchange;
use super::reply::Reply;
use super::routes::{Endpoint, routes};
use super::upload::{MOST_BYTES, Upload};
use super::{Shared, key};
use crate::spec::Operation;
use crate::validate::{self, Place, Raw, Strictness, Values, Violation};

/// What to execute.
pub(super) struct Call {
    pub(super) operation: &'static Operation,
    pub(super) values: Values,
}

/// The call that this request makes, or the reply to one that makes none.
pub(super) fn call(
    shared: &Shared,
    exchange: &mut Exchange<'_>,
    upload: Upload,
) -> Result<Call, Reply> {
    let path = exchange.uri.path().to_owned();
    let (endpoint, texts) = routes().find(&path).ok_or_else(no_such_path)?;
    let operation = method(endpoint, &exchange.method)?;
    exchange.operation = Some(operation);
    key::check(&exchange.headers, &shared.key).map_err(unauthorized)?;
    shared
        .admit()
        .map_err(|wait| Reply::too_many("Too many requests: the rate limit is reached.", wait))?;
    let upload = content_type(&exchange.headers, upload)?;
    let body = json_body(exchange, upload)?;
    let raw = Raw {
        path: endpoint.names.iter().copied().zip(texts).collect(),
        query: exchange.uri.query().unwrap_or_default(),
        body,
    };
    let strictness = if shared.settings.stateless {
        Strictness::Schema
    } else {
        Strictness::Everything
    };
    let values = validate::request(operation, raw, strictness).map_err(|found| bad(&found))?;
    Ok(Call { operation, values })
}

fn no_such_path() -> Reply {
    Reply::error(StatusCode::NOT_FOUND, "The API has no such path.")
}

fn method(endpoint: &Endpoint, method: &Method) -> Result<&'static Operation, Reply> {
    endpoint.operation(method).ok_or_else(|| {
        let allow = endpoint.allow();
        let reply = if method == Method::OPTIONS {
            Reply::new(StatusCode::NO_CONTENT, bytes::Bytes::new())
        } else {
            let message = format!("The path does not have this method, but {allow}.");
            Reply::error(StatusCode::METHOD_NOT_ALLOWED, &message)
        };
        reply.with(ALLOW, &allow)
    })
}

fn unauthorized(message: &str) -> Reply {
    Reply::error(StatusCode::UNAUTHORIZED, message).with(WWW_AUTHENTICATE, "Bearer")
}

/// A body must be JSON by its header; where there is none, the header says nothing.
fn content_type(headers: &HeaderMap, upload: Upload) -> Result<Upload, Reply> {
    if matches!(&upload, Upload::Whole(bytes) if bytes.is_empty()) {
        return Ok(upload);
    }
    let unsupported = |message| Reply::error(StatusCode::UNSUPPORTED_MEDIA_TYPE, message);
    if !headers
        .get(CONTENT_TYPE)
        .is_some_and(|value| is_json(value.as_bytes()))
    {
        return Err(unsupported("The content type must be application/json."));
    }
    if headers
        .get(CONTENT_ENCODING)
        .is_some_and(|value| value != "identity")
    {
        return Err(unsupported("The body must not be compressed."));
    }
    Ok(upload)
}

/// Parameters such as a character set change nothing: JSON is UTF-8.
fn is_json(content_type: &[u8]) -> bool {
    let media_type = content_type
        .split(|byte| *byte == b';')
        .next()
        .unwrap_or_default();
    media_type
        .trim_ascii()
        .eq_ignore_ascii_case(b"application/json")
}

fn json_body(exchange: &mut Exchange<'_>, upload: Upload) -> Result<Option<Value>, Reply> {
    let Upload::Whole(bytes) = upload else {
        let message = format!("The body must not be longer than {MOST_BYTES} bytes.");
        return Err(Reply::error(StatusCode::PAYLOAD_TOO_LARGE, &message));
    };
    if bytes.is_empty() {
        return Ok(None);
    }
    exchange.body = bytes;
    serde_json::from_slice(&exchange.body)
        .map(Some)
        .map_err(|error| {
            let problem = format!("is not valid JSON: {error}");
            bad(&[Place::Body.violation(String::new(), problem)])
        })
}

fn bad(violations: &[Violation]) -> Reply {
    let told = validate::sentence(violations);
    let message = format!("The request does not match the API documentation: {told}.");
    let body = json!({ "message": message, "violations": violations });
    Reply::json(StatusCode::BAD_REQUEST, &body)
}
