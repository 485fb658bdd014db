//! Granting and refusing.

use avara_client::types::{
    EphemeralAccessRequestedResponse, ReportDeliveredResponse,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedManifest,
    StudyAccessRequestedMediaUrl, StudyAccessRequestedResponse, StudyInstanceUid,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::answers::{LINK, violations, wrong};

type Study = StudyAccessRequestedResponse;
type Ephemeral = EphemeralAccessRequestedResponse;
type Capture = SecondaryCaptureAccessRequestedResponse;

fn json_of(reply: &impl Serialize) -> Value {
    serde_json::to_value(reply).unwrap()
}

fn media(url: &str) -> StudyAccessRequestedMediaUrl {
    StudyAccessRequestedMediaUrl::new("application/pdf", url)
}

#[test]
fn the_constructors_say_what_goes_over_the_wire() {
    assert_eq!(
        json_of(&Study::authorized([LINK])),
        json!({"authorized": true, "urls": [LINK]})
    );
    assert_eq!(
        json_of(&Study::denied("not yet")),
        json!({"authorized": false, "urls": [], "error": "not yet"})
    );
    assert_eq!(
        json_of(&Ephemeral::authorized(vec![LINK.to_owned()])),
        json!({"authorized": true, "urls": [LINK]})
    );
    assert_eq!(
        json_of(&Ephemeral::denied("no")),
        json!({"authorized": false, "urls": [], "error": "no"})
    );
    assert_eq!(
        json_of(&Capture::authorized([LINK])),
        json!({"authorized": true, "uploadUrls": [LINK]})
    );
    assert_eq!(
        json_of(&Capture::denied("no")),
        json!({"authorized": false, "uploadUrls": [], "error": "no"})
    );
    assert_eq!(
        json_of(&ReportDeliveredResponse::received()),
        json!({"success": true})
    );
    assert_eq!(
        json_of(&ReportDeliveredResponse::failed()),
        json!({"success": false})
    );
}

#[test]
fn what_is_granted_and_what_is_refused_is_valid() {
    assert_eq!(violations(&Study::authorized([LINK])), [""; 0]);
    assert_eq!(violations(&Study::denied("")), [""; 0]);
    assert_eq!(
        violations(&Study::new(false, [""; 0])),
        [""; 0],
        "a reason is not required"
    );
    assert_eq!(
        violations(&Study::authorized([""; 0]).media_urls([media(LINK)])),
        [""; 0]
    );
    assert_eq!(violations(&Ephemeral::authorized([LINK, LINK])), [""; 0]);
    assert_eq!(violations(&Ephemeral::denied("no")), [""; 0]);
    assert_eq!(
        violations(&Capture::authorized([LINK]).content_creator_name("Test Reader")),
        [""; 0]
    );
    assert_eq!(violations(&Capture::denied("no")), [""; 0]);
    assert_eq!(violations(&ReportDeliveredResponse::failed()), [""; 0]);
}

#[test]
fn a_refusal_gives_nothing_away() {
    let uid = StudyInstanceUid::parse("1.2.3").unwrap();
    let manifest = StudyAccessRequestedManifest::new([], uid);
    let mut study = Study::authorized([LINK])
        .media_urls([media(LINK)])
        .manifest(manifest.clone());
    study.authorized = false;
    let expected = ["urls", "mediaUrls", "manifest", "manifest.series"];
    assert_eq!(wrong(&study), expected);

    let mut ephemeral = Ephemeral::authorized([LINK])
        .media_urls([media(LINK)])
        .manifests([manifest]);
    ephemeral.authorized = false;
    let expected = ["urls", "mediaUrls", "manifests", "manifests[0].series"];
    assert_eq!(wrong(&ephemeral), expected);

    let mut capture = Capture::authorized([LINK]).content_creator_name("Test Reader");
    capture.authorized = false;
    assert_eq!(wrong(&capture), ["uploadUrls", "contentCreatorName"]);
}

#[test]
fn a_grant_has_something_to_give_and_no_reason_to_refuse() {
    assert_eq!(wrong(&Study::authorized([""; 0])), ["urls"]);
    assert_eq!(wrong(&Ephemeral::authorized([""; 0])), ["urls"]);
    assert_eq!(wrong(&Capture::authorized([""; 0])), ["uploadUrls"]);
    assert_eq!(wrong(&Study::authorized([LINK]).error("no")), ["error"]);
    assert_eq!(wrong(&Ephemeral::authorized([LINK]).error("no")), ["error"]);
    assert_eq!(wrong(&Capture::authorized([LINK]).error("no")), ["error"]);
}

#[test]
fn every_link_is_looked_at() {
    let study = Study::authorized([LINK, "http://storage.example.com/1", "https://a b"])
        .media_urls([
            media("file:///1.pdf"),
            StudyAccessRequestedMediaUrl::new("pdf", LINK),
        ]);
    assert_eq!(
        wrong(&study),
        [
            "urls[1]",
            "urls[2]",
            "mediaUrls[0].url",
            "mediaUrls[1].mimeType"
        ]
    );
    assert_eq!(wrong(&Capture::authorized(["", LINK])), ["uploadUrls[0]"]);
    let capture = Capture::authorized([LINK]).content_creator_name("Test\\Reader");
    assert_eq!(wrong(&capture), ["contentCreatorName"]);
    assert_eq!(
        violations(&Study::authorized(["http://127.0.0.1:8080/1.dcm"])),
        [""; 0]
    );
}
