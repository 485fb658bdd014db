//! Webhooks: what Avara calls its users with.

use serde_json::Value;

/// An event that Avara sends, and the reply that it expects.
#[derive(Debug)]
pub struct Webhook {
    /// The event's `type`, e.g. `study.access_requested`.
    pub event_type: String,
    /// One line on what it is for.
    pub summary: String,
    /// The schema of the event.
    pub event: String,
    /// The schema of the reply.
    pub reply: String,
    /// Whether the platform waits for the reply.
    pub mode: WebhookMode,
    /// What more there is to say about it.
    pub description: String,
    /// An event as it may come.
    pub example: Value,
    /// Whether a reply without a body will do.
    pub may_be_empty: bool,
}

/// Whether the platform waits for the reply to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookMode {
    /// It waits.
    Synchronous,
    /// It waits, and goes on without.
    SynchronousSoft,
    /// It does not.
    Asynchronous,
}
