//! The same API without async.

use avara_client::http::Method;
use avara_client::{Client, ErrorKind, RetryPolicy};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use wiremock::matchers::{any, method, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

const USER: &str = "usr_1234567890abcdef1234567890abcdef";

/// A server on a runtime of its own, and a client for it.
struct Server {
    runtime: Runtime,
    server: MockServer,
}

impl Server {
    fn start() -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let server = runtime.block_on(MockServer::start());
        Self { runtime, server }
    }

    fn answers(&self, mock: Mock) {
        self.runtime.block_on(mock.mount(&self.server));
    }

    /// Five studies on pages of two.
    fn lists_studies(&self) {
        let example = study();
        for (cursor, next, count) in [("", "b", 2), ("b", "c", 2), ("c", "", 1)] {
            let page = json!({
                "studies": vec![&example; count],
                "hasMore": !next.is_empty(),
                "cursor": next,
            });
            let request = match cursor {
                "" => Mock::given(method("GET")).and(query_param_is_missing("cursor")),
                cursor => Mock::given(method("GET")).and(query_param("cursor", cursor)),
            };
            self.answers(request.respond_with(ResponseTemplate::new(200).set_body_json(page)));
        }
    }

    fn requests(&self) -> usize {
        let received = self.runtime.block_on(self.server.received_requests());
        received.unwrap().len()
    }

    fn client(&self) -> Client {
        let builder = Client::builder()
            .api_key("sk_live_1")
            .base_url(self.server.uri());
        builder.retries(RetryPolicy::never()).build().unwrap()
    }
}

fn study() -> serde_json::Value {
    let retrieve = avara_tests::spec::operation("viewer.studies.retrieve");
    avara_tests::spec::reply_example(retrieve).clone()
}

#[test]
fn a_call_needs_no_runtime() {
    let server = Server::start();
    let body = study();
    server.answers(Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(body)));
    let client = server.client();
    let studies = client.viewer().studies();
    let id = "stu_1234567890abcdef1234567890abcdef";
    assert_eq!(
        studies
            .retrieve(id)
            .send_blocking()
            .unwrap()
            .study_id
            .as_str(),
        id
    );
    let response = studies.retrieve(id).send_with_response_blocking().unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    let raw = client
        .request(Method::GET, "/v1/anything")
        .send_blocking()
        .unwrap();
    assert_eq!(raw["studyId"], id);
}

#[test]
fn an_error_is_the_same_error() {
    let server = Server::start();
    server.answers(Mock::given(any()).respond_with(ResponseTemplate::new(404)));
    let error = server
        .client()
        .viewer()
        .users()
        .retrieve(USER)
        .send_blocking()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.operation(), Some("viewer.users.retrieve"));
}

#[test]
fn lists_are_iterators() {
    let server = Server::start();
    server.lists_studies();
    let studies = || server.client().viewer().studies().list();
    assert_eq!(studies().items_blocking().map(Result::unwrap).count(), 5);
    let sizes = studies()
        .pages_blocking()
        .map(|page| page.unwrap().items().len());
    assert_eq!(sizes.collect::<Vec<_>>(), [2, 2, 1]);

    let first = studies().send_blocking().unwrap();
    let second = first.next_blocking().unwrap().unwrap();
    let third = second.next_blocking().unwrap().unwrap();
    assert!(third.next_blocking().unwrap().is_none());
}

#[test]
fn a_limited_list_requests_no_page_that_is_not_needed() {
    let server = Server::start();
    server.lists_studies();
    let studies = server.client().viewer().studies().list();
    let some = studies
        .items_blocking()
        .limit_items(4)
        .collect::<Result<Vec<_>, _>>();
    assert_eq!((some.unwrap().len(), server.requests()), (4, 2));
}

#[test]
fn a_list_ends_with_its_first_error() {
    let server = Server::start();
    server.answers(Mock::given(any()).respond_with(ResponseTemplate::new(500)));
    let mut items = server.client().viewer().studies().list().items_blocking();
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Server);
    assert!(items.next().is_none());
}

#[test]
fn in_async_code_a_blocking_call_is_an_error_and_not_a_panic() {
    let client = Client::new("sk_live_1").unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let error = client
            .viewer()
            .users()
            .retrieve(USER)
            .send_blocking()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.is_before_send());
        assert!(error.to_string().contains("await it"), "{error}");
        let mut items = client.viewer().users().list().items_blocking();
        assert_eq!(
            items.next().unwrap().unwrap_err().kind(),
            ErrorKind::Configuration
        );
        assert!(items.next().is_none());
    });
}

#[test]
fn one_client_serves_async_and_blocking_code() {
    let server = Server::start();
    server.lists_studies();
    let client = server.client();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    for _ in 0..3 {
        let list = || client.viewer().studies().list();
        assert_eq!(runtime.block_on(list().send()).unwrap().items().len(), 2);
        assert_eq!(list().send_blocking().unwrap().items().len(), 2);
    }
}
