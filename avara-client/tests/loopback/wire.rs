//! A server on loopback that does with each request what it is told, and keeps what it was sent.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use avara_client::{Client, ClientBuilder, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::sleep;

pub(crate) const KEY: &str = "sk_live_1234567890abcdef1234567890abcdef";

/// What the server does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// Sends these bytes and closes.
    Raw(String),
    /// Sends these bytes and waits for the next request.
    Kept(String),
    /// Sends these bytes a few at a time, and closes.
    Slow(String),
    /// Sends these bytes and then nothing more, also no end.
    Stalled(String),
    /// Resets the connection.
    Reset,
}

impl Reply {
    /// Closes without a word.
    pub(crate) const CLOSE: Self = Self::Raw(String::new());
    /// Never answers.
    pub(crate) const SILENCE: Self = Self::Stalled(String::new());

    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::with(status, &[("Content-Type", "application/json")], body)
    }

    pub(crate) fn with(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let close = [&[("Connection", "close")], headers].concat();
        Self::Raw(message_with(status, &close, body.len(), body))
    }

    /// A reply after which the connection stays.
    pub(crate) fn kept(status: u16, body: &str) -> Self {
        Self::Kept(message(status, body))
    }

    /// A reply whose body ends before it should.
    pub(crate) fn broken_off(status: u16, headers: &[(&str, &str)]) -> Self {
        Self::Raw(message_with(status, headers, 100, "short"))
    }

    /// The same bytes, but the connection stays open.
    pub(crate) fn without_end(self) -> Self {
        Self::Stalled(self.text())
    }

    /// The same bytes, a few at a time.
    pub(crate) fn slowly(self) -> Self {
        Self::Slow(self.text())
    }

    fn text(self) -> String {
        match self {
            Self::Raw(text) | Self::Kept(text) | Self::Slow(text) | Self::Stalled(text) => text,
            Self::Reset => String::new(),
        }
    }
}

/// A reply that does not say that the connection closes after it.
pub(crate) fn message(status: u16, body: &str) -> String {
    message_with(status, &[], body.len(), body)
}

fn message_with(status: u16, headers: &[(&str, &str)], length: usize, body: &str) -> String {
    let headers = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"));
    let headers: String = headers.collect();
    format!("HTTP/1.1 {status} Status\r\n{headers}Content-Length: {length}\r\n\r\n{body}")
}

/// A request as it came over the wire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Received {
    /// Method, target and version.
    pub(crate) line: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn method(&self) -> &str {
        self.line.split(' ').next().unwrap_or_default()
    }

    /// The target of the request line.
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }
}

type Answer = dyn Fn(&Received) -> Reply + Send + Sync;

pub(crate) struct Server {
    pub(crate) url: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

struct Shared {
    answer: Box<Answer>,
    received: Mutex<Vec<Received>>,
    connections: AtomicUsize,
    to_turn_away: AtomicUsize,
    last: AtomicUsize,
}

impl Server {
    /// Gives the replies in this order, and the last one ever after.
    pub(crate) async fn start(replies: impl Into<Vec<Reply>>) -> Self {
        Self::answering(in_turn(replies.into())).await
    }

    /// Replies as `answer` says.
    pub(crate) async fn answering(
        answer: impl Fn(&Received) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            answer: Box::new(answer),
            received: Mutex::default(),
            connections: AtomicUsize::new(0),
            to_turn_away: AtomicUsize::new(0),
            last: AtomicUsize::new(usize::MAX),
        });
        let task = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Self { url, shared, task }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().api_key(KEY).base_url(&self.url)
    }

    /// A client that sends each request once.
    pub(crate) fn client(&self) -> Client {
        self.client_with(RetryPolicy::never())
    }

    pub(crate) fn client_with(&self, policy: RetryPolicy) -> Client {
        self.builder().retries(policy).build().unwrap()
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap().clone()
    }

    /// Forgets what it was sent.
    pub(crate) fn forget(&self) {
        self.shared.received.lock().unwrap().clear();
    }

    /// The only request.
    pub(crate) fn one(&self) -> Received {
        let received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received[0].clone()
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Listens no more after so many connections.
    pub(crate) fn close_after(&self, connections: usize) {
        self.shared.last.store(connections, Ordering::SeqCst);
    }

    /// Closes the next connection before it reads anything from it.
    pub(crate) fn turn_the_next_away(&self) {
        self.shared.to_turn_away.fetch_add(1, Ordering::SeqCst);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One reply after the other, and the last one ever after.
pub(crate) fn in_turn(replies: Vec<Reply>) -> impl Fn(&Received) -> Reply {
    let next = AtomicUsize::new(0);
    move |_| {
        let index = next.fetch_add(1, Ordering::SeqCst);
        replies[index.min(replies.len() - 1)].clone()
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    for number in 0.. {
        if number == shared.last.load(Ordering::SeqCst) {
            break;
        }
        let (stream, _) = listener.accept().await.unwrap();
        shared.connections.fetch_add(1, Ordering::SeqCst);
        if !shared.is_to_turn_away() {
            connections.spawn(converse(stream, Arc::clone(&shared)));
        }
    }
    drop(listener);
    connections.join_all().await;
}

impl Shared {
    fn is_to_turn_away(&self) -> bool {
        let (get, set) = (Ordering::SeqCst, Ordering::SeqCst);
        let taken = self
            .to_turn_away
            .fetch_update(get, set, |left| left.checked_sub(1));
        taken.is_ok()
    }
}

async fn converse(mut stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    while let Some(request) = read(&mut stream).await {
        shared.received.lock().unwrap().push(request.clone());
        let reply = (shared.answer)(&request);
        // It is part of the tests that the client is gone before the reply is.
        match reply {
            Reply::Raw(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
                let _ = stream.shutdown().await;
                return;
            }
            Reply::Kept(text) => drop(stream.write_all(text.as_bytes()).await),
            Reply::Slow(text) => {
                for part in text.as_bytes().chunks(16) {
                    let _ = stream.write_all(part).await;
                    sleep(Duration::from_millis(1)).await;
                }
                return;
            }
            Reply::Stalled(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
                return pending().await;
            }
            Reply::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
        }
    }
}

/// The next request, if one comes to its end.
async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.split("\r\n").map(str::to_owned);
            let line = lines.next().unwrap_or_default();
            let headers: Vec<_> = lines
                .filter_map(|line| {
                    let (name, value) = line.split_once(": ")?;
                    Some((name.to_lowercase(), value.to_owned()))
                })
                .collect();
            let request = Received {
                line,
                headers,
                body: body.to_owned(),
            };
            let length = request
                .header("content-length")
                .map_or(0, |text| text.parse().unwrap());
            if body.len() >= length {
                return Some(request);
            }
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return None;
        }
    }
}
