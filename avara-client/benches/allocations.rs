//! Counts allocations and their bytes, compared with code written by hand. `cargo bench -p
//! avara-client --bench allocations`
//!
//! A separate bench: counting makes every allocation slower. The figures are exact for what
//! needs no network; a call has those of the HTTP stack in it, which differ a little by timing.

mod support;

use std::alloc::System;
use std::hint::black_box;
use std::time::Duration;

use avara_client::types::ViewerStudyListPageResponse;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, Stats, StatsAlloc};
use support::by_hand::{self, ByHand};
use support::server::{self, Server};
use support::{client, patch, runtime, samples};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    if std::env::args().nth(1).as_deref() == Some(server::ROLE) {
        return server::run();
    }
    println!("| what | by hand | avara-client |");
    println!("| --- | --- | --- |");
    decode();
    encode();
    call();
}

fn decode() {
    let page = samples::page(Some("eyJvZmZzZXQiOjIwfQ=="));
    let page = page.as_bytes();
    row(
        "decode 100 studies",
        || serde_json::from_slice::<by_hand::Page>(page).expect("a page"),
        || serde_json::from_slice::<ViewerStudyListPageResponse>(page).expect("a page"),
    );
}

fn encode() {
    let patch = patch::Unsent::new();
    row(
        "build, check and encode a PATCH",
        || patch.by_hand(),
        || patch.ours(),
    );
}

fn call() {
    let server = Server::start();
    let url = server.url(1, Duration::ZERO);
    let (ours, by_hand) = (client(&url), ByHand::new(&url).expect("a client"));
    let runtime = runtime();
    row(
        "GET a study",
        || {
            runtime
                .block_on(by_hand.study(samples::STUDY))
                .expect("a study")
        },
        || {
            let study = ours.viewer().studies().retrieve(samples::STUDY);
            runtime.block_on(study.send()).expect("a study")
        },
    );
}

fn row<A, B>(what: &str, baseline: impl Fn() -> A, ours: impl Fn() -> B) {
    println!("| {what} | {} | {} |", cost(&baseline), cost(&ours));
}

/// The mean of many, after the first ones.
fn cost<T>(work: &impl Fn() -> T) -> String {
    const TIMES: usize = 200;
    (0..TIMES).for_each(|_| drop(black_box(work())));
    let region = Region::new(COUNTED);
    (0..TIMES).for_each(|_| drop(black_box(work())));
    let Stats {
        allocations,
        reallocations,
        bytes_allocated,
        ..
    } = region.change();
    let [allocations, reallocations, bytes] =
        [allocations, reallocations, bytes_allocated].map(|total| total / TIMES);
    format!("{allocations} + {reallocations} regrown, {bytes} bytes")
}
