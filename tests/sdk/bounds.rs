//! Guarantees for users of threads and runtimes.

use avara_client::resources::viewer::{studies, users};
use avara_client::types::{UserId, ViewerStudy, ViewerUser, WebhookEvent};
use avara_client::{Client, Error, Page, Response};
use static_assertions::assert_impl_all;

assert_impl_all!(Client: Send, Sync, Clone);
assert_impl_all!(Error: Send, Sync, std::error::Error);
assert_impl_all!(Response<ViewerUser>: Send, Sync);
assert_impl_all!(Page<ViewerStudy>: Send, Sync);
assert_impl_all!(users::Update: Send, Sync, Clone, IntoFuture);
assert_impl_all!(studies::List: Send, Sync, Clone, IntoFuture);
assert_impl_all!(<users::Update as IntoFuture>::IntoFuture: Send);
assert_impl_all!(<studies::List as IntoFuture>::IntoFuture: Send);
assert_impl_all!(UserId: Send, Sync, Ord, std::hash::Hash);
assert_impl_all!(WebhookEvent: Send, Sync);

/// Spawning needs `Send + 'static`; this compiles or it does not.
#[tokio::test]
async fn requests_can_be_spawned() {
    let client = Client::builder()
        .api_key(avara_tests::server::KEY)
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let request = client.viewer().users().list().limit(0);
    let task = tokio::spawn(async move { request.await });
    assert!(task.await.unwrap().is_err());
    let request = client.viewer().users().list().limit(0);
    let task = tokio::spawn(async move {
        let mut users = request.stream();
        users.try_next().await
    });
    assert!(task.await.unwrap().is_err());
}
