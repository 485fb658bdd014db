//! The waiting time saved by fetching the next page while this one is worked on.

use std::thread;
use std::time::Duration;

use avara_client::{Client, Error};
use tokio::runtime::Runtime;

use crate::rounds::{Rounds, wall};
use crate::support::server::Server;
use crate::support::{client, samples};
use crate::table::Table;

const PAGES: usize = 60;
const LATENCY: Duration = Duration::from_millis(5);
/// The work on a page. It blocks its thread and leaves the core to the server, which would have its
/// own: a reader that computes holds the server up where the kernel wakes it on the same core.
const WORK: Duration = Duration::from_millis(1);

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

/// Reads the list, with this much prefetch or with the default, and works on each page.
async fn read(client: Client, prefetch: Option<usize>) -> Result<(), Error> {
    let mut studies = client.viewer().studies().list().limit(100).stream();
    if let Some(pages) = prefetch {
        studies = studies.prefetch(pages);
    }
    let mut number = 0;
    while studies.try_next().await?.is_some() {
        number += 1;
        if number % samples::PAGE == 0 {
            thread::sleep(WORK);
        }
    }
    Ok(())
}
