//! [`Delivery`]: the circumstances of an event.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};

use super::delivery_headers::DeliveryHeaders;
use super::event_key::EventKey;
use crate::types::WebhookEvent;

/// The circumstances of an event: its clinic, when it was signed, and the deadline for the answer.
///
/// A handler receives it with the event. [`Webhooks::receive`](super::Webhooks::receive) creates
/// one from a request, in tests too.
///
/// ```
/// use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
/// use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler};
///
/// struct Archives;
///
/// impl WebhookHandler for Archives {
///     async fn study_access_requested(
///         &self,
///         event: StudyAccessRequestedEvent,
///         delivery: &Delivery,
///     ) -> Result<StudyAccessRequestedResponse, HandlerError> {
///         let clinic = delivery.clinic().ok_or("the key has no name")?;
///         let study = event.data.study_instance_uid;
///         let link = format!("https://pacs.example.com/{clinic}/{study}.dcm");
///         Ok(StudyAccessRequestedResponse::authorized([link]))
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Delivery {
    clinic: Option<Arc<str>>,
    id: String,
    sent_at: SystemTime,
    answer_by: tokio::time::Instant,
    headers: HeaderMap,
    key: EventKey,
}

impl Delivery {
    pub(super) fn new(
        signed: DeliveryHeaders,
        clinic: Option<Arc<str>>,
        headers: HeaderMap,
        event: &WebhookEvent,
        timeout: Duration,
    ) -> Self {
        let sent_at = UNIX_EPOCH.checked_add(Duration::from_secs(signed.seconds));
        Self {
            key: EventKey::new(clinic.as_deref(), event, &signed.id),
            clinic,
            id: signed.id,
            sent_at: sent_at.unwrap_or(UNIX_EPOCH),
            answer_by: tokio::time::Instant::now() + timeout,
            headers,
        }
    }

    /// Returns the name of the clinic whose key signed the delivery; see
    /// [`Webhooks::named`](super::Webhooks::named). `None` for a key without a name.
    #[must_use]
    pub fn clinic(&self) -> Option<&str> {
        self.clinic.as_deref()
    }

    /// Returns the id of the delivery, its `webhook-id`. A redelivery may have another one.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the time at which the delivery was signed, in whole seconds.
    #[must_use]
    pub const fn sent_at(&self) -> SystemTime {
        self.sent_at
    }

    /// Returns the time until which the service waits for the handler; see
    /// [`timeout`](super::WebhookService::timeout).
    #[must_use]
    pub fn answer_by(&self) -> Instant {
        self.answer_by.into_std()
    }

    /// Returns the time that is left to answer.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        let now = tokio::time::Instant::now();
        self.answer_by.saturating_duration_since(now)
    }

    /// Returns the request's header of this name, if it is present and printable ASCII. **Only the
    /// id, the time and the body are signed**: other headers may come from a proxy or from anyone.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the key that identifies the event across redeliveries, for a store of yours.
    #[must_use]
    pub const fn key(&self) -> &EventKey {
        &self.key
    }

    pub(super) const fn deadline(&self) -> tokio::time::Instant {
        self.answer_by
    }
}

/// Collects headers, leaving out those that are not valid in HTTP.
pub(super) fn header_map<N: AsRef<[u8]>, V: AsRef<[u8]>>(headers: &[(N, V)]) -> HeaderMap {
    let headers = headers.iter().filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_ref()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_ref()).ok()?))
    });
    headers.collect()
}

debug_fields! {
    /// Hides the headers, because a proxy may put anything there.
    self: Delivery { clinic, id, sent_at, key }
}
