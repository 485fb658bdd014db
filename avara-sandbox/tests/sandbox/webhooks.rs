//! Events that are sent, and links that cause them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;

use avara_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::wire::{Connection, get, post, request};

const KEY: &str = "whsec_c2VjcmV0";
const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";

/// Takes in events, and answers each with this JSON.
fn receiver(answer: &Value) -> (String, mpsc::Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hooks", listener.local_addr().unwrap());
    let (sender, received) = mpsc::channel();
    let answer = answer.to_string();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                assert_ne!(stream.read_line(&mut head).unwrap(), 0);
            }
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let mut body = vec![0; length.unwrap().parse().unwrap()];
            stream.read_exact(&mut body).unwrap();
            let length = answer.len();
            let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{answer}");
            stream.get_mut().write_all(reply.as_bytes()).unwrap();
            if sender
                .send((head, serde_json::from_slice(&body).unwrap()))
                .is_err()
            {
                break;
            }
        }
    });
    (url, received)
}

fn started(url: &str) -> Sandbox {
    Sandbox::builder()
        .webhook_url(url)
        .webhook_key(KEY)
        .start_blocking()
        .unwrap()
}

#[test]
fn an_event_is_sent_on_demand_and_its_answer_judged() {
    let (url, received) = receiver(&json!({ "authorized": "yes" }));
    let sandbox = started(&url);
    let control = "/__sandbox/webhooks/study.access_requested";
    let reply = request("POST", control)
        .header("authorization", "")
        .send(&sandbox);
    let (head, event) = received.recv().unwrap();
    assert!(head.starts_with("POST /hooks HTTP/1.1\r\n"), "{head}");
    for header in [
        "webhook-id: whe_",
        "webhook-timestamp: ",
        "webhook-signature: v1,",
    ] {
        assert!(head.contains(&format!("\r\n{header}")), "{head}");
    }
    assert_eq!(event["type"], "study.access_requested");
    let delivery = reply.json();
    assert_eq!(
        (&delivery["status"], &delivery["ok"]),
        (&json!(200), &json!(false))
    );
    assert_eq!(delivery["id"], event["id"]);
    assert_eq!(
        delivery["violations"],
        json!(["/urls: is missing", "/authorized: must be true or false"])
    );
    let told = get("/__sandbox/webhooks").send(&sandbox).json();
    assert_eq!(told["webhooks"], json!([delivery]));
    assert_eq!(sandbox.webhooks().len(), 1);
}

#[test]
fn a_finished_report_is_told() {
    let (url, received) = receiver(&json!({}));
    let sandbox = started(&url);
    let finish = format!("/__sandbox/studies/{STUDY}/finish-report");
    let reply = post(&finish, &json!({ "isCritical": true })).send(&sandbox);
    assert_eq!(reply.status, 200, "{reply:?}");
    let (_, event) = received.recv().unwrap();
    assert_eq!(event["type"], "report.delivered");
    assert_eq!(event["data"]["isCritical"], true);

    let link = event["data"]["presignedUrl"].as_str().unwrap();
    let path = link.strip_prefix(sandbox.url()).unwrap();
    let file = get(path).header("authorization", "").send(&sandbox);
    assert_eq!(file.header("content-type"), Some("application/pdf"));
    assert!(file.body.starts_with(b"%PDF-"));
    assert_eq!(get(&format!("{path}0")).send(&sandbox).status, 403);
    let reply = request("POST", "/__sandbox/studies/stu_1/finish-report").send(&sandbox);
    assert_eq!(reply.status, 404);
}

#[test]
fn a_followed_link_asks_for_the_images() {
    let (url, received) = receiver(&json!({ "authorized": true, "urls": [] }));
    let sandbox = started(&url);
    let body = json!({ "studyId": STUDY });
    let reply = post("/v1/viewer/studies/reroute-url", &body).send(&sandbox);
    let link = reply.json()["url"].as_str().unwrap().to_owned();
    assert_eq!(
        get(link.strip_prefix(sandbox.url()).unwrap())
            .send(&sandbox)
            .status,
        200
    );
    let (_, event) = received.recv().unwrap();
    assert_eq!(event["data"]["studyId"], STUDY);
}

#[test]
fn what_is_queued_is_sent_before_the_end() {
    let (url, received) = receiver(&json!({}));
    let sandbox = started(&url);
    let study = json!({
        "studyInstanceUid": "2.25.1", "severity": "normal", "studyDescription": "CT",
        "reportMetadata": {},
    });
    let mut connection = Connection::to(sandbox.url()).unwrap();
    for uid in 0..5 {
        let mut study = study.clone();
        study["studyInstanceUid"] = format!("2.25.{uid}").into();
        connection
            .write(&post("/v1/autoScribe/studies", &study))
            .unwrap();
        assert_eq!(connection.read(false).unwrap().status, 200);
    }
    tokio::runtime::Runtime::new()
        .unwrap()
        .block_on(sandbox.stop())
        .unwrap();
    let uids: Vec<_> = received
        .try_iter()
        .map(|(_, event)| event["data"]["studyInstanceUid"].clone())
        .collect();
    assert_eq!(uids, ["2.25.0", "2.25.1", "2.25.2", "2.25.3", "2.25.4"]);
}

#[test]
fn nobody_is_told_without_an_address() {
    let sandbox = Sandbox::builder().start_blocking().unwrap();
    let reply = request("POST", "/__sandbox/webhooks/report.delivered").send(&sandbox);
    assert_eq!(reply.status, 409);
    let told = get("/__sandbox/webhooks").send(&sandbox).json();
    assert_eq!(told["webhooks"], json!([]));
}
