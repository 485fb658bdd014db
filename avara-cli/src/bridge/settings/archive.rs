//! `[archive]`: a PACS that speaks DICOMweb.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use avara_bridge::{DicomWeb, DicomWebBuilder};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::network;
use super::secret::Secret;
use super::section::{Placed, Section};

/// A token is read again after this time: those of clouds are good for longer.
const TOKEN_AGE: Duration = Duration::from_secs(60);

pub(super) async fn read(mut section: Section<'_>, folder: &Path) -> Option<DicomWeb> {
    let url = section.text("url");
    let url = section.required("url", url);
    let user = section.text("user");
    let password = section.secret("password");
    let token = section.secret("token");
    let allow_http = section.flag("allow-http");
    let max_objects = section.whole("max-objects");
    let max_metadata_bytes = section.whole("max-metadata-bytes");
    let server = url.as_ref().map(|url| url.value.as_str());
    let http = network::read(&mut section, server, folder).await;
    let mistakes = section.mistakes;
    let credentials = match (user, password, token) {
        (None, None, None) => Some(Credentials::None),
        (Some(user), Some(password), None) => {
            let password = password.read(folder, mistakes).await;
            password.map(|password| Credentials::Basic(user.value, password.value))
        }
        (None, None, Some(Placed { value, place })) => {
            let token = Token::new(value, folder);
            mistakes
                .value(place, token.get().await)
                .map(|_| Credentials::Bearer(token))
        }
        (Some(_), None, None) => {
            section.required_secret("password", None::<()>);
            None
        }
        (None, Some(password), None) => {
            mistakes.add(password.place, "a password needs user");
            None
        }
        (_, _, Some(token)) => {
            mistakes.add(
                token.place,
                "a token must not stand beside user and password",
            );
            None
        }
    };
    section.finish();
    let Placed { value: url, place } = url?;
    let has_credentials = credentials.is_some();
    let mut pacs = DicomWeb::builder(url);
    if let Some(credentials) = credentials {
        pacs = credentials.add_to(pacs);
    }
    pacs = pacs.allow_insecure_http(allow_http.unwrap_or(false));
    if let Some(objects) = max_objects {
        pacs = pacs.max_objects(objects);
    }
    if let Some(bytes) = max_metadata_bytes {
        pacs = pacs.max_metadata_bytes(bytes as u64);
    }
    if let Some(http) = http {
        pacs = pacs.http(http);
    }
    mistakes
        .setting(("url", place), pacs.build())
        .filter(|_| has_credentials)
}

enum Credentials {
    None,
    Basic(String, String),
    Bearer(Token),
}

impl Credentials {
    fn add_to(self, pacs: DicomWebBuilder) -> DicomWebBuilder {
        match self {
            Self::None => pacs,
            Self::Basic(user, password) => pacs.basic(user, password),
            Self::Bearer(token) => {
                let token = Arc::new(token);
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
    folder: PathBuf,
    read: Mutex<Option<(Instant, String)>>,
}

impl Token {
    fn new(secret: Secret, folder: &Path) -> Self {
        Self {
            secret,
            folder: folder.to_owned(),
            read: Mutex::new(None),
        }
    }

    async fn get(&self) -> Result<String, String> {
        let mut read = self.read.lock().await;
        match &*read {
            Some((since, token)) if since.elapsed() < TOKEN_AGE => Ok(token.clone()),
            _ => {
                let token = self.secret.clone().within(&self.folder).read().await?;
                *read = Some((Instant::now(), token.clone()));
                Ok(token)
            }
        }
    }
}
