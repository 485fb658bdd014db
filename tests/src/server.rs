//! Clients of a server of the test kit.

use avara_client::{Client, ClientBuilder, RetryPolicy};
use avara_test_kit::Server;

/// A key that is nobody's.
pub const KEY: &str = "sk_live_0123456789abcdef0123456789abcdef";

/// Makes clients of a server.
pub trait Clients {
    /// Returns the settings of a client.
    fn builder(&self) -> ClientBuilder;

    /// Returns a client that retries like this.
    fn client_with(&self, policy: RetryPolicy) -> Client {
        let client = self.builder().retries(policy).build();
        client.expect("the configuration is valid")
    }

    /// Returns a client that sends each request once.
    fn client(&self) -> Client {
        self.client_with(RetryPolicy::never())
    }
}

impl Clients for Server {
    fn builder(&self) -> ClientBuilder {
        Client::builder().api_key(KEY).base_url(&self.url)
    }
}
