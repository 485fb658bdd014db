//! What is fetched ahead while the reader computes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use avara_client::Client;
use serde_json::json;
use tokio::runtime::Builder;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[test]
fn the_next_page_is_requested_though_the_reader_keeps_its_thread() {
    let servers = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = servers.block_on(MockServer::start());
    let requests = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&requests);
    let answer = move |_: &wiremock::Request| {
        let number = seen.fetch_add(1, Ordering::SeqCst);
        let page = json!({ "studies": [], "hasMore": number < 2, "cursor": number.to_string() });
        ResponseTemplate::new(200).set_body_json(page)
    };
    servers.block_on(Mock::given(any()).respond_with(answer).mount(&server));

    let builder = Client::builder()
        .api_key("sk_live_1")
        .base_url(server.uri());
    let mut pages = builder.build().unwrap().viewer().studies().list().pages();
    let readers = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let reading = readers.spawn(async move {
        for read in 1..=2 {
            pages.try_next().await.unwrap().unwrap();
            let start = Instant::now();
            while requests.load(Ordering::SeqCst) == read {
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
