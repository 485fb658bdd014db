//! Pages fetched ahead while the reader computes.

use std::time::{Duration, Instant};

use avara_test_kit::{Reply, Server};
use avara_tests::server::Clients as _;
use serde_json::json;
use tokio::runtime::Builder;

#[test]
fn the_next_page_is_requested_though_the_reader_keeps_its_thread() {
    let server = Server::numbered(|number| {
        let page = json!({ "studies": [], "hasMore": number < 2, "cursor": number.to_string() });
        Reply::json(200, page)
    });
    let mut pages = server.client().viewer().studies().list().pages();
    let readers = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let reading = readers.spawn(async move {
        for read in 1..=2 {
            pages.try_next().await.unwrap().unwrap();
            let start = Instant::now();
            while server.received().len() == read {
                assert!(
                    start.elapsed() < Duration::from_secs(10),
                    "page {read} hides nothing"
                );
                std::thread::yield_now();
            }
        }
    });
    readers.block_on(reading).unwrap();
}
