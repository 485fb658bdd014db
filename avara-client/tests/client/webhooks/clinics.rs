//! The clinic of an event; no clinic gets the answer of another.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use avara_client::http::request::Parts;
use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
use avara_client::webhooks::{
    Delivery, HandlerError, KeySource, WebhookHandler, WebhookService, Webhooks,
};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use serde_json::Value;

use crate::webhooks::receiver::read;

const NORTH: &str = "whsec_bm9ydGg=";
const NORTH_OLD: &str = "whsec_bm9ydGgtb2xk";
const SOUTH: &str = "whsec_c291dGg=";

/// Gives links of the clinic that asks, and notes who asked for what.
#[derive(Clone, Default)]
struct Archives(Arc<Mutex<Vec<String>>>);

impl WebhookHandler for Archives {
    async fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        delivery: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let clinic = delivery.clinic().unwrap_or("nobody");
        let asked = format!("{clinic}/{}", event.data.study_instance_uid);
        self.0.lock().unwrap().push(asked.clone());
        let link = format!("https://pacs.example.com/{asked}/1.dcm");
        Ok(StudyAccessRequestedResponse::authorized([link]))
    }
}

impl Archives {
    fn asked(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

fn both() -> Webhooks {
    let north = Webhooks::named("north", NORTH).unwrap();
    let north = north.also_named("north", NORTH_OLD).unwrap();
    north.also_named("south", SOUTH).unwrap()
}

fn event(id: &str, study: &str) -> String {
    format!(
        r#"{{"id": "{id}", "type": "study.access_requested",
            "data": {{"studyId": "stu_1", "studyInstanceUid": "{study}"}}}}"#
    )
}

fn signed(key: &str, path: &str, body: &str) -> Request<Full<Bytes>> {
    let headers = Webhooks::new(key)
        .unwrap()
        .sign("msg_1", SystemTime::now(), body);
    let request = headers
        .into_iter()
        .fold(Request::post(path), |request, (name, value)| {
            request.header(name, value)
        });
    request.body(Full::from(body.to_owned())).unwrap()
}

async fn answer(
    service: &WebhookService<Archives>,
    request: Request<Full<Bytes>>,
) -> (StatusCode, Value) {
    read(service.respond(request).await).await
}

#[tokio::test]
async fn a_handler_knows_which_clinic_asks_and_no_clinic_gets_anothers_answer() {
    let archives = Archives::default();
    let service = WebhookService::new(both(), archives.clone());
    let body = event("whe_1", "1.2.3");
    // Whoever comes first with an id does not set the answer of the other.
    for (key, clinic) in [(SOUTH, "south"), (NORTH, "north"), (SOUTH, "south")] {
        let (status, reply) = answer(&service, signed(key, "/", &body)).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(
            reply["urls"][0],
            format!("https://pacs.example.com/{clinic}/1.2.3/1.dcm")
        );
    }
    assert_eq!(archives.asked(), ["south/1.2.3", "north/1.2.3"]);
}

#[tokio::test]
async fn a_redelivery_across_a_rotation_of_keys_is_one_event() {
    let archives = Archives::default();
    let service = WebhookService::new(both(), archives.clone());
    let body = event("whe_1", "1.2.3");
    for key in [NORTH_OLD, NORTH] {
        assert_eq!(
            answer(&service, signed(key, "/", &body)).await.0,
            StatusCode::OK
        );
    }
    assert_eq!(archives.asked().len(), 1);

    let unnamed = Webhooks::new(NORTH).unwrap().also(NORTH_OLD).unwrap();
    let service = WebhookService::new(unnamed, archives.clone());
    for key in [NORTH_OLD, NORTH] {
        assert_eq!(
            answer(&service, signed(key, "/", &body)).await.0,
            StatusCode::OK
        );
    }
    assert_eq!(archives.asked(), ["north/1.2.3", "nobody/1.2.3"]);
}

#[tokio::test]
async fn an_id_that_comes_again_for_another_study_is_another_event() {
    let archives = Archives::default();
    let service = WebhookService::new(both(), archives.clone());
    for study in ["1.2.3", "1.2.4", "1.2.3"] {
        let (_, reply) = answer(&service, signed(NORTH, "/", &event("whe_1", study))).await;
        assert_eq!(
            reply["urls"][0],
            format!("https://pacs.example.com/north/{study}/1.dcm")
        );
    }
    assert_eq!(archives.asked(), ["north/1.2.3", "north/1.2.4"]);
}

fn key(key: &str, body: &str) -> String {
    let headers = Webhooks::new(key)
        .unwrap()
        .sign("msg_1", SystemTime::now(), body);
    both().receive(body, headers).unwrap().1.key().to_string()
}

#[test]
fn what_a_redelivery_renews_has_no_part_in_the_key() {
    let first = r#"{"id": "whe_1", "type": "report.delivered", "data": {"isCritical": false,
        "presignedUrl": "https://a.example.com/1", "reportId": "rep_1", "studyId": "stu_1"}}"#;
    let again = r#"{"data": {"studyId": "stu_1", "reportId": "rep_1", "plainText": "x", "more": [1],
        "presignedUrl": "https://b.example.com/2", "isCritical": false}, "type": "report.delivered", "id": "whe_1"}"#;
    assert_eq!(key(NORTH, first), key(NORTH_OLD, again));
    for (part, other) in [("rep_1", "rep_2"), ("stu_1", "stu_2"), ("whe_1", "whe_2")] {
        assert_ne!(
            key(NORTH, first),
            key(NORTH, &first.replace(part, other)),
            "{part}"
        );
    }
    assert_ne!(key(NORTH, first), key(SOUTH, first));
}

#[test]
fn each_field_that_says_what_is_asked_for_is_part_of_the_key() {
    let event = |event_type: &str, data: &str| {
        format!(r#"{{"id": "whe_1", "type": "{event_type}", "data": {{{data}}}}}"#)
    };
    let asks = [
        (
            "secondary_capture.access_requested",
            r#""studyId": "1", "studyInstanceUid": "2", "seriesInstanceUid": "3", "sopInstanceUid": "4""#,
            4,
        ),
        (
            "modality_worklist.requested",
            r#""callingAe": "1", "clinicId": "2", "dateStart": "3", "dateEnd": "4", "modality": "5", "sourceIp": "x""#,
            5,
        ),
        ("ephemeral.access_requested", r#""retrievalId": "1""#, 1),
        (
            "patient_study.enrichment_requested",
            r#""clinicId": "1", "studyInstanceUid": "2", "accessionNumber": "3", "patientId": "4""#,
            4,
        ),
        (
            "clinical_context.enrichment_requested",
            r#""clinicId": "1", "studyId": "2", "studyInstanceUid": "3", "externalPatientId": "4", "mrn": "5""#,
            5,
        ),
        // Of a type that this version does not know: its ids, by their names.
        (
            "study.archived",
            r#""studyId": "1", "seriesUID": "2", "number": "x", "patient_id": 3"#,
            3,
        ),
    ];
    for (event_type, data, number) in asks {
        let first = key(NORTH, &event(event_type, data));
        for part in 1..=number {
            let other = data
                .replace(&format!(": \"{part}\""), ": \"9\"")
                .replace(": 3", ": 9");
            assert_ne!(
                first,
                key(NORTH, &event(event_type, &other)),
                "{event_type} {part}"
            );
        }
        assert_eq!(
            first,
            key(NORTH, &event(event_type, &data.replace("\"x\"", "\"y\"")))
        );
    }
}

#[test]
fn parts_of_a_key_do_not_run_into_each_other() {
    let unknown = |id: &str, event_type: &str, data: &str| {
        format!(r#"{{"id": "{id}", "type": "{event_type}", "data": {data}}}"#)
    };
    let keys = [
        unknown("ab", "c", "{}"),
        unknown("a", "bc", "{}"),
        unknown("a", "b", r#"{"id": "c"}"#),
        unknown("a", "b", r#"{"id": ""}"#),
        unknown("a", "b", r#"{"id": null}"#),
        unknown("a", "b", "{}"),
        unknown("msg_1", "b", "{}"),
        r#"{"type": "b", "data": {}}"#.to_owned(),
    ]
    .map(|body| key(NORTH, &body));
    let mut all = keys.to_vec();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), keys.len());
}

#[test]
fn a_name_is_not_empty_and_a_key_is_that_of_one_clinic() {
    let problem = |result: Result<Webhooks, avara_client::Error>| result.unwrap_err().to_string();
    assert!(problem(Webhooks::named("", NORTH)).contains("clinic is empty"));
    assert!(problem(both().also_named("", NORTH)).contains("clinic is empty"));
    for taken in [both().also_named("south", NORTH_OLD), both().also(SOUTH)] {
        let problem = problem(taken);
        assert!(
            problem.contains("is the key of another clinic too"),
            "{problem}"
        );
    }
    both().also_named("south", SOUTH).unwrap();
}

#[test]
fn a_delivery_says_how_the_event_came() {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let webhooks = both().clock(move || at);
    let body = event("whe_1", "1.2.3");
    let signed = Webhooks::new(SOUTH).unwrap().sign("msg_7", at, &body);
    let mut headers = signed
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec();
    headers.push(("X-Gateway".to_owned(), "SECRET".to_owned()));
    headers.push(("not a name".to_owned(), "x".to_owned()));
    let (_, delivery) = webhooks.receive(&body, headers).unwrap();
    assert_eq!((delivery.clinic(), delivery.id()), (Some("south"), "msg_7"));
    assert_eq!(delivery.sent_at(), at);
    assert_eq!(delivery.header("x-gateway"), Some("SECRET"));
    assert_eq!(delivery.header("x-other"), None);
    assert!(delivery.remaining() > Duration::from_secs(5));
    assert!(delivery.answer_by() > std::time::Instant::now());
    assert!(!format!("{delivery:?}").contains("SECRET"));
}

/// Keys by path; each look-up is noted.
#[derive(Clone, Default)]
struct Vault {
    keys: HashMap<String, Webhooks>,
    looked_up: Arc<Mutex<Vec<String>>>,
}

impl KeySource for Vault {
    async fn keys(&self, request: &Parts) -> Result<Option<Webhooks>, HandlerError> {
        let clinic = request.uri.path().trim_start_matches("/avara/").to_owned();
        self.looked_up.lock().unwrap().push(clinic.clone());
        tokio::task::yield_now().await;
        match &*clinic {
            "sealed" => Err("SECRET: the vault is sealed".into()),
            "slow" => std::future::pending().await,
            "nameless" => Ok(Some(Webhooks::new(NORTH)?)),
            _ => Ok(self.keys.get(&clinic).cloned()),
        }
    }
}

fn vault() -> Vault {
    let clinic = |(name, key): (&str, &str)| (name.to_owned(), Webhooks::named(name, key).unwrap());
    Vault {
        keys: [("north", NORTH), ("south", SOUTH)].map(clinic).into(),
        looked_up: Arc::default(),
    }
}

#[tokio::test(start_paused = true)]
async fn keys_are_chosen_by_the_request() {
    let (vault, archives) = (vault(), Archives::default());
    let service = WebhookService::new(vault.clone(), archives.clone());
    let body = event("whe_1", "1.2.3");
    for (key, path, status) in [
        (NORTH, "/avara/north", StatusCode::OK),
        (SOUTH, "/avara/south", StatusCode::OK),
        (SOUTH, "/avara/north", StatusCode::UNAUTHORIZED),
        (NORTH, "/avara/west", StatusCode::UNAUTHORIZED),
        (NORTH, "/avara/sealed", StatusCode::SERVICE_UNAVAILABLE),
        (NORTH, "/avara/slow", StatusCode::SERVICE_UNAVAILABLE),
        (NORTH, "/avara/nameless", StatusCode::SERVICE_UNAVAILABLE),
    ] {
        let response = service.respond(signed(key, path, &body)).await;
        let may_come_again = response.headers().contains_key("retry-after");
        assert_eq!(response.status(), status, "{path}");
        assert_eq!(
            may_come_again,
            status == StatusCode::SERVICE_UNAVAILABLE,
            "{path}"
        );
        read(response).await;
    }
    assert_eq!(archives.asked(), ["north/1.2.3", "south/1.2.3"]);
    let looked_up = vault.looked_up.lock().unwrap().len();
    assert_eq!(looked_up, 7);
}

#[tokio::test]
async fn no_key_is_looked_up_for_what_no_delivery_is() {
    let vault = vault();
    let service = WebhookService::new(vault.clone(), Archives::default());
    let unsigned = Request::post("/avara/north")
        .body(Full::<Bytes>::from("{}"))
        .unwrap();
    assert_eq!(
        service.respond(unsigned).await.status(),
        StatusCode::UNAUTHORIZED
    );
    let mut many = signed(NORTH, "/avara/north", "{}");
    let signatures = "v1,x ".repeat(1000).parse().unwrap();
    many.headers_mut().insert("webhook-signature", signatures);
    assert_eq!(
        service.respond(many).await.status(),
        StatusCode::BAD_REQUEST
    );
    assert!(vault.looked_up.lock().unwrap().is_empty());
}
