//! Lists that go over several pages.

mod ahead;
mod by_hand;
mod limit;
mod unreadable;

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};

use avara_client::{ErrorKind, Items, types::ViewerUser};
use futures_core::Stream;

use crate::loopback::server::{Clients, Reply, Request, Server, page, user_id};
use by_hand::all_that_can_happen;

/// The promises of lists hold for any number of pages fetched ahead.
const AHEAD: [usize; 3] = [0, 1, 3];

fn ids(users: &[ViewerUser]) -> Vec<String> {
    users.iter().map(|user| user.user_id.to_string()).collect()
}

/// The next user is this one.
async fn gives(users: &mut Items<ViewerUser>, id: u8) {
    let user = users.try_next().await.unwrap().expect("a user");
    assert_eq!(user.user_id, user_id(id).as_str());
}

fn three_pages() -> Server {
    Server::start([
        page(&[1, 2], true, Some("c/1")),
        page(&[], true, Some("c2")),
        page(&[3], false, Some("c3")),
    ])
}

#[tokio::test]
async fn a_page_leads_to_the_next_and_keeps_the_filter() {
    let server = three_pages();
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
    assert_eq!(third.into_items().unwrap()[0].user_id, user_id(3).as_str());

    let received = server.received();
    let targets: Vec<_> = received.iter().map(Request::target).collect();
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
    let server = Server::start([reply, end]);
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
    for ahead in AHEAD {
        let server = three_pages();
        let users = server.client().viewer().users().list().stream();
        let mut users = users.prefetch(ahead);
        for id in [1, 2, 3] {
            gives(&mut users, id).await;
        }
        assert!(users.try_next().await.unwrap().is_none());
        assert!(users.try_next().await.unwrap().is_none());
        assert_eq!(server.received().len(), 3);
    }
}

/// Each with its own cursor, so that nothing else shows that it may never end.
#[tokio::test]
async fn a_hundred_empty_pages_in_a_row_are_an_error() {
    let number = AtomicUsize::new(0);
    let server = Server::answering(move |_| {
        let number = number.fetch_add(1, Ordering::SeqCst);
        // Ninety-nine, a user, and no end.
        let users: &[u8] = if number == 99 { &[1] } else { &[] };
        page(users, true, Some(&format!("c{number}")))
    });
    let mut users = server.client().viewer().users().list().stream();
    gives(&mut users, 1).await;
    let error = users.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Pagination);
    assert!(error.to_string().contains("empty"), "{error}");
    assert_eq!(server.received().len(), 200);
}

#[tokio::test]
async fn everything_can_be_collected() {
    let users = three_pages().client().viewer().users().list();
    let server = three_pages();
    drop(users);
    let list = server.client().viewer().users().list();
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 3);

    let server = three_pages();
    let pages = server.client().viewer().users().list().pages();
    assert_eq!(pages.try_collect::<Vec<_>>().await.unwrap().len(), 3);
}

#[tokio::test]
async fn the_streams_are_streams() {
    async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
        poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
    }
    let server = three_pages();
    let mut users = server.client().viewer().users().list().stream();
    assert_eq!(
        next(&mut users).await.unwrap().unwrap().user_id,
        user_id(1).as_str()
    );

    let server = three_pages();
    let mut pages = server.client().viewer().users().list().pages();
    assert_eq!(next(&mut pages).await.unwrap().unwrap().items().len(), 2);
}

#[tokio::test]
async fn a_stream_resumes_from_a_cursor_with_its_filters() {
    for ahead in AHEAD {
        let server = Server::start([page(&[3], true, Some("c1")), page(&[4], false, None)]);
        let list = server.client().viewer().users().list();
        let list = list.limit(2).last_name("Ex").cursor("kept");
        let all: Vec<_> = list.stream().prefetch(ahead).try_collect().await.unwrap();
        assert_eq!(ids(&all), [user_id(3), user_id(4)]);
        let received = server.received();
        let targets: Vec<_> = received.iter().map(Request::target).collect();
        assert_eq!(
            targets,
            [
                "/v1/viewer/users?limit=2&lastName=Ex&cursor=kept",
                "/v1/viewer/users?limit=2&lastName=Ex&cursor=c1",
            ]
        );
    }
}

#[tokio::test]
async fn a_repeated_cursor_ends_the_list_after_its_items() {
    for (ahead, is_far) in AHEAD.map(|ahead| [(ahead, false), (ahead, true)]).concat() {
        let mut replies = vec![page(&[1], true, Some("a")), page(&[2], true, Some("a"))];
        if is_far {
            replies.insert(1, page(&[], true, Some("b")));
        }
        let requests = replies.len();
        let server = Server::start(replies);
        let users = server.client().viewer().users().list().stream();
        let mut users = users.prefetch(ahead);
        gives(&mut users, 1).await;
        gives(&mut users, 2).await;
        let error = users.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Pagination);
        assert!(users.try_next().await.unwrap().is_none());
        assert_eq!(server.received().len(), requests);
    }
}

#[tokio::test]
async fn the_cursor_that_a_list_began_with_may_not_come_back() {
    let server = Server::start([page(&[1], true, Some("a"))]);
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

/// Half a list is not taken for a whole one.
#[tokio::test]
async fn more_items_without_a_cursor_are_an_error_after_those_that_came() {
    for cursor in [None, Some("")] {
        let server = Server::start([page(&[1], true, cursor)]);
        let list = || server.client().viewer().users().list();
        let mut users = list().stream();
        gives(&mut users, 1).await;
        let error = users.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Pagination);
        assert!(error.to_string().contains("sent no cursor"), "{error}");
        assert_eq!(error.operation(), Some("viewer.users.list"));
        assert!(users.try_next().await.unwrap().is_none());

        let mut pages = list().pages();
        assert_eq!(pages.try_next().await.unwrap().unwrap().items().len(), 1);
        assert_eq!(
            pages.try_next().await.unwrap_err().kind(),
            ErrorKind::Pagination
        );

        let first = list().await.unwrap();
        assert!(first.has_more() && first.cursor().is_none());
        assert_eq!(
            first.next().await.unwrap_err().kind(),
            ErrorKind::Pagination
        );

        let enough: Vec<_> = list().stream().limit_items(1).try_collect().await.unwrap();
        assert_eq!(enough.len(), 1);
        assert_eq!(server.received().len(), 4, "nothing was asked for again");
    }
}

#[tokio::test]
async fn a_stream_ends_with_its_first_error_after_all_items_before_it() {
    for ahead in AHEAD {
        let server = Server::start([
            page(&[1, 2], true, Some("a")),
            page(&[3], true, Some("b")),
            Reply::json(403, "{}"),
        ]);
        let users = server.client().viewer().users().list().stream();
        let mut users = users.prefetch(ahead);
        for id in [1, 2, 3] {
            all_that_can_happen().await;
            gives(&mut users, id).await;
        }
        let error = users.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Permission);
        assert!(users.try_next().await.unwrap().is_none());
        assert_eq!(server.received().len(), 3);
    }
}

#[tokio::test]
async fn an_added_parameter_that_is_known_is_not_sent_twice_while_paging() {
    let server = Server::start([page(&[1], true, Some("c1")), page(&[2], false, None)]);
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
    let targets: Vec<_> = received.iter().map(Request::target).collect();
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
    let server = Server::start([page(&[1], true, Some("a"))]);
    let list = server.client().viewer().users().list();
    let page = list.with_query("cursor", "a").await.unwrap();
    assert_eq!(page.next().await.unwrap_err().kind(), ErrorKind::Pagination);
}
