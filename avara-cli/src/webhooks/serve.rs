//! The server of `avara webhooks listen`: one request at a time, from the connection to the
//! exchange that is printed.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use avara_client::bytes::Bytes;
use avara_client::http::header::{CONTENT_TYPE, HeaderValue};
use avara_client::http::{Request, Response, StatusCode, request};
use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

use super::exchange::{Answer, Exchange};
use super::post::{Receiver, end_to_end};
use crate::terminal::{self, eprint};

/// The time that a sender may take for its headers.
const SENDING: Duration = Duration::from_secs(10);

/// Handles no event: its answers are used if events are not forwarded.
pub(super) struct Nobody;

impl WebhookHandler for Nobody {}

pub(super) fn nobody(webhooks: &Webhooks) -> WebhookService<Nobody> {
    WebhookService::new(webhooks.clone(), Nobody)
}

/// An exchange, and the room that it takes until it is printed.
pub(super) type Done = (Exchange, OwnedSemaphorePermit);

pub(super) struct Server {
    pub(super) service: WebhookService<Nobody>,
    pub(super) forward: Option<Receiver>,
    /// The number of events that may yet come.
    pub(super) left: AtomicU64,
    /// The most events at a time.
    pub(super) room: Arc<Semaphore>,
    pub(super) done: mpsc::Sender<Done>,
}

pub(super) async fn connection(stream: TcpStream, server: Arc<Server>, watcher: Watcher) {
    let service = service_fn(|request| {
        let server = Arc::clone(&server);
        async move { Ok::<_, Infallible>(respond(server, request).await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(SENDING);
    // Nobody is left at a connection that broke.
    let connection = http.serve_connection(TokioIo::new(stream), service);
    let _ = watcher.watch(connection).await;
}

/// Answers an event and prints it, also if its sender hangs up before.
async fn respond(server: Arc<Server>, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let answering = tokio::spawn(async move { server.respond(request).await });
    let answer = answering.await;
    let broke = |_| failed(StatusCode::INTERNAL_SERVER_ERROR, "it broke");
    answer.unwrap_or_else(broke).map(Full::new)
}

impl Server {
    async fn respond(self: Arc<Self>, request: Request<Incoming>) -> Answer {
        // An unverified request takes no place from others.
        let (head, body) = match self.service.receive(request).await {
            Ok(received) => received,
            Err(refusal) => return reported(refusal).await,
        };
        let Ok(room) = Arc::clone(&self.room).acquire_owned().await else {
            return failed(StatusCode::SERVICE_UNAVAILABLE, "the listener has ended");
        };
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
            Ok(answer) if answer.status().is_informational() => {
                failed(StatusCode::BAD_GATEWAY, "the receiver did not answer")
            }
            Ok(answer) => answer,
            Err(no_answer) => {
                let problem = terminal::printable(&no_answer.problem);
                eprint(&format!("{} {problem}", terminal::red("error:")));
                failed(no_answer.status, "the receiver did not answer")
            }
        }
    }

    /// Returns the answer of the client's own service.
    async fn own(&self, head: request::Parts, body: Bytes) -> Answer {
        let request = Request::from_parts(head, Full::new(body));
        answer_of(self.service.respond(request).await).await
    }
}

async fn answer_of(response: Response<Full<Bytes>>) -> Answer {
    let (mut head, body) = response.into_parts();
    let Ok(body) = body.collect().await;
    head.headers = end_to_end(&head.headers);
    Answer::from_parts(head, body.to_bytes())
}

/// Reports a request that is not from Avara, without any of its content.
async fn reported(refusal: Response<Full<Bytes>>) -> Answer {
    let answer = answer_of(refusal).await;
    let Reason { error } = serde_json::from_slice(answer.body()).unwrap_or_default();
    eprint(&format!(
        "refused with {}: {error}",
        answer.status().as_u16()
    ));
    answer
}

/// The body of a refusal.
#[derive(Default, serde::Deserialize)]
struct Reason {
    error: String,
}

fn refuse(status: StatusCode, problem: &str) -> Answer {
    eprint(&format!("refused with {}: {problem}", status.as_u16()));
    failed(status, problem)
}

fn failed(status: StatusCode, problem: &str) -> Answer {
    let json = serde_json::json!({ "error": problem });
    let mut answer = Answer::new(json.to_string().into());
    *answer.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    answer.headers_mut().insert(CONTENT_TYPE, json);
    answer
}
