//! Items that are not what the API documents, in lists that can be read.

use avara_client::ErrorKind;

use super::{AHEAD, gives, ids};
use crate::loopback::server::{Clients, Reply, Server, page, user, user_id, user_with};

/// The second of three users has no last name, and the page is not the last.
fn server() -> Server {
    let odd = user_with("lastName", Some("null")).replace("Marie", "SECRET");
    let body = format!(
        r#"{{"users": [{}, {odd}, {}], "hasMore": true, "cursor": "c1"}}"#,
        user(&user_id(1)),
        user(&user_id(3))
    );
    let headers = [("X-Request-Id", "r-7")];
    let first = Reply::with(200, &headers, &body);
    Server::start([first, page(&[4], false, None)])
}

const PROBLEM: &str = "`users[1].lastName`: expected a string, found null";

#[tokio::test]
async fn a_page_has_them_apart_and_does_not_hide_them() {
    let server = server();
    let page = server.client().viewer().users().list().await.unwrap();
    assert_eq!(ids(page.items()), [user_id(1), user_id(3)]);
    let [item] = page.unreadable() else {
        panic!("{page:?}");
    };
    assert_eq!((item.index(), item.path()), (1, "users[1].lastName"));
    assert_eq!(item.to_string(), PROBLEM);
    assert!(item.json().starts_with(b"{") && item.json().ends_with(b"}"));
    assert!(String::from_utf8_lossy(item.json()).contains("SECRET"));
    assert!(!format!("{item} {item:?} {page:?}").contains("SECRET"));

    let next = page.next().await.unwrap().unwrap();
    assert_eq!(ids(next.items()), [user_id(4)]);
    assert!(next.unreadable().is_empty());

    let in_place: Vec<_> = page.clone().into_iter().map(|user| user.is_ok()).collect();
    assert_eq!(in_place, [true, false, true]);
    assert_eq!(page.clone().into_iter().len(), 3);
    let error = page.into_items().unwrap_err();
    assert!(error.to_string().contains(PROBLEM), "{error}");
}

#[tokio::test]
async fn a_stream_gives_an_error_in_the_place_of_the_item_and_goes_on() {
    for ahead in AHEAD {
        let server = server();
        let users = server.client().viewer().users().list().stream();
        let mut users = users.prefetch(ahead);
        gives(&mut users, 1).await;
        let error = users.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.unreadable_item().unwrap().index(), 1);
        assert_eq!(error.operation(), Some("viewer.users.list"));
        assert_eq!(error.request_id(), Some("r-7"));
        assert!(error.to_string().contains(PROBLEM), "{error}");
        assert!(error.body().unwrap().starts_with(b"{"), "the item alone");
        assert!(!format!("{error} {error:#} {error:?}").contains("SECRET"));
        gives(&mut users, 3).await;
        gives(&mut users, 4).await;
        assert!(users.try_next().await.unwrap().is_none());
        assert!(users.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_gives_all_items_fails() {
    let server = server();
    let users = server.client().viewer().users().list().stream();
    let error = users.try_collect::<Vec<_>>().await.unwrap_err();
    assert!(error.unreadable_item().is_some(), "{error}");
    assert!(error.to_string().contains(PROBLEM), "{error}");
}

#[tokio::test]
async fn they_count_where_items_are_counted() {
    let server = server();
    let users = server.client().viewer().users().list().stream();
    let mut users = users.limit_items(2);
    gives(&mut users, 1).await;
    assert!(users.try_next().await.is_err());
    assert!(users.try_next().await.unwrap().is_none());
    server.one();
}

/// A page of nothing else is not empty, and a hundred of them are a list all the same.
#[tokio::test]
async fn a_list_of_nothing_else_has_an_error_for_each() {
    let pages = (1..=120).map(|number| {
        let cursor = format!("c{number}");
        let body = format!(
            r#"{{"users": [{{}}], "hasMore": {}, "cursor": "{cursor}"}}"#,
            number < 120
        );
        Reply::json(200, &body)
    });
    let server = Server::start(pages.collect::<Vec<_>>());
    let mut users = server.client().viewer().users().list().stream();
    for _ in 0..120 {
        let error = users.try_next().await.unwrap_err();
        assert_eq!(error.unreadable_item().unwrap().path(), "users[0]");
    }
    assert!(users.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn whatever_stands_in_the_list_the_others_are_read() {
    let good = user(&user_id(1));
    for odd in [
        "null",
        "7",
        "\"SECRET\"",
        "[]",
        "{}",
        r#"[true, "Radiologist", null, "e", "f", true, "api", null, "l", "member", "usr_1"]"#,
        &user_with("userId", None),
        &user_with("createdAt", Some("\"SECRET\"")),
        &user_with("canManageStudies", Some("{\"users\": [7]}")),
    ] {
        let body = format!(r#" {{"hasMore": false, "users": [{good},{odd} , {good}] }}"#);
        let server = Server::start([Reply::json(200, &body)]);
        let page = server.client().viewer().users().list().await.unwrap();
        assert_eq!(
            (page.items().len(), page.unreadable().len()),
            (2, 1),
            "{odd}"
        );
        assert_eq!(page.unreadable()[0].json(), odd.as_bytes());
        assert!(!format!("{page:?} {}", page.unreadable()[0]).contains("SECRET"));
    }
}

/// The rest of a page is not guessed.
#[tokio::test]
async fn a_page_that_is_odd_itself_is_an_error() {
    for (body, problem) in [
        (r#"{"users": [{}]}"#, "missing field `hasMore`"),
        (
            r#"{"users": {}, "hasMore": false}"#,
            "`users`: expected a sequence",
        ),
        (
            r#"{"users": [{}], "hasMore": 1}"#,
            "`hasMore`: expected a boolean",
        ),
        (
            r#"{"users": [{}], "hasMore": true, "cursor": 7}"#,
            "`cursor`: expected a string",
        ),
        (r#"{"users": [{}], "hasMore": false"#, "ends too early"),
    ] {
        let server = Server::start([Reply::json(200, body)]);
        let error = server.client().viewer().users().list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.unreadable_item().is_none());
        assert!(error.to_string().contains(problem), "{error}");
    }
}
