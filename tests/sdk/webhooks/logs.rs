//! The logs of webhooks: they report failures, without content.

use std::fmt::{Debug, Write as _};
use std::future::pending;
use std::sync::{Arc, Mutex};

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{answer, webhooks};

const SECRET: &str = "SECRET";

/// The lines of our own crate, of this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn note(&self, metadata: &Metadata<'_>, fields: &Line) {
        if metadata.target().starts_with("avara_client") {
            let line = format!("{} {}{}", metadata.level(), metadata.name(), fields.0);
            self.0.lock().unwrap().push(line);
        }
    }

    fn take(&self) -> String {
        std::mem::take(&mut *self.0.lock().unwrap()).join("\n")
    }
}

#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line::default();
        span.record(&mut line);
        self.note(span.metadata(), &line);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        self.note(event.metadata(), &line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Fails in every way, as the study of the event says.
struct Receiver;

impl WebhookHandler for Receiver {
    async fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        match event.data.study_id.as_str() {
            "error" => Err(SECRET.into()),
            "panic" => panic!("{SECRET}"),
            "hang" => pending().await,
            _ => Ok(ReportDeliveredResponse::received()),
        }
    }

    async fn study_access_requested(
        &self,
        _: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let links = ["https://example.com/1", "ftp://SECRET"];
        Ok(StudyAccessRequestedResponse::authorized(links))
    }
}

fn report(id: &str, study: &str) -> String {
    let data = json!({
        "isCritical": true, "presignedUrl": "https://SECRET.example.com", "reportId": "rep_1",
        "studyId": study, "plainText": SECRET,
    });
    json!({ "id": id, "type": "report.delivered", "data": data }).to_string()
}

/// Returns the log while an event is handled.
async fn logged(body: &str) -> String {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let service = WebhookService::new(webhooks(), Receiver);
    answer(&service, body).await;
    let lines = log.take();
    assert!(!lines.contains(SECRET), "{lines}");
    assert!(!format!("{service:?}").contains("c2VjcmV0"), "the key");
    lines
}

const ID: &str = "whe_1234567890abcdef1234567890abcdef";

#[tokio::test(start_paused = true)]
async fn each_failure_is_logged_without_content() {
    let study_access = json!({
        "id": ID, "type": "study.access_requested",
        "data": { "studyId": "stu_1", "studyInstanceUid": "1.2.3" },
    });
    for (body, reason) in [
        (report(ID, "error"), r#"reason="error""#),
        (report(ID, "panic"), r#"reason="panic""#),
        (report(ID, "hang"), r#"reason="timeout""#),
        (study_access.to_string(), "urls"),
    ] {
        let lines = logged(&body).await;
        assert!(lines.contains("ERROR") && lines.contains(reason), "{lines}");
        assert_eq!(lines.lines().count(), 2, "a span and an event:\n{lines}");
    }
    let lines = logged("SECRET").await;
    assert!(
        lines.contains("WARN") && lines.contains("body not JSON"),
        "{lines}"
    );
}

#[tokio::test]
async fn a_span_names_the_event_and_nothing_that_only_looks_like_a_name() {
    let lines = logged(&report(ID, "fine")).await;
    let span = format!(r#"avara.event_type="report.delivered" avara.event_id="{ID}""#);
    assert!(lines.contains(&span), "{lines}");
    assert_eq!(lines.lines().count(), 1, "{lines}");

    let lines = logged(&report(SECRET, "fine")).await;
    assert!(
        lines.contains("report.delivered") && !lines.contains("event_id"),
        "{lines}"
    );

    let unknown = json!({ "id": SECRET, "type": SECRET }).to_string();
    let lines = logged(&unknown).await;
    assert!(lines.contains(r#"avara.event_type="unknown""#), "{lines}");
}
