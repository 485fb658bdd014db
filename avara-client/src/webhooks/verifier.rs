//! [`Webhooks`]: verifies callers, and reads their events.

use std::env::VarError;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::delivery::{self, Delivery};
use super::delivery_headers::{self, DeliveryHeaders};
use super::error::WebhookError;
use super::event;
use super::key::{Key, Message};
use super::signature;
use crate::types::WebhookEvent;
use crate::{Client, Error, Location, Violation};

/// The default timeout of a handler.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);

const TOLERANCE: Duration = Duration::from_secs(300);
const KEY_VARIABLE: &str = "AVARA_WEBHOOK_KEY";
const KEY_FIELD: &str = "webhook_key";
const CLINIC_FIELD: &str = "clinic";

/// Verifies that a delivery comes from Avara, and reads its event.
///
/// Give it the body **as it came**, before anything has read it as JSON and written it again, and
/// the headers of the request.
///
/// ```
/// use std::time::SystemTime;
/// use avara_client::types::WebhookEvent;
/// use avara_client::webhooks::Webhooks;
///
/// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
/// # let body = br#"{"id": "whe_1", "type": "report.delivered", "data": {"isCritical": false, "presignedUrl": "https://example.com/1.pdf", "reportId": "rep_1", "studyId": "stu_1"}}"#;
/// # let headers = webhooks.sign("msg_1", SystemTime::now(), body);
/// match webhooks.unwrap(body, headers)? {
///     WebhookEvent::ReportDelivered(event) => println!("{} is ready", event.data.report_id),
///     other => println!("{} is of no interest", other.event_type()),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Webhooks {
    keys: Arc<Vec<ClinicKey>>,
    tolerance: Duration,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

/// A key, and its owner.
#[derive(Clone, Debug)]
struct ClinicKey {
    clinic: Option<Arc<str>>,
    key: Key,
}

impl Webhooks {
    /// Accepts the key that Avara signs with: `whsec_` and base64. The prefix is optional; white
    /// space around it is dropped.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the key is empty or not
    /// base64.
    pub fn new(key: impl AsRef<str>) -> Result<Self, Error> {
        Self::with_key(None, key.as_ref(), KEY_FIELD)
    }

    /// Accepts the key of a clinic, for a receiver that serves several. A handler gets the name
    /// with each [`Delivery`]. While a clinic rotates its key, both keys have its name.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::named("north", "whsec_bmV3")?
    ///     .also_named("north", "whsec_b2xk")?
    ///     .also_named("south", "whsec_c2VjcmV0Cg==")?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`new`](Self::new), and when the name is empty.
    pub fn named(clinic: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self, Error> {
        Self::with_key(Some(clinic.as_ref()), key.as_ref(), KEY_FIELD)
    }

    /// Reads the key from `AVARA_WEBHOOK_KEY`.
    ///
    /// ```no_run
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::from_env()?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the variable is not set,
    /// or not a key.
    pub fn from_env() -> Result<Self, Error> {
        match std::env::var(KEY_VARIABLE) {
            Ok(key) => Self::with_key(None, &key, KEY_VARIABLE),
            Err(VarError::NotPresent) => Err(refused(KEY_VARIABLE, "is not set")),
            Err(VarError::NotUnicode(_)) => Err(refused(KEY_VARIABLE, "is not Unicode text")),
        }
    }

    /// Uses the key that a client was configured with.
    ///
    /// ```
    /// use avara_client::Client;
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let avara = Client::builder().api_key("sk_live_1").webhook_key("whsec_c2VjcmV0Cg==");
    /// let webhooks = Webhooks::from_client(&avara.build()?)?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the client has none, or
    /// it is not a key.
    pub fn from_client(client: &Client) -> Result<Self, Error> {
        match client.webhook_key() {
            Some(key) => Self::with_key(None, key, KEY_FIELD),
            None => Err(refused(KEY_FIELD, "is not set on the client")),
        }
    }

    fn with_key(clinic: Option<&str>, key: &str, field: &str) -> Result<Self, Error> {
        let none = Self {
            keys: Arc::default(),
            tolerance: TOLERANCE,
            clock: Arc::new(SystemTime::now),
        };
        none.and_key(clinic, key, field)
    }

    fn and_key(mut self, clinic: Option<&str>, key: &str, field: &str) -> Result<Self, Error> {
        if clinic == Some("") {
            return Err(refused(CLINIC_FIELD, "is empty"));
        }
        let key = Key::read(key).map_err(|problem| refused(field, problem))?;
        let clinic: Option<Arc<str>> = clinic.map(Arc::from);
        // Whom would a delivery be from?
        let is_taken = |known: &ClinicKey| known.clinic != clinic && known.key.is_same(&key);
        if self.keys.iter().any(is_taken) {
            return Err(refused(field, "is the key of another clinic too"));
        }
        Arc::make_mut(&mut self.keys).push(ClinicKey { clinic, key });
        Ok(self)
    }

    /// Also accepts deliveries signed with this key, while keys are being rotated. All keys without
    /// a name belong to one receiver: for several clinics see [`also_named`](Self::also_named).
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::new("whsec_bmV3")?.also("whsec_b2xk")?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`new`](Self::new).
    pub fn also(self, key: impl AsRef<str>) -> Result<Self, Error> {
        self.and_key(None, key.as_ref(), KEY_FIELD)
    }

    /// Also accepts deliveries signed with this key of a clinic: of another clinic, or of one that
    /// rotates its key. Each key costs a refused delivery another hash of its body; for dozens of
    /// clinics choose the keys by the request, with a [`KeySource`](super::KeySource).
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::named("north", "whsec_bm9ydGg=")?.also_named("south", "whsec_c291dGg=")?;
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`named`](Self::named), and when the key is one of another clinic.
    pub fn also_named(self, clinic: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self, Error> {
        self.and_key(Some(clinic.as_ref()), key.as_ref(), KEY_FIELD)
    }

    /// Sets the tolerance for the time of a delivery, in either direction. The default is five
    /// minutes.
    ///
    /// ```
    /// use std::time::Duration;
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?.tolerance(Duration::from_secs(60));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the clock, for tests. The default is [`SystemTime::now`].
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let recorded = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?.clock(move || recorded);
    /// webhooks.verify("{}", webhooks.sign("msg_1", recorded, "{}"))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies the signature and reads the event.
    ///
    /// The headers are an [`&http::HeaderMap`](http::HeaderMap), or any pairs of name and value,
    /// as text or bytes.
    ///
    /// ```
    /// # use std::time::SystemTime;
    /// use avara_client::webhooks::{WebhookErrorKind, Webhooks};
    ///
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
    /// let body = r#"{"id": "whe_1", "type": "something.new"}"#;
    /// let headers = webhooks.sign("msg_1", SystemTime::now(), body);
    /// assert_eq!(webhooks.unwrap(body, headers.clone())?.event_type(), "something.new");
    ///
    /// let error = webhooks.unwrap("{}", headers).unwrap_err();
    /// assert_eq!(error.kind(), WebhookErrorKind::NoMatchingSignature);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`WebhookError`], whose kind describes the problem of the delivery.
    pub fn unwrap<N, V>(
        &self,
        body: impl AsRef<[u8]>,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Result<WebhookEvent, WebhookError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        let body = body.as_ref();
        self.verify(body, headers)?;
        event::read(body)
    }

    /// Verifies the signature, and returns the event with its [`Delivery`]: for your own framework
    /// that serves several clinics or keeps a store, and for tests of a handler.
    ///
    /// ```
    /// # use std::time::SystemTime;
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::named("north", "whsec_c2VjcmV0Cg==")?;
    /// let body = r#"{"id": "whe_1", "type": "something.new"}"#;
    /// let headers = webhooks.sign("msg_1", SystemTime::now(), body);
    /// let (event, delivery) = webhooks.receive(body, headers)?;
    /// assert_eq!((event.id(), delivery.clinic()), (Some("whe_1"), Some("north")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`WebhookError`], whose kind describes the problem of the delivery.
    pub fn receive<N, V>(
        &self,
        body: impl AsRef<[u8]>,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Result<(WebhookEvent, Delivery), WebhookError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        let (body, headers) = (body.as_ref(), Vec::from_iter(headers));
        let pairs = headers
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()));
        let signed = self.read_headers(pairs)?;
        let clinic = self.verify_body(&signed, body)?;
        let event = event::read(body)?;
        let headers = delivery::header_map(&headers);
        let delivery = Delivery::new(signed, clinic, headers, &event, TIMEOUT);
        Ok((event, delivery))
    }

    /// Verifies only the signature; the body may be anything.
    ///
    /// ```
    /// # use std::time::SystemTime;
    /// # use avara_client::webhooks::Webhooks;
    /// # let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
    /// # let body = [0xff, 0x00];
    /// # let headers = webhooks.sign("msg_1", SystemTime::now(), body);
    /// webhooks.verify(body, headers)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`WebhookError`], whose kind describes the problem of the headers.
    pub fn verify<N, V>(
        &self,
        body: impl AsRef<[u8]>,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Result<(), WebhookError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        let signed = self.read_headers(headers)?;
        self.verify_body(&signed, body.as_ref()).map(drop)
    }

    /// Checks what can be checked without the body: that the headers are present and well formed,
    /// and that their time is within the tolerance. If this fails, there is no need to read the
    /// body.
    ///
    /// **It does not check the signature**: call [`verify`](Self::verify) or
    /// [`unwrap`](Self::unwrap) afterwards.
    ///
    /// ```
    /// # use std::time::{Duration, SystemTime};
    /// use avara_client::webhooks::{WebhookErrorKind, Webhooks};
    ///
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
    /// let long_ago = SystemTime::now() - Duration::from_secs(3600);
    /// let error = webhooks.check_headers(webhooks.sign("msg_1", long_ago, "{}")).unwrap_err();
    /// assert_eq!(error.kind(), WebhookErrorKind::TooOld);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`WebhookError`], whose kind describes the problem of the headers.
    pub fn check_headers<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Result<(), WebhookError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        self.read_headers(headers).map(drop)
    }

    /// Reads the event of a body **without verifying who sent it**: anyone can send it. Use it for
    /// tests, and for bodies that were verified before they were stored.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "whe_1", "type": "something.new"}"#)?;
    /// assert_eq!(event.id(), Some("whe_1"));
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    ///
    /// # Errors
    /// [`WebhookError`] when the body is not JSON or not an event.
    pub fn unwrap_unverified(body: impl AsRef<[u8]>) -> Result<WebhookEvent, WebhookError> {
        event::read(body.as_ref())
    }

    /// Returns signed headers for a body, for tests: with one signature per key, as during a key
    /// rotation.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
    /// let [id, timestamp, signature] = webhooks.sign("msg_1", SystemTime::now(), "{}");
    /// assert_eq!(id, ("webhook-id", "msg_1".to_owned()));
    /// assert!(signature.1.starts_with("v1,"));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    pub fn sign(
        &self,
        id: impl Into<String>,
        timestamp: SystemTime,
        body: impl AsRef<[u8]>,
    ) -> [(&'static str, String); 3] {
        let (id, timestamp) = (id.into(), unix_seconds(timestamp).to_string());
        let message = Message {
            id: &id,
            timestamp: &timestamp,
            body: body.as_ref(),
        };
        let signatures = self
            .keys
            .iter()
            .map(|named| signature::text(&named.key.sign(&message)));
        let signatures = signatures.collect::<Vec<_>>().join(" ");
        [
            (delivery_headers::ID, id),
            (delivery_headers::TIMESTAMP, timestamp),
            (delivery_headers::SIGNATURE, signatures),
        ]
    }

    pub(super) fn are_named(&self) -> bool {
        self.keys.iter().all(|key| key.clinic.is_some())
    }

    /// Returns the headers, if they have the right form and are of this time.
    fn read_headers(
        &self,
        headers: impl IntoIterator<Item = (impl AsRef<[u8]>, impl AsRef<[u8]>)>,
    ) -> Result<DeliveryHeaders, WebhookError> {
        let headers = DeliveryHeaders::read(headers)?;
        self.check_time(&headers)?;
        Ok(headers)
    }

    pub(super) fn check_time(&self, headers: &DeliveryHeaders) -> Result<(), WebhookError> {
        let (now, signed) = (unix_seconds((self.clock)()), headers.seconds);
        let distance = now.abs_diff(signed);
        if Duration::from_secs(distance) <= self.tolerance {
            Ok(())
        } else if signed < now {
            Err(WebhookError::too_old(distance))
        } else {
            Err(WebhookError::from_the_future(distance))
        }
    }

    /// Returns the clinic whose key a body and its headers were signed with.
    pub(super) fn verify_body(
        &self,
        headers: &DeliveryHeaders,
        body: &[u8],
    ) -> Result<Option<Arc<str>>, WebhookError> {
        let message = Message {
            id: &headers.id,
            timestamp: &headers.timestamp,
            body,
        };
        let keys = self.keys.iter().map(|named| &named.key);
        let place = signature::matching(&headers.signatures, keys, &message);
        let named = place.and_then(|place| self.keys.get(place));
        let named = named.ok_or_else(WebhookError::no_match)?;
        Ok(named.clinic.clone())
    }
}

fn refused(field: &str, problem: &'static str) -> Error {
    Error::configuration(vec![Violation::new(Location::Setting, field, problem)])
}

/// Before 1970 it was 1970.
fn unix_seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

debug_fields!(self: Webhooks { keys, tolerance });
