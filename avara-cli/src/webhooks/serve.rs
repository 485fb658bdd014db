//! The server of `avara webhooks listen`: one request at a time, from the connection to the
//! exchange that is printed.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use avara_client::bytes::Bytes;
use avara_client::http::header::{CONTENT_TYPE, HeaderValue};
use avara_client::http::{HeaderMap, Method, Request, Response, StatusCode, request};
use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::timeout;

use super::exchange::{Answer, Exchange};
use super::post::{Receiver, end_to_end};
use crate::advice;
use crate::fault::say;
use crate::terminal;

/// How long a sender may take for its headers, and for the body.
const SENDING: Duration = Duration::from_secs(10);

/// As the client's own service has it.
const BODY_LIMIT: usize = 10 * 1024 * 1024;

/// Handles nothing: what is answered where an event is not handed on.
pub(super) struct Nobody;

impl WebhookHandler for Nobody {}

pub(super) fn nobody(webhooks: &Webhooks) -> WebhookService<Nobody> {
    WebhookService::new(webhooks.clone(), Nobody)
}

/// An exchange, and the room that it takes until it is printed.
pub(super) type Done = (Exchange, OwnedSemaphorePermit);

pub(super) struct Server {
    pub(super) webhooks: Webhooks,
    pub(super) service: WebhookService<Nobody>,
    pub(super) forward: Option<Receiver>,
    /// How many events may yet come.
    pub(super) left: AtomicU64,
    /// For so many bodies at a time.
    pub(super) room: Arc<Semaphore>,
    /// Where exchanges go to be printed.
    pub(super) done: mpsc::Sender<Done>,
}

/// Serves a connection to its end.
pub(super) async fn connection(stream: TcpStream, server: Arc<Server>, watcher: Watcher) {
    let service = service_fn(|request| {
        let server = Arc::clone(&server);
        async move { Ok::<_, Infallible>(respond(server, request).await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(SENDING);
    // A connection that broke has nobody to tell.
    let connection = http.serve_connection(TokioIo::new(stream), service);
    let _ = watcher.watch(connection).await;
}

/// An event is answered and printed also where its sender hangs up before.
async fn respond(server: Arc<Server>, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let answering = tokio::spawn(async move { server.respond(request).await });
    let answer = answering.await;
    response(answer.unwrap_or_else(|_| failed(StatusCode::INTERNAL_SERVER_ERROR, "it broke")))
}

impl Server {
    async fn respond(self: Arc<Self>, request: Request<Incoming>) -> Answer {
        let (head, body) = request.into_parts();
        // What is not signed, or not of this time, need not be read.
        if head.method != Method::POST || self.webhooks.check_headers(&head.headers).is_err() {
            return self.refused(head, Bytes::new()).await;
        }
        let Ok(room) = Arc::clone(&self.room).acquire_owned().await else {
            return failed(StatusCode::SERVICE_UNAVAILABLE, "the listener has ended");
        };
        let body = match read(body).await {
            Ok(body) => body,
            Err((status, problem)) => return refuse(status, problem),
        };
        if self.webhooks.verify(&body, &head.headers).is_err() {
            return self.refused(head, body).await;
        }
        let claimed = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(1)
            });
        if claimed.is_err() {
            return refuse(StatusCode::SERVICE_UNAVAILABLE, "the listener has ended");
        }
        let started = Instant::now();
        let answer = self.answer(head, body.clone()).await;
        let exchange = Exchange::new(body, answer.clone(), started.elapsed());
        let done = self.done.clone();
        // The answer does not wait for whoever reads what is printed; the room does.
        tokio::spawn(async move { done.send((exchange, room)).await });
        answer
    }

    async fn answer(&self, head: request::Parts, body: Bytes) -> Answer {
        let Some(receiver) = &self.forward else {
            return self.own(head, body).await;
        };
        match receiver.post(end_to_end(&head.headers), body).await {
            // Of a connection that is to be another one.
            Ok(answer) if answer.status.is_informational() => {
                failed(StatusCode::BAD_GATEWAY, "the receiver did not answer")
            }
            Ok(answer) => answer,
            Err(no_answer) => {
                let problem = terminal::printable(&no_answer.problem);
                say(&format!("{} {problem}", terminal::red("error:")));
                failed(no_answer.status, "the receiver did not answer")
            }
        }
    }

    /// The answer of the client's own service.
    async fn own(&self, head: request::Parts, body: Bytes) -> Answer {
        let request = Request::from_parts(head, Full::new(body));
        let (head, body) = self.service.respond(request).await.into_parts();
        let Ok(body) = body.collect().await;
        Answer {
            status: head.status,
            headers: end_to_end(&head.headers),
            body: body.to_bytes(),
        }
    }

    /// What is not from Avara is told, without anything of it.
    async fn refused(&self, head: request::Parts, body: Bytes) -> Answer {
        let answer = self.own(head, body).await;
        let reason = serde_json::from_slice(&answer.body).unwrap_or_default();
        let Reason { error } = reason;
        let error = advice::for_people(&error);
        say(&format!("refused with {}: {error}", answer.status.as_u16()));
        answer
    }
}

/// The body of a refusal.
#[derive(Default, serde::Deserialize)]
struct Reason {
    error: String,
}

/// The whole body, if it comes in time and is not too large.
async fn read(body: Incoming) -> Result<Bytes, (StatusCode, &'static str)> {
    let too_large = (
        StatusCode::PAYLOAD_TOO_LARGE,
        "the body has more than 10 MiB",
    );
    if body.size_hint().lower() > BODY_LIMIT as u64 {
        return Err(too_large);
    }
    match timeout(SENDING, Limited::new(body, BODY_LIMIT).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large),
        Ok(Err(_)) => Err((StatusCode::BAD_REQUEST, "the body broke off")),
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "the body did not come in time")),
    }
}

fn refuse(status: StatusCode, problem: &str) -> Answer {
    say(&format!("refused with {}: {problem}", status.as_u16()));
    failed(status, problem)
}

fn failed(status: StatusCode, problem: &str) -> Answer {
    let json = HeaderValue::from_static("application/json");
    Answer {
        status,
        headers: HeaderMap::from_iter([(CONTENT_TYPE, json)]),
        body: serde_json::json!({ "error": problem }).to_string().into(),
    }
}

fn response(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}
