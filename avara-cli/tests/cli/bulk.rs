//! Many at once: all rows are checked first, and none is done twice.

use std::process::Stdio;
use std::time::Duration;

use avara_sandbox::{FaultKind, Sandbox};
use serde_json::{Value, json};

use crate::world::{USER, World};

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
fn all_bad_rows_are_told_before_anything_is_sent() {
    let world = World::new();
    let file = world.file(
        "people.csv",
        "email,firstName,lastName,clinicRole,level,canManageStudies,hasDashboardAccess\n\
         a@example.test,Test,Person,Radiologist,member,false,false\n\
         b@example.test,Test,,Radiologits,member,maybe,false\n\
         c@example.test,Test,,Radiologist,member,true,false\n\
         d@example.test,Test,Person,Radiologits,member,true,false\n\
         a@example.test,Other,Person,Radiologist,member,false,false\n",
    );
    let run = world.run(&[&INVITE[..], &[&file]].concat());
    assert_eq!(run.code, 2, "{}", run.err);
    for told in [
        "row 3: canManageStudies must be true or false",
        "row 4: lastName is required",
        "row 5: clinicRole has a value that is not documented",
        "row 6: has the same email as row 2",
    ] {
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
    assert!(world.sandbox.requests().is_empty());
    let file = world.file("odd.csv", "email,nothing\na@example.test,1\n");
    let run = world.run(&[&INVITE[..], &[&file]].concat());
    assert!(
        run.code == 2 && run.err.contains("no field for the columns nothing"),
        "{}",
        run.err
    );
}

#[test]
fn json_lines_are_sent_as_they_are_and_can_name_the_path() {
    let world = World::of(Sandbox::builder().stateless());
    let file = world.file(
        "users.jsonl",
        &format!("{{\"userId\": \"{USER}\", \"new\": [1]}}\n\n{{\"user-id\": \"{USER}\"}}\n"),
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
fn failed_rows_are_told_and_tried_again() {
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

#[test]
fn lost_answers_are_looked_up() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(6));
    for kind in [
        FaultKind::ResetAfter,
        FaultKind::ResetBefore,
        FaultKind::ServerErrorAfter,
    ] {
        world.sandbox.fail_next(kind);
    }
    let run = world.run(&[&CREATE[..], &[&file]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert_each_once(&world, 6);
}

#[test]
fn a_row_whose_outcome_is_unknown_is_not_repeated() {
    let world = World::new();
    let file = world.file("customers.csv", "expressCustomerName\nTest Center 8\n");
    let create = ["express", "create", "--from-csv", &file];
    world.sandbox.fail_next(FaultKind::ResetAfter);
    assert_eq!(world.run(&create).code, 7);
    let again = world.run(&create);
    assert_eq!(again.code, 7, "{}", again.err);
    assert_eq!(world.sandbox.stats().executed("express.create"), 1);
}

#[test]
fn a_journal_is_of_one_operation_and_one_server() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    assert_eq!(world.run(&[&CREATE[..], &[&file]].concat()).code, 0);
    let other = [
        "auto-scribe",
        "studies",
        "create",
        "--report-metadata",
        "{}",
        "--from-csv",
        &file,
    ];
    let run = world.run(&other);
    assert!(
        run.code == 2 && run.err.contains("another operation"),
        "{}",
        run.err
    );
}

/// Killed at a hundred different moments: in the middle of a request, of a line, or between rows.
#[test]
fn a_killed_run_goes_on_without_doing_a_row_twice() {
    const ROWS: usize = 150;

    let world =
        World::of(Sandbox::builder().latency(Duration::from_millis(1), Duration::from_millis(30)));
    let file = world.file("studies.csv", &studies(ROWS));
    let create = [&CREATE[..], &[&file, "--concurrency", "8"]].concat();
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
fn a_torn_line_is_forgotten() {
    use std::io::Write as _;

    let world = World::new();
    let file = world.file("studies.csv", &studies(2));
    let create = [&CREATE[..], &[&file]].concat();
    assert_eq!(world.run(&create).code, 0);
    let path = world.folder.path().join("studies.csv.results.jsonl");
    let mut results = std::fs::OpenOptions::new().append(true).open(path).unwrap();
    results.write_all(br#"{"row":3,"sta"#).unwrap();
    let again = world.json(&create);
    assert_eq!(again["doneBefore"], 2);
    assert_each_once(&world, 2);
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
