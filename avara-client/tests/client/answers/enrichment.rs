//! Enrichments: no field is required, and present ones have a form.

use avara_client::types::{
    ClinicalContextEnrichmentRequestedResponse, PatientStudyEnrichmentRequestedResponse,
};
use serde_json::{Value, json};

use crate::answers::{LINK, violations, wrong};

fn patient(reply: Value) -> PatientStudyEnrichmentRequestedResponse {
    serde_json::from_value(reply).unwrap()
}

fn context(reply: Value) -> ClinicalContextEnrichmentRequestedResponse {
    serde_json::from_value(reply).unwrap()
}

#[test]
fn what_is_empty_or_partly_filled_is_valid() {
    for reply in [
        json!({}),
        json!({"patientName": "Test Patient", "sex": "a value of tomorrow"}),
        json!({"dateOfBirth": "1985-07-20", "studyDate": "2024-02-29", "studyTime": "14:30"}),
        json!({"studyTime": "14:30:15.123", "height": {"unit": "cm", "value": 165.5}}),
        json!({"expressCustomerId": "cus_1234567890abcdef1234567890abcdef"}),
    ] {
        assert_eq!(violations(&patient(reply.clone())), [""; 0], "{reply}");
    }
    for reply in [
        json!({}),
        json!({"documents": [], "documentUrls": [], "priorReports": []}),
        json!({"documents": [{"content": [], "fileName": "a"}], "documentUrls": [{"url": LINK}]}),
        json!({"priorReports": [{"reportText": "IMPRESSION: normal."}]}),
    ] {
        assert_eq!(violations(&context(reply.clone())), [""; 0], "{reply}");
    }
}

#[test]
fn dates_times_sizes_ids_and_links_have_a_form() {
    let reply = patient(json!({
        "dateOfBirth": "19850720",
        "expressCustomerId": "usr_1234567890abcdef1234567890abcdef",
        "height": {"unit": "cm", "value": 0},
        "studyDate": "2023-02-29",
        "studyTime": "143000",
        "weight": {"unit": "kg", "value": -1},
    }));
    let expected = [
        "dateOfBirth",
        "expressCustomerId",
        "height.value",
        "studyDate",
        "studyTime",
        "weight.value",
    ];
    assert_eq!(wrong(&reply), expected);
    let unset = patient(json!({"dateOfBirth": "0001-01-01"}));
    assert_eq!(wrong(&unset), ["dateOfBirth"]);
    let mut reply = patient(json!({"height": {"unit": "cm", "value": 1}}));
    for size in [f64::NAN, f64::INFINITY] {
        reply.height.as_mut().unwrap().value = size;
        assert_eq!(wrong(&reply), ["height.value"], "{size}");
    }

    let reply = context(json!({
        "documentUrls": [{"url": LINK}, {"url": "http://storage.example.com/letter.pdf"}],
        "priorReports": [{"reportText": "", "studyDate": "02.11.2023"}],
    }));
    assert_eq!(
        wrong(&reply),
        ["documentUrls[1].url", "priorReports[0].studyDate"]
    );
}
