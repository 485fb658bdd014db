//! Destinations of the key, and limits of replies. `connections` has redirects, `requests` and
//! `raw` headers and paths.

use std::time::Duration;

use avara_client::http::Method;
use avara_client::{Client, Error, ErrorKind};

use crate::loopback::server::{Clients, KEY, Reply, Server, USER, user};

async fn retrieve(client: &Client) -> Result<(), Error> {
    client.viewer().users().retrieve(USER).await.map(drop)
}

#[test]
fn the_key_goes_over_plain_http_to_this_machine_only() {
    let of = |url: &str| Client::builder().api_key(KEY).base_url(url);
    let ours = of("http://127.0.0.1:9").build().unwrap();
    for url in [
        "http://example.test",
        "http:example.test",
        "http:\\\\example.test",
        "HTTP://example.test:443",
        "http://127.0.0.1.example.test",
        "http://localhost.example.test",
        "http://localhost@example.test",
        "http://example.test#@localhost",
        "http://example.test?localhost",
        "http://0.0.0.0",
        "http://[::]",
        "http://[::ffff:10.0.0.1]",
        "http://169.254.169.254",
        "ws://localhost",
        "file:///localhost",
        "localhost",
        "//localhost",
    ] {
        let own = reqwest::Client::builder().no_proxy().build().unwrap();
        for builder in [
            of(url),
            of(url).http_client(own),
            ours.with_options().base_url(url),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
            assert_eq!(error.violations()[0].field(), "base_url", "{url}");
        }
    }
    for url in [
        "http://127.1",
        "http://0x7f000001",
        "http://[::1]:9",
        "http://LocalHost",
    ] {
        assert!(of(url).build().is_ok(), "{url}");
    }
    let allowed = of("http://example.test").allow_insecure_http(true);
    assert!(allowed.build().is_ok());
}

#[tokio::test]
async fn no_tunnel_and_no_trace() {
    let server = Server::start([Reply::CLOSE]);
    for method in [Method::CONNECT, Method::TRACE] {
        let error = server.client().request(method, "/v1/x").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.violations()[0].field(), "method");
    }
    assert_eq!(server.connections(), 0);
}

/// With a length, in chunks, and up to the end of the connection.
fn forms(body: &str) -> [Reply; 3] {
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    let (half, rest) = body.split_at(body.len() / 2);
    let chunks = [half, rest, ""].map(|chunk| format!("{:x}\r\n{chunk}\r\n", chunk.len()));
    [
        Reply::json(200, body),
        Reply::raw(format!(
            "{head}Transfer-Encoding: chunked\r\n\r\n{}",
            chunks.concat()
        )),
        Reply::raw(format!("{head}\r\n{body}")),
    ]
}

#[tokio::test]
async fn a_body_may_be_as_long_as_the_limit_and_no_longer() {
    let user = user(USER);
    for reply in forms(&user) {
        let server = Server::start([reply.clone()]);
        let limited = |limit| server.builder().max_response_bytes(limit).build().unwrap();
        retrieve(&limited(user.len())).await.unwrap();
        let error = retrieve(&limited(user.len() - 1)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{reply:?}");
        assert_eq!(error.body(), None);
    }
}

#[tokio::test]
async fn a_body_that_is_announced_as_too_long_is_not_waited_for() {
    let announced = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{";
    let server = Server::start([Reply::raw(announced.to_owned()).without_end()]);
    let client = server
        .builder()
        .timeout(Duration::from_secs(30))
        .build()
        .unwrap();
    let error = retrieve(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
}

/// Sixty bytes that unpack to gigabytes are sixty bytes. `network` has gzip.
#[tokio::test]
async fn nothing_else_is_unpacked() {
    let user = user(USER);
    for encoding in ["deflate", "br", "zstd"] {
        let packed = Reply::with(200, &[("Content-Encoding", encoding)], &user);
        let server = Server::start([packed]);
        retrieve(&server.client()).await.unwrap();
        let accepted = cfg!(feature = "gzip").then_some("gzip");
        assert_eq!(server.one().header("accept-encoding"), accepted);
    }
}
