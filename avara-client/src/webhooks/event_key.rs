//! [`EventKey`]: what makes two deliveries the same event.

use std::fmt;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::UnknownEvent;
use crate::generated::webhooks::asked;
use crate::types::WebhookEvent;

/// What a key is made of. Another recipe needs another name: stores outlive programs.
const RECIPE: &str = "avara event key 1";

/// What makes two deliveries the same event: the clinic, the event's type and id, and what is asked
/// for, which is the fields that the spec marks: ids of studies, reports and the like. Links, times
/// and the order of fields have no part in it, as a redelivery may renew them.
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
    /// An event without an id is known by its delivery's.
    pub(super) fn new(clinic: Option<&str>, event: &WebhookEvent, delivery_id: &str) -> Self {
        let event_id = event.id().filter(|id| !id.is_empty());
        let mut recipe = Recipe::default();
        recipe.add(Some(RECIPE));
        recipe.add(clinic);
        recipe.add(Some(event.event_type()));
        recipe.add(event_id);
        recipe.add(event_id.is_none().then_some(delivery_id));
        asked(event, &mut |name, value| {
            recipe.add(Some(name));
            recipe.add(value);
        });
        Self(recipe.0.finalize().into())
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
struct Recipe(Sha256);

impl Recipe {
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

/// Names what an event of a type that is not known asks for: every id in its data, as its name says.
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
