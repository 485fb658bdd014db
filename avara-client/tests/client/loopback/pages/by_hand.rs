//! A server that answers when the test says so.

use std::sync::Arc;

use avara_client::Client;
use avara_test_kit::Exchange;
use tokio::task::{spawn_blocking, yield_now};

use crate::loopback::server::{KEY, Reply};

pub(super) struct ByHand(Arc<avara_test_kit::ByHand>);

impl ByHand {
    pub(super) fn start() -> Self {
        Self(Arc::new(avara_test_kit::ByHand::start()))
    }

    pub(super) fn client(&self) -> Client {
        let builder = Client::builder().api_key(KEY).base_url(&self.0.url);
        builder.build().unwrap()
    }

    /// Waits for the next request.
    pub(super) async fn request(&self) -> Request {
        let server = Arc::clone(&self.0);
        Request(spawn_blocking(move || server.next()).await.unwrap())
    }

    /// Answers the next request.
    pub(super) async fn answer(&self, reply: Reply) {
        self.request().await.answer(reply).await;
    }

    /// No request comes, however long the client is left to itself.
    pub(super) async fn stays_quiet(&self) {
        all_that_can_happen().await;
        assert!(self.0.is_quiet(), "a request that is not needed");
    }
}

/// A request that was not answered yet.
pub(super) struct Request(Exchange);

impl Request {
    /// Answers, and waits until the client has read the reply.
    pub(super) async fn answer(self, reply: Reply) {
        spawn_blocking(move || self.0.answer(&reply)).await.unwrap();
    }

    /// Waits until the client closes the connection.
    pub(super) async fn closes(self) {
        spawn_blocking(|| self.0.closes()).await.unwrap();
    }
}

/// Gives every task of this thread, and its sockets, more turns than they can use.
pub(super) async fn all_that_can_happen() {
    for _ in 0..1000 {
        yield_now().await;
    }
}
