//! A server on loopback that answers with the spec's examples and keeps what it was sent.

use avara_client::Client;
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// A key that is nobody's.
pub const KEY: &str = "sk_live_0123456789abcdef0123456789abcdef";

/// A server that answers every request alike.
#[derive(Debug)]
pub struct Recorder {
    server: MockServer,
}

impl Recorder {
    /// Starts one that answers 200 with `reply`.
    pub async fn answering(reply: &Value) -> Self {
        Self::with(ResponseTemplate::new(200).set_body_json(reply)).await
    }

    /// Starts one that answers with `response`.
    pub async fn with(response: ResponseTemplate) -> Self {
        let server = MockServer::start().await;
        Mock::given(any())
            .respond_with(response)
            .mount(&server)
            .await;
        Self { server }
    }

    /// A client of it.
    ///
    /// # Panics
    ///
    /// When the client cannot be built.
    pub fn client(&self) -> Client {
        let client = Client::builder()
            .api_key(KEY)
            .base_url(self.server.uri())
            .build();
        client.expect("the configuration is valid")
    }

    /// Its address.
    pub fn url(&self) -> String {
        self.server.uri()
    }

    /// What it was sent so far.
    pub async fn requests(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap_or_default()
    }

    /// The only request that it was sent.
    ///
    /// # Panics
    ///
    /// When there was none, or more than one.
    pub async fn request(&self) -> Request {
        let mut requests = self.requests().await;
        assert_eq!(requests.len(), 1, "requests sent");
        requests.remove(0)
    }
}

/// The body of a request as JSON; null for none.
pub fn body(request: &Request) -> Value {
    if request.body.is_empty() {
        return Value::Null;
    }
    serde_json::from_slice(&request.body).expect("a request body is JSON")
}
