//! The sandbox's reports about itself.

use serde_json::{Value, json};

use crate::document::named;
use crate::wire::{Connection, USER, get, post, request, stateful, stateless};

const UID: &str = "2.25.4242";

fn study() -> Value {
    let create = named("viewer.studies.create");
    let mut body = create.body.clone().unwrap();
    body["studyInstanceUid"] = UID.into();
    body
}

fn anonymous(method: &str, target: &str) -> crate::wire::Request {
    request(method, target).header("authorization", "")
}

#[test]
fn people_are_played_through_it() {
    let sandbox = stateful();
    let hex = "1234567890abcdef1234567890abcdef";
    let play = |path: &str| {
        anonymous("POST", &format!("/__sandbox/{path}"))
            .send(&sandbox)
            .status
    };
    let accept = format!("invitations/inv_{hex}/accept");
    assert_eq!((play(&accept), play(&accept)), (200, 409));
    let invitation = get(&format!("/v1/viewer/users/invitations/inv_{hex}"))
        .send(&sandbox)
        .json();
    assert_eq!(invitation["status"], "accepted");
    assert_eq!(play("invitations/inv_1/decline"), 404);

    let create = named("autoScribe.studies.create");
    let mut body = create.body.clone().unwrap();
    body["studyInstanceUid"] = UID.into();
    let study = post("/v1/autoScribe/studies", &body).send(&sandbox).json();
    let id = study["studyId"].as_str().unwrap();
    for (verb, status) in [("start", "in_progress"), ("finish", "completed")] {
        assert_eq!(play(&format!("studies/{id}/{verb}-report")), 200);
        let study = get(&format!("/v1/autoScribe/studies/{id}"))
            .send(&sandbox)
            .json();
        assert_eq!(study["studyReportStatus"], status);
    }
}

#[test]
fn web_pages_do_not_get_at_it() {
    let sandbox = stateful();
    let foreign = anonymous("POST", "/__sandbox/reset").header("origin", "https://page.example");
    assert_eq!(foreign.send(&sandbox).status, 403);
    let own = anonymous("POST", "/__sandbox/reset").header("origin", "http://localhost:3000");
    assert_eq!(own.send(&sandbox).status, 200);
}

/// One key is known to everybody, and a name can be made to lead to this machine.
#[test]
fn web_pages_do_not_get_at_the_api_either() {
    let sandbox = stateful();
    for (name, value, status) in [
        ("host", "page.example:4010", 403),
        ("host", "127.0.0.1.page.example", 403),
        ("origin", "https://page.example", 403),
        ("origin", "null", 403),
        ("host", "localhost:4010", 200),
        ("host", "[::ffff:127.0.0.1]:4010", 200),
        ("origin", "http://localhost:3000", 200),
    ] {
        let found = get(USER).header(name, value).send(&sandbox).status;
        assert_eq!(found, status, "{name}: {value}");
    }
    assert_eq!(sandbox.stats().executed("viewer.users.retrieve"), 3);
}

#[test]
fn values_of_a_repeated_header_are_joined() {
    let sandbox = stateless();
    let mut connection = Connection::to(sandbox.url()).unwrap();
    let request = "GET /v1/nothing HTTP/1.1\r\nhost: 127.0.0.1\r\nx-d: 1\r\nx-d: 2\r\n\r\n";
    connection.write_raw(request.as_bytes()).unwrap();
    connection.read(false).unwrap();
    let reported = anonymous("GET", "/__sandbox/requests")
        .send(&sandbox)
        .json();
    assert_eq!(reported["requests"][0]["headers"]["x-d"], "1, 2");
}

#[test]
fn the_clock_stops_where_it_is_set() {
    let sandbox = stateful();
    let clock = |body: Value| post("/__sandbox/clock", &body).send(&sandbox);
    assert_eq!(clock(json!({ "now": "2031-02-03T04:05:06Z" })).status, 200);
    let created = post("/v1/viewer/studies", &study()).send(&sandbox).json();
    assert_eq!(created["createdAt"], "2031-02-03T04:05:06Z");
    assert_eq!(clock(json!({ "now": "soon" })).status, 400);
    let running = clock(json!({ "now": null })).json();
    assert!(running["now"].as_str().unwrap() < "2031", "{running}");
}

#[test]
fn requests_are_reported_in_order_without_keys() {
    let sandbox = stateless();
    get(USER).header("x-test", "1").send(&sandbox);
    post("/v1/viewer/studies", &study()).send(&sandbox);
    request("PUT", "/v1/nothing?a=b").send(&sandbox);
    let reply = anonymous("GET", "/__sandbox/requests").send(&sandbox);
    assert_eq!(reply.status, 200);
    let text = String::from_utf8(reply.body.clone()).unwrap();
    assert!(!text.contains("sk_live_"), "{text}");
    let requests = &reply.json()["requests"];
    let reported: Vec<_> = requests
        .as_array()
        .unwrap()
        .iter()
        .map(|request| {
            let part = |name: &str| request[name].as_str().unwrap_or("-").to_owned();
            (
                part("method"),
                part("path"),
                part("operation"),
                request["status"].as_u64().unwrap(),
            )
        })
        .collect();
    let own =
        |a: &str, b: &str, c: &str, status| (a.to_owned(), b.to_owned(), c.to_owned(), status);
    assert_eq!(
        reported,
        [
            own("GET", USER, "viewer.users.retrieve", 200),
            own("POST", "/v1/viewer/studies", "viewer.studies.create", 200),
            own("PUT", "/v1/nothing?a=b", "-", 404),
        ]
    );
    assert_eq!(requests[0]["headers"]["x-test"], "1");
    assert_eq!(requests[1]["body"]["studyInstanceUid"], UID);
    let received = sandbox.requests();
    assert_eq!(received[0].header("X-Test"), Some("1"));
    assert!(!format!("{received:?}").contains("2.25"));
}

#[test]
fn stats_count_executions_and_records() {
    let sandbox = stateful();
    assert_eq!(
        post("/v1/viewer/studies", &study()).send(&sandbox).status,
        200
    );
    get(USER).send(&sandbox);
    get(USER).send(&sandbox);
    get("/v1/viewer/users/usr_00000000000000000000000000000000").send(&sandbox);
    get("/v1/viewer/users/odd").send(&sandbox);
    let stats = anonymous("GET", "/__sandbox/stats").send(&sandbox).json();
    assert_eq!(
        stats,
        json!({
            "operations": { "viewer.studies.create": 1, "viewer.users.retrieve": 2 },
            "keys": { "viewer.studies.create": { UID: 1 } },
        })
    );
    assert_eq!(
        sandbox.stats().executed_for("viewer.studies.create", UID),
        1
    );
}

#[test]
fn a_reset_begins_anew() {
    let sandbox = stateful();
    assert_eq!(
        post("/v1/viewer/studies", &study()).send(&sandbox).status,
        200
    );
    let reply = anonymous("POST", "/__sandbox/reset").send(&sandbox);
    assert_eq!((reply.status, reply.json()), (200, json!({})));
    assert!(sandbox.requests().is_empty());
    assert_eq!(sandbox.stats(), stateless().stats());
}

#[test]
fn control_has_its_own_paths_and_methods() {
    let sandbox = stateless();
    for (method, path, status) in [
        ("GET", "/v1/__sandbox/stats", 404),
        ("GET", "/__sandbox", 404),
        ("GET", "/__sandbox/", 404),
        ("GET", "/__sandbox/other", 404),
        ("GET", "/__sandbox/stats/", 404),
        ("GET", "/__sandbox/reset", 405),
        ("POST", "/__sandbox/stats", 405),
        ("DELETE", "/__sandbox/requests", 405),
        ("GET", "/__sandbox/webhooks/study.access_requested", 405),
        ("POST", "/__sandbox/webhooks/study.nothing", 404),
    ] {
        assert_eq!(
            request(method, path).send(&sandbox).status,
            status,
            "{method} {path}"
        );
    }
    let paths: Vec<_> = sandbox
        .requests()
        .into_iter()
        .map(|request| request.path)
        .collect();
    assert_eq!(paths, ["/v1/__sandbox/stats", "/__sandbox"]);
}
