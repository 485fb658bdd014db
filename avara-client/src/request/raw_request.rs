//! [`RawRequest`]: requests to endpoints that the spec does not know, with the same key, retries
//! and errors.

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client::call_options::CallOptions;
use crate::client::headers;
use crate::request::json_text::JsonText;
use crate::rules::{self, operation::Retry};
use crate::transport::{Prepared, UNDOCUMENTED, execute, read};
use crate::uri::{path, query};
use crate::wire::decode::{DecodeError, decode};
use crate::wire::fields::Fields;
use crate::{Client, Error, Location, Response, ResponseFuture, Violation};

/// A request to any path of the API, made by [`Client::request`].
///
/// The request has the client's key, timeouts, retries and errors. The body and the reply are JSON,
/// and are not checked. It is retried only if its method is GET, HEAD or OPTIONS, or after
/// [`safe_to_repeat`](Self::safe_to_repeat). CONNECT and TRACE are refused.
///
/// ```no_run
/// use avara_client::http::Method;
/// use serde_json::json;
///
/// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
/// let worklist = avara.request(Method::GET, "/v2/worklists/7").with_query("limit", "5").await?;
/// println!("{}", worklist["name"]);
///
/// avara.request(Method::POST, "/v2/worklists").body(json!({"name": "stat"})).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RawRequest(RawCall);

impl Client {
    /// Starts a request to an endpoint that this version does not know: give its path, starting
    /// with `/v1/` and percent-encoded. The body and the reply are JSON.
    pub fn request(&self, method: Method, path: impl AsRef<str>) -> RawRequest {
        RawRequest(RawCall::new(self, method, path.as_ref()))
    }
}

impl RawRequest {
    call_options!();

    /// Sets the body, which is sent as JSON.
    ///
    /// A value that cannot be written as JSON is an error when the request is sent.
    pub fn body(self, body: impl Serialize) -> Self {
        let body = serde_json::to_value(body).ok();
        let body = body.map(|body| body.to_string());
        Self(self.0.with_body(body.as_deref()))
    }

    /// Sets the body to JSON text, which is sent unchanged: numbers keep their digits, and fields
    /// their order.
    ///
    /// A text that is not JSON is an error when the request is sent.
    ///
    /// ```
    /// # use avara_client::{Client, http::Method};
    /// # let avara = Client::new("sk_live_1")?;
    /// let request = avara.request(Method::POST, "/v2/worklists").body_json(r#"{"n": 1.50}"#);
    /// assert_eq!(request.preview()?.body(), r#"{"n": 1.50}"#);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn body_json(self, json: impl AsRef<str>) -> Self {
        Self(self.0.with_body(Some(json.as_ref())))
    }

    /// Adds a query parameter, even if there is one of this name already.
    /// [`with_query`](Self::with_query) replaces all of that name.
    ///
    /// ```
    /// # use avara_client::{Client, http::Method};
    /// # let avara = Client::new("sk_live_1")?;
    /// let request = avara.request(Method::GET, "/v2/worklists");
    /// let request = request.append_query("status", "open").append_query("status", "done");
    /// assert_eq!(request.preview()?.uri().query(), Some("status=open&status=done"));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn append_query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        Self(self.0.append_query(name.as_ref(), value.as_ref()))
    }

    /// Declares that the request is safe to repeat, so that it is retried like a
    /// [safe](Retry::Safe) operation.
    pub fn safe_to_repeat(mut self) -> Self {
        self.0.retry = Retry::Safe;
        self
    }

    /// Returns the request as it would be sent, without the API key. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if it cannot be sent.
    pub fn preview(&self) -> Result<http::Request<Bytes>, Error> {
        self.0
            .prepare()
            .and_then(|prepared| prepared.preview())
            .map_err(|error| error.of_operation(UNDOCUMENTED, 0))
    }

    /// Sends the request. Awaiting it does the same. An empty reply is null.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> impl Future<Output = Result<Value, Error>> + Send + 'static {
        self.send_as()
    }

    /// Sends the request and reads the reply as a type of your own.
    ///
    /// # Errors
    /// As for [`send`](Self::send), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) where the
    /// reply is not such a value.
    pub fn send_as<T>(self) -> impl Future<Output = Result<T, Error>> + Send + 'static
    where
        T: DeserializeOwned + Send + 'static,
    {
        // A future that is moved into another is held twice.
        let response = Box::pin(self.send_with_response());
        async { response.await.map(Response::into_value) }
    }

    /// Sends the request and returns the value with status, headers and raw body.
    ///
    /// # Errors
    /// As for [`send_as`](Self::send_as).
    pub fn send_with_response<T>(
        self,
    ) -> impl Future<Output = Result<Response<T>, Error>> + Send + 'static
    where
        T: DeserializeOwned + Send + 'static,
    {
        Box::pin(send(self.0))
    }

    /// Does the same as [`send`](Self::send), without async: see [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Value, Error> {
        crate::worker::wait(self.send())
    }

    /// Does the same as [`send_as`](Self::send_as), without async: see
    /// [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for [`send_as`](Self::send_as).
    #[cfg(feature = "blocking")]
    pub fn send_as_blocking<T>(self) -> Result<T, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        crate::worker::wait(self.send_as())
    }

    /// Does the same as [`send_with_response`](Self::send_with_response), without async: see
    /// [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for [`send_as`](Self::send_as).
    #[cfg(feature = "blocking")]
    pub fn send_with_response_blocking<T>(self) -> Result<Response<T>, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        crate::worker::wait(self.send_with_response())
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<Value, Error>;
    type IntoFuture = ResponseFuture<Value>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

debug_fields!(self: RawRequest { method: self.0.method, options: self.0.options });

async fn send<T: DeserializeOwned>(call: RawCall) -> Result<Response<T>, Error> {
    let prepared = call.prepare();
    let prepared = prepared.map_err(|error| error.of_operation(UNDOCUMENTED, 0))?;
    drop(call);
    let response = read(execute(prepared).await?, UNDOCUMENTED, decode_any)?;
    Ok(response.hidden())
}

fn decode_any<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    decode(if body.is_empty() { b"null" } else { body })
}

/// A raw request while it is being built. Problems are reported when it is sent.
#[derive(Clone)]
struct RawCall {
    client: Client,
    method: Method,
    path: String,
    query: Vec<(String, Value)>,
    body: Option<JsonText>,
    added_fields: Fields,
    options: CallOptions,
    retry: Retry,
    violations: Vec<Violation>,
}

impl RawCall {
    /// Checks the call, and prepares the request that is sent. The path may hold an id that must
    /// not be printed: no error names it.
    fn prepare(&self) -> Result<Box<Prepared>, Error> {
        let body = self.checked_body()?;
        let query = self.query.iter();
        let query = query::written(query.map(|(name, value)| (name.as_str(), value)));
        Ok(Box::new(Prepared {
            retry: self.retry,
            ..Prepared::new(
                &self.client,
                &self.method,
                (&self.path, query),
                body,
                &self.options,
            )
        }))
    }

    fn new(client: &Client, method: Method, path: &str) -> Self {
        let problems = [
            (Location::Request, "method", method_problem(&method)),
            (Location::Path, "path", path::raw_problem(path)),
        ];
        let violation = |(part, field, problem): (_, &str, Option<_>)| {
            Some(Violation::new(part, field, problem?))
        };
        Self {
            client: client.clone(),
            retry: match method {
                Method::GET | Method::HEAD | Method::OPTIONS => Retry::Safe,
                _ => Retry::Unsafe,
            },
            method,
            path: path.to_owned(),
            query: Vec::new(),
            body: None,
            added_fields: Fields::default(),
            options: CallOptions::default(),
            violations: problems.into_iter().filter_map(violation).collect(),
        }
    }

    fn with_header(mut self, name: &str, value: &str) -> Self {
        match headers::parse(name, value) {
            Ok(header) => self.options.headers.push(header),
            Err(violation) => self.violations.push(violation),
        }
        self
    }

    fn with_query(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(known, _)| known != name);
        self.append_query(name, value)
    }

    fn append_query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.into()));
        self
    }

    fn with_body_field(mut self, name: &str, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => {
                self.added_fields.set(name.to_owned(), value);
            }
            Err(_) => {
                let violation = Violation::new(Location::Body, name, NOT_JSON);
                self.violations.push(violation);
            }
        }
        self
    }

    fn with_body(mut self, json: Option<&str>) -> Self {
        match json.and_then(JsonText::new) {
            Some(body) => self.body = Some(body),
            None => self.violations.push(Violation::of_body("body", NOT_JSON)),
        }
        self
    }

    /// Returns the body to send, after checking the request.
    fn checked_body(&self) -> Result<Option<Vec<u8>>, Error> {
        let mut violations = self.violations.clone();
        let body = match &self.body {
            body if self.added_fields.is_empty() => body.as_ref().map(|body| body.as_str().into()),
            None => serde_json::to_string(&self.added_fields).ok(),
            Some(body) => body.with(&self.added_fields).or_else(|| {
                violations.push(Violation::of_body(
                    "body",
                    "is not an object that a field can be added to",
                ));
                None
            }),
        };
        if violations.is_empty() {
            Ok(body.map(String::into_bytes))
        } else {
            Err(Error::invalid_request(violations))
        }
    }
}

/// A tunnel is opened by the HTTP client alone, which logs the path of one; a trace sends the key
/// back in the reply's body.
fn method_problem(method: &Method) -> Option<rules::Problem> {
    let is_refused = matches!(*method, Method::CONNECT | Method::TRACE);
    is_refused.then(|| "is not allowed for a call of the API".into())
}

const NOT_JSON: &str = "cannot be written as JSON";
