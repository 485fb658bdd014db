//! The settings of an [`S3`].

use std::sync::Arc;

use reqwest::ClientBuilder;
use rusty_s3::{Bucket, Credentials, UrlStyle};
use secrecy::{ExposeSecret as _, SecretString};

use super::template::KeyTemplate;
use super::{Inner, S3};
use crate::base_url::{self, Insecure};
use crate::config_error::ConfigError;
use crate::http_client::Http;

const MAX_OBJECTS: usize = 100_000;

/// Makes an [`S3`]: [`S3::builder`] begins it.
#[must_use]
pub struct S3Builder {
    endpoint: String,
    region: String,
    bucket: String,
    style: UrlStyle,
    access_key: String,
    secret_key: SecretString,
    session_token: Option<SecretString>,
    keys: String,
    uploads: Option<String>,
    http: Http,
    max_objects: usize,
}

impl S3Builder {
    pub(super) fn new(endpoint: String, region: String, bucket: String) -> Self {
        Self {
            endpoint,
            region,
            bucket,
            style: UrlStyle::VirtualHost,
            access_key: String::new(),
            secret_key: SecretString::default(),
            session_token: None,
            keys: "{study}/{series}/{instance}.dcm".to_owned(),
            uploads: None,
            http: Http::new(),
            max_objects: MAX_OBJECTS,
        }
    }

    /// Sets the keys that sign. Whoever has a link has the rights of these keys to its object, so give them only the
    /// rights that the bridge needs: to list, to read, and to write below the keys of uploads.
    pub fn credentials(
        mut self,
        access_key: impl Into<String>,
        secret_key: impl Into<String>,
    ) -> Self {
        self.access_key = access_key.into();
        self.secret_key = secret_key.into().into();
        self
    }

    /// Sets the token of temporary credentials. Links end with them.
    pub fn session_token(mut self, token: impl Into<String>) -> Self {
        self.session_token = Some(token.into().into());
        self
    }

    /// Puts the bucket into the path (`https://HOST/BUCKET/...`), as most services that are not Amazon's need it, instead
    /// of the host's name.
    pub fn path_style(mut self, in_path: bool) -> Self {
        self.style = if in_path {
            UrlStyle::Path
        } else {
            UrlStyle::VirtualHost
        };
        self
    }

    /// Sets the keys of objects: a text with `{study}`, `{series}` and `{instance}`, in this order. The default is
    /// `{study}/{series}/{instance}.dcm`.
    pub fn keys(mut self, template: impl Into<String>) -> Self {
        self.keys = template.into();
        self
    }

    /// Takes secondary captures, under these keys: a text with `{upload}`, which is another one for each link, and
    /// perhaps `{study}`. By default none are taken.
    pub fn upload_keys(mut self, template: impl Into<String>) -> Self {
        self.uploads = Some(template.into());
        self
    }

    /// Begins with this HTTP client, such as one that a program sets up for all of its connections, in place of a new one.
    pub fn http(mut self, http: ClientBuilder) -> Self {
        self.http.client = http;
        self
    }

    /// Changes the HTTP client that lists objects, as
    /// [`DicomWebBuilder::configure_http`](crate::DicomWebBuilder::configure_http) does.
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

    /// Makes it. Nothing is asked of the bucket yet.
    ///
    /// # Errors
    /// When a setting cannot work. The error names it, and does not repeat its value.
    pub fn build(self) -> Result<S3, ConfigError> {
        let endpoint = base_url::read("the endpoint of S3", &self.endpoint, Insecure::Refused)?;
        if self.access_key.is_empty() || self.secret_key.expose_secret().is_empty() {
            return Err(ConfigError::new("the credentials of S3", "must be set"));
        }
        let is_part = |byte: u8| byte.is_ascii_graphic() && byte != b'/';
        let is_name = |text: &str| !text.is_empty() && text.bytes().all(is_part);
        if !is_name(&self.bucket) || !is_name(&self.region) {
            let setting = "the bucket and the region of S3";
            return Err(ConfigError::new(setting, "must be names"));
        }
        let http = self.http.build(&endpoint, Ok)?;
        let secret = self.secret_key.expose_secret();
        let credentials = match &self.session_token {
            None => Credentials::new(self.access_key, secret),
            Some(token) => {
                Credentials::new_with_token(self.access_key, secret, token.expose_secret())
            }
        };
        let bucket = Bucket::new(endpoint, self.style, self.bucket, self.region);
        let problem = "cannot stand before the host's name: set path_style";
        let uploads = self.uploads.as_deref().map(KeyTemplate::of_uploads);
        Ok(S3(Arc::new(Inner {
            bucket: bucket.map_err(|_| ConfigError::new("the bucket of S3", problem))?,
            credentials,
            keys: KeyTemplate::of_objects(&self.keys)?,
            uploads: uploads.transpose()?,
            http,
            max_objects: self.max_objects,
        })))
    }
}

debug_fields!(self: S3Builder { bucket: self.bucket });
