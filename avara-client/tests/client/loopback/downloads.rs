//! Files that signed links lead to.

mod files;
mod refusals;

use std::time::Duration;

use avara_client::{Client, Download, Error, ErrorKind, RetryPolicy};

use crate::loopback::server::{KEY, Reply, Request, Server};

const FILE: &str = "%PDF-1.7 ten and more bytes";
const ETAG: &str = "\"v1\"";

/// A client with its own headers, which retries without much waiting.
fn client() -> Client {
    let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let builder = Client::builder().api_key(KEY).retries(tiny);
    let builder = builder.header("X-Gateway", "SECRET");
    builder.base_url("http://127.0.0.1:1").build().unwrap()
}

fn link(server: &Server) -> String {
    format!("{}/report.pdf?signature=SECRET", server.url)
}

fn download(server: &Server) -> Download {
    client().download(link(server))
}

/// The first bytes of the file; the connection breaks after them.
fn broken_off(bytes: usize, headers: &str) -> Reply {
    let length = FILE.len();
    let body = &FILE[..bytes];
    Reply::raw(format!(
        "HTTP/1.1 200 OK\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
    ))
}

fn whole() -> Reply {
    Reply::with(
        200,
        &[("Content-Type", "application/pdf"), ("ETag", ETAG)],
        FILE,
    )
}

/// Returns the missing part, at most this many bytes of it, as a store does that supports ranges.
fn rest(request: &Request, most: usize) -> Reply {
    let range = request.header("range").expect("a range");
    assert_eq!(request.header("if-range"), Some(ETAG));
    let start: usize = range["bytes=".len()..]
        .trim_end_matches('-')
        .parse()
        .unwrap();
    let missing = &FILE[start..];
    let body = &missing[..missing.len().min(most)];
    Reply::raw(format!(
        "HTTP/1.1 206 Partial\r\nContent-Range: bytes {start}-{}/{}\r\nContent-Length: {}\r\n\r\n{body}",
        FILE.len() - 1,
        FILE.len(),
        missing.len(),
    ))
}

/// Gives three bytes with each reply.
fn stuttering() -> Server {
    Server::answering(|request| match request.header("range") {
        None => broken_off(3, "ETag: \"v1\"\r\n"),
        Some(_) => rest(request, 3),
    })
}

/// Breaks off once, and cannot continue.
fn without_ranges() -> Server {
    Server::start([broken_off(3, ""), whole()])
}

#[tokio::test]
async fn a_link_is_followed_without_the_key() {
    let server = Server::start([whole()]);
    assert_eq!(download(&server).await.unwrap(), FILE);
    let request = server.one();
    assert_eq!(request.target(), "/report.pdf?signature=SECRET");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("x-gateway"), None);
    assert_eq!(request.header("range"), None);
    assert!(
        request
            .header("user-agent")
            .unwrap()
            .starts_with("avara-client-rust/")
    );
    assert!(!format!("{:?}", download(&server)).contains("SECRET"));
}

#[tokio::test]
async fn a_download_that_breaks_off_goes_on_where_it_was() {
    let server = stuttering();
    assert_eq!(download(&server).await.unwrap(), FILE);
    let requests = server.received();
    assert!(
        requests.len() > 4,
        "the failures are counted from the last byte"
    );
    assert_eq!(requests[1].header("range"), Some("bytes=3-"));

    let mut chunks = download(&server).stream();
    let mut all = String::new();
    while let Some(chunk) = chunks.try_next().await.unwrap() {
        all.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    assert_eq!(all, FILE);
    assert!(chunks.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn where_the_server_cannot_go_on_the_file_begins_again() {
    let changed = |request: &Request| match request.header("range") {
        None => broken_off(3, "ETag: \"v0\"\r\n"),
        Some(_) => whole(),
    };
    let elsewhere = |request: &Request| match (request.header("range"), request.header("if-range"))
    {
        (Some("bytes=3-"), _) => Reply::with(206, &[("Content-Range", "bytes 0-2/9")], "abc"),
        (None, None) => whole(),
        _ => unreachable!("{request:?}"),
    };
    let once = std::sync::atomic::AtomicBool::new(true);
    let first = move || once.swap(false, std::sync::atomic::Ordering::SeqCst);
    for server in [
        without_ranges(),
        Server::answering(changed),
        Server::answering(move |request| {
            if first() {
                broken_off(3, "ETag: \"v1\"\r\n")
            } else {
                elsewhere(request)
            }
        }),
        Server::start([
            broken_off(3, "ETag: \"v1\"\r\n"),
            Reply::with(416, &[], ""),
            whole(),
        ]),
        Server::start([broken_off(3, "ETag: W/\"v1\"\r\n"), whole()]),
    ] {
        assert_eq!(download(&server).await.unwrap(), FILE);
    }
    let server = without_ranges();
    let mut chunks = download(&server).stream();
    assert_eq!(chunks.try_next().await.unwrap().unwrap(), "%PD");
    let error = chunks.try_next().await.unwrap_err();
    assert!(
        error.to_string().contains("the server cannot resume it"),
        "{error}"
    );
    assert!(chunks.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn failures_that_may_pass_are_retried() {
    for failure in [
        Reply::json(503, "{}"),
        Reply::RESET,
        Reply::CLOSE,
        Reply::json(429, "{}"),
    ] {
        let server = Server::start([failure.clone(), failure.clone(), whole()]);
        assert_eq!(download(&server).await.unwrap(), FILE);
        let server = Server::start([failure]);
        let error = download(&server).with_max_retries(1).await.unwrap_err();
        assert_eq!(
            (error.attempts(), server.received().len()),
            (2, 2),
            "{error}"
        );
        assert_eq!(error.operation(), Some("download"));
    }
}

#[tokio::test]
async fn a_server_that_stops_is_not_waited_for() {
    for stalled in [Reply::SILENCE, broken_off(3, "").without_end()] {
        let server = Server::start([stalled]);
        let download = download(&server).with_timeout(Duration::from_millis(30));
        let error = download
            .with_retries(RetryPolicy::never())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
    }
    let server = Server::start([Reply::SILENCE]);
    let download = download(&server).with_deadline(Duration::from_millis(30));
    assert_eq!(download.await.unwrap_err().kind(), ErrorKind::Timeout);
}

/// The error and all that it came from.
fn printed(error: &Error) -> String {
    use std::error::Error as _;

    let mut text = format!("{error} {error:#} {error:?}");
    let mut next = error.source();
    while let Some(source) = next {
        text += &format!(" {source} {source:?}");
        next = source.source();
    }
    text
}
