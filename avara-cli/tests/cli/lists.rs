//! Pages: one, all, or some items.

use avara_sandbox::Sandbox;
use serde_json::Value;

use crate::stub::Stub;
use crate::world::{World, against};

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

    let stub = Stub::always(
        200,
        r#"{"studies": [], "cursor": "again", "hasMore": true}"#,
    );
    let run = against(&stub.url, &["viewer", "studies", "list", "-o", "table"]);
    assert_eq!((run.code, stub.requests().len()), (0, 1));
}

#[test]
fn the_limit_is_sent_as_given() {
    let stub = Stub::always(200, r#"{"studies": [], "hasMore": false}"#);
    against(
        &stub.url,
        &["viewer", "studies", "list", "--limit", "1000", "--all"],
    );
    assert_eq!(
        stub.requests(),
        ["GET /v1/viewer/studies?limit=1000 HTTP/1.1"]
    );
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
fn a_list_that_goes_round_in_a_circle_ends() {
    let stub = Stub::new(|number| {
        (
            200,
            format!(
                r#"{{"studies": [{{"n": {number}}}], "cursor": "{}", "hasMore": true}}"#,
                number % 3
            ),
        )
    });
    let run = against(&stub.url, &["viewer", "studies", "list", "--all"]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert!(run.err.contains("repeated a cursor"), "{}", run.err);
    assert!(stub.requests().len() < 12);
    assert!(
        serde_json::from_str::<Value>(&run.out).is_ok(),
        "{}",
        run.out
    );
}
