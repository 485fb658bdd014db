//! Links that lead to no file.

use avara_client::{Client, ErrorKind, RetryPolicy};

use super::{FILE, client, download, link, printed, whole};
use crate::loopback::server::{KEY, Reply, Server};

#[tokio::test]
async fn a_link_that_is_no_longer_valid_is_an_error_of_its_own() {
    let amazon = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
    let google = "<Error><Code>ExpiredToken</Code></Error>";
    let azure = "<Error><AuthenticationErrorDetail>Signature not valid in the specified time frame: \
                 Start [1]</AuthenticationErrorDetail></Error>";
    for (status, body, kind) in [
        (403, amazon, ErrorKind::LinkExpired),
        (400, google, ErrorKind::LinkExpired),
        (403, azure, ErrorKind::LinkExpired),
        (410, "{}", ErrorKind::LinkExpired),
        (
            403,
            "<Code>SignatureDoesNotMatch</Code>",
            ErrorKind::Permission,
        ),
        (404, "expired", ErrorKind::NotFound),
        (302, "", ErrorKind::OtherStatus),
    ] {
        let headers = [("Location", "http://127.0.0.1:1/SECRET")];
        let server = Server::start([Reply::with(status, &headers, body)]);
        let error = download(&server).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{status} {body}: {error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert!(!printed(&error).contains("SECRET"), "{error}");
        server.one();
    }
    let server = Server::start([Reply::json(410, "{}")]);
    let error = download(&server).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "download: link expired (status 410); ask the API for another link"
    );
}

/// A page of a captive portal is not saved as a report.
#[tokio::test]
async fn what_is_not_a_file_is_refused() {
    for (headers, problem) in [
        (
            ("Content-Type", "text/html; charset=utf-8"),
            "a page came (text/html)",
        ),
        (("Content-Encoding", "gzip"), "compressed with gzip"),
    ] {
        let server = Server::start([Reply::with(200, &[headers], FILE)]);
        let error = download(&server).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(problem), "{error}");
        server.one();
    }
    let server = Server::start([Reply::with(204, &[], "")]);
    assert_eq!(
        download(&server).await.unwrap_err().kind(),
        ErrorKind::Decode
    );
}

#[tokio::test]
async fn a_file_that_is_too_long_is_refused() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n8\r\n12345678\r\n0\r\n\r\n";
    for reply in [whole(), Reply::raw(chunked.to_owned())] {
        let server = Server::start([reply]);
        let error = download(&server).max_bytes(15).await.unwrap_err();
        assert!(
            error
                .to_string()
                .contains("more than 15 bytes; raise `max_bytes`"),
            "{error}"
        );
        server.one();
    }
    let server = Server::start([whole()]);
    let exact = download(&server).max_bytes(FILE.len() as u64);
    assert_eq!(exact.await.unwrap(), FILE);
}

#[tokio::test]
async fn a_link_that_cannot_be_followed_is_not() {
    for (link, problem) in [
        ("", "link is not an absolute URL"),
        ("/report.pdf?SECRET", "link is not an absolute URL"),
        ("http://store.example.test/SECRET", "link must be https"),
        ("file:///SECRET", "link must be https"),
        (
            "https://user:SECRET@store.example.test/",
            "link must not hold a user",
        ),
    ] {
        let error = client().download(link).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{link}");
        assert!(error.to_string().contains(problem), "{error}");
        assert!(!printed(&error).contains("SECRET") && error.is_before_send());
    }
    let builder = Client::builder().api_key(KEY).retries(RetryPolicy::never());
    let allowing = builder.allow_http_to("store.invalid").build().unwrap();
    let error = allowing
        .download("http://store.invalid/SECRET")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(!printed(&error).contains("SECRET"), "{error}");
}

/// The API is on this machine, and the link leads to a store with TLS.
#[tokio::test]
async fn a_link_may_lead_to_another_kind_of_server() {
    let server = Server::start([whole()]);
    server.turn_the_next_away();
    let https = link(&server).replacen("http", "https", 1);
    let error = client()
        .download(https)
        .with_max_retries(0)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(!printed(&error).contains("SECRET"), "{error}");

    let of_https = Client::builder().api_key(KEY).build().unwrap();
    assert_eq!(of_https.download(link(&server)).await.unwrap(), FILE);
}
