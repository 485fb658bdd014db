//! [`Bridge`]: events answered from an archive.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use avara_client::types::{
    SecondaryCaptureAccessRequestedEvent, SecondaryCaptureAccessRequestedResponse,
    StudyAccessRequestedEvent, StudyAccessRequestedResponse, StudyId, StudyInstanceUid,
};
use avara_client::webhooks::{Delivery, HandlerError, Unhandled as _, WebhookHandler};
use axum::Router;
use tracing::warn;

use crate::archive::{Archive, Study};
use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::links::{Links, Upload};

/// The lifetime of Avara's own links to reports.
const LIFETIME: Duration = Duration::from_secs(3600);

/// The answer has some 450 bytes for each object that a manifest describes.
const MAX_DESCRIBED: usize = 20_000;

/// A request for access to a study.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccessRequest {
    /// The clinic whose key signed the request, by the name that was given to the key.
    pub clinic: Option<String>,
    /// The study, by its id in Avara.
    pub study_id: StudyId,
    /// The study, by its UID.
    pub study_instance_uid: StudyInstanceUid,
    /// The kind of access.
    pub access: Access,
}

/// The kind of access to a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// Its objects are read.
    Read,
    /// Secondary captures are added to it.
    Write,
}

type Granting = Pin<Box<dyn Future<Output = Result<bool, HandlerError>> + Send>>;
type Grant = dyn Fn(AccessRequest) -> Granting + Send + Sync;

/// Answers events from an archive: a [`WebhookHandler`], whose clones are one.
///
/// * `study.access_requested`: granted with the links and the manifest of the study; denied if the archive does not have
///   it or cannot be asked, or [`grant`](BridgeBuilder::grant) says so. A denial is not remembered: the event is handled
///   again when it comes again. The reason why an archive cannot be asked is logged.
/// * `secondary_capture.access_requested`: granted where [`Links::write`] makes a link.
/// * All others are unhandled. To handle them, write a handler that calls this one's methods for these two.
pub struct Bridge<A, L>(Arc<Inner<A, L>>);

struct Inner<A, L> {
    archive: A,
    links: L,
    grant: Option<Box<Grant>>,
    lifetime: Duration,
    max_described: usize,
}

impl Bridge<(), ()> {
    /// Begins to put a bridge together.
    pub fn builder() -> BridgeBuilder<(), ()> {
        BridgeBuilder(Inner {
            archive: (),
            links: (),
            grant: None,
            lifetime: LIFETIME,
            max_described: MAX_DESCRIBED,
        })
    }
}

/// Puts a [`Bridge`] together. It needs [`studies`](Self::studies) and [`links`](Self::links).
#[must_use]
pub struct BridgeBuilder<A, L>(Inner<A, L>);

impl<A, L> BridgeBuilder<A, L> {
    /// Sets the archive.
    pub fn studies<B: Archive>(self, archive: B) -> BridgeBuilder<B, L> {
        BridgeBuilder(Inner {
            archive,
            links: self.0.links,
            grant: self.0.grant,
            lifetime: self.0.lifetime,
            max_described: self.0.max_described,
        })
    }

    /// Sets the maker of the links.
    pub fn links<M: Links>(self, links: M) -> BridgeBuilder<A, M> {
        BridgeBuilder(Inner {
            archive: self.0.archive,
            links,
            grant: self.0.grant,
            lifetime: self.0.lifetime,
            max_described: self.0.max_described,
        })
    }

    /// Sets the decision about access, by clinic and study. By default everything that the archive has is granted to
    /// everyone with a valid signature. After an error the event is handled again when it arrives again.
    ///
    /// ```
    /// use avara_bridge::Bridge;
    ///
    /// let bridge = Bridge::builder().grant(async |request| Ok(request.clinic.as_deref() == Some("north")));
    /// ```
    pub fn grant<F>(mut self, grant: impl Fn(AccessRequest) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<bool, HandlerError>> + Send + 'static,
    {
        self.0.grant = Some(Box::new(move |request| Box::pin(grant(request))));
        self
    }

    /// Sets the time for which links work. The default is an hour. An answer may be repeated for a minute, so give links
    /// more than that.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.0.lifetime = lifetime;
        self
    }

    /// Sets the number of objects that a manifest may have. A study with more is granted without one. The default is 20,000.
    pub fn max_described(mut self, objects: usize) -> Self {
        self.0.max_described = objects;
        self
    }
}

impl<A: Archive, L: Links> BridgeBuilder<A, L> {
    /// Makes the bridge.
    #[must_use]
    pub fn build(self) -> Bridge<A, L> {
        Bridge(Arc::new(self.0))
    }
}

impl<A: Archive, L: Links> Bridge<A, L> {
    /// Returns the routes that its links lead to, for the server that serves them.
    pub fn router(&self) -> Router {
        self.0.links.router()
    }
}

impl<A: Archive, L: Links> WebhookHandler for Bridge<A, L> {
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        delivery: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let (id, uid) = (event.data.study_id, event.data.study_instance_uid);
        if !self.0.grants(Access::Read, id, &uid, delivery).await? {
            return Ok(StudyAccessRequestedResponse::denied(NOT_GRANTED));
        }
        match self.0.found(&uid).await {
            Ok(Some(study)) => self.0.granted(&uid, study).await,
            Ok(None) => Ok(StudyAccessRequestedResponse::denied(
                "the archive does not have this study",
            )),
            Err(error) => {
                let study = uid.as_str();
                let cause = error.source().map(ToString::to_string);
                warn!(study, %error, cause, "the archive cannot be asked");
                Ok(StudyAccessRequestedResponse::denied(
                    "the archive cannot be asked now",
                ))
            }
        }
    }

    async fn secondary_capture_access_requested(
        &self,
        event: SecondaryCaptureAccessRequestedEvent,
        delivery: &Delivery,
    ) -> Result<SecondaryCaptureAccessRequestedResponse, HandlerError> {
        let id = event.data.study_id.clone();
        let upload = Upload::from(event.data);
        if !self
            .0
            .grants(Access::Write, id, &upload.study, delivery)
            .await?
        {
            return Ok(SecondaryCaptureAccessRequestedResponse::denied(NOT_GRANTED));
        }
        let link = self.0.links.write(&upload, self.0.lifetime).await?;
        Ok(match link {
            Some(link) => SecondaryCaptureAccessRequestedResponse::authorized([link]),
            None => SecondaryCaptureAccessRequestedResponse::unhandled(),
        })
    }
}

const NOT_GRANTED: &str = "access to this study is not granted";

impl<A: Archive, L: Links> Inner<A, L> {
    async fn grants(
        &self,
        access: Access,
        study_id: StudyId,
        study_instance_uid: &StudyInstanceUid,
        delivery: &Delivery,
    ) -> Result<bool, HandlerError> {
        let Some(grant) = &self.grant else {
            return Ok(true);
        };
        grant(AccessRequest {
            clinic: delivery.clinic().map(str::to_owned),
            study_id,
            study_instance_uid: study_instance_uid.clone(),
            access,
        })
        .await
    }

    /// Finds a study that has objects, all of them its own.
    async fn found(&self, uid: &StudyInstanceUid) -> Result<Option<Study>, ArchiveError> {
        let study = self.archive.study(uid).await?;
        let study = study.filter(|study| !study.instances.is_empty());
        let asked = uid.as_str().trim();
        let mut objects = study.iter().flat_map(|study| &study.instances);
        if objects.any(|uids| uids.study() != asked) {
            let message = "the archive answered with another study than the one asked for";
            return Err(ArchiveError::new(ArchiveErrorKind::Invalid, message));
        }
        Ok(study)
    }

    async fn granted(
        &self,
        uid: &StudyInstanceUid,
        study: Study,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let asked = uid.as_str().trim();
        let mut urls = Vec::with_capacity(study.instances.len());
        for uids in &study.instances {
            urls.push(self.links.read(uids, self.lifetime).await?);
        }
        log_left_out(asked, &study);
        let count = urls.len();
        let reply = StudyAccessRequestedResponse::authorized(urls);
        Ok(match study.manifest {
            Some(manifest) if count <= self.max_described => reply.manifest(manifest),
            Some(_) => {
                warn!(
                    study = asked,
                    objects = count,
                    "a study is too large for a manifest"
                );
                reply
            }
            None => reply,
        })
    }
}

fn log_left_out(study_uid: &str, study: &Study) {
    for skipped in &study.skipped {
        let instance = skipped.sop_instance_uid().map(ToString::to_string);
        warn!(study = study_uid, instance, reason = %skipped.reason(), "an object is left out");
    }
    for omitted in &study.omitted {
        let instance = omitted.sop_instance_uid().map(ToString::to_string);
        warn!(study = study_uid, instance, reason = %omitted.element(), "a value is left out");
    }
}

impl<A, L> Clone for Bridge<A, L> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

debug_fields!(self: Bridge<A, L> {
    lifetime: self.0.lifetime,
    max_described: self.0.max_described
});

debug_fields!(self: BridgeBuilder<A, L> {});
