//! Webhooks, checked against the spec: every event is read, and has an answer that the spec allows.

mod logs;

use std::time::{Duration, SystemTime};

use avara_client::bytes::Bytes;
use avara_client::http::{Request, StatusCode};
use avara_client::webhooks::{Effects, WebhookErrorKind, WebhookHandler, WebhookService, Webhooks};
use avara_tests::instances::{Fill, instance};
use avara_tests::{samples, schemas, spec};
use http_body_util::{BodyExt, Full};
use serde_json::{Value, json};

const KEY: &str = "whsec_c2VjcmV0Cg==";

fn webhooks() -> Webhooks {
    Webhooks::new(KEY).unwrap()
}

/// A request whose body is signed.
fn request(body: &str) -> Request<Full<Bytes>> {
    let headers = webhooks()
        .sign("msg_1", SystemTime::now(), body)
        .into_iter();
    let request = headers.fold(Request::post("/"), |request, (name, value)| {
        request.header(name, value)
    });
    request
        .body(Full::new(Bytes::copy_from_slice(body.as_bytes())))
        .unwrap()
}

async fn answer<H: WebhookHandler>(service: &WebhookService<H>, body: &str) -> (StatusCode, Value) {
    let (head, body) = service.respond(request(body)).await.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (head.status, serde_json::from_slice(&body).unwrap())
}

/// The type of an event, what it says, and the schema of its reply.
fn events() -> Vec<(&'static str, Value, &'static str)> {
    let of_the_facts = samples::samples().iter().filter_map(|sample| {
        let event_type = sample.webhook.as_deref()?;
        Some((event_type, sample.value.clone()?))
    });
    let made = spec::api().webhooks.iter().flat_map(|webhook| {
        [Fill::Full, Fill::Minimal].map(|fill| {
            let mut event = instance(&webhook.event, fill);
            event["type"] = webhook.event_type.as_str().into();
            (webhook.event_type.as_str(), event)
        })
    });
    let reply = |event_type: &str| {
        let mut webhooks = spec::api().webhooks.iter();
        let webhook = webhooks.find(|webhook| webhook.event_type == event_type);
        webhook.expect("it is in the spec").reply.as_str()
    };
    of_the_facts
        .chain(made)
        .map(|(event_type, event)| (event_type, event, reply(event_type)))
        .collect()
}

#[test]
fn every_event_is_unwrapped_and_nothing_of_it_is_lost() {
    assert!(events().len() >= 7 + 2 * 7, "{}", events().len());
    for (event_type, event, _) in events() {
        let body = event.to_string();
        let headers = webhooks().sign("msg_1", SystemTime::now(), &body);
        let read = webhooks().unwrap(&body, headers).unwrap();
        assert_eq!(read.event_type(), event_type);
        assert_eq!(read.id(), event["id"].as_str());
        assert_eq!(serde_json::to_value(&read).unwrap(), event);
        assert_eq!(Webhooks::unwrap_unverified(&body).unwrap(), read);
        // As serde reads it, which goes another way.
        assert_eq!(
            serde_json::from_str::<avara_client::types::WebhookEvent>(&body).unwrap(),
            read
        );
    }
}

#[test]
fn an_event_that_lacks_something_is_malformed_and_says_what() {
    for webhook in &spec::api().webhooks {
        let mut event = instance(&webhook.event, Fill::Full);
        event["type"] = webhook.event_type.as_str().into();
        for missing in ["id", "data"] {
            let mut event = event.clone();
            event.as_object_mut().unwrap().remove(missing);
            let error = Webhooks::unwrap_unverified(event.to_string()).unwrap_err();
            assert_eq!(error.kind(), WebhookErrorKind::MalformedEvent);
            assert!(
                error
                    .to_string()
                    .contains(&format!("missing field `{missing}`")),
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn every_event_that_nobody_handles_has_an_answer_that_the_spec_allows() {
    struct Nobody;
    impl WebhookHandler for Nobody {}

    let service = WebhookService::new(webhooks(), Nobody).keep(Effects::None, Duration::ZERO);
    for (event_type, event, reply) in events() {
        let (status, answer) = answer(&service, &event.to_string()).await;
        assert_eq!(status, StatusCode::OK, "{event_type}");
        assert_eq!(schemas::violations(reply, &answer), [""; 0], "{event_type}");
        let grants = ["authorized", "success"].map(|field| answer[field] == true);
        assert_eq!(grants, [false; 2], "{event_type}: {answer}");
    }
}

/// Returns true if the reply to an event is refused because of a field.
fn refuses(event: &str, reply: &Value, field: &str) -> bool {
    let event = Webhooks::unwrap_unverified(event).unwrap();
    match event.check_reply(reply.to_string()) {
        Ok(()) => false,
        Err(invalid) => {
            let mut violations = invalid.violations().iter();
            violations.any(|found| found.field() == field)
        }
    }
}

#[test]
fn replies_on_the_wire_are_held_against_the_spec() {
    let document = spec::spec().document();
    let mut required = 0;
    for (event_type, webhook) in document["x-webhooks"].as_object().unwrap() {
        let post = &webhook["post"];
        let event = post["requestBody"]["content"]["application/json"]["example"].to_string();
        let content = &post["responses"]["200"]["content"]["application/json"];
        let reply = &content["example"];
        let read = Webhooks::unwrap_unverified(&event).unwrap();
        read.check_reply(reply.to_string())
            .unwrap_or_else(|invalid| panic!("{event_type}: {invalid}"));
        let is_nothing_enough = post["x-avara-empty-response-allowed"] == true;
        assert_eq!(
            read.check_reply("").is_ok(),
            is_nothing_enough,
            "{event_type}"
        );

        let schema = content["schema"]["$ref"].as_str().unwrap();
        let schema = document.pointer(schema.trim_start_matches('#')).unwrap();
        for field in schema["required"].as_array().into_iter().flatten() {
            let field = field.as_str().unwrap();
            let mut without = reply.clone();
            without.as_object_mut().unwrap().remove(field);
            assert!(refuses(&event, &without, field), "{event_type}: {field}");
            required += 1;
        }
        for (odd, value) in [("surprise", json!(1)), ("surprise", Value::Null)] {
            let mut with = reply.clone();
            with[odd] = value;
            assert!(refuses(&event, &with, odd), "{event_type}: {odd}");
        }
    }
    assert!(required >= 9, "{required}");
}
