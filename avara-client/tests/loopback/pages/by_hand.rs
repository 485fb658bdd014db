//! A server that answers when the test says so.

use std::time::Duration;

use avara_client::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::yield_now;
use tokio::time::timeout;

use crate::server::{KEY, Reply};

/// How long to wait for what has to come.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct ByHand {
    listener: TcpListener,
}

impl ByHand {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        Self { listener }
    }

    pub(super) fn client(&self) -> Client {
        Client::builder()
            .api_key(KEY)
            .base_url(format!("http://{}", self.listener.local_addr().unwrap()))
            .build()
            .unwrap()
    }

    /// Waits for the next request.
    pub(super) async fn request(&self) -> Request {
        let request = timeout(PATIENCE, self.read_request()).await;
        request.expect("a request")
    }

    async fn read_request(&self) -> Request {
        let (mut stream, _) = self.listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            assert_ne!(stream.read_buf(&mut head).await.unwrap(), 0);
        }
        Request { stream }
    }

    /// Answers the next request.
    pub(super) async fn answer(&self, reply: Reply) {
        self.request().await.answer(reply).await;
    }

    /// No request comes, however long the client is left to itself.
    pub(super) async fn stays_quiet(&self) {
        tokio::select! {
            biased;
            _ = self.listener.accept() => panic!("a request that is not needed"),
            () = all_that_can_happen() => {}
        }
    }
}

/// A request that was not answered yet.
pub(super) struct Request {
    stream: TcpStream,
}

impl Request {
    /// Answers, and waits until the client has read the reply.
    pub(super) async fn answer(mut self, reply: Reply) {
        let Reply::Raw(text) = reply else {
            panic!("only text is an answer");
        };
        self.stream.write_all(text.as_bytes()).await.unwrap();
        self.closes().await;
    }

    /// Waits until the client closes the connection.
    pub(super) async fn closes(mut self) {
        let end = timeout(PATIENCE, self.stream.read(&mut [0])).await;
        assert_eq!(end.expect("the end of the connection").unwrap_or(0), 0);
    }
}

/// Gives every task of this thread, and its sockets, more turns than they can use.
pub(super) async fn all_that_can_happen() {
    for _ in 0..1000 {
        yield_now().await;
    }
}
