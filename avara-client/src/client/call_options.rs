//! [`CallOptions`]: settings of one call that do not change its request.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::{Client, RetryPolicy};

/// The settings of one call; those that are not set are the client's.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    retries: Option<RetryPolicy>,
    /// Replaces that of the policy, as the window below does.
    pub(crate) max_retries: Option<u32>,
    pub(crate) window: Option<Duration>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

impl CallOptions {
    /// Replaces the client's policy, and all changes to it.
    pub(crate) fn set_retries(&mut self, policy: RetryPolicy) {
        self.retries = Some(policy);
        self.max_retries = None;
        self.window = None;
    }

    pub(crate) fn timeout(&self, client: &Client) -> Duration {
        self.timeout.unwrap_or(client.settings().builder.timeout)
    }

    pub(crate) fn deadline(&self, client: &Client) -> Option<Duration> {
        self.deadline.or(client.settings().builder.deadline)
    }

    pub(crate) fn retries(&self, client: &Client) -> RetryPolicy {
        let mut policy = self.retries.unwrap_or(client.settings().builder.retries);
        if let Some(retries) = self.max_retries {
            policy = policy.max_retries(retries);
        }
        if let Some(window) = self.window {
            policy = policy.window(window);
        }
        policy
    }
}
