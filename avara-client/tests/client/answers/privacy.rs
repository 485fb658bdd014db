//! Violations name fields without their values.

use avara_client::types::{
    ClinicalContextEnrichmentRequestedResponse, ModalityWorklistItem,
    PatientStudyEnrichmentRequestedResponse, StudyAccessRequestedManifest,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::Check;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::answers::{manifest, worklist};

const SECRET: &str = "JANE\\ROE^SECRET=IS=NOT=SHOWN";

/// The value with every text in it replaced.
fn poisoned(value: Value, poison: &str) -> Value {
    match value {
        Value::String(_) => json!(poison),
        Value::Array(items) => items
            .into_iter()
            .map(|item| poisoned(item, poison))
            .collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, poisoned(value, poison)))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

fn assert_private(reply: &impl Check, least: usize) {
    let invalid = reply.check().unwrap_err();
    assert!(invalid.violations().len() >= least, "{invalid}");
    let printed = format!("{invalid} {invalid:?} {invalid:#?}");
    for part in ["JANE", "ROE", "SECRET", "SHOWN"] {
        assert!(!printed.contains(part), "{printed}");
    }
}

#[test]
fn no_violation_repeats_a_value() {
    let item: ModalityWorklistItem =
        serde_json::from_value(poisoned(worklist::item(), SECRET)).unwrap();
    assert_private(&item, 14);
    let manifest: StudyAccessRequestedManifest =
        serde_json::from_value(poisoned(manifest::manifest(), SECRET)).unwrap();
    assert_private(&manifest, 5);
    assert_private(&StudyAccessRequestedResponse::authorized([SECRET]), 1);
    let patient = json!({
        "dateOfBirth": SECRET, "expressCustomerId": SECRET, "studyDate": SECRET, "studyTime": SECRET,
    });
    let patient: PatientStudyEnrichmentRequestedResponse = serde_json::from_value(patient).unwrap();
    assert_private(&patient, 4);
    let context = json!({
        "documentUrls": [{"url": SECRET}], "priorReports": [{"reportText": "", "studyDate": SECRET}],
    });
    let context: ClinicalContextEnrichmentRequestedResponse =
        serde_json::from_value(context).unwrap();
    assert_private(&context, 2);
}

#[test]
fn builders_print_nothing_private() {
    let builder = ModalityWorklistItem::builder()
        .patient_name(SECRET)
        .patient_id(SECRET);
    assert!(!format!("{builder:?}").contains("JANE"));
    assert!(!format!("{:?}", builder.build()).contains("JANE"));
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,70}|[0-9.:^=\\\\-]{0,20}|https?://\\PC{0,20}") {
        let item: ModalityWorklistItem =
            serde_json::from_value(poisoned(worklist::item(), &text)).unwrap();
        prop_assert!(item.check().is_err(), "a date is not a UID");
        let manifest: StudyAccessRequestedManifest =
            serde_json::from_value(poisoned(manifest::manifest(), &text)).unwrap();
        let _ = manifest.check();
        let _ = StudyAccessRequestedResponse::authorized([text.as_str()]).check();
        let patient = json!({"dateOfBirth": text, "studyDate": text, "studyTime": text});
        let patient: PatientStudyEnrichmentRequestedResponse =
            serde_json::from_value(patient).unwrap();
        prop_assert!(patient.check().is_err(), "a time is not a date");
    }
}
