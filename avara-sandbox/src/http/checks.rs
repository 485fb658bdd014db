//! The checks that a request must pass, in this order: path, method, key, how many, content type,
//! body. Parameters and body are checked together, so that one reply lists all that is wrong.

use hyper::header::{ALLOW, CONTENT_ENCODING, CONTENT_TYPE, WWW_AUTHENTICATE};
use hyper::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};

use super::exchange::Exchange;
use super::reply::Reply;
use super::routes::{Endpoint, routes};
use super::upload::{MOST_BYTES, Upload};
use super::{Shared, key};
use crate::spec::Operation;
use crate::validate::{self, Part, Raw, Strictness, Values, Violation};

pub(super) struct Target {
    operation: &'static Operation,
    /// The path parameters, as they were written.
    path: Vec<(String, String)>,
}

/// A request that passed the checks.
pub(super) struct Call {
    pub(super) operation: &'static Operation,
    pub(super) values: Values,
}

/// Checks everything but the body, before it is read. Returns the reply to a request that fails.
pub(super) fn head(shared: &Shared, exchange: &mut Exchange<'_>) -> Result<Target, Reply> {
    let (endpoint, path) = routes()
        .find(exchange.uri.path())
        .ok_or_else(no_such_path)?;
    let path = path.iter();
    let path = path
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect();
    let operation = method(endpoint, &exchange.method)?;
    exchange.operation = Some(operation);
    key::check(&exchange.headers, &shared.key).map_err(unauthorized)?;
    shared
        .admit()
        .map_err(|wait| Reply::too_many("Too many requests: the rate limit is reached.", wait))?;
    Ok(Target { operation, path })
}

/// Returns the call that this request makes, or the reply to one that makes none.
pub(super) fn call(
    shared: &Shared,
    exchange: &mut Exchange<'_>,
    target: &Target,
    upload: Upload,
) -> Result<Call, Reply> {
    if let Upload::Whole(bytes) = &upload {
        exchange.body = bytes.clone();
    }
    let upload = content_type(&exchange.headers, upload)?;
    let raw = Raw {
        path: target
            .path
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect(),
        query: exchange.uri.query().unwrap_or_default(),
        body: json_body(upload)?,
    };
    let strictness = if shared.settings.stateless {
        Strictness::Schema
    } else {
        Strictness::Everything
    };
    let operation = target.operation;
    let values = validate::request(operation, raw, strictness).map_err(|found| bad(&found))?;
    Ok(Call { operation, values })
}

fn no_such_path() -> Reply {
    Reply::error(StatusCode::NOT_FOUND, "Unknown path.")
}

fn method(endpoint: &Endpoint, method: &Method) -> Result<&'static Operation, Reply> {
    endpoint.operation(method).ok_or_else(|| {
        let allow = endpoint.allow();
        let reply = if method == Method::OPTIONS {
            Reply::new(StatusCode::NO_CONTENT, bytes::Bytes::new())
        } else {
            let message = format!("Method not allowed. Allowed: {allow}.");
            Reply::error(StatusCode::METHOD_NOT_ALLOWED, &message)
        };
        reply.with(ALLOW, &allow)
    })
}

fn unauthorized(message: &str) -> Reply {
    Reply::error(StatusCode::UNAUTHORIZED, message).with(WWW_AUTHENTICATE, "Bearer")
}

/// A body must be JSON by its header; without a body the header is ignored.
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
        .is_some_and(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity"))
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

fn json_body(upload: Upload) -> Result<Option<Value>, Reply> {
    let Upload::Whole(bytes) = upload else {
        let message = format!("The body must not be longer than {MOST_BYTES} bytes.");
        return Err(Reply::error(StatusCode::PAYLOAD_TOO_LARGE, &message));
    };
    if bytes.is_empty() {
        return Ok(None);
    }
    serde_json::from_slice(&bytes).map(Some).map_err(|error| {
        let problem = format!("is not valid JSON: {error}");
        bad(&[Part::Body.violation(String::new(), problem)])
    })
}

pub(super) fn bad(violations: &[Violation]) -> Reply {
    let problems = validate::sentence(violations);
    let message = format!("The request does not match the API documentation: {problems}.");
    let body = json!({ "message": message, "violations": violations });
    Reply::json(StatusCode::BAD_REQUEST, &body)
}
