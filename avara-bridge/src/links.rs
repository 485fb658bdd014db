//! [`Links`]: the way of a viewer to an object.

use std::future::ready;
use std::time::Duration;

use avara_client::types::{
    SecondaryCaptureAccessRequestedEventData, SeriesInstanceUid, SopInstanceUid, StudyInstanceUid,
};
use avara_client::webhooks::HandlerError;
use axum::Router;

use crate::uids::InstanceUids;

/// Links that work for a time, for whoever has them.
///
/// Each is `https`, or `http` to this machine: Avara takes no other.
pub trait Links: Send + Sync + 'static {
    /// Makes a link to read an object.
    fn read(
        &self,
        uids: &InstanceUids,
        lifetime: Duration,
    ) -> impl Future<Output = Result<String, HandlerError>> + Send;

    /// Makes a link to which secondary captures may be uploaded. None: they are not taken.
    fn write(
        &self,
        upload: &Upload,
        lifetime: Duration,
    ) -> impl Future<Output = Result<Option<String>, HandlerError>> + Send {
        let _ = (upload, lifetime);
        ready(Ok(None))
    }

    /// Returns the routes that the links lead to, if they lead to this server.
    fn router(&self) -> Router {
        Router::new()
    }
}

/// The study, series and object that secondary captures belong to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Upload {
    /// The study.
    pub study: StudyInstanceUid,
    /// The series, if they belong to one.
    pub series: Option<SeriesInstanceUid>,
    /// The object, if they belong to one.
    pub instance: Option<SopInstanceUid>,
}

impl From<SecondaryCaptureAccessRequestedEventData> for Upload {
    fn from(data: SecondaryCaptureAccessRequestedEventData) -> Self {
        Self {
            study: data.study_instance_uid,
            series: data.series_instance_uid,
            instance: data.sop_instance_uid,
        }
    }
}
