//! The way out of a network: proxies, certificates, keys from a vault, and `avara doctor`.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use avara_test_kit::{Reply, Server};
use serde_json::{Value, json};

use crate::world::{KEY, Run, USER, World, bare, run};

const RETRIEVE: [&str; 4] = ["viewer", "users", "retrieve", USER];

/// The program, and an API that only a proxy can reach.
fn beyond(folder: &tempfile::TempDir, more: &[&str]) -> Command {
    let mut command = bare(
        folder,
        &[&RETRIEVE[..], &["--max-retries", "0"], more].concat(),
    );
    command
        .env("AVARA_BASE_URL", "http://avara.invalid")
        .env("AVARA_ALLOW_HTTP", "avara.invalid")
        .env("AVARA_API_KEY", KEY);
    command
}

fn user() -> Reply {
    Reply::json(200, json!({ "userId": USER }))
}

/// A program that is run for a key.
fn script(world: &World, name: &str, text: &str) -> String {
    let path = world.file(name, &format!("#!/bin/sh\n{text}\n"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    path
}

fn set(world: &World, key: &str, value: &str) -> Run {
    run(&mut bare(&world.folder, &["config", "set", key, value]))
}

#[test]
fn a_proxy_comes_from_a_flag_the_environment_or_the_profile() {
    let (proxy, world) = (Server::start([user()]), World::new());
    let url = proxy.url.replace("//", "//me:SECRETPASS@");
    let runs = [
        run(&mut beyond(&world.folder, &["--proxy", &url])),
        run(beyond(&world.folder, &[]).env("AVARA_PROXY", &url)),
        run(beyond(&world.folder, &[]).env("HTTP_PROXY", &url)),
        {
            let run = set(&world, "proxy", &url);
            assert_eq!(run.code, 0, "{}", run.err);
            let shown = run_in(&world, &["config", "show"]);
            assert!(!shown.out.contains("SECRET"), "{}", shown.out);
            run_of(&world)
        },
    ];
    for run in &runs {
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(!format!("{run:?}").contains("SECRET"), "{run:?}");
    }
    let received = proxy.received();
    assert_eq!(received.len(), runs.len());
    for request in received {
        assert_eq!(
            request.header("proxy-authorization"),
            Some("Basic bWU6U0VDUkVUUEFTUw==")
        );
    }
    let except = run(&mut beyond(&world.folder, &["--no-proxy", "avara.invalid"]));
    assert_eq!(except.code, 6, "{}", except.err);
}

fn run_in(world: &World, arguments: &[&str]) -> Run {
    run(&mut bare(&world.folder, arguments))
}

fn run_of(world: &World) -> Run {
    run(&mut beyond(&world.folder, &[]))
}

#[test]
fn a_file_that_cannot_be_used_is_named() {
    let world = World::new();
    let file = world.file("ca.pem", "no certificate");
    for (flag, what) in [
        ("--ca-file", "the CA file"),
        ("--client-cert", "the client certificate"),
    ] {
        let run = world.run(&[&RETRIEVE[..], &[flag, &file]].concat());
        assert_eq!(run.code, 2, "{}", run.err);
        let expected = format!("{what} {file}: has no certificate in PEM");
        assert!(run.err.contains(&expected), "{}", run.err);
    }
    let refused = set(&world, "ca-file", &file);
    assert!(
        refused.code == 2 && refused.err.contains("no certificate"),
        "{}",
        refused.err
    );
}

#[test]
fn a_command_of_the_profile_prints_the_key() {
    let world = World::new();
    let of = |text: &str| {
        let program = script(&world, "vault", text);
        let command = format!("{program} get -field='a key'");
        assert_eq!(set(&world, "api-key-command", &command).code, 0);
        let mut command = bare(&world.folder, &RETRIEVE);
        run(command.env("AVARA_BASE_URL", world.sandbox.url()))
    };
    let key = world.sandbox.key();
    let run = of(&format!("[ \"$1-$2\" = 'get--field=a key' ] && echo {key}"));
    assert_eq!(run.code, 0, "{}", run.err);
    for (text, problem) in [
        (
            "echo SECRET; echo SECRET >&2; exit 3",
            "failed (exit status: 3)",
        ),
        ("echo SECRET SECRET", "contains more than one word"),
        ("exit 0", "contains no key"),
        ("kill -9 $$", "failed (signal: 9"),
    ] {
        let run = of(text);
        assert_eq!(run.code, 3, "{}", run.err);
        assert!(
            run.err.contains(problem) && !run.err.contains("SECRET"),
            "{}",
            run.err
        );
    }
    assert_eq!(set(&world, "api-key-command", "vault 'get").code, 2);
    let status = run_in(&world, &["status"]);
    assert!(status.out.contains("api-key-command"), "{}", status.out);
}

/// The key is another one by the time that it is used: the command is run again.
#[test]
fn a_key_that_is_refused_is_asked_for_again() {
    let server = Server::answering(|request| match request.header("authorization") {
        Some("Bearer two") => user(),
        _ => Reply::json(401, json!({ "message": "no" })),
    });
    let world = World::new();
    let program = script(
        &world,
        "vault",
        "[ -e asked ] && echo two || echo one; touch asked",
    );
    assert_eq!(set(&world, "api-key-command", &program).code, 0);
    let mut command = bare(&world.folder, &RETRIEVE);
    let run = run(command.env("AVARA_BASE_URL", &server.url));
    assert_eq!((run.code, server.received().len()), (0, 2), "{}", run.err);
}

fn doctor(command: &mut Command) -> (i32, Vec<Value>) {
    let run = run(command);
    let checks = serde_json::from_str(&run.out);
    (run.code, checks.unwrap_or_else(|_| panic!("{run:?}")))
}

fn failed(checks: &[Value]) -> Vec<&str> {
    let failed = checks.iter().filter(|check| check["state"] == "FAILED");
    failed
        .map(|check| check["subject"].as_str().unwrap())
        .collect()
}

#[test]
fn a_doctor_finds_nothing_where_all_is_well() {
    let world = World::new();
    let (code, checks) = doctor(&mut world.command(&["doctor"]));
    assert_eq!((code, failed(&checks)), (0, Vec::new()), "{checks:?}");
    let subjects: Vec<_> = checks
        .iter()
        .map(|check| check["subject"].clone())
        .collect();
    assert_eq!(
        subjects,
        ["config", "proxy", "name", "clock", "API key", "webhook key"]
    );
    let people = world.run(&["doctor", "-o", "table"]);
    assert!(
        people.out.contains("ok      API key      AVARA_API_KEY"),
        "{}",
        people.out
    );
}

#[test]
fn a_doctor_names_what_is_wrong_and_exits_as_the_call_would() {
    let world = World::new();
    let (code, checks) = doctor(world.command(&["doctor"]).env("AVARA_API_KEY", KEY));
    assert_eq!((code, failed(&checks)), (3, vec!["API key"]), "{checks:?}");

    let nobody = ["doctor", "--max-retries", "0"];
    let (code, checks) = doctor(
        world
            .command(&nobody)
            .env("AVARA_BASE_URL", "http://127.0.0.1:1"),
    );
    assert_eq!(
        (code, failed(&checks)),
        (6, vec!["connection", "API key"]),
        "{checks:?}"
    );

    let unknown = "https://avara.invalid";
    let (code, checks) = doctor(world.command(&nobody).env("AVARA_BASE_URL", unknown));
    assert_eq!(
        (code, failed(&checks)),
        (6, vec!["name", "API key"]),
        "{checks:?}"
    );

    let (code, checks) = doctor(world.command(&["doctor"]).env("AVARA_WEBHOOK_KEY", "?"));
    assert_eq!(
        (code, failed(&checks)),
        (2, vec!["webhook key"]),
        "{checks:?}"
    );

    let (code, checks) = doctor(&mut world.command(&["doctor", "--ca-file", "nowhere"]));
    assert_eq!((code, failed(&checks)), (2, vec!["settings"]), "{checks:?}");
}

#[test]
fn a_doctor_looks_at_clocks_and_at_the_rights_of_files() {
    let late = Reply::with(200, &[("Date", "Sun, 06 Nov 1994 08:49:37 GMT")], "{}");
    let (server, world) = (Server::start([late]), World::new());
    let (code, checks) = doctor(
        world
            .command(&["doctor"])
            .env("AVARA_BASE_URL", &server.url),
    );
    assert!(code == 1 && failed(&checks)[0] == "clock", "{checks:?}");
    let key = rcgen::generate_simple_self_signed(["pacs".to_owned()]).unwrap();
    let pem = key.cert.pem() + &key.signing_key.serialize_pem();
    let file = world.file("client.pem", &pem);
    for (mode, state) in [(0o644, "check"), (0o600, "ok")] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let (code, checks) = doctor(world.command(&["doctor"]).env("AVARA_CLIENT_CERT", &file));
        assert_eq!(code, 0, "{checks:?}");
        let files = checks.iter().find(|check| check["subject"] == "files");
        assert_eq!(files.unwrap()["state"], state);
    }
}
