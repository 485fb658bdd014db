//! `avara api`.

use serde_json::{Value, json};

use crate::world::{NOBODY, USER, World};

#[test]
fn any_endpoint_can_be_called() {
    let world = World::new();
    let path = format!("/v1/viewer/users/{USER}");
    assert_eq!(world.json(&["api", "GET", &path])["userId"], USER);
    let changed = world.json(&[
        "api",
        "patch",
        &path,
        "--body",
        r#"{"lastName": "Example"}"#,
    ]);
    assert_eq!(changed["lastName"], "Example");
    let received = world.sandbox.requests().pop().unwrap();
    assert_eq!(received.body, Some(json!({"lastName": "Example"})));
}

#[test]
fn pages_and_queries_work_as_for_lists() {
    let world = World::new();
    let list = [
        "api",
        "GET",
        "/v1/viewer/studies?limit=7&studyDescription=C%54",
        "--param",
        "isCancelled=false",
    ];
    let page = world.json(&list);
    assert!(page["studies"].is_array());
    let path = world.sandbox.requests().pop().unwrap().path;
    assert_eq!(
        path,
        "/v1/viewer/studies?limit=7&studyDescription=CT&isCancelled=false"
    );
    let all = world.json(&["api", "GET", "/v1/viewer/studies", "--paginate"]);
    assert!(all.as_array().unwrap().len() > 20);
    let lines = world.run(&[
        "api",
        "GET",
        "/v1/viewer/studies",
        "--paginate",
        "-o",
        "jsonl",
    ]);
    let ids = lines
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    assert!(ids.into_iter().all(|item| item["studyId"].is_string()));
}

#[test]
fn errors_are_those_of_all_commands() {
    let world = World::new();
    let run = world.run(&["api", "GET", &format!("/v1/viewer/users/{NOBODY}")]);
    assert_eq!(run.code, 4, "{}", run.err);
    assert_eq!(world.run(&["api", "GET", "v1"]).code, 2);
    assert_eq!(world.run(&["api", "G T", "/v1"]).code, 2);
    let run = world.run(&["api", "POST", "/v1/express", "--body", "{}", "--dry-run"]);
    assert!(run.out.starts_with("curl --request POST "), "{}", run.out);
}

#[test]
fn a_parameter_can_be_repeated() {
    let world = World::new();
    let sent = |arguments: &[&str]| {
        let run = world.run(&[&["api", "GET"], arguments, &["--dry-run"]].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        run.out.lines().next().unwrap().to_owned()
    };
    let line = sent(&["/v1/x?a=b&a=c", "--param", "a=d"]);
    assert!(line.ends_with("/v1/x?a=b&a=c&a=d' \\"), "{line}");

    let line = sent(&["/v1/x?to=https://example.test&c=%23"]);
    assert!(
        line.contains("?to=https%3A%2F%2Fexample.test&c=%23'"),
        "{line}"
    );

    let all = ["api", "GET", "/v1/viewer/studies?limit=15", "--paginate"];
    assert!(world.json(&all).as_array().unwrap().len() > 30);
    let last = world.sandbox.requests().pop().unwrap().path;
    assert_eq!(last.matches("cursor=").count(), 1, "{last}");
}

#[test]
fn a_query_is_of_each_reply() {
    let world = World::new();
    for (flags, pages) in [(&[][..], 1), (&["--paginate"], 3)] {
        let list = [
            "api",
            "GET",
            "/v1/viewer/studies?limit=15",
            "-q",
            ".studies | length",
        ];
        let run = world.run(&[&list[..], flags].concat());
        assert_eq!(
            (run.code, run.out.lines().count()),
            (0, pages),
            "{} {}",
            run.out,
            run.err
        );
        assert!(run.out.starts_with("15\n"), "{}", run.out);
    }
}

#[test]
fn a_wrong_path_is_reported_in_words_of_the_command_line() {
    let world = World::new();
    for (path, problem) in [
        ("https://example.test/v1/x", "--base-url"),
        ("v1/x", "must start with `/`"),
        ("/v1/x?y#frag", "write %23"),
        ("/v1/x#y", "write %23"),
        ("/v1/a b", "write %20"),
        ("/v1/\u{e9}", "percent-encoded"),
    ] {
        let run = world.run(&["api", "GET", path]);
        assert_eq!(run.code, 2, "{path}: {}", run.err);
        let is_reported = run.err.contains("PATH ") && run.err.contains(problem);
        assert!(is_reported, "{path}: {}", run.err);
    }
    assert!(world.sandbox.requests().is_empty());
}
