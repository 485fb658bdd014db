//! What flags, `--clear` and `--body` send.

use serde_json::{Value, json};

use crate::world::{Run, STUDY, USER, World, run};

fn sent(world: &World, arguments: &[&str]) -> Value {
    world.run(arguments);
    world.sandbox.requests().pop().unwrap().body.unwrap()
}

fn path(world: &World, arguments: &[&str]) -> String {
    let run = world.run(arguments);
    assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
    world.sandbox.requests().pop().unwrap().path
}

fn refused(world: &World, arguments: &[&str]) -> Run {
    let run = world.run(arguments);
    assert_eq!(run.code, 2, "{arguments:?}: {} {}", run.out, run.err);
    assert!(world.sandbox.requests().is_empty());
    run
}

#[test]
fn fields_are_set_cleared_or_left_alone() {
    let world = World::new();
    let update = ["viewer", "users", "update", USER];
    let with = |flags: &[&'static str]| [&update[..], flags].concat();
    assert_eq!(sent(&world, &update), json!({}));
    assert_eq!(
        sent(
            &world,
            &with(&[
                "--first-name",
                "Ada",
                "--clear",
                "middle-name",
                "--clear",
                "suffix1"
            ])
        ),
        json!({"firstName": "Ada", "middleName": null, "suffix1": null})
    );
    assert_eq!(
        sent(&world, &with(&["--can-manage-studies", "false"])),
        json!({"canManageStudies": false})
    );
}

#[test]
fn queries_can_be_null_and_lists() {
    let world = World::new();
    let list = ["viewer", "studies", "list"];
    let with = |flags: &[&'static str]| [&list[..], flags].concat();
    assert_eq!(path(&world, &list), "/v1/viewer/studies");
    assert_eq!(
        path(&world, &with(&["--clear", "assigned-to", "--limit", "5"])),
        "/v1/viewer/studies?limit=5&assignedTo="
    );
    let invitations = [
        "viewer",
        "users",
        "invitations",
        "list",
        "--status",
        "sent",
        "--status",
        "accepted",
    ];
    assert_eq!(
        path(&world, &invitations),
        "/v1/viewer/users/invitations?status=sent%2Caccepted"
    );
}

#[test]
fn maps_are_pairs() {
    let world = World::new();
    let body = sent(
        &world,
        &[
            "viewer",
            "studies",
            "update",
            STUDY,
            "--metadata",
            "ward=B 2",
            "--metadata",
            "a=b=c",
        ],
    );
    assert_eq!(body, json!({"metadata": {"ward": "B 2", "a": "b=c"}}));
}

#[test]
fn a_body_is_sent_as_it_is_and_flags_win() {
    let world = World::of(avara_sandbox::Sandbox::builder().stateless());
    let body = r#"{"severity":"later","studyDescription":"CT","studyInstanceUid":"1.2.3","x":{"y":[1.50]}}"#;
    let create = ["viewer", "studies", "create", "--body"];
    assert_eq!(
        sent(&world, &[&create[..], &[body]].concat()).to_string(),
        serde_json::from_str::<Value>(body).unwrap().to_string()
    );
    let file = world.file("body.json", body);
    let flagged = sent(
        &world,
        &[&create[..], &[&format!("@{file}"), "--severity", "stat"]].concat(),
    );
    assert_eq!(flagged["severity"], "stat");
    assert_eq!(flagged["x"]["y"][0], 1.5);
}

#[test]
fn a_body_can_come_from_stdin() {
    let world = World::new();
    let file = std::fs::File::open(world.file("body.json", r#"{"lastName": "Example"}"#)).unwrap();
    let mut command = world.command(&["viewer", "users", "update", USER, "--body", "-"]);
    assert_eq!(run(command.stdin(file)).code, 0);
    let sent = world.sandbox.requests().pop().unwrap().body;
    assert_eq!(sent, Some(json!({"lastName": "Example"})));
}

#[test]
fn unknown_values_need_a_word_more() {
    let world = World::of(avara_sandbox::Sandbox::builder().stateless());
    let update = [
        "viewer",
        "users",
        "update",
        USER,
        "--clinic-role",
        "Radiologits",
    ];
    let run = refused(&world, &update);
    assert!(
        run.err.contains("a similar value exists: 'Radiologist'"),
        "{}",
        run.err
    );
    let preview = world.run(&[&update[..], &["--allow-unknown", "--dry-run"]].concat());
    assert_eq!(preview.code, 0, "{}", preview.err);
    assert!(
        preview.out.contains(r#"{"clinicRole":"Radiologits"}"#),
        "{}",
        preview.out
    );
}

#[test]
fn everything_that_is_missing_is_named_at_once() {
    let world = World::new();
    let run = refused(
        &world,
        &["viewer", "users", "invite", "--email", "a@example.test"],
    );
    for flag in [
        "--first-name",
        "--last-name",
        "--clinic-role",
        "--level",
        "--can-manage-studies",
    ] {
        assert!(run.err.contains(flag), "{flag}: {}", run.err);
    }
    assert!(!run.err.contains("  --email <"), "{}", run.err);
    let run = refused(
        &world,
        &[
            "viewer",
            "users",
            "invite",
            "--body",
            r#"{"email": "a@example.test"}"#,
        ],
    );
    for flag in [
        "--first-name is required",
        "--last-name is required",
        "--level is required",
    ] {
        assert!(run.err.contains(flag), "{flag}: {}", run.err);
    }
    let run = refused(&world, &["viewer", "studies", "cancel"]);
    assert!(
        run.err
            .contains("--study-id | --study-instance-uid is required"),
        "{}",
        run.err
    );
}

#[test]
fn what_cannot_be_is_refused() {
    let world = World::new();
    let update = ["viewer", "users", "update", USER];
    let with = |flags: &[&'static str]| [&update[..], flags].concat();
    let both = refused(&world, &with(&["--clear", "suffix1", "--suffix1", "Jr."]));
    assert!(
        both.err.contains("--suffix1: is both set and cleared"),
        "{}",
        both.err
    );
    refused(&world, &with(&["--clear", "first-name"]));
    refused(&world, &with(&["--body", "[1]"]));
    refused(&world, &with(&["--body", "{"]));
    refused(&world, &["viewer", "studies", "list", "--limit", "many"]);
    refused(&world, &["viewer", "users", "retrieve", ""]);
    let typo = refused(&world, &["viewer", "usres"]);
    assert!(
        typo.err
            .contains("some similar subcommands exist: 'studies', 'users'"),
        "{}",
        typo.err
    );
}
