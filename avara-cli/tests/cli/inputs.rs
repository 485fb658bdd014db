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

#[test]
fn an_unknown_flag_is_no_id() {
    let world = World::new();
    let retrieve = ["viewer", "users", "retrieve"];
    let typo = refused(&world, &[&retrieve[..], &["--dryrun"]].concat());
    assert!(
        typo.err.contains("a similar argument exists: '--dry-run'"),
        "{}",
        typo.err
    );
    let dash = refused(&world, &[&retrieve[..], &["-x"]].concat());
    assert!(dash.err.contains("use '-- -x'"), "{}", dash.err);
    let run = world.run(&[&retrieve[..], &["-ojsonl", USER]].concat());
    assert_eq!((run.code, run.out.lines().count()), (0, 1), "{}", run.err);
    world.run(&[&retrieve[..], &["--", "-x"]].concat());
    let asked = world.sandbox.requests().pop().unwrap().path;
    assert_eq!(asked, "/v1/viewer/users/-x");
}

#[test]
fn a_value_that_begins_with_a_dash_is_written_behind_the_flag() {
    let world = World::new();
    let update = ["viewer", "users", "update", USER];
    let run = refused(&world, &[&update[..], &["--last-name", "-x"]].concat());
    assert!(run.err.contains("use '--last-name=-x'"), "{}", run.err);
    let flag = refused(&world, &[&update[..], &["--dry-run", "-x"]].concat());
    assert!(!flag.err.contains("--dry-run=-x"), "{}", flag.err);
    assert_eq!(
        sent(&world, &[&update[..], &["--last-name=-x"]].concat()),
        json!({"lastName": "-x"})
    );
}

#[test]
fn a_key_of_a_map_is_given_once() {
    let world = World::new();
    let update = ["viewer", "studies", "update", STUDY];
    let twice = ["--metadata", "ward=1", "--metadata", "ward=2"];
    let run = refused(&world, &[&update[..], &twice].concat());
    assert!(
        run.err.contains("--metadata: has the key `ward` twice"),
        "{}",
        run.err
    );
}

/// What `--data` of a dry run says.
fn data(world: &World, arguments: &[&str]) -> String {
    let run = world.run(&[arguments, &["--dry-run"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let (_, data) = run.out.split_once("--data '").unwrap();
    data.trim_end().trim_end_matches('\'').to_owned()
}

const ODD: &str = r#"{"x":12345678901234567890123.10, "y" : 1e400, "x":[1.50],"severity":"stat"}"#;

#[test]
fn no_digit_of_a_body_is_changed() {
    let world = World::new();
    let update = ["viewer", "studies", "update", STUDY, "--body"];
    assert_eq!(data(&world, &[&update[..], &[ODD]].concat()), ODD);
    let file = world.file("body.json", &format!("\u{feff}{ODD}\n"));
    let api = ["api", "POST", "/v1/viewer/studies", "--body"];
    assert_eq!(
        data(&world, &[&api[..], &[&format!("@{file}")]].concat()),
        ODD
    );
    let deep = format!(r#"{{"x":{}1{}}}"#, "[".repeat(500), "]".repeat(500));
    assert_eq!(data(&world, &[&update[..], &[&deep]].concat()), deep);
    assert_eq!(data(&world, &[&api[..], &[&deep]].concat()), deep);
}

#[test]
fn flags_win_over_a_body_and_leave_the_rest() {
    let world = World::new();
    let update = ["viewer", "studies", "update", STUDY, "--body", ODD];
    let sent = data(&world, &[&update[..], &["--severity", "high"]].concat());
    let rest = r#"{"x":12345678901234567890123.10,"y":1e400,"x":[1.50],"#;
    assert_eq!(sent, format!(r#"{rest}"severity":"high"}}"#));
}

#[test]
fn a_body_is_checked_as_far_as_it_can_be_read() {
    let world = World::new();
    let update = ["viewer", "users", "update", USER, "--body"];
    let body = r#"{"firstName": null, "x": 1e400}"#;
    let run = refused(&world, &[&update[..], &[body]].concat());
    assert!(
        run.err.contains("--first-name must not be null"),
        "{}",
        run.err
    );
}

#[test]
fn an_event_is_posted_as_it_is_given() {
    let world = World::new();
    let key = ["--key", "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3"];
    let trigger = [
        "webhooks",
        "trigger",
        "study.access_requested",
        "--to",
        "http://127.0.0.1:1",
    ];
    let event = r#"{"id": "whe_1", "data": {"n": 1.50, "n": 2.0}}"#;
    let given = [&trigger[..], &key, &["--body", event]].concat();
    assert_eq!(data(&world, &given), event);
    let changed = data(&world, &[&given[..], &["--id", "whe_2"]].concat());
    assert!(changed.starts_with(r#"{"id":"whe_2""#), "{changed}");
    refused(
        &world,
        &[&trigger[..], &key, &["--body", "--dry-run"]].concat(),
    );
}
