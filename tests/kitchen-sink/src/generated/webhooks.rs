// Made by `cargo xtask regen` from spec/. Do not edit.

//! Webhooks (feature `webhooks`): the handler trait, and the dispatch of events to it.

use std::sync::Arc;

use serde_json::Value;

use crate::{UnknownEvent, Violation};
use crate::generated::reply_rules;
use crate::types::{
    Colour, EverythingEvent, EverythingReply, LittleEvent, LittleReply, ThingId, WebhookEvent,
};
use crate::webhooks::{
    Delivery, Effects, Ended, Event, HandlerError, Limits, WireReply, asked_unknown, late,
    late_unknown, run_handler, run_unknown, unhandled, unhandled_unknown,
};
use crate::wire::decode::{DecodeError, decode};

/// Handles the events of a receiver. Implement the methods of the events that you handle, as
/// `async fn`; the default of each other grants nothing and claims nothing.
///
/// An error, a panic and a reply that [`Check`](crate::webhooks::Check) refuses are answered
/// with status 500, and the event is handled again when it is redelivered.
///
/// ```
/// use avara_client::types::{EverythingEvent, EverythingReply};
/// use avara_client::webhooks::{Delivery, HandlerError, Unhandled, WebhookHandler};
///
/// struct Receiver;
///
/// impl WebhookHandler for Receiver {
///     async fn everything_happened(
///         &self,
///         event: EverythingEvent,
///         delivery: &Delivery,
///     ) -> Result<EverythingReply, HandlerError> {
///         println!("{event:?} of {:?}", delivery.clinic());
///         Ok(EverythingReply::unhandled())
///     }
/// }
/// ```
pub trait WebhookHandler: Send + Sync + 'static {
    /// `everything.happened`: Everything happened. Avara waits for the answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn everything_happened(
        &self,
        event: EverythingEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<EverythingReply, HandlerError>> + Send {
        unhandled(event, delivery)
    }

    /// `little.happened`: Little happened. Avara waits for the answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn little_happened(
        &self,
        event: LittleEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<LittleReply, HandlerError>> + Send {
        unhandled(event, delivery)
    }

    /// Returns an event of a type that this version does not know.
    ///
    /// The default answer is `{}`: the event is acknowledged, nothing is granted and
    /// nothing is claimed. An error could make Avara send it again and again.
    fn unknown_event(
        &self,
        event: UnknownEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<Value, HandlerError>> + Send {
        unhandled_unknown(event, delivery)
    }
}

impl<H: WebhookHandler> WebhookHandler for Arc<H> {
    fn everything_happened(
        &self,
        event: EverythingEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<EverythingReply, HandlerError>> + Send {
        (**self).everything_happened(event, delivery)
    }

    fn little_happened(
        &self,
        event: LittleEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<LittleReply, HandlerError>> + Send {
        (**self).little_happened(event, delivery)
    }

    fn unknown_event(
        &self,
        event: UnknownEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<Value, HandlerError>> + Send {
        (**self).unknown_event(event, delivery)
    }
}

/// Has an event handled.
pub(crate) async fn dispatch<H: WebhookHandler>(
    handler: &H,
    event: WebhookEvent,
    delivery: &Delivery,
    limits: &Limits,
    asked: Option<&str>,
) -> Ended {
    match event {
        WebhookEvent::EverythingHappened(event) => {
            run_handler(limits, asked, handler.everything_happened(event, delivery))
                .await
        }
        WebhookEvent::LittleHappened(event) => {
            run_handler(limits, asked, handler.little_happened(event, delivery)).await
        }
        WebhookEvent::Unknown(event) => {
            run_unknown(limits, handler.unknown_event(event, delivery)).await
        }
    }
}

/// Returns the answer to an event of this type whose handler takes too long.
pub(crate) fn answer_late(event_type: &str) -> Ended {
    match event_type {
        EverythingEvent::TYPE => late::<EverythingReply>(),
        LittleEvent::TYPE => late::<LittleReply>(),
        _ => late_unknown(),
    }
}

/// Reads a body whose type is known.
pub(crate) fn read_event(
    event_type: &str,
    body: &[u8],
) -> Result<WebhookEvent, DecodeError> {
    match event_type {
        EverythingEvent::TYPE => decode(body).map(WebhookEvent::EverythingHappened),
        LittleEvent::TYPE => decode(body).map(WebhookEvent::LittleHappened),
        _ => decode(body).map(|raw| WebhookEvent::Unknown(UnknownEvent::new(raw))),
    }
}

/// Returns the violations of an answer to an event.
pub(crate) fn check_reply(
    event: &WebhookEvent,
    reply: &WireReply<'_>,
) -> Vec<Violation> {
    match event {
        WebhookEvent::EverythingHappened(_) => {
            reply.check::<EverythingReply>(&reply_rules::EVERYTHING_REPLY, false)
        }
        WebhookEvent::LittleHappened(_) => {
            reply.check::<LittleReply>(&reply_rules::LITTLE_REPLY, false)
        }
        WebhookEvent::Unknown(_) => reply.check_unknown(),
    }
}

/// Identifies what an event asks for.
pub(crate) fn asked(event: &WebhookEvent, ask: &mut dyn FnMut(&str, Option<&str>)) {
    match event {
        WebhookEvent::EverythingHappened(event) => {
            ask("colourEither", event.colour_either.as_ref().map(Colour::as_str));
            ask("colourNullable", event.colour_nullable.as_ref().map(Colour::as_str));
            ask("colourOptional", event.colour_optional.as_ref().map(Colour::as_str));
            ask("colourRequired", Some(event.colour_required.as_str()));
            ask("idEither", event.id_either.as_ref().map(ThingId::as_str));
            ask("idNullable", event.id_nullable.as_ref().map(ThingId::as_str));
            ask("idOptional", event.id_optional.as_ref().map(ThingId::as_str));
            ask("idRequired", Some(event.id_required.as_str()));
            ask("textEither", event.text_either.as_deref());
            ask("textNullable", event.text_nullable.as_deref());
            ask("textOptional", event.text_optional.as_deref());
            ask("textRequired", Some(event.text_required.as_str()));
        }
        WebhookEvent::LittleHappened(_) => {}
        WebhookEvent::Unknown(event) => asked_unknown(event, ask),
    }
}

impl WebhookEvent {
    /// Returns the event's `type`, as it is on the wire.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "1", "type": "something.new"}"#)?;
    /// assert_eq!(event.event_type(), "something.new");
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    pub fn event_type(&self) -> &str {
        match self {
            Self::EverythingHappened(_) => EverythingEvent::TYPE,
            Self::LittleHappened(_) => LittleEvent::TYPE,
            Self::Unknown(event) => event.event_type(),
        }
    }

    /// Returns the lasting effects of handling the event.
    ///
    /// ```
    /// use avara_client::webhooks::{Effects, Webhooks};
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "1", "type": "something.new"}"#)?;
    /// assert_eq!(event.effects(), Effects::Upload, "the careful assumption");
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    pub fn effects(&self) -> Effects {
        match self {
            Self::EverythingHappened(_) => EverythingEvent::EFFECTS,
            Self::LittleHappened(_) => LittleEvent::EFFECTS,
            Self::Unknown(_) => Effects::Upload,
        }
    }

    /// Returns the event's id; one of a type that this version does not know may have none.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "1", "type": "something.new"}"#)?;
    /// assert_eq!(event.id(), Some("1"));
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::EverythingHappened(event) => Some(event.id.as_str()),
            Self::LittleHappened(event) => Some(event.id.as_str()),
            Self::Unknown(event) => event.id(),
        }
    }
}

impl Event for EverythingEvent {
    const TYPE: &'static str = "everything.happened";
    const EFFECTS: Effects = Effects::None;
    type Reply = EverythingReply;
}

impl Event for LittleEvent {
    const TYPE: &'static str = "little.happened";
    const EFFECTS: Effects = Effects::Upload;
    type Reply = LittleReply;
}
