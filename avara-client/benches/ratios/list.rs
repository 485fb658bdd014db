//! A list, item by item: `.stream()` compared with a hand-written loop over pages.

use std::hint::black_box;
use std::time::Duration;

use avara_client::Client;

use crate::rounds::{Rounds, cpu};
use crate::support::by_hand::{ByHand, Result};
use crate::support::server::Server;
use crate::support::{client, runtime, samples};
use crate::table::Table;

const PAGES: usize = 200;

pub(crate) fn stream(server: &Server, rounds: &Rounds, table: &mut Table) {
    let url = server.url(PAGES, Duration::ZERO);
    let (ours, by_hand) = (client(&url), ByHand::new(&url).expect("a client"));
    let runtime = runtime();
    let check = |studies: Result<_>| assert_eq!(studies.expect("a list"), PAGES * samples::PAGE);
    let ratios = rounds.compare(
        || cpu(|| check(runtime.block_on(read_by_hand(&by_hand, |_| ())))),
        || cpu(|| check(runtime.block_on(read(&ours, |_| ())))),
    );
    table.ratio("c. list 100 studies a page: CPU", 1.02, &ratios);
}

/// Reads the whole list and gives its length; after each study `seen` gets their number so far.
pub(crate) async fn read(client: &Client, mut seen: impl FnMut(usize)) -> Result<usize> {
    let mut studies = client.viewer().studies().list().limit(100).stream();
    let mut number = 0;
    while let Some(study) = studies.try_next().await? {
        black_box(study);
        number += 1;
        seen(number);
    }
    Ok(number)
}

/// The same by hand.
pub(crate) async fn read_by_hand(client: &ByHand, mut seen: impl FnMut(usize)) -> Result<usize> {
    let mut number = 0;
    let mut cursor = None;
    loop {
        let page = client.studies(cursor.as_deref()).await?;
        for study in page.studies {
            black_box(study);
            number += 1;
            seen(number);
        }
        cursor = page.cursor.filter(|_| page.has_more);
        if cursor.is_none() {
            return Ok(number);
        }
    }
}
