//! `[archive]`: a PACS that speaks DICOMweb.

use std::sync::Arc;
use std::time::Duration;

use avara_bridge::{DicomWeb, DicomWebBuilder};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::network;
use super::secret::Secret;
use super::section::Section;
use crate::with::With as _;

/// A token is read again after this time: those of clouds are good for longer.
const TOKEN_AGE: Duration = Duration::from_secs(60);

pub(super) async fn read(mut section: Section<'_>) -> Option<DicomWeb> {
    let url = section.text("url");
    section.need("url");
    let allow_http = section.flag("allow-http");
    let max_objects = section.whole("max-objects");
    let max_metadata_bytes = section.whole("max-metadata-bytes");
    let http = network::read(&mut section, url.as_deref()).await;
    let credentials = Credentials::read(&mut section).await;
    section.finish();
    let pacs = DicomWeb::builder(url?)
        .with(credentials.as_ref(), Credentials::add_to)
        .allow_insecure_http(allow_http.unwrap_or(false))
        .with(max_objects, DicomWebBuilder::max_objects)
        .with(max_metadata_bytes, |pacs, bytes| {
            pacs.max_metadata_bytes(bytes as u64)
        })
        .with(http, DicomWebBuilder::http);
    section
        .setting("url", pacs.build())
        .filter(|_| credentials.is_some())
}

enum Credentials {
    None,
    Basic(String, String),
    Bearer(Arc<Token>),
}

impl Credentials {
    async fn read(section: &mut Section<'_>) -> Option<Self> {
        let user = section.text("user");
        let password = section.secret("password");
        let token = section.secret("token");
        match (user, password, token) {
            (None, None, None) => return Some(Self::None),
            (Some(user), Some(password), None) => {
                let password = section.read_secret(&password).await?;
                return Some(Self::Basic(user, password));
            }
            (None, None, Some(secret)) => {
                let token = Token {
                    secret,
                    read: Mutex::new(None),
                };
                section.value("token", token.get().await)?;
                return Some(Self::Bearer(Arc::new(token)));
            }
            (Some(_), None, None) => section.need_secret("password"),
            (None, Some(_), None) => section.wrong("password", "a password needs user"),
            (_, _, Some(_)) => {
                section.wrong("token", "a token must not stand beside user and password");
            }
        }
        None
    }

    fn add_to(pacs: DicomWebBuilder, credentials: &Self) -> DicomWebBuilder {
        match credentials {
            Self::None => pacs,
            Self::Basic(user, password) => pacs.basic(user, password),
            Self::Bearer(token) => {
                let token = Arc::clone(token);
                pacs.bearer_from(move || {
                    let token = Arc::clone(&token);
                    async move { token.get().await.map_err(Into::into) }
                })
            }
        }
    }
}

/// A token that may be replaced where it is.
struct Token {
    secret: Secret,
    read: Mutex<Option<(Instant, String)>>,
}

impl Token {
    async fn get(&self) -> Result<String, String> {
        let mut read = self.read.lock().await;
        match &*read {
            Some((since, token)) if since.elapsed() < TOKEN_AGE => Ok(token.clone()),
            _ => {
                let token = self.secret.read().await?;
                *read = Some((Instant::now(), token.clone()));
                Ok(token)
            }
        }
    }
}
