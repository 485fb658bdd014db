//! A create whose answer is lost: looked for, made once, and stopped by Control-C without harm.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use avara_sandbox::{FaultKind, Sandbox};
use avara_test_kit::{ByHand, Exchange, Reply, Server};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::terminal::on_terminal;
use crate::world::{KEY, Run, World, bare, read, wait_until};

const CREATE: [&str; 9] = [
    "viewer",
    "studies",
    "create",
    "--study-instance-uid",
    "1.2.3",
    "--severity",
    "stat",
    "--study-description",
    "CT Chest",
];

fn created(world: &World) -> u64 {
    let stats = world.sandbox.stats();
    stats.executed_for("viewer.studies.create", "1.2.3")
}

#[test]
fn what_a_server_does_late_is_made_once() {
    std::thread::scope(|scope| {
        for late in [0, 400, 1500, 4000].map(Duration::from_millis) {
            scope.spawn(move || {
                let lag = Duration::from_millis(300);
                let world = World::of(Sandbox::builder().late(late).read_lag(lag));
                world.sandbox.fail_next(FaultKind::Late);
                let run = world.run(&CREATE);
                assert_eq!((run.code, created(&world)), (0, 1), "{}", run.err);
                assert!(run.err.contains("found by a look-up"), "{}", run.err);
                let posts = world.sandbox.requests();
                let posts = posts.iter().filter(|request| request.method == "POST");
                assert_eq!(posts.count(), 1, "{late:?}");
            });
        }
    });
}

#[test]
fn what_was_really_lost_is_created_again_after_the_window() {
    let world = World::new();
    world.sandbox.fail_next(FaultKind::ResetBefore);
    let begun = Instant::now();
    let run = world.run(&[&CREATE[..], &["--window", "1s"]].concat());
    assert_eq!((run.code, created(&world)), (0, 1), "{}", run.err);
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[test]
fn a_success_that_cannot_be_read_is_looked_up() {
    let world = World::new();
    world.sandbox.fail_next(FaultKind::InvalidJson);
    let run = world.run(&CREATE);
    assert_eq!((run.code, created(&world)), (0, 1), "{}", run.err);
}

/// Only somebody who watches wants to know why nothing happens.
#[test]
fn a_terminal_says_that_the_answer_was_lost_and_until_when_it_is_looked_for() {
    let says = "the answer was lost: looking up the record until ";
    let world = World::new();
    let arguments = [&CREATE[..], &["--window", "1s"]].concat();
    world.sandbox.fail_next(FaultKind::ResetBefore);
    let (shown, code) = on_terminal(&mut world.command(&arguments), "");
    assert_eq!(code, 0, "{shown}");
    assert_eq!(shown.matches(says).count(), 1, "{shown}");

    let world = World::new();
    world.sandbox.fail_next(FaultKind::ResetBefore);
    let run = world.run(&arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

fn control_c(child: &Child) {
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap());
    kill(pid, Signal::SIGINT).unwrap();
}

fn ended(child: Child) -> Run {
    read(&child.wait_with_output().unwrap())
}

fn spawn(world: &World, arguments: &[&str]) -> Child {
    let mut command = world.command(arguments);
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

#[test]
fn control_c_ends_what_waits_at_once_and_says_how_to_find_out() {
    for (format, kind) in [
        ("table", "error: "),
        ("json", r#""kind":"outcome unknown""#),
    ] {
        let world = World::new();
        world.sandbox.fail_next(FaultKind::ResetBefore);
        let child = spawn(&world, &[&CREATE[..], &["-o", format]].concat());
        // The create, and a look-up.
        wait_until(|| world.sandbox.requests().len() >= 2);
        let begun = Instant::now();
        control_c(&child);
        let run = ended(child);
        assert!(begun.elapsed() < Duration::from_secs(10), "{}", run.err);
        assert_eq!((run.code, created(&world)), (7, 0), "{}", run.err);
        for part in [
            kind,
            "outcome unknown",
            "`avara viewer studies retrieve-by-uid`",
        ] {
            assert!(run.err.contains(part), "{}", run.err);
        }
    }
}

/// A refused request did nothing, so nothing is unknown.
#[test]
fn control_c_between_two_attempts_that_did_nothing_leaves_nothing_unknown() {
    let server = Server::start([Reply::with(429, &[("Retry-After", "50")], "{}")]);
    let world = World::new();
    let mut command = world.command(&CREATE);
    let command = command.env("AVARA_BASE_URL", &server.url);
    let child = command.stderr(Stdio::piped()).stdout(Stdio::piped());
    let child = child.spawn().unwrap();
    wait_until(|| server.received().len() == 1);
    control_c(&child);
    let run = ended(child);
    assert_eq!(run.code, 130, "{}", run.err);
    assert!(run.err.ends_with("error: stopped\n"), "{}", run.err);
}

/// A server that answers on command.
struct Slow {
    server: ByHand,
    child: Child,
}

impl Slow {
    fn new() -> Self {
        let server = ByHand::start();
        let folder = tempfile::tempdir().unwrap();
        let mut command = bare(&folder, &CREATE);
        let child = command
            .env("AVARA_BASE_URL", &server.url)
            .env("AVARA_API_KEY", KEY)
            .current_dir("/")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        Self { server, child }
    }

    /// Takes the request, and waits until Control-C was heard.
    fn interrupted(&mut self) -> Exchange {
        let exchange = self.server.next();
        control_c(&self.child);
        let stderr = self.child.stderr.as_mut().unwrap();
        let mut line = String::new();
        BufReader::new(stderr).read_line(&mut line).unwrap();
        assert!(line.contains("waiting for the request"), "{line}");
        exchange
    }
}

#[test]
fn control_c_lets_a_request_end_that_is_on_the_wire() {
    let mut slow = Slow::new();
    let body = r#"{"studyId": "stu_1234567890abcdef1234567890abcdef"}"#;
    slow.interrupted().answer(&Reply::json(200, body));
    let run = ended(slow.child);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("stu_1234567890abcdef"), "{}", run.out);
}

#[test]
fn control_c_twice_ends_the_program() {
    let mut slow = Slow::new();
    let _exchange = slow.interrupted();
    control_c(&slow.child);
    let run = ended(slow.child);
    assert_eq!(run.code, 7, "{}", run.err);
}

fn studies(number: usize) -> String {
    let rows = (0..number).map(|study| format!("1.2.3.{study},CT Chest,stat\n"));
    let head = "studyInstanceUid,studyDescription,severity\n".to_owned();
    head + &rows.collect::<String>()
}

fn made(world: &World, study: usize) -> u64 {
    let stats = world.sandbox.stats();
    stats.executed_for("viewer.studies.create", &format!("1.2.3.{study}"))
}

#[test]
fn control_c_in_a_bulk_run_loses_no_row_and_doubles_none() {
    let world = World::new();
    let file = world.file("studies.csv", &studies(3));
    let bulk = [
        "viewer",
        "studies",
        "create",
        "--from-csv",
        &file,
        "--window",
        "3s",
    ];
    for fault in [FaultKind::ResetBefore, FaultKind::ResetBefore] {
        world.sandbox.fail_next(fault);
    }
    let child = spawn(&world, &bulk);
    // Three creates, and a look-up of the two whose answer was lost.
    wait_until(|| world.sandbox.requests().len() >= 5);
    control_c(&child);
    let run = ended(child);
    assert_eq!(run.code, 7, "{}", run.err);
    let reported = run.err.matches("outcome unknown: the run was stopped");
    assert_eq!(reported.count(), 2, "{}", run.err);
    assert!(run.out.contains(r#""done":1"#), "{}", run.out);

    let run = world.run(&bulk);
    assert_eq!(run.code, 0, "{}", run.err);
    for study in 0..3 {
        assert_eq!(made(&world, study), 1);
    }
}

#[test]
fn control_c_in_a_bulk_run_that_has_lost_nothing_leaves_the_rest_untried() {
    let second = Duration::from_millis(300);
    let world = World::of(Sandbox::builder().latency(second, second));
    let file = world.file("studies.csv", &studies(6));
    let bulk = [
        "viewer",
        "studies",
        "create",
        "--from-csv",
        &file,
        "--concurrency",
        "1",
    ];
    let child = spawn(&world, &bulk);
    wait_until(|| world.sandbox.stats().executed("viewer.studies.create") > 0);
    control_c(&child);
    let run = ended(child);
    assert_eq!(run.code, 130, "{}", run.err);
    assert!(run.out.contains(r#""unknown":0"#), "{}", run.out);
    assert!(!run.out.contains(r#""notTried":0"#), "{}", run.out);
    assert!(
        run.err.contains("run the same command again to continue"),
        "{}",
        run.err
    );
    assert_eq!(world.run(&bulk).code, 0);
    for study in 0..6 {
        assert_eq!(made(&world, study), 1);
    }
}
