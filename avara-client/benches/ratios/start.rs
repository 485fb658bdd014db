//! The start of a client: one that never speaks https reads no certificates.

use std::hint::black_box;

use avara_client::Client;

use crate::rounds::{Rounds, cpu};
use crate::support::KEY;
use crate::table::Table;

pub(crate) fn client(rounds: &Rounds, table: &mut Table) {
    let ratios = rounds.compare(
        || cpu(|| start("https://api.example.test")),
        || cpu(|| start("http://127.0.0.1:1")),
    );
    table.ratio(
        "f. start without https, compared with it: time",
        0.4,
        &ratios,
    );
}

fn start(base_url: &str) {
    for _ in 0..20 {
        let client = Client::builder().api_key(KEY).base_url(base_url).build();
        black_box(client.expect("a client"));
    }
}
