//! `avara webhooks listen`: a receiver on this machine that shows what comes, and can hand it on.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use avara_client::bytes::Bytes;
use avara_client::http::header::{CONTENT_TYPE, HeaderName};
use avara_client::http::{HeaderMap, Method, Request, Response, StatusCode, request};
use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use super::exchange::{Answer, Exchange};
use super::post::{Receiver, TIMEOUT};
use super::show::Show;
use crate::advice;
use crate::cli::Globals;
use crate::fault::{Fault, say};
use crate::output::Format;
use crate::session::runtime;
use crate::terminal;

/// Receive webhooks, check their signatures, and print them
///
/// Each event is answered as by a receiver that handles none: nothing is granted, nothing is
/// claimed. With --forward-to the event goes on to your own receiver, unchanged, and its answer
/// goes back; what is wrong with it is told. Events that are not signed with the key are refused.
///
/// Any path will do. For a tunnel or a proxy on this machine, the address is 127.0.0.1.
#[derive(clap::Args)]
struct Arguments {
    /// Port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 9000)]
    port: u16,

    /// Address to listen on
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,

    /// Your receiver
    #[arg(long, value_name = "URL")]
    forward_to: Option<String>,

    /// End after so many events; with exit status 1 if an answer was wrong
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    events: Option<u64>,
}

pub(super) fn command() -> Command {
    Arguments::augment_args(Command::new("listen")).arg(super::key_arg())
}

pub(super) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Fault> {
    let arguments = Arguments::from_arg_matches(given)?;
    let webhooks = super::webhooks(globals, given)?;
    let forward = arguments.forward_to.as_deref();
    let forward = forward.map(|url| Receiver::new("forward-to", url, globals.timeout));
    let format = globals.output.unwrap_or_else(Format::usual);
    let show = Show::new(globals, format)?;
    let (told, ended) = mpsc::unbounded_channel();
    let listener = Listener {
        service: WebhookService::new(webhooks.clone(), Nobody),
        webhooks,
        forward: forward.transpose()?,
        show: Mutex::new(show),
        told,
    };
    runtime()?.block_on(serve(listener, &arguments, ended))
}

/// Handles nothing: what is answered without --forward-to.
struct Nobody;

impl WebhookHandler for Nobody {}

struct Listener {
    webhooks: Webhooks,
    service: WebhookService<Nobody>,
    forward: Option<Receiver>,
    show: Mutex<Show>,
    /// Whether the answer to an event was right, or why nothing more can be printed.
    told: mpsc::UnboundedSender<Result<bool, Fault>>,
}

type Ended = mpsc::UnboundedReceiver<Result<bool, Fault>>;

/// Serves until Control-C, until so many events were answered, or until nobody reads them.
async fn serve(listener: Listener, arguments: &Arguments, mut ended: Ended) -> Result<(), Fault> {
    let address = (arguments.host, arguments.port);
    let socket = TcpListener::bind(address).await;
    let socket = socket.map_err(|error| {
        let (host, port) = address;
        Fault::other(format!(
            "cannot listen on {host}, port {port}: {error}; see --port"
        ))
    })?;
    announce(&socket, &listener)?;
    let listener = Arc::new(listener);
    let connections = GracefulShutdown::new();
    let (mut left, mut wrong) = (arguments.events.unwrap_or(u64::MAX), 0_u64);
    while left > 0 {
        tokio::select! {
            accepted = socket.accept() => match accepted {
                Ok((stream, _)) => {
                    let connection = connection(stream, Arc::clone(&listener), connections.watcher());
                    drop(tokio::spawn(connection));
                }
                // Of one connection, or for want of a descriptor that another will give back.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(result) = ended.recv() => {
                wrong += u64::from(!result?);
                left -= 1;
            }
            _ = tokio::signal::ctrl_c() => break,
        }
    }
    // The last answer is on its way.
    tokio::select! {
        _ = tokio::time::timeout(TIMEOUT, connections.shutdown()) => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    match wrong {
        0 => Ok(()),
        wrong => Err(Fault::other(format!(
            "answers that Avara could not use: {wrong}"
        ))),
    }
}

fn announce(socket: &TcpListener, listener: &Listener) -> Result<(), Fault> {
    let address = socket.local_addr();
    let address = address.map_err(|error| Fault::other(format!("cannot listen: {error}")))?;
    match &listener.forward {
        Some(receiver) => say(&format!(
            "listening on http://{address}, forwarding to {}",
            receiver.url()
        )),
        None => say(&format!(
            "listening on http://{address}, handling nothing; see --forward-to"
        )),
    }
    Ok(())
}

async fn connection(stream: TcpStream, listener: Arc<Listener>, watcher: Watcher) {
    let service = service_fn(|request| {
        let listener = Arc::clone(&listener);
        async move { Ok::<_, Infallible>(listener.respond(request).await) }
    });
    let mut server = http1::Builder::new();
    server.timer(TokioTimer::new()).header_read_timeout(TIMEOUT);
    // A connection that broke has nobody to tell; what came of its event was printed.
    let connection = server.serve_connection(TokioIo::new(stream), service);
    let _ = watcher.watch(connection).await;
}

/// As the client's own service has it.
const BODY_LIMIT: usize = 10 * 1024 * 1024;

impl Listener {
    async fn respond(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (head, body) = request.into_parts();
        let body = Limited::new(body, BODY_LIMIT).collect();
        let Ok(Ok(body)) = tokio::time::timeout(TIMEOUT, body).await else {
            return refuse(
                StatusCode::BAD_REQUEST,
                "the body did not come, or has more than 10 MiB",
            );
        };
        let body = body.to_bytes();
        if head.method != Method::POST || self.webhooks.verify(&body, &head.headers).is_err() {
            return self.refused(head, body).await;
        }
        let started = Instant::now();
        let answer = self.answer(head, body.clone()).await;
        let exchange = Exchange::new(body, answer, started.elapsed());
        let mut show = self.show.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody listens only when the program is at its end.
        let _ = self
            .told
            .send(show.exchange(&exchange).map(|()| exchange.is_ok()));
        response(exchange.answer)
    }

    async fn answer(&self, head: request::Parts, body: Bytes) -> Answer {
        let Some(receiver) = &self.forward else {
            return self.own(head, body).await;
        };
        let answer = receiver.post(handed_on(&head.headers), body).await;
        answer.unwrap_or_else(|problem| {
            say(&format!(
                "{} {}",
                terminal::red("error:"),
                terminal::printable(&problem)
            ));
            failed(StatusCode::BAD_GATEWAY, "the receiver did not answer")
        })
    }

    /// The answer of the client's own service.
    async fn own(&self, head: request::Parts, body: Bytes) -> Answer {
        let response = self
            .service
            .respond(Request::from_parts(head, Full::new(body)))
            .await;
        let (head, body) = response.into_parts();
        let Ok(body) = body.collect().await;
        Answer {
            status: head.status,
            content_type: head.headers.get(CONTENT_TYPE).cloned(),
            body: body.to_bytes(),
        }
    }

    /// What is not from Avara is told, without anything of it.
    async fn refused(&self, head: request::Parts, body: Bytes) -> Response<Full<Bytes>> {
        let problem = match self.webhooks.verify(&body, &head.headers) {
            Err(error) if head.method == Method::POST => advice::for_people(&error.to_string()),
            _ => "webhooks are posted".to_owned(),
        };
        let answer = self.own(head, body).await;
        say(&format!(
            "refused with {}: {problem}",
            answer.status.as_u16()
        ));
        response(answer)
    }
}

/// The signature, and what the body is. The rest is about this connection and not the next.
fn handed_on(headers: &HeaderMap) -> HeaderMap {
    let names = [
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
        "content-type",
        "user-agent",
    ];
    let names = names.map(HeaderName::from_static).into_iter();
    names
        .filter_map(|name| Some((name.clone(), headers.get(&name)?.clone())))
        .collect()
}

fn refuse(status: StatusCode, problem: &str) -> Response<Full<Bytes>> {
    say(&format!("refused with {}: {problem}", status.as_u16()));
    response(failed(status, problem))
}

fn failed(status: StatusCode, problem: &str) -> Answer {
    Answer {
        status,
        content_type: Some(avara_client::http::HeaderValue::from_static(
            "application/json",
        )),
        body: serde_json::json!({ "error": problem }).to_string().into(),
    }
}

fn response(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(answer.body));
    *response.status_mut() = answer.status;
    if let Some(content_type) = answer.content_type {
        response.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    response
}
