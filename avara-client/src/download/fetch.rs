//! [`Fetch`]: a file that is fetched piece by piece, over as many requests as it takes.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use tokio::time::{Instant, sleep, timeout};
use url::Url;

use super::progress::{DownloadProgress, OnProgress};
use crate::client::base_url;
use crate::client::call_options::CallOptions;
use crate::rules::operation::Retry;
use crate::trace::watch::{self, Watch};
use crate::trace::{self, DownloadSpan};
use crate::transport::decide::{Verdict, decide};
use crate::transport::{Terms, check_runtime};
use crate::wire::reply::{Reply, printable_word};
use crate::{Client, Error, Location, Violation};

/// The name of a download in errors.
pub(super) const OPERATION: &str = "download";

/// The most bytes that are read of a refusal.
const MAX_REFUSAL: usize = 64 * 1024;

/// A file that is being fetched, and how far it has come.
pub(super) struct Fetch {
    client: Client,
    url: Url,
    http: reqwest::Client,
    terms: Terms,
    max_bytes: u64,
    response: Option<reqwest::Response>,
    received: u64,
    total: Option<u64>,
    on_progress: Option<OnProgress>,
    /// Identifies the version of the file, if the server can resume it.
    validator: Option<HeaderValue>,
    content_type: Option<String>,
    attempts: u32,
    /// The failures since the last byte.
    failures: u32,
    span: Arc<DownloadSpan>,
    watch: Option<Watch>,
}

/// A part of a download.
pub(super) enum Piece {
    Bytes(Bytes),
    /// The file begins again: discard the bytes so far.
    Restart,
}

impl Fetch {
    pub(super) fn new(
        client: &Client,
        link: &str,
        options: &CallOptions,
        max_bytes: u64,
    ) -> Result<Self, Error> {
        let named = |error: Error| error.of_operation(OPERATION, 0);
        let settings = client.settings();
        let url = base_url::parse_link(link, &settings.builder.http_hosts).map_err(|problem| {
            named(Error::invalid_request(vec![Violation::new(
                Location::Request,
                "link",
                problem,
            )]))
        })?;
        let http = settings.http.for_link(base_url::server(&url));
        let deadline = options.deadline(client);
        Ok(Self {
            client: client.clone(),
            http: http.map_err(|error| named(Error::http_client(error)))?,
            url,
            terms: Terms {
                operation: OPERATION,
                look_up: None,
                body: None,
                retry: Retry::Safe,
                policy: options.retries(client),
                timeout: options.timeout(client),
                deadline: deadline.and_then(|deadline| Instant::now().checked_add(deadline)),
                budget: settings.budget.clone(),
            },
            max_bytes,
            response: None,
            received: 0,
            total: None,
            on_progress: None,
            validator: None,
            content_type: None,
            attempts: 0,
            failures: 0,
            span: Arc::new(DownloadSpan::new()),
            watch: watch::start(client),
        })
    }

    pub(super) fn on_progress(self, on_progress: Option<OnProgress>) -> Self {
        Self {
            on_progress,
            ..self
        }
    }

    pub(super) fn received(&self) -> u64 {
        self.received
    }

    pub(super) fn content_type(&self) -> Option<String> {
        self.content_type.clone()
    }

    /// Returns the error of a stream whose file begins again.
    pub(super) fn cannot_go_on(&self) -> Error {
        Error::broken_download().of_operation(OPERATION, self.attempts)
    }

    /// Returns the next piece; none after the last.
    pub(super) async fn next(&mut self) -> Result<Option<Piece>, Error> {
        let span = Arc::clone(&self.span);
        let result = span.within(self.advance()).await;
        let error = match &result {
            Ok(Some(_)) => return result,
            Ok(None) => None,
            Err(error) => Some(error),
        };
        span.end(self.attempts, self.received, error);
        if let Some(watch) = self.watch.take() {
            watch.download(OPERATION, self.attempts, error);
        }
        result
    }

    async fn advance(&mut self) -> Result<Option<Piece>, Error> {
        loop {
            let result = match self.response.take() {
                None => self.open().await,
                Some(response) => match self.read(response).await {
                    Ok(None) => {
                        self.terms.budget.deposit();
                        return Ok(None);
                    }
                    read => read,
                },
            };
            match result {
                Ok(Some(piece)) => return Ok(Some(piece)),
                Ok(None) => {}
                Err(error) => self.wait_after(error).await?,
            }
        }
    }

    /// Waits until another request may help, or gives up.
    async fn wait_after(&mut self, error: Error) -> Result<(), Error> {
        let error = error.of_operation(OPERATION, self.attempts);
        if decide(&error, Retry::Safe, &self.terms.policy) != Verdict::Repeat {
            return Err(error);
        }
        self.failures += 1;
        let now = Instant::now();
        match self.terms.wait_before_retry(&error, self.failures, now) {
            Ok(wait) => {
                trace::retry(&error, wait);
                sleep(wait).await;
            }
            Err(reason) => return Err(error.because(reason)),
        }
        Ok(())
    }

    /// Makes a request, and returns that the file begins again if it does.
    async fn open(&mut self) -> Result<Option<Piece>, Error> {
        check_runtime(OPERATION)?;
        self.attempts += 1;
        let sent = self
            .within_timeout(self.http.execute(self.request()))
            .await?;
        let response = sent.map_err(|error| Error::transport(error, false))?;
        // Only a client of the user's own can have followed a redirect.
        if *response.url() != self.url {
            return Err(Error::elsewhere());
        }
        match response.status() {
            StatusCode::PARTIAL_CONTENT if self.continues(&response) => {
                self.response = Some(response);
                Ok(None)
            }
            // The server cannot continue: from now on, it is asked for the whole.
            StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE
                if self.validator.take().is_some() =>
            {
                Ok(None)
            }
            StatusCode::OK => {
                let is_again = self.received > 0;
                self.begin(response)?;
                Ok(is_again.then_some(Piece::Restart))
            }
            _ => Err(self.refusal(response).await),
        }
    }

    fn request(&self) -> reqwest::Request {
        let mut request = reqwest::Request::new(Method::GET, self.url.clone());
        let headers = request.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        headers.insert(
            header::ACCEPT_ENCODING,
            HeaderValue::from_static("identity"),
        );
        let user_agent = self.client.settings().user_agent.clone();
        headers.insert(header::USER_AGENT, user_agent);
        if let Some((range, validator)) = self.range() {
            headers.insert(header::RANGE, range);
            headers.insert(header::IF_RANGE, validator);
        }
        request
    }

    /// Returns the range that is missing, if the server can be asked for it.
    fn range(&self) -> Option<(HeaderValue, HeaderValue)> {
        let validator = self.validator.clone().filter(|_| self.received > 0)?;
        let range = HeaderValue::try_from(format!("bytes={}-", self.received)).ok()?;
        Some((range, validator))
    }

    /// Returns true if the reply begins where the last one broke off.
    fn continues(&self, response: &reqwest::Response) -> bool {
        let range = response.headers().get(header::CONTENT_RANGE);
        let range = range.and_then(|range| range.to_str().ok());
        let start = range.and_then(|range| range.strip_prefix("bytes ")?.split('-').next());
        let is_next = start.and_then(|start| start.parse().ok()) == Some(self.received);
        is_next && self.range().is_some() && self.has_room_for(response)
    }

    fn has_room_for(&self, response: &reqwest::Response) -> bool {
        let announced = response.content_length().unwrap_or(0);
        announced <= self.max_bytes - self.received
    }

    /// Takes a reply that has the whole file.
    fn begin(&mut self, response: reqwest::Response) -> Result<(), Error> {
        self.received = 0;
        if !self.has_room_for(&response) {
            return Err(Error::too_large_file(self.max_bytes));
        }
        let headers = response.headers();
        let content_type = printable_word(headers, header::CONTENT_TYPE);
        let encoding = printable_word(headers, header::CONTENT_ENCODING);
        match (content_type, encoding) {
            (Some(page @ ("text/html" | "application/xhtml+xml")), _) => {
                return Err(Error::not_a_file(&format!("a page came ({page})")));
            }
            (_, Some(encoding)) if encoding != "identity" => {
                let problem = format!("it is compressed with {encoding}, which was not asked for");
                return Err(Error::not_a_file(&problem));
            }
            _ => {}
        }
        self.content_type = content_type.map(str::to_owned);
        // A client of the user's own may have unpacked it, and then it has no length: bytes of the file
        // are not those that were received.
        let may_be_unpacked = self.client.settings().http.may_redirect();
        let is_as_it_came = !may_be_unpacked || response.content_length().is_some();
        self.validator = validator(headers).filter(|_| is_as_it_came);
        self.total = response.content_length();
        self.response = Some(response);
        Ok(())
    }

    /// Reads on; none at the end of the reply.
    async fn read(&mut self, mut response: reqwest::Response) -> Result<Option<Piece>, Error> {
        let chunk = self.within_timeout(response.chunk()).await?;
        let Some(bytes) = chunk.map_err(|error| Error::transport(error, true))? else {
            return Ok(None);
        };
        self.received += bytes.len() as u64;
        if self.received > self.max_bytes {
            return Err(Error::too_large_file(self.max_bytes));
        }
        self.failures = 0;
        self.response = Some(response);
        if let Some(on_progress) = &self.on_progress {
            on_progress(DownloadProgress {
                received: self.received,
                total: self.total,
            });
        }
        Ok(Some(Piece::Bytes(bytes)))
    }

    /// Returns the error for a reply that does not have the file.
    async fn refusal(&self, mut response: reqwest::Response) -> Error {
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = BytesMut::new();
        while let Ok(Ok(Some(chunk))) = self.within_timeout(response.chunk()).await {
            let room = MAX_REFUSAL - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if body.len() == MAX_REFUSAL {
                break;
            }
        }
        let reply = Reply {
            status,
            headers,
            body: body.freeze(),
        };
        if status.is_success() {
            Error::not_a_file("the status is one of success, and not the one of a file")
                .with_reply(reply)
        } else if is_expired(&reply) {
            Error::link_expired(reply)
        } else {
            Error::refused(reply)
        }
    }

    async fn within_timeout<T>(&self, step: impl Future<Output = T>) -> Result<T, Error> {
        let left = self.terms.time_left(Instant::now());
        if left == Duration::ZERO {
            return Err(Error::past_deadline().sent(self.attempts > 1));
        }
        let time = self.terms.timeout.min(left);
        timeout(time, step).await.map_err(|_| Error::timed_out())
    }
}

/// Returns what identifies the version of a file: a strong entity tag, or else its date.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    let tag = headers.get(header::ETAG);
    let strong = tag.filter(|tag| !tag.as_bytes().starts_with(b"W/"));
    strong
        .or_else(|| headers.get(header::LAST_MODIFIED))
        .cloned()
}

/// Returns true if the store says that the link is no longer valid: by 410, or in words, as
/// Amazon's, Google's and Microsoft's do.
fn is_expired(reply: &Reply) -> bool {
    match reply.status.as_u16() {
        410 => true,
        400 | 401 | 403 => {
            let text = String::from_utf8_lossy(&reply.body).to_ascii_lowercase();
            ["expired", "not valid in the specified time frame"]
                .iter()
                .any(|words| text.contains(words))
        }
        _ => false,
    }
}
