//! Each way to fail, as a client sees it.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use avara_client::types::Severity;
use avara_sandbox::{FaultKind, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Connection, Reply, USER, get, post, request, stateful, stateless, until};

const STUDY: &str = "/v1/viewer/studies/stu_1234567890abcdef1234567890abcdef";

fn failed(sandbox: &Sandbox, target: &str, kind: &str) -> std::io::Result<Reply> {
    get(target)
        .header("x-sandbox-fault", kind)
        .try_send(sandbox.url())
}

fn executed(sandbox: &Sandbox) -> u64 {
    sandbox.stats().executed("viewer.users.retrieve")
}

#[test]
fn a_reset_is_a_reset_before_or_after() {
    let sandbox = stateless();
    for (kind, executions) in [("reset-before", 0), ("reset-after", 1)] {
        let error = failed(&sandbox, USER, kind).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{kind}");
        assert_eq!(executed(&sandbox), executions, "{kind}");
    }
    let requests = sandbox.requests();
    assert_eq!(requests[1].fault, Some(FaultKind::ResetAfter));
    assert_eq!(requests[1].status, None);
}

#[test]
fn what_is_late_is_executed_after_the_reset() {
    let sandbox = Sandbox::builder().late(Duration::from_millis(300));
    let sandbox = sandbox.start_blocking().unwrap();
    let begun = Instant::now();
    let error = failed(&sandbox, USER, "late").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(executed(&sandbox), 0);
    until(|| executed(&sandbox) == 1);
    assert!(begun.elapsed() >= Duration::from_millis(300));
    assert_eq!(sandbox.requests()[0].fault, Some(FaultKind::Late));
}

/// As a replica does that lags: what was created is not there yet, and what was changed is as it
/// was.
#[test]
fn reads_can_lag_behind_everything_that_happens() {
    let sandbox = Sandbox::builder().read_lag(Duration::from_millis(400));
    let sandbox = sandbox.start_blocking().unwrap();
    let study =
        json!({ "studyInstanceUid": "1.2.3", "studyDescription": "CT", "severity": "stat" });
    let created = post("/v1/viewer/studies", &study).send(&sandbox);
    assert_eq!(created.status, 200);
    let by_uid = || get("/v1/viewer/studies/by-uid/1.2.3").send(&sandbox);
    assert_eq!(by_uid().status, 404);
    let again = post("/v1/viewer/studies", &study).send(&sandbox);
    assert_eq!(again.status, 409, "what is written is known at once");
    until(|| by_uid().status == 200);
    assert_eq!(by_uid().json()["studyId"], created.json()["studyId"]);

    let change = json!({ "firstName": "Other" });
    let changed = request("PATCH", USER).json(&change).send(&sandbox);
    assert_eq!(changed.status, 200);
    let name = || get(USER).send(&sandbox).json()["firstName"].clone();
    assert_ne!(name(), "Other");
    until(|| name() == "Other");
}

/// The client's own window is just above what the sandbox is late by.
#[test]
fn a_client_of_the_sandbox_waits_no_longer_than_it_can_be_late() {
    let sandbox = Sandbox::builder().late(Duration::from_millis(200));
    let sandbox = sandbox.start_blocking().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let create = |uid: &str| {
        let client = sandbox.client();
        let create = client.viewer().studies().create().study_instance_uid(uid);
        let create = create.study_description("CT").severity(Severity::Stat);
        runtime.block_on(create.send()).unwrap();
        assert_eq!(
            sandbox.stats().executed_for("viewer.studies.create", uid),
            1
        );
    };
    let begun = Instant::now();
    for (kind, uid) in [
        (FaultKind::Late, "1.2.3"),
        (FaultKind::ResetBefore, "1.2.4"),
    ] {
        sandbox.fail_next(kind);
        create(uid);
    }
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_server_error_comes_before_or_after() {
    let sandbox = stateless();
    for (kind, executions) in [("500-before", 0), ("500-after", 1)] {
        let reply = failed(&sandbox, USER, kind).unwrap();
        assert_eq!(
            (reply.status, reply.message().as_str()),
            (500, "Something went wrong, on purpose.")
        );
        assert_eq!(executed(&sandbox), executions, "{kind}");
    }
}

#[test]
fn too_many_requests_come_with_a_time_to_wait() {
    let sandbox = stateless();
    let reply = failed(&sandbox, USER, "429").unwrap();
    assert_eq!(reply.status, 429);
    assert_eq!(reply.header("retry-after"), Some("1"));
    assert_eq!(reply.header("retry-after-ms"), Some("100"));
    assert_eq!(executed(&sandbox), 0);
}

#[test]
fn a_timeout_lasts_until_somebody_gives_up() {
    let sandbox = stateless();
    let mut connection = Connection::to(sandbox.url()).unwrap();
    connection
        .write(&get(USER).header("x-sandbox-fault", "timeout"))
        .unwrap();
    until(|| executed(&sandbox) == 1);
    assert!(sandbox.requests().is_empty());
    drop(connection);
    until(|| !sandbox.requests().is_empty());
    assert_eq!(sandbox.requests()[0].fault, Some(FaultKind::Timeout));
    // Nor does one that nobody gives up keep the sandbox from stopping.
    let mut connection = Connection::to(sandbox.url()).unwrap();
    connection
        .write(&get(USER).header("x-sandbox-fault", "timeout"))
        .unwrap();
    until(|| executed(&sandbox) == 2);
    drop(sandbox);
    assert!(connection.read(false).is_err());
}

#[test]
fn a_slow_body_comes_whole() {
    let sandbox = stateless();
    let begun = std::time::Instant::now();
    let reply = failed(&sandbox, USER, "slow-body").unwrap();
    assert_eq!(reply.json(), get(USER).send(&sandbox).json());
    assert!(begun.elapsed().as_millis() >= 900);
}

#[test]
fn a_truncated_body_ends_in_the_middle() {
    let sandbox = stateless();
    let mut connection = Connection::to(sandbox.url()).unwrap();
    connection
        .write(&get(USER).header("x-sandbox-fault", "truncated-body"))
        .unwrap();
    let mut received = String::new();
    connection.read_to_end(&mut received).unwrap();
    let (head, half) = received.split_once("\r\n\r\n").unwrap();
    let whole = String::from_utf8(get(USER).send(&sandbox).body).unwrap();
    assert!(
        head.contains(&format!("content-length: {}", whole.len())),
        "{head}"
    );
    assert_eq!(half, &whole[..whole.len() / 2]);
    assert_eq!(sandbox.requests()[0].status, Some(200));
}

#[test]
fn invalid_json_comes_whole_and_is_not_json() {
    let sandbox = stateless();
    let reply = failed(&sandbox, USER, "invalid-json").unwrap();
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert!(!reply.body.is_empty());
    assert!(serde_json::from_slice::<Value>(&reply.body).is_err());
}

#[test]
fn enums_have_a_value_that_nobody_knows() {
    let sandbox = stateless();
    let unknown = "sandbox-unknown-value";
    let mut expected = get(STUDY).send(&sandbox).json();
    expected["severity"] = unknown.into();
    expected["studyViewerStatus"] = unknown.into();
    assert_eq!(
        failed(&sandbox, STUDY, "unknown-enum").unwrap().json(),
        expected
    );
}

#[test]
fn objects_have_a_field_that_nobody_knows() {
    let sandbox = stateless();
    let list = failed(&sandbox, "/v1/viewer/studies", "extra-field")
        .unwrap()
        .json();
    for object in [
        &list,
        &list["studies"][0],
        &list["studies"][0]["assignedTo"],
    ] {
        assert_eq!(
            object["sandboxExtraField"],
            json!({ "since": "today", "items": [1, null] })
        );
    }
    assert!(
        list["studies"][0]["metadata"]
            .get("sandboxExtraField")
            .is_none()
    );
}

#[test]
fn an_untagged_union_is_changed_by_its_form() {
    let sandbox = stateless();
    let target = "/v1/autoScribe/reports/pdf?reportId=rep_1234567890abcdef1234567890abcdef";
    let report = failed(&sandbox, target, "unknown-enum").unwrap().json();
    assert_eq!(report["snapshotMetadata"]["sex"], "sandbox-unknown-value");
}

#[test]
fn an_unknown_fault_is_refused() {
    let reply = failed(&stateless(), USER, "reset").unwrap();
    assert_eq!(reply.status, 400);
    assert!(
        reply
            .message()
            .contains("reset-before, reset-after, late, 500-before")
    );
}

#[test]
fn faults_hit_only_what_would_be_executed() {
    let sandbox = stateless();
    assert_eq!(
        failed(&sandbox, "/v1/nothing", "reset-before")
            .unwrap()
            .status,
        404
    );
    assert_eq!(
        failed(&sandbox, "/v1/viewer/users/1", "reset-before")
            .unwrap()
            .status,
        400
    );
    let reply = get("/__sandbox/stats")
        .header("x-sandbox-fault", "429")
        .send(&sandbox);
    assert_eq!(reply.status, 200);
}

#[test]
fn a_script_goes_before_chance() {
    let sandbox = stateless();
    sandbox.set_fault(FaultKind::ServerErrorBefore, 1.0);
    sandbox.fail_next(FaultKind::TooManyRequests);
    sandbox.fail_next(FaultKind::ServerErrorAfter);
    let statuses: Vec<_> = (0..3).map(|_| get(USER).send(&sandbox).status).collect();
    assert_eq!(statuses, [429, 500, 500]);
    assert_eq!(executed(&sandbox), 1);
    sandbox.set_fault(FaultKind::ServerErrorBefore, 0.0);
    assert_eq!(get(USER).send(&sandbox).status, 200);
}

#[test]
fn chance_is_the_same_for_the_same_seed() {
    let statuses = |seed| {
        let sandbox = Sandbox::builder().stateless().fault_seed(seed);
        let sandbox = sandbox
            .fault(FaultKind::ServerErrorBefore, 0.3)
            .fault(FaultKind::TooManyRequests, 0.3);
        let sandbox = sandbox.start_blocking().unwrap();
        let mut connection = Connection::to(sandbox.url()).unwrap();
        let mut status = || {
            connection.write(&get(USER)).unwrap();
            connection.read(false).unwrap().status
        };
        let first: Vec<_> = (0..200).map(|_| status()).collect();
        sandbox.reset().unwrap();
        let again: Vec<_> = (0..200).map(|_| status()).collect();
        assert_eq!(first, again);
        first
    };
    let one = statuses(1);
    assert_ne!(one, statuses(2));
    for (status, range) in [(200, 50..110), (500, 30..90), (429, 30..90)] {
        let count = one.iter().filter(|other| **other == status).count();
        assert!(range.contains(&count), "{status}: {count}");
    }
}

#[test]
fn rates_must_make_sense() {
    for (one, other) in [(-0.1, 0.0), (1.1, 0.0), (0.6, 0.6), (f64::NAN, 0.0)] {
        let sandbox = Sandbox::builder()
            .fault(FaultKind::Timeout, one)
            .fault(FaultKind::SlowBody, other);
        assert!(sandbox.start_blocking().is_err(), "{one} {other}");
    }
}

#[test]
fn latency_is_waited_for() {
    let wait = std::time::Duration::from_millis(30);
    let sandbox = Sandbox::builder()
        .stateless()
        .latency(wait, wait)
        .start_blocking()
        .unwrap();
    let begun = std::time::Instant::now();
    assert_eq!(
        post("/v1/viewer/studies/cancel", &json!({}))
            .send(&sandbox)
            .status,
        200
    );
    assert!(begun.elapsed() >= wait);
}

#[test]
fn a_fault_can_wait_for_its_operation() {
    let sandbox = stateful();
    let refused = sandbox.fail_next_of("viewer.users.destroy", FaultKind::ServerErrorBefore);
    assert!(refused.is_err());
    for kind in [FaultKind::ServerErrorBefore, FaultKind::TooManyRequests] {
        sandbox.fail_next_of("viewer.users.retrieve", kind).unwrap();
    }
    sandbox.fail_next(FaultKind::ServerErrorAfter);
    // Of another operation: it gets the fault of whatever comes next.
    assert_eq!(get("/v1/express").send(&sandbox).status, 500);
    assert_eq!(get("/v1/express").send(&sandbox).status, 200);
    for status in [500, 429, 200] {
        assert_eq!(get(USER).send(&sandbox).status, status);
    }
    sandbox
        .fail_next_of("viewer.users.retrieve", FaultKind::ServerErrorBefore)
        .unwrap();
    sandbox.reset().unwrap();
    assert_eq!(get(USER).send(&sandbox).status, 200, "a reset forgets it");
}

/// Links that a receiver follows fail as the API does.
#[test]
fn links_fail_and_are_written_down_too() {
    let sandbox = stateful();
    let report = "/v1/autoScribe/reports/pdf?reportId=rep_1234567890abcdef1234567890abcdef";
    let reply = get(report).send(&sandbox).json();
    let link = reply["presignedUrl"].as_str().unwrap();
    let link = get(link.strip_prefix(sandbox.url()).unwrap()).header("authorization", "");
    for (kind, status) in [
        (FaultKind::ServerErrorBefore, 500),
        (FaultKind::TooManyRequests, 429),
    ] {
        sandbox.fail_next_of(Sandbox::LINKS, kind).unwrap();
        assert_eq!(get(USER).send(&sandbox).status, 200, "that is not a link");
        assert_eq!(link.send(&sandbox).status, status);
    }
    sandbox.fail_next(FaultKind::TruncatedBody);
    assert!(link.try_send(sandbox.url()).is_err());
    let wish = link.clone().header("x-sandbox-fault", "reset-before");
    assert!(wish.try_send(sandbox.url()).is_err());
    assert_eq!(link.send(&sandbox).status, 200);

    let page = link.clone().method("POST").send(&sandbox);
    assert_eq!((page.status, page.header("allow")), (405, Some("GET")));

    until(|| sandbox.requests().len() == 9);
    let links = sandbox.requests().into_iter();
    let links = links.filter(|one| one.operation == Some(Sandbox::LINKS));
    let faults: Vec<_> = links.map(|one| (one.status, one.fault)).collect();
    assert_eq!(
        faults,
        [
            (Some(500), Some(FaultKind::ServerErrorBefore)),
            (Some(429), Some(FaultKind::TooManyRequests)),
            (Some(200), Some(FaultKind::TruncatedBody)),
            (None, Some(FaultKind::ResetBefore)),
            (Some(200), None),
            (Some(405), None),
        ]
    );
}
