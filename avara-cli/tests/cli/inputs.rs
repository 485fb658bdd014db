//! The values that flags, `--clear`, `--without` and `--body` send.

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
    let sent = world.sandbox.requests().len();
    let run = world.run(arguments);
    assert_eq!(run.code, 2, "{arguments:?}: {} {}", run.out, run.err);
    assert_eq!(world.sandbox.requests().len(), sent, "{arguments:?}");
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
        path(&world, &with(&["--without", "assigned-to", "--limit", "5"])),
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
    let any = ["--allow-unknown"];
    assert_eq!(
        sent(&world, &[&create[..], &[body], &any].concat()).to_string(),
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
        run.err
            .contains("--clinic-role has an undocumented value; is `Radiologist` meant?"),
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
        both.err
            .contains("--suffix1 is both set and named by --clear"),
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
    let id = refused(&world, &[&retrieve[..], &["--", "-x"]].concat());
    assert!(id.err.contains("<USER_ID> expected"), "{}", id.err);
    world.run(&[&retrieve[..], &["--allow-unknown", "--", "-x"]].concat());
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
        run.err.contains("--metadata has the key `ward` twice"),
        "{}",
        run.err
    );
}

/// Returns the `--data` of a dry run.
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

/// A path and a query are held to the same rules as a body, and nothing is sent.
#[test]
fn ids_and_parameters_are_checked_before_anything_is_sent() {
    let world = World::new();
    let retrieve = ["viewer", "users", "retrieve"];
    let list = ["viewer", "studies", "list"];
    for (command, arguments, reported) in [
        (
            &retrieve[..],
            &[STUDY][..],
            "<USER_ID> is the id of something else: expected `usr_` and 32 hexadecimal digits, found `stu_`",
        ),
        (&retrieve, &["usr_1"], "<USER_ID> expected `usr_`"),
        (&retrieve, &[""], "<USER_ID> is empty"),
        (&list, &["--limit", "500"], "--limit must be at most 100"),
        (&list, &["--limit", "0"], "--limit must be at least 1"),
        (&list, &["--limit", "1.5"], "--limit must be a whole number"),
        (&list, &["--limit", "many"], "--limit must be a number"),
        (
            &list,
            &["--assigned-to", "null"],
            "--assigned-to expected `usr_`",
        ),
        (
            &list,
            &["--assigned-to", STUDY],
            "--assigned-to is the id of something else",
        ),
        (
            &list,
            &["--is-cancelled", "maybe"],
            "--is-cancelled must be true or false",
        ),
        (&list, &["--severity", "Stat"], "is `stat` meant?"),
    ] {
        let run = refused(&world, &[command, arguments].concat());
        assert!(run.err.contains(reported), "{reported}: {}", run.err);
        let json = refused(&world, &[command, arguments, &["-o", "json"]].concat());
        let error: Value = serde_json::from_str(&json.err).unwrap();
        assert_eq!(
            error["error"]["violations"].as_array().unwrap().len(),
            1,
            "{error}"
        );
    }
}

#[test]
fn what_is_not_documented_is_sent_on_request() {
    let world = World::of(avara_sandbox::Sandbox::builder().stateless());
    let sent = |arguments: &[&str]| {
        world.run(&[arguments, &["--allow-unknown"]].concat());
        world.sandbox.requests().pop().unwrap().path
    };
    assert_eq!(
        sent(&["viewer", "users", "retrieve", STUDY]),
        format!("/v1/viewer/users/{STUDY}")
    );
    let list = ["viewer", "studies", "list"];
    for (flag, value, expected) in [
        ("--limit", "500", "limit=500"),
        ("--limit", "many", "limit=many"),
        ("--assigned-to", "null", "assignedTo=null"),
        ("--severity", "later", "severity=later"),
    ] {
        let path = sent(&[&list[..], &[flag, value]].concat());
        assert_eq!(path, format!("/v1/viewer/studies?{expected}"));
    }
    let nothing = world.run(&["viewer", "users", "retrieve", "", "--allow-unknown"]);
    assert_eq!(
        nothing.code, 2,
        "another path is not another value: {}",
        nothing.err
    );
}

/// `--assigned-to "$UNSET"` must not list the unassigned.
#[test]
fn an_empty_value_asks_for_nothing() {
    let world = World::new();
    let list = ["viewer", "studies", "list"];
    for flag in [
        "--assigned-to",
        "--cursor",
        "--is-cancelled",
        "--limit",
        "--severity",
    ] {
        for value in ["", " "] {
            let run = refused(&world, &[&list[..], &[flag, value]].concat());
            assert!(run.err.contains(&format!("{flag} is empty")), "{}", run.err);
        }
    }
    let run = refused(&world, &[&list[..], &["--assigned-to", ""]].concat());
    assert!(run.err.contains("use --without assigned-to"), "{}", run.err);
    let both = refused(
        &world,
        &[
            &list[..],
            &["--assigned-to", USER, "--without", "assigned-to"],
        ]
        .concat(),
    );
    assert!(
        both.err.contains("--assigned-to is both given"),
        "{}",
        both.err
    );
    refused(&world, &[&list[..], &["--clear", "assigned-to"]].concat());
    let update = ["viewer", "studies", "update", STUDY];
    for flag in ["--assigned-to", "--severity", "--express-customer-id"] {
        refused(&world, &[&update[..], &[flag, ""]].concat());
    }
    let invitations = [
        "viewer",
        "users",
        "invitations",
        "list",
        "--status",
        "sent",
        "--status",
        "",
    ];
    refused(&world, &invitations);
}

/// Not the first mistake alone.
#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let world = World::new();
    let invite = [
        "viewer",
        "users",
        "invite",
        "--email",
        "a\u{200b}@example.test",
        "--clinic-role",
        "radiologist",
        "--level",
        "memebr",
        "--can-manage-studies",
        "yes",
        "--has-dashboard-access",
        "false",
        "--phone-number",
        "4.917E+11",
        "--first-name",
        "A",
    ];
    let run = refused(&world, &invite);
    let reported = [
        "--email contains the invisible character U+200B: remove it",
        "--last-name is required",
        "--clinic-role has an undocumented value; is `Radiologist` meant?",
        "--level has an undocumented value; is `member` meant?",
        "--can-manage-studies must be true or false",
        "--phone-number must be digits",
    ];
    for reported in reported {
        assert!(run.err.contains(reported), "{reported}: {}", run.err);
    }
    assert!(!run.err.contains("--email is required"), "{}", run.err);
    let run = refused(&world, &[&invite[..], &["-o", "json"]].concat());
    let error: Value = serde_json::from_str(&run.err).unwrap();
    let violations = error["error"]["violations"].as_array().unwrap();
    let arguments: Vec<_> = violations
        .iter()
        .map(|one| one["argument"].as_str().unwrap())
        .collect();
    for flag in [
        "--email",
        "--last-name",
        "--clinic-role",
        "--level",
        "--can-manage-studies",
    ] {
        assert_eq!(
            arguments
                .iter()
                .filter(|argument| **argument == flag)
                .count(),
            1,
            "{error}"
        );
    }
}

#[test]
fn values_have_the_type_that_is_documented() {
    let world = World::new();
    let update = ["viewer", "studies", "update", STUDY, "--body"];
    for (body, reported) in [
        (r#"{"metadata": {"mrn": 5}}"#, "metadata.* must be a string"),
        (
            r#"{"studyDescription": 5}"#,
            "--study-description must be a string",
        ),
        (r#"{"severity": "Stat"}"#, "is `stat` meant?"),
        (r#"{"metadata": []}"#, "--metadata must be an object"),
    ] {
        let run = refused(&world, &[&update[..], &[body]].concat());
        assert!(run.err.contains(reported), "{reported}: {}", run.err);
    }
    let flag = ["viewer", "studies", "update", STUDY, "--report-metadata"];
    let twice = refused(
        &world,
        &[&["auto-scribe"], &flag[1..], &[r#"{"a":1,"a":2}"#]].concat(),
    );
    assert!(
        twice
            .err
            .contains("--report-metadata contains a field twice"),
        "{}",
        twice.err
    );
}

#[test]
fn an_id_in_the_wrong_place_is_reported_where_it_belongs() {
    let world = World::new();
    let flag = refused(&world, &["viewer", "users", "retrieve", "--user-id", USER]);
    assert!(
        flag.err
            .contains("give it without a flag: 'avara viewer users retrieve <USER_ID>'"),
        "{}",
        flag.err
    );
    let written = format!("--user-id={USER}");
    let flag = refused(&world, &["viewer", "users", "get", &written]);
    assert!(flag.err.contains("give it without a flag"), "{}", flag.err);
    let place = refused(&world, &["viewer", "studies", "cancel", STUDY]);
    assert!(
        place.err.contains("give the id with a flag: '--study-id'"),
        "{}",
        place.err
    );
}

#[test]
fn what_is_missing_in_the_path_is_reported_with_the_rest() {
    let world = World::new();
    let list = refused(&world, &["viewer", "studies", "get"]);
    assert!(
        list.err.contains("nothing was sent") && list.err.contains(" is required"),
        "{}",
        list.err
    );
    let update = refused(&world, &["viewer", "users", "update", "--level", "memebr"]);
    for reported in ["<USER_ID> is required", "is `member` meant?"] {
        assert!(update.err.contains(reported), "{reported}: {}", update.err);
    }
}

#[test]
fn commands_have_short_names() {
    let world = World::new();
    let one = world.run(&["viewer", "users", "get", USER, "-q", ".userId"]);
    assert_eq!(one.out, format!("{USER}\n"), "{}", one.err);
    assert_eq!(world.run(&["viewer", "users", "ls", "-o", "csv"]).code, 0);
}
