//! Each check, and which goes first.

use avara_sandbox::{KNOWN_KEY, Sandbox};
use serde_json::json;

use crate::wire::{Connection, USER, get, post, request, stateful, stateless};

#[test]
fn an_unknown_path_is_404() {
    let sandbox = stateless();
    for path in [
        "/",
        "/v1",
        "/v2/express",
        "/v1/express/",
        "/v1//express",
        "/v1/viewer/user",
    ] {
        let reply = get(path).send(&sandbox);
        assert_eq!(reply.status, 404, "{path}");
        assert_eq!(reply.message(), "Unknown path.");
    }
}

#[test]
fn a_wrong_method_is_405_and_the_right_ones_are_reported() {
    let sandbox = stateless();
    for (method, path, allow) in [
        ("DELETE", USER, "GET, PATCH, HEAD, OPTIONS"),
        ("GET", "/v1/viewer/studies/cancel", "POST, OPTIONS"),
        ("HEAD", "/v1/viewer/studies/cancel", "POST, OPTIONS"),
        ("BREW", "/v1/express/cus_1/users", "POST, DELETE, OPTIONS"),
    ] {
        let reply = request(method, path).send(&sandbox);
        assert_eq!(
            (reply.status, reply.header("allow")),
            (405, Some(allow)),
            "{method} {path}"
        );
    }
}

#[test]
fn options_tells_the_methods_without_a_key() {
    let reply = request("OPTIONS", USER)
        .header("authorization", "")
        .send(&stateless());
    assert_eq!(reply.status, 204);
    assert_eq!(reply.header("allow"), Some("GET, PATCH, HEAD, OPTIONS"));
}

#[test]
fn head_is_get_without_the_body() {
    let sandbox = stateless();
    let full = get(USER).send(&sandbox);
    let mut connection = Connection::to(sandbox.url()).unwrap();
    connection.write(&request("HEAD", USER)).unwrap();
    let reply = connection.read(true).unwrap();
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.header("content-length"),
        full.header("content-length")
    );
    // Nothing of a body is in the way of the next reply.
    connection.write(&get(USER)).unwrap();
    assert_eq!(connection.read(false).unwrap().json(), full.json());
}

#[test]
fn a_missing_malformed_or_unknown_key_is_401() {
    let sandbox = stateless();
    for (header, problem) in [
        ("", "Missing"),
        ("Bearer", "Malformed"),
        ("Bearer ", "Malformed"),
        (
            "Basic sk_live_1234567890abcdef1234567890abcdef",
            "Malformed",
        ),
        (
            "Bearer sk_test_1234567890abcdef1234567890abcdef",
            "Malformed",
        ),
        (
            "Bearer sk_live_1234567890abcdef1234567890abcde",
            "Malformed",
        ),
        (
            "Bearer sk_live_1234567890abcdef1234567890abcdeg",
            "Malformed",
        ),
        ("Bearer sk_live_00000000000000000000000000000000", "Unknown"),
    ] {
        let reply = get(USER).header("authorization", header).send(&sandbox);
        assert_eq!(reply.status, 401, "{header}");
        assert!(
            reply.message().contains(problem),
            "{header}: {}",
            reply.message()
        );
        assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
    }
}

#[test]
fn two_keys_are_accepted() {
    let sandbox = stateless();
    assert_ne!(sandbox.key(), KNOWN_KEY);
    for header in [
        format!("Bearer {}", sandbox.key()),
        format!("bearer {KNOWN_KEY}"),
    ] {
        assert_eq!(
            get(USER)
                .header("authorization", &header)
                .send(&sandbox)
                .status,
            200
        );
    }
}

#[test]
fn a_body_that_is_not_said_to_be_json_is_415() {
    let sandbox = stateless();
    let invite = post("/v1/express", &json!({}));
    for content_type in ["", "text/plain", "application/jsonx", "multipart/form-data"] {
        let reply = invite
            .clone()
            .header("content-type", content_type)
            .send(&sandbox);
        assert_eq!(reply.status, 415, "{content_type}");
    }
    for content_type in ["application/json; charset=utf-8", "Application/JSON ;x=y"] {
        let reply = invite
            .clone()
            .header("content-type", content_type)
            .send(&sandbox);
        assert_eq!(reply.status, 400, "{content_type}");
    }
    let reply = invite.header("content-encoding", "gzip").send(&sandbox);
    assert_eq!(reply.status, 415);
}

#[test]
fn what_is_not_json_is_400() {
    let sandbox = stateless();
    let not_utf8 = [b'"', 0xff, b'"'];
    let deep = "[".repeat(100_000);
    for body in [
        &b"{"[..],
        b"nothing",
        b"{} {}",
        b" ",
        &not_utf8,
        deep.as_bytes(),
    ] {
        let json = post("/v1/express", &json!({})).body(body);
        let violations = json.send(&sandbox).violations();
        assert_eq!(violations.len(), 1);
        assert!(
            violations[0].starts_with("body  is not valid JSON: "),
            "{violations:?}"
        );
    }
}

#[test]
fn what_is_wrong_first_is_reported() {
    let sandbox = stateless();
    // Each has everything wrong that comes after, too.
    let wrong = |method, path| {
        request(method, path)
            .header("authorization", "")
            .header("content-type", "text/plain")
            .body("{")
    };
    assert_eq!(wrong("PUT", "/v1/nothing").send(&sandbox).status, 404);
    let path = "/v1/viewer/users/invitations/odd?odd=%";
    assert_eq!(wrong("PUT", path).send(&sandbox).status, 405);
    let without_key = wrong("PATCH", path);
    assert_eq!(without_key.send(&sandbox).status, 401);
    let with_key = without_key.header("authorization", &format!("Bearer {KNOWN_KEY}"));
    assert_eq!(with_key.send(&sandbox).status, 415);
    let as_json = with_key.header("content-type", "application/json");
    assert_eq!(as_json.send(&sandbox).status, 400);
}

#[test]
fn an_operation_without_a_body_ignores_an_empty_one() {
    let sandbox = stateless();
    let addendum = "/v1/autoScribe/reports/rep_1234567890abcdef1234567890abcdef/addendum";
    let plain = request("POST", addendum);
    for content_type in ["", "application/json", "text/plain", "x"] {
        let reply = plain
            .clone()
            .header("content-type", content_type)
            .body("")
            .send(&sandbox);
        assert_eq!(reply.status, 200, "{content_type}");
    }
    let chunked = plain.clone().header("transfer-encoding", "chunked");
    let mut connection = Connection::to(sandbox.url()).unwrap();
    connection.write(&chunked).unwrap();
    connection.write_raw(b"0\r\n\r\n").unwrap();
    assert_eq!(connection.read(false).unwrap().status, 200);
    assert_eq!(plain.clone().json(&json!({})).send(&sandbox).status, 200);
    let reply = plain.clone().json(&json!({ "a": 1 })).send(&sandbox);
    assert_eq!(
        reply.violations(),
        ["body  must be empty: this operation takes no body"]
    );
    assert_eq!(plain.body("{}").send(&sandbox).status, 415);
}

#[test]
fn no_optional_body_is_an_empty_one() {
    let sandbox = stateless();
    for path in [
        "/v1/viewer/studies/cancel",
        "/v1/viewer/studies/reroute-url",
    ] {
        assert_eq!(request("POST", path).send(&sandbox).status, 200);
        assert_eq!(post(path, &json!(null)).send(&sandbox).status, 200);
    }
    let reply = request("POST", "/v1/viewer/users/reactivate").send(&sandbox);
    assert_eq!(reply.violations(), ["body  is missing"]);
    let reply = post("/v1/viewer/users/reactivate", &json!(null)).send(&sandbox);
    assert_eq!(reply.violations(), ["body  must be an object"]);
}

#[test]
fn a_body_that_is_too_long_is_413() {
    let sandbox = stateless();
    let body = vec![b' '; 11 * 1024 * 1024];
    let reply = post("/v1/express", &json!({})).body(body).send(&sandbox);
    assert_eq!(reply.status, 413);
}

#[test]
fn who_has_no_key_is_not_asked_for_a_body() {
    let sandbox = stateless();
    let head = "POST /v1/viewer/studies HTTP/1.1\r\nhost: 127.0.0.1\r\nexpect: 100-continue\r\n\
                content-type: application/json\r\ncontent-length: 1000000\r\n";
    let mut connection = Connection::to(sandbox.url()).unwrap();
    connection
        .write_raw(format!("{head}\r\n").as_bytes())
        .unwrap();
    assert_eq!(connection.read(false).unwrap().status, 401);
    let mut connection = Connection::to(sandbox.url()).unwrap();
    let key = format!("authorization: Bearer {KNOWN_KEY}\r\n\r\n");
    connection
        .write_raw(format!("{head}{key}").as_bytes())
        .unwrap();
    assert_eq!(connection.read(true).unwrap().status, 100);
}

#[test]
fn a_connection_serves_many_requests() {
    let sandbox = stateful();
    let mut connection = Connection::to(sandbox.url()).unwrap();
    for request in [
        get(USER),
        get("/v1/nothing"),
        post("/v1/express", &json!(1)),
        get(USER),
    ] {
        connection.write(&request).unwrap();
        connection.read(false).unwrap();
    }
    let statuses: Vec<_> = sandbox
        .requests()
        .iter()
        .map(|one| one.status.unwrap())
        .collect();
    assert_eq!(statuses, [200, 404, 400, 200]);
}

#[test]
fn more_than_the_rate_limit_is_429() {
    let limit = "2/m".parse().unwrap();
    let sandbox = Sandbox::builder()
        .stateless()
        .rate_limit(limit)
        .start_blocking()
        .unwrap();
    for status in [200, 200, 429] {
        assert_eq!(get(USER).send(&sandbox).status, status);
    }
    let reply = get(USER).send(&sandbox);
    let number = |name: &str| reply.header(name).unwrap().parse::<u64>().unwrap();
    let (seconds, ms) = (number("retry-after"), number("retry-after-ms"));
    assert!((20_000..=30_000).contains(&ms), "{ms}");
    assert_eq!(seconds, ms.div_ceil(1000));
    assert_eq!(get("/v1/nothing").send(&sandbox).status, 404);
    sandbox.reset().unwrap();
    assert_eq!(get(USER).send(&sandbox).status, 200);
}
