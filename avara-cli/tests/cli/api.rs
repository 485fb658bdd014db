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
