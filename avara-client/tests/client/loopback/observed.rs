//! Observers of calls, and headers that each attempt has anew.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use avara_client::http::HeaderValue;
use avara_client::types::Severity;
use avara_client::{ErrorKind, ObservedAttempt, ObservedCall, Observer, RetryBudget, RetryPolicy};

use crate::loopback::server::{Clients, Reply, Server, USER, user};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>, Arc<Mutex<Vec<Option<u32>>>>);

impl Observer for Log {
    fn attempt(&self, attempt: &ObservedAttempt<'_>) {
        let template = attempt.template.unwrap_or("none");
        let (method, number, error) = (attempt.method, attempt.number, attempt.error);
        let status = attempt.status.map(|status| status.as_u16());
        self.note(format!("{number} {method} {template} {status:?} {error:?}"));
        assert_eq!(attempt.host, "127.0.0.1");
        assert!(attempt.port > 0 && attempt.duration > Duration::ZERO);
    }

    fn call(&self, call: &ObservedCall) {
        let (operation, attempts, error) = (call.operation, call.attempts, call.error);
        let is_look_up = if call.is_look_up { " looked up" } else { "" };
        self.note(format!("{operation} {attempts} {error:?}{is_look_up}"));
        self.retries_left(call.retries_left);
    }
}

impl Log {
    fn note(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn retries_left(&self, left: Option<u32>) {
        self.1.lock().unwrap().push(left);
    }
}

fn patient() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(Duration::from_millis(1))
}

#[tokio::test]
async fn an_observer_sees_attempts_and_calls_and_no_id() {
    let log = Log::default();
    let server = Server::start([
        Reply::json(503, "{}"),
        Reply::json(200, user(USER)),
        Reply::json(404, "{}"),
    ]);
    let builder = server.builder().retries(patient()).observer(log.clone());
    let client = builder.build().unwrap();
    let call = || client.viewer().users().retrieve(USER);
    call().await.unwrap();
    call().await.unwrap_err();
    let path = "GET /v1/viewer/users/{userId}";
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            format!("1 {path} Some(503) Some(Server)"),
            format!("2 {path} Some(200) None"),
            "viewer.users.retrieve 2 None".to_owned(),
            format!("1 {path} Some(404) Some(NotFound)"),
            "viewer.users.retrieve 1 Some(NotFound)".to_owned(),
        ]
    );
}

#[tokio::test]
async fn look_ups_downloads_and_the_budget_are_observed() {
    let log = Log::default();
    let server = Server::start([
        Reply::json(500, "{}"),
        Reply::json(404, "{}"),
        Reply::with(200, &[], "file"),
    ]);
    let builder = server.builder().observer(log.clone());
    let builder = builder.retries(patient().max_retries(1).window(Duration::ZERO));
    let client = builder.retry_budget(RetryBudget::new(7)).build().unwrap();
    let create = client.viewer().studies().create();
    let create = create.study_instance_uid("1.2.3").study_description("CT");
    let create = create.severity(Severity::Normal);
    let create = create.with_max_retries(0).send();
    assert_eq!(create.await.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    let file = client.download(format!("{}/file", server.url));
    assert_eq!(file.await.unwrap(), "file");
    let calls = log.0.lock().unwrap().clone();
    let calls: Vec<_> = calls.iter().filter(|line| !line.starts_with('1')).collect();
    assert_eq!(
        calls,
        [
            "viewer.studies.retrieveByUid 1 Some(NotFound) looked up",
            "viewer.studies.create 1 Some(OutcomeUnknown)",
            "download 1 None",
        ]
    );
    assert_eq!(*log.1.lock().unwrap(), [Some(7); 3]);
}

#[tokio::test]
async fn each_attempt_has_headers_of_its_own() {
    let number = AtomicU32::new(0);
    let server = Server::start([Reply::json(503, "{}"), Reply::json(200, user(USER))]);
    let builder = server.builder().retries(patient()).header("X-Team", "all");
    let client = builder.headers_for_attempt(move |headers| {
        let number = number.fetch_add(1, Ordering::SeqCst);
        headers.insert("traceparent", HeaderValue::from(number));
        headers.insert("x-team", HeaderValue::from_static("one"));
    });
    let client = client.build().unwrap();
    client.viewer().users().retrieve(USER).await.unwrap();
    let received = server.received();
    for (number, request) in ["0", "1"].iter().zip(&received) {
        assert_eq!(request.header("traceparent"), Some(*number));
        assert_eq!(request.header("x-team"), Some("one"));
    }
}

#[tokio::test]
async fn what_the_client_alone_sets_is_not_set_for_an_attempt_either() {
    let server = Server::start([Reply::json(200, user(USER))]);
    for name in [
        "authorization",
        "host",
        "content-length",
        "proxy-authorization",
    ] {
        let client = server.builder().headers_for_attempt(move |headers| {
            headers.insert(name, HeaderValue::from_static("SECRET"));
        });
        let client = client.build().unwrap();
        let error = client.viewer().users().retrieve(USER).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.violations()[0].field(), format!("header {name}"));
        assert!(error.is_before_send() && !format!("{error:?}").contains("SECRET"));
    }
    assert!(server.received().is_empty());
}

#[cfg(feature = "metrics")]
mod counted {
    use std::collections::BTreeMap;

    use avara_client::Metrics;
    use metrics_util::debugging::{DebugValue, DebuggingRecorder};

    use super::{Clients as _, Reply, Server, USER, patient, user};

    #[test]
    fn calls_are_counted_and_timed_under_the_names_of_the_conventions() {
        let recorder = DebuggingRecorder::new();
        let snapshots = recorder.snapshotter();
        metrics::with_local_recorder(&recorder, || {
            let server = Server::start([Reply::json(503, "{}"), Reply::json(200, user(USER))]);
            let builder = server.builder().retries(patient()).observer(Metrics);
            let client = builder.build().unwrap();
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            let call = client.viewer().users().retrieve(USER).send();
            runtime.unwrap().block_on(call).unwrap();
        });
        let mut seen = BTreeMap::new();
        for (key, _, _, value) in snapshots.snapshot().into_vec() {
            let labels = key.key().labels();
            let labels = labels.filter(|label| label.key() != "server.port");
            let labels: Vec<_> = labels
                .map(|label| format!("{}={}", label.key(), label.value()))
                .collect();
            let number = match value {
                DebugValue::Counter(number) => number,
                DebugValue::Histogram(times) => times.len() as u64,
                DebugValue::Gauge(number) => u64::from(number.into_inner() > 98.5),
            };
            seen.insert(format!("{} {}", key.key().name(), labels.join(" ")), number);
        }
        let request = "http.client.request.duration http.request.method=GET server.address=127.0.0.1 \
                       url.template=/v1/viewer/users/{userId}";
        let operation = "avara.operation=viewer.users.retrieve";
        let expected = [
            (format!("{request} http.response.status_code=200"), 1),
            (
                format!("{request} http.response.status_code=503 error.type=503"),
                1,
            ),
            (format!("avara.client.calls {operation}"), 1),
            (format!("avara.client.retries {operation}"), 1),
            ("avara.client.retries_left ".to_owned(), 1),
        ];
        assert_eq!(seen, BTreeMap::from(expected));
    }
}
