//! Replies as they are on the wire.

use avara_client::types::WebhookEvent;
use avara_client::webhooks::Webhooks;
use serde_json::{Value, json};

fn event(event_type: &str, data: &Value) -> WebhookEvent {
    let event = json!({ "id": "whe_1", "type": event_type, "data": data });
    Webhooks::unwrap_unverified(event.to_string()).unwrap()
}

fn images() -> WebhookEvent {
    event(
        "study.access_requested",
        &json!({ "studyId": "stu_1", "studyInstanceUid": "1.2.3" }),
    )
}

fn enrichment() -> WebhookEvent {
    event(
        "patient_study.enrichment_requested",
        &json!({ "clinicId": "1", "studyInstanceUid": "1.2.3" }),
    )
}

/// What is wrong, sorted: the order of fields depends on how JSON is kept.
fn wrong(event: &WebhookEvent, reply: &str) -> Vec<String> {
    let Err(invalid) = event.check_reply(reply) else {
        return Vec::new();
    };
    let mut lines: Vec<_> = invalid
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    lines.sort();
    lines
}

#[test]
fn what_reading_forgives_is_told() {
    for (reply, expected) in [
        (r#"{"authorized": false}"#, &["urls is required"][..]),
        (
            r#"{"authorized": false, "urls": null, "error": "none"}"#,
            &["urls must not be null: leave it out, or give it a value"],
        ),
        (
            r#"{"authorized": true, "urls": ["https://a.example/1"], "manifests": {}, "error": null}"#,
            &[
                "error must not be null: leave it out, or give it a value",
                "manifests is not documented",
            ],
        ),
        (
            r#"{"authorized": true, "urls": ["https://a.example/1"],
                "mediaUrls": [{"mimeType": "application/pdf", "url": "https://a.example/2", "name": "a"}]}"#,
            &["mediaUrls[0].name is not documented"],
        ),
    ] {
        assert_eq!(wrong(&images(), reply), expected, "{reply}");
    }
}

#[test]
fn what_a_reply_says_is_checked_too_and_once() {
    let reply = r#"{"authorized": true, "urls": ["http://a.example/1"], "manifest":
        {"studyInstanceUID": "1.2.4"}}"#;
    assert_eq!(
        wrong(&images(), reply),
        [
            "manifest.series is required",
            "manifest.studyInstanceUID is not the study that was asked for",
            "urls[0] must be https, or http to this machine",
        ]
    );
}

#[test]
fn what_cannot_be_read_is_told_without_its_values() {
    for (reply, expected) in [
        ("", "the reply cannot be read: the body is empty"),
        ("[]", "the reply cannot be read: expected an object"),
        ("<SECRET>", "the reply cannot be read: expected an object"),
        (
            r#"{"authorized": "SECRET", "urls": []}"#,
            "authorized cannot be read: expected a boolean, found string",
        ),
        (
            r#"{"urls": []}"#,
            "the reply cannot be read: missing field `authorized`",
        ),
        (
            r#"{"authorized": true, "urls": "#,
            "urls cannot be read: the JSON ends too early, at line 1, column 29",
        ),
    ] {
        assert_eq!(wrong(&images(), reply), [expected], "{reply}");
    }
}

#[test]
fn nothing_is_an_answer_where_avara_goes_on_without() {
    for reply in ["", " \n", "{}"] {
        assert!(enrichment().check_reply(reply).is_ok(), "{reply:?}");
    }
    assert!(images().check_reply(" ").is_err());
    assert!(enrichment().check_reply("null").is_err());
}

#[test]
fn of_an_unknown_event_any_object_will_do() {
    let event = event("study.archived", &json!({}));
    assert!(event.check_reply(r#"{"any": [1, null]}"#).is_ok());
    assert!(event.check_reply("{}").is_ok());
    for reply in ["", "[]", "1", "{"] {
        assert!(event.check_reply(reply).is_err(), "{reply}");
    }
}
