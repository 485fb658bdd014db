//! A server in its own process, so that its work is not counted: the bench starts itself
//! again as `<bench> server`.

use std::convert::Infallible;
use std::env;
use std::hint::spin_loop;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use super::{runtime, samples};

/// The argument that makes a bench the server.
pub(crate) const ROLE: &str = "server";

/// A running server. It ends with its last owner, or with the process.
pub(crate) struct Server {
    process: Child,
    address: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut process = Command::new(env::current_exe().expect("a path"))
            .arg(ROLE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let output = process.stdout.take().expect("piped");
        let mut address = String::new();
        let read = BufReader::new(output).read_line(&mut address);
        read.expect("the server's address");
        Self {
            process,
            address: address.trim().to_owned(),
        }
    }

    /// The base URL under which lists have that many pages, and each reply takes that long.
    pub(crate) fn url(&self, pages: usize, latency: Duration) -> String {
        format!("http://{}/{pages}/{}", self.address, latency.as_millis())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Serves until the input ends, which it does when the one who started this goes.
pub(crate) fn run() {
    thread::spawn(|| {
        let _ = io::stdin().read(&mut [0]);
        std::process::exit(0);
    });
    runtime().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("{}", listener.local_addr().expect("an address"));
        io::stdout().flush().expect("output");
        let replies = Arc::new(Replies::new());
        loop {
            let (stream, _) = listener.accept().await.expect("a connection");
            stream.set_nodelay(true).expect("a socket");
            let replies = Arc::clone(&replies);
            let service = service_fn(move |request| answer(Arc::clone(&replies), request));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
}

/// Everything that can be asked for, as JSON.
struct Replies {
    study: Bytes,
    user: Bytes,
    last_page: Bytes,
    page: String,
}

/// The cursor in `Replies::page`: each page's own is put in its place.
const CURSOR: &str = "cursor-00000000";

impl Replies {
    fn new() -> Self {
        Self {
            study: samples::study(0).to_string().into(),
            user: samples::user().to_string().into(),
            last_page: samples::page(None).into(),
            page: samples::page(Some(CURSOR)),
        }
    }

    fn page(&self, number: usize, pages: usize) -> Bytes {
        if number >= pages {
            return self.last_page.clone();
        }
        let cursor = format!("cursor-{number:08}");
        self.page.replacen(CURSOR, &cursor, 1).into()
    }
}

async fn answer(
    replies: Arc<Replies>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let _ = body.collect().await;
    let mut path = head.uri.path().splitn(4, '/').skip(1);
    let mut number = || path.next().and_then(|text| text.parse().ok()).unwrap_or(0);
    let (pages, latency) = (number(), number());
    wait(Duration::from_millis(latency as u64));
    let query = head.uri.query().unwrap_or_default();
    let asked = query.split_once("cursor-").map(|(_, rest)| &rest[..8]);
    let body = match path.next() {
        Some("v1/viewer/studies") => {
            let before = asked.and_then(|number| number.parse().ok()).unwrap_or(0);
            replies.page(before + 1, pages)
        }
        _ if head.method == Method::PATCH => replies.user.clone(),
        _ => replies.study.clone(),
    };
    let mut response = Response::new(Full::new(body));
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}

/// Waits to the microsecond, which no timer does, and holds up everything: no other request is
/// under way when a reply is to take its time.
fn wait(time: Duration) {
    let start = Instant::now();
    thread::sleep(time.saturating_sub(Duration::from_micros(300)));
    while start.elapsed() < time {
        spin_loop();
    }
}
