//! One POST to a receiver.

use std::error::Error as _;
use std::time::Duration;

use avara_client::bytes::{Bytes, BytesMut};
use avara_client::http::header::CONTENT_TYPE;
use avara_client::http::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Url};

use super::exchange::Answer;
use crate::fault::Fault;

/// More than any answer has.
const MAX_ANSWER: usize = 16 * 1024 * 1024;

/// How long a receiver may take. How long Avara waits is not documented.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);

/// A receiver that is posted to.
pub(super) struct Receiver {
    client: Client,
    url: Url,
}

impl Receiver {
    /// The error names the flag that the URL is from.
    pub(super) fn new(flag: &str, url: &str, timeout: Option<Duration>) -> Result<Self, Fault> {
        let url = Url::parse(url).ok().filter(is_http);
        let url =
            url.ok_or_else(|| Fault::usage(format!("--{flag}: must be an http or https URL")))?;
        let client = Client::builder()
            .timeout(timeout.unwrap_or(TIMEOUT))
            // Avara follows none, as far as is known.
            .redirect(Policy::none())
            // A proxy has no business on the way to this machine.
            .no_proxy()
            .build();
        let client =
            client.map_err(|error| Fault::other(format!("cannot post: {}", root(&error))))?;
        Ok(Self { client, url })
    }

    pub(super) fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Posts a body as it is. The error says what went wrong, for people.
    pub(super) async fn post(&self, mut headers: HeaderMap, body: Bytes) -> Result<Answer, String> {
        headers
            .entry(CONTENT_TYPE)
            .or_insert(HeaderValue::from_static("application/json"));
        let request = self
            .client
            .post(self.url.clone())
            .headers(headers)
            .body(body);
        let told = |error: reqwest::Error| self.problem(&error);
        let mut response = request.send().await.map_err(told)?;
        let content_type = response.headers().get(CONTENT_TYPE).cloned();
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(told)? {
            if body.len() + chunk.len() > MAX_ANSWER {
                return Err(format!("{}: the answer has more than 16 MiB", self.url));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer {
            status: response.status(),
            content_type,
            body: body.freeze(),
        })
    }

    fn problem(&self, error: &reqwest::Error) -> String {
        let what = if error.is_timeout() {
            "no answer in time".to_owned()
        } else {
            root(error)
        };
        format!("{}: {what}", self.url)
    }
}

fn is_http(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.has_host()
}

/// The cause behind all causes: the others only say that something went wrong.
fn root(error: &reqwest::Error) -> String {
    let mut root = error.source();
    while let Some(below) = root.and_then(std::error::Error::source) {
        root = Some(below);
    }
    root.map_or_else(|| error.to_string(), ToString::to_string)
}
