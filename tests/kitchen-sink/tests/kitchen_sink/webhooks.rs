//! Events with every kind of field reach their handler, and replies are checked against their form.

use avara_client::types::WebhookEvent;
use avara_client::webhooks::Webhooks;
use serde_json::json;

use crate::instances::{Fill, instance};
use crate::spec;

fn everything() -> WebhookEvent {
    let event = instance("EverythingEvent", Fill::Full);
    Webhooks::unwrap_unverified(event.to_string()).unwrap()
}

#[test]
fn an_event_is_read_as_what_it_is() {
    assert!(matches!(everything(), WebhookEvent::EverythingHappened(_)));
}

#[test]
fn a_reply_is_held_against_its_form() {
    let reply = instance("EverythingReply", Fill::Full);
    // A receiver writes no null: it leaves out what it does not have.
    everything().check_reply(reply.to_string()).unwrap();
    let object = spec::api()
        .schema("EverythingReply")
        .unwrap()
        .object()
        .unwrap();
    for property in &object.properties {
        let mut wrong = reply.clone();
        wrong[&property.wire] = json!([[[7]]]);
        if property.ty.refs().is_empty() && !property.wire.starts_with("timeListList") {
            let refused = everything().check_reply(wrong.to_string()).unwrap_err();
            let named = refused
                .violations()
                .iter()
                .any(|found| found.field().starts_with(&property.wire));
            assert!(named, "{}: {refused}", property.wire);
        }
    }
}
