//! Lists that are ended early.

use avara_client::{Items, types::ViewerUser};

use super::by_hand::{ByHand, all_that_can_happen};
use super::{AHEAD, gives, ids};
use crate::loopback::server::{Clients, Server, page, user_id};

fn four_pages() -> Server {
    Server::start([
        page(&[1, 2], true, Some("c1")),
        page(&[3, 4], true, Some("c2")),
        page(&[5], true, Some("c3")),
        page(&[], false, None),
    ])
}

async fn ends(users: &mut Items<ViewerUser>) {
    for _ in 0..2 {
        assert!(users.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn no_page_is_requested_that_a_limit_does_not_need() {
    for ahead in AHEAD {
        for (limit, items, requests) in [
            (0, 0, 0),
            (1, 1, 1),
            (2, 2, 1),
            (3, 3, 2),
            (4, 4, 2),
            (5, 5, 3),
            (6, 5, 4),
            (usize::MAX, 5, 4),
        ] {
            let server = four_pages();
            let users = server.client().viewer().users().list().stream();
            let mut users = users.prefetch(ahead).limit_items(limit);
            for id in 1..=items {
                gives(&mut users, id).await;
            }
            all_that_can_happen().await;
            ends(&mut users).await;
            all_that_can_happen().await;
            // Each request has its own connection.
            let made = server.connections();
            assert_eq!(made, requests, "{limit} items, {ahead} pages ahead");
        }
    }
}

#[tokio::test]
async fn a_limit_holds_for_collecting() {
    let server = four_pages();
    let users = server.client().viewer().users().list().stream();
    let some: Vec<_> = users.limit_items(3).try_collect().await.unwrap();
    assert_eq!(ids(&some), [1, 2, 3].map(user_id));
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn the_smaller_limit_wins() {
    for (one, other) in [(1, 3), (3, 1)] {
        let server = four_pages();
        let users = server.client().viewer().users().list().stream();
        let mut users = users.limit_items(one).limit_items(other);
        gives(&mut users, 1).await;
        ends(&mut users).await;
        users = users.limit_items(9);
        ends(&mut users).await;
    }
}

#[tokio::test]
async fn a_later_limit_counts_from_there_on() {
    for ahead in AHEAD {
        let server = four_pages();
        let users = server.client().viewer().users().list().stream();
        let mut users = users.prefetch(ahead);
        gives(&mut users, 1).await;
        users = users.limit_items(usize::MAX).limit_items(2);
        gives(&mut users, 2).await;
        gives(&mut users, 3).await;
        ends(&mut users).await;
    }
}

#[tokio::test]
async fn a_later_limit_requests_nothing_more_than_it_needs() {
    let server = ByHand::start();
    let mut users = server.client().viewer().users().list().stream();
    tokio::join!(
        gives(&mut users, 1),
        server.answer(page(&[1, 2], true, Some("c1")))
    );
    let second = server.request().await;
    users = users.limit_items(3);
    second.answer(page(&[3, 4], true, Some("c2"))).await;
    for id in [2, 3, 4] {
        gives(&mut users, id).await;
    }
    server.stays_quiet().await;
    ends(&mut users).await;
}

#[tokio::test]
async fn a_reached_limit_aborts_what_is_fetched_ahead() {
    let server = ByHand::start();
    let mut users = server.client().viewer().users().list().stream();
    tokio::join!(
        gives(&mut users, 1),
        server.answer(page(&[1, 2], true, Some("c1")))
    );
    let second = server.request().await;
    users = users.limit_items(0);
    ends(&mut users).await;
    second.closes().await;
}
