//! Pages: one, all, or some items.

use avara_sandbox::Sandbox;
use serde_json::Value;

use crate::world::{Run, World, against};
use avara_test_kit::{Reply, Server};

fn studies(number: usize) -> World {
    World::of(Sandbox::builder().studies(number))
}

#[test]
fn without_all_there_is_one_request_and_its_page() {
    let world = studies(50);
    let page = world.json(&["viewer", "studies", "list", "--limit", "7"]);
    assert_eq!(page["studies"].as_array().unwrap().len(), 7);
    assert_eq!(page["hasMore"], true);
    assert_eq!(world.sandbox.requests().len(), 1);

    let server = Server::start([Reply::json(
        200,
        r#"{"studies": [], "cursor": "again", "hasMore": true}"#,
    )]);
    let run = against(&server.url, &["viewer", "studies", "list", "-o", "table"]);
    assert_eq!((run.code, server.received().len()), (0, 1));
}

#[test]
fn all_pages_are_one_array() {
    let world = studies(50);
    let all = world.json(&["viewer", "studies", "list", "--all", "--limit", "10"]);
    let all = all.as_array().unwrap();
    assert!(all.len() >= 50, "{}", all.len());
    let mut ids: Vec<_> = all
        .iter()
        .map(|study| study["studyId"].to_string())
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all.len());
    assert_eq!(world.sandbox.requests().len(), all.len().div_ceil(10));
}

#[test]
fn an_empty_list_is_an_empty_array() {
    let world = World::of(Sandbox::builder().empty());
    assert_eq!(
        world.json(&["viewer", "studies", "list", "--all"]),
        Value::Array(Vec::new())
    );
}

#[test]
fn max_items_implies_all_and_asks_for_no_more_pages_than_needed() {
    let world = studies(50);
    let some = world.json(&[
        "viewer",
        "studies",
        "list",
        "--max-items",
        "12",
        "--limit",
        "5",
    ]);
    assert_eq!(some.as_array().unwrap().len(), 12);
    assert_eq!(world.sandbox.requests().len(), 3);
    let none = world.json(&["viewer", "studies", "list", "--max-items", "0"]);
    assert_eq!(none.as_array().unwrap().len(), 0);
}

#[test]
fn json_lines_are_items() {
    let world = studies(20);
    let run = world.run(&[
        "viewer", "studies", "list", "--all", "-o", "jsonl", "--limit", "6",
    ]);
    assert!(run.out.lines().count() >= 20);
    for line in run.out.lines() {
        let item: Value = serde_json::from_str(line).unwrap();
        assert!(item["studyId"].is_string());
    }
    let page = world.run(&["viewer", "studies", "list", "-o", "jsonl", "--limit", "6"]);
    assert_eq!(page.out.lines().count(), 6);
}

#[test]
fn a_list_of_nothing_but_empty_pages_ends() {
    let server = Server::numbered(|number| {
        let page = format!(r#"{{"studies": [], "cursor": "{number}", "hasMore": true}}"#);
        Reply::json(200, page)
    });
    let run = against(&server.url, &["viewer", "studies", "list", "--all"]);
    assert_eq!((run.code, server.received().len()), (6, 100), "{}", run.err);
    assert!(run.err.contains("incomplete"), "{}", run.err);
}

#[test]
fn a_list_that_goes_round_in_a_circle_ends() {
    let server = Server::numbered(|number| {
        Reply::json(
            200,
            format!(
                r#"{{"studies": [{{"n": {number}}}], "cursor": "{}", "hasMore": true}}"#,
                number % 3
            ),
        )
    });
    let run = against(&server.url, &["viewer", "studies", "list", "--all"]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert!(run.err.contains("repeated a cursor"), "{}", run.err);
    assert!(server.received().len() < 12);
    assert_left_open(&run);
}

/// No program must take it for the whole list.
fn assert_left_open(run: &Run) {
    assert!(
        run.out.starts_with("[\n{") && run.out.ends_with("}\n"),
        "{}",
        run.out
    );
    assert!(
        serde_json::from_str::<Value>(&run.out).is_err(),
        "{}",
        run.out
    );
    let closed = format!("{}]", run.out);
    assert!(
        serde_json::from_str::<Value>(&closed).is_ok(),
        "{}",
        run.out
    );
}

#[test]
fn a_list_that_breaks_off_is_left_open() {
    let server = Server::numbered(|number| match number {
        0 => Reply::json(200, r#"{"studies": [{"n": 1}, {"n": 2}], "cursor": "c"}"#),
        _ => Reply::json(500, "{}"),
    });
    let list = ["viewer", "studies", "list", "--all", "--max-retries", "0"];
    let run = against(&server.url, &list);
    assert_eq!(run.code, 6, "{}", run.err);
    assert_left_open(&run);
    let run = against(&server.url, &[&list[..], &["-o", "jsonl"]].concat());
    assert_eq!((run.code, run.out.as_str()), (6, ""));
}

#[test]
fn a_list_that_goes_on_nowhere_is_not_taken_for_the_whole() {
    for rest in [
        r#""hasMore": true"#,
        r#""hasMore": true, "cursor": null"#,
        r#""hasMore": true, "cursor": """#,
        r#""hasMore": true, "cursor": 7"#,
        r#""cursor": 7"#,
    ] {
        let server = Server::start([Reply::json(
            200,
            format!(r#"{{"studies": [{{"n": 1}}], {rest}}}"#),
        )]);
        let list = ["viewer", "studies", "list", "--all"];
        let run = against(&server.url, &list);
        assert_eq!(run.code, 6, "{rest}: {}", run.err);
        assert!(run.err.contains("incomplete"), "{}", run.err);
        assert_left_open(&run);
        // What is wanted is there.
        let run = against(&server.url, &[&list[..], &["--max-items", "1"]].concat());
        assert_eq!(run.code, 0, "{rest}: {}", run.err);
    }
    for rest in [
        r#""hasMore": false, "cursor": 7"#,
        r#""hasMore": null, "cursor": null"#,
    ] {
        let server = Server::start([Reply::json(200, format!(r#"{{"studies": [], {rest}}}"#))]);
        let run = against(&server.url, &["viewer", "studies", "list", "--all"]);
        assert_eq!((run.code, run.out.as_str()), (0, "[]\n"), "{rest}");
    }
}

#[test]
fn an_empty_page_chooses_no_columns() {
    let server = Server::numbered(|number| match number {
        0 => Reply::json(200, r#"{"users": [], "cursor": "c"}"#),
        _ => Reply::json(200, r#"{"users": [{"userId": "u1"}]}"#),
    });
    let run = against(
        &server.url,
        &["viewer", "users", "list", "--all", "-o", "table"],
    );
    assert_eq!(run.out, "USER ID\nu1\n");
}

#[test]
fn fields_of_later_pages_are_reported() {
    let answer = |number| match number % 2 {
        0 => r#"{"users": [{"userId": "u1", "lastName": "A"}], "cursor": "c"}"#,
        _ => {
            r#"{"users": [{"userId": "u2", "lastName": "A name that is longer", "new": 1, "newer": [1]}]}"#
        }
    };
    let server = Server::numbered(move |number| Reply::json(200, answer(number)));
    let list = ["viewer", "users", "list", "--all"];
    let table = against(&server.url, &[&list[..], &["-o", "table"]].concat());
    assert_eq!(
        table.out,
        "USER ID  LAST NAME\nu1       A\nu2       A name that is longer\n"
    );
    assert_eq!(
        table.err,
        "note: fields of later pages not shown: new; use -o jsonl\n"
    );
    let csv = against(&server.url, &[&list[..], &["-o", "csv"]].concat());
    assert!(
        csv.err.contains("not shown: new, newer; use -o jsonl"),
        "{}",
        csv.err
    );
    let lines = against(&server.url, &[&list[..], &["-o", "jsonl"]].concat());
    assert_eq!(lines.err, "");
}

/// A server that fails for a while is asked again too.
#[cfg(unix)]
#[test]
fn a_list_is_watched_until_control_c() {
    use std::process::Stdio;

    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;

    use crate::world::{bare, read, wait_until};

    let server = Server::numbered(|number| match number {
        1 => Reply::json(503, "{}"),
        _ => Reply::json(
            200,
            format!(r#"{{"users": [{{"userId": "u{number}"}}], "hasMore": false}}"#),
        ),
    });
    let folder = tempfile::tempdir().unwrap();
    let list = [
        "viewer",
        "users",
        "ls",
        "--watch",
        "10ms",
        "-q",
        ".userId",
        "--max-retries",
        "0",
    ];
    let mut command = bare(&folder, &list);
    let command = command
        .env("AVARA_BASE_URL", &server.url)
        .env("AVARA_API_KEY", crate::world::KEY);
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    wait_until(|| server.received().len() > 4);
    kill(
        Pid::from_raw(i32::try_from(child.id()).unwrap()),
        Signal::SIGINT,
    )
    .unwrap();
    let run = read(&child.wait_with_output().unwrap());
    assert_eq!(run.code, 130, "{}", run.err);
    assert!(run.out.starts_with("u0\nu2\nu3\n"), "{}", run.out);
    let refused = against(&server.url, &["viewer", "users", "get", "--watch", "1s"]);
    assert_eq!(refused.code, 2);
}
