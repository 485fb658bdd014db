//! Events, answered.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use avara_bridge::{Access, Archive as _, Bridge, DicomWeb, Gateway, InstanceUids, Links, Upload};
use avara_client::types::StudyAccessRequestedResponse;
use avara_client::webhooks::{Check as _, HandlerError, WebhookHandler, WebhookService, Webhooks};
use avara_test_kit::{Reply, Request, Server};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use serde_json::{Value, json};

use crate::archive::Shelf;
use crate::logs::Logs;
use crate::pacs::{self, PATIENT, STUDY, image, metadata};
use crate::served::{self, keys};

const KEY: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

fn webhooks() -> Webhooks {
    Webhooks::named("north", KEY).unwrap()
}

/// Sends an event, and returns the status and the answer.
async fn send<H: WebhookHandler>(handler: H, event_type: &str, study: &str) -> (u16, Value) {
    deliver(&WebhookService::new(webhooks(), handler), event_type, study).await
}

async fn deliver<H: WebhookHandler>(
    service: &WebhookService<H>,
    event_type: &str,
    study: &str,
) -> (u16, Value) {
    let data = json!({"studyId": "stu_1", "studyInstanceUid": study});
    let body = json!({"id": "whe_1", "type": event_type, "data": data}).to_string();
    let headers = webhooks().sign("msg_1", SystemTime::now(), &body);
    let request = headers
        .into_iter()
        .fold(http::Request::post("/"), |request, (name, value)| {
            request.header(name, value)
        });
    let request = request.body(Full::new(Bytes::from(body))).unwrap();
    let answer = service.respond(request).await;
    let status = answer.status().as_u16();
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&body).unwrap())
}

async fn ask<H: WebhookHandler>(handler: H, study: &str) -> (u16, Value) {
    send(handler, "study.access_requested", study).await
}

fn gateway<A: avara_bridge::Archive>(archive: A) -> Gateway<A> {
    Gateway::new("https://images.example.com", keys(), archive).unwrap()
}

fn bridge(server: &Server) -> Bridge<DicomWeb, Gateway<DicomWeb>> {
    let pacs = pacs::dicom_web(server);
    Bridge::builder()
        .studies(pacs.clone())
        .links(gateway(pacs))
        .build()
}

#[tokio::test]
async fn a_study_is_granted_with_links_that_work() {
    let server = pacs::server(3);
    let (listener, url) = served::listen().await;
    let pacs = pacs::dicom_web(&server);
    let gateway = Gateway::new(&url, keys(), pacs.clone()).unwrap();
    let bridge = Bridge::builder().studies(pacs).links(gateway).build();
    served::serve(listener, bridge.router());
    let (status, answer) = ask(bridge, STUDY).await;
    assert_eq!(status, 200);
    let answer: StudyAccessRequestedResponse = serde_json::from_value(answer).unwrap();
    assert_eq!(answer.check(), Ok(()));
    let sops = &answer.manifest.as_ref().unwrap().series[0].sops;
    assert_eq!(sops.len(), 3);
    for (link, sop) in answer.urls.iter().zip(sops) {
        let file = avara_client::reqwest::get(link).await.unwrap();
        let expected = format!(
            "/dicom-web/studies/2.25.1/series/2.25.2/instances/{}",
            sop.sop_instance_uid
        );
        assert_eq!(file.text().await.unwrap(), expected);
    }
}

#[tokio::test]
async fn a_study_that_is_not_there_is_refused() {
    let server = pacs::server(1);
    let (status, answer) = ask(bridge(&server), "2.25.404").await;
    assert_eq!(status, 200);
    let expected =
        json!({"authorized": false, "urls": [], "error": "the archive does not have this study"});
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn a_grant_decides_by_clinic_and_study() {
    let server = pacs::server(1);
    let asked = Arc::new(Mutex::new(Vec::new()));
    let pacs = pacs::dicom_web(&server);
    let noted = Arc::clone(&asked);
    let bridge = Bridge::builder()
        .studies(pacs.clone())
        .grant(move |request| {
            noted.lock().unwrap().push(request.clone());
            async move { Ok(request.study_instance_uid.as_str() == "2.25.2") }
        })
        .links(gateway(pacs))
        .build();
    let (status, answer) = ask(bridge.clone(), STUDY).await;
    assert_eq!(
        (status, &answer["error"]),
        (200, &json!("access to this study is not granted"))
    );
    assert!(
        server.received().is_empty(),
        "the archive is not even asked"
    );
    send(bridge, "secondary_capture.access_requested", STUDY).await;
    let asked = asked.lock().unwrap();
    let [read, write] = &asked[..] else {
        panic!("{asked:?}")
    };
    assert_eq!(
        (read.clinic.as_deref(), read.study_id.as_str()),
        (Some("north"), "stu_1")
    );
    assert_eq!((read.access, write.access), (Access::Read, Access::Write));
}

#[tokio::test]
async fn what_cannot_be_decided_is_not_granted() {
    let server = pacs::server(1);
    let pacs = pacs::dicom_web(&server);
    let bridge = Bridge::builder().grant(async |_| Err("no database".into()));
    let bridge = bridge.studies(pacs.clone()).links(gateway(pacs)).build();
    let (status, answer) = ask(bridge, STUDY).await;
    assert_eq!(status, 500);
    assert!(!answer.to_string().contains("database"));
}

#[tokio::test]
async fn an_archive_that_is_away_denies_and_is_asked_again() {
    let away = Reply::with(503, &[], PATIENT);
    let server = Server::start([away, metadata(&[image(STUDY, 1)])]);
    let logs = Logs::new();
    let service = WebhookService::new(webhooks(), bridge(&server));
    let (status, answer) = deliver(&service, "study.access_requested", STUDY).await;
    let denied =
        json!({"authorized": false, "urls": [], "error": "the archive cannot be asked now"});
    assert_eq!((status, answer), (200, denied));
    assert!(logs.text().contains("the archive answered 503"));
    // The same event, to the same service.
    let (status, answer) = deliver(&service, "study.access_requested", STUDY).await;
    assert_eq!((status, &answer["authorized"]), (200, &json!(true)));
}

#[tokio::test]
async fn a_study_that_arrives_is_granted_when_the_event_comes_again() {
    let absent = Reply::with(404, &[], "");
    let server = Server::start([absent, metadata(&[image(STUDY, 1)])]);
    let service = WebhookService::new(webhooks(), bridge(&server));
    for authorized in [false, true, true] {
        let (_, answer) = deliver(&service, "study.access_requested", STUDY).await;
        assert_eq!(answer["authorized"], authorized);
    }
    assert_eq!(server.received().len(), 2, "what is granted is remembered");
}

#[tokio::test]
async fn another_study_than_the_one_asked_for_is_never_given() {
    let server = Server::start([metadata(&[image("2.25.9", 1)])]);
    let (status, answer) = ask(bridge(&server), STUDY).await;
    assert_eq!((status, &answer["authorized"]), (200, &json!(false)));
    assert_eq!(answer["urls"], json!([]));
}

#[tokio::test]
async fn a_study_that_is_too_large_has_no_manifest_and_all_links() {
    let server = pacs::server(3);
    let pacs = pacs::dicom_web(&server);
    let bridge = Bridge::builder().max_described(2);
    let bridge = bridge.studies(pacs.clone()).links(gateway(pacs)).build();
    let logs = Logs::new();
    let (_, answer) = ask(bridge, STUDY).await;
    assert_eq!(answer["urls"].as_array().unwrap().len(), 3);
    assert!(answer.get("manifest").is_none());
    assert!(
        logs.text().contains(r#"study="2.25.1" objects=3"#),
        "{}",
        logs.text()
    );
}

#[tokio::test]
async fn what_is_left_out_is_logged_by_uid_and_reason() {
    let mut doubtful = image(STUDY, 2);
    doubtful["00280008"] = json!({"vr": "IS", "Value": [PATIENT]});
    let server = Server::start([metadata(&[image(STUDY, 1), doubtful])]);
    let logs = Logs::new();
    let (_, answer) = ask(bridge(&server), STUDY).await;
    assert_eq!(answer["urls"].as_array().unwrap().len(), 1);
    let logs = logs.text();
    assert!(
        logs.contains(r#"study="2.25.1" instance="2.25.3.2""#),
        "{logs}"
    );
    assert!(
        logs.contains("in doubt: Number of Frames (0028,0008)"),
        "{logs}"
    );
    assert!(!logs.contains("CANARY"), "{logs}");
}

#[tokio::test]
async fn a_gateway_takes_no_uploads_and_another_store_may() {
    struct Bucket;
    impl Links for Bucket {
        async fn read(&self, uids: &InstanceUids, _: Duration) -> Result<String, HandlerError> {
            Ok(format!("https://bucket.example.com/{uids}"))
        }

        async fn write(
            &self,
            upload: &Upload,
            _: Duration,
        ) -> Result<Option<String>, HandlerError> {
            Ok(Some(format!("https://bucket.example.com/{}", upload.study)))
        }
    }
    let captures = "secondary_capture.access_requested";
    let server = pacs::server(1);
    let (status, answer) = send(bridge(&server), captures, STUDY).await;
    assert_eq!((status, &answer["authorized"]), (200, &json!(false)));
    let bridge = Bridge::builder()
        .studies(Shelf::empty())
        .links(Bucket)
        .build();
    let (_, answer) = send(bridge.clone(), captures, STUDY).await;
    assert_eq!(
        answer["uploadUrls"],
        json!(["https://bucket.example.com/2.25.1"])
    );
    let (_, answer) = ask(bridge, STUDY).await;
    assert_eq!(answer["urls"], json!(["https://bucket.example.com/2.25.3"]));
    assert!(answer.get("manifest").is_none());
}

#[tokio::test]
async fn no_patient_is_in_a_log_an_error_or_an_answer() {
    let failing = |request: &Request| match request.path() {
        path if path.ends_with("/metadata") => metadata(&[image(STUDY, 1)]),
        _ => Reply::with(500, &[], PATIENT),
    };
    let logs = Logs::new();
    let server = Server::answering(failing);
    let pacs = pacs::dicom_web(&server);
    let study = avara_client::types::StudyInstanceUid::parse(STUDY).unwrap();
    let study = pacs.study(&study).await.unwrap().unwrap();
    let error = pacs.instance(&study.instances[0]).await.unwrap_err();
    let (_, answer) = ask(bridge(&server), STUDY).await;
    let running = served::Served::new(pacs.clone()).await;
    let link = running.answer().await;
    let all = format!(
        "{} {error} {error:?} {answer} {pacs:?} {study:?} {:?} {}",
        logs.text(),
        bridge(&server),
        link.text().await.unwrap(),
    );
    assert!(logs.text().contains("an object cannot be read"));
    assert!(!all.contains("CANARY"), "{all}");
    assert!(!logs.text().contains("/i/"), "a link in a log");
}
