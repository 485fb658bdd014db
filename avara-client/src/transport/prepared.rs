//! [`Prepared`]: a checked request, fixed for all its attempts.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use serde_json::Value;
use tokio::time::{Instant, timeout};
use url::Url;

use crate::client::auth::ApiKey;
use crate::client::call_options::CallOptions;
use crate::client::headers;
use crate::rules::Object;
use crate::rules::operation::{Operation, Proof, Reconcile, Retry};
use crate::uri::path::{self, Segment};
use crate::uri::{self, query};
use crate::{Client, Error, Location, RetryPolicy, Violation};

/// The name of an operation that the spec does not know.
pub(crate) const UNDOCUMENTED: &str = "request";

/// The text that was sent and must read back unchanged, with its name.
pub(crate) type Repeated = Option<(&'static str, String)>;

/// A request as often as it is needed. It has no copy of the API key.
pub(crate) struct Prepared {
    pub(crate) client: Client,
    /// The operation's id, for errors and spans.
    pub(crate) operation: &'static str,
    /// Its path with the placeholders, if the spec knows it.
    pub(crate) template: Option<&'static str>,
    pub(crate) retry: Retry,
    /// `None` if the reply need not prove anything.
    pub(crate) proof: Option<&'static Proof>,
    pub(crate) repeated: Repeated,
    pub(crate) reconcile: Option<&'static Reconcile>,
    pub(crate) body_schema: Option<&'static Object>,
    pub(crate) method: Method,
    pub(crate) url: Url,
    /// The headers of this call alone.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Bytes>,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Option<Instant>,
    pub(crate) policy: RetryPolicy,
}

impl Prepared {
    pub(crate) fn new(
        client: &Client,
        method: &Method,
        (path, query): (&str, Option<String>),
        body: Option<Vec<u8>>,
        options: &CallOptions,
    ) -> Self {
        let deadline = options.deadline(client);
        Self {
            client: client.clone(),
            operation: UNDOCUMENTED,
            template: None,
            retry: Retry::Unsafe,
            proof: None,
            repeated: None,
            reconcile: None,
            body_schema: None,
            method: method.clone(),
            url: uri::below(&client.settings().base_url, path, query.as_deref()),
            headers: options.headers.clone(),
            body: body.map(Bytes::from),
            timeout: options.timeout(client),
            deadline: deadline.and_then(|deadline| Instant::now().checked_add(deadline)),
            policy: options.retries(client),
        }
    }

    /// Returns a look-up that is part of this call: it has the same headers, timeout and deadline.
    pub(super) fn look_up(
        &self,
        operation: &Operation,
        path: &[Segment],
        query: &[(&str, Value)],
    ) -> Result<Self, Error> {
        for segment in path {
            if let Some(problem) = path::refusal(&segment.text) {
                return Err(unusable(Location::Path, segment.name, problem));
            }
        }
        let path = path::fill(operation.path, path);
        let query = query::written(query.iter().map(|(name, value)| (*name, value)));
        let options = CallOptions::default();
        Ok(Self {
            operation: operation.id(),
            template: Some(operation.path()),
            retry: operation.retry(),
            headers: self.headers.clone(),
            timeout: self.timeout,
            deadline: self.deadline,
            ..Self::new(
                &self.client,
                operation.method(),
                (&path, query),
                None,
                &options,
            )
        })
    }

    /// Returns the key for an attempt, which is asked for within the attempt's time, and the rest of
    /// that time.
    pub(super) async fn key(&self, time: Duration) -> Result<(Arc<ApiKey>, Duration), Error> {
        let credentials = &self.client.settings().credentials;
        if let Some(key) = credentials.given() {
            return Ok((key, time));
        }
        let began = Instant::now();
        // Boxed, so that the future of a call with a fixed key stays small.
        let key = Box::pin(timeout(time, credentials.current()));
        let key = key.await.unwrap_or_else(|_| {
            Err(Error::unusable_key(
                "`api_key_from` did not end within the timeout of the attempt",
            ))
        })?;
        Ok((key, time.saturating_sub(began.elapsed())))
    }

    /// Asks for another key than one that was refused; returns true if there is one.
    pub(super) async fn renew_key(&self, refused: &Arc<ApiKey>) -> bool {
        let time = self.timeout.min(self.time_left());
        let credentials = &self.client.settings().credentials;
        if credentials.given().is_some() {
            return false;
        }
        let renewed = Box::pin(timeout(time, credentials.renew(refused)));
        renewed.await.unwrap_or(false)
    }

    /// Returns true if the reply may repeat what was sent under this name.
    pub(super) fn repeats(&self, name: &str) -> bool {
        self.repeated
            .as_ref()
            .is_some_and(|(known, _)| *known == name)
    }

    pub(super) fn time_left(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| {
            deadline.saturating_duration_since(Instant::now())
        })
    }

    fn add_attempt_headers(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        let Some(add) = &self.client.settings().builder.attempt_headers else {
            return Ok(());
        };
        let mut added = HeaderMap::new();
        add(&mut added);
        for (name, value) in &mut added {
            let checked = headers::check_name(name);
            checked.map_err(|violation| Error::invalid_request(vec![violation]))?;
            value.set_sensitive(true);
        }
        // Of a name that is there more than once, all values replace the old ones.
        headers.extend(added);
        Ok(())
    }

    /// Returns all headers but that of the key. Headers of the call win over those of the client. A
    /// header that only the client may set was refused when it was given; `User-Agent` is not one of
    /// them.
    fn fixed_headers(&self) -> HeaderMap {
        let settings = self.client.settings();
        let json = HeaderValue::from_static("application/json");
        let mut headers =
            HeaderMap::with_capacity(4 + settings.builder.headers.len() + self.headers.len());
        headers.insert(header::ACCEPT, json.clone());
        headers.insert(header::USER_AGENT, settings.user_agent.clone());
        for (name, value) in &settings.builder.headers {
            headers.insert(name.clone(), value.clone());
        }
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        if self.body.is_some() {
            headers.insert(header::CONTENT_TYPE, json);
        }
        headers
    }

    pub(crate) fn preview(&self) -> Result<http::Request<Bytes>, Error> {
        let mut request = http::Request::new(self.body.clone().unwrap_or_default());
        *request.method_mut() = self.method.clone();
        let uri = self.url.as_str().parse();
        *request.uri_mut() =
            uri.map_err(|_| unusable(Location::Path, "path", "is too long for a URL"))?;
        *request.headers_mut() = self.fixed_headers();
        Ok(request)
    }

    /// Returns the request of one attempt, with the only header that holds the key.
    pub(super) fn request(
        &self,
        key: &ApiKey,
        timeout: Duration,
    ) -> Result<reqwest::Request, Error> {
        let key = key
            .header()
            .map_err(|_| unusable(Location::Setting, "api_key", "cannot be sent in a header"))?;
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.fixed_headers();
        self.add_attempt_headers(request.headers_mut())?;
        request.headers_mut().insert(header::AUTHORIZATION, key);
        *request.timeout_mut() = Some(timeout);
        *request.body_mut() = self.body.clone().map(reqwest::Body::from);
        Ok(request)
    }
}

pub(crate) fn unusable(location: Location, field: &str, problem: &'static str) -> Error {
    Error::invalid_request(vec![Violation::new(location, field, problem)])
}
