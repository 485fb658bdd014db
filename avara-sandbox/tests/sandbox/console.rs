//! The console: its files, who gets them, and what they ask the sandbox.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use avara_sandbox::{FaultKind, Sandbox};
use serde_json::{Value, json};

use crate::document::operations;
use crate::webhooks::receiver;
use crate::wire::{Connection, USER, get, post, request, stateful, stateless};

const FILES: [(&str, &str); 3] = [
    ("/__sandbox/ui", "text/html; charset=utf-8"),
    ("/__sandbox/ui/console.css", "text/css; charset=utf-8"),
    ("/__sandbox/ui/console.js", "text/javascript; charset=utf-8"),
];

fn anonymous(method: &str, target: &str) -> crate::wire::Request {
    request(method, target).header("authorization", "")
}

fn file(sandbox: &Sandbox, path: &str) -> String {
    let reply = anonymous("GET", path).send(sandbox);
    assert_eq!(reply.status, 200, "{path}");
    String::from_utf8(reply.body).unwrap()
}

#[test]
fn three_small_files_are_the_whole_page() {
    let sandbox = stateless();
    let mut bytes = 0;
    for (path, content_type) in FILES {
        let reply = anonymous("GET", path).send(&sandbox);
        assert_eq!(reply.status, 200, "{path}");
        for (name, value) in [
            ("content-type", content_type),
            (
                "content-security-policy",
                "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
            ),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
        ] {
            assert_eq!(reply.header(name), Some(value), "{path}");
        }
        bytes += reply.body.len();
    }
    assert!(bytes <= 100_000, "{bytes}");
    for (method, path, status) in [
        ("GET", "/__sandbox/ui/", 404),
        ("GET", "/__sandbox/ui/mod.rs", 404),
        ("GET", "/__sandbox/ui/console.js/", 404),
        ("POST", "/__sandbox/ui", 405),
        ("HEAD", "/__sandbox/ui/console.js", 405),
    ] {
        assert_eq!(
            request(method, path).send(&sandbox).status,
            status,
            "{method} {path}"
        );
    }
    assert!(sandbox.requests().is_empty());
}

/// The policy allows nothing else, and the browser would report it only to who looks.
#[test]
fn the_page_has_nothing_inline_and_nothing_from_elsewhere() {
    let sandbox = stateless();
    let [page, style, script] = FILES.map(|(path, _)| file(&sandbox, path));
    assert!(page.contains("This is a sandbox and no clinic"));
    for attribute in [
        " style=",
        " onclick=",
        "javascript:",
        "<style",
        "data:",
        "http://",
        "https://",
    ] {
        assert!(!page.contains(attribute), "{attribute}");
    }
    assert_eq!(page.matches("<script").count(), 1);
    for outside in ["url(", "@import", "http"] {
        assert!(!style.contains(outside), "{outside}");
    }
    // Text from the data never becomes markup, code or style.
    for way in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        ".style",
        "\"style\"",
        "srcdoc",
        "http://",
        "https://",
        "import ",
    ] {
        assert!(!script.contains(way), "{way}");
    }
}

#[test]
fn only_this_machine_gets_it() {
    let sandbox = stateless();
    for (path, _) in FILES {
        for (name, value) in [
            ("host", "page.example:4010"),
            ("origin", "https://page.example"),
            ("origin", "null"),
        ] {
            let reply = get(path).header(name, value).send(&sandbox);
            assert_eq!(reply.status, 403, "{path} {name}: {value}");
        }
    }
    let open = Sandbox::builder()
        .stateless()
        .host(Ipv4Addr::UNSPECIFIED.into());
    let open = open.start_blocking().unwrap();
    for (path, _) in FILES {
        let reply = get(path).send(&open);
        assert_eq!(
            (reply.status, reply.header("content-security-policy")),
            (404, None)
        );
        assert!(reply.message().contains("loopback"), "{reply:?}");
    }
    // The rest of `/__sandbox` is there.
    assert_eq!(get("/__sandbox/status").send(&open).status, 200);
}

#[test]
fn new_control_paths_are_protected_as_the_others_are() {
    let sandbox = stateful();
    for (method, path) in [
        ("GET", "/__sandbox/openapi.json"),
        ("GET", "/__sandbox/status"),
        ("GET", "/__sandbox/events"),
        ("GET", "/__sandbox/data/viewer.studies.list"),
        ("GET", "/__sandbox/requests/1"),
        ("GET", "/__sandbox/webhooks/1"),
        ("POST", "/__sandbox/faults/429"),
    ] {
        let reply = anonymous(method, path).header("origin", "https://page.example");
        assert_eq!(reply.send(&sandbox).status, 403, "{path}");
    }
    // The fault was not planned.
    assert_eq!(get(USER).send(&sandbox).status, 200);
}

#[test]
fn every_operation_is_in_the_document_that_the_page_reads() {
    let sandbox = stateless();
    let document = anonymous("GET", "/__sandbox/openapi.json").send(&sandbox);
    assert_eq!(document.header("content-type"), Some("application/json"));
    let document = document.json();
    let paths = document["paths"].as_object().unwrap();
    let found = paths
        .values()
        .flat_map(|item| item.as_object().unwrap().values());
    let found: BTreeSet<_> = found
        .map(|node| node["operationId"].as_str().unwrap())
        .collect();
    let all: BTreeSet<_> = operations().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(found, all);
    assert_eq!(found.len(), 63);
    // The kinds of fields that the page can make: a new one needs a new entry.
    let script = file(&sandbox, "/__sandbox/ui/console.js");
    let schemas = document["components"]["schemas"].as_object().unwrap();
    for (name, schema) in schemas.iter().filter(|(name, _)| name.ends_with("Params")) {
        for (field, property) in schema["properties"].as_object().unwrap() {
            for word in ["oneOf", "anyOf", "not"] {
                assert!(property.get(word).is_none(), "{name}.{field} has {word}");
            }
            if let Some(kind) = property["type"].as_str() {
                assert!(
                    script.contains(&format!("  {kind}(")),
                    "{name}.{field} is {kind}"
                );
            }
        }
    }
}

#[test]
fn lists_are_read_without_traces() {
    let sandbox = stateful();
    let data = |target: &str| anonymous("GET", &format!("/__sandbox/data/{target}")).send(&sandbox);
    sandbox.fail_next(FaultKind::ServerErrorBefore);
    let lists = operations()
        .iter()
        .filter(|one| one.reply.get("hasMore").is_some());
    let lists: Vec<_> = lists.map(|one| one.id.as_str()).collect();
    assert!(lists.len() >= 8, "{lists:?}");
    for list in lists {
        assert_eq!(
            data(&format!("{list}?limit=1")).json()["hasMore"],
            true,
            "{list}"
        );
    }
    let wrong = data("viewer.studies.list?severity=urgent&limit=0");
    assert_eq!(
        wrong.violations(),
        [
            "query /limit must be at least 1",
            "query /severity must be one of normal, high, stat"
        ]
    );
    for unknown in [
        "viewer.studies.retrieve",
        "viewer.studies.create",
        "nothing",
        "viewer.studies.list/",
    ] {
        assert_eq!(data(unknown).status, 404, "{unknown}");
    }
    assert!(sandbox.requests().is_empty());
    assert_eq!(sandbox.stats(), stateless().stats());
    assert_eq!(
        get(USER).send(&sandbox).status,
        500,
        "the fault is still there"
    );
}

#[test]
fn reports_of_all_studies_are_a_list() {
    let sandbox = stateful();
    let mut found = BTreeSet::new();
    let mut target = "/__sandbox/data/reports?limit=7".to_owned();
    loop {
        let page = anonymous("GET", &target).send(&sandbox).json();
        for report in page["reports"].as_array().unwrap() {
            assert!(
                found.insert(report["reportId"].as_str().unwrap().to_owned()),
                "twice"
            );
        }
        let Some(cursor) = page["cursor"].as_str() else {
            break;
        };
        target = format!(
            "/__sandbox/data/reports?limit=7&cursor={}",
            crate::document::text(&json!(cursor))
        );
    }
    let mut expected = BTreeSet::new();
    let studies = get("/v1/autoScribe/studies?limit=100")
        .send(&sandbox)
        .json();
    assert_eq!(studies["hasMore"], false);
    for study in studies["studies"].as_array().unwrap() {
        let target = format!(
            "/v1/autoScribe/reports?studyId={}",
            study["studyId"].as_str().unwrap()
        );
        let reports = get(&target).send(&sandbox).json();
        let reports = reports["reports"].as_array().unwrap().clone();
        expected.extend(
            reports
                .iter()
                .map(|report| report["reportId"].as_str().unwrap().to_owned()),
        );
    }
    assert!(expected.len() > 7);
    assert_eq!(found, expected);
    // Addenda that are given up are not listed: the study has one to begin with.
    let report = "/v1/autoScribe/reports/rep_1234567890abcdef1234567890abcdef";
    assert_eq!(
        request("POST", &format!("{report}/addendum"))
            .send(&sandbox)
            .status,
        200
    );
    let count = || {
        get("/__sandbox/data/reports?limit=100")
            .send(&sandbox)
            .json()["reports"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(count(), expected.len() + 1);
    assert_eq!(
        request("POST", &format!("{report}/cancel-addendum"))
            .send(&sandbox)
            .status,
        200
    );
    assert_eq!(count(), expected.len() - 1);
}

#[test]
fn faults_are_planned_and_withdrawn() {
    let sandbox = stateless();
    let change =
        |kind: &str, body: Value| post(&format!("/__sandbox/faults/{kind}"), &body).send(&sandbox);
    let planned = change("429", json!({ "next": true })).json();
    assert_eq!(
        (&planned["kind"], &planned["planned"], &planned["rate"]),
        (&json!("429"), &json!(1), &json!(0.0))
    );
    assert_eq!(get(USER).send(&sandbox).status, 429);
    assert_eq!(get(USER).send(&sandbox).status, 200);

    let of = json!({ "next": true, "operation": "viewer.users.list" });
    assert_eq!(change("500-before", of).status, 200);
    assert_eq!(get(USER).send(&sandbox).status, 200);
    assert_eq!(get("/v1/viewer/users").send(&sandbox).status, 500);

    assert_eq!(change("500-after", json!({ "next": true })).status, 200);
    assert_eq!(
        change("500-after", json!({ "next": false })).json()["planned"],
        0
    );
    assert_eq!(get(USER).send(&sandbox).status, 200);

    assert_eq!(change("429", json!({ "rate": 1 })).json()["rate"], 1.0);
    assert_eq!(get(USER).send(&sandbox).status, 429);
    let faults = get("/__sandbox/status").send(&sandbox).json()["faults"].clone();
    let faults = faults.as_array().unwrap();
    assert_eq!(faults.len(), FaultKind::ALL.len());
    assert!(
        faults
            .iter()
            .all(|fault| fault["description"].as_str().unwrap().ends_with('.'))
    );
    assert_eq!(change("429", json!({ "rate": 0 })).status, 200);

    // A wrong change changes nothing.
    for (kind, body, status) in [
        ("429", json!({ "next": true, "rate": 2 }), 400),
        (
            "429",
            json!({ "next": true, "operation": "viewer.nothing" }),
            400,
        ),
        ("429", json!({ "nxt": true }), 400),
        ("fire", json!({ "next": true }), 404),
    ] {
        assert_eq!(change(kind, body.clone()).status, status, "{kind} {body}");
    }
    assert_eq!(get(USER).send(&sandbox).status, 200);
}

#[test]
fn the_status_shows_no_secrets() {
    let sandbox = Sandbox::builder()
        .stateless()
        .webhook_url("http://127.0.0.1:9/hook?token=secret");
    let sandbox = sandbox
        .webhook_key("whsec_c2VjcmV0")
        .start_blocking()
        .unwrap();
    let status = anonymous("GET", "/__sandbox/status").send(&sandbox);
    let text = String::from_utf8(status.body.clone()).unwrap();
    for secret in ["secret", "c2VjcmV0", sandbox.key()] {
        assert!(!text.contains(secret), "{text}");
    }
    let status = status.json();
    assert_eq!(status["sendsWebhooks"], true);
    assert_eq!(status["isStateless"], true);
    assert_eq!(status["clock"]["isStopped"], false);
    assert_eq!(
        get("/__sandbox/status").send(&stateful()).json()["sendsWebhooks"],
        false
    );
}

/// Reads the feed of a sandbox.
struct Feed(Connection);

impl Feed {
    fn of(sandbox: &Sandbox) -> Self {
        let mut connection = Connection::to(sandbox.url()).unwrap();
        let request = "GET /__sandbox/events HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n";
        connection.write_raw(request.as_bytes()).unwrap();
        Self(connection)
    }

    /// Returns the next event and its data.
    fn next(&mut self) -> (String, Value) {
        loop {
            let line = self.0.line().unwrap();
            if let Some(event) = line.strip_prefix("event: ") {
                let data = self.0.line().unwrap();
                let data = data.strip_prefix("data: ").unwrap();
                return (event.to_owned(), serde_json::from_str(data).unwrap());
            }
        }
    }
}

#[test]
fn requests_and_webhooks_are_reported_as_they_happen() {
    let (server, _received) = receiver(&json!({ "authorized": "yes" }));
    let sandbox = Sandbox::builder()
        .webhook_url(&server.url)
        .start_blocking()
        .unwrap();
    get(USER).send(&sandbox);
    let mut feed = Feed::of(&sandbox);
    let (event, first) = feed.next();
    assert_eq!(event, "request");
    let expected = json!({
        "number": 1, "at": first["at"], "method": "GET", "path": USER,
        "operation": "viewer.users.retrieve", "status": 200, "fault": null,
    });
    assert_eq!(first, expected, "what was before, without headers");

    let _ = get(USER)
        .header("x-sandbox-fault", "reset-after")
        .try_send(sandbox.url());
    let (_, second) = feed.next();
    assert_eq!(
        (&second["status"], &second["fault"]),
        (&Value::Null, &json!("reset-after"))
    );
    let whole = get("/__sandbox/requests/2").send(&sandbox).json();
    assert_eq!(whole["headers"]["x-sandbox-fault"], "reset-after");
    assert_eq!(get("/__sandbox/requests/3").send(&sandbox).status, 404);

    let sent = request("POST", "/__sandbox/webhooks/study.access_requested")
        .send(&sandbox)
        .json();
    let (event, delivery) = feed.next();
    assert_eq!(
        (event.as_str(), &delivery["number"]),
        ("webhook", &json!(1))
    );
    assert_eq!(delivery["violations"], sent["violations"]);
    assert_eq!(get("/__sandbox/webhooks/1").send(&sandbox).json(), sent);
    assert_eq!(get("/__sandbox/webhooks/2").send(&sandbox).status, 404);

    sandbox.reset().unwrap();
    assert_eq!(feed.next().0, "reset");
    get(USER).send(&sandbox);
    assert_eq!(feed.next().1["number"], 1);
}

#[test]
fn a_stop_ends_the_feed() {
    let sandbox = stateless();
    let mut feed = Feed::of(&sandbox);
    get(USER).send(&sandbox);
    feed.next();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(sandbox.stop()).unwrap();
    let mut rest = String::new();
    feed.0.read_to_end(&mut rest).unwrap();
    // Not cut off after the time that requests have: the body is whole.
    assert!(rest.ends_with("0\r\n\r\n"), "{rest:?}");
}

/// Browsers silently send a request again if a connection that they have used before is reset: a
/// fault would not show, and a create would be executed twice.
#[test]
fn browsers_get_a_connection_for_each_request() {
    let sandbox = stateless();
    let browser = get(USER)
        .header("sec-fetch-site", "same-origin")
        .send(&sandbox);
    assert_eq!(browser.header("connection"), Some("close"));
    assert_eq!(get(USER).send(&sandbox).header("connection"), None);
}
