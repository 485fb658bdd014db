//! Webhooks: the handler's trait, what leads an event to its method, and what each event is
//! answered with.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Item, parse_quote};

use super::docs;
use crate::model::{
    Api, Object, Property, Shape, Webhook, WebhookEffects, WebhookMode, field_name, ident,
    static_name,
};
use crate::rust::markdown;

/// The name of the union of all events.
const UNION: &str = "WebhookEvent";

/// Returns everything for those who receive webhooks; nothing where the spec has none.
pub(crate) fn webhooks(api: &Api) -> Vec<Item> {
    let events = events(api);
    if events.is_empty() {
        return Vec::new();
    }
    let mut items = vec![
        handler(&events),
        shared(&events),
        dispatch(&events),
        answer_late(&events),
        read(&events),
        check_reply(&events),
        asked(api, &events),
        accessors(&events),
    ];
    items.extend(events.iter().map(event));
    items
}

/// A webhook with its names in Rust.
struct Names<'a> {
    webhook: &'a Webhook,
    method: Ident,
    variant: Ident,
    event: Ident,
    reply: Ident,
    /// The field with the event's id.
    id: Option<Ident>,
}

fn events(api: &Api) -> Vec<Names<'_>> {
    let rust = |schema: &str| Some(ident(&api.schema(schema)?.rust));
    api.webhooks
        .iter()
        .filter_map(|webhook| {
            Some(Names {
                webhook,
                method: ident(&field_name(&webhook.event_type)),
                variant: variant(api, webhook)?,
                event: rust(&webhook.event)?,
                reply: rust(&webhook.reply)?,
                id: id(api, webhook),
            })
        })
        .collect()
}

/// Returns the variant of the event in the union of all.
fn variant(api: &Api, webhook: &Webhook) -> Option<Ident> {
    let Shape::Union(union) = &api.schema(UNION)?.shape else {
        return None;
    };
    let mut variants = union.variants.iter();
    let variant =
        variants.find(|variant| variant.tag_value.as_deref() == Some(&webhook.event_type))?;
    Some(ident(&variant.rust))
}

/// Returns the field with an id that every event has: a required identifier.
fn id(api: &Api, webhook: &Webhook) -> Option<Ident> {
    let id = api.object(&webhook.event)?.property("id")?;
    let is_id = api.id(&id.ty).is_some();
    (is_id && id.required && !id.nullable).then(|| ident(&id.field))
}

fn handler(events: &[Names<'_>]) -> Item {
    let methods = events.iter().map(|event| {
        let Names { method, event: ty, reply, .. } = event;
        let docs = docs(&method_docs(event.webhook));
        quote! {
            #(#docs)*
            fn #method(&self, event: #ty, delivery: &Delivery) -> impl Future<Output = Result<#reply, HandlerError>> + Send {
                unhandled(event, delivery)
            }
        }
    });
    let docs = docs(&handler_docs(&events[0]));
    parse_quote! {
        #(#docs)*
        pub trait WebhookHandler: Send + Sync + 'static {
            #(#methods)*

            /// Returns an event of a type that this version does not know.
            ///
            /// The default answer is `{}`: the event is acknowledged, nothing is granted and
            /// nothing is claimed. An error could make Avara send it again and again.
            fn unknown_event(&self, event: UnknownEvent, delivery: &Delivery) -> impl Future<Output = Result<Value, HandlerError>> + Send {
                unhandled_unknown(event, delivery)
            }
        }
    }
}

fn method_docs(webhook: &Webhook) -> String {
    let mode = match webhook.mode {
        WebhookMode::Synchronous => "Avara waits for the answer.",
        WebhookMode::SynchronousSoft => "Avara waits for the answer, but continues without one.",
        WebhookMode::Asynchronous => "Avara does not wait for the answer.",
    };
    format!(
        "`{}`: {}. {mode}\n\nThe default implementation returns the answer of \
         [`Unhandled`](crate::webhooks::Unhandled).",
        webhook.event_type,
        markdown(&webhook.summary),
    )
}

fn handler_docs(first: &Names<'_>) -> String {
    let Names {
        method,
        event,
        reply,
        ..
    } = first;
    format!(
        "Handles the events of a receiver. Implement the methods of the events that you handle, as\n\
         `async fn`; the default of each other grants nothing and claims nothing.\n\
         \n\
         An error, a panic and a reply that [`Check`](crate::webhooks::Check) refuses are answered with\n\
         status 500, and the event is handled again when it is redelivered.\n\
         \n\
         ```\n\
         use avara_client::types::{{{event}, {reply}}};\n\
         use avara_client::webhooks::{{Delivery, HandlerError, Unhandled, WebhookHandler}};\n\
         \n\
         struct Receiver;\n\
         \n\
         impl WebhookHandler for Receiver {{\n\
         \x20   async fn {method}(\n\
         \x20       &self,\n\
         \x20       event: {event},\n\
         \x20       delivery: &Delivery,\n\
         \x20   ) -> Result<{reply}, HandlerError> {{\n\
         \x20       println!(\"{{event:?}} of {{:?}}\", delivery.clinic());\n\
         \x20       Ok({reply}::unhandled())\n\
         \x20   }}\n\
         }}\n\
         ```"
    )
}

fn dispatch(events: &[Names<'_>]) -> Item {
    let arms = events.iter().map(
        |Names {
             method, variant, ..
         }| {
            quote! { WebhookEvent::#variant(event) => run_handler(limits, asked, handler.#method(event, delivery)).await, }
        },
    );
    parse_quote! {
        /// Has an event handled.
        pub(crate) async fn dispatch<H: WebhookHandler>(
            handler: &H,
            event: WebhookEvent,
            delivery: &Delivery,
            limits: &Limits,
            asked: Option<&str>,
        ) -> Ended {
            match event {
                #(#arms)*
                WebhookEvent::Unknown(event) => run_unknown(limits, handler.unknown_event(event, delivery)).await,
            }
        }
    }
}

fn answer_late(events: &[Names<'_>]) -> Item {
    let arms = events.iter().map(|Names { event, reply, .. }| {
        quote! { #event::TYPE => late::<#reply>(), }
    });
    parse_quote! {
        /// Returns the answer to an event of this type whose handler takes too long.
        pub(crate) fn answer_late(event_type: &str) -> Ended {
            match event_type {
                #(#arms)*
                _ => late_unknown(),
            }
        }
    }
}

/// Implements the handler for shared handlers (`Arc`).
fn shared(events: &[Names<'_>]) -> Item {
    let methods = events.iter().map(|event| {
        let Names { method, event: ty, reply, .. } = event;
        quote! {
            fn #method(&self, event: #ty, delivery: &Delivery) -> impl Future<Output = Result<#reply, HandlerError>> + Send {
                (**self).#method(event, delivery)
            }
        }
    });
    parse_quote! {
        impl<H: WebhookHandler> WebhookHandler for Arc<H> {
            #(#methods)*

            fn unknown_event(&self, event: UnknownEvent, delivery: &Delivery) -> impl Future<Output = Result<Value, HandlerError>> + Send {
                (**self).unknown_event(event, delivery)
            }
        }
    }
}

fn read(events: &[Names<'_>]) -> Item {
    let arms = events.iter().map(|Names { variant, event, .. }| {
        quote! { #event::TYPE => decode(body).map(WebhookEvent::#variant), }
    });
    parse_quote! {
        /// Reads a body whose type is known.
        pub(crate) fn read_event(event_type: &str, body: &[u8]) -> Result<WebhookEvent, DecodeError> {
            match event_type {
                #(#arms)*
                _ => decode(body).map(|raw| WebhookEvent::Unknown(UnknownEvent::new(raw))),
            }
        }
    }
}

fn check_reply(events: &[Names<'_>]) -> Item {
    let arms = events.iter().map(
        |Names {
             webhook,
             variant,
             reply,
             ..
         }| {
            let may_be_empty = webhook.may_be_empty;
            let shape = static_name(&webhook.reply);
            quote! { WebhookEvent::#variant(_) => reply.check::<#reply>(&reply_rules::#shape, #may_be_empty), }
        },
    );
    parse_quote! {
        /// Returns the violations of an answer to an event.
        pub(crate) fn check_reply(event: &WebhookEvent, reply: &WireReply<'_>) -> Vec<Violation> {
            match event {
                #(#arms)*
                WebhookEvent::Unknown(_) => reply.check_unknown(),
            }
        }
    }
}

/// Names each field that says what an event asks for, in the order of their names.
fn asked(api: &Api, events: &[Names<'_>]) -> Item {
    let arms = events.iter().map(|names| {
        let Names {
            webhook, variant, ..
        } = names;
        let mut asks: Vec<_> = webhook.asks.iter().collect();
        asks.sort_unstable();
        let (path, object) = data(api, webhook);
        let asks = asks.into_iter().filter_map(|wire| {
            let value = asked_value(api, &path, object?.property(wire)?);
            Some(quote! { ask(#wire, #value); })
        });
        let asks: Vec<_> = asks.collect();
        if asks.is_empty() {
            quote! { WebhookEvent::#variant(_) => {} }
        } else {
            quote! { WebhookEvent::#variant(event) => { #(#asks)* } }
        }
    });
    parse_quote! {
        /// Identifies what an event asks for.
        pub(crate) fn asked(event: &WebhookEvent, ask: &mut dyn FnMut(&str, Option<&str>)) {
            match event {
                #(#arms)*
                WebhookEvent::Unknown(event) => asked_unknown(event, ask),
            }
        }
    }
}

/// Returns the fields of an event's `data`, and the way there; those of the event, if it has none.
fn data<'a>(api: &'a Api, webhook: &Webhook) -> (TokenStream, Option<&'a Object>) {
    let data = api.data(webhook);
    match data.and_then(|(field, schema)| Some((ident(&field.field), schema.object()?))) {
        Some((field, data)) => (quote! { event.#field }, Some(data)),
        None => (quote! { event }, api.object(&webhook.event)),
    }
}

/// Returns a field's text.
fn asked_value(api: &Api, path: &TokenStream, property: &Property) -> TokenStream {
    let field = ident(&property.field);
    if property.required && !property.nullable {
        return quote! { Some(#path.#field.as_str()) };
    }
    match api.schema_of(&property.ty) {
        Some(schema) => {
            let name = ident(&schema.rust);
            quote! { #path.#field.as_ref().map(#name::as_str) }
        }
        None => quote! { #path.#field.as_deref() },
    }
}

fn accessors(events: &[Names<'_>]) -> Item {
    let effects = events.iter().map(|Names { variant, event, .. }| {
        quote! { Self::#variant(_) => #event::EFFECTS, }
    });
    let types = events.iter().map(|Names { variant, event, .. }| {
        quote! { Self::#variant(_) => #event::TYPE, }
    });
    let ids = events.iter().map(|Names { variant, id, .. }| match id {
        Some(id) => quote! { Self::#variant(event) => Some(event.#id.as_str()), },
        None => quote! { Self::#variant(_) => None, },
    });
    parse_quote! {
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
                    #(#types)*
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
                    #(#effects)*
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
                    #(#ids)*
                    Self::Unknown(event) => event.id(),
                }
            }
        }
    }
}

fn event(
    Names {
        webhook,
        event,
        reply,
        ..
    }: &Names<'_>,
) -> Item {
    let event_type = &webhook.event_type;
    let effects = match webhook.effects {
        WebhookEffects::None => quote! { Effects::None },
        WebhookEffects::Receipt => quote! { Effects::Receipt },
        WebhookEffects::Upload => quote! { Effects::Upload },
    };
    parse_quote! {
        impl Event for #event {
            const TYPE: &'static str = #event_type;
            const EFFECTS: Effects = #effects;
            type Reply = #reply;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn of_a_small_spec() {
        let crate_ = Path::new(env!("CARGO_MANIFEST_DIR"));
        let output = crate::generate(&crate_.join("tests/fixtures/valid/spec")).unwrap();
        let mut files = output.files.iter();
        let file = files.find(|file| file.path == "avara-client/src/generated/webhooks.rs");
        insta::assert_snapshot!("webhooks_of_a_small_spec", file.unwrap().contents);
    }
}
