//! Pages that are fetched before they are read.

use std::future::{Future, poll_fn, ready};
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use avara_client::{Client, ErrorKind, Items, Page, types::ViewerUser};
use futures_core::Stream;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::runtime::{Builder, Runtime};
use tokio::task::yield_now;

use super::by_hand::{ByHand, all_that_can_happen};
use super::{AHEAD, gives, ids};
use crate::loopback::server::{Clients, KEY, Reply, Server, page, user_id};

/// One of many pages: one user, and its own cursor.
fn nth(number: u8) -> Reply {
    page(&[number], true, Some(&format!("c{number}")))
}

/// Polls once, as a `select!` does that another branch wins.
async fn once<F: Future>(future: F) -> Poll<F::Output> {
    let mut future = pin!(future);
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await
}

#[tokio::test]
async fn one_page_is_fetched_while_the_items_of_another_are_used() {
    let server = ByHand::start();
    let mut users = server.client().viewer().users().list().stream();
    server.stays_quiet().await;
    tokio::join!(
        gives(&mut users, 1),
        server.answer(page(&[1, 2], true, Some("c1")))
    );
    server.answer(page(&[3, 4], true, Some("c2"))).await;
    server.stays_quiet().await;
    gives(&mut users, 2).await;
    server.stays_quiet().await;
    gives(&mut users, 3).await;
    server.answer(page(&[5], false, None)).await;
    gives(&mut users, 4).await;
    gives(&mut users, 5).await;
    assert!(users.try_next().await.unwrap().is_none());
    server.stays_quiet().await;
}

#[tokio::test]
async fn one_page_is_fetched_while_another_is_used() {
    let server = ByHand::start();
    let mut pages = server.client().viewer().users().list().pages();
    server.stays_quiet().await;
    let (first, ()) = tokio::join!(pages.try_next(), server.answer(nth(1)));
    assert_eq!(first.unwrap().unwrap().cursor(), Some("c1"));
    server.answer(nth(2)).await;
    server.stays_quiet().await;
    let second = pages.try_next().await;
    assert_eq!(second.unwrap().unwrap().cursor(), Some("c2"));
    server.answer(nth(3)).await;
    server.stays_quiet().await;
}

#[tokio::test]
async fn exactly_so_many_pages_are_fetched_ahead() {
    for ahead in [0, 1, 2, 3] {
        let server = ByHand::start();
        let list = server.client().viewer().users().list();
        let mut users = list.stream().prefetch(usize::from(ahead));
        server.stays_quiet().await;
        tokio::join!(gives(&mut users, 1), server.answer(nth(1)));
        for number in 0..ahead {
            server.answer(nth(2 + number)).await;
        }
        server.stays_quiet().await;
        tokio::join!(gives(&mut users, 2), server.answer(nth(2 + ahead)));
        server.stays_quiet().await;

        let server = ByHand::start();
        let list = server.client().viewer().users().list();
        let mut pages = list.pages().prefetch(usize::from(ahead));
        server.stays_quiet().await;
        let (first, ()) = tokio::join!(pages.try_next(), server.answer(nth(1)));
        assert!(first.unwrap().is_some());
        for number in 0..ahead {
            server.answer(nth(2 + number)).await;
        }
        server.stays_quiet().await;
    }
}

#[tokio::test]
async fn a_stream_that_fetches_nothing_ahead_can_begin_to() {
    let server = ByHand::start();
    let mut users = server.client().viewer().users().list().stream().prefetch(0);
    let first = tokio::select! {
        _ = users.try_next() => panic!("it was not answered"),
        request = server.request() => request,
    };
    let mut users = users.prefetch(1);
    tokio::join!(gives(&mut users, 1), first.answer(nth(1)));
    server.answer(nth(2)).await;
    server.stays_quiet().await;
    gives(&mut users, 2).await;
}

#[tokio::test]
async fn all_pages_can_be_fetched_ahead() {
    let server = super::three_pages();
    let users = server.client().viewer().users().list().stream();
    let all: Vec<_> = users.prefetch(usize::MAX).try_collect().await.unwrap();
    assert_eq!(ids(&all), [user_id(1), user_id(2), user_id(3)]);
}

#[tokio::test]
async fn dropping_a_stream_aborts_its_request() {
    let server = ByHand::start();
    let mut users = server.client().viewer().users().list().stream();
    tokio::join!(gives(&mut users, 1), server.answer(nth(1)));
    let second = server.request().await;
    drop(users);
    second.closes().await;
    server.stays_quiet().await;

    let mut pages = server.client().viewer().users().list().pages().prefetch(0);
    let first = tokio::select! {
        _ = pages.try_next() => panic!("it was not answered"),
        request = server.request() => request,
    };
    drop(pages);
    first.closes().await;
}

#[tokio::test]
async fn dropping_a_wait_loses_nothing() {
    for ahead in AHEAD {
        let server = Server::start([
            page(&[1, 2], true, Some("c1")),
            page(&[], true, Some("c2")),
            page(&[3], true, Some("c3")),
            page(&[4], false, None),
        ]);
        let mut users = server.client().viewer().users().list().stream();
        users = users.prefetch(ahead);
        let (mut all, mut dropped) = (Vec::new(), 0);
        loop {
            tokio::select! {
                biased;
                user = users.try_next() => match user.unwrap() {
                    Some(user) => all.push(user),
                    None => break,
                },
                () = ready(()) => dropped += 1,
            }
            yield_now().await;
        }
        assert!(dropped > 4, "{dropped}");
        assert_eq!(ids(&all), [1, 2, 3, 4].map(user_id));
        assert_eq!(server.received().len(), 4);
    }
}

#[tokio::test]
async fn dropping_a_wait_for_a_page_loses_nothing() {
    for ahead in AHEAD {
        let server = super::three_pages();
        let mut pages = server.client().viewer().users().list().pages();
        pages = pages.prefetch(ahead);
        let mut all: Vec<Page<ViewerUser>> = Vec::new();
        loop {
            match once(pages.try_next()).await {
                Poll::Ready(page) => match page.unwrap() {
                    Some(page) => all.push(page),
                    None => break,
                },
                Poll::Pending => yield_now().await,
            }
        }
        let cursors: Vec<_> = all.iter().map(Page::cursor).collect();
        assert_eq!(cursors, [Some("c/1"), Some("c2"), Some("c3")]);
        assert_eq!(server.received().len(), 3);
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_runtime_that_is_shut_down_does_not_make_a_list_look_complete() {
    let ended = runtime();
    let mut users = ended.block_on(async {
        let server = ByHand::start();
        let mut users = server.client().viewer().users().list().stream();
        let first = page(&[1, 2], true, Some("a"));
        tokio::join!(gives(&mut users, 1), server.answer(first));
        server.answer(nth(3)).await;
        all_that_can_happen().await;
        users
    });
    drop(ended);
    runtime().block_on(async {
        gives(&mut users, 2).await;
        gives(&mut users, 3).await;
        interrupted(&mut users).await;
    });
}

/// It shows an address once, and panics then.
struct Once {
    address: SocketAddr,
    was_asked: AtomicBool,
}

impl Resolve for Once {
    fn resolve(&self, _: Name) -> Resolving {
        assert!(!self.was_asked.swap(true, Ordering::Relaxed), "on purpose");
        let addresses: Addrs = Box::new([self.address].into_iter());
        Box::pin(ready(Ok(addresses)))
    }
}

#[tokio::test]
async fn a_panic_does_not_make_a_list_look_complete() {
    let server = Server::start([nth(1)]);
    let address: SocketAddr = server.url.strip_prefix("http://").unwrap().parse().unwrap();
    let resolver = Once {
        address,
        was_asked: AtomicBool::new(false),
    };
    let http = reqwest::Client::builder().dns_resolver(Arc::new(resolver));
    let client = Client::builder()
        .api_key(KEY)
        .base_url(format!("http://localhost:{}", address.port()))
        .http_client(http.build().unwrap())
        .build()
        .unwrap();
    let mut users = client.viewer().users().list().stream();
    gives(&mut users, 1).await;
    interrupted(&mut users).await;
}

async fn interrupted(users: &mut Items<ViewerUser>) {
    let error = users.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "viewer.users.list: list cannot continue: the task that fetches its pages was stopped; start \
         the list again"
    );
    assert_eq!(error.kind(), ErrorKind::Pagination);
    assert!(users.try_next().await.unwrap().is_none());
}

#[test]
fn a_stream_needs_no_runtime_to_say_what_is_wrong() {
    let client = Client::new(KEY).unwrap();
    let mut users = client.viewer().users().list().limit(0).stream();
    let mut context = Context::from_waker(Waker::noop());
    let mut poll = || Pin::new(&mut users).poll_next(&mut context);
    let Poll::Ready(Some(Err(error))) = poll() else {
        panic!("an error");
    };
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(matches!(poll(), Poll::Ready(None)));
}
