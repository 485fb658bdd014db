//! The answer to an unhandled event.

use avara_client::types::{
    ClinicalContextEnrichmentRequestedResponse, EphemeralAccessRequestedResponse,
    ModalityWorklistRequestedResponse, PatientStudyEnrichmentRequestedResponse,
    ReportDeliveredResponse, SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedResponse,
};
use avara_client::webhooks::{Check, Unhandled};
use serde::Serialize;
use serde_json::{Value, json};

const REASON: &str = "the receiver did not handle this event";

fn unhandled<T: Unhandled + Check + Serialize>() -> Value {
    let reply = T::unhandled();
    assert_eq!(reply.check(), Ok(()));
    serde_json::to_value(reply).unwrap()
}

#[test]
fn nothing_is_granted_and_nothing_is_claimed() {
    let no_urls = json!({"authorized": false, "urls": [], "error": REASON});
    assert_eq!(unhandled::<StudyAccessRequestedResponse>(), no_urls);
    assert_eq!(unhandled::<EphemeralAccessRequestedResponse>(), no_urls);
    assert_eq!(
        unhandled::<SecondaryCaptureAccessRequestedResponse>(),
        json!({"authorized": false, "uploadUrls": [], "error": REASON})
    );
    assert_eq!(
        unhandled::<ModalityWorklistRequestedResponse>(),
        json!({"authorized": false, "items": [], "error": REASON})
    );
    assert_eq!(
        unhandled::<ReportDeliveredResponse>(),
        json!({"success": false})
    );
    assert_eq!(
        unhandled::<PatientStudyEnrichmentRequestedResponse>(),
        json!({})
    );
    assert_eq!(
        unhandled::<ClinicalContextEnrichmentRequestedResponse>(),
        json!({})
    );
}
