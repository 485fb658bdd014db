//! Several bridges with a shared store, and one through all that can happen to it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use avara_e2e::delivery::{KEY, PATIENT, deliver, deliver_until_taken, event};
use avara_e2e::files::{self, CT_STUDY, DicomFile};
use avara_e2e::{
    Balancer, BridgeProcess, BridgeSettings, Orthanc, Postgres, Redis, free_port, until,
};
use avara_sandbox::Sandbox;
use bytes::Bytes;
use reqwest::{Client, StatusCode};
use rustix::process::Signal;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

const EVENTS: usize = 500;
const UPLOAD: &str = "secondary_capture.access_requested";
const QUESTION: &str = "study.access_requested";

/// Built for debugging: nothing is measured here.
fn program() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_receiver")).with_file_name("avara")
}

async fn orthanc(files: &[DicomFile]) -> Orthanc {
    let orthanc = Orthanc::start().await;
    for file in files {
        orthanc.store(&file.bytes).await;
    }
    orthanc
}

/// The `number`th event: every other one asks for the study, and the others for an upload.
fn numbered(number: usize) -> String {
    let event_type = if number.is_multiple_of(2) {
        QUESTION
    } else {
        UPLOAD
    };
    let mut event: Value = serde_json::from_str(&event(event_type, number)).unwrap();
    event["data"]["studyInstanceUid"] = CT_STUDY.into();
    event.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn three_bridges_answer_each_event_once_while_one_dies_and_one_ends() {
    let (redis, files) = (Redis::start().await, files::ct(3));
    let orthanc = orthanc(&files).await;
    let port = free_port();
    let mut settings = BridgeSettings::of(&orthanc);
    settings.url = Some(format!("http://127.0.0.1:{port}"));
    settings.lines += "uploads = true\nnotice = '1s'\n";
    // Whoever waits for the dead one waits for this time, and 5 s.
    settings.lines = settings.lines.replace("timeout = '30s'", "timeout = '5s'");
    settings.tables += &format!("\n[store]\nurl = '{}'\nanswers = 'all'\n", redis.url());
    let program = program();
    let (mut dying, mut ending, lasting) = tokio::join!(
        BridgeProcess::with(&program, &settings),
        BridgeProcess::with(&program, &settings),
        BridgeProcess::with(&program, &settings),
    );
    let ports = [&dying, &ending, &lasting].map(BridgeProcess::port);
    let balancer = Balancer::start(port, &ports).await;
    let answers = tokio::spawn(deliver_all(balancer.port()));
    let answered = |bridge: &BridgeProcess| bridge.lines("answered").len();
    until("answers", || async {
        (answered(&dying) > 20).then_some(())
    })
    .await;
    dying.end(Signal::KILL);
    until("answers", || async {
        (answered(&ending) > 100).then_some(())
    })
    .await;
    assert!(ending.end(Signal::TERM), "it ends well");
    let ended = ending.lines("ended");
    assert_eq!(ended[0]["cut"], 0, "{ended:?}");
    let answers = answers.await.unwrap();
    assert_eq!(answers.len(), EVENTS);

    // Each was handled once, but for what the dead one did not record.
    let mut handled: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, bridge) in [
        ("dying", &dying),
        ("ending", &ending),
        ("lasting", &lasting),
    ] {
        for line in bridge.lines("answered") {
            let key = line["key"].as_str().unwrap().to_owned();
            handled.entry(key).or_default().push(name);
        }
    }
    assert_eq!(handled.len(), EVENTS);
    for (key, by) in &handled {
        assert!(
            by.len() == 1 || *by == ["dying", "ending"] || *by == ["dying", "lasting"],
            "{key}: {by:?}"
        );
    }
    let by_each = |name| handled.values().filter(|by| by.contains(&name)).count();
    let numbers = ["dying", "ending", "lasting"].map(by_each);
    println!("{EVENTS} events: {numbers:?} by the three");
    assert!(numbers.iter().all(|number| *number > 0), "{numbers:?}");

    // Whoever asks again gets the same answer.
    assert_eq!(deliver_all(balancer.port()).await, answers);
    every_link_is_readable(&answers, &files).await;
    for bridge in [&dying, &ending, &lasting] {
        holds_no_patient(bridge).await;
    }
}

/// Delivers all events, each until it is taken, and returns the answers.
async fn deliver_all(port: u16) -> BTreeMap<usize, Bytes> {
    let (http, room) = (Client::new(), Arc::new(Semaphore::new(20)));
    let mut events = JoinSet::new();
    for number in 0..EVENTS {
        let (http, room) = (http.clone(), Arc::clone(&room));
        events.spawn(async move {
            let _place = room.acquire().await.unwrap();
            let body = numbered(number);
            (number, deliver_until_taken(&http, port, &body).await)
        });
    }
    events.join_all().await.into_iter().collect()
}

async fn every_link_is_readable(answers: &BTreeMap<usize, Bytes>, files: &[DicomFile]) {
    let (http, mut links) = (Client::new(), 0);
    for answer in answers.values() {
        let answer: Value = serde_json::from_slice(answer).unwrap();
        for link in answer["urls"].as_array().into_iter().flatten() {
            let file = http.get(link.as_str().unwrap()).send().await.unwrap();
            assert_eq!(file.status(), StatusCode::OK);
            let file = file.bytes().await.unwrap();
            assert!(files.iter().any(|known| known.bytes == file));
            links += 1;
        }
    }
    assert_eq!(links, EVENTS / 2 * files.len());
}

async fn holds_no_patient(bridge: &BridgeProcess) {
    let log = std::fs::read_to_string(bridge.log()).unwrap();
    assert!(!bridge.lines("answered").is_empty(), "it logs");
    let metrics = bridge.monitor("/metrics").await.unwrap_or_default().1;
    let all = format!("{log}{metrics}");
    for text in [PATIENT, "/i/", "/u/", avara_e2e::PASSWORD, &KEY[6..]] {
        assert!(!all.contains(text), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_bridges_share_a_postgresql_and_say_when_it_is_away() {
    let mut postgres = Postgres::start().await;
    let orthanc = orthanc(&files::ct(3)).await;
    let mut settings = BridgeSettings::of(&orthanc);
    settings.lines += "uploads = true\n";
    settings.tables += &format!(
        "\n[store]\nurl = '{}'\nanswers = 'uploads'\n",
        postgres.url()
    );
    let (one, other) = (
        BridgeProcess::with(&program(), &settings).await,
        BridgeProcess::with(&program(), &settings).await,
    );
    let http = Client::new();
    let answer = deliver_until_taken(&http, one.port(), &numbered(1)).await;
    let again = deliver_until_taken(&http, other.port(), &numbered(1)).await;
    assert_eq!(answer, again);
    assert!(other.lines("answered").is_empty(), "one of them handled it");
    postgres.crash();
    one.until_ready(false).await;
    let (_, ready) = one.monitor("/ready").await.unwrap();
    let ready: Value = serde_json::from_str(&ready).unwrap();
    assert_eq!(ready["archive"], "ok");
    assert_ne!(ready["store"], "ok");
    // Questions need no store.
    deliver_until_taken(&http, one.port(), &numbered(2)).await;
    postgres.go_on().await;
    one.until_ready(true).await;
    deliver_until_taken(&http, one.port(), &numbered(3)).await;
    holds_no_patient(&one).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_orthanc_that_is_away_for_a_minute_is_denied_and_then_granted() {
    const MINUTE: Duration = Duration::from_secs(60);
    let mut orthanc = orthanc(&files::ct(3)).await;
    let bridge = BridgeProcess::with(&program(), &BridgeSettings::of(&orthanc)).await;
    let http = Client::new();
    let granted = deliver_until_taken(&http, bridge.port(), &numbered(0)).await;
    orthanc.kill();
    let since = Instant::now();
    bridge.until_ready(false).await;
    let (_, ready) = bridge.monitor("/ready").await.unwrap();
    let ready: Value = serde_json::from_str(&ready).unwrap();
    assert_eq!(ready["archive"], "the archive cannot be reached");
    let mut denied = Vec::new();
    while since.elapsed() < MINUTE {
        let number = 2 * (denied.len() + 1);
        let answer = deliver(&http, bridge.port(), &numbered(number))
            .await
            .unwrap();
        assert_eq!(answer.0, StatusCode::OK);
        let answer: Value = serde_json::from_slice(&answer.1).unwrap();
        let error = "the archive cannot be asked now";
        assert_eq!(
            answer,
            json!({"authorized": false, "urls": [], "error": error})
        );
        denied.push(number);
        sleep(Duration::from_secs(2)).await;
    }
    assert!(bridge.monitor("/health").await.unwrap().0.is_success());
    orthanc.go_on().await;
    bridge.until_ready(true).await;
    for number in denied {
        let answer = deliver(&http, bridge.port(), &numbered(number))
            .await
            .unwrap()
            .1;
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        assert_eq!(answer["authorized"], true, "{number}");
    }
    let link = serde_json::from_slice::<Value>(&granted).unwrap()["urls"][0].clone();
    let file = http.get(link.as_str().unwrap()).send().await.unwrap();
    assert_eq!(file.status(), StatusCode::OK);
    holds_no_patient(&bridge).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_rotated_while_events_come() {
    let orthanc = orthanc(&files::ct(3)).await;
    let mut settings = BridgeSettings::of(&orthanc);
    settings.lines += "uploads = true\n";
    let bridge = BridgeProcess::with(&program(), &settings).await;
    let answers = tokio::spawn(deliver_all(bridge.port()));
    let reads = || {
        bridge
            .lines("the keys are read again; other settings need a restart")
            .len()
    };
    for round in 0..5 {
        // The new key signs links, and the old one is still taken.
        bridge.secret(&format!("link-{round}"), &format!("{round}").repeat(44));
        bridge.change(|text| {
            let key = format!("[[link-keys]]\nid = 'r{round}'\nsecret-file = 'link-{round}'\n\n");
            let (before, after) = text.split_once("[[link-keys]]").unwrap();
            format!("{before}{key}[[link-keys]]{after}")
        });
        bridge.signal(Signal::HUP);
        until("new keys", || async { (reads() > round).then_some(()) }).await;
    }
    let answers = answers.await.unwrap();
    every_link_is_readable(&answers, &files::ct(3)).await;
    let last: Value = serde_json::from_slice(&answers[&498]).unwrap();
    assert_eq!(last["authorized"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_capture_of_the_sandbox_is_found_in_orthanc() {
    let orthanc = orthanc(&files::ct(3)).await;
    let mut settings = BridgeSettings::of(&orthanc);
    settings.lines += "uploads = true\n";
    let bridge = BridgeProcess::with(&program(), &settings).await;
    let sandbox = Sandbox::builder()
        .webhook_url(format!("http://127.0.0.1:{}/avara", bridge.port()))
        .webhook_key(KEY);
    let sandbox = sandbox.start().await.unwrap();
    let asked = sandbox
        .send_webhook(UPLOAD)
        .data(json!({"studyInstanceUid": CT_STUDY}));
    let delivery = asked.await.unwrap();
    assert!(delivery.is_ok(), "{:?}", delivery.violations);
    let link = delivery.reply.unwrap()["uploadUrls"][0]
        .as_str()
        .unwrap()
        .to_owned();
    let http = Client::new();
    let put = async |file: &DicomFile| {
        let answer = http
            .put(&link)
            .body(file.bytes.clone())
            .send()
            .await
            .unwrap();
        answer.status()
    };
    let other = files::capture("2.25.4000", 1);
    assert_eq!(put(&other).await, StatusCode::UNPROCESSABLE_ENTITY);
    let capture = files::capture(CT_STUDY, 1);
    for _ in 0..2 {
        assert_eq!(put(&capture).await, StatusCode::OK, "twice is once");
    }
    let found = async |study: &str| {
        let path = format!("/dicom-web/studies/{study}/instances?Modality=OT");
        let answer = orthanc
            .get(&path)
            .header("accept", "application/dicom+json");
        let answer = answer.send().await.unwrap().bytes().await.unwrap();
        let objects: Vec<Value> = serde_json::from_slice(&answer).unwrap_or_default();
        let uids = objects
            .iter()
            .map(|object| object["00080018"]["Value"][0].to_string());
        uids.collect::<Vec<_>>()
    };
    assert_eq!(found(CT_STUDY).await, [format!("\"{}\"", capture.instance)]);
    assert!(found("2.25.4000").await.is_empty());
    // And it is a part of the study from now on, as it was uploaded.
    let study = sandbox
        .send_webhook(QUESTION)
        .data(json!({"studyInstanceUid": CT_STUDY}));
    let reply = study.await.unwrap().reply.unwrap();
    let links: Vec<_> = reply["urls"]
        .as_array()
        .unwrap()
        .iter()
        .map(|link| link.as_str().unwrap())
        .collect();
    assert_eq!(links.len(), 4);
    let mut files = Vec::new();
    for link in links {
        files.push(http.get(link).send().await.unwrap().bytes().await.unwrap());
    }
    assert!(files.iter().any(|file| *file == capture.bytes));
    holds_no_patient(&bridge).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_script_without_docker_fetches_a_first_image() {
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("image.dcm");
    std::fs::write(&image, &files::ct(1)[0].bytes).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new(root.join("avara-cli/packaging/orthanc-and-bridge.sh"))
        .arg(&image)
        .arg("--once")
        .env("AVARA", program())
        .env("ORTHANC_PORT", free_port().to_string())
        .env("BRIDGE_PORT", free_port().to_string())
        .env("MONITOR_PORT", free_port().to_string())
        .output()
        .unwrap();
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{out}{err}");
    assert!(out.contains("image.dcm, byte for byte"), "{out}{err}");
    assert!(out.contains("ok      link"), "{out}{err}");
}
