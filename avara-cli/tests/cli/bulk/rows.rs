//! Rows from elsewhere: stdin, another program's columns, what a list has printed, and records that
//! are there already.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use super::{CREATE, created, people, studies};
use crate::world::{Run, USER, World, read};

/// Runs it with rows on stdin.
fn piped(world: &World, arguments: &[&str], rows: &str) -> Run {
    let mut command = world.command(arguments);
    let command = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(rows.as_bytes())
        .unwrap();
    read(&child.wait_with_output().unwrap())
}

#[test]
fn rows_come_from_stdin_with_a_journal() {
    let world = World::new();
    let rows = studies(3);
    let without = piped(&world, &[&CREATE[..], &["-"]].concat(), &rows);
    assert!(
        without.code == 2 && without.err.contains("--journal"),
        "{}",
        without.err
    );
    let with = [&CREATE[..], &["-", "--journal", "results.jsonl"]].concat();
    for done in [3, 0] {
        let run = piped(&world, &with, &rows);
        assert_eq!(run.code, 0, "{}", run.err);
        let summary: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!(summary["done"], done);
    }
    assert_eq!(created(&world), 3);
    let both = piped(&world, &[&with[..], &["--key-file", "-"]].concat(), &rows);
    assert!(both.code != 0 && created(&world) == 3, "{}", both.err);
}

#[test]
fn columns_of_another_program_are_mapped() {
    let world = World::new();
    let rows = people(2).replacen("email,first-name", "E-Mail,Vor=name", 1);
    let file = world.file("people.csv", &rows);
    let invite = [
        "viewer",
        "users",
        "invite",
        "--from-csv",
        &file,
        "--can-manage-studies",
        "false",
        "--has-dashboard-access",
        "false",
    ];
    let with = |maps: &[&str]| {
        let maps = maps.iter().flat_map(|map| ["--map", map]);
        let arguments: Vec<_> = invite.into_iter().chain(maps).collect();
        world.run(&arguments)
    };
    for (maps, reported) in [
        (&["E-Mail=email"][..], "no field for column 2"),
        (
            &["E-Mail=email", "Vor=name=name"],
            "no such column or field",
        ),
        (
            &["E-Mail=email", "Vor=name=firstName", "x=lastName"],
            "no such column or field",
        ),
        (
            &["E-Mail=email", "Vor=name=email"],
            "column 2 is a duplicate",
        ),
        (&["E-Mail"], "must be COLUMN=FIELD"),
    ] {
        let run = with(maps);
        assert!(
            run.code == 2 && run.err.contains(reported),
            "{reported}: {}",
            run.err
        );
    }
    assert!(world.sandbox.requests().is_empty());
    let run = with(&["E-Mail=email", "Vor=name=first-name"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(world.sandbox.stats().executed("viewer.users.invite"), 2);
}

/// The output of a list can be changed and used as rows.
#[test]
fn printed_objects_are_rows_of_a_change() {
    let world = World::new();
    let list = |format: &str| {
        let list = ["viewer", "studies", "list", "--limit", "5", "-o", format];
        let run = world.run(&list);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out
            .replace("\"severity\":\"normal\"", "\"severity\":\"high\"")
    };
    for (flag, format) in [("--from-jsonl", "jsonl"), ("--from-csv", "csv")] {
        let file = world.file(&format!("rows.{format}"), &list(format));
        let update = ["viewer", "studies", "update", flag, &file];
        let before = world.sandbox.requests().len();
        let refused = world.run(&update);
        assert_eq!(refused.code, 2, "{}", refused.err);
        for name in ["createdAt", "studyInstanceUid", "--ignore-read-only"] {
            assert!(refused.err.contains(name), "{name}: {}", refused.err);
        }
        assert_eq!(world.sandbox.requests().len(), before);
        let run = world.run(&[&update[..], &["--ignore-read-only"]].concat());
        assert_eq!(run.code, 0, "{flag}: {}", run.err);
        assert!(
            run.err.contains("note: ignored read-only fields: "),
            "{}",
            run.err
        );
        let sent = world.sandbox.requests();
        let sent: Vec<_> = sent.iter().filter(|one| one.method == "PATCH").collect();
        assert!(sent.iter().all(|one| one.status == Some(200)), "{sent:?}");
        assert!(!sent.is_empty());
    }
}

#[test]
fn a_record_that_is_there_is_no_failure_on_request() {
    let world = World::new();
    let first = world.file("first.csv", &studies(2));
    assert_eq!(world.run(&[&CREATE[..], &[&first]].concat()).code, 0);
    let text = studies(4).replace("CT Chest", "MR Head");
    let more = world.file("more.csv", &text);
    let create = [&CREATE[..], &[&more]].concat();
    let run = world.run(&[&create[..], &["--skip-existing"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let summary: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (&summary["done"], &summary["existing"], &summary["failed"]),
        (&2.into(), &2.into(), &0.into())
    );
    assert_eq!(created(&world), 4);
    assert_eq!(
        world.run(&create).code,
        1,
        "without it, conflicts are failures"
    );
    let file = world.file("users.jsonl", &format!("{{\"userId\": \"{USER}\"}}"));
    let update = [
        "viewer",
        "users",
        "update",
        "--from-jsonl",
        &file,
        "--skip-existing",
    ];
    assert_eq!(world.run(&update).code, 2);
}
