//! The same API without async.

use avara_client::http::Method;
use avara_client::{Client, ErrorKind};
use avara_test_kit::{Reply, Server};
use avara_tests::server::Clients as _;
use serde_json::json;
use tokio::runtime::Builder;

const USER: &str = "usr_1234567890abcdef1234567890abcdef";

/// A server with five studies, on pages of two.
fn of_studies() -> Server {
    let example = study();
    Server::answering(move |request| {
        let (next, count) = match request.query() {
            None => ("b", 2),
            Some("cursor=b") => ("c", 2),
            Some("cursor=c") => ("", 1),
            other => panic!("another query: {other:?}"),
        };
        let page = json!({
            "studies": vec![&example; count],
            "hasMore": !next.is_empty(),
            "cursor": next,
        });
        Reply::json(200, page)
    })
}

fn study() -> serde_json::Value {
    let retrieve = avara_tests::spec::operation("viewer.studies.retrieve");
    avara_tests::spec::reply_example(retrieve).clone()
}

#[test]
fn a_call_needs_no_runtime() {
    let server = Server::start([Reply::json(200, study())]);
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
    let server = Server::start([Reply::with(404, &[], "")]);
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
    let server = of_studies();
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
    let server = of_studies();
    let studies = server.client().viewer().studies().list();
    let some = studies
        .items_blocking()
        .limit_items(4)
        .collect::<Result<Vec<_>, _>>();
    assert_eq!((some.unwrap().len(), server.received().len()), (4, 2));
}

#[test]
fn a_list_ends_with_its_first_error() {
    let server = Server::start([Reply::with(500, &[], "")]);
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
    let server = of_studies();
    let client = server.client();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    for _ in 0..3 {
        let list = || client.viewer().studies().list();
        assert_eq!(runtime.block_on(list().send()).unwrap().items().len(), 2);
        assert_eq!(list().send_blocking().unwrap().items().len(), 2);
    }
}
