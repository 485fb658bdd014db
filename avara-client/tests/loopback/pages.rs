//! Lists that go over several pages.

use std::future::poll_fn;
use std::pin::Pin;

use avara_client::ErrorKind;
use futures_core::Stream;

use crate::server::{Received, Reply, Server, page, user_id};

async fn three_pages() -> Server {
    Server::start([
        page(&[1, 2], true, Some("c/1")),
        page(&[], true, Some("c2")),
        page(&[3], false, Some("c3")),
    ])
    .await
}

#[tokio::test]
async fn a_page_leads_to_the_next_and_keeps_the_filter() {
    let server = three_pages().await;
    let list = server
        .client()
        .viewer()
        .users()
        .list()
        .limit(2)
        .last_name("Ex");
    let first = list.await.unwrap();
    assert_eq!(first.items().len(), 2);
    assert_eq!(first.cursor(), Some("c/1"));
    assert!(first.has_more());

    let second = first.next().await.unwrap().unwrap();
    assert!(second.items().is_empty() && second.has_more());
    let third = second.next().await.unwrap().unwrap();
    assert!(!third.has_more());
    assert!(third.next().await.unwrap().is_none());
    assert_eq!(third.into_items()[0].user_id, user_id(3).as_str());

    let received = server.received();
    let targets: Vec<_> = received.iter().map(Received::target).collect();
    assert_eq!(
        targets,
        [
            "/v1/viewer/users?limit=2&lastName=Ex",
            "/v1/viewer/users?limit=2&lastName=Ex&cursor=c%2F1",
            "/v1/viewer/users?limit=2&lastName=Ex&cursor=c2",
        ]
    );
}

#[tokio::test]
async fn a_null_query_is_kept_while_paging() {
    let reply = Reply::json(200, r#"{"studies": [], "hasMore": true, "cursor": "c1"}"#);
    let end = Reply::json(200, r#"{"studies": [], "hasMore": false}"#);
    let server = Server::start([reply, end]).await;
    let page = server
        .client()
        .viewer()
        .studies()
        .list()
        .assigned_to_null()
        .await
        .unwrap();
    page.next().await.unwrap().unwrap();
    assert_eq!(
        server.received()[1].target(),
        "/v1/viewer/studies?assignedTo=&cursor=c1"
    );
}

#[tokio::test]
async fn a_stream_goes_over_empty_pages() {
    let server = three_pages().await;
    let mut users = server.client().viewer().users().list().stream();
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await.unwrap() {
        ids.push(user.user_id.to_string());
    }
    assert_eq!(ids, [user_id(1), user_id(2), user_id(3)]);
    assert!(users.try_next().await.unwrap().is_none());
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn everything_can_be_collected() {
    let users = three_pages().await.client().viewer().users().list();
    let server = three_pages().await;
    drop(users);
    let list = server.client().viewer().users().list();
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 3);

    let server = three_pages().await;
    let pages = server.client().viewer().users().list().pages();
    assert_eq!(pages.try_collect::<Vec<_>>().await.unwrap().len(), 3);
}

#[tokio::test]
async fn the_streams_are_streams() {
    async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
        poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
    }
    let server = three_pages().await;
    let mut users = server.client().viewer().users().list().stream();
    assert_eq!(
        next(&mut users).await.unwrap().unwrap().user_id,
        user_id(1).as_str()
    );

    let server = three_pages().await;
    let mut pages = server.client().viewer().users().list().pages();
    assert_eq!(next(&mut pages).await.unwrap().unwrap().items().len(), 2);
}

#[tokio::test]
async fn a_stream_resumes_from_a_cursor() {
    let server = Server::start([page(&[3], false, None)]).await;
    let list = server.client().viewer().users().list().cursor("kept");
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(server.one().target(), "/v1/viewer/users?cursor=kept");
}

#[tokio::test]
async fn a_repeated_cursor_ends_the_list_after_its_items() {
    for replies in [
        vec![page(&[1], true, Some("a")), page(&[2], true, Some("a"))],
        vec![
            page(&[1], true, Some("a")),
            page(&[], true, Some("b")),
            page(&[2], true, Some("a")),
        ],
    ] {
        let server = Server::start(replies).await;
        let mut users = server.client().viewer().users().list().stream();
        assert_eq!(
            users.try_next().await.unwrap().unwrap().user_id,
            user_id(1).as_str()
        );
        assert_eq!(
            users.try_next().await.unwrap().unwrap().user_id,
            user_id(2).as_str()
        );
        let error = users.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Pagination);
        assert!(users.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn the_cursor_that_a_list_began_with_may_not_come_back() {
    let server = Server::start([page(&[1], true, Some("a"))]).await;
    let page = server
        .client()
        .viewer()
        .users()
        .list()
        .cursor("a")
        .await
        .unwrap();
    assert_eq!(page.next().await.unwrap_err().kind(), ErrorKind::Pagination);
}

#[tokio::test]
async fn a_cursor_alone_decides_nothing() {
    let server = Server::start([page(&[1], true, Some(""))]).await;
    let all: Vec<_> = server
        .client()
        .viewer()
        .users()
        .list()
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_stream_ends_with_its_first_error() {
    let server = Server::start([page(&[1], true, Some("a")), Reply::json(500, "{}")]).await;
    let mut users = server.client().viewer().users().list().stream();
    users.try_next().await.unwrap();
    assert_eq!(
        users.try_next().await.unwrap_err().kind(),
        ErrorKind::Server
    );
    assert!(users.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn dropping_a_wait_loses_nothing() {
    let server = three_pages().await;
    let mut users = server.client().viewer().users().list().stream();
    {
        let mut waiting = std::pin::pin!(users.try_next());
        poll_fn(|context| {
            assert!(waiting.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    assert_eq!(
        users.try_next().await.unwrap().unwrap().user_id,
        user_id(1).as_str()
    );
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn an_added_parameter_that_is_known_is_not_sent_twice_while_paging() {
    let server = Server::start([page(&[1], true, Some("c1")), page(&[2], false, None)]).await;
    let list = server
        .client()
        .viewer()
        .users()
        .list()
        .limit(2)
        .with_query("limit", "5")
        .with_query("cursor", "kept")
        .with_query("new", "1")
        .with_query("new", "2");
    assert_eq!(list.pages().try_collect::<Vec<_>>().await.unwrap().len(), 2);
    let received = server.received();
    let targets: Vec<_> = received.iter().map(Received::target).collect();
    assert_eq!(
        targets,
        [
            "/v1/viewer/users?limit=5&cursor=kept&new=2",
            "/v1/viewer/users?limit=5&cursor=c1&new=2",
        ]
    );
}

#[tokio::test]
async fn an_added_cursor_may_not_come_back() {
    let server = Server::start([page(&[1], true, Some("a"))]).await;
    let list = server.client().viewer().users().list();
    let page = list.with_query("cursor", "a").await.unwrap();
    assert_eq!(page.next().await.unwrap_err().kind(), ErrorKind::Pagination);
}
