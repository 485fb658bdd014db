//! The key is in no output, at any verbosity.

use avara_sandbox::FaultKind;

use crate::world::{KEY, USER, World, against, bare, run};
use avara_test_kit::{Reply, Server};

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
                let run = run(command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "1"));
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
        once.starts_with("> GET /v1/viewer/users at 127.0.0.1:") && once.contains("\n< 200 in "),
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
fn a_server_that_repeats_the_key_does_not_get_it_printed() {
    let echo = format!("refused: Bearer {KEY}");
    let long = format!("{}{KEY}", "x".repeat(280));
    for (status, said) in [(400, &echo), (401, &echo), (403, &long), (200, &echo)] {
        let kind = format!("text/{KEY}");
        let headers = [("X-Request-Id", KEY), ("Content-Type", kind.as_str())];
        let body = format!(r#"{{"message": "{said}", "found": {{"{KEY}": "{KEY}"}}}}"#);
        let server = Server::start([Reply::with(status, &headers, body)]);
        for flags in [&[][..], &["-o", "json"], &["-vv"], &["-vv", "-o", "json"]] {
            let run = against(
                &server.url,
                &[&["viewer", "users", "retrieve", USER], flags].concat(),
            );
            // All that it has in common with other keys is that it is one.
            assert!(
                !run.err.contains(&KEY[..12]),
                "{status} {flags:?}: {}",
                run.err
            );
            assert_eq!(
                run.out.contains(KEY),
                status == 200,
                "what is printed is exact"
            );
        }
    }
    let server = Server::start([Reply::json(401, format!(r#"{{"message": "{KEY}"}}"#))]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.jsonl");
    std::fs::write(&file, r#"{"externalReferenceId": "a"}"#).unwrap();
    let file = file.display().to_string();
    let create = [
        "auto-scribe",
        "clinical-references",
        "create",
        "--from-jsonl",
        &file,
    ];
    let run = against(
        &server.url,
        &[&create[..], &["--name", "N", "--type", "facility"]].concat(),
    );
    let journal = std::fs::read_to_string(format!("{file}.results.jsonl")).unwrap();
    assert!(
        !format!("{}{journal}", run.err).contains(&KEY[..12]),
        "{} {journal}",
        run.err
    );
    assert!(journal.contains("<hidden>"), "{journal}");
}

/// A server may write the key in its own way.
#[test]
fn the_key_is_printed_in_no_spelling() {
    let key = "sk_live_c0ffee0123456789c0ffee0123456789";
    let escaped = |form: fn(u32) -> String| key.chars().map(|c| form(c.into())).collect();
    let spellings: [String; 6] = [
        escaped(|code| format!("\\u{code:04x}")),
        escaped(|code| format!("%{code:02X}")),
        key["sk_live_".len()..].to_owned(),
        key.to_uppercase(),
        key["sk_live_".len()..].to_uppercase(),
        "dXNlcjpza19saXZlX2MwZmZlZTAxMjM0NTY3ODljMGZmZWUwMTIzNDU2Nzg5".to_owned(),
    ];
    for spelling in spellings {
        let body = format!(r#"{{"message": "no {spelling} here", "{spelling}": 1}}"#);
        let server = Server::start([Reply::json(403, &body)]);
        for flags in [
            &[][..],
            &["-v"],
            &["-vv"],
            &["-o", "json"],
            &["-vv", "-o", "json"],
        ] {
            let folder = tempfile::tempdir().unwrap();
            let list = ["viewer", "users", "list"];
            let mut command = bare(&folder, &[&list[..], flags].concat());
            let command = command.env("AVARA_BASE_URL", &server.url);
            let run = run(command.env("AVARA_API_KEY", key));
            let shown = format!("{}{}", run.out, run.err);
            let shorter = &spelling[spelling.len() / 2..];
            assert!(shown.contains("<hidden>"), "{shown}");
            assert!(!shown.contains(shorter), "{spelling}: {shown}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_key_from_a_file_is_hidden_too() {
    use std::os::unix::fs::PermissionsExt as _;

    let server = Server::start([Reply::json(
        403,
        r#"{"message": "no key_of_another_form_0123456789"}"#,
    )]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key");
    std::fs::write(&file, "key_of_another_form_0123456789\n").unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    let mut command = bare(&folder, &["viewer", "users", "list", "--key-file", "key"]);
    let run = run(command.env("AVARA_BASE_URL", &server.url));
    assert!(run.err.contains("no <hidden>"), "{}", run.err);
}

#[test]
fn a_query_tells_no_values_and_sees_no_environment() {
    let server = Server::start([Reply::json(
        200,
        r#"{"firstName": "Confidential", "age": 41, "a": [1]}"#,
    )]);
    for query in [
        ".firstName.a",
        ".firstName | tonumber",
        ".firstName | fromjson",
        ".firstName - 1",
        ".age | split(\"a\")",
        ".a.b",
        "error",
        ".firstName | error",
        "error(.)",
        "halt_error",
        ".firstName | halt_error",
        ". as [$a] | $a",
        "@csv",
        ".a | .[0] | keys",
        ".firstName | stderr | error",
        "debug | .age.b",
        ".firstName | implode",
        ".firstName | todate",
        "(.firstName | length) |= 1",
        ".firstName | test(\"[\")",
        "{(.age): 1} | .b.c.d",
    ] {
        let run = against(&server.url, &["api", "GET", "/v1/x", "--query", query]);
        let is_reported = run.err.contains("Confidential") || run.err.contains("41");
        assert!(!is_reported, "{query}: {}", run.err);
        assert!(
            matches!(run.code, 0 | 1) && run.out.len() < 12,
            "{query}: {run:?}"
        );
    }
    for query in ["env.AVARA_API_KEY", "$ENV.AVARA_API_KEY", "env", "$ENV"] {
        let run = against(&server.url, &["api", "GET", "/v1/x", "--query", query]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{query}");
    }
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

/// Somebody gives a key where none belongs; it is in no log then.
#[test]
fn a_key_in_the_wrong_place_is_not_repeated() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [
        &["viewer", "users", "list", "--key-file", KEY][..],
        &["config", "set-key", KEY],
        &["viewer", "users", "list", KEY],
        &["config", "set", "api-key", KEY],
        &["webhooks", "listen", "whsec_c2VjcmV0Cg=="],
    ] {
        for more in [&[][..], &["-o", "json"]] {
            let run = run(&mut bare(&folder, &[arguments, more].concat()));
            assert_ne!(run.code, 0, "{arguments:?}");
            let reported = run.err.contains(&KEY[..12]) || run.err.contains("c2VjcmV0");
            assert!(!reported, "{arguments:?}: {}", run.err);
        }
    }
}

/// Harmless headers are shown: they help to find out what a server did, and when.
#[test]
fn headers_that_say_nothing_private_are_shown() {
    let date = "Mon, 30 Nov 2026 10:00:00 GMT";
    let kind = ("Content-Type", "application/json");
    let headers = [kind, ("Date", date), ("X-Name", "private")];
    let server = Server::start([Reply::with(200, &headers, "{}")]);
    let run = against(&server.url, &["viewer", "users", "get", USER, "-vv"]);
    assert!(run.err.contains(&format!("< date: {date}")), "{}", run.err);
    assert!(run.err.contains("< x-name: <hidden>"), "{}", run.err);
}
