//! The time that an event is remembered, by its effects.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, SecondaryCaptureAccessRequestedEvent,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{
    Delivery, Effects, HandlerError, MemoryStore, WebhookHandler, WebhookService, Webhooks,
};
use http::StatusCode;
use serde_json::json;
use tokio::time::advance;

use crate::webhooks::delivery::{report, request, study_access, webhooks};
use crate::webhooks::receiver::read;

/// Counts reports and uploads, and gives the links of a large CT.
#[derive(Clone, Default)]
pub(crate) struct Hospital {
    pub(crate) reports: Arc<AtomicUsize>,
    pub(crate) uploads: Arc<AtomicUsize>,
    pub(crate) questions: Arc<AtomicUsize>,
}

impl Hospital {
    pub(crate) fn calls(&self) -> [usize; 3] {
        [&self.reports, &self.uploads, &self.questions].map(|calls| calls.load(Ordering::SeqCst))
    }
}

impl WebhookHandler for Hospital {
    async fn report_delivered(
        &self,
        _: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        self.reports.fetch_add(1, Ordering::SeqCst);
        Ok(ReportDeliveredResponse::received())
    }

    async fn secondary_capture_access_requested(
        &self,
        _: SecondaryCaptureAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<SecondaryCaptureAccessRequestedResponse, HandlerError> {
        let number = self.uploads.fetch_add(1, Ordering::SeqCst);
        let link = format!("https://storage.example.com/upload/{number}");
        Ok(SecondaryCaptureAccessRequestedResponse::authorized([link]))
    }

    async fn study_access_requested(
        &self,
        _: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        self.questions.fetch_add(1, Ordering::SeqCst);
        let link = |n| format!("https://storage.example.com/{n:04}.dcm?{}", "s".repeat(600));
        Ok(StudyAccessRequestedResponse::authorized(
            (0..2500).map(link),
        ))
    }
}

pub(crate) fn upload(id: &str) -> String {
    format!(
        r#"{{"id": "{id}", "type": "secondary_capture.access_requested", "data": {{
            "studyId": "stu_1234567890abcdef1234567890abcdef", "studyInstanceUid": "1.2.3"}}}}"#
    )
}

async fn status(service: &WebhookService<Hospital>, body: &str) -> StatusCode {
    read(service.respond(request(body)).await).await.0
}

#[tokio::test]
async fn a_dozen_answers_about_large_studies_push_out_no_receipt() {
    let hospital = Hospital::default();
    let service = WebhookService::new(webhooks(), hospital.clone());
    assert_eq!(status(&service, &report("whe_1")).await, StatusCode::OK);
    assert_eq!(status(&service, &upload("whe_1")).await, StatusCode::OK);
    for number in 0..12 {
        assert_eq!(
            status(&service, &study_access(&format!("whe_{number}"))).await,
            StatusCode::OK
        );
    }
    assert_eq!(status(&service, &report("whe_1")).await, StatusCode::OK);
    assert_eq!(status(&service, &upload("whe_1")).await, StatusCode::OK);
    assert_eq!(hospital.calls(), [1, 1, 12]);
    // The latest of these are there; the first had to go.
    status(&service, &study_access("whe_11")).await;
    assert_eq!(hospital.calls(), [1, 1, 12]);
    status(&service, &study_access("whe_0")).await;
    assert_eq!(hospital.calls(), [1, 1, 13]);
    assert_eq!(
        (service.counts().handled, service.counts().repeated),
        (15, 3)
    );
}

#[tokio::test(start_paused = true)]
async fn each_kind_is_remembered_for_its_time() {
    let hospital = Hospital::default();
    let service = WebhookService::new(webhooks().tolerance(Duration::MAX), hospital.clone());
    let all = async || {
        for body in [report("whe_1"), upload("whe_1"), study_access("whe_1")] {
            assert_eq!(status(&service, &body).await, StatusCode::OK);
        }
        hospital.calls()
    };
    let day = Duration::from_secs(86_400);
    assert_eq!(all().await, [1, 1, 1]);
    advance(Duration::from_secs(59)).await;
    assert_eq!(all().await, [1, 1, 1]);
    advance(Duration::from_secs(2)).await;
    assert_eq!(all().await, [1, 1, 2]);
    advance(Duration::from_secs(3600 - 62)).await;
    assert_eq!(all().await, [1, 1, 3], "an hour less a second");
    advance(Duration::from_secs(500)).await;
    assert_eq!(all().await, [1, 2, 4]);
    advance(7 * day.saturating_sub(Duration::from_secs(600))).await;
    assert_eq!(all().await, [1, 3, 5]);
    advance(day).await;
    assert_eq!(all().await, [2, 4, 6]);
}

#[tokio::test]
async fn the_times_can_be_set() {
    let hospital = Hospital::default();
    let all = [Effects::None, Effects::Receipt, Effects::Upload];
    let service = all.into_iter().fold(
        WebhookService::new(webhooks(), hospital.clone()),
        |service, effects| service.keep(effects, Duration::ZERO),
    );
    for _ in 0..2 {
        for body in [report("whe_1"), upload("whe_1"), study_access("whe_1")] {
            assert_eq!(status(&service, &body).await, StatusCode::OK);
        }
    }
    assert_eq!(hospital.calls(), [2, 2, 2]);
}

#[tokio::test]
async fn a_receipt_for_which_there_is_no_room_is_refused_and_counted() {
    let hospital = Hospital::default();
    let store = MemoryStore::new().max_records(2);
    let service = WebhookService::new(webhooks(), hospital.clone()).store(store);
    for (id, expected) in [
        ("whe_1", 200),
        ("whe_2", 200),
        ("whe_3", 503),
        ("whe_1", 200),
    ] {
        let response = service.respond(request(&report(id))).await;
        assert_eq!(
            response.headers().contains_key("retry-after"),
            expected == 503
        );
        assert_eq!(read(response).await.0, expected, "{id}");
    }
    assert_eq!(
        status(&service, &study_access("whe_1")).await,
        StatusCode::OK
    );
    assert_eq!(
        (hospital.calls(), service.counts().refused_full),
        ([2, 0, 1], 1)
    );
}

#[test]
fn the_spec_says_what_an_event_leaves_behind() {
    let effects = |body: &str| Webhooks::unwrap_unverified(body).unwrap().effects();
    assert_eq!(effects(&report("whe_1")), Effects::Receipt);
    assert_eq!(effects(&upload("whe_1")), Effects::Upload);
    assert_eq!(effects(&study_access("whe_1")), Effects::None);
    let unknown = json!({ "id": "whe_1", "type": "study.archived" }).to_string();
    assert_eq!(effects(&unknown), Effects::Upload);
}
