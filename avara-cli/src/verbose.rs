//! Logs requests and replies to stderr, for `-v`. The API key is never in it: a preview has no key.

use std::time::Instant;

use avara_client::bytes::Bytes;
use avara_client::http::{HeaderMap, Request, Uri};
use avara_client::{Error, Response};

use crate::headers::shown;
use crate::terminal::{self, eprint};

/// The level of detail.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verbose(pub(crate) u8);

impl Verbose {
    pub(crate) fn request(self, preview: &Request<Bytes>) {
        let uri = preview.uri();
        match self.0 {
            0 => {}
            1 => eprint(&format!(
                "> {} {}{}",
                preview.method(),
                uri.path(),
                elsewhere(uri)
            )),
            _ => {
                eprint(&format!("> {} {uri}", preview.method()));
                headers('>', preview.headers());
                body('>', preview.body());
            }
        }
    }

    /// Sends a request, and logs the reply.
    pub(crate) async fn sent<T>(
        self,
        sending: impl Future<Output = Result<Response<T>, Error>>,
    ) -> Result<Response<T>, Error> {
        let started = Instant::now();
        let result = Box::pin(sending).await;
        self.reply(&result, started);
        result
    }

    pub(crate) fn reply<T>(self, result: &Result<Response<T>, Error>, started: Instant) {
        let time = started.elapsed().as_millis();
        match result {
            Ok(response) => {
                if response.was_reconciled() {
                    eprint("note: the answer was lost; the record was found by a look-up");
                }
                self.line(response.status().as_u16(), response.attempts(), time);
                if self.0 > 1 {
                    headers('<', response.headers());
                    body('<', response.body());
                }
            }
            Err(error) => {
                if let Some(status) = error.status() {
                    self.line(status.as_u16(), error.attempts(), time);
                }
                if let (2.., Some(text)) = (self.0, error.body()) {
                    body('<', text);
                }
            }
        }
    }

    fn line(self, status: u16, attempts: u32, time: u128) {
        if self.0 > 0 {
            eprint(&format!("< {status} in {time} ms, attempts: {attempts}"));
        }
    }
}

/// Returns the host, if it is not the usual one.
fn elsewhere(uri: &Uri) -> String {
    match uri.authority() {
        Some(host) if host.as_str() != USUAL => format!(" at {host}"),
        _ => String::new(),
    }
}

const USUAL: &str = "api.avarasoftware.com";

fn headers(mark: char, headers: &HeaderMap) {
    for (name, value) in headers {
        let value = shown(name, value);
        eprint(&format!("{mark} {name}: {}", terminal::printable(&value)));
    }
}

fn body(mark: char, body: &[u8]) {
    if !body.is_empty() {
        let text = String::from_utf8_lossy(body);
        eprint(&format!("{mark} {}", terminal::printable(&text)));
    }
}
