//! Bulk: all rows are checked first, and none is done twice.

mod checks;
mod files;
mod journal;
mod outcome_unknown;
mod rows;

use std::process::Stdio;
use std::time::Duration;

use avara_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::world::{NOBODY, USER, World};

const INVITE: [&str; 4] = ["viewer", "users", "invite", "--from-csv"];
const CREATE: [&str; 4] = ["viewer", "studies", "create", "--from-csv"];

fn people(number: usize) -> String {
    let mut text = String::from("email,first-name,lastName,clinicRole,level\n");
    for person in 0..number {
        text += &format!("p{person}@example.test,Test,\"Person, {person}\",Radiologist,member\n");
    }
    text
}

/// For all rows.
const SAME: [&str; 4] = [
    "--can-manage-studies",
    "false",
    "--has-dashboard-access",
    "false",
];

fn studies(number: usize) -> String {
    let mut text = String::from("studyInstanceUid,studyDescription,severity,metadata.ward\n");
    for study in 0..number {
        text += &format!("1.2.3.{study},CT Chest,stat,B\n");
    }
    text
}

fn lines(world: &World, name: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(world.folder.path().join(name)).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn created(world: &World) -> usize {
    let created = world.sandbox.stats().executed("viewer.studies.create");
    usize::try_from(created).unwrap()
}

fn assert_each_once(world: &World, number: usize) {
    let stats = world.sandbox.stats();
    for study in 0..number {
        let uid = format!("1.2.3.{study}");
        assert_eq!(
            stats.executed_for("viewer.studies.create", &uid),
            1,
            "{uid}"
        );
    }
}

#[test]
fn every_row_is_done_once_and_again_changes_nothing() {
    let world = World::new();
    let file = world.file("people.csv", &people(12));
    let invite = [&INVITE[..], &[&file], &SAME].concat();
    let summary = world.json(&invite);
    assert_eq!(
        (&summary["done"], &summary["failed"]),
        (&json!(12), &json!(0))
    );
    assert_eq!(world.sandbox.stats().executed("viewer.users.invite"), 12);
    let again = world.json(&invite);
    assert_eq!(
        (&again["done"], &again["doneBefore"]),
        (&json!(0), &json!(12))
    );
    assert_eq!(world.sandbox.stats().executed("viewer.users.invite"), 12);

    let lines = lines(&world, "people.csv.results.jsonl");
    assert_eq!(lines[0]["operation"], "viewer.users.invite");
    let done: Vec<_> = lines
        .iter()
        .filter(|line| line["state"] == "done")
        .collect();
    assert_eq!(done.len(), 12);
    assert!(
        done.iter()
            .all(|line| line["reply"].is_object() && line["row"].is_u64())
    );
}

#[test]
fn json_lines_are_sent_as_they_are_and_can_name_the_path() {
    let world = World::of(Sandbox::builder().stateless());
    let file = world.file(
        "users.jsonl",
        &format!("{{\"userId\": \"{USER}\", \"new\": [1]}}\n\n{{\"user-id\": \"{NOBODY}\"}}\n"),
    );
    let summary = world.json(&[
        "viewer",
        "users",
        "update",
        "--from-jsonl",
        &file,
        "--last-name",
        "Example",
    ]);
    assert_eq!(summary["done"], 2);
    let mut bodies: Vec<_> = world
        .sandbox
        .requests()
        .into_iter()
        .filter_map(|one| one.body)
        .collect();
    bodies.sort_by_key(Value::to_string);
    assert_eq!(
        bodies,
        [
            json!({"lastName": "Example", "new": [1]}),
            json!({"lastName": "Example"})
        ]
    );
}

#[test]
fn failed_rows_are_reported_and_tried_again() {
    let world = World::new();
    let first = [
        "viewer",
        "studies",
        "create",
        "--study-instance-uid",
        "1.2.3.1",
        "--severity",
        "normal",
        "--study-description",
        "Other",
    ];
    assert_eq!(world.run(&first).code, 0);
    let file = world.file("studies.csv", &studies(3));
    let create = [&CREATE[..], &[&file]].concat();
    let run = world.run(&create);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(
        run.err.contains("row 3: viewer.studies.create: conflict"),
        "{}",
        run.err
    );
    assert_each_once(&world, 3);
    assert_eq!(world.run(&create).code, 1);
    assert_each_once(&world, 3);
}

/// Killed at a hundred different moments: in the middle of a request, of a line, or between rows.
#[test]
fn a_killed_run_goes_on_without_doing_a_row_twice() {
    const ROWS: usize = 150;

    let world =
        World::of(Sandbox::builder().latency(Duration::from_millis(1), Duration::from_millis(30)));
    let file = world.file("studies.csv", &studies(ROWS));
    let create = [
        &CREATE[..],
        &[&file, "--concurrency", "8", "--timeout", "2s"],
    ]
    .concat();
    let mut kills = 0;
    for round in 0..100 {
        let mut command = world.command(&create);
        let mut child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(120 + 37 * (round % 10)));
        if child.try_wait().unwrap().is_some() {
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        kills += 1;
        if created(&world) > ROWS * 3 / 4 {
            break;
        }
    }
    assert!(kills > 1, "{kills}");
    let run = world.run(&create);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_each_once(&world, ROWS);
    assert_eq!(created(&world), ROWS);
}

#[test]
fn a_refused_key_stops_the_run() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(40));
    let mut command = world.command(&[&CREATE[..], &[&file]].concat());
    let run = crate::world::run(command.env("AVARA_API_KEY", "sk_live_wrong"));
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(world.sandbox.requests().len() < 10);
}
