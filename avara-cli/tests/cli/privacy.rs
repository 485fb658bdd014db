//! The key is in no output, at any verbosity.

use avara_sandbox::FaultKind;

use crate::world::{USER, World};

#[test]
fn the_key_is_never_printed() {
    let world = World::new();
    let file = world.file("people.csv", "email\nnobody\n");
    let commands: [&[&str]; 9] = [
        &["viewer", "users", "retrieve", USER],
        &["viewer", "users", "list", "--all"],
        &["viewer", "users", "update", USER, "--dry-run"],
        &["viewer", "users", "retrieve", "usr_0"],
        &["viewer", "users", "retrieve"],
        &["viewer", "users", "invite", "--from-csv", &file],
        &["api", "GET", "/v1/viewer/users"],
        &["config", "show"],
        &["docs"],
    ];
    for command in commands {
        for verbosity in [
            &[][..],
            &["-v"],
            &["-vv"],
            &["-vvv"],
            &["-vv", "-o", "json"],
        ] {
            for fault in [
                None,
                Some(FaultKind::InvalidJson),
                Some(FaultKind::TooManyRequests),
            ] {
                if let Some(kind) = fault {
                    world.sandbox.fail_next(kind);
                }
                let mut command = world.command(&[command, verbosity].concat());
                let run =
                    crate::world::run(command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "1"));
                let printed = format!("{}{}", run.out, run.err);
                assert!(!printed.contains(world.sandbox.key()), "{command:?}");
            }
        }
    }
}

#[test]
fn verbosity_says_what_is_sent_and_what_comes_back() {
    let world = World::new();
    let list = ["viewer", "users", "list", "--last-name", "Example"];
    let once = world.run(&[&list[..], &["-v"]].concat()).err;
    assert!(
        once.starts_with("> GET /v1/viewer/users\n< 200 in "),
        "{once}"
    );
    assert!(!once.contains("Example"), "{once}");
    let twice = world.run(&[&list[..], &["-vv"]].concat()).err;
    assert!(
        twice.contains("lastName=Example") && twice.contains("< {"),
        "{twice}"
    );
}

#[test]
fn what_a_custom_header_holds_is_never_printed() {
    let world = World::new();
    let headers = "X-Gateway: SECRET\nX-Request-Id: SECRET\nUser-Agent: SECRET";
    let retrieve = ["viewer", "users", "retrieve", USER];
    for flags in [&["--dry-run"][..], &["-vv"], &["-vv", "--dry-run"]] {
        let mut command = world.command(&[&retrieve[..], flags].concat());
        let run = crate::world::run(command.env("AVARA_CUSTOM_HEADERS", headers));
        assert_eq!(run.code, 0, "{}", run.err);
        let printed = format!("{}{}", run.out, run.err);
        assert!(!printed.contains("SECRET"), "{printed}");
        assert!(printed.contains("x-gateway: <hidden>"), "{printed}");
    }
}
