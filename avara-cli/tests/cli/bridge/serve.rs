//! Events and links, while the archive comes and goes and keys change.

use nix::sys::signal::Signal;
use serde_json::json;

use super::running::Running;
use super::{Files, PATIENT, Pacs, STUDY};
use crate::world::wait_until;

const OTHER_KEY: &str = "whsec_b3RoZXJvdGhlcm90aGVyb3RoZXI=";
const OTHER_LINK_KEY: &str = "fedcba9876543210fedcba9876543210fedcba98765=";

#[test]
fn an_event_is_answered_with_links_that_work() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let running = Running::start(&files);
    let answer = running.deliver(1, STUDY).json();
    assert_eq!(answer["authorized"], true, "{answer}");
    assert!(answer["manifest"]["series"].is_array());
    let link = answer["urls"][0].as_str().unwrap();
    let file = running.fetch(link);
    assert_eq!(file.status, 200);
    assert!(file.body.ends_with(PATIENT), "as it is stored");
    let password = "Basic YXZhcmE6cGFjcy1wYXNzd29yZA==";
    let asked = pacs.server.received();
    assert!(
        asked
            .iter()
            .all(|request| request.header("authorization") == Some(password))
    );
    let (code, log) = running.stop();
    assert_eq!(code, Some(0), "{log}");
}

#[test]
fn an_archive_that_is_away_is_reported_and_nothing_wrong_is_remembered() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let mut running = Running::start(&files);
    pacs.answers_with(503);
    wait_until(|| running.monitor("/ready").status == 503);
    let ready = running.monitor("/ready").json();
    let expected = json!({
        "ready": false, "archive": "the archive answered 503", "store": "ok", "ending": false,
    });
    assert_eq!(ready, expected);
    assert_eq!(
        running.monitor("/health").status,
        200,
        "a restart would not help"
    );
    let answer = running.deliver(1, STUDY);
    assert_eq!(
        (answer.status, &answer.json()["authorized"]),
        (200, &json!(false))
    );
    running.next_line("the archive cannot be asked");
    pacs.answers_with(200);
    wait_until(|| running.monitor("/ready").status == 200);
    assert_eq!(
        running.deliver(1, STUDY).json()["authorized"],
        true,
        "the same event"
    );
    let metrics = running.monitor("/metrics").body;
    for line in [
        r#"avara_bridge_answers_total{event="study.access_requested",result="denied",clinic="north"} 1"#,
        r#"avara_bridge_answers_total{event="study.access_requested",result="granted",clinic="north"} 1"#,
        r#"avara_bridge_archive_requests_total{request="study",result="refused"} 1"#,
        r#"avara_bridge_responses_total{route="events",status="200"} 2"#,
        r#"avara_bridge_up{part="archive"} 1"#,
        "avara_bridge_ready 1",
        "avara_bridge_events_handled_total 2",
    ] {
        assert!(metrics.contains(line), "{line} is not in\n{metrics}");
    }
}

#[test]
fn keys_are_replaced_while_it_runs() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let mut running = Running::start(&files);
    let old_link = running.deliver(1, STUDY).json()["urls"][0].to_string();
    let old_link = old_link.trim_matches('"');
    assert_eq!(running.deliver_with(OTHER_KEY, 2, STUDY).status, 401);

    // A mistake changes nothing.
    files.secret("webhook.key", "whsec_!");
    running.signal(Signal::SIGHUP);
    let line = running.next_line("the keys stay as they are");
    assert!(
        line["reason"].as_str().unwrap().contains("bridge.toml:"),
        "{line}"
    );
    assert_eq!(running.deliver(3, STUDY).status, 200);

    // The new keys first, the old ones as well.
    files.secret("webhook.key", super::KEY);
    files.secret("new.key", OTHER_KEY);
    files.secret("new-link.key", OTHER_LINK_KEY);
    files.change(
        "[[webhook-keys]]",
        "[[webhook-keys]]\nclinic = \"north\"\nsecret-file = \"new.key\"\n\n[[webhook-keys]]",
    );
    files.change(
        "[[link-keys]]",
        "[[link-keys]]\nid = \"b\"\nsecret-file = \"new-link.key\"\n\n[[link-keys]]",
    );
    running.signal(Signal::SIGHUP);
    running.next_line("the keys are read again");
    assert_eq!(running.deliver(4, STUDY).status, 200);
    let answer = running.deliver_with(OTHER_KEY, 5, STUDY).json();
    let new_link = answer["urls"][0].as_str().unwrap();
    for link in [old_link, new_link] {
        assert_eq!(running.fetch(link).status, 200);
    }

    // The old ones no longer.
    files.change(
        "clinic = \"north\"\nsecret-file = \"webhook.key\"",
        "clinic = \"north\"\nsecret-file = \"new.key\"",
    );
    files.change(
        "id = \"a\"\nsecret-file = \"link.key\"",
        "id = \"c\"\nsecret-file = \"new-link.key\"",
    );
    running.signal(Signal::SIGHUP);
    running.next_line("the keys are read again");
    assert_eq!(running.deliver(6, STUDY).status, 401);
    assert_eq!(running.fetch(old_link).status, 403);
    assert_eq!(running.fetch(new_link).status, 200);
}

#[test]
fn who_ends_is_not_ready_and_answers_until_then() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    files.change("[archive]", "notice = \"2s\"\n\n[archive]");
    let mut running = Running::start(&files);
    running.signal(Signal::SIGTERM);
    running.next_line("ending");
    assert_eq!(running.monitor("/ready").json()["ending"], true);
    assert_eq!(running.deliver(1, STUDY).json()["authorized"], true);
    let ended = running.next_line("ended");
    assert_eq!((&ended["finished"], &ended["cut"]), (&json!(0), &json!(0)));
    assert_eq!(running.stop().0, Some(0));
}

#[test]
fn no_patient_and_no_secret_is_in_logs_metrics_or_answers() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    files.change("origins", "log = \"trace\"\norigins");
    let running = Running::start(&files);
    let mut all = String::new();
    let link = running.deliver(1, STUDY).json()["urls"][0]
        .as_str()
        .unwrap()
        .to_owned();
    running.fetch(&link);
    all += &running.deliver(2, "2.25.404").body;
    all += &running.deliver(3, PATIENT).body;
    pacs.answers_with(503);
    all += &running.deliver(4, STUDY).body;
    all += &running.fetch(&link).body;
    all += &running.fetch(&link[..link.len() - 2]).body;
    wait_until(|| running.monitor("/ready").status == 503);
    for path in ["/ready", "/health", "/metrics"] {
        all += &running.monitor(path).body;
    }
    let (_, log) = running.stop();
    assert!(log.lines().count() > 8, "{log}");
    all += &log;
    let token = link.rsplit('/').next().unwrap();
    for secret in [
        "CANARY",
        "pacs-password",
        token,
        &super::KEY[6..],
        super::LINK_KEY,
    ] {
        assert!(!all.contains(secret), "{secret} is in\n{all}");
    }
}

#[test]
fn a_port_that_is_taken_is_reported() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let running = Running::start(&files);
    let second = files.run(&[]);
    assert_eq!(second.code, 1);
    let problem = format!("cannot listen on 127.0.0.1:{}", files.port);
    assert!(second.err.contains(&problem), "{}", second.err);
    drop(running);
}
