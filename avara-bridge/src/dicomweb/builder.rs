//! The settings of a [`DicomWeb`].

use std::sync::Arc;
use std::time::Duration;

use avara_client::webhooks::HandlerError;
use reqwest::{Certificate, ClientBuilder};
use secrecy::SecretString;

use super::DicomWeb;
use super::credentials::Credentials;
use crate::base_url::{self, Insecure};
use crate::config_error::ConfigError;
use crate::http_client::Http;

/// Orthanc closes connections that are idle for a second: one that closes as it is used again is an error.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_millis(500);

const MAX_OBJECTS: usize = 100_000;
const MAX_METADATA_BYTES: u64 = 1 << 30;

/// Makes a [`DicomWeb`]: [`DicomWeb::builder`] begins it.
#[must_use]
pub struct DicomWebBuilder {
    url: String,
    insecure: Insecure,
    credentials: Credentials,
    ca_pem: Vec<Vec<u8>>,
    http: Http,
    max_objects: usize,
    max_metadata_bytes: u64,
}

impl DicomWebBuilder {
    pub(super) fn new(url: String) -> Self {
        Self {
            url,
            insecure: Insecure::Refused,
            credentials: Credentials::None,
            ca_pem: Vec::new(),
            http: Http::new(),
            max_objects: MAX_OBJECTS,
            max_metadata_bytes: MAX_METADATA_BYTES,
        }
    }

    /// Sends a user and a password.
    pub fn basic(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials = Credentials::Basic(user.into(), password.into().into());
        self
    }

    /// Sends a token that does not expire.
    pub fn bearer(mut self, token: impl Into<String>) -> Self {
        self.credentials = Credentials::Bearer(SecretString::from(token.into()));
        self
    }

    /// Sends a token that is asked for before every request, as those of Google and Azure expire within the hour. Keep
    /// it there for as long as it is good.
    ///
    /// ```
    /// use avara_bridge::DicomWeb;
    ///
    /// let pacs = DicomWeb::builder("https://healthcare.example.com/dicomWeb")
    ///     .bearer_from(async || Ok("a token of your cache".to_owned()))
    ///     .build()?;
    /// # Ok::<(), avara_bridge::ConfigError>(())
    /// ```
    pub fn bearer_from<F>(mut self, token: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<String, HandlerError>> + Send + 'static,
    {
        self.credentials = Credentials::BearerFrom(Arc::new(move || Box::pin(token())));
        self
    }

    /// Trusts the authorities in a PEM text as well as the system's; can be called several times.
    pub fn ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_pem.push(pem.into());
        self
    }

    /// Allows `http` to another machine, over a network that you trust: images and credentials can be read there.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.insecure = if allow {
            Insecure::Allowed
        } else {
            Insecure::Refused
        };
        self
    }

    /// Begins with this HTTP client, such as one that a program sets up for all of its connections, in place of a new one.
    pub fn http(mut self, http: ClientBuilder) -> Self {
        self.http.client = http;
        self
    }

    /// Changes the HTTP client: a proxy, a client certificate, timeouts. By default it connects within 5 s, waits 30 s
    /// for the next bytes, and uses the proxy of the environment except to this machine.
    ///
    /// ```
    /// use avara_bridge::DicomWeb;
    ///
    /// let pacs = DicomWeb::builder("https://pacs.example.com/dicom-web")
    ///     .configure_http(|http| http.no_proxy())
    ///     .build()?;
    /// # Ok::<(), avara_bridge::ConfigError>(())
    /// ```
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(ClientBuilder) -> ClientBuilder + Send + 'static,
    ) -> Self {
        self.http.configure(configure);
        self
    }

    /// Sets the number of objects that a study may have. The default is 100,000.
    pub fn max_objects(mut self, objects: usize) -> Self {
        self.max_objects = objects;
        self
    }

    /// Sets the number of bytes that the metadata of a study may have. They are never held as a whole: the limit is
    /// about time. The default is 1 GiB.
    pub fn max_metadata_bytes(mut self, bytes: u64) -> Self {
        self.max_metadata_bytes = bytes;
        self
    }

    /// Makes the archive. Nothing is asked of it yet.
    ///
    /// # Errors
    /// When a setting cannot work. The error names it, and does not repeat its value.
    pub fn build(self) -> Result<DicomWeb, ConfigError> {
        let base = base_url::read("the URL of the archive", &self.url, self.insecure)?;
        let http = self.http.build(&base, |mut http| {
            for pem in &self.ca_pem {
                http = http.tls_certs_merge(certificates(pem)?);
            }
            Ok(http.pool_idle_timeout(POOL_IDLE_TIMEOUT))
        })?;
        Ok(DicomWeb {
            base,
            http,
            credentials: self.credentials,
            max_objects: self.max_objects,
            max_metadata_bytes: self.max_metadata_bytes,
        })
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<Certificate>, ConfigError> {
    let certificates = Certificate::from_pem_bundle(pem).unwrap_or_default();
    if certificates.is_empty() {
        return Err(ConfigError::new("ca_pem", "has no certificate in PEM"));
    }
    Ok(certificates)
}

debug_fields!(self: DicomWebBuilder { credentials: self.credentials });
