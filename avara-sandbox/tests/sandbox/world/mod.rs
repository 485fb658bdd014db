//! The effects of operations on the data: requests in, replies out.
//!
//! The sandbox itself holds each reply against the spec and answers 500 otherwise.
#![allow(
    clippy::needless_pass_by_value,
    reason = "requests are written in place"
)]

mod clinical_references;
mod customers;
mod events;
mod external;
mod filters;
mod format;
mod invitations;
mod pages;
mod reports;
mod seeds;
mod sessions;
mod studies;
mod users;

use std::path::Path;
use std::sync::mpsc::Receiver;

use avara_sandbox::{Sandbox, SandboxBuilder};
use avara_test_kit::{Request as Delivered, Server};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::document::{self, named};
use crate::samples::request_of;
use crate::webhooks::receiver;
use crate::wire::{Connection, PATIENCE, Reply, Request, get, post};

const USER: &str = "usr_1234567890abcdef1234567890abcdef";
const OWNER: &str = "usr_fedcba0987654321fedcba0987654321";
const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
const INVITATION: &str = "inv_1234567890abcdef1234567890abcdef";
const REPORT: &str = "rep_1234567890abcdef1234567890abcdef";
const CUSTOMER: &str = "cus_1234567890abcdef1234567890abcdef";
const REFERENCE: &str = "ref_1234567890abcdef1234567890abcdef";
const EXTERNAL_REPORT: &str = "ext_1234567890abcdef1234567890abcdef";
/// The API key, as replies name it.
const API_KEY_ID: &str = "0b8f5c1e-3a42-4d7b-9c60-5e1f2a7d8b94";

/// The lists that together show all data.
const LISTS: [(&str, &str); 10] = [
    ("viewer.studies.list", "studies"),
    ("viewer.users.list", "users"),
    ("viewer.users.invitations.list", "invitations"),
    ("autoScribe.studies.list", "studies"),
    ("autoScribe.users.list", "users"),
    ("autoScribe.users.invitations.list", "invitations"),
    ("autoScribe.clinicalReferences.list", "clinicalReferences"),
    ("autoScribe.studies.external.reports.list", "reports"),
    ("autoScribe.studies.list", "studies"),
    ("express.list", "expressCustomers"),
];

/// A sandbox with a clock that a test moves, and a connection to it.
struct Tester {
    sandbox: Sandbox,
    connection: Connection,
    now: DateTime<Utc>,
    receiver: Option<(Server, Receiver<Delivered>)>,
}

impl Tester {
    fn new() -> Self {
        Self::with_studies(0)
    }

    fn with_studies(studies: usize) -> Self {
        Self::of(Sandbox::builder().studies(studies).seed(7))
    }

    fn empty() -> Self {
        Self::of(Sandbox::builder().empty())
    }

    /// One whose state is in this file.
    fn stored(path: &Path) -> Self {
        Self::of(Sandbox::builder().studies(50).seed(7).state_file(path))
    }

    /// One whose events are received.
    fn observed() -> Self {
        let (server, events) = receiver(&json!({}));
        let builder = Sandbox::builder().studies(0).seed(7);
        let builder = builder.webhook_url(&server.url);
        Self {
            receiver: Some((server, events)),
            ..Self::of(builder)
        }
    }

    fn of(builder: SandboxBuilder) -> Self {
        let now = DateTime::parse_from_rfc3339("2026-01-10T12:00:00Z").unwrap();
        let now = now.to_utc();
        let sandbox = builder.clock(now).start_blocking().unwrap();
        let connection = Connection::to(sandbox.url()).unwrap();
        Self {
            sandbox,
            connection,
            now,
            receiver: None,
        }
    }

    fn wait(&mut self, time: TimeDelta) {
        self.now += time;
        self.sandbox.set_clock(self.now);
    }

    fn send(&mut self, request: &Request) -> Reply {
        self.connection.write(request).unwrap();
        self.connection.read(false).unwrap()
    }

    /// Carries out an operation with `{"path": …, "query": …, "body": …}`. Requests are written for
    /// both products: what only the other one has in a body is left out.
    fn try_call(&mut self, operation: &str, request: &Value) -> Reply {
        let mut request = request.clone();
        if let Some(body) = request["body"].as_object_mut() {
            body.retain(|name, _| named(operation).has_field(name));
        } else if let Some(request) = request.as_object_mut() {
            request.remove("body");
        }
        self.send(&request_of(operation, &request))
    }

    /// The reply of an operation that must succeed.
    fn call(&mut self, operation: &str, request: Value) -> Value {
        let reply = self.try_call(operation, &request);
        assert_eq!(reply.status, 200, "{operation} {request}: {reply:?}");
        let undocumented = document::undocumented(operation, &reply.json());
        assert!(undocumented.is_empty(), "{operation}: {undocumented:?}");
        reply.json()
    }

    /// The status that an operation is refused with. Nothing may have changed.
    fn refused(&mut self, operation: &str, request: Value) -> u16 {
        let is_read = named(operation).method == "GET";
        let before = (!is_read).then(|| self.everything());
        let reply = self.try_call(operation, &request);
        assert_ne!(reply.status, 200, "{operation} {request} was not refused");
        let after = (!is_read).then(|| self.everything());
        assert!(before == after, "{operation} {request} changed something");
        reply.status
    }

    fn everything(&mut self) -> Vec<Vec<Value>> {
        let all = |(operation, items): (&str, &str)| {
            let is_retirable = operation.contains("References");
            let query = if is_retirable {
                json!({ "isActive": null })
            } else {
                json!({})
            };
            self.all(operation, items, query)
        };
        LISTS.map(all).into()
    }

    /// All entries of a list, page by page.
    fn all(&mut self, operation: &str, items: &str, mut query: Value) -> Vec<Value> {
        let mut all = Vec::new();
        loop {
            let page = self.call(operation, json!({ "query": query }));
            all.extend(page[items].as_array().unwrap().iter().cloned());
            assert_eq!(page["hasMore"] == json!(true), page.get("cursor").is_some());
            match page.get("cursor") {
                Some(cursor) => query["cursor"] = cursor.clone(),
                None => return all,
            }
        }
    }

    fn viewer_study(&mut self) -> Value {
        let path = json!({ "path": { "studyId": STUDY } });
        self.call("viewer.studies.retrieve", path)
    }

    fn auto_scribe_study(&mut self, id: &str) -> Value {
        let path = json!({ "path": { "studyId": id } });
        self.call("autoScribe.studies.retrieve", path)
    }

    /// Performs an act of a person that no operation does, and returns the status.
    fn play(&mut self, verb: &str, body: &Value) -> u16 {
        self.send(&post(&format!("/__sandbox/{verb}"), body)).status
    }

    fn finish(&mut self, study: &str, is_critical: bool) -> u16 {
        let body = json!({ "isCritical": is_critical });
        self.play(&format!("studies/{study}/finish-report"), &body)
    }

    fn answer(&mut self, invitation: &str, accept: bool) -> u16 {
        let verb = if accept { "accept" } else { "decline" };
        self.play(&format!("invitations/{invitation}/{verb}"), &json!({}))
    }

    fn follow(&mut self, link: &Value) -> Reply {
        let target = link.as_str().unwrap().strip_prefix(self.sandbox.url());
        self.send(&get(target.expect("links lead to the sandbox")))
    }

    /// The events since the last time: those before one that is caused here.
    fn take_events(&mut self) -> Vec<Value> {
        let uid = format!("1.2.840.{}", self.sandbox.requests().len());
        let body = json!({
            "studyInstanceUid": uid, "studyDescription": "A mark", "severity": "normal",
            "reportMetadata": {},
        });
        self.call("autoScribe.studies.create", json!({ "body": body }));
        let (_, events) = self.receiver.as_ref().expect("it is observed");
        let next = || events.recv_timeout(PATIENCE).unwrap().json();
        let is_before = |event: &Value| event["data"]["studyInstanceUid"] != uid;
        std::iter::repeat_with(next).take_while(is_before).collect()
    }
}

/// The ids that entries have under a name.
fn ids(entries: &[Value], name: &str) -> Vec<String> {
    let id = |entry: &Value| entry[name].as_str().unwrap_or_default().to_owned();
    entries.iter().map(id).collect()
}
