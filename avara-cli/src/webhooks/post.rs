//! One POST to a receiver.

use std::net::IpAddr;
use std::time::Duration;

use avara_client::bytes::{Bytes, BytesMut};
use avara_client::http::header::{self, HeaderName};
use avara_client::http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::redirect::Policy;
use reqwest::{Client, Url};

use super::exchange::Answer;
use crate::failure::{Failure, causes};
use crate::network::host;

/// More than any answer has.
const MAX_ANSWER: usize = 16 * 1024 * 1024;

/// The time that a receiver may take. How long Avara waits is not documented.
const TIMEOUT: Duration = Duration::from_secs(10);

pub(super) struct Receiver {
    client: Client,
    url: Url,
}

/// The reason that there is no answer, for people.
pub(super) struct NoAnswer {
    pub(super) status: StatusCode,
    pub(super) problem: String,
}

impl Receiver {
    /// Takes the URL of a receiver; the error names the flag that it is from.
    pub(super) fn new(flag: &str, url: &str, timeout: Option<Duration>) -> Result<Self, Failure> {
        let url = Url::parse(url).ok().filter(is_http);
        let url = url.ok_or_else(|| {
            Failure::usage(format!(
                "--{flag}: must be an http or https URL, such as http://127.0.0.1:8080/avara"
            ))
        })?;
        let mut client = Client::builder()
            .timeout(timeout.unwrap_or(TIMEOUT))
            // Avara follows none, as far as is known.
            .redirect(Policy::none());
        if is_here(&url) {
            // A proxy has no business on the way to this machine.
            client = client.no_proxy();
        }
        if url.scheme() == "http" {
            // A machine without certificates can post all the same.
            client = client.tls_certs_only([]);
        }
        let client = client.build();
        let client = client.map_err(|error| {
            Failure::other(format!("--{flag}: {}; {CERTIFICATES}", root(&error)))
        })?;
        Ok(Self { client, url })
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the URL without a password, and without its query.
    pub(super) fn shown(&self) -> String {
        let mut url = self.url.clone();
        let _ = url.set_username("");
        let _ = url.set_password(None);
        url.set_query(self.url.query().map(|_| "..."));
        url.to_string()
    }

    pub(super) async fn post(
        &self,
        mut headers: HeaderMap,
        body: Bytes,
    ) -> Result<Answer, NoAnswer> {
        headers
            .entry(header::CONTENT_TYPE)
            .or_insert(HeaderValue::from_static("application/json"));
        let request = self.client.post(self.url.clone()).headers(headers);
        let no_answer = |error: reqwest::Error| self.no_answer(&error);
        let mut response = request.body(body).send().await.map_err(no_answer)?;
        let headers = end_to_end(response.headers());
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(no_answer)? {
            if body.len() + chunk.len() > MAX_ANSWER {
                let problem = format!("{}: the answer has more than 16 MiB", self.shown());
                return Err(NoAnswer {
                    status: StatusCode::BAD_GATEWAY,
                    problem,
                });
            }
            body.extend_from_slice(&chunk);
        }
        let mut answer = Answer::new(body.freeze());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = headers;
        Ok(answer)
    }

    fn no_answer(&self, error: &reqwest::Error) -> NoAnswer {
        let (status, what) = if error.is_timeout() {
            (StatusCode::GATEWAY_TIMEOUT, "no answer in time".to_owned())
        } else {
            (StatusCode::BAD_GATEWAY, cause(error))
        };
        let problem = format!("{}: {what}", self.shown());
        NoAnswer { status, problem }
    }
}

/// The headers that are about one connection, and not about the message. A length is made anew, and
/// nobody reads what is compressed.
const HOP_BY_HOP: [HeaderName; 11] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Returns the headers that are handed on.
pub(super) fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    let mut headers = headers.clone();
    for name in HOP_BY_HOP {
        headers.remove(name);
    }
    headers
}

fn is_http(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.has_host()
}

pub(super) fn is_here(url: &Url) -> bool {
    let host = host(url);
    let address = host.parse::<IpAddr>();
    let is_local = |address: IpAddr| address.is_loopback() || address.is_unspecified();
    host == "localhost" || address.is_ok_and(is_local)
}

const CERTIFICATES: &str = "set SSL_CERT_FILE to a PEM file with the certificates to trust";

/// Returns why a connection failed, and what helps where a certificate is the reason.
fn cause(error: &reqwest::Error) -> String {
    let root = root(error);
    let what = root.to_lowercase();
    let helps = if !what.contains("certificate") {
        return root;
    } else if what.contains("causedasendentity") {
        "it is a CA certificate: create one for the server itself, with basicConstraints=CA:FALSE"
    } else if what.contains("not valid for name") {
        "use a host name that the certificate lists"
    } else if what.contains("expired") || what.contains("not valid yet") {
        "create a new one"
    } else {
        "if it is self-signed, set SSL_CERT_FILE to a PEM file with it or its issuer's certificate"
    };
    format!("its certificate is not trusted ({root}): {helps}")
}

/// Returns the innermost cause: the others only report that something failed.
fn root(error: &reqwest::Error) -> String {
    let root = causes(error).last();
    root.map_or_else(|| error.to_string(), ToString::to_string)
}
