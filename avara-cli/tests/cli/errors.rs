//! The output and the exit codes of failures.

use avara_sandbox::{FaultKind, Sandbox};
use serde_json::{Value, json};

use crate::world::{KEY, NOBODY, USER, World, against, bare, run};
use avara_test_kit::{Reply, Server};

const RETRIEVE: [&str; 4] = ["viewer", "users", "retrieve", USER];

fn of_status(status: u16) -> i32 {
    let server = Server::start([Reply::json(status, r#"{"message": "no room"}"#)]);
    let flags = ["--max-retries", "0"];
    let run = against(&server.url, &[&RETRIEVE[..], &flags].concat());
    assert!(
        run.err.contains("; the server says: no room"),
        "{}",
        run.err
    );
    assert_eq!((run.out.as_str(), run.err.lines().count()), ("", 1));
    run.code
}

#[test]
fn every_kind_of_failure_has_its_code() {
    for (status, code) in [
        (400, 1),
        (401, 3),
        (403, 3),
        (404, 4),
        (409, 1),
        (418, 1),
        (422, 1),
        (429, 5),
        (500, 6),
        (503, 6),
    ] {
        assert_eq!(of_status(status), code, "{status}");
    }
    let nobody = against(
        "http://127.0.0.1:1",
        &[&RETRIEVE[..], &["--max-retries", "0"]].concat(),
    );
    assert_eq!(nobody.code, 6, "{}", nobody.err);
    let unreadable = Server::start([Reply::json(200, "<html>")]);
    assert_eq!(against(&unreadable.url, &RETRIEVE).code, 1);
}

#[test]
fn a_create_whose_answer_is_lost_is_found_and_not_repeated() {
    let world = World::new();
    let create = [
        "viewer",
        "studies",
        "create",
        "--study-instance-uid",
        "1.2.3.4",
        "--severity",
        "stat",
        "--study-description",
        "CT Chest",
    ];
    world.sandbox.fail_next(FaultKind::ResetAfter);
    let run = world.run(&create);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("found by a look-up"), "{}", run.err);
    assert_eq!(
        world
            .sandbox
            .stats()
            .executed_for("viewer.studies.create", "1.2.3.4"),
        1
    );
}

#[test]
fn an_unknown_outcome_is_7() {
    let world = World::new();
    world.sandbox.fail_next(FaultKind::ResetAfter);
    let run = world.run(&[
        "express",
        "create",
        "--express-customer-name",
        "Test Center 9",
    ]);
    assert_eq!(run.code, 7, "{}", run.err);
    assert_eq!(world.sandbox.stats().executed("express.create"), 1);
}

#[test]
fn errors_are_json_where_json_is_asked_for() {
    let world = World::new();
    let error = |arguments: &[&str]| -> Value {
        let run = world.run(arguments);
        assert_eq!(run.out, "");
        serde_json::from_str(&run.err).unwrap_or_else(|_| panic!("{}", run.err))
    };
    let missing = error(&["viewer", "users", "retrieve", NOBODY, "-o", "json"]);
    let fields = &missing["error"];
    assert_eq!(
        (
            &fields["kind"],
            &fields["status"],
            &fields["exitCode"],
            &fields["operation"]
        ),
        (
            &json!("not found"),
            &json!(404),
            &json!(4),
            &json!("viewer.users.retrieve")
        )
    );
    assert!(fields["message"].is_string());
    let wrong = error(&["viewer", "users", "list", "--nothing", "-o", "json"]);
    assert_eq!(wrong["error"]["exitCode"], 2);
    let refused = error(&["-ojson", "viewer", "studies", "cancel"]);
    assert_eq!(
        refused["error"]["violations"][0]["field"],
        "studyId|studyInstanceUid"
    );
}

#[test]
fn json_is_wanted_by_clusters_and_profiles_too() {
    let world = World::new();
    let message = |arguments: &[&str], profile: &str| -> String {
        let run = run(world.command(arguments).env("AVARA_PROFILE", profile));
        let error: Value = serde_json::from_str(&run.err).unwrap_or_else(|_| panic!("{run:?}"));
        error["error"]["message"].as_str().unwrap().to_owned()
    };
    for flags in [
        &["-vojson"][..],
        &["-vo", "json"],
        &["-yojson"],
        &["-yvvo=json"],
        &["--output", "JSONL"],
        &["-o", "table", "-o", "json"],
    ] {
        let wrong = message(
            &[&["viewer", "users", "list", "--nothing"], flags].concat(),
            "",
        );
        assert!(
            wrong.starts_with("unexpected argument '--nothing'"),
            "{wrong}"
        );
        assert!(!wrong.contains("For more information"), "{wrong}");
    }
    message(&["viewer", "users", "retrieve", NOBODY, "-yo", "json"], "");
    world.run(&["config", "set", "--profile", "machine", "output", "json"]);
    message(&["viewer", "users", "retrieve", NOBODY], "machine");
    message(&["viewer", "users", "list", "--nothing"], "machine");
    message(
        &[
            "viewer",
            "users",
            "list",
            "--nothing",
            "--profile",
            "machine",
        ],
        "",
    );
    for flags in [&["-otable"][..], &["--", "-ojson"], &["--output-file=json"]] {
        let wrong = [&["viewer", "users", "list", "--nothing"], flags].concat();
        let run = world.run(&wrong);
        assert!(run.err.starts_with("error: "), "{flags:?}: {}", run.err);
    }
    let plain = run(world
        .command(&["viewer", "users", "retrieve", NOBODY, "-o", "table"])
        .env("AVARA_PROFILE", "machine"));
    assert!(plain.err.starts_with("error: "), "{}", plain.err);
}

/// Runs it with both forms of errors, and returns both outputs.
fn reported(server: &Server, arguments: &[&str]) -> (String, Value) {
    let flags = ["--max-retries", "0"];
    let text = against(&server.url, &[arguments, &flags].concat()).err;
    let json = against(&server.url, &[arguments, &flags, &["-o", "json"]].concat()).err;
    (text, serde_json::from_str(&json).unwrap())
}

#[test]
fn advice_is_for_a_command_line() {
    let create = [
        "express",
        "create",
        "--express-customer-name",
        "Test Center 9",
    ];
    let upload = [
        "viewer",
        "studies",
        "create",
        "--study-instance-uid",
        "1.2.3.4",
        "--severity",
        "stat",
        "--study-description",
        "CT Chest",
        "--window",
        "200ms",
    ];
    let servers = [
        (Server::start([Reply::json(200, "<html>")]), &RETRIEVE[..]),
        (
            Server::start([Reply::json(400, r#"{"message": "no"}"#)]),
            &RETRIEVE,
        ),
        (Server::start([Reply::json(500, "{}")]), &create),
        (Server::start([Reply::json(500, "{}")]), &upload),
        (
            Server::start([Reply::with(429, &[("Retry-After", "100000")], "{}")]),
            &RETRIEVE,
        ),
        (
            Server::start([Reply::with(200, &[], vec![b' '; 70 << 20])]),
            &RETRIEVE,
        ),
        (
            Server::start([Reply::json(200, "{}")]),
            &["api", "GET", "/v1/a b"],
        ),
        (
            Server::start([Reply::json(200, "{}")]),
            &["viewer", "users", "list", "--base-url", "ftp://a"],
        ),
    ];
    for (server, arguments) in &servers {
        let (text, json) = reported(server, arguments);
        for reported in [
            &text,
            &json["error"]["message"].to_string(),
            &json.to_string(),
        ] {
            let theirs = [
                "()`",
                "with_query",
                "max_wait",
                "max_response_bytes",
                "api_key",
                "base_url is",
                "client's settings",
            ];
            let found = theirs.iter().find(|name| reported.contains(**name));
            assert_eq!(found, None, "{reported}");
        }
    }
    let (text, json) = reported(&servers[2].0, &create);
    let advice = "check with `avara express list` before you repeat it";
    assert!(text.contains(advice), "{text}");
    assert!(
        json["error"]["message"].to_string().contains(advice),
        "{json}"
    );
    assert_eq!(json["error"]["lookUp"], "express.list");
}

#[test]
fn what_a_server_says_is_reported_verbatim() {
    let said = "the api_key of `express.list` wants `max_wait`, \u{202e}\u{9b}";
    let server = Server::start([Reply::json(403, json!({ "message": said }))]);
    let (text, json) = reported(&server, &RETRIEVE);
    assert!(text.contains("; the server says: the api_key of `express.list` wants `max_wait`, "));
    assert_eq!(json["error"]["message"], said);
    let raw = against(&server.url, &[&RETRIEVE[..], &["-ojson"]].concat()).err;
    assert!(raw.contains(r"\u202e\u009b"), "{raw}");
}

#[test]
fn a_violation_names_the_argument_as_the_command_has_it() {
    let server = Server::start([Reply::json(200, "{}")]);
    let argument = |arguments: &[&str]| {
        let (text, json) = reported(&server, arguments);
        let argument = json["error"]["violations"][0]["argument"]
            .as_str()
            .unwrap()
            .to_owned();
        assert!(text.contains(&format!("\n  {argument} ")), "{text}");
        argument
    };
    assert_eq!(
        argument(&["viewer", "users", "retrieve", ".."]),
        "<USER_ID>"
    );
    assert_eq!(
        argument(&["viewer", "users", "revoke-access", "--user-id", "usr_0"]),
        "--user-id"
    );
    assert_eq!(
        argument(&["viewer", "studies", "cancel"]),
        "--study-id | --study-instance-uid"
    );
    assert_eq!(
        argument(&["viewer", "users", "list", "--base-url", "nowhere"]),
        "the base URL"
    );
}

#[test]
fn a_connection_that_fails_is_reported_with_host_and_reason() {
    let at = |flags: &[&str]| {
        let arguments = [&RETRIEVE[..], &["--max-retries", "0"], flags].concat();
        against("http://127.0.0.1:1", &arguments).err
    };
    let (text, json) = (at(&[]), at(&["-o", "json"]));
    assert!(
        text.contains("; at 127.0.0.1:1: Connection refused"),
        "{text}"
    );
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["error"]["host"], "127.0.0.1:1");
    assert!(
        json["error"]["reason"]
            .as_str()
            .unwrap()
            .starts_with("Connection refused")
    );
}

#[test]
fn a_missing_key_is_reported_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let run = run(&mut bare(&folder, &RETRIEVE));
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(
        run.err.contains("AVARA_API_KEY") && run.err.contains("--key-file"),
        "{}",
        run.err
    );
}

#[test]
fn retries_and_timeouts_are_flags_of_every_command() {
    let server = Server::start([Reply::json(500, "{}")]);
    against(
        &server.url,
        &[&["--max-retries", "1"][..], &RETRIEVE].concat(),
    );
    assert_eq!(server.received().len(), 2);
    let slow = World::of(Sandbox::builder().latency(
        std::time::Duration::from_secs(3),
        std::time::Duration::from_secs(3),
    ));
    let run = slow.run(&[&RETRIEVE[..], &["--timeout", "50ms", "--max-retries", "0"]].concat());
    assert_eq!(run.code, 6, "{}", run.err);
    assert!(run.err.contains("timed out"), "{}", run.err);
}

#[test]
fn a_dry_run_sends_nothing_and_needs_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let run = run(&mut bare(
        &folder,
        &[
            "viewer",
            "users",
            "update",
            USER,
            "--last-name",
            "O'Neil",
            "--dry-run",
        ],
    ));
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.out,
        format!(
            "curl --request PATCH 'https://api.avarasoftware.com/v1/viewer/users/{USER}' \\\n  \
             --header \"Authorization: Bearer $AVARA_API_KEY\" \\\n  \
             --header 'accept: application/json' \\\n  \
             --header 'content-type: application/json' \\\n  \
             --data '{{\"lastName\":\"O'\\''Neil\"}}'\n"
        )
    );
    let world = World::new();
    let run = world.run(&[
        "viewer",
        "users",
        "revoke-access",
        "--user-id",
        USER,
        "--dry-run",
    ]);
    assert!(!run.out.contains(world.sandbox.key()) && !run.out.contains(KEY));
    assert!(world.sandbox.requests().is_empty());
}

/// A create that was answered with what nobody can read may have happened; a look-up may not.
#[test]
fn a_success_that_cannot_be_read_leaves_a_create_unknown() {
    let page = Server::start([Reply::json(200, "<html>Sign in</html>")]);
    let create = [
        "express",
        "create",
        "--express-customer-name",
        "Test Center 8",
    ];
    assert_eq!(against(&page.url, &create).code, 7);
    assert_eq!(against(&page.url, &["express", "list"]).code, 1);
}
