//! [`Archive`]: the studies, and their objects.

use std::future::ready;
use std::pin::Pin;

use avara_client::types::{StudyAccessRequestedManifest, StudyInstanceUid};
use avara_client::webhooks::dicom::{OmittedElement, SkippedObject};
use bytes::Bytes;
use futures_core::Stream;

use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::uids::InstanceUids;

/// Studies and their objects, by their UIDs.
pub trait Archive: Send + Sync + 'static {
    /// Finds a study. None: the archive does not have it.
    fn study(
        &self,
        uid: &StudyInstanceUid,
    ) -> impl Future<Output = Result<Option<Study>, ArchiveError>> + Send;

    /// Opens an object, for a [`Gateway`](crate::Gateway) to pass on. None: the archive does not have it, which is
    /// what an archive answers whose objects are read elsewhere.
    fn instance(
        &self,
        uids: &InstanceUids,
    ) -> impl Future<Output = Result<Option<InstanceBody>, ArchiveError>> + Send {
        let _ = uids;
        ready(Ok(None))
    }

    /// Adds a DICOM file of this study, which a viewer uploaded: adding it twice is adding it once. By default files
    /// are refused.
    fn store(
        &self,
        study: &StudyInstanceUid,
        file: Bytes,
    ) -> impl Future<Output = Result<(), ArchiveError>> + Send {
        let _ = (study, file);
        let message = "the archive takes no files";
        ready(Err(ArchiveError::new(ArchiveErrorKind::Refused, message)))
    }

    /// Returns some study that the archive has, for a test of the way to a viewer. None: it has none, or names none.
    fn any_study(
        &self,
    ) -> impl Future<Output = Result<Option<StudyInstanceUid>, ArchiveError>> + Send {
        ready(Ok(None))
    }
}

/// A study: its objects, and the manifest by which a viewer lays them out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Study {
    /// The objects that are linked, in the order of the links.
    pub instances: Vec<InstanceUids>,
    /// The manifest of these objects, if there is one.
    pub manifest: Option<StudyAccessRequestedManifest>,
    /// The values that the manifest leaves out: they are logged.
    pub omitted: Vec<OmittedElement>,
    /// The objects that are left out, and why: they are logged.
    pub skipped: Vec<SkippedObject>,
}

impl Study {
    /// Makes a study of objects without a manifest.
    #[must_use]
    pub fn new(instances: impl IntoIterator<Item = InstanceUids>) -> Self {
        Self {
            instances: instances.into_iter().collect(),
            manifest: None,
            omitted: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// Makes a study of the objects of a manifest, in its order.
    ///
    /// # Errors
    /// When the manifest has a UID that is not well formed.
    pub fn described(
        manifest: StudyAccessRequestedManifest,
    ) -> Result<Self, avara_client::InvalidId> {
        let study = manifest.study_instance_uid.as_str();
        let all = manifest.series.iter().flat_map(|series| {
            let uid = series.series_instance_uid.as_str();
            let objects = series.sops.iter();
            objects
                .map(move |object| InstanceUids::new(study, uid, object.sop_instance_uid.as_str()))
        });
        Ok(Self {
            instances: all.collect::<Result<_, _>>()?,
            manifest: Some(manifest),
            omitted: Vec::new(),
            skipped: Vec::new(),
        })
    }
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, ArchiveError>> + Send>>;

/// An object, chunk by chunk.
pub struct InstanceBody {
    length: Option<u64>,
    chunks: Chunks,
}

impl InstanceBody {
    /// Makes one of its length, if that is known, and its chunks. An error ends it, and so does an end before its
    /// length.
    #[must_use]
    pub fn new(
        length: Option<u64>,
        chunks: impl Stream<Item = Result<Bytes, ArchiveError>> + Send + 'static,
    ) -> Self {
        Self {
            length,
            chunks: Box::pin(chunks),
        }
    }

    /// Returns its length, if that is known.
    #[must_use]
    pub const fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns its chunks.
    pub fn into_chunks(self) -> impl Stream<Item = Result<Bytes, ArchiveError>> + Send + 'static {
        self.chunks
    }
}

debug_fields!(self: InstanceBody { length: self.length });
