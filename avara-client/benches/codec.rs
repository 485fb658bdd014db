//! Decoding a page of 100 studies, and building and encoding a change of a user, compared with
//! hand-written code. `cargo bench -p avara-client --bench codec`
//!
//! Neither needs a network. `ratios` has the same two side by side, in turns.

mod support;

use std::hint::black_box;
use std::time::Duration;

use avara_client::types::ViewerStudyListPageResponse;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use support::{by_hand, patch, samples};

const TIME: Duration = Duration::from_secs(3);

fn decode(criterion: &mut Criterion) {
    let page = samples::page(Some("eyJvZmZzZXQiOjIwfQ=="));
    let mut group = criterion.benchmark_group("decode 100 studies");
    group.measurement_time(TIME);
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| serde_json::from_slice::<by_hand::Page>(black_box(page.as_bytes())));
    });
    group.bench_function("avara-client", |bencher| {
        bencher.iter(|| {
            serde_json::from_slice::<ViewerStudyListPageResponse>(black_box(page.as_bytes()))
        });
    });
    group.finish();
}

fn encode(criterion: &mut Criterion) {
    let patch = patch::Unsent::new();
    let mut group = criterion.benchmark_group("build and encode a PATCH");
    group.measurement_time(TIME);
    group.bench_function("by hand", |bencher| bencher.iter(|| patch.by_hand()));
    group.bench_function("avara-client", |bencher| bencher.iter(|| patch.ours()));
    group.finish();
}

criterion_group!(benches, decode, encode);
criterion_main!(benches);
