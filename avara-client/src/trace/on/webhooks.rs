//! The records of webhooks: the type and the id of an event, its result, and the fields of a reply
//! that are wrong. No body, and nothing of a handler's error or panic, is recorded.

use tracing::{Instrument, Span, error, info_span, warn};

use super::TARGET;
use crate::types::{WebhookEvent, WebhookEventId};
use crate::webhooks::{InvalidReply, Refusal};

/// Returns the span of the handling of an event.
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

/// Records that a request was refused. A failed handler was reported before.
pub(crate) fn refused(refusal: &Refusal) {
    if !matches!(refusal, Refusal::Failed) {
        warn!(
            target: TARGET,
            {
            avara.reason = refusal.to_string(),
            },
            "a webhook request was refused"
        );
    }
}

/// Records that an event was not handled.
pub(crate) fn failed(reason: &'static str) {
    error!(target: TARGET, { avara.reason = reason }, "the handler of a webhook failed");
}

/// Records that the handler's reply was not sent.
pub(crate) fn reply_refused(invalid: &InvalidReply) {
    error!(target: TARGET, { avara.reason = %invalid }, "the handler of a webhook gave an invalid reply");
}
