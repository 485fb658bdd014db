//! The promises of receivers with any store that several of them share.

#[path = "../../../avara-client/tests/client/webhooks/store_model.rs"]
mod store_model;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore, Claim, EventKey, Fence};
use avara_e2e::delivery::{KEY, PATIENT, deliver, deliver_until_taken, event};
use avara_e2e::{Receivers, Setup, holds, until};
use bytes::Bytes;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use reqwest::{Client, StatusCode};
use rustix::process::Signal;
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::sleep;

use store_model::{check, check_at_once, steps};

pub(crate) const REPORT: &str = "report.delivered";
pub(crate) const UPLOAD: &str = "secondary_capture.access_requested";
pub(crate) const QUESTION: &str = "study.access_requested";

const LEASE: Duration = Duration::from_secs(2);

pub(crate) async fn start(number: usize, setup: Setup) -> Receivers {
    Receivers::start(env!("CARGO_BIN_EXE_receiver"), number, setup).await
}

/// The scripts wait at the same time, each with events of its own.
pub(crate) async fn does_what_the_model_does(store: Arc<impl AnswerStore>) {
    let mut runner = TestRunner::default();
    let mut checks = JoinSet::new();
    for number in 0..32 {
        let steps = steps(60, 20).new_tree(&mut runner).unwrap().current();
        let events = [0, 1, 2, 3].map(|event| {
            let mut key = [number; 32];
            key[0] = event;
            EventKey::from(key)
        });
        let store = Arc::clone(&store);
        checks.spawn(async move {
            let script = format!("{steps:?}");
            let checked = tokio::spawn(async move {
                check(&*store, LEASE, steps, events, sleep).await;
            });
            checked.await.map_err(|error| format!("{error}\n{script}"))
        });
    }
    for checked in checks.join_all().await {
        checked.unwrap();
    }
    check_at_once(store, EventKey::from([255; 32])).await;
}

/// 500 events, each five times at once, on three machines behind one port.
pub(crate) async fn three_machines_handle_each_event_once(setup: Setup) {
    let receivers = start(3, setup).await;
    for event_type in [REPORT, UPLOAD] {
        let summary = trigger(event_type, receivers.port());
        assert_eq!(summary["same"], 500, "{summary}");
        assert_eq!(summary["statuses"]["200"], 2500, "{summary}");
    }
    let effects = receivers.log().of("effect");
    assert_eq!(effects.len(), 1000);
    assert!(effects.values().all(|processes| processes.len() == 1));
    let machines: std::collections::BTreeSet<_> = effects.values().flatten().collect();
    assert_eq!(machines.len(), 3, "one port, and all of them at work");
}

/// Each effect was left once, and a machine that did not handle the first upload knows its answer.
pub(crate) async fn did_each_once(receivers: &Receivers, setup: Setup, upload: &Bytes) {
    let later = start(1, setup).await;
    let answer = deliver_until_taken(&Client::new(), later.port(), &event(UPLOAD, 1)).await;
    assert_eq!(answer, upload);
    assert!(later.log().of("effect").is_empty());
    let effects = receivers.log().of("effect");
    assert!(
        effects.values().all(|processes| processes.len() == 1),
        "{effects:?}"
    );
}

/// Claims an event that is free.
pub(crate) async fn claim(store: &impl AnswerStore, key: &EventKey) -> Fence {
    match store.claim(key, Duration::from_secs(15)).await.unwrap() {
        Claim::Granted(fence) => fence,
        other => panic!("it is free, not {other:?}"),
    }
}

/// Returns the summary of `avara webhooks trigger`.
fn trigger(event_type: &str, port: u16) -> Value {
    let avara = Path::new(env!("CARGO_BIN_EXE_receiver")).with_file_name("avara");
    let output = Command::new(&avara)
        .args(["webhooks", "trigger", event_type, "--output", "json"])
        .args(["--to", &format!("http://127.0.0.1:{port}/avara")])
        .args(["--events", "500", "--times", "5", "--at-once", "20"])
        .env("AVARA_WEBHOOK_KEY", KEY)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}; see cargo xtask e2e", avara.display()));
    let stdout = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&stdout).unwrap_or_else(|_| {
        panic!("{stdout}{}", String::from_utf8_lossy(&output.stderr));
    })
}

/// 500 events, each delivered five times at once and again until it is taken, while two of three
/// machines are killed in the middle of what they do. Returns the receivers, and who was killed.
pub(crate) async fn machines_are_killed(setup: Setup) -> (Receivers, Vec<u32>) {
    let mut receivers = start(3, setup).await;
    let port = receivers.port();
    let room = Arc::new(Semaphore::new(10));
    let deliveries = tokio::spawn(async move {
        let (http, mut events) = (Client::new(), JoinSet::new());
        for number in 0..500 {
            let (http, room) = (http.clone(), Arc::clone(&room));
            let event_type = if number % 2 == 0 { REPORT } else { UPLOAD };
            events.spawn(async move {
                let _place = room.acquire().await.unwrap();
                five_at_once(&http, port, &event(event_type, number)).await;
            });
        }
        events.join_all().await.len()
    });
    let mut killed = Vec::new();
    for effects in [100, 250] {
        let log = receivers.log();
        until("effects", || async {
            (log.of("begins").len() >= effects).then_some(())
        })
        .await;
        killed.push(receivers.kill_one().await);
        receivers.add().await;
    }
    assert_eq!(deliveries.await.unwrap(), 500);
    let begun = receivers.log().of("begins");
    let is_begun_again = |processes: &Vec<u32>| processes.len() > 1;
    assert!(begun.values().any(is_begun_again), "nobody died at work");
    (receivers, killed)
}

/// All get the same answer, byte for byte.
async fn five_at_once(http: &Client, port: u16, body: &str) {
    let mut deliveries = JoinSet::new();
    for _ in 0..5 {
        let (http, body) = (http.clone(), body.to_owned());
        deliveries.spawn(async move { deliver_until_taken(&http, port, &body).await });
    }
    let answers: Vec<Bytes> = deliveries.join_all().await;
    assert!(
        answers.iter().all(|answer| *answer == answers[0]),
        "{answers:?}"
    );
}

pub(crate) async fn only_who_was_killed_leaves_an_effect_twice(setup: Setup) {
    let (receivers, killed) = machines_are_killed(setup).await;
    let effects = receivers.log().of("effect");
    assert_eq!(effects.len(), 500);
    for (key, processes) in effects {
        let (_, earlier) = processes.split_last().unwrap();
        assert!(
            earlier.iter().all(|process| killed.contains(process)),
            "{key}: {processes:?}"
        );
    }
}

/// A machine that stands still for longer than its lease does not do afterwards what another one
/// did.
pub(crate) async fn a_machine_stands_still(setup: Setup) {
    let slow = start(1, setup.clone().lasting(500, 0)).await;
    let other = start(1, setup).await;
    let (http, body) = (Client::new(), event(UPLOAD, 1));
    let first = {
        let (http, body, port) = (http.clone(), body.clone(), slow.port());
        tokio::spawn(async move { deliver(&http, port, &body).await })
    };
    let log = slow.log();
    until("a handler at work", || async {
        (!log.of("begins").is_empty()).then_some(())
    })
    .await;
    slow.process(0).signal(Signal::STOP);
    let answer = deliver_until_taken(&http, other.port(), &body).await;
    slow.process(0).signal(Signal::CONT);
    // It has the answer of the other one, or none.
    let first = first.await.unwrap();
    assert!(first.is_none_or(
        |(_, late)| late == answer || !String::from_utf8_lossy(&late).contains("https")
    ));
    assert_eq!(deliver_until_taken(&http, slow.port(), &body).await, answer);
    assert!(slow.log().of("effect").is_empty());
    assert_eq!(other.log().of("effect").len(), 1);
}

/// Receipts are refused while the store is away; questions are answered.
pub(crate) async fn refuses_receipts_and_answers_questions(
    http: &Client,
    port: u16,
    number: usize,
) {
    for event_type in [REPORT, UPLOAD] {
        let (status, _) = deliver(http, port, &event(event_type, number))
            .await
            .unwrap();
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{event_type}");
    }
    deliver_until_taken(http, port, &event(QUESTION, number)).await;
}

/// Neither names nor links are in a store that was not asked to keep answers.
pub(crate) async fn no_name_is_stored(setup: Setup, folder: &Path) {
    let receivers = start(1, setup).await;
    let (http, port) = (Client::new(), receivers.port());
    for event_type in [REPORT, UPLOAD, QUESTION] {
        deliver_until_taken(&http, port, &event(event_type, 1)).await;
    }
    assert!(
        holds(folder, r#"{"success":true}"#),
        "this is where it is stored"
    );
    for text in [PATIENT, "https://", "stu_0", "rep_0", "whe_0"] {
        assert!(!holds(folder, text), "{text} is stored");
    }
}
