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

/// Returns the violations, sorted: the order of fields depends on how JSON is stored.
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
fn what_reading_forgives_is_reported() {
    for (reply, expected) in [
        (r#"{"authorized": false}"#, &["urls is required"][..]),
        ("{}", &["authorized is required", "urls is required"]),
        (
            r#"{"authorized": false, "urls": null, "error": "none"}"#,
            &["urls must not be null: leave it out, or give it a value"],
        ),
        (
            r#"{"authorized": true, "urls": ["https://a.example/1"], "manifests": {}, "error": null}"#,
            &[
                "error must not be null: leave it out, or give it a value",
                "manifests is not documented; is manifest meant?",
            ],
        ),
        (
            r#"{"authorized": true, "urls": ["https://a.example/1"],
                "mediaUrls": [{"mimeType": "application/pdf", "url": "https://a.example/2", "name": "a"}]}"#,
            &["mediaUrls[0].name is not documented"],
        ),
        (
            r#"{"authorized": "true", "urls": "https://a.example/1", "mediaUrls": [["application/pdf"]]}"#,
            &[
                "authorized must be true or false",
                "mediaUrls[0] must be an object",
                "urls must be a list",
            ],
        ),
    ] {
        assert_eq!(wrong(&images(), reply), expected, "{reply}");
    }
}

/// An ignored field does not disable the checks of the others.
#[test]
fn what_cannot_be_read_is_refused() {
    let deep = format!(r#"{{"x": {}{}}}"#, "[".repeat(200), "]".repeat(200));
    for reply in [
        r#"{"authorized": false, "error": "no", "x": 1e999}"#,
        r#"{"authorized": false, "error": "no", "x": "\ud800"}"#,
        &deep,
    ] {
        let lines = wrong(&images(), reply);
        assert!(
            lines[0].starts_with("the reply is not readable JSON: line 1"),
            "{lines:?}"
        );
    }
    let bytes =
        event("report.delivered", &report()).check_reply(b"{\"success\": true, \"x\": \"\xff\"}");
    assert_eq!(
        bytes.unwrap_err().to_string(),
        "invalid reply: the reply is not UTF-8"
    );
}

fn report() -> Value {
    json!({ "isCritical": false, "presignedUrl": "https://a.example", "reportId": "rep_1", "studyId": "stu_1" })
}

#[test]
fn values_of_an_enum_and_parts_have_their_form() {
    for (reply, expected) in [
        (r#"{"sex": "F"}"#, "sex must be one of female, male, other"),
        (
            r#"{"severity": "URGENT"}"#,
            "severity must be one of high, normal, stat",
        ),
        (
            r#"{"height": {"unit": "foot", "value": 165}}"#,
            "height.unit must be one of cm, in",
        ),
        (r#"{"weight": ["kg", 62]}"#, "weight must be an object"),
        (
            r#"{"weight": {"unit": "kg", "value": "62"}}"#,
            "weight.value must be a number",
        ),
    ] {
        let mut lines = wrong(&enrichment(), reply);
        // Their order is the spec's.
        if let Some((start, values)) = lines[0].split_once("one of ") {
            let mut values: Vec<_> = values.split(", ").collect();
            values.sort_unstable();
            lines[0] = format!("{start}one of {}", values.join(", "));
        }
        assert_eq!(lines, [expected], "{reply}");
    }
    let both = r#"{"authorized": true, "urls": ["https://a.example/1"], "manifest": {"studyInstanceUID": "1.2.3",
        "series": [{"modality": "SR", "seriesDescription": "SR", "seriesInstanceUID": "1.2", "seriesNumber": true,
        "sops": [{"sopClassUID": "1.2.840.10008.5.1.4.1.1.88.11", "sopInstanceUID": "1.2.3"}]}]}}"#;
    assert_eq!(
        wrong(&images(), both),
        ["manifest.series[0].seriesNumber must be a string or a number"]
    );
    for number in ["1", "1.0", "\"1\""] {
        let good = both.replace("true,\n        \"sops\"", &format!("{number},\"sops\""));
        assert_eq!(wrong(&images(), &good), [""; 0], "{number}");
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
fn what_is_not_an_object_is_reported_without_its_values() {
    for (reply, expected) in [
        ("", "the reply is empty"),
        ("[]", "the reply must be a JSON object"),
        (
            "<SECRET>",
            "the reply is not readable JSON: line 1, column 1",
        ),
        (
            "\u{feff}{}",
            "the reply begins with a byte order mark, which JSON does not have",
        ),
        (
            r#"{"authorized": true, "urls": "#,
            "the reply is not readable JSON: line 1, column 29",
        ),
        (
            r#"{"authorized": true, "urls": [], "urls": ["SECRET"]}"#,
            "the reply `urls`: duplicate field `urls`",
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
