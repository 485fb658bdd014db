//! What is recorded of webhooks: the type and the id of an event, what became of it, and which
//! fields of a reply are wrong. No body, and nothing of a handler's error or panic.

use tracing::{Instrument, Span, error, info_span, warn};

use super::TARGET;
use crate::types::{WebhookEvent, WebhookEventId};
use crate::webhooks::{InvalidReply, Refusal};

/// Of the handling of an event.
pub(crate) fn span(event: &WebhookEvent) -> Span {
    // What the spec does not know may be anything.
    let event_type = match event {
        WebhookEvent::Unknown(_) => "unknown",
        known => known.event_type(),
    };
    let id = event.id();
    let id = id.filter(|id| id.parse::<WebhookEventId>().is_ok());
    info_span!(
        target: TARGET,
        "avara.webhook",
        otel.kind = "server",
        otel.name = event_type,
        avara.event_type = event_type,
        avara.event_id = id,
    )
}

pub(crate) fn within<F: Future>(span: Span, handling: F) -> impl Future<Output = F::Output> {
    handling.instrument(span)
}

/// A request that is answered with no reply. Where a handler failed, that has been said.
pub(crate) fn refused(refusal: &Refusal) {
    if !matches!(refusal, Refusal::Failed) {
        warn!(
            target: TARGET,
            {
            avara.reason = refusal.reason(),
            },
            "a webhook request was refused"
        );
    }
}

/// The handling came to nothing.
pub(crate) fn failed(reason: &'static str) {
    error!(target: TARGET, { avara.reason = reason }, "the handler of a webhook failed");
}

/// The handler's reply was not sent.
pub(crate) fn reply_refused(invalid: &InvalidReply) {
    error!(target: TARGET, { avara.reason = %invalid }, "the handler of a webhook gave an invalid reply");
}
