//! The HTTP client that asks an archive or a bucket, and its errors.

use std::time::Duration;

use reqwest::{Client, ClientBuilder, StatusCode, redirect};
use url::Url;

use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::base_url::is_loopback;
use crate::config_error::ConfigError;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// The settings of a client.
pub(crate) struct Http {
    pub(crate) client: ClientBuilder,
    configure: Box<dyn FnOnce(ClientBuilder) -> ClientBuilder + Send>,
}

impl Http {
    pub(crate) fn new() -> Self {
        Self {
            client: ClientBuilder::new(),
            configure: Box::new(|client| client),
        }
    }

    /// Adds a change, after those that were added before.
    pub(crate) fn configure(
        &mut self,
        configure: impl FnOnce(ClientBuilder) -> ClientBuilder + Send + 'static,
    ) {
        let earlier = std::mem::replace(&mut self.configure, Box::new(|client| client));
        self.configure = Box::new(|client| configure(earlier(client)));
    }

    /// Makes a client for a server. What it is configured with comes after everything else.
    pub(crate) fn build(
        self,
        server: &Url,
        set: impl FnOnce(ClientBuilder) -> Result<ClientBuilder, ConfigError>,
    ) -> Result<Client, ConfigError> {
        let mut client = self
            .client
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(READ_TIMEOUT);
        if is_loopback(server) {
            client = client.no_proxy();
        }
        (self.configure)(set(client)?)
            .redirect(redirect::Policy::none())
            .referer(false)
            .build()
            .map_err(|_| ConfigError::new("the HTTP client", "cannot be made of these settings"))
    }
}

/// Returns the error that a server, such as "the archive", answered with this status.
pub(crate) fn of_status(server: &str, status: StatusCode) -> ArchiveError {
    let message = format!("{server} answered {}", status.as_u16());
    let kind = match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => ArchiveErrorKind::Denied,
        _ => ArchiveErrorKind::Refused,
    };
    ArchiveError::new(kind, message)
}

/// Returns the error that a server was not heard.
pub(crate) fn of_connection(server: &str, error: reqwest::Error) -> ArchiveError {
    let (kind, message) = if error.is_timeout() {
        let message = format!("{server} did not answer in time");
        (ArchiveErrorKind::TimedOut, message)
    } else if error.is_connect() {
        let message = format!("{server} cannot be reached");
        (ArchiveErrorKind::Unreachable, message)
    } else {
        let message = format!("the connection to {server} broke");
        (ArchiveErrorKind::Unreachable, message)
    };
    ArchiveError::new(kind, message).with_source(error.without_url())
}
