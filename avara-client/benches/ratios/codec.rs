//! Measurements without a network. There is one thread, so its CPU time is all the time.

use std::hint::black_box;

use avara_client::types::ViewerStudyListPageResponse;
use serde::de::DeserializeOwned;

use crate::rounds::{Rounds, cpu};
use crate::support::{by_hand, patch, samples};
use crate::table::Table;

pub(crate) fn decode(rounds: &Rounds, table: &mut Table) {
    let page = samples::page(Some("eyJvZmZzZXQiOjIwfQ=="));
    let ratios = rounds.compare(
        || cpu(|| pages::<by_hand::Page>(&page)),
        || cpu(|| pages::<ViewerStudyListPageResponse>(&page)),
    );
    table.ratio("b. decode 100 studies: time", 1.0, &ratios);
}

fn pages<T: DeserializeOwned>(page: &str) {
    for _ in 0..40 {
        let page: T = serde_json::from_slice(black_box(page.as_bytes())).expect("a page");
        drop(black_box(page));
    }
}

pub(crate) fn encode(rounds: &Rounds, table: &mut Table) {
    let patch = patch::Unsent::new();
    let ratios = rounds.compare(
        || cpu(|| (0..2000).for_each(|_| patch.by_hand())),
        || cpu(|| (0..2000).for_each(|_| patch.ours())),
    );
    table.ratio("e. build, check and encode a PATCH: time", None, &ratios);
}
