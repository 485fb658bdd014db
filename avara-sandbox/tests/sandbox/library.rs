//! The sandbox as tests of other crates use it.

use avara_sandbox::{Sandbox, SandboxBuilder};
use chrono::{TimeZone, Utc};
use serde_json::json;

use crate::wire::{USER, get, post, request, stateful, until};

#[tokio::test]
async fn the_client_finds_its_way() {
    let sandbox = Sandbox::start().await.unwrap();
    let avara = sandbox.client();
    let id = "usr_1234567890abcdef1234567890abcdef";
    let user = avara.viewer().users().retrieve(id).await.unwrap();
    assert_eq!(user.user_id.as_str(), id);
    assert_eq!(sandbox.stats().executed("viewer.users.retrieve"), 1);
    sandbox.stop().await.unwrap();
}

#[test]
fn it_can_be_shared() {
    fn shared<T: Send + Sync>() {}
    shared::<Sandbox>();
}

#[test]
fn it_is_gone_when_it_is_dropped() {
    let sandbox = stateful();
    let (url, key) = (sandbox.url().to_owned(), sandbox.key().to_owned());
    let own = get(USER).header("authorization", &format!("Bearer {key}"));
    assert_eq!(own.try_send(&url).unwrap().status, 200);
    drop(sandbox);
    // Another may have got the port by now, and does not know the key.
    assert!(own.try_send(&url).map_or(true, |reply| reply.status == 401));
}

#[tokio::test]
async fn a_stop_finishes_what_is_under_way() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.url().to_owned();
    let slow = get(USER).header("x-sandbox-fault", "slow-body");
    let under_way = std::thread::spawn(move || slow.try_send(&url).unwrap().json());
    // It is written down when its body begins to be sent.
    until(|| !sandbox.requests().is_empty());
    sandbox.stop().await.unwrap();
    assert_eq!(
        under_way.join().unwrap()["userId"],
        USER.rsplit('/').next().unwrap()
    );
}

#[test]
fn two_do_not_share_a_port() {
    let sandbox = stateful();
    let port = sandbox.url().rsplit(':').next().unwrap().parse().unwrap();
    let error = Sandbox::builder().port(port).start_blocking().unwrap_err();
    assert!(
        error.to_string().starts_with("cannot listen on 127.0.0.1:"),
        "{error}"
    );
}

#[test]
fn settings_that_contradict_each_other_are_refused() {
    let reported = |builder: SandboxBuilder| builder.start_blocking().unwrap_err().to_string();
    let stateless = Sandbox::builder().stateless().state_file("state.json");
    assert_eq!(
        reported(stateless),
        "a stateless sandbox has no state to keep in a file"
    );
    let mute = Sandbox::builder().webhook_key("whsec_c2VjcmV0");
    assert_eq!(reported(mute), "a webhook key needs a webhook URL");
}

/// Clients that repeat a 409 would only wait for the same one.
#[test]
fn a_conflict_says_that_repeating_does_not_help() {
    let sandbox = stateful();
    let study = json!({ "studyInstanceUid": "1.2", "studyDescription": "CT", "severity": "high" });
    let create = post("/v1/viewer/studies", &study);
    assert_eq!(create.send(&sandbox).status, 200);
    let reply = create.send(&sandbox);
    assert_eq!(
        (reply.status, reply.header("x-should-retry")),
        (409, Some("false"))
    );
}

#[test]
fn a_report_is_counted_under_its_study_however_that_is_named() {
    let sandbox = stateful();
    let path = "/v1/autoScribe/studies/external/reports";
    let (id, uid) = (
        "stu_1234567890abcdef1234567890abcdef",
        "1.2.840.10008.5.1.4.1.1.2",
    );
    for body in [
        json!({ "studyId": id, "readerName": "First" }),
        json!({ "studyInstanceUid": uid, "readerName": "Second" }),
    ] {
        let reply = request("POST", path).json(&body).send(&sandbox);
        assert_eq!(reply.status, 200);
    }
    let operation = "autoScribe.studies.external.reports.create";
    assert_eq!(sandbox.stats().executed_for(operation, uid), 2);
}

#[test]
fn the_clock_can_be_stopped() {
    let noon = Utc.with_ymd_and_hms(2030, 1, 2, 12, 0, 0).unwrap();
    let sandbox = Sandbox::builder().clock(noon).start_blocking().unwrap();
    get(USER).send(&sandbox);
    let later = noon + chrono::TimeDelta::days(1);
    sandbox.set_clock(later);
    get(USER).send(&sandbox);
    let at: Vec<_> = sandbox
        .requests()
        .iter()
        .map(|request| request.at)
        .collect();
    assert_eq!(at, [noon, later]);
}
