//! The result file: whose it is, and what it is not written into.

use std::io::Write as _;

use super::{CREATE, assert_each_once, created, studies};
use crate::world::{NOBODY, USER, World};
use avara_test_kit::{Reply, Server};

const RESULTS: &str = "studies.csv.results.jsonl";

#[test]
fn a_journal_is_of_one_operation_one_server_and_one_account() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(2));
    let create = [&CREATE[..], &[&file]].concat();
    assert_eq!(world.run(&create).code, 0);
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
        run.code == 2 && run.err.contains("another operation, viewer.studies.create"),
        "{}",
        run.err
    );

    let run = world.run(&[&create[..], &["--base-url", "http://127.0.0.1:9"]].concat());
    assert!(
        run.code == 2 && run.err.contains("another base URL"),
        "{}",
        run.err
    );

    let known = "sk_live_1234567890abcdef1234567890abcdef";
    let with_key = |more: &[&str]| {
        let mut command = world.command(&[&create[..], more].concat());
        crate::world::run(command.env("AVARA_API_KEY", known))
    };
    let run = with_key(&[]);
    assert!(
        run.code == 2 && run.err.contains("another API key; use --same-account"),
        "{}",
        run.err
    );
    let run = with_key(&["--same-account"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(created(&world), 2);
}

#[test]
fn another_kind_of_file_stays_as_it_is() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    for (name, text) in [
        ("note.txt", "no line break"),
        ("notes.txt", "some\nlines\nand the last"),
        (
            "other.jsonl",
            "{\"operation\":\"viewer.studies.create\"}\n{}",
        ),
        ("brace.txt", "{\"operation\":\"viewer.users"),
    ] {
        let other = world.file(name, text);
        let run = world.run(&[&CREATE[..], &[&file, "--journal", &other]].concat());
        assert!(
            run.code == 2 && run.err.contains("not a result file of avara"),
            "{}",
            run.err
        );
        assert_eq!(std::fs::read_to_string(&other).unwrap(), text);
    }
    let run = world.run(&[&CREATE[..], &[&file, "--journal", &file]].concat());
    assert_ne!(run.code, 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), studies(1));
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn a_torn_line_is_forgotten_and_a_damaged_one_is_not() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(2));
    let create = [&CREATE[..], &[&file]].concat();
    assert_eq!(world.run(&create).code, 0);
    let path = world.folder.path().join(RESULTS);
    let whole = std::fs::read(&path).unwrap();
    let mut results = std::fs::OpenOptions::new()
        .append(true)
        .open(&path)
        .unwrap();
    results.write_all(br#"{"row":3,"sta"#).unwrap();
    let again = world.json(&create);
    assert_eq!(again["doneBefore"], 2);
    assert_eq!(std::fs::read(&path).unwrap(), whole);
    results.write_all(b"{\"row\":3,\"sta\n").unwrap();
    let run = world.run(&create);
    assert!(
        run.code == 2 && run.err.contains("line 6 cannot be read"),
        "{}",
        run.err
    );
    assert_each_once(&world, 2);
}

/// A first line that was torn is the only one, and is written again.
#[test]
fn a_torn_beginning_is_a_beginning() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    world.file(RESULTS, "{\"operation\":\"viewer.stu");
    assert_eq!(world.run(&[&CREATE[..], &[&file]].concat()).code, 0);
    assert_each_once(&world, 1);
}

#[test]
fn a_row_that_was_changed_after_it_was_done_is_reported() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(2));
    let create = [&CREATE[..], &[&file]].concat();
    assert_eq!(world.run(&create).code, 0);
    world.file(
        "studies.csv",
        &studies(3).replace("1.2.3.1,CT Chest", "1.2.3.1,MR Head"),
    );
    let run = world.run(&create);
    assert!(
        run.code == 2 && run.err.contains("row 3: was done with other values"),
        "{}",
        run.err
    );
    world.file("studies.csv", &studies(3));
    let run = world.run(&[&create[..], &["--metadata", "batch=2"]].concat());
    assert!(
        run.code == 2 && run.err.contains("row 2: was done with other values"),
        "{}",
        run.err
    );
    assert_eq!(created(&world), 2);
    assert_eq!(world.run(&create).code, 0);
    assert_each_once(&world, 3);
}

#[test]
fn a_changed_row_without_a_key_is_reported_by_the_old_one_being_gone() {
    let world = World::new();
    let file = world.file("customers.csv", "expressCustomerName\nTest Center 8\n");
    let create = ["express", "create", "--from-csv", &file];
    assert_eq!(world.run(&create).code, 0);
    world.file("customers.csv", "expressCustomerName\nTest Centre 8\n");
    let run = world.run(&create);
    assert!(
        run.code == 2
            && run
                .err
                .contains("formerly row 2: was done and is no longer in the file"),
        "{}",
        run.err
    );
    world.file(
        "customers.csv",
        "expressCustomerName\nTest Center 8\nTest Center 9\n",
    );
    assert_eq!(world.run(&create).code, 0);
    assert_eq!(world.sandbox.stats().executed("express.create"), 2);
}

#[test]
fn a_row_that_was_refused_may_be_changed() {
    let world = World::new();
    let taken = "--study-instance-uid 1.2.3.1 --severity normal --study-description Other";
    let taken: Vec<_> = taken.split(' ').collect();
    assert_eq!(world.run(&[&CREATE[..3], &taken].concat()).code, 0);
    let file = world.file("studies.csv", &studies(2));
    let create = [&CREATE[..], &[&file]].concat();
    assert_eq!(world.run(&create).code, 1);
    world.file("studies.csv", &studies(2).replace("1.2.3.1,", "1.2.3.9,"));
    assert_eq!(world.run(&create).code, 0);
    assert_eq!(created(&world), 3);
}

/// A row that was refused, was changed and done, and is put back as it was first.
#[test]
fn what_was_done_with_other_values_stays_known() {
    let made = r#"{"studyId": "stu_1234567890abcdef1234567890abcdef"}"#;
    let server =
        Server::numbered(move |number| Reply::json(if number == 0 { 400 } else { 200 }, made));
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let create = [&CREATE[..], &[&file]].concat();
    let run = || {
        let mut command = world.command(&create);
        crate::world::run(command.env("AVARA_BASE_URL", &server.url))
    };
    assert_eq!(run().code, 1);
    world.file("studies.csv", &studies(1).replace("CT Chest", "MR Head"));
    assert_eq!(run().code, 0);
    world.file("studies.csv", &studies(1));
    let back = run();
    assert!(
        back.code == 2 && back.err.contains("row 2: was done with other values"),
        "{}",
        back.err
    );
    assert_eq!(server.received().len(), 2);
}

#[test]
fn rows_without_the_key_that_others_have_are_reported_too() {
    let world = World::new();
    let rows = "type,name,externalReferenceId\nfacility,Ward A,W-1\nfacility,Ward B,\n";
    let file = world.file("references.csv", rows);
    let create = [
        "auto-scribe",
        "clinical-references",
        "create",
        "--from-csv",
        &file,
    ];
    assert_eq!(world.run(&create).code, 0);
    for (old, new) in [("Ward B", "Ward Bee"), ("Ward B,", "Ward B,W-2")] {
        world.file("references.csv", &rows.replace(old, new));
        let run = world.run(&create);
        assert!(
            run.code == 2
                && run
                    .err
                    .contains("formerly row 3: was done and is no longer in the file"),
            "{}",
            run.err
        );
    }
}

#[test]
fn a_row_in_doubt_cannot_be_taken_out() {
    let world = World::new();
    let file = world.file("customers.csv", "expressCustomerName\nCenter 0\nCenter 1\n");
    let create = [
        "express",
        "create",
        "--from-csv",
        &file,
        "--concurrency",
        "1",
    ];
    world
        .sandbox
        .fail_next(avara_sandbox::FaultKind::ResetAfter);
    assert_eq!(world.run(&create).code, 7);
    world.file("customers.csv", "expressCustomerName\nCenter 1\n");
    let run = world.run(&create);
    assert!(
        run.code == 2
            && run
                .err
                .contains("formerly row 2: has an unknown outcome and is no longer in the file"),
        "{}",
        run.err
    );
}

/// A change that was changed back since is made again; of two changes of one user none is first.
#[test]
fn changes_are_made_as_the_file_says_now() {
    let world = World::new();
    let named = |name: &str| format!("userId,lastName\n{USER},{name}\n");
    let file = world.file("users.csv", &named("Alpha"));
    let update = ["viewer", "users", "update", "--from-csv", &file];
    for (name, done) in [("Alpha", 1), ("Beta", 1), ("Alpha", 1), ("Alpha", 1)] {
        world.file("users.csv", &named(name));
        assert_eq!(world.json(&update)["done"], done, "{name}");
        let user = world.json(&["viewer", "users", "retrieve", USER]);
        assert_eq!(user["lastName"], name);
    }
    world.file("users.csv", &format!("{}{USER},Beta\n", named("Alpha")));
    let run = world.run(&update);
    assert!(
        run.code == 2 && run.err.contains("row 3: has the same userId as row 2"),
        "{}",
        run.err
    );
}

/// Of a run of changes that did not end, what was done is not done again; what was changed back is.
#[test]
fn changes_go_on_where_they_were_interrupted() {
    let world = World::new();
    let rows = |name: &str| format!("userId,lastName\n{USER},{name}\n{NOBODY},Example\n");
    let file = world.file("users.csv", "");
    let update = ["viewer", "users", "update", "--from-csv", &file];
    for (name, done, before) in [
        ("Alpha", 1, 0),
        ("Alpha", 0, 1),
        ("Beta", 1, 0),
        ("Alpha", 1, 0),
    ] {
        world.file("users.csv", &rows(name));
        let run = world.run(&update);
        assert_eq!(run.code, 4, "{}", run.err);
        let summary: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!(
            (&summary["done"], &summary["doneBefore"]),
            (&done.into(), &before.into())
        );
    }
}

/// A change that was undone elsewhere is made again, and several members are not versions of one.
#[test]
fn what_does_no_harm_twice_is_done_as_often_as_it_is_asked_for() {
    let world = World::new();
    let file = world.file("leavers.csv", &format!("userId\n{USER}\n"));
    let revoke = [
        "viewer",
        "users",
        "revoke-access",
        "--from-csv",
        &file,
        "--yes",
    ];
    let reactivate = ["viewer", "users", "reactivate", "--user-id", USER];
    for _ in 0..2 {
        assert_eq!(world.json(&revoke)["done"], 1);
        assert_eq!(world.run(&reactivate).code, 0);
    }
    let users = world.json(&["viewer", "users", "list", "--limit", "3"]);
    let users = users["users"].as_array().unwrap().iter();
    let rows: String = users
        .map(|user| format!("{}\n", user["userId"].as_str().unwrap()))
        .collect();
    let file = world.file("members.csv", &format!("userId\n{rows}"));
    let customer = "cus_1234567890abcdef1234567890abcdef";
    assert_eq!(
        world.json(&["express", "users", "add", customer, "--from-csv", &file])["done"],
        3
    );
}

/// A file system that is full, by a limit for the size of files.
#[cfg(unix)]
#[test]
fn a_result_file_that_cannot_be_written_stops_the_run() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(8));
    let create = [&CREATE[..], &[&file, "--timeout", "1s"]].concat();
    let mut command = std::process::Command::new("sh");
    let command = command
        .args(["-c", "ulimit -f 2; trap '' XFSZ; exec \"$@\"", "sh"])
        .arg(env!("CARGO_BIN_EXE_avara"))
        .args(&create)
        .env("AVARA_BASE_URL", world.sandbox.url())
        .env("AVARA_API_KEY", world.sandbox.key());
    let run = crate::world::run(command);
    assert_eq!(run.code, 7, "{}", run.err);
    assert!(
        run.err.contains("its outcome could not be recorded"),
        "{}",
        run.err
    );
    assert!(run.err.contains("the result file: "), "{}", run.err);
    assert!(created(&world) < 8);
    let run = world.run(&create);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_each_once(&world, 8);
}

#[cfg(unix)]
#[test]
fn one_run_at_a_time_reads_a_file_by_whatever_link() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let link = world.folder.path().join("link.csv");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let link = link.display().to_string();
    assert_eq!(world.run(&[&CREATE[..], &[&file]].concat()).code, 0);
    let again = world.json(&[&CREATE[..], &[&link]].concat());
    assert_eq!(again["doneBefore"], 1, "the same result file");

    let held = std::fs::File::open(&file).unwrap();
    fs4::FileExt::lock(&held).unwrap();
    let run = world.run(&[&CREATE[..], &[&link]].concat());
    assert!(
        run.code == 1 && run.err.contains("it is in use by another run"),
        "{}",
        run.err
    );
}

/// Under another name of the file, its result file would not be found, and all rows be done again.
#[cfg(unix)]
#[test]
fn a_file_with_two_names_needs_a_result_file_by_name() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let other = world.folder.path().join("other.csv").display().to_string();
    std::fs::hard_link(&file, &other).unwrap();
    let journal = world.folder.path().join("results").display().to_string();
    for name in [&file, &other] {
        let run = world.run(&[&CREATE[..], &[name]].concat());
        assert!(
            run.code == 2 && run.err.contains("a hard link"),
            "{}",
            run.err
        );
        let run = world.run(&[&CREATE[..], &[name, "--journal", &journal]].concat());
        assert_eq!(run.code, 0, "{}", run.err);
    }
    assert_eq!(created(&world), 1);
}

/// Nobody writes to the pipe.
#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let world = World::new();
    let pipe = world.folder.path().join("pipe");
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
    let pipe = pipe.display().to_string();
    let run = world.run(&[&CREATE[..], &[&pipe]].concat());
    assert!(
        run.code == 2 && run.err.contains("is not a regular file"),
        "{}",
        run.err
    );
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_the_results() {
    use std::os::unix::fs::PermissionsExt as _;

    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    assert_eq!(world.run(&[&CREATE[..], &[&file]].concat()).code, 0);
    let path = world.folder.path().join(RESULTS);
    let mode = std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// Anyone who can write to it could mark rows as done, and anyone who places a link decides its
/// target.
#[cfg(unix)]
#[test]
fn a_result_file_is_ours_or_it_is_refused() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let create = [&CREATE[..], &[&file]].concat();
    let results = world.folder.path().join("studies.csv.results.jsonl");
    let elsewhere = world.folder.path().join("elsewhere");

    symlink(&elsewhere, &results).unwrap();
    let run = world.run(&create);
    assert!(
        run.code == 2 && run.err.contains("symbolic link"),
        "{}",
        run.err
    );
    assert!(!elsewhere.exists() && created(&world) == 0);
    std::fs::remove_file(&results).unwrap();

    std::fs::write(&results, "").unwrap();
    set_permissions(&results, Permissions::from_mode(0o666)).unwrap();
    let run = world.run(&create);
    assert!(
        run.code == 2 && run.err.contains("written by others"),
        "{}",
        run.err
    );
    assert_eq!(created(&world), 0);

    set_permissions(&results, Permissions::from_mode(0o644)).unwrap();
    assert_eq!(world.run(&create).code, 0);
    let mode = metadata(&results).unwrap().permissions().mode();
    assert_eq!((mode & 0o777, created(&world)), (0o600, 1));
}
