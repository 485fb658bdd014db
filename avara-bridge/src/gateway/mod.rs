//! [`Gateway`]: links of its own, and the objects behind them.

mod answer;
mod flow;
mod keys;
mod range;
mod token;
mod upload;

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use avara_client::types::StudyInstanceUid;
use avara_client::webhooks::HandlerError;
use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, put};
use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Method};
use tokio::sync::Semaphore;
use tower_http::cors::{AllowHeaders, AllowMethods, AllowOrigin, CorsLayer};
use url::Url;

use answer::NoObject;
use flow::Flow;
pub use keys::LinkKeys;
use token::{Permit, Refused};

use crate::archive::Archive;
use crate::base_url::{self, Insecure};
use crate::config_error::ConfigError;
use crate::links::{Links, Upload};
use crate::uids::InstanceUids;

const MAX_STREAMS: usize = 256;

/// Uploads are held until they are whole.
const MAX_UPLOADS: usize = 4;

/// A viewer may be busy with what it has; a minute means that it is gone.
const PATIENCE: Duration = Duration::from_secs(60);

/// Browsers ask again after a day at the latest; some after two hours.
const PREFLIGHT: Duration = Duration::from_secs(86_400);

/// Links of its own to the objects of an archive, which it passes on while they come.
///
/// A link is `BASE/i/TOKEN`; the token names one object, an expiry and the id of a key, and is signed with HMAC-SHA256.
/// Nothing else of a request decides what is fetched. Whoever has a link can read the object until it expires: it
/// needs `https`, and belongs in no log.
///
/// It answers GET and HEAD, whole or by a range, and the preflights of browsers. With
/// [`accept_uploads`](Self::accept_uploads), secondary captures are uploaded to `BASE/u/TOKEN`.
///
/// ```
/// use avara_bridge::{DicomWeb, Gateway, LinkKeys};
///
/// let pacs = DicomWeb::new("http://localhost:8042/dicom-web")?;
/// let gateway = Gateway::new("https://images.example.com", LinkKeys::new("2026-11", [7; 32])?, pacs)?
///     .allow_origin("https://viewer.example.com")?;
/// # Ok::<(), avara_bridge::ConfigError>(())
/// ```
pub struct Gateway<A> {
    base: Url,
    keys: Arc<RwLock<LinkKeys>>,
    archive: Arc<A>,
    origins: Option<Vec<HeaderValue>>,
    streams: Arc<Semaphore>,
    uploads: Arc<Semaphore>,
    /// None: they are not taken.
    max_upload_bytes: Option<usize>,
    patience: Duration,
}

impl<A: Archive> Gateway<A> {
    /// Makes links below a URL under which viewers reach this server: `https`, or `http` to this machine.
    ///
    /// # Errors
    /// When the URL is not of that kind.
    pub fn new(url: &str, keys: LinkKeys, archive: A) -> Result<Self, ConfigError> {
        Ok(Self {
            base: base_url::read("the URL of a gateway", url, Insecure::Refused)?,
            keys: Arc::new(RwLock::new(keys)),
            archive: Arc::new(archive),
            origins: Some(Vec::new()),
            streams: Arc::new(Semaphore::new(MAX_STREAMS)),
            uploads: Arc::new(Semaphore::new(MAX_UPLOADS)),
            max_upload_bytes: None,
            patience: PATIENCE,
        })
    }

    /// Lets pages of this origin read the objects; can be called several times. By default none can.
    ///
    /// # Errors
    /// When it is not an origin: a scheme, a host and perhaps a port.
    pub fn allow_origin(mut self, origin: &str) -> Result<Self, ConfigError> {
        let invalid = || ConfigError::new("an origin", "must be like `https://viewer.example.com`");
        let url = Url::parse(origin).map_err(|_| invalid())?;
        if !matches!(url.scheme(), "http" | "https") || url.path() != "/" || url.query().is_some() {
            return Err(invalid());
        }
        let origin = url.origin().ascii_serialization();
        let origin = HeaderValue::try_from(origin).map_err(|_| invalid())?;
        self.origins.get_or_insert_default().push(origin);
        Ok(self)
    }

    /// Lets pages of every origin read the objects whose links they have.
    #[must_use]
    pub fn allow_any_origin(mut self) -> Self {
        self.origins = None;
        self
    }

    /// Sets the number of objects that are read at once. Others are refused with 503 and `Retry-After`. The default is 256.
    #[must_use]
    pub fn max_streams(mut self, streams: usize) -> Self {
        self.streams = Arc::new(Semaphore::new(streams.min(Semaphore::MAX_PERMITS)));
        self
    }

    /// Makes links for secondary captures as well, and adds the files to the archive ([`Archive::store`]): DICOM files of
    /// the study that was asked for, of at most so many bytes. A file is held in memory until it is whole, and four of
    /// them at once; a link takes several files. By default none are taken.
    #[must_use]
    pub fn accept_uploads(mut self, max_bytes: usize) -> Self {
        self.max_upload_bytes = Some(max_bytes);
        self
    }

    /// Sets the time for which a viewer may take nothing of an object before it is given up. The default is a minute.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Replaces the keys, also those of clones: links of keys that are no longer there are refused from now on.
    pub fn replace_keys(&self, keys: LinkKeys) {
        *self.keys.write().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    async fn answer(&self, token: &str, method: &Method, headers: &HeaderMap) -> Response {
        match self.open(token).await {
            Ok(flow) => answer::object(method, headers, flow),
            Err(why) => answer::no_object(why),
        }
    }

    async fn open(&self, token: &str) -> Result<Flow, NoObject> {
        let Permit::Read(uids) = self.verify(token)? else {
            return Err(NoObject::Refused(Refused::Invalid));
        };
        let permit = Arc::clone(&self.streams).try_acquire_owned();
        let permit = permit.map_err(|_| NoObject::Crowded)?;
        match self.archive.instance(&uids).await {
            Ok(Some(source)) => Ok(Flow {
                uids,
                source,
                permit,
                patience: self.patience,
            }),
            Ok(None) => Err(NoObject::Absent),
            Err(error) => Err(NoObject::Failed(error, uids)),
        }
    }

    async fn take(&self, token: &str, body: Body, max_bytes: usize) -> Response {
        let study = match self.verify(token) {
            Ok(Permit::Write(study)) => study,
            Ok(Permit::Read(_)) => return answer::no_object(NoObject::Refused(Refused::Invalid)),
            Err(why) => return answer::no_object(why),
        };
        let Ok(_permit) = self.uploads.try_acquire() else {
            return answer::no_object(NoObject::Crowded);
        };
        upload::add(&*self.archive, &study, body, max_bytes, self.patience).await
    }

    fn verify(&self, token: &str) -> Result<Permit, NoObject> {
        token::verify(&self.keys(), token, now()).map_err(NoObject::Refused)
    }

    fn link(&self, letter: &str, permit: &Permit, lifetime: Duration) -> String {
        let expiry = now().saturating_add(lifetime.as_secs());
        let token = token::sign(&self.keys(), permit, expiry);
        base_url::below(&self.base, &[letter, &token]).into()
    }

    fn path(&self, letter: &str) -> String {
        format!(
            "{}/{letter}/{{token}}",
            self.base.path().trim_end_matches('/')
        )
    }

    fn cors(&self, methods: impl Into<AllowMethods>) -> CorsLayer {
        let origins = self.origins.clone();
        CorsLayer::new()
            .allow_origin(origins.map_or_else(AllowOrigin::any, AllowOrigin::list))
            .allow_methods(methods)
            .allow_headers(AllowHeaders::mirror_request())
            .expose_headers([ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, RETRY_AFTER])
            .max_age(PREFLIGHT)
    }
}

impl<A: Archive> Links for Gateway<A> {
    async fn read(&self, uids: &InstanceUids, lifetime: Duration) -> Result<String, HandlerError> {
        Ok(self.link("i", &Permit::Read(uids.clone()), lifetime))
    }

    async fn write(
        &self,
        upload: &Upload,
        lifetime: Duration,
    ) -> Result<Option<String>, HandlerError> {
        if self.max_upload_bytes.is_none() {
            return Ok(None);
        }
        let study = StudyInstanceUid::parse(upload.study.as_str().trim())?;
        Ok(Some(self.link("u", &Permit::Write(study), lifetime)))
    }

    fn router(&self) -> Router {
        let gateway = self.clone();
        let serve = async move |method: Method, Path(token): Path<String>, headers: HeaderMap| {
            gateway.answer(&token, &method, &headers).await
        };
        let router = Router::new().route(&self.path("i"), get(serve));
        let router = router.layer(self.cors([Method::GET, Method::HEAD]));
        let Some(max_bytes) = self.max_upload_bytes else {
            return router;
        };
        let gateway = self.clone();
        let take = async move |Path(token): Path<String>, body: Body| {
            gateway.take(&token, body, max_bytes).await
        };
        let uploads = Router::new().route(&self.path("u"), put(take.clone()).post(take));
        router.merge(uploads.layer(self.cors([Method::PUT, Method::POST])))
    }
}

impl<A> Gateway<A> {
    fn keys(&self) -> RwLockReadGuard<'_, LinkKeys> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner)
    }
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

impl<A> Clone for Gateway<A> {
    fn clone(&self) -> Self {
        Self {
            base: self.base.clone(),
            keys: Arc::clone(&self.keys),
            archive: Arc::clone(&self.archive),
            origins: self.origins.clone(),
            streams: Arc::clone(&self.streams),
            uploads: Arc::clone(&self.uploads),
            max_upload_bytes: self.max_upload_bytes,
            patience: self.patience,
        }
    }
}

debug_fields!(self: Gateway<A> { url: self.base.as_str(), keys: self.keys() });
