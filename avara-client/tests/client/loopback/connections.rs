//! Servers whose connections misbehave.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use avara_client::http::Method;
use avara_client::{Client, Error, ErrorKind, RetryPolicy};

use crate::loopback::server::{Clients, KEY, Reply, Server, USER, message, page, user};

async fn retrieve(client: &Client) -> Result<u32, Error> {
    let call = client.viewer().users().retrieve(USER).send_with_response();
    call.await.map(|response| response.attempts())
}

fn patient() -> RetryPolicy {
    let tiny = Duration::from_millis(1);
    RetryPolicy::default()
        .initial_backoff(tiny)
        .max_backoff(tiny)
}

#[tokio::test]
async fn a_connection_is_kept_and_used_again() {
    let server = Server::start([Reply::raw(message(200, &user(USER))).kept()]);
    let client = server.client();
    for _ in 0..5 {
        retrieve(&client).await.unwrap();
    }
    assert_eq!((server.connections(), server.received().len()), (1, 5));
}

/// Many servers close a connection that has been idle for 5 s. A read that meets the close is sent
/// again; a create would have an unknown outcome.
#[tokio::test]
async fn a_create_uses_no_connection_that_has_been_idle() {
    let idle = Duration::from_millis(2500);
    let server = Server::start([Reply::raw(message(200, &user(USER))).kept()]);
    let client = server.client();
    let create = async || {
        let customer = client.express().create().express_customer_name("North");
        // The reply is another record, which does not matter here.
        let _ = customer.send().await;
        server.connections()
    };
    let read = async || {
        retrieve(&client).await.unwrap();
        server.connections()
    };
    assert_eq!(
        (create().await, create().await),
        (1, 1),
        "one after the other"
    );
    assert_eq!((read().await, read().await), (2, 2), "reads have their own");
    tokio::time::sleep(idle).await;
    assert_eq!(read().await, 2, "reads go on with theirs");
    assert_eq!(create().await, 3);
}

/// The server gives no sign that it will close. What is sent into the closed connection is
/// repeated; `tests/` shows the same of creates.
#[tokio::test]
async fn a_connection_that_was_closed_while_idle_costs_nothing() {
    let server = Server::start([Reply::raw(message(200, &user(USER)))]);
    let client = server.client_with(patient());
    for _ in 0..20 {
        retrieve(&client).await.unwrap();
    }
    assert_eq!(server.received().len(), 20, "each request arrived once");
}

#[tokio::test]
async fn a_server_that_speaks_no_http_is_a_broken_connection() {
    for nonsense in [
        "\0\0\0",
        "220 mail.example.test ready\r\n\r\n",
        "HTTP/1.1 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
    ] {
        let server = Server::start([Reply::raw(nonsense.to_owned())]);
        let error = retrieve(&server.client_with(patient())).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Connection, 3),
            "{nonsense:?}"
        );
        assert!(error.may_have_been_processed() && !error.is_before_send());
        assert_eq!(server.received().len(), 3);
    }
}

#[tokio::test]
async fn a_reply_that_comes_in_small_pieces_is_read() {
    let chunked = user(USER).replace(", ", &format!(", {}", " ".repeat(50)));
    let chunks = chunked
        .as_bytes()
        .chunks(100)
        .map(|chunk| String::from_utf8_lossy(chunk));
    let chunks: String = chunks
        .map(|chunk| format!("{:x}\r\n{chunk}\r\n", chunk.len()))
        .collect();
    let head =
        "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunked = Reply::raw(format!("{head}{chunks}0\r\n\r\n"));
    for reply in [Reply::json(200, user(USER)), chunked] {
        let server = Server::start([reply.slowly()]);
        assert_eq!(retrieve(&server.client()).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_reply_that_takes_too_long_is_a_timeout_wherever_it_stops() {
    let whole = message(200, &user(USER));
    let body_starts = whole.find("\r\n\r\n").unwrap() + 4;
    for end in [0, 9, body_starts - 2, body_starts, body_starts + 9] {
        let stalled = Reply::raw(whole[..end].to_owned()).without_end();
        let server = Server::start([stalled, Reply::json(200, user(USER))]);
        let builder = server
            .builder()
            .retries(patient())
            .timeout(Duration::from_millis(60));
        let client = builder.build().unwrap();
        let once = client.viewer().users().retrieve(USER).with_max_retries(0);
        let error = once.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{end}: {error}");
        assert_eq!(error.status().is_some(), end >= body_starts);
        assert!(error.may_have_been_processed());
    }
}

#[tokio::test]
async fn every_way_to_lose_a_reply_is_repeated_where_that_is_safe() {
    let whole = message(200, &user(USER));
    let mut losses: Vec<_> = [0, 9, 40, whole.len() - 1]
        .map(|end| Reply::raw(whole[..end].to_owned()))
        .into();
    losses.push(Reply::RESET);
    for loss in losses {
        let server = Server::start([loss.clone(), Reply::json(200, user(USER))]);
        assert_eq!(
            retrieve(&server.client_with(patient())).await.unwrap(),
            2,
            "{loss:?}"
        );
    }
}

#[tokio::test]
async fn a_huge_reply_is_read_up_to_the_limit() {
    let users = page(&vec![1; 20_000], false, None);
    let server = Server::start([users]);
    let client = server.client();
    let page = client.viewer().users().list().await.unwrap();
    assert_eq!(page.items().len(), 20_000);

    let limited = client
        .with_options()
        .max_response_bytes(1_000_000)
        .build()
        .unwrap();
    let error = limited.viewer().users().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body(), None);
}

#[tokio::test]
async fn a_huge_refusal_keeps_its_status_and_is_repeated() {
    let huge = Reply::json(503, "x".repeat(100_000));
    let server = Server::start([huge]);
    let builder = server
        .builder()
        .retries(patient())
        .max_response_bytes(1_000);
    let error = retrieve(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 3));
    assert_eq!(error.body(), None);
}

#[tokio::test]
async fn no_setting_makes_the_client_follow_a_redirect() {
    let elsewhere = Server::start([Reply::json(200, user(USER))]);
    let location = format!("{}/v1/elsewhere", elsewhere.url);
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start([Reply::with(status, &[("Location", &location)], "")]);
        let builder = server.builder().retries(patient());
        let builder =
            builder.configure_http(|http| http.redirect(reqwest::redirect::Policy::limited(5)));
        let client = builder.build().unwrap();
        let post = client.request(Method::POST, "/v2/x").body("SECRET");
        let add = client
            .express()
            .users()
            .add("cus_1234567890abcdef1234567890abcdef");
        for error in [
            retrieve(&client).await.unwrap_err(),
            post.await.unwrap_err(),
            add.user_id(USER).await.unwrap_err(),
        ] {
            assert_eq!(
                (error.kind(), error.attempts()),
                (ErrorKind::OtherStatus, 1),
                "{error}"
            );
            assert_eq!(error.status().unwrap(), status);
            assert!(
                !format!("{error} {error:?}").contains("elsewhere"),
                "{error:?}"
            );
        }
        assert_eq!(server.received().len(), 3);
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn a_redirect_to_the_same_server_is_not_followed_either() {
    let replies = [
        Reply::with(307, &[("Location", "/v1/x")], ""),
        Reply::json(200, user(USER)),
    ];
    let server = Server::start(replies);
    let error = retrieve(&server.client_with(patient())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherStatus);
    server.one();
}

#[tokio::test]
async fn a_client_of_your_own_that_follows_a_redirect_elsewhere_is_found_out() {
    let elsewhere = Server::start([Reply::json(200, user(USER))]);
    let location = format!("{}/v1/elsewhere", elsewhere.url);
    let server = Server::start([Reply::with(307, &[("Location", &location)], "")]);
    let own = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = server
        .builder()
        .retries(patient())
        .http_client(own)
        .build()
        .unwrap();
    let create = client
        .express()
        .create()
        .express_customer_name("Test")
        .with_header("X-Token", "SECRET");
    for error in [
        retrieve(&client).await.unwrap_err(),
        create.await.unwrap_err(),
    ] {
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::OtherStatus, 1),
            "{error}"
        );
        assert!(error.may_have_been_processed(), "{error}");
        assert!(error.to_string().contains("followed a redirect"), "{error}");
    }
    let gone = elsewhere.received();
    assert_eq!(gone.len(), 2);
    assert!(
        !format!("{gone:?}").contains(KEY),
        "the key is not sent there"
    );
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = Client::builder()
        .api_key(KEY)
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let mut context = Context::from_waker(Waker::noop());
    let mut error_of = |call: &mut dyn FnMut(&mut Context<'_>) -> Poll<Option<Error>>| {
        let Poll::Ready(Some(error)) = call(&mut context) else {
            panic!("it waits")
        };
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.is_before_send() && !error.may_have_been_processed());
        assert!(error.to_string().contains("Tokio"), "{error}");
    };
    let mut call = pin!(client.viewer().users().retrieve(USER).into_future());
    error_of(&mut |context| call.as_mut().poll(context).map(Result::err));
    let mut raw = pin!(client.request(Method::POST, "/v2/x").into_future());
    error_of(&mut |context| raw.as_mut().poll(context).map(Result::err));
    let mut stream = client.viewer().users().list().stream();
    let mut next = pin!(stream.try_next());
    error_of(&mut |context| next.as_mut().poll(context).map(Result::err));
}
