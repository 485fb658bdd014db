//! Objects on their way: nothing is held, nothing that broke off looks whole.

use std::time::Duration;

use avara_bridge::ArchiveErrorKind;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use crate::archive::{Chunk, Shelf};
use crate::served::Served;

const BROKEN: Chunk = Err(ArchiveErrorKind::Unreachable);

#[tokio::test]
async fn bytes_come_before_the_archive_has_sent_all() {
    let (sender, shelf) = Shelf::by_hand(None);
    let served = Served::new(shelf).await;
    // One chunk waits until it is known that it is not the last.
    tokio::spawn(async move {
        sender.send(Ok("first")).await.unwrap();
        sender.send(Ok("second")).await.unwrap();
        sender.closed().await;
    });
    let mut answer = served.answer().await;
    assert_eq!(answer.chunk().await.unwrap().unwrap(), "first");
}

#[tokio::test]
async fn what_breaks_off_or_has_the_wrong_length_is_an_error() {
    for (length, chunks) in [
        (Some(10), &[Ok("01234"), BROKEN][..]),
        (Some(10), &[Ok("0123456789"), BROKEN]),
        (Some(10), &[Ok("01234")]),
        (Some(10), &[]),
        (Some(10), &[Ok("01234"), Ok("56789"), Ok("A")]),
        (Some(10), &[Ok("0123456789A")]),
        (None, &[Ok("01234"), BROKEN]),
        (None, &[BROKEN]),
    ] {
        let answer = Served::new(Shelf::new(length, chunks)).await.answer().await;
        assert_eq!(answer.status(), 200);
        assert!(answer.bytes().await.is_err(), "{length:?} {chunks:?}");
    }
}

#[tokio::test]
async fn a_part_is_not_wrong_for_what_comes_behind_it() {
    let shelf = Shelf::new(Some(10), &[Ok("01234"), Ok("56789"), BROKEN]);
    let served = Served::new(shelf).await;
    let answer = served
        .get()
        .await
        .header("range", "bytes=1-6")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.text().await.unwrap(), "123456");
}

#[tokio::test]
async fn a_viewer_who_leaves_ends_the_reading() {
    let (sender, shelf) = Shelf::by_hand(None);
    let served = Served::new(shelf).await;
    sender.send(Ok("first")).await.unwrap();
    let answer = served.answer().await;
    drop(answer);
    sender.closed().await;
}

#[tokio::test]
async fn a_viewer_who_takes_nothing_is_given_up() {
    const CHUNK: &str = include_str!("streams.rs");
    let (sender, shelf) = Shelf::by_hand(None);
    let served = Served::with(shelf, |gateway| {
        gateway.max_streams(1).patience(Duration::from_millis(100))
    })
    .await;
    let link = served.link().await;
    let (host, path) = link["http://".len()..].split_once('/').unwrap();
    let mut viewer = TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nhost: {host}\r\n\r\n");
    viewer.write_all(request.as_bytes()).await.unwrap();
    // Until the buffers of the system are full.
    while sender.send(Ok(CHUNK)).await.is_ok() {}
    // Its place is free, although its connection is still there.
    sender.closed().await;
    assert_eq!(served.http.head(link).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn streams_have_a_limit() {
    let (sender, shelf) = Shelf::by_hand(None);
    let served = Served::with(shelf, |gateway| gateway.max_streams(1)).await;
    let mut first = served.answer().await;
    let second = served.answer().await;
    assert_eq!(
        (second.status().as_u16(), &second.headers()["retry-after"]),
        (503, &"1".parse().unwrap())
    );
    sender.send(Ok("file")).await.unwrap();
    drop(sender);
    assert_eq!(first.chunk().await.unwrap().unwrap(), "file");
    assert_eq!(first.chunk().await.unwrap(), None);
}
