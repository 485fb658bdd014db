//! A handler that follows its script, and counts.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use avara_client::UnknownEvent;
use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService};
use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::{BodyExt, Full};
use serde_json::Value;
use tokio::sync::Semaphore;

use crate::webhooks::delivery::webhooks;

/// The result of an event, chosen by the id of the event.
pub(crate) const FINE: &str = "whe_fine";
pub(crate) const FAILS: &str = "whe_fails";
pub(crate) const PANICS: &str = "whe_panics";
pub(crate) const HANGS: &str = "whe_hangs";
/// Until `go` has a permit.
pub(crate) const WAITS: &str = "whe_waits";

#[derive(Clone)]
pub(crate) struct Receiver(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) calls: AtomicUsize,
    /// A permit for each call that began.
    pub(crate) begun: Semaphore,
    pub(crate) go: Semaphore,
}

impl Receiver {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Shared {
            calls: AtomicUsize::new(0),
            begun: Semaphore::new(0),
            go: Semaphore::new(0),
        }))
    }

    pub(crate) fn service(&self) -> WebhookService<Self> {
        WebhookService::new(webhooks(), self.clone())
    }

    pub(crate) fn calls(&self) -> usize {
        self.0.calls.load(Ordering::SeqCst)
    }

    /// Waits until another call has begun.
    pub(crate) async fn has_begun(&self) {
        self.0.begun.acquire().await.unwrap().forget();
    }

    /// Lets one that waits continue.
    pub(crate) fn go_on(&self) {
        self.0.go.add_permits(1);
    }

    async fn act(&self, id: &str) -> Result<(), HandlerError> {
        self.0.calls.fetch_add(1, Ordering::SeqCst);
        self.0.begun.add_permits(1);
        match id {
            FAILS => Err("SECRET".into()),
            PANICS => panic!("SECRET"),
            HANGS => pending().await,
            WAITS => {
                self.0.go.acquire().await?.forget();
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

impl WebhookHandler for Receiver {
    async fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        self.act(event.id.as_str()).await?;
        Ok(ReportDeliveredResponse::received())
    }

    /// The reply is one that Avara cannot use.
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        self.act(event.id.as_str()).await?;
        Ok(StudyAccessRequestedResponse::authorized(["SECRET"]))
    }

    async fn unknown_event(
        &self,
        event: UnknownEvent,
        _: &Delivery,
    ) -> Result<Value, HandlerError> {
        self.act(event.id().unwrap_or_default()).await?;
        Ok(event.into_raw())
    }
}

/// The status and the JSON of a response.
pub(crate) async fn read(response: Response<Full<Bytes>>) -> (StatusCode, Value) {
    let (head, body) = response.into_parts();
    assert_eq!(head.headers["content-type"], "application/json");
    let body = body.collect().await.unwrap().to_bytes();
    assert!(
        !String::from_utf8_lossy(&body).contains("SECRET"),
        "{body:?}"
    );
    (head.status, serde_json::from_slice(&body).unwrap())
}
