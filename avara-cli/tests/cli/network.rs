//! The way out of a network: proxies, certificates, keys from a vault.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::thread;

use avara_test_kit::{Reply, Server};
use nix::sys::stat::Mode;
use nix::unistd::mkfifo;
use serde_json::json;

use crate::world::{KEY, Run, USER, World, bare, run, wait_until};

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
    fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
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
    for request in &received {
        assert_eq!(
            request.header("proxy-authorization"),
            Some("Basic bWU6U0VDUkVUUEFTUw==")
        );
    }
    for variable in ["AVARA_PROXY", "HTTP_PROXY", "all_proxy"] {
        let mut except = beyond(&world.folder, &["--no-proxy", "avara.invalid"]);
        let except = run(except.env(variable, &url));
        assert_eq!(except.code, 6, "{variable}: {}", except.err);
        let mut other = beyond(&world.folder, &["--no-proxy", "other.invalid"]);
        let other = run(other.env(variable, &url));
        assert_eq!(other.code, 0, "{variable}: {}", other.err);
    }
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

/// Each holds a pipe open, and so do the programs that it starts: it closes once all have ended.
#[test]
fn a_command_that_cannot_be_used_leaves_nothing_behind() {
    let world = World::new();
    let refusing = Server::start([Reply::json(401, json!({ "message": "no" }))]);
    let pipe = world.folder.path().join("pipe");
    mkfifo(&pipe, Mode::S_IRWXU).unwrap();
    for (text, problem) in [
        ("HOLD; sleep 600", "did not end within 0.2 s"),
        ("HOLD; sleep 600 & echo SECRET", "keeps its output open"),
        ("HOLD; yes SECRET", "prints more than 64 kB"),
        (
            "HOLD; sleep 600 >/dev/null & echo SECRET; exit 3",
            "failed (exit status: 3)",
        ),
        // The first key is refused, and another one does not come.
        (
            "[ -e asked ] || { touch asked; echo one; exit; }\nHOLD; sleep 600",
            "not authenticated",
        ),
    ] {
        let hold = format!("exec 9>{}; echo SECRET >&2", pipe.display());
        let program = script(&world, "vault", &text.replace("HOLD", &hold));
        assert_eq!(set(&world, "api-key-command", &program).code, 0);
        let pipe = pipe.clone();
        let ended = thread::spawn(move || fs::read(pipe).unwrap());
        let mut command = bare(&world.folder, &RETRIEVE);
        command.args(["--timeout", "200ms"]);
        let run = run(command.env("AVARA_BASE_URL", &refusing.url));
        assert_eq!(run.code, 3, "{text}: {}", run.err);
        assert!(run.err.contains(problem), "{text}: {}", run.err);
        assert!(!format!("{run:?}").contains("SECRET"), "{run:?}");
        wait_until(|| ended.is_finished());
    }
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
