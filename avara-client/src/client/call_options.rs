//! [`CallOptions`]: settings of one call that do not change its request.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::{Client, RetryPolicy};

/// The settings of one call; those that are not set are the client's.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retries: Option<RetryPolicy>,
    max_retries: Option<u32>,
    window: Option<Duration>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

impl CallOptions {
    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    pub(crate) fn set_deadline(&mut self, deadline: Duration) {
        self.deadline = Some(deadline);
    }

    /// Replaces the client's policy, and all changes to it.
    pub(crate) fn set_retries(&mut self, policy: RetryPolicy) {
        self.retries = Some(policy);
        self.max_retries = None;
        self.window = None;
    }

    /// Changes only the number.
    pub(crate) fn set_max_retries(&mut self, retries: u32) {
        self.max_retries = Some(retries);
    }

    /// Changes only the window.
    pub(crate) fn set_window(&mut self, window: Duration) {
        self.window = Some(window);
    }

    pub(crate) fn timeout(&self, client: &Client) -> Duration {
        self.timeout.unwrap_or(client.settings().timeout)
    }

    pub(crate) fn deadline(&self, client: &Client) -> Option<Duration> {
        self.deadline.or(client.settings().deadline)
    }

    pub(crate) fn retries(&self, client: &Client) -> RetryPolicy {
        let mut policy = self.retries.unwrap_or(client.settings().retries);
        if let Some(retries) = self.max_retries {
            policy = policy.max_retries(retries);
        }
        if let Some(window) = self.window {
            policy = policy.window(window);
        }
        policy
    }
}
