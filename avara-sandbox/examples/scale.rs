//! How the world grows: memory, and the time of look-ups, pages and changes, at 10,000, 100,000
//! and a million studies.
//!
//! `cargo run --release -p avara-sandbox --example scale`; each size has a process of its own.

use std::env;
use std::fs;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use world::{Input, Seed, World};

#[path = "../src/world/mod.rs"]
#[allow(dead_code, unused_imports)]
mod world;

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

/// An operation that is timed: what to call it, and its query.
type Case = (&'static str, &'static str, fn(&Sample) -> Value);

/// Something that the world has.
struct Sample {
    user: Value,
    customer: Value,
}

const PAGES: [Case; 16] = [
    ("all", "viewer.studies.list", |_| json!({})),
    (
        "assignedTo",
        "viewer.studies.list",
        |s| json!({ "assignedTo": s.user }),
    ),
    (
        "assignedTo null",
        "viewer.studies.list",
        |_| json!({ "assignedTo": null }),
    ),
    (
        "expressCustomerId",
        "viewer.studies.list",
        |s| json!({ "expressCustomerId": s.customer }),
    ),
    (
        "expressCustomerId null",
        "viewer.studies.list",
        |_| json!({ "expressCustomerId": null }),
    ),
    (
        "isCancelled",
        "viewer.studies.list",
        |_| json!({ "isCancelled": true }),
    ),
    (
        "severity",
        "viewer.studies.list",
        |_| json!({ "severity": "stat" }),
    ),
    (
        "studyViewerStatus",
        "viewer.studies.list",
        |_| json!({ "studyViewerStatus": "incomplete" }),
    ),
    (
        "studyDescription rare",
        "viewer.studies.list",
        |_| json!({ "studyDescription": "zebra" }),
    ),
    (
        "studyDescription some",
        "viewer.studies.list",
        |_| json!({ "studyDescription": "US Thyroid limited" }),
    ),
    (
        "studyDescription many",
        "viewer.studies.list",
        |_| json!({ "studyDescription": "contrast" }),
    ),
    (
        "studyDescription short",
        "viewer.studies.list",
        |_| json!({ "studyDescription": "c" }),
    ),
    (
        "two filters",
        "viewer.studies.list",
        |s| json!({ "assignedTo": s.user, "severity": "stat" }),
    ),
    (
        "two without a match",
        "viewer.studies.list",
        |s| json!({ "assignedTo": s.user, "studyDescription": "zebra" }),
    ),
    (
        "studyReportStatus, 2",
        "autoScribe.studies.list",
        |_| json!({ "studyReportStatus": ["completed", "assigned"] }),
    ),
    (
        "studyType",
        "autoScribe.studies.list",
        |_| json!({ "studyType": "external" }),
    ),
];

fn main() {
    match env::args().nth(1).and_then(|size| size.parse().ok()) {
        Some(size) => measure(size),
        None => {
            let own = env::current_exe().expect("a program knows where it is");
            for size in SIZES {
                let status = Command::new(&own).arg(size.to_string()).status();
                assert!(
                    status.is_ok_and(|status| status.success()),
                    "{size} studies failed"
                );
            }
        }
    }
}

fn measure(size: usize) {
    println!("== {size} studies in each product");
    let (mut world, time) = timed(|| {
        World::seeded(&Seed {
            studies: size,
            seed: 1,
            empty: false,
        })
    });
    println!(
        "{:<34} {time:>12.1?}   {} MB in memory",
        "made",
        resident_mb()
    );
    let sample = sample(&mut world);
    let (mut uids, mut rng) = (Vec::new(), fastrand::Rng::with_seed(3));
    lookups(&mut world, &mut uids, &mut rng);
    pages(&mut world, &sample, &mut rng);
    changes(&mut world, &uids);
    let (text, time) = timed(|| world.to_json());
    println!(
        "{:<34} {time:>12.1?}   {} MB of text",
        "to_json",
        text.len() / 1_000_000
    );
    drop(world);
    let (world, time) = timed(|| World::from_json(&text));
    assert!(world.is_ok());
    println!("{:<34} {time:>12.1?}\n", "from_json");
}

fn sample(world: &mut World) -> Sample {
    let page = call(
        world,
        "viewer.studies.list",
        json!({}),
        json!({ "limit": 100 }),
        json!({}),
    );
    let studies = page["studies"].as_array().expect("a list");
    let some = |name: &str, id: &str| {
        let found = studies.iter().rev().find(|study| study[name].is_object());
        found
            .map(|study| study[name][id].clone())
            .expect("some study has one")
    };
    Sample {
        user: some("assignedTo", "userId"),
        customer: some("expressCustomer", "expressCustomerId"),
    }
}

fn lookups(world: &mut World, uids: &mut Vec<Value>, rng: &mut fastrand::Rng) {
    let mut ids = Vec::new();
    let mut cursor = Value::Null;
    for _ in 0..20 {
        let mut query = json!({ "limit": 100 });
        if cursor.is_string() {
            query["cursor"] = cursor;
        }
        let page = call(world, "viewer.studies.list", json!({}), query, json!({}));
        for study in page["studies"].as_array().expect("a list") {
            ids.push(study["studyId"].clone());
            uids.push(study["studyInstanceUid"].clone());
        }
        cursor = page["cursor"].clone();
    }
    rng.shuffle(&mut ids);
    report("viewer.studies.retrieve", &ids, |id| {
        call(
            world,
            "viewer.studies.retrieve",
            json!({ "studyId": id }),
            json!({}),
            json!({}),
        )
    });
    report("viewer.studies.retrieveByUid", uids, |uid| {
        let path = json!({ "studyInstanceUid": uid });
        call(
            world,
            "viewer.studies.retrieveByUid",
            path,
            json!({}),
            json!({}),
        )
    });
    report("autoScribe.studies.retrieveByUid", uids, |uid| {
        let path = json!({ "studyInstanceUid": uid });
        call(
            world,
            "autoScribe.studies.retrieveByUid",
            path,
            json!({}),
            json!({}),
        )
    });
}

/// The first page of each list, and one from far within it.
fn pages(world: &mut World, sample: &Sample, rng: &mut fastrand::Rng) {
    for (name, operation, query) in PAGES {
        let query = query(sample);
        let mut cursors = vec![Value::Null];
        for _ in 0..rng.usize(30..40) {
            let page = list(
                world,
                operation,
                &query,
                cursors.last().unwrap_or(&Value::Null),
            );
            match page.get("cursor") {
                Some(cursor) => cursors.push(cursor.clone()),
                None => break,
            }
        }
        report(&format!("page: {name}"), &cursors, |cursor| {
            list(world, operation, &query, cursor)
        });
    }
}

fn changes(world: &mut World, uids: &[Value]) {
    report("viewer.studies.update", &uids[..1000], |uid| {
        let path = json!({ "studyInstanceUid": uid });
        let study = call(
            world,
            "viewer.studies.retrieveByUid",
            path,
            json!({}),
            json!({}),
        );
        let (path, body) = (
            json!({ "studyId": study["studyId"] }),
            json!({ "severity": "high" }),
        );
        call(world, "viewer.studies.update", path, json!({}), body)
    });
    let new: Vec<_> = (0..1000)
        .map(|number| Value::from(format!("1.2.{number}")))
        .collect();
    report("viewer.studies.create", &new, |uid| {
        let body = json!({
            "studyInstanceUid": uid,
            "studyDescription": format!("Own description {uid}"),
            "severity": "normal",
        });
        call(world, "viewer.studies.create", json!({}), json!({}), body)
    });
}

fn list(world: &mut World, operation: &str, query: &Value, cursor: &Value) -> Value {
    let mut query = query.clone();
    if cursor.is_string() {
        query["cursor"] = cursor.clone();
    }
    call(world, operation, json!({}), query, json!({}))
}

/// Prints the median and the slowest of many calls.
fn report<T>(name: &str, inputs: &[T], mut call: impl FnMut(&T) -> Value) {
    let mut times: Vec<Duration> = inputs
        .iter()
        .cycle()
        .take(inputs.len().max(200))
        .map(|input| timed(|| black_box(call(input))).1)
        .collect();
    times.sort_unstable();
    let (median, p99) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("{name:<34} {median:>12.1?} {p99:>12.1?} (99 %)");
}

fn call(world: &mut World, operation: &str, path: Value, query: Value, body: Value) -> Value {
    let object = |value: Value| value.as_object().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let path: Vec<_> = object(path)
        .iter()
        .map(|(name, value)| (name.clone(), text(value)))
        .collect();
    let (query, body): (Map<_, _>, Map<_, _>) = (object(query), object(body));
    let input = Input {
        operation,
        path: &path,
        query: &query,
        body: &body,
        now: DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap_or_default(),
        base_url: "http://127.0.0.1:4010",
        api_key_id: "3c6e0b8a-9c15-4f2b-8d5e-1f0a2b3c4d5e",
    };
    match world.execute(&input) {
        Ok(reply) => reply,
        Err(refusal) => panic!("{operation}: {refusal:?}"),
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

/// What the process has in memory; 0 where the system does not tell.
fn resident_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1000
}
