//! Other implementations of Standard Webhooks and ours believe each other, and nobody else.

use std::time::SystemTime;

use avara_client::webhooks::{WebhookErrorKind, Webhooks};
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use serde::Deserialize;
use standardwebhooks::Webhook;

use crate::webhooks::delivery::{KEY, at, webhooks};

#[derive(Deserialize)]
struct Vector {
    name: String,
    key: String,
    id: String,
    timestamp: u64,
    body: String,
    signature: String,
}

/// Made by the Python package: see `signatures.py`.
fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("signatures.json")).unwrap()
}

#[test]
fn signatures_of_the_python_package_are_ours() {
    for vector in vectors() {
        let time = at(vector.timestamp);
        let webhooks = Webhooks::new(&vector.key).unwrap().clock(move || time);
        let ours = webhooks.sign(&vector.id, time, &vector.body);
        let theirs = [
            ("webhook-id", vector.id),
            ("webhook-timestamp", vector.timestamp.to_string()),
            ("webhook-signature", vector.signature),
        ];
        assert_eq!(ours, theirs, "{}", vector.name);
        webhooks
            .verify(&vector.body, theirs.clone())
            .expect(&vector.name);

        let error = webhooks.verify(vector.body + " ", theirs).unwrap_err();
        assert_eq!(
            error.kind(),
            WebhookErrorKind::NoMatchingSignature,
            "{}",
            vector.name
        );
    }
}

fn headers(pairs: impl IntoIterator<Item = (&'static str, String)>) -> HeaderMap {
    let pairs = pairs.into_iter();
    pairs
        .map(|(name, value)| (name.parse().unwrap(), HeaderValue::try_from(value).unwrap()))
        .collect()
}

proptest! {
    #[test]
    fn the_rust_crate_believes_ours_and_is_believed(
        key in prop::collection::vec(any::<u8>(), 1..80),
        id in "[A-Za-z0-9_-]{1,40}",
        body in any::<String>(),
    ) {
        use base64::Engine;
        let key = base64::engine::general_purpose::STANDARD.encode(key);
        let (ours, theirs) = (Webhooks::new(&key).unwrap(), Webhook::new(&key).unwrap());

        let signed = ours.sign(&id, SystemTime::now(), &body);
        prop_assert!(theirs.verify(body.as_bytes(), &headers(signed.clone())).is_ok());

        let [id, timestamp, _] = signed;
        let seconds = timestamp.1.parse().unwrap();
        let signature = theirs.sign(&id.1, seconds, body.as_bytes()).unwrap();
        let signed = headers([id, timestamp, ("webhook-signature", signature)]);
        prop_assert!(ours.verify(&body, &signed).is_ok());
    }

    /// Both refuse what is made up. What the other one takes for more than it is, ours refuses.
    #[test]
    fn nothing_that_is_made_up_is_believed(
        id in "[ -~]{0,8}",
        timestamp in "[-+0-9. ]{0,20}",
        signature in "[ -~]{0,60}",
        body in any::<Vec<u8>>(),
    ) {
        let made_up = [
            ("webhook-id", id),
            ("webhook-timestamp", timestamp),
            ("webhook-signature", signature),
        ];
        prop_assert!(webhooks().verify(body, made_up).is_err());
    }
}

/// The other crate panics on it, or wraps, as the build goes.
#[test]
fn the_smallest_number_is_no_time() {
    let [id, _, signature] = webhooks().sign("msg_1", SystemTime::now(), "");
    let timestamp = ("webhook-timestamp", i64::MIN.to_string());
    let error = webhooks()
        .verify("", [id, timestamp, signature])
        .unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::MalformedHeader);
}

#[test]
fn bodies_need_not_be_text() {
    let (webhooks, body) = (webhooks(), [0xff, 0x00, 0xfe]);
    let signed = webhooks.sign("msg_1", SystemTime::now(), body);
    webhooks.verify(body, signed).unwrap();
    assert!(
        Webhook::new(KEY).unwrap().sign("msg_1", 0, &body).is_err(),
        "they have to be"
    );
}
