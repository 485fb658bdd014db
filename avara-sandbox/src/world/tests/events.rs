//! What webhooks are told.

use serde_json::{Value, json};

use super::{BASE_URL, STUDY, Tester};
use crate::spec::spec;
use crate::world::Event;
use crate::world::events::KINDS;

fn hold(event: &Event) {
    let webhook = spec()
        .webhook(event.kind)
        .expect("the spec has the webhook");
    let envelope = json!({
        "id": "whe_1234567890abcdef1234567890abcdef",
        "type": event.kind,
        "data": event.data,
    });
    let errors = webhook.event.schema.validator().iter_errors(&envelope);
    let errors: Vec<_> = errors.map(|error| error.to_string()).collect();
    assert!(
        errors.is_empty(),
        "{}: {errors:?} in {envelope}",
        event.kind
    );
}

#[test]
fn every_event_can_be_had_on_demand() {
    for mut tester in [Tester::new(), Tester::with_studies(10), Tester::empty()] {
        for webhook in &spec().webhooks {
            let event = tester.world.event(&webhook.kind, BASE_URL, tester.now);
            hold(&event.expect("it is one of the seven"));
        }
        assert_eq!(KINDS.len(), spec().webhooks.len());
        assert_eq!(
            tester.world.event("study.eaten", BASE_URL, tester.now),
            None
        );
        assert_eq!(tester.world.take_events(super::BASE_URL, tester.now), []);
    }
}

#[test]
fn the_report_of_a_deleted_study_is_not_announced() {
    let mut tester = Tester::new();
    let delete = json!({ "body": { "studyId": STUDY } });
    tester.call("autoScribe.studies.external.delete", delete);
    let event = tester.world.event("report.delivered", BASE_URL, tester.now);
    let data = event.expect("there are others").data;
    assert_ne!(data["studyId"], STUDY);
    let study = data["studyId"].as_str().expect("an id").to_owned();
    tester.auto_scribe_study(&study);
}

#[test]
fn a_new_study_makes_autoscribe_ask_for_its_context() {
    let mut tester = Tester::new();
    let body = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "MRI Brain",
        "severity": "high",
        "externalPatientId": "EXT-1",
        "reportMetadata": { "mrn": "MRN-1" },
    });
    tester.call("autoScribe.studies.create", json!({ "body": body }));
    let events = tester.world.take_events(super::BASE_URL, tester.now);
    assert_eq!(events.len(), 1);
    hold(&events[0]);
    assert_eq!(events[0].kind, "clinical_context.enrichment_requested");
    assert_eq!(events[0].data["studyInstanceUid"], "1.2.3");
    assert_eq!(events[0].data["externalPatientId"], "EXT-1");
    assert_eq!(events[0].data["mrn"], "MRN-1");
    assert!(is_uuid_4(&events[0].data["studyId"]));
    assert_eq!(tester.world.take_events(super::BASE_URL, tester.now), []);
}

fn is_uuid_4(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && &text[14..15] == "4" && "89ab".contains(&text[19..20])
}

#[test]
fn a_finished_report_is_delivered() {
    let mut tester = Tester::new();
    tester
        .world
        .finish_report(STUDY, true, tester.now)
        .expect("an addendum is open");
    let events = tester.world.take_events(super::BASE_URL, tester.now);
    assert_eq!(events.len(), 1);
    hold(&events[0]);
    assert_eq!(events[0].kind, "report.delivered");
    assert_eq!(events[0].data["studyId"], STUDY);
    assert_eq!(events[0].data["isCritical"], true);
}
