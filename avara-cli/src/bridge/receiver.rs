//! [`Receiver`]: answers events, and serves the links of the answers.

use std::time::Instant;

use avara_bridge::{Bridge, Gateway};
use avara_client::types::{
    SecondaryCaptureAccessRequestedEvent, SecondaryCaptureAccessRequestedResponse,
    StudyAccessRequestedEvent, StudyAccessRequestedResponse, StudyInstanceUid,
};
use avara_client::webhooks::{Delivery, Drain, HandlerError, WebhookHandler, WebhookService};
use axum::Router;
use axum::middleware::from_fn;
use metrics::counter;
use tracing::{error, info};

use super::monitor::counted;
use super::rotation::Rotation;
use super::settings::{Keys, Settings};
use super::sides::{Sink, Source};
use super::store::Store;

pub(super) struct Receiver {
    pub(super) service: WebhookService<Answering>,
    pub(super) drain: Drain,
    /// Everything that is served.
    pub(super) router: Router,
    keys: Rotation,
    gateway: Option<Gateway<Source>>,
}

impl Receiver {
    pub(super) fn new(settings: &Settings, store: Store) -> Self {
        let bridge = Bridge::builder()
            .studies(settings.source.clone())
            .links(settings.sink.clone())
            .lifetime(settings.lifetime)
            .build();
        let links = bridge.router();
        let keys = Rotation::new(settings.keys.webhooks.clone());
        let mut service = WebhookService::new(keys.clone(), Answering(bridge))
            .timeout(settings.timeout)
            .store(store)
            .on_error(|event, error| error!(event, %error, "an event cannot be answered"));
        for effects in settings.store.answers {
            service = service.store_answers(*effects);
        }
        let (service, drain) = service.draining();
        let events = service.clone().router(&settings.path);
        let events = events.layer(from_fn(|request, next| counted("events", request, next)));
        let links = links.layer(from_fn(|request, next| counted("links", request, next)));
        let gateway = match &settings.sink {
            Sink::Gateway(gateway) => Some(gateway.clone()),
            Sink::S3(_) => None,
        };
        Self {
            service,
            drain,
            router: events.merge(links),
            keys,
            gateway,
        }
    }

    /// Returns what replaces its keys from another thread.
    pub(super) fn replace_keys(&self) -> impl Fn(Keys) + Send + use<> {
        let (keys, gateway) = (self.keys.clone(), self.gateway.clone());
        move |new| {
            keys.replace(new.webhooks);
            if let (Some(gateway), Some(links)) = (&gateway, new.links) {
                gateway.replace_keys(links);
            }
        }
    }
}

/// A bridge whose answers are logged and counted.
pub(super) struct Answering(Bridge<Source, Sink>);

impl WebhookHandler for Answering {
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        delivery: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let note = Note::new("study.access_requested", &event.data.study_instance_uid);
        let answer = self.0.study_access_requested(event, delivery).await?;
        note.answered(delivery, answer.authorized, answer.urls.len());
        Ok(answer)
    }

    async fn secondary_capture_access_requested(
        &self,
        event: SecondaryCaptureAccessRequestedEvent,
        delivery: &Delivery,
    ) -> Result<SecondaryCaptureAccessRequestedResponse, HandlerError> {
        let study = &event.data.study_instance_uid;
        let note = Note::new("secondary_capture.access_requested", study);
        let answer = self
            .0
            .secondary_capture_access_requested(event, delivery)
            .await?;
        note.answered(delivery, answer.authorized, answer.upload_urls.len());
        Ok(answer)
    }
}

struct Note {
    event: &'static str,
    /// None: the event asks for something other than a UID.
    study: Option<StudyInstanceUid>,
    began: Instant,
}

impl Note {
    fn new(event: &'static str, study: &StudyInstanceUid) -> Self {
        Self {
            event,
            study: StudyInstanceUid::parse(study.as_str().trim()).ok(),
            began: Instant::now(),
        }
    }

    fn answered(self, delivery: &Delivery, authorized: bool, links: usize) {
        let Self {
            event,
            study,
            began,
        } = self;
        let result = if authorized { "granted" } else { "denied" };
        let clinic = delivery.clinic().unwrap_or_default();
        counter!(
            "avara_bridge_answers_total",
            "event" => event, "result" => result, "clinic" => clinic.to_owned()
        )
        .increment(1);
        let study = study.as_ref().map(StudyInstanceUid::as_str);
        let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        info!(event, key = %delivery.key(), clinic, study, result, links, milliseconds, "answered");
    }
}
