//! [`EventKey`]: identifies the same event across deliveries.

use std::fmt;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::UnknownEvent;
use crate::generated::webhooks::asked;
use crate::types::WebhookEvent;

/// The composition of a key. Another one needs another name: stores outlive programs.
const COMPOSITION: &str = "avara event key 1";

/// Identifies an event across deliveries: by the clinic, the event's type and id, and the fields
/// that say what it asks for, such as the ids of studies and reports, which the spec marks. Links,
/// times and the order of fields do not count, because a redelivery may renew them.
///
/// It is a SHA-256 of these, so it can be stored and logged.
///
/// ```
/// use avara_client::webhooks::EventKey;
///
/// let key = EventKey::from([0xab; 32]);
/// assert_eq!(key.as_bytes(), &[0xab; 32]);
/// assert_eq!(key.to_string(), "ab".repeat(32));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventKey([u8; 32]);

impl EventKey {
    /// Computes the key of an event. An event without an id is identified by the id of its
    /// delivery.
    pub(super) fn new(clinic: Option<&str>, event: &WebhookEvent, delivery_id: &str) -> Self {
        let event_id = event.id().filter(|id| !id.is_empty());
        let mut hasher = KeyHasher::default();
        hasher.add(Some(COMPOSITION));
        hasher.add(clinic);
        hasher.add(Some(event.event_type()));
        hasher.add(event_id);
        hasher.add(event_id.is_none().then_some(delivery_id));
        asked(event, &mut |name, value| {
            hasher.add(Some(name));
            hasher.add(value);
        });
        Self(hasher.0.finalize().into())
    }

    /// Returns the key as bytes.
    ///
    /// ```
    /// # use avara_client::webhooks::EventKey;
    /// assert_eq!(EventKey::from([7; 32]).as_bytes(), &[7; 32]);
    /// ```
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Parts, each with its length, so that no others make the same sequence.
#[derive(Default)]
struct KeyHasher(Sha256);

impl KeyHasher {
    fn add(&mut self, part: Option<&str>) {
        let Some(part) = part else {
            return self.0.update([0]);
        };
        self.0.update([1]);
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }
}

/// A key that a store has kept, or that a test makes up.
impl From<[u8; 32]> for EventKey {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

/// In hexadecimal digits.
impl fmt::Display for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventKey({self})")
    }
}

/// Names the fields that say what an event of an unknown type asks for: every field of its data
/// that is an id by its name.
pub(crate) fn asked_unknown(event: &UnknownEvent, ask: &mut dyn FnMut(&str, Option<&str>)) {
    let data = event.raw().get("data").and_then(Value::as_object);
    let fields = data.into_iter().flatten();
    let is_id = |name: &str| name.to_ascii_lowercase().ends_with("id");
    let mut ids: Vec<_> = fields.filter(|(name, _)| is_id(name)).collect();
    ids.sort_unstable_by_key(|(name, _)| *name);
    for (name, value) in ids {
        match value {
            Value::String(text) => ask(name, Some(text)),
            Value::Number(number) => ask(name, Some(&number.to_string())),
            _ => ask(name, None),
        }
    }
}
