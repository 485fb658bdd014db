//! Rows that may have been done are looked up, and distinguished from those that did nothing.

use std::time::Duration;

use avara_sandbox::FaultKind;

use super::{CREATE, INVITE, SAME, assert_each_once, lines, people, studies};
use crate::archive::{Archive, Manner};
use crate::world::{KEY, Run, World, bare, run, wait_until};
use avara_test_kit::{Reply, Server};

const CUSTOMER: &str = "expressCustomerName\nTest Center 8\n";

/// The longest delay of the server here.
const SOON: [&str; 2] = ["--window", "1s"];

fn create<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let soon = if more.contains(&"--window") {
        &[][..]
    } else {
        &SOON
    };
    [&CREATE[..], &[file], soon, more].concat()
}

/// The program against a server that is not a sandbox.
fn against(url: &str, world: &World, arguments: &[&str]) -> Run {
    let mut command = bare(&world.folder, arguments);
    run(command.env("AVARA_BASE_URL", url).env("AVARA_API_KEY", KEY))
}

fn states(world: &World, name: &str) -> Vec<String> {
    let lines = lines(world, name);
    let states = lines.iter().skip(1).map(|line| line["state"].as_str());
    states.map(|state| state.unwrap().to_owned()).collect()
}

#[test]
fn lost_answers_are_looked_up() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(6));
    for kind in [
        FaultKind::ResetAfter,
        FaultKind::ResetBefore,
        FaultKind::ServerErrorAfter,
        FaultKind::ServerErrorBefore,
    ] {
        world.sandbox.fail_next(kind);
    }
    let run = world.run(&create(&file, &[]));
    assert_eq!(run.code, 0, "{}", run.err);
    assert_each_once(&world, 6);
    assert!(
        run.err.contains("rows whose answer was lost: 2"),
        "{}",
        run.err
    );
}

#[test]
fn a_success_that_cannot_be_read_is_looked_up_and_never_repeated() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(3));
    world.sandbox.fail_next(FaultKind::InvalidJson);
    world.sandbox.fail_next(FaultKind::TruncatedBody);
    let run = world.run(&create(&file, &[]));
    assert_eq!(run.code, 0, "{}", run.err);
    assert_each_once(&world, 3);

    let file = world.file("customers.csv", CUSTOMER);
    world.sandbox.fail_next(FaultKind::InvalidJson);
    let customers = ["express", "create", "--from-csv", &file];
    for _ in 0..2 {
        let run = world.run(&customers);
        assert_eq!(run.code, 7, "{}", run.err);
    }
    assert_eq!(world.sandbox.stats().executed("express.create"), 1);
    assert_eq!(
        states(&world, "customers.csv.results.jsonl"),
        ["started", "unknown", "unknown"]
    );
}

#[test]
fn a_person_can_tell_what_became_of_a_row() {
    for (said, code, created) in [("--done", 0, 1), ("--not-done", 0, 2)] {
        let world = World::new();
        let file = world.file("customers.csv", CUSTOMER);
        let customers = ["express", "create", "--from-csv", &file];
        world.sandbox.fail_next(FaultKind::ResetAfter);
        let first = world.run(&customers);
        assert!(
            first.code == 7 && first.err.contains("--not-done ROW"),
            "{}",
            first.err
        );
        let reported = world.run(&[&customers[..], &[said, "2"]].concat());
        assert_eq!(reported.code, code, "{}", reported.err);
        assert_eq!(
            world.sandbox.stats().executed("express.create"),
            created,
            "{said}"
        );
        assert_eq!(world.run(&customers).code, 0, "it stays so");
        assert_eq!(
            world.sandbox.stats().executed("express.create"),
            created,
            "{said}"
        );
        let again = world.run(&[&customers[..], &[said, "1-9"]].concat());
        assert!(
            again.code == 2
                && again
                    .err
                    .contains("none of the rows 1-9 was reported as unknown"),
            "{}",
            again.err
        );
    }
}

/// The record appears a second after the answer said that something went wrong.
#[test]
fn a_server_that_is_still_at_work_is_waited_for() {
    let of_status = |status| {
        let archive = Archive::new(Manner {
            takes: Duration::from_secs(1),
            answers: Some((status, r#"{"message": "failed"}"#)),
            ..Manner::default()
        });
        let world = World::new();
        let file = world.file("studies.csv", &studies(2));
        let create = [&CREATE[..], &[&file, "--timeout", "2s"]].concat();
        let run = against(&archive.server.url, &world, &create);
        assert_eq!(run.code, 0, "{status}: {}", run.err);
        assert_eq!(archive.created(), 2, "{status}");
    };
    std::thread::scope(|scope| {
        for status in [500, 502, 504] {
            scope.spawn(move || of_status(status));
        }
    });
}

#[test]
fn a_run_that_goes_on_waits_for_a_server_that_is_still_at_work() {
    let archive = Archive::new(Manner {
        takes: Duration::from_secs(1),
        ..Manner::default()
    });
    let world = World::new();
    let file = world.file("studies.csv", &studies(2));
    let create = [&CREATE[..], &[&file, "--timeout", "2s"]].concat();
    killed_when(&archive, &world, &create, || archive.created() == 2);
    let run = against(&archive.server.url, &world, &create);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(archive.created(), 2);
}

/// A server that asks for a longer wait than this program waits has not said that it did nothing.
#[test]
fn a_lost_answer_with_a_long_wait_is_never_taken_for_not_done() {
    for status in [500, 504] {
        let server = Server::start([Reply::with(status, &[("Retry-After", "120")], "{}")]);
        let world = World::new();
        let file = world.file("studies.csv", &studies(1));
        for _ in 0..2 {
            let run = against(&server.url, &world, &create(&file, &["--window", "200ms"]));
            assert_eq!(run.code, 7, "{status}: {}", run.err);
            let requests = server.received();
            let creates = requests.iter().filter(|request| request.method() == "POST");
            assert_eq!(creates.count(), 1, "{status}: {requests:?}");
        }
    }
}

/// No answer of the API: a portal, or a server that wants another protocol.
#[test]
fn what_is_no_answer_is_not_sent_again() {
    let upgrade = "connection: upgrade\r\nupgrade: x\r\n";
    for (status, headers) in [
        (302, "location: /sign-in\r\n"),
        (307, "location: /\r\n"),
        (101, upgrade),
        (101, ""),
    ] {
        let head = format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: 2\r\n\r\n");
        let server = Server::start([Reply::raw(head + "{}")]);
        let world = World::new();
        let file = world.file("studies.csv", &studies(1));
        let run = against(&server.url, &world, &create(&file, &[]));
        assert_eq!(run.code, 7, "{status}: {}", run.err);
        let requests = server.received();
        let creates = requests.iter().filter(|request| request.method() == "POST");
        assert_eq!(creates.count(), 1, "{status}: {requests:?}");
    }
}

/// The second create was refused, and no look-up can show why.
#[test]
fn a_refusal_after_a_loss_that_cannot_be_looked_up_stays_unknown() {
    // Two look-ups find nothing: at once, and at the end of the window.
    let in_turn = |statuses: &[u16]| {
        let replies = statuses.iter().map(|status| Reply::json(*status, "{}"));
        avara_test_kit::in_turn(replies.collect())
    };
    let (creates, look_ups) = (in_turn(&[500, 409]), in_turn(&[404, 404, 403]));
    let server = Server::answering(move |request| match request.method() {
        "POST" => creates(request),
        _ => look_ups(request),
    });
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    for _ in 0..2 {
        let run = against(&server.url, &world, &create(&file, &["--window", "300ms"]));
        assert_eq!(run.code, 7, "{}", run.err);
        let requests = server.received();
        let creates = requests.iter().filter(|request| request.method() == "POST");
        assert_eq!(creates.count(), 2, "{requests:?}");
    }
}

/// The window of the first run counts, not that of the second.
#[test]
fn the_longer_of_two_windows_is_waited_for() {
    let archive = Archive::new(Manner {
        takes: Duration::from_secs(1),
        ..Manner::default()
    });
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    killed_when(
        &archive,
        &world,
        &[&CREATE[..], &[&file, "--window", "2s"]].concat(),
        || archive.created() == 1,
    );
    let second = [&CREATE[..], &[&file, "--window", "200ms"]].concat();
    let run = against(&archive.server.url, &world, &second);
    assert_eq!((run.code, archive.created()), (0, 1), "{}", run.err);
}

/// The server said that it had given up waiting, and the run was stopped before it could look again.
#[test]
fn what_may_yet_appear_is_never_sent_again_whatever_stops_the_run() {
    let archive = Archive::new(Manner {
        takes: Duration::from_secs(60),
        answers: Some((504, "{}")),
        ..Manner::default()
    });
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let results = world.folder.path().join("studies.csv.results.jsonl");
    let is_noted = || std::fs::read_to_string(&results).is_ok_and(|text| text.contains("unknown"));
    let create = [&CREATE[..], &[&file, "--timeout", "300ms"]].concat();
    let slow = [&CREATE[..], &[&file, "--timeout", "20s"]].concat();
    killed_when(&archive, &world, &slow, is_noted);
    for _ in 0..2 {
        let run = against(&archive.server.url, &world, &create);
        assert_eq!((run.code, archive.created()), (7, 1), "{}", run.err);
    }
}

/// Runs the program until something is so, and kills it.
fn killed_when(archive: &Archive, world: &World, arguments: &[&str], is_so: impl Fn() -> bool) {
    let mut command = bare(&world.folder, arguments);
    let command = command
        .env("AVARA_BASE_URL", &archive.server.url)
        .env("AVARA_API_KEY", KEY)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null());
    let mut child = command.spawn().unwrap();
    wait_until(is_so);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// By the archive's clock, the record looks like somebody else's.
#[test]
fn an_older_record_is_never_taken_for_a_refusal() {
    let archive = Archive::new(Manner {
        answers: Some((500, "{}")),
        created_at: "2020-01-01T00:00:00.000Z",
        ..Manner::default()
    });
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    for _ in 0..3 {
        let run = against(&archive.server.url, &world, &create(&file, &[]));
        assert_eq!(run.code, 7, "{}", run.err);
        assert!(run.err.contains("older record"), "{}", run.err);
    }
    assert_eq!(archive.created(), 1);
    let run = against(
        &archive.server.url,
        &world,
        &create(&file, &["--done", "2"]),
    );
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn a_look_up_that_fails_leaves_the_row_for_a_later_run() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    world.sandbox.fail_next(FaultKind::ResetBefore);
    // All look-ups.
    world.sandbox.set_fault(FaultKind::ServerErrorBefore, 1.0);
    let run = world.run(&create(&file, &["--max-retries", "0"]));
    assert_eq!(run.code, 7, "{}", run.err);
    assert_eq!(
        states(&world, "studies.csv.results.jsonl"),
        ["started", "open"]
    );
    world.sandbox.set_fault(FaultKind::ServerErrorBefore, 0.0);
    let run = world.run(&create(&file, &[]));
    assert_eq!(run.code, 0, "{}", run.err);
    assert_each_once(&world, 1);
}

#[test]
fn unknown_outcomes_are_not_hidden_by_a_closed_pipe() {
    let world = World::new();
    let file = world.file("customers.csv", CUSTOMER);
    world.sandbox.fail_next(FaultKind::ResetAfter);
    let mut command = world.command(&["express", "create", "--from-csv", &file]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = command
        .stdout(writer)
        .stderr(std::process::Stdio::null())
        .status();
    assert_eq!(status.unwrap().code(), Some(7));
}

#[test]
fn what_is_repeated_without_harm_is_repeated() {
    let world = World::new();
    let file = world.file("people.csv", &people(2));
    world.sandbox.fail_next(FaultKind::TooManyRequests);
    world.sandbox.fail_next(FaultKind::TooManyRequests);
    let run = world.run(&[&INVITE[..], &[&file], &SAME].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(world.sandbox.stats().executed("viewer.users.invite"), 2);
}

/// Rows with nothing that identifies them, against a server that answers each request by its number.
fn customers(rows: usize, answer: fn(usize) -> u16) -> (Run, usize) {
    let body = r#"{"message": "no", "expressCustomerId": "cus_1234567890abcdef1234567890abcdef"}"#;
    let server = Server::numbered(move |number| Reply::json(answer(number), body));
    let world = World::new();
    let names: String = (0..rows)
        .map(|row| format!("Test Center {row}\n"))
        .collect();
    let file = world.file("customers.csv", &format!("expressCustomerName\n{names}"));
    let arguments = ["express", "create", "--from-csv", &file];
    let run = against(&server.url, &world, &arguments);
    (run, server.received().len())
}

#[test]
fn a_refused_key_stops_the_run_whatever_else_happens() {
    let (run, requests) = customers(60, |number| if number == 0 { 500 } else { 401 });
    assert_eq!(run.code, 7, "{}", run.err);
    assert!(requests < 10, "{requests}");
    let (run, requests) = customers(60, |number| if number == 0 { 401 } else { 400 });
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(requests < 10, "{requests}");
}

#[test]
fn a_row_that_is_not_permitted_is_one_row_until_all_are() {
    let (run, requests) = customers(20, |number| if number == 3 { 403 } else { 200 });
    assert_eq!((run.code, requests), (3, 20), "{}", run.err);
    let (run, requests) = customers(60, |_| 403);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!((10..20).contains(&requests), "{requests}");
}

#[test]
fn the_exit_status_is_the_worst() {
    let (run, requests) = customers(8, |number| [404, 400, 400, 400, 404, 400, 400, 400][number]);
    assert_eq!((run.code, requests), (4, 8), "{}", run.err);
}

#[test]
fn a_server_that_is_too_fast_for_is_waited_for() {
    let (run, requests) = customers(8, |number| if number < 9 { 429 } else { 200 });
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(requests >= 8 + 9, "{requests}");
}

/// A proxy's page of maintenance has status 200, and may be JSON.
#[test]
fn rows_are_not_done_because_a_status_says_so() {
    let other = r#"{"expressCustomerId": "stu_1234567890abcdef1234567890abcdef"}"#;
    let maintenance = r#"{"message": "maintenance, nothing was done"}"#;
    for body in [
        maintenance,
        "{}",
        "[]",
        "<html>",
        r#"{"success": true}"#,
        other,
    ] {
        let server = Server::numbered(move |_| Reply::json(200, body));
        let world = World::new();
        let rows = "expressCustomerName\nTest Center 1\nTest Center 2\nTest Center 3\n";
        let file = world.file("customers.csv", rows);
        let arguments = ["express", "create", "--from-csv", &file];
        let run = against(&server.url, &world, &arguments);
        assert_eq!(run.code, 7, "{body}: {}", run.err);
        assert!(
            run.err.contains("does not show that it was done"),
            "{}",
            run.err
        );
        assert_eq!(server.received().len(), 3, "{body}");
        let again = against(&server.url, &world, &arguments);
        assert_eq!(again.code, 7, "{body}: {}", again.err);
        assert!(!again.err.contains("done before"), "{}", again.err);
    }
}

/// The server says that it did nothing, so the next run sends the row.
#[test]
fn a_row_that_was_not_done_is_sent_again() {
    let done = r#"{"expressCustomerId": "cus_1234567890abcdef1234567890abcdef"}"#;
    let server = Server::numbered(move |number| match number {
        0 => Reply::json(200, r#"{"success": false, "message": "closed"}"#),
        _ => Reply::json(200, done),
    });
    let world = World::new();
    let file = world.file("customers.csv", CUSTOMER);
    let arguments = ["express", "create", "--from-csv", &file];
    let run = against(&server.url, &world, &arguments);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("not done"), "{}", run.err);
    assert_eq!(against(&server.url, &world, &arguments).code, 0);
    assert_eq!(server.received().len(), 2);
}

/// A change that is harmless to repeat is sent by the next run, and nobody says that it was looked
/// up.
#[test]
fn a_change_without_proof_is_sent_again() {
    let user = "usr_1234567890abcdef1234567890abcdef";
    let server = Server::numbered(move |number| match number {
        0 => Reply::json(200, r#"{"message": "maintenance"}"#),
        _ => Reply::json(200, format!(r#"{{"userId": "{user}"}}"#)),
    });
    let world = World::new();
    let file = world.file("users.csv", &format!("userId,firstName\n{user},A\n"));
    let arguments = ["viewer", "users", "update", "--from-csv", &file];
    let run = against(&server.url, &world, &arguments);
    assert_eq!(run.code, 7, "{}", run.err);
    assert!(!run.err.contains("look-ups"), "{}", run.err);
    assert_eq!(against(&server.url, &world, &arguments).code, 0);
    assert_eq!(server.received().len(), 2);
}

/// A create is not repeated because the server says that it may be, without a look.
#[test]
fn a_server_that_wants_it_repeated_is_looked_at_first() {
    let server = Server::start([Reply::with(500, &[("x-should-retry", "true")], "{}")]);
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let run = against(&server.url, &world, &create(&file, &["--window", "300ms"]));
    assert_eq!(run.code, 7, "{}", run.err);
    let requests = server.received();
    let creates = requests.iter().filter(|request| request.method() == "POST");
    assert_eq!(creates.count(), 1, "{requests:?}");
}

/// As spreadsheets save them: rows are counted as an editor counts lines.
#[test]
fn a_row_is_the_line_that_an_editor_shows() {
    let world = World::new();
    let file = world.file(
        "customers.csv",
        "expressCustomerName\r\nCenter 0\r\nCenter 1\r\n",
    );
    let customers = [
        "express",
        "create",
        "--from-csv",
        &file,
        "--concurrency",
        "1",
    ];
    world.sandbox.fail_next(FaultKind::ResetAfter);
    let first = world.run(&customers);
    assert!(
        first.code == 7 && first.err.contains("row 2: "),
        "{}",
        first.err
    );
    assert_eq!(
        world.run(&[&customers[..], &["--done", "2"]].concat()).code,
        0
    );
    assert_eq!(world.sandbox.stats().executed("express.create"), 2);
}

#[test]
fn what_is_said_of_a_row_has_to_fit() {
    let world = World::new();
    let file = world.file("customers.csv", CUSTOMER);
    let customers = ["express", "create", "--from-csv", &file];
    world.sandbox.fail_next(FaultKind::ResetAfter);
    assert_eq!(world.run(&customers).code, 7);
    let both = world.run(&[&customers[..], &["--done", "2", "--not-done", "1-5"]].concat());
    assert!(
        both.code == 2 && both.err.contains("row 2 is both"),
        "{}",
        both.err
    );
    world.file(
        "customers.csv",
        "expressCustomerName\nTest Center 7\nTest Center 8\n",
    );
    let moved = world.run(&[&customers[..], &["--not-done", "3"]].concat());
    assert!(
        moved.code == 2 && moved.err.contains("row 3 was row 2 when it was sent"),
        "{}",
        moved.err
    );
    assert_eq!(world.sandbox.stats().executed("express.create"), 1);
}

/// The program does not wait for a server that asks for too long, and an invalid time does not
/// crash it.
#[test]
fn an_endless_wait_ends_the_run() {
    for wait in ["18446744073709551615", "100000"] {
        let server = Server::start([Reply::with(429, &[("Retry-After", wait)], "{}")]);
        let world = World::new();
        let file = world.file("customers.csv", &format!("{CUSTOMER}Test Center 9\n"));
        let create = [
            "express",
            "create",
            "--from-csv",
            &file,
            "--concurrency",
            "1",
        ];
        let run = against(&server.url, &world, &create);
        assert_eq!(run.code, 5, "{}", run.err);
        assert!(
            run.out.contains(r#""notTried":1"#),
            "the rest is not tried: {}",
            run.out
        );
    }
}

/// A server that never does it: look-ups say so, and another run tries again.
#[test]
fn what_certainly_did_nothing_is_refused_and_not_unknown() {
    let server = Server::numbered(|number| {
        let status = if number % 3 == 0 { 500 } else { 404 };
        Reply::json(status, r#"{"message": "no"}"#)
    });
    let world = World::new();
    let file = world.file("studies.csv", &studies(1));
    let create = create(&file, &["--window", "100ms", "--max-retries", "0"]);
    for creates in [1, 2] {
        let run = against(&server.url, &world, &create);
        assert_eq!(run.code, 6, "{}", run.err);
        let requests = server.received();
        let sent = requests.iter().filter(|request| request.method() == "POST");
        assert_eq!(sent.count(), creates, "{requests:?}");
    }
}

/// A rate-limited row did nothing, whatever stops the run then.
#[test]
fn a_row_that_was_put_back_is_not_unknown() {
    let server = Server::numbered(|number| Reply::json(if number == 0 { 429 } else { 401 }, "{}"));
    let world = World::new();
    let file = world.file("customers.csv", &format!("{CUSTOMER}Test Center 9\n"));
    let create = [
        "express",
        "create",
        "--from-csv",
        &file,
        "--max-retries",
        "0",
    ];
    let run = against(&server.url, &world, &create);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(
        run.out.contains(r#""unknown":0,"notTried":1"#),
        "{}",
        run.out
    );
}
