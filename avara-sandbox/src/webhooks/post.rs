//! One POST over its own connection.

use std::error::Error;
use std::sync::LazyLock;

use avara_client::reqwest::{Client, Result as HttpResult, Url, redirect::Policy};
use bytes::{Bytes, BytesMut};
use hyper::header::CONTENT_TYPE;

/// More than any answer has.
const MAX_ANSWER: usize = 16 * 1024 * 1024;

/// Plain HTTP needs no certificates, which a small container may not have.
static CLIENT: LazyLock<HttpResult<Client>> = LazyLock::new(|| {
    let client = Client::builder().tls_certs_only([]).no_proxy();
    let client = client.redirect(Policy::none()).pool_max_idle_per_host(0);
    client.build()
});

/// The receiver's answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Bytes,
}

/// Posts a JSON text. The error is in words, for people.
pub(super) async fn post(
    url: &str,
    headers: Vec<(&'static str, String)>,
    body: String,
) -> Result<Answer, String> {
    let url = Url::parse(url).map_err(|_| format!("`{url}` is not an address"))?;
    if url.scheme() != "http" {
        return Err("the sandbox sends webhooks to `http://` addresses only".to_owned());
    }
    let client = CLIENT.as_ref().map_err(root)?;
    let request = client.post(url.clone()).body(body);
    let request = request.header(CONTENT_TYPE, "application/json");
    let request = headers.into_iter().fold(request, |request, (name, value)| {
        request.header(name, value)
    });
    let mut response = request.send().await.map_err(|error| {
        if error.is_connect() {
            let (host, port) = (url.host_str().unwrap_or_default(), url.port().unwrap_or(80));
            return format!("{host}:{port} cannot be reached: {}", root(&error));
        }
        format!("the connection broke: {}", root(&error))
    })?;
    let mut body = BytesMut::new();
    let broke_off = |error| format!("the answer broke off: {}", root(&error));
    while let Some(chunk) = response.chunk().await.map_err(broke_off)? {
        if body.len() + chunk.len() > MAX_ANSWER {
            return Err("the answer has more than 16 MiB".to_owned());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer {
        status: response.status().as_u16(),
        body: body.freeze(),
    })
}

/// Returns the innermost cause: the others only report that something failed.
fn root(error: &avara_client::reqwest::Error) -> String {
    let mut root: &dyn Error = error;
    while let Some(below) = root.source() {
        root = below;
    }
    root.to_string()
}
