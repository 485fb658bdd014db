//! One call: CPU time of the whole process, the server being another one.

use std::time::Duration;

use avara_client::Client;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use crate::rounds::{Rounds, cpu};
use crate::support::by_hand::ByHand;
use crate::support::server::Server;
use crate::support::{client, patch, runtime, samples};
use crate::table::Table;

const CALLS: usize = 2048;

pub(crate) fn retrieve(server: &Server, rounds: &Rounds, table: &mut Table) {
    let url = server.url(1, Duration::ZERO);
    let (ours, by_hand) = (client(&url), ByHand::new(&url).expect("a client"));
    let runtime = runtime();
    for (in_flight, what) in [
        (1, "a. GET a study, 1 in flight: CPU"),
        (64, "a. GET a study, 64 in flight: CPU"),
    ] {
        let ratios = rounds.compare(
            || cpu(|| run(&runtime, in_flight, &by_hand, study_by_hand)),
            || cpu(|| run(&runtime, in_flight, &ours, study)),
        );
        table.ratio(what, 1.05, &ratios);
    }
}

pub(crate) fn update(server: &Server, rounds: &Rounds, table: &mut Table) {
    let url = server.url(1, Duration::ZERO);
    let (ours, by_hand) = (client(&url), ByHand::new(&url).expect("a client"));
    let runtime = runtime();
    let ratios = rounds.compare(
        || cpu(|| run(&runtime, 1, &by_hand, update_by_hand)),
        || cpu(|| run(&runtime, 1, &ours, update_user)),
    );
    table.ratio("e. the same, sent, 1 in flight: CPU", None, &ratios);
}

/// All the calls, as many at a time as asked for.
fn run<C: Clone + Send + 'static, F: Future<Output = ()> + Send + 'static>(
    runtime: &Runtime,
    in_flight: usize,
    client: &C,
    call: fn(C) -> F,
) {
    runtime.block_on(async {
        let mut callers = JoinSet::new();
        for _ in 0..in_flight {
            let client = client.clone();
            callers.spawn(async move {
                for _ in 0..CALLS / in_flight {
                    call(client.clone()).await;
                }
            });
        }
        callers.join_all().await;
    });
}

async fn study(client: Client) {
    let study = client.viewer().studies().retrieve(samples::STUDY).await;
    study.expect("a study");
}

async fn study_by_hand(client: ByHand) {
    client.study(samples::STUDY).await.expect("a study");
}

async fn update_user(client: Client) {
    patch::ours(&client).await.expect("a user");
}

async fn update_by_hand(client: ByHand) {
    let user = client.update_user(samples::USER, &patch::by_hand()).await;
    user.expect("a user");
}
