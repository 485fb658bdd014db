//! The instructions of a call in user space, counted by Valgrind, which must be installed.
//! `cargo bench -p avara-client --bench instructions`
//!
//! Counts hardly vary, so they show changes of a percent. System calls, and with them most of the
//! network, are not counted.

mod support;

use std::env;
use std::hint::black_box;
use std::process::Command;
use std::time::Duration;

use avara_client::{Client, Observer};
use support::by_hand::ByHand;
use support::server::{self, Server};
use support::{KEY, patch, runtime, samples};

/// The argument that makes the bench the process that is counted: `calls <subject> <number> <url>`.
const ROLE: &str = "calls";

/// The calls that warm up, and those that are counted as well in the second process.
const FEW: u64 = 20;
const MANY: u64 = 120;

/// The rows: a name, what it is compared with, the subject, and the goal.
const ROWS: [(&str, &str, &str, f64); 5] = [
    ("GET a study", "get-by-hand", "get", 1.05),
    ("list 100 studies a page", "list-by-hand", "list", 1.02),
    ("PATCH a user", "patch-by-hand", "patch", 1.05),
    (
        "build, check and encode that PATCH",
        "build-by-hand",
        "build",
        1.2,
    ),
    (
        "GET a study, with an observer compared with none",
        "get",
        "get-observed",
        1.01,
    ),
];

fn main() {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [server::ROLE] => server::run(),
        [ROLE, subject, number, url] => run(subject, number.parse().expect("a number"), url),
        _ => measure(),
    }
}

fn measure() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("no instructions are counted: there is no valgrind");
        return;
    }
    let server = Server::start();
    println!("| what | goal | instructions | of | ratio |");
    println!("| --- | --- | --- | --- | --- |");
    for (what, base, ours, goal) in ROWS {
        let (base, ours) = (cost(&server, base), cost(&server, ours));
        let ratio = f64::from(ours) / f64::from(base);
        println!("| {what} | {goal:.2} | {ours} | {base} | {ratio:.3} |");
    }
}

/// Returns the instructions of one call.
fn cost(server: &Server, subject: &str) -> u32 {
    let total = count(server, subject, MANY) - count(server, subject, FEW);
    u32::try_from(total / (MANY - FEW)).expect("the cost of a call")
}

/// Returns the instructions of a process that makes so many calls.
fn count(server: &Server, subject: &str, number: u64) -> u64 {
    let pages = usize::try_from(number).expect("few");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        // Without it, the order of blocks on the heap decides about a percent.
        .env(
            "GLIBC_TUNABLES",
            "glibc.malloc.mxfast=0:glibc.malloc.tcache_count=1000",
        )
        .arg(env::current_exe().expect("a path"))
        .args([ROLE, subject, &number.to_string()])
        .arg(server.url(pages, Duration::ZERO))
        .output()
        .expect("valgrind");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    let count = report.split("Collected :").nth(1);
    let count = count.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    count.expect("a count")
}

fn run(subject: &str, number: usize, url: &str) {
    if let "build" | "build-by-hand" = subject {
        return build(subject, number);
    }
    let ours = Client::builder().api_key(KEY).base_url(url);
    let ours = match subject {
        "get-observed" => ours.observer(Nothing),
        _ => ours,
    };
    let ours = ours.build().expect("a client");
    let by_hand = ByHand::new(url).expect("a client");
    runtime().block_on(async {
        match subject {
            "list" => list(&ours, number).await,
            "list-by-hand" => list_by_hand(&by_hand, number).await,
            _ => {
                for _ in 0..number {
                    call(subject, &ours, &by_hand).await;
                }
            }
        }
    });
}

fn build(subject: &str, number: usize) {
    let patch = patch::Unsent::new();
    for _ in 0..number {
        match subject {
            "build" => patch.ours(),
            _ => patch.by_hand(),
        }
    }
}

async fn call(subject: &str, ours: &Client, by_hand: &ByHand) {
    match subject {
        "get" | "get-observed" => {
            let study = ours.viewer().studies().retrieve(samples::STUDY).await;
            black_box(study.expect("a study"));
        }
        "get-by-hand" => {
            black_box(by_hand.study(samples::STUDY).await.expect("a study"));
        }
        "patch" => {
            black_box(patch::ours(ours).await.expect("a user"));
        }
        "patch-by-hand" => {
            let user = by_hand.update_user(samples::USER, &patch::by_hand()).await;
            black_box(user.expect("a user"));
        }
        other => panic!("there is no {other}"),
    }
}

async fn list(ours: &Client, pages: usize) {
    let mut studies = ours.viewer().studies().list().limit(100).stream();
    for _ in 0..pages * samples::PAGE {
        black_box(studies.try_next().await.expect("a page").expect("a study"));
    }
}

async fn list_by_hand(by_hand: &ByHand, pages: usize) {
    let mut cursor = None;
    for _ in 0..pages {
        let page = by_hand.studies(cursor.as_deref()).await.expect("a page");
        for study in page.studies {
            black_box(study);
        }
        cursor = page.cursor;
    }
}

/// An observer that does nothing with what it gets.
struct Nothing;

impl Observer for Nothing {}
