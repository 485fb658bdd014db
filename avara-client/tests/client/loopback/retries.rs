//! When a call is retried, and when it ends. The retries of each operation are shown by `tests/`.

use std::time::{Duration, Instant};

use avara_client::{Client, ClientBuilder, Error, ErrorKind, RetryBudget, RetryPolicy};

use crate::loopback::server::{Clients, Reply, Server, USER, message, user};

fn quick() -> RetryPolicy {
    let tiny = Duration::from_millis(1);
    RetryPolicy::default()
        .initial_backoff(tiny)
        .max_backoff(tiny)
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn failure() -> Reply {
    Reply::json(500, "{}")
}

/// Fails so many times and then works.
fn failing(times: usize) -> Server {
    let mut replies = vec![failure(); times];
    replies.push(Reply::json(200, user(USER)));
    Server::start(replies)
}

fn client(server: &Server, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    change(server.builder().retries(quick())).build().unwrap()
}

/// A safe call, and how long it took.
async fn retrieve(client: &Client) -> (Result<u32, Error>, Duration) {
    let start = Instant::now();
    let call = client.viewer().users().retrieve(USER).send_with_response();
    (
        call.await.map(|response| response.attempts()),
        start.elapsed(),
    )
}

/// A call whose server asks once to wait with these headers.
async fn asked_to_wait(status: u16, headers: &[(&str, &str)]) -> Duration {
    let wait = Reply::with(status, headers, "");
    let server = Server::start([wait, Reply::json(200, user(USER))]);
    let (result, took) = retrieve(&client(&server, |client| client)).await;
    assert_eq!(result.unwrap(), 2);
    took
}

#[tokio::test]
async fn every_form_of_a_wait_is_kept_to() {
    let date = [
        ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("Retry-After", "Sun, 06 Nov 1994 08:49:38 GMT"),
    ];
    let (milliseconds, seconds, until, unavailable) = tokio::join!(
        asked_to_wait(429, &[("retry-after-ms", "120"), ("Retry-After", "60")]),
        asked_to_wait(429, &[("Retry-After", "0.12")]),
        asked_to_wait(429, &date),
        asked_to_wait(503, &[("Retry-After", "0.12")]),
    );
    assert!(milliseconds >= ms(120) && seconds >= ms(120) && unavailable >= ms(120));
    assert!(until >= ms(1000), "{until:?}");
}

#[tokio::test]
async fn a_wait_that_is_too_long_ends_the_call_and_is_in_the_error() {
    let from = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
    for (headers, wait) in [
        (vec![("retry-after-ms", "60001")], ms(60_001)),
        (vec![("Retry-After", "61")], ms(61_000)),
        (
            vec![from, ("Retry-After", "Sun, 06 Nov 1994 08:51:37 GMT")],
            ms(120_000),
        ),
        (
            vec![from, ("Retry-After", "Sunday, 06-Nov-94 08:51:37 GMT")],
            ms(120_000),
        ),
        (
            vec![from, ("Retry-After", "Sun Nov  6 08:51:37 1994")],
            ms(120_000),
        ),
        (vec![("Retry-After", "1e300")], Duration::MAX),
    ] {
        for (status, kind) in [(429, ErrorKind::RateLimited), (503, ErrorKind::Server)] {
            let server = Server::start([Reply::with(status, &headers, "{}")]);
            let (result, _) = retrieve(&client(&server, |client| client)).await;
            let error = result.unwrap_err();
            assert_eq!(
                (error.kind(), error.attempts()),
                (kind, 1),
                "{headers:?}: {error}"
            );
            assert_eq!(error.retry_after(), Some(wait), "{headers:?}");
            assert!(
                error
                    .to_string()
                    .contains("more than the 60 s that the retry policy allows"),
                "{error}"
            );
            server.one();
        }
    }
}

#[tokio::test]
async fn the_longest_wait_can_be_set_and_is_not_for_our_own_backoff() {
    let asked = Reply::with(429, &[("retry-after-ms", "30")], "");
    let replies = [asked, Reply::json(200, user(USER))];
    for (longest, attempts) in [(ms(30), Ok(2)), (ms(29), Err(1))] {
        let server = Server::start(replies.clone());
        let client = client(&server, |client| client.retries(quick().max_wait(longest)));
        let (result, _) = retrieve(&client).await;
        assert_eq!(result.map_err(|error| error.attempts()), attempts);
    }
    let slow = quick()
        .initial_backoff(ms(20))
        .max_backoff(ms(20))
        .max_wait(Duration::ZERO);
    let server = failing(1);
    let (result, _) = retrieve(&client(&server, |client| client.retries(slow))).await;
    assert_eq!(result.unwrap(), 2);
}

#[tokio::test]
async fn the_backoff_doubles_up_to_its_cap() {
    let server = failing(4);
    let policy = quick()
        .max_retries(4)
        .initial_backoff(ms(20))
        .max_backoff(ms(80));
    let (result, took) = retrieve(&client(&server, |client| client.retries(policy))).await;
    assert_eq!(result.unwrap(), 5);
    assert!(took >= ms(20 + 40 + 80 + 80).mul_f64(0.75), "{took:?}");
}

#[tokio::test]
async fn by_default_a_call_is_repeated_twice_half_a_second_and_a_second_apart() {
    let server = failing(9);
    let client = server.builder().build().unwrap();
    let (result, took) = retrieve(&client).await;
    assert_eq!(result.unwrap_err().attempts(), 3);
    assert!(
        (ms(1_500).mul_f64(0.75)..ms(5_000)).contains(&took),
        "{took:?}"
    );
    assert_eq!(server.received().len(), 3);
    let settings = format!("{client:?}");
    assert!(
        settings.contains("timeout: 60s, deadline: None"),
        "{settings}"
    );
}

#[tokio::test]
async fn a_call_can_have_a_policy_of_its_own() {
    let server = failing(99);
    let client = client(&server, |client| client.max_retries(1));
    let users = client.viewer().users();
    let list = client.viewer().users().list();
    let raw = client.request(avara_client::http::Method::GET, "/v1/x");
    let three = || quick().max_retries(3);
    for (result, attempts) in [
        (users.retrieve(USER).await.err(), 2),
        (users.retrieve(USER).with_max_retries(0).await.err(), 1),
        (users.retrieve(USER).with_retries(three()).await.err(), 4),
        (
            users
                .retrieve(USER)
                .with_retries(three())
                .with_max_retries(2)
                .await
                .err(),
            3,
        ),
        (
            users
                .retrieve(USER)
                .with_max_retries(2)
                .with_retries(three())
                .await
                .err(),
            4,
        ),
        (
            users
                .retrieve(USER)
                .with_retries(RetryPolicy::never())
                .await
                .err(),
            1,
        ),
        (list.with_max_retries(2).await.err(), 3),
        (raw.clone().await.err(), 2),
        (raw.with_max_retries(2).await.err(), 3),
    ] {
        assert_eq!(result.unwrap().attempts(), attempts);
    }
}

#[tokio::test]
async fn the_deadline_is_for_the_whole_call() {
    let server = failing(999);
    let policy = quick()
        .max_retries(999)
        .initial_backoff(ms(20))
        .max_backoff(ms(20));
    let client = client(&server, |client| client.retries(policy).deadline(ms(200)));
    let (result, took) = retrieve(&client).await;
    let error = result.unwrap_err();
    // It ends before a wait, or with an attempt that was cut short.
    assert!(
        matches!(error.kind(), ErrorKind::Server | ErrorKind::Timeout),
        "{error}"
    );
    assert!(error.attempts() > 1 && took < ms(2_000), "{took:?} {error}");
}

#[tokio::test]
async fn the_deadline_cuts_an_attempt_short() {
    let server = Server::start([Reply::SILENCE]);
    let client = client(&server, |client| client.deadline(Duration::from_secs(60)));
    let start = Instant::now();
    let call = client.viewer().users().retrieve(USER).with_deadline(ms(80));
    let error = call.await.unwrap_err();
    assert!(
        (ms(80)..ms(5_000)).contains(&start.elapsed()),
        "{:?}",
        start.elapsed()
    );
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(error.may_have_been_processed() && !error.is_before_send());
}

#[tokio::test]
async fn a_wait_past_the_deadline_ends_the_call_at_once() {
    let asked = Reply::with(429, &[("Retry-After", "20")], "");
    let server = Server::start([asked]);
    let client = client(&server, |client| client.deadline(Duration::from_secs(10)));
    let (result, took) = retrieve(&client).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert!(took < Duration::from_secs(5), "{took:?}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn without_time_nothing_is_sent() {
    let server = failing(0);
    let client = client(&server, |client| client.deadline(Duration::ZERO));
    let (result, _) = retrieve(&client).await;
    let error = result.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Timeout, 0),
        "{error}"
    );
    assert!(error.is_before_send() && !error.may_have_been_processed());
    assert!(server.received().is_empty());
    let (result, _) = retrieve(
        &client
            .with_options()
            .deadline(Duration::MAX)
            .build()
            .unwrap(),
    )
    .await;
    assert_eq!(result.unwrap(), 1);
}

#[tokio::test]
async fn a_timeout_is_for_one_attempt() {
    let replies = [Reply::SILENCE, Reply::SILENCE, Reply::json(200, user(USER))];
    let server = Server::start(replies);
    let client = client(&server, |client| client.timeout(ms(250)));
    let (result, took) = retrieve(&client).await;
    assert_eq!(result.unwrap(), 3);
    assert!(took >= ms(500), "{took:?}");
}

#[tokio::test]
async fn an_empty_budget_ends_calls_at_their_first_failure() {
    let server = failing(999);
    let client = client(&server, |client| client.retry_budget(RetryBudget::new(3)));
    for attempts in [3, 2, 1, 1] {
        let error = retrieve(&client).await.0.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{error}");
        let is_reported = error
            .to_string()
            .contains("the client's retry budget is used up");
        assert_eq!(is_reported, attempts < 3, "{error}");
        assert_eq!(error.kind(), ErrorKind::Server);
    }
}

#[tokio::test]
async fn five_successes_earn_a_retry() {
    let ok = Reply::json(200, user(USER));
    let replies = [vec![failure(); 2], vec![ok; 5], vec![failure(); 9]].concat();
    let server = Server::start(replies);
    let client = client(&server, |client| client.retry_budget(RetryBudget::new(1)));
    assert_eq!(retrieve(&client).await.0.unwrap_err().attempts(), 2);
    for _ in 0..5 {
        retrieve(&client).await.0.unwrap();
    }
    assert_eq!(retrieve(&client).await.0.unwrap_err().attempts(), 2);
    assert_eq!(retrieve(&client).await.0.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_client_with_other_options_shares_the_budget() {
    let server = failing(999);
    let client = client(&server, |client| client.retry_budget(RetryBudget::new(1)));
    let other = client.with_options().timeout(ms(9_000)).build().unwrap();
    assert_eq!(retrieve(&client).await.0.unwrap_err().attempts(), 2);
    assert_eq!(retrieve(&other).await.0.unwrap_err().attempts(), 1);
    let own = client
        .with_options()
        .retry_budget(RetryBudget::new(1))
        .build()
        .unwrap();
    assert_eq!(retrieve(&own).await.0.unwrap_err().attempts(), 2);
    assert_eq!(retrieve(&client).await.0.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_client_with_other_options_shares_the_connections() {
    let server = Server::start([Reply::raw(message(200, &user(USER))).kept()]);
    let client = client(&server, |client| client);
    let other = client
        .with_options()
        .header("X-Other", "1")
        .timeout(ms(9_000))
        .build()
        .unwrap();
    for client in [&client, &other, &client.clone()] {
        retrieve(client).await.0.unwrap();
    }
    assert_eq!(server.connections(), 1);
    assert_eq!(server.received()[1].header("x-other"), Some("1"));
    assert_eq!(server.received()[2].header("x-other"), None);

    let made_anew = client
        .with_options()
        .connect_timeout(ms(9_000))
        .build()
        .unwrap();
    retrieve(&made_anew).await.0.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_safe_call_that_was_lost_first_stays_in_doubt() {
    let server = Server::start([Reply::RESET]);
    server.close_after(1);
    let client = client(&server, |client| client);
    let update = client.viewer().users().update(USER).first_name("Marie");
    let error = update.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3));
    assert!(
        error.may_have_been_processed() && !error.is_before_send(),
        "{error}"
    );
    assert_eq!(server.received().len(), 1);

    let server = Server::start([Reply::json(500, "{}"), Reply::json(404, "{}")]);
    let client = self::client(&server, |client| client);
    let error = client.viewer().users().update(USER).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotFound, 2));
    assert!(
        error.may_have_been_processed() && !error.is_before_send(),
        "{error}"
    );
}

#[tokio::test]
async fn where_no_attempt_was_sent_nothing_was() {
    let server = Server::start([Reply::RESET]);
    let client = client(&server, |client| client);
    drop(server);
    tokio::task::yield_now().await;
    let update = client.viewer().users().update(USER).first_name("Marie");
    let create = client.express().create().express_customer_name("Test");
    for error in [update.await.unwrap_err(), create.await.unwrap_err()] {
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Connection, 3),
            "{error}"
        );
        assert!(
            error.is_before_send() && !error.may_have_been_processed(),
            "{error}"
        );
    }
}

#[tokio::test]
async fn refusals_without_effect_leave_no_doubt() {
    for (first, processed) in [(429, false), (503, false), (500, true)] {
        let first = Reply::with(first, &[("Retry-After", "0")], "");
        let server = Server::start([first.clone(), Reply::json(422, "{}")]);
        let client = client(&server, |client| client);
        let error = client.viewer().users().update(USER).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unprocessable);
        assert_eq!(
            error.may_have_been_processed(),
            processed,
            "{first:?}: {error}"
        );
    }
}
