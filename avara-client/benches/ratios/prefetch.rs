//! The waiting time saved by fetching the next page while this one is worked on.

use std::hint::spin_loop;
use std::time::{Duration, Instant};

use avara_client::{Client, Error};
use tokio::runtime::Runtime;

use crate::rounds::{Rounds, wall};
use crate::support::client;
use crate::support::server::Server;
use crate::table::Table;

const PAGES: usize = 60;
const LATENCY: Duration = Duration::from_millis(5);
/// A millisecond for the 100 studies of a page.
const WORK: Duration = Duration::from_micros(10);

pub(crate) fn stream(server: &Server, rounds: &Rounds, table: &mut Table) {
    let client = client(&server.url(PAGES, LATENCY));
    let runtime = runtime();
    let ratios = rounds.compare(
        || wall(|| run(&runtime, read(client.clone(), Some(0)))),
        || wall(|| run(&runtime, read(client.clone(), None))),
    );
    table.ratio(
        "d. list with prefetch, compared with none: time",
        0.85,
        &ratios,
    );
}

/// One thread works while another fetches.
fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let builder = builder.worker_threads(2).enable_all();
    builder.build().expect("a runtime")
}

fn run(runtime: &Runtime, list: impl Future<Output = Result<(), Error>> + Send + 'static) {
    let reader = runtime.spawn(list);
    runtime.block_on(reader).expect("a task").expect("a list");
}

/// Reads the list, with this much prefetch or with the default, and works on each study.
async fn read(client: Client, prefetch: Option<usize>) -> Result<(), Error> {
    let mut studies = client.viewer().studies().list().limit(100).stream();
    if let Some(pages) = prefetch {
        studies = studies.prefetch(pages);
    }
    while studies.try_next().await?.is_some() {
        keep_busy(WORK);
    }
    Ok(())
}

fn keep_busy(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        spin_loop();
    }
}
