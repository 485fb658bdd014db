//! Formats, `--query`, and what is kept of the server's JSON.

use serde_json::Value;

use crate::stub::Stub;
use crate::world::{STUDY, USER, World, against};

/// Numbers, order, space, unknown fields and values: all of it is the server's.
const ODD: &str = "{ \"userId\" : \"odd\",\n\"level\":\"emperor\", \"new\": {\"n\": 1.0, \"big\": 12345678901234567890123, \"e\": 1E5}, \"a\": \"\\u00e9\" }";

#[test]
fn json_is_what_the_server_sent() {
    let stub = Stub::always(200, ODD);
    for flags in [&[][..], &["-o", "json"], &["-ojson"], &["--output=json"]] {
        let run = against(
            &stub.url,
            &[&["viewer", "users", "retrieve", USER], flags].concat(),
        );
        assert_eq!((run.code, run.out.trim_end_matches('\n')), (0, ODD));
        assert_eq!(run.err, "");
    }
}

#[test]
fn items_of_all_pages_are_what_the_server_sent() {
    let page = format!(r#"{{"users": [{ODD}, {ODD}], "new": 1, "hasMore": false}}"#);
    let stub = Stub::always(200, &page);
    let run = against(
        &stub.url,
        &["viewer", "users", "list", "--all", "-o", "jsonl"],
    );
    let item = ODD.replace(['\n', ' '], "");
    assert_eq!(run.out, format!("{item}\n{item}\n"));
    let run = against(&stub.url, &["viewer", "users", "list"]);
    assert_eq!(run.out.trim_end(), page);
}

#[test]
fn csv_has_a_column_for_each_field() {
    let page = r#"{"users": [{"userId": "u1", "lastName": "A, \"B\"", "new": [1, 2]}, {"userId": "u2", "lastName": null}], "hasMore": false}"#;
    let stub = Stub::always(200, page);
    for flags in [&["-o", "csv"][..], &["-o", "csv", "--all"]] {
        let run = against(&stub.url, &[&["viewer", "users", "list"], flags].concat());
        let mut lines = run.out.lines();
        let header: Vec<_> = lines.next().unwrap().split(',').collect();
        assert_eq!(header[0], "userId");
        assert!(
            header.contains(&"clinicRole") && header.contains(&"new"),
            "{header:?}"
        );
        let first = lines.next().unwrap();
        assert!(first.starts_with("u1,"), "{first}");
        assert!(
            first.contains(r#""A, ""B""""#) && first.contains(r#""[1,2]""#),
            "{first}"
        );
        assert_eq!(lines.count(), 1);
    }
}

#[test]
fn tables_have_headings_and_no_control_characters() {
    let page = r#"{"users": [{"userId": "u1", "lastName": "A\u001b[31m\nB", "metadata": {"a": 1}}], "hasMore": false}"#;
    let stub = Stub::always(200, page);
    let run = against(&stub.url, &["viewer", "users", "list", "-o", "table"]);
    assert_eq!(
        run.out,
        "USER ID  LAST NAME\nu1       A\u{fffd}[31m\u{fffd}B\n"
    );
    let world = World::new();
    let run = world.run(&["viewer", "studies", "retrieve", STUDY, "-o", "table"]);
    assert!(
        run.out
            .lines()
            .any(|line| line.starts_with("studyId ") && line.ends_with(STUDY)),
        "{}",
        run.out
    );
}

#[test]
fn a_query_is_jq() {
    let world = World::new();
    let retrieve = ["viewer", "users", "retrieve", USER];
    let with = |flags: &[&'static str]| [&retrieve[..], flags].concat();
    assert_eq!(
        world.run(&with(&["--query", ".userId"])).out,
        format!("{USER}\n")
    );
    assert_eq!(
        world.run(&with(&["--query", ".userId", "-o", "json"])).out,
        format!("\"{USER}\"\n")
    );
    let keys = world.run(&with(&["--query", "[.userId, .level] | length"]));
    assert_eq!(keys.out, "2\n");
    let all = world.run(&["viewer", "studies", "list", "--all", "--query", ".studyId"]);
    assert!(all.out.lines().count() > 20);
    assert!(
        all.out.lines().all(|line| line.starts_with("stu_")),
        "{}",
        all.out
    );
    let wrong = world.run(&with(&["--query", ".["]));
    assert_eq!(wrong.code, 2, "{}", wrong.err);
    let failing = world.run(&with(&["--query", ".userId.a"]));
    assert_eq!(failing.code, 1, "{}", failing.err);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    use std::io::Read as _;
    use std::process::Stdio;

    let page = format!(
        r#"{{"users": [{}], "cursor": "c", "hasMore": true}}"#,
        vec![r#"{"userId": "u"}"#; 1000].join(",")
    );
    let stub = Stub::new(move |number| (200, page.replace("\"c\"", &format!("\"{number}\""))));
    let folder = tempfile::tempdir().unwrap();
    let mut command = crate::world::bare(&folder, &["viewer", "users", "list", "--all"]);
    command
        .env("AVARA_BASE_URL", &stub.url)
        .env("AVARA_API_KEY", crate::world::KEY);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut some = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut some).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn colours_need_a_terminal() {
    let world = World::new();
    for flags in [&["-o", "table"][..], &["-o", "json"]] {
        let run = world.run(&[&["viewer", "users", "list"], flags].concat());
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'));
    }
}

#[test]
fn an_unknown_value_and_field_are_no_error() {
    let world = World::new();
    world
        .sandbox
        .fail_next(avara_sandbox::FaultKind::UnknownEnum);
    let user: Value = world.json(&["viewer", "users", "retrieve", USER, "-o", "json"]);
    assert_ne!(user["level"], "");
    world
        .sandbox
        .fail_next(avara_sandbox::FaultKind::ExtraField);
    assert!(world.run(&["viewer", "users", "list", "-o", "table"]).code == 0);
}
