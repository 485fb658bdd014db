//! The credentials that are sent to an archive.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use avara_client::webhooks::HandlerError;
use reqwest::RequestBuilder;
use secrecy::{ExposeSecret as _, SecretString};

use crate::archive_error::{ArchiveError, ArchiveErrorKind};

type Token = Pin<Box<dyn Future<Output = Result<String, HandlerError>> + Send>>;

#[derive(Clone)]
pub(super) enum Credentials {
    None,
    Basic(String, SecretString),
    Bearer(SecretString),
    BearerFrom(Arc<dyn Fn() -> Token + Send + Sync>),
}

impl Credentials {
    pub(super) async fn add_to(
        &self,
        request: RequestBuilder,
    ) -> Result<RequestBuilder, ArchiveError> {
        Ok(match self {
            Self::None => request,
            Self::Basic(user, password) => request.basic_auth(user, Some(password.expose_secret())),
            Self::Bearer(token) => request.bearer_auth(token.expose_secret()),
            Self::BearerFrom(token) => {
                let token = token().await.map_err(|error| {
                    let message = "there is no token for the archive";
                    ArchiveError::new(ArchiveErrorKind::Refused, message).with_source(error)
                })?;
                request.bearer_auth(token)
            }
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Basic(..) => "Basic",
            Self::Bearer(_) | Self::BearerFrom(_) => "Bearer",
        })
    }
}
