//! One POST over a connection of its own.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONNECTION, CONTENT_TYPE, HOST};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// More than any answer has.
const MAX_ANSWER: usize = 16 * 1024 * 1024;

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
    let uri: Uri = url
        .parse()
        .map_err(|_| format!("`{url}` is not an address"))?;
    let request = request(&uri, headers, body)?;
    let stream = connect(&uri).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| broken(&error))?;
    let exchange = async {
        let answer = sender
            .send_request(request)
            .await
            .map_err(|error| broken(&error))?;
        let status = answer.status().as_u16();
        let body = Limited::new(answer.into_body(), MAX_ANSWER).collect().await;
        let body = body.map_err(|error| format!("the answer broke off: {error}"))?;
        Ok(Answer {
            status,
            body: body.to_bytes(),
        })
    };
    tokio::pin!(exchange, connection);
    tokio::select! {
        answer = &mut exchange => answer,
        // The connection ends when the answer is there, or before.
        _ = &mut connection => exchange.await,
    }
}

async fn connect(uri: &Uri) -> Result<TcpStream, String> {
    if uri.scheme_str() != Some("http") {
        return Err("the sandbox sends webhooks to `http://` addresses only".to_owned());
    }
    let host = uri
        .host()
        .unwrap_or_default()
        .trim_start_matches('[')
        .trim_end_matches(']');
    let port = uri.port_u16().unwrap_or(80);
    let stream = TcpStream::connect((host, port)).await;
    stream.map_err(|error| format!("{host}:{port} cannot be reached: {error}"))
}

fn request(
    uri: &Uri,
    headers: Vec<(&'static str, String)>,
    body: String,
) -> Result<Request<Full<Bytes>>, String> {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let mut request = Request::post(path)
        .header(HOST, host)
        .header(CONTENT_TYPE, "application/json")
        .header(CONNECTION, "close");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    request
        .body(Full::new(Bytes::from(body)))
        .map_err(|error| error.to_string())
}

fn broken(error: &hyper::Error) -> String {
    format!("the connection broke: {error}")
}
