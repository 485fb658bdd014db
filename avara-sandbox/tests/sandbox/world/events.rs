//! The webhooks that are sent.

use avara_sandbox::Sandbox;
use serde_json::{Value, json};

use super::{STUDY, Tester};

#[test]
fn the_report_of_a_deleted_study_is_not_announced() {
    let mut tester = Tester::observed();
    let delete = json!({ "body": { "studyId": STUDY } });
    tester.call("autoScribe.studies.external.delete", delete);
    assert_eq!(tester.play("webhooks/report.delivered", &json!({})), 200);
    let events = tester.take_events();
    let study = events[0]["data"]["studyId"].as_str().unwrap();
    assert_ne!(study, STUDY);
    tester.auto_scribe_study(study);
}

#[test]
fn a_new_study_makes_autoscribe_ask_for_its_context() {
    let mut tester = Tester::observed();
    let body = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "MRI Brain",
        "severity": "high",
        "externalPatientId": "EXT-1",
        "reportMetadata": { "mrn": "MRN-1" },
    });
    tester.call("autoScribe.studies.create", json!({ "body": body }));
    let events = tester.take_events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["type"], "clinical_context.enrichment_requested");
    let data = &events[0]["data"];
    assert_eq!(data["studyInstanceUid"], "1.2.3");
    assert_eq!(data["externalPatientId"], "EXT-1");
    assert_eq!(data["mrn"], "MRN-1");
    assert!(is_uuid_4(&data["studyId"]));
}

fn is_uuid_4(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && &text[14..15] == "4" && "89ab".contains(&text[19..20])
}

#[test]
fn a_finished_report_is_delivered() {
    let mut tester = Tester::observed();
    assert_eq!(tester.finish(STUDY, true), 200, "an addendum is open");
    let events = tester.take_events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["type"], "report.delivered");
    assert_eq!(events[0]["data"]["studyId"], STUDY);
    assert_eq!(events[0]["data"]["isCritical"], true);
}

#[test]
fn an_event_of_no_type_is_not_sent() {
    let sandbox = Sandbox::builder().webhook_url("http://127.0.0.1:9/");
    let mut tester = Tester::of(sandbox);
    assert_eq!(tester.play("webhooks/study.eaten", &json!({})), 404);
}
