//! Events that are sent, and links that cause them.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

use avara_sandbox::{Sandbox, SendWebhook};
use avara_test_kit::{Reply, Request, Server};
use serde_json::{Value, json};

use crate::wire::{Connection, PATIENCE, get, post, request, until};

const KEY: &str = "whsec_c2VjcmV0";
const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";

/// Takes in events, and answers each with this JSON.
pub(crate) fn receiver(answer: &Value) -> (Server, Receiver<Request>) {
    let (sender, received) = channel();
    let reply = Reply::json(200, answer);
    let server = Server::answering(move |request| {
        // Before the answer: whoever sees that it was delivered finds it received.
        let _ = sender.send(request.clone());
        reply.clone()
    });
    (server, received)
}

fn started(receiver: &Server) -> Sandbox {
    Sandbox::builder()
        .webhook_url(format!("{}/hooks", receiver.url))
        .webhook_key(KEY)
        .start_blocking()
        .unwrap()
}

#[test]
fn an_event_is_sent_on_demand_and_its_answer_judged() {
    let (server, received) = receiver(&json!({ "authorized": "yes" }));
    let sandbox = started(&server);
    let control = "/__sandbox/webhooks/study.access_requested";
    let reply = request("POST", control)
        .header("authorization", "")
        .send(&sandbox);
    let delivered = received.recv_timeout(PATIENCE).unwrap();
    assert_eq!(delivered.line, "POST /hooks HTTP/1.1");
    for (name, start) in [
        ("webhook-id", "whe_"),
        ("webhook-timestamp", ""),
        ("webhook-signature", "v1,"),
    ] {
        let header = delivered.header(name);
        assert!(header.unwrap().starts_with(start), "{delivered:?}");
    }
    let event = delivered.json();
    assert_eq!(event["type"], "study.access_requested");
    let delivery = reply.json();
    assert_eq!(
        (&delivery["status"], &delivery["ok"]),
        (&json!(200), &json!(false))
    );
    assert_eq!(
        (&delivery["id"], &delivery["event"]),
        (&event["id"], &event)
    );
    assert_eq!(
        delivery["violations"],
        json!([
            "body /urls is missing",
            "body /authorized must be a boolean"
        ])
    );
    let reported = get("/__sandbox/webhooks").send(&sandbox).json();
    assert_eq!(reported["webhooks"], json!([delivery]));
    let [delivery] = &sandbox.webhooks()[..] else {
        panic!("one was sent")
    };
    assert_eq!(delivery.event, event);
    assert!(!format!("{delivery:?}").contains(STUDY), "{delivery:?}");
}

#[test]
fn a_finished_report_is_reported() {
    let (server, received) = receiver(&json!({}));
    let sandbox = started(&server);
    let finish = format!("/__sandbox/studies/{STUDY}/finish-report");
    let reply = post(&finish, &json!({ "isCritical": true })).send(&sandbox);
    assert_eq!(reply.status, 200, "{reply:?}");
    let event = received.recv_timeout(PATIENCE).unwrap().json();
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
    for body in [
        json!({ "isCritical": "true" }),
        json!({ "critical": true }),
        json!(1),
    ] {
        assert_eq!(post(&finish, &body).send(&sandbox).status, 400, "{body}");
    }
}

#[test]
fn a_followed_link_asks_for_the_images() {
    let (server, received) = receiver(&json!({ "authorized": true, "urls": [] }));
    let sandbox = started(&server);
    let body = json!({ "studyId": STUDY });
    let reply = post("/v1/viewer/studies/reroute-url", &body).send(&sandbox);
    let link = reply.json()["url"].as_str().unwrap().to_owned();
    assert_eq!(
        get(link.strip_prefix(sandbox.url()).unwrap())
            .send(&sandbox)
            .status,
        200
    );
    let event = received.recv_timeout(PATIENCE).unwrap().json();
    assert_eq!(event["data"]["studyId"], STUDY);
}

#[test]
fn what_is_queued_is_sent_before_the_end() {
    let (server, received) = receiver(&json!({}));
    let sandbox = started(&server);
    let mut connection = Connection::to(sandbox.url()).unwrap();
    (0..5).for_each(|number| create(&mut connection, &format!("2.25.{number}")));
    tokio::runtime::Runtime::new()
        .unwrap()
        .block_on(sandbox.stop())
        .unwrap();
    let uids: Vec<_> = received
        .try_iter()
        .map(|delivered| delivered.json()["data"]["studyInstanceUid"].clone())
        .collect();
    assert_eq!(uids, ["2.25.0", "2.25.1", "2.25.2", "2.25.3", "2.25.4"]);
}

#[test]
fn rules_that_no_schema_has_hold_for_answers_too() {
    for (kind, answer, violations) in [
        (
            "clinical_context.enrichment_requested",
            json!({ "clinicalIndicaton": "typo" }),
            json!(["body /clinicalIndicaton is not documented"]),
        ),
        (
            "clinical_context.enrichment_requested",
            json!({ "documentUrls": [{ "url": "ftp://files.example/1" }] }),
            json!(["body /documentUrls/0/url must begin with https://"]),
        ),
        (
            "modality_worklist.requested",
            json!([]),
            json!(["body must be an object"]),
        ),
    ] {
        let (server, _received) = receiver(&answer);
        let sandbox = started(&server);
        let delivery = request("POST", &format!("/__sandbox/webhooks/{kind}"))
            .send(&sandbox)
            .json();
        assert_eq!(delivery["violations"], violations, "{answer}");
    }
}

/// Creates an AutoScribe study with this UID, which is reported.
fn create(connection: &mut Connection, uid: &str) {
    let study = json!({
        "studyInstanceUid": uid, "severity": "normal", "studyDescription": "CT",
        "reportMetadata": {},
    });
    connection
        .write(&post("/v1/autoScribe/studies", &study))
        .unwrap();
    assert_eq!(connection.read(false).unwrap().status, 200);
}

#[test]
fn events_come_in_the_order_of_their_causes() {
    let (server, received) = receiver(&json!({}));
    let sandbox = started(&server);
    thread::scope(|scope| {
        for worker in 0..8 {
            let url = sandbox.url();
            scope.spawn(move || {
                let mut connection = Connection::to(url).unwrap();
                (0..40)
                    .for_each(|number| create(&mut connection, &format!("2.25.{worker}.{number}")));
            });
        }
    });
    let reported: Vec<_> = (0..320)
        .map(|_| {
            received.recv_timeout(PATIENCE).unwrap().json()["data"]["studyInstanceUid"].clone()
        })
        .collect();
    let mut created = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = get(&format!("/v1/autoScribe/studies?limit=100{cursor}"))
            .send(&sandbox)
            .json();
        let studies = page["studies"].as_array().unwrap().iter();
        created.extend(studies.map(|study| study["studyInstanceUid"].clone()));
        match page["cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(reported, created[created.len() - 320..]);
}

#[test]
fn a_reset_forgets_what_was_not_sent_yet() {
    let (server, received) = receiver(&json!({}));
    let sandbox = started(&server);
    let mut connection = Connection::to(sandbox.url()).unwrap();
    (0..50).for_each(|number| create(&mut connection, &format!("2.25.{number}")));
    sandbox.reset().unwrap();
    create(&mut connection, "2.25.99");
    let id = loop {
        let event = received.recv_timeout(PATIENCE).unwrap().json();
        if event["data"]["studyInstanceUid"] == "2.25.99" {
            break event["id"].as_str().unwrap().to_owned();
        }
    };
    until(|| !sandbox.webhooks().is_empty());
    let reported: Vec<_> = sandbox
        .webhooks()
        .iter()
        .map(|delivery| delivery.id.clone())
        .collect();
    assert_eq!(reported, [id], "nothing from before the reset");
}

#[test]
fn nobody_is_reported_without_an_address() {
    let sandbox = Sandbox::builder().start_blocking().unwrap();
    let reply = request("POST", "/__sandbox/webhooks/report.delivered").send(&sandbox);
    assert_eq!(reply.status, 409);
    let reported = get("/__sandbox/webhooks").send(&sandbox).json();
    assert_eq!(reported["webhooks"], json!([]));
}

#[test]
fn a_test_chooses_the_id_and_the_data() {
    let (server, received) = receiver(&json!({}));
    let sandbox = started(&server);
    let kind = "report.delivered";
    let data = json!({ "isCritical": true, "newField": [1] });
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let send = |webhook: SendWebhook<'_>| runtime.block_on(webhook.into_future());
    let first = send(sandbox.send_webhook(kind).data(data)).unwrap();
    let again = send(sandbox.send_webhook(kind).id(&first.id)).unwrap();
    assert_eq!(again.id, first.id);
    let body = json!({ "id": "whe_1", "data": { "isCritical": true } });
    let control = post(&format!("/__sandbox/webhooks/{kind}"), &body);
    assert_eq!(control.send(&sandbox).json()["id"], "whe_1");
    let events: Vec<_> = received
        .try_iter()
        .map(|delivered| delivered.json())
        .collect();
    assert_eq!(events.len(), 3);
    assert_eq!(events[0]["data"]["isCritical"], true);
    assert_eq!(events[0]["data"]["newField"], json!([1]));
    let untouched = "presignedUrl";
    assert!(events[0]["data"][untouched].is_string());
    assert_eq!(events[1]["id"], first.id);
    assert_eq!(events[1]["data"]["isCritical"], false);
    assert_eq!(events[2]["data"]["isCritical"], true);

    for body in [json!({ "data": 1 }), json!({ "payload": {} })] {
        let control = post(&format!("/__sandbox/webhooks/{kind}"), &body);
        assert_eq!(control.send(&sandbox).status, 400, "{body}");
    }
    let list = send(sandbox.send_webhook(kind).data(json!([])));
    assert!(list.unwrap_err().to_string().contains("must be an object"));
    assert!(send(sandbox.send_webhook("study.eaten")).is_err());
}
