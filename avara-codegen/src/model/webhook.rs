//! Webhooks: the events that Avara sends.

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
    /// The platform waits for the reply, or not.
    pub mode: WebhookMode,
    /// The rest, in Markdown.
    pub description: String,
    /// An event as it may come.
    pub example: Value,
    /// True if a reply without a body will do.
    pub may_be_empty: bool,
    /// The lasting effects of handling it.
    pub effects: WebhookEffects,
    /// The fields of its data that say what is asked for.
    pub asks: Vec<String>,
}

/// The lasting effects of handling an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookEffects {
    /// Nothing.
    None,
    /// Something is taken over.
    Receipt,
    /// Room is made for an upload.
    Upload,
}

/// Says if the platform waits for the reply to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookMode {
    /// It waits.
    Synchronous,
    /// It waits, and continues without.
    SynchronousSoft,
    /// It does not.
    Asynchronous,
}
