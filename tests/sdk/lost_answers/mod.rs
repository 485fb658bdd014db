//! The outcomes of a create whose answer was lost.

mod ends;
mod many;
mod matches;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use avara_client::{Client, ClientBuilder, Error, ErrorKind, OPERATIONS, RetryBudget, RetryPolicy};
use avara_test_kit::{Reply, Request, Server, in_turn};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Clients as _;
use avara_tests::{samples, spec};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

const VIEWER_STUDY: &str = "viewer.studies.create";
const STUDY: &str = "autoScribe.studies.create";
const EXTERNAL: &str = "autoScribe.studies.external.create";
const REFERENCE: &str = "autoScribe.clinicalReferences.create";
const INVITE: &str = "viewer.users.invite";

/// The creates that can be looked up by a key.
pub(crate) const KEYED: [&str; 6] = [
    VIEWER_STUDY,
    STUDY,
    EXTERNAL,
    REFERENCE,
    INVITE,
    "autoScribe.users.invite",
];

/// Where the server has what nothing but a second look-up shows.
const OF_THE_REPORT: [&str; 3] = ["readerName", "reportText", "signedAt"];

/// Everything that a create can send and a look-up can show.
fn sample(id: &str) -> Value {
    let mut body = samples::request(id, "full").unwrap()["body"].clone();
    let fields = body.as_object_mut().unwrap();
    fields.remove("reportFileUrl");
    fields.remove("reportFileName");
    body
}

/// The record that the server makes of a body, now.
fn record(id: &str, body: &Value) -> Value {
    let mut record = spec::reply_example(spec::operation(id)).clone();
    for (name, value) in body.as_object().unwrap() {
        match name.as_str() {
            "assignedTo" => record[name] = json!({ "userId": value, "email": "u@example.test" }),
            "expressCustomerId" => {
                record["expressCustomer"] =
                    json!({ "expressCustomerId": value, "expressCustomerName": "Test" });
            }
            name if OF_THE_REPORT.contains(&name) => {}
            _ => record[name] = value.clone(),
        }
    }
    record["createdAt"] = json!(before_now(Duration::ZERO));
    record
}

/// The report of a record.
fn report(body: &Value) -> Value {
    let id = "autoScribe.studies.external.reports.retrieve";
    let mut report = spec::reply_example(spec::operation(id)).clone();
    for name in OF_THE_REPORT {
        report[name] = body[name].clone();
    }
    report
}

fn before_now(age: Duration) -> String {
    DateTime::<Utc>::from(SystemTime::now() - age).to_rfc3339()
}

/// The look-up of this create shows this record.
fn shown(id: &str, record: &Value) -> Reply {
    match spec::operation(id).path.as_str() {
        path if path.ends_with("/users") => listed(std::slice::from_ref(record)),
        _ => Reply::json(200, record.to_string()),
    }
}

fn listed(users: &[Value]) -> Reply {
    Reply::json(200, json!({ "users": users, "hasMore": false }))
}

/// The look-up of this create shows nothing.
fn absent(id: &str) -> Reply {
    match spec::operation(id).path.as_str() {
        path if path.ends_with("/users") => listed(&[]),
        _ => Reply::json(404, r#"{"message": "no such study"}"#),
    }
}

/// With a server that is never late: one look-up that finds nothing is enough.
fn policy() -> RetryPolicy {
    let tiny = Duration::from_millis(1);
    RetryPolicy::default()
        .initial_backoff(tiny)
        .max_backoff(2 * tiny)
        .window(Duration::ZERO)
        .read_lag(Duration::ZERO)
}

/// A server that plays one scene after the other, and a client of it.
struct Stage {
    server: Server,
    client: Client,
    scene: Arc<Mutex<Scene>>,
}

type Scene = Box<dyn Fn(&Request) -> Reply + Send>;

impl Stage {
    fn new() -> Self {
        Self::with(|client| client)
    }

    /// With a client of other settings.
    fn with(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let scene: Arc<Mutex<Scene>> = Arc::new(Mutex::new(Box::new(|_| Reply::CLOSE)));
        let played = Arc::clone(&scene);
        let server = Server::answering(move |request| played.lock().unwrap()(request));
        let builder = server
            .builder()
            .retries(policy())
            .retry_budget(RetryBudget::unlimited());
        let client = change(builder).build().unwrap();
        Self {
            server,
            client,
            scene,
        }
    }

    /// From now on creates and look-ups have these answers, in turn.
    fn play(&self, creates: impl Into<Vec<Reply>>, look_ups: impl Into<Vec<Reply>>) {
        self.perform(in_turn(creates.into()), in_turn(look_ups.into()));
    }

    fn perform(
        &self,
        creates: impl Fn(&Request) -> Reply + Send + 'static,
        look_ups: impl Fn(&Request) -> Reply + Send + 'static,
    ) {
        self.server.forget();
        *self.scene.lock().unwrap() = Box::new(move |request| match request.method() {
            "GET" => look_ups(request),
            _ => creates(request),
        });
    }

    async fn create(&self, id: &str, body: &Value) -> Result<Value, Error> {
        create(&self.client, id, body).await
    }

    /// How many creates and look-ups there were.
    fn counts(&self) -> (usize, usize) {
        let received = self.server.received();
        let look_ups = received
            .iter()
            .filter(|request| request.method() == "GET")
            .count();
        (received.len() - look_ups, look_ups)
    }
}

async fn create(client: &Client, id: &str, body: &Value) -> Result<Value, Error> {
    call(client, id, &Given::from_request(&json!({ "body": body }))).await
}

/// The call is over and nobody knows: the error says what was sent and where to look.
#[track_caller]
fn assert_unknown(error: &Error, id: &str, body: &Value) {
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    assert_in_doubt(error, id, body);
}

#[track_caller]
fn assert_conflict(error: &Error, id: &str, body: &Value, found: &Value) {
    assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    assert_eq!(error.found(), Some(found), "{error}");
    assert_in_doubt(error, id, body);
}

#[track_caller]
fn assert_in_doubt(error: &Error, id: &str, body: &Value) {
    assert_eq!(error.operation(), Some(id));
    assert!(
        error.may_have_been_processed() && !error.is_before_send(),
        "{error}"
    );
    let sent = error.sent_body().expect("what was sent is there");
    assert_eq!(
        &serde_json::from_slice::<Value>(sent).unwrap(),
        body,
        "{error}"
    );
    let operation = OPERATIONS
        .iter()
        .find(|operation| operation.id() == id)
        .unwrap();
    assert_eq!(error.look_up(), operation.look_up(), "{error}");
    let line = error.to_string();
    let look_up = operation
        .look_up()
        .map(|look_up| format!("check with `{look_up}`"));
    let advised = [look_up, Some("see `found()`".to_owned())];
    assert!(
        advised.iter().flatten().any(|advice| line.contains(advice)),
        "{line}"
    );
    assert!(!line.contains('\n'), "{line}");
}
