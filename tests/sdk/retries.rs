//! Retries: every operation, failed once in each way, against a real server.
//!
//! The server distinguishes the calls by a header, and fails the first request to the operation's
//! own method and path. Every other request is a look-up, and finds nothing.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use avara_client::{
    Client, ClientBuilder, Error, ErrorKind, OPERATIONS, Operation, Retry, RetryBudget, RetryPolicy,
};
use avara_test_kit::{Reply, Request, Server};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Clients as _;
use avara_tests::{samples, spec};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use serde_json::Value;
use tokio::task::JoinSet;

use crate::lost_answers::KEYED;

/// The number of requests of the operation itself, and the result: a success, or a kind.
type Expected = (usize, Option<ErrorKind>);

const ONCE_MORE: Expected = (2, None);
const UNKNOWN: Expected = (1, Some(ErrorKind::OutcomeUnknown));

struct Failure {
    name: &'static str,
    reply: Reply,
    safe: Expected,
    /// An unsafe operation that can be looked up, and one that cannot.
    keyed: Expected,
    keyless: Expected,
}

/// The server did nothing, or says that repeating helps: everything is repeated.
fn harmless(name: &'static str, reply: Reply) -> Failure {
    same(name, reply, ONCE_MORE)
}

fn ends(name: &'static str, reply: Reply, kind: ErrorKind) -> Failure {
    same(name, reply, (1, Some(kind)))
}

fn same(name: &'static str, reply: Reply, expected: Expected) -> Failure {
    Failure {
        name,
        reply,
        safe: expected,
        keyed: expected,
        keyless: expected,
    }
}

/// The answer is lost: what is safe is repeated, and what a look-up does not find after the window.
fn lost(name: &'static str, reply: Reply) -> Failure {
    Failure {
        keyless: UNKNOWN,
        ..harmless(name, reply)
    }
}

/// The answer is lost, and the server may have done it or be about to: only what is safe is
/// repeated.
fn pending(name: &'static str, reply: Reply) -> Failure {
    Failure {
        keyed: UNKNOWN,
        ..lost(name, reply)
    }
}

fn with(status: u16, name: &str, value: &str) -> Reply {
    Reply::with(status, &[(name, value)], "{}")
}

fn failures() -> Vec<Failure> {
    let date = [
        ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ];
    let far = [date[0], ("Retry-After", "Sun, 06 Nov 1994 08:51:37 GMT")];
    let conflict = Failure {
        safe: ONCE_MORE,
        ..ends("409", Reply::json(409, "{}"), ErrorKind::Conflict)
    };
    let cut_off = Failure {
        safe: ONCE_MORE,
        ..ends(
            "404, broken off",
            Reply::broken_off(404, &[]),
            ErrorKind::NotFound,
        )
    };
    let given_up = Failure {
        safe: (1, Some(ErrorKind::Server)),
        ..same(
            "500, not again",
            with(500, "x-should-retry", "false"),
            UNKNOWN,
        )
    };
    vec![
        lost("reset", Reply::RESET),
        lost("closed without an answer", Reply::CLOSE),
        pending("broken off in the body", Reply::broken_off(200, &[])),
        pending(
            "broken off, to be repeated",
            Reply::broken_off(200, &[("x-should-retry", "true")]),
        ),
        ends("307", with(307, "Location", "/"), ErrorKind::OtherStatus),
        ends("400", Reply::json(400, "{}"), ErrorKind::BadRequest),
        ends("401", Reply::json(401, "{}"), ErrorKind::Authentication),
        ends("403", Reply::json(403, "{}"), ErrorKind::Permission),
        ends("404", Reply::json(404, "{}"), ErrorKind::NotFound),
        cut_off,
        pending("408", Reply::json(408, "{}")),
        conflict,
        ends("418", Reply::json(418, "{}"), ErrorKind::OtherStatus),
        ends("422", Reply::json(422, "{}"), ErrorKind::Unprocessable),
        harmless("429", Reply::json(429, "{}")),
        harmless("429, milliseconds", with(429, "retry-after-ms", "2")),
        harmless("429, seconds", with(429, "Retry-After", "0.002")),
        harmless("429, date", Reply::with(429, &date, "")),
        harmless("429, nonsense", with(429, "Retry-After", "soon")),
        harmless("429, broken off", Reply::broken_off(429, &[])),
        ends(
            "429, too long",
            with(429, "Retry-After", "61"),
            ErrorKind::RateLimited,
        ),
        ends(
            "429, far date",
            Reply::with(429, &far, ""),
            ErrorKind::RateLimited,
        ),
        ends(
            "429, not again",
            with(429, "x-should-retry", "false"),
            ErrorKind::RateLimited,
        ),
        lost("500", Reply::json(500, "{}")),
        lost("500, broken off", Reply::broken_off(500, &[])),
        lost(
            "502, HTML",
            Reply::with(502, &[("Content-Type", "text/html")], "<html>"),
        ),
        lost("503", Reply::json(503, "{}")),
        harmless("503, seconds", with(503, "Retry-After", "0")),
        ends(
            "503, too long",
            with(503, "Retry-After", "61"),
            ErrorKind::Server,
        ),
        lost("503, nonsense", with(503, "Retry-After", "soon")),
        pending("504", Reply::json(504, "{}")),
        lost("599", Reply::json(599, "{}")),
        harmless("400, again", with(400, "x-should-retry", "true")),
        lost("500, again", with(500, "x-should-retry", "true")),
        pending("408, again", with(408, "x-should-retry", "true")),
        pending("499, again", with(499, "x-should-retry", "true")),
        given_up,
    ]
}

fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .initial_backoff(Duration::from_millis(1))
        .max_backoff(Duration::from_millis(2))
        .window(Duration::ZERO)
        .read_lag(Duration::ZERO)
}

impl Failure {
    fn expected(&self, operation: &Operation) -> Expected {
        match operation.retry() {
            Retry::Safe => self.safe,
            _ if KEYED.contains(&operation.id()) => self.keyed,
            _ => self.keyless,
        }
    }
}

/// The example that the documentation gives, for each operation, about what is sent.
static EXAMPLES: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
    let example = |id| {
        let sample = samples::request(id, "full").unwrap();
        spec::reply_to(spec::operation(id), sample).to_string()
    };
    OPERATIONS
        .iter()
        .map(|operation| (operation.id(), example(operation.id())))
        .collect()
});

/// The header that distinguishes calls.
const CASE: &str = "x-case";

/// Fails the first request of each call, and keeps the bodies of those to its own path.
fn failing(reply: impl Fn(&str) -> Option<Reply>) -> (impl Fn(&Request) -> Reply, Seen) {
    let seen = Seen::default();
    let kept = seen.clone();
    let answer = move |request: &Request| {
        let case = request.header(CASE).unwrap().to_owned();
        let (failure, id) = case.split_once('/').unwrap();
        let operation = operation(id);
        if !is_own(operation, request) {
            return nothing_there(request);
        }
        let mut seen = kept.0.lock().unwrap();
        let requests = seen.entry(case.clone()).or_default();
        requests.push(request.clone());
        match reply(failure).filter(|_| requests.len() == 1) {
            Some(reply) => reply,
            None => Reply::json(200, &EXAMPLES[id]),
        }
    };
    (answer, seen)
}

#[derive(Clone, Default)]
struct Seen(Arc<Mutex<HashMap<String, Vec<Request>>>>);

impl Seen {
    fn of(&self, case: &str) -> Vec<Request> {
        self.0
            .lock()
            .unwrap()
            .get(case)
            .cloned()
            .unwrap_or_default()
    }
}

fn operation(id: &str) -> &'static Operation {
    OPERATIONS
        .iter()
        .find(|operation| operation.id() == id)
        .unwrap()
}

fn is_own(operation: &Operation, request: &Request) -> bool {
    let path = request.target().split('?').next().unwrap_or_default();
    let (template, path) = (operation.path().split('/'), path.split('/'));
    request.method() == operation.method().as_str()
        && template.clone().count() == path.clone().count()
        && template
            .zip(path)
            .all(|(step, sent)| step == sent || step.starts_with('{'))
}

fn nothing_there(request: &Request) -> Reply {
    if request.target().contains("/users?") {
        Reply::json(200, r#"{"users": [], "hasMore": false}"#)
    } else {
        Reply::json(404, "{}")
    }
}

/// Makes the call of an operation, with a sample of everything that it takes.
async fn make(client: Client, operation: &Operation, case: &str) -> Result<Value, Error> {
    let client = client.with_options().header(CASE, case).build()?;
    let sample = samples::request(operation.id(), "full").unwrap();
    call(&client, operation.id(), &Given::from_request(sample)).await
}

/// Returns the problem with the outcome, if there is one.
fn mistake(
    expected: Expected,
    result: &Result<Value, Error>,
    requests: &[Request],
) -> Option<String> {
    let error = result.as_ref().err();
    let found = (requests.len(), error.map(Error::kind));
    let is_fixed = requests.windows(2).all(|pair| pair[0] == pair[1]);
    let is_reported =
        |error: &Error| error.attempts() as usize == expected.0 && !error.is_before_send();
    let is_right = found == expected && is_fixed && error.is_none_or(is_reported);
    let text = || format!("expected {expected:?}, found {found:?}, fixed: {is_fixed}, {error:?}");
    (!is_right).then(text)
}

/// Makes the call of every operation, with every failure, many at a time; what went wrong.
async fn mistakes(client: Client, failures: Vec<Failure>, seen: Seen) -> Vec<String> {
    let mut mistakes = Vec::new();
    for failure in failures {
        let calls = OPERATIONS.iter().map(|operation| {
            let case = format!("{}/{}", failure.name, operation.id());
            let (expected, client) = (failure.expected(operation), client.clone());
            let seen = seen.clone();
            async move {
                let result = make(client, operation, &case).await;
                let mistake = mistake(expected, &result, &seen.of(&case))?;
                Some(format!("{case}: {mistake}"))
            }
        });
        let results = calls.collect::<JoinSet<_>>().join_all().await;
        mistakes.extend(results.into_iter().flatten());
    }
    mistakes.sort();
    mistakes
}

fn failing_server(failures: &[Failure]) -> (Server, Seen) {
    let of: HashMap<_, _> = failures
        .iter()
        .map(|failure| (failure.name, failure.reply.clone()))
        .collect();
    let (answer, seen) = failing(move |failure| of.get(failure).cloned());
    (Server::answering(answer), seen)
}

fn client(builder: ClientBuilder) -> Client {
    let builder = builder.retry_budget(RetryBudget::unlimited());
    builder.retries(policy()).build().unwrap()
}

const NONE: [String; 0] = [];

#[test]
fn the_table_is_about_every_operation() {
    assert_eq!(OPERATIONS.len(), 63);
    for id in KEYED {
        assert!(operation(id).look_up().is_some() && operation(id).retry() == Retry::Unsafe);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_repeated_as_it_declares() {
    let (server, seen) = failing_server(&failures());
    let client = client(server.builder());
    assert_eq!(mistakes(client, failures(), seen).await, NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_repeated_after_a_timeout_only_if_that_is_safe() {
    let failures = || {
        let no_end = Reply::broken_off(200, &[]).without_end();
        vec![
            pending("no answer", Reply::SILENCE),
            pending("no end", no_end),
        ]
    };
    let (server, seen) = failing_server(&failures());
    let client = client(server.builder().timeout(Duration::from_millis(600)));
    assert_eq!(mistakes(client, failures(), seen).await, NONE);
}

#[tokio::test]
async fn every_operation_is_repeated_where_no_connection_was_made() {
    let (server, seen) = failing_server(&[]);
    let resolver = Arc::new(Detour::default());
    let detour = Arc::clone(&resolver);
    let builder = server
        .builder()
        .base_url(server.url.replace("127.0.0.1", "localhost"));
    let client = client(builder.configure_http(move |http| http.dns_resolver(Arc::clone(&detour))));
    for operation in OPERATIONS {
        let case = format!("refused/{}", operation.id());
        resolver.refuse_next.store(true, Ordering::SeqCst);
        let result = make(client.clone(), operation, &case).await;
        assert!(
            !resolver.refuse_next.load(Ordering::SeqCst),
            "{case}: it was refused"
        );
        assert_eq!(mistake((1, None), &result, &seen.of(&case)), None, "{case}");
    }
    assert_eq!(server.received().len(), OPERATIONS.len(), "no look-ups");
}

/// Resolves a name to this machine, and where it is reported to, once to an address of it where
/// nobody listens.
#[derive(Default)]
struct Detour {
    refuse_next: AtomicBool,
}

impl Resolve for Detour {
    fn resolve(&self, _: Name) -> Resolving {
        let is_refused = self.refuse_next.swap(false, Ordering::SeqCst);
        let address = Ipv4Addr::new(127, 0, 0, if is_refused { 2 } else { 1 });
        let addresses = std::iter::once(SocketAddr::from((address, 0)));
        Box::pin(async move { Ok(Box::new(addresses) as Addrs) })
    }
}

/// The server has read nothing, but the client cannot know that.
#[tokio::test]
async fn a_connection_that_closes_before_the_request_is_a_lost_answer() {
    let (server, seen) = failing_server(&[]);
    let client = client(server.builder());
    for operation in OPERATIONS {
        let case = format!("closed/{}", operation.id());
        server.turn_the_next_away();
        let result = make(client.clone(), operation, &case).await;
        let expected = lost("closed", Reply::CLOSE).expected(operation);
        let found = (
            seen.of(&case).len() + 1,
            result.as_ref().err().map(Error::kind),
        );
        assert_eq!(found, expected, "{case}: {result:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_operation_is_repeated_where_that_is_switched_off() {
    let never = RetryPolicy::never();
    let none = policy().max_retries(0).reconcile(false);
    for policy in [never, none] {
        let failure = Failure {
            safe: (1, Some(ErrorKind::Server)),
            ..same("off", Reply::json(503, "{}"), UNKNOWN)
        };
        let (server, seen) = failing_server(std::slice::from_ref(&failure));
        let client = server.client_with(policy);
        assert_eq!(mistakes(client, vec![failure], seen).await, NONE);
        assert_eq!(server.received().len(), OPERATIONS.len(), "no look-ups");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_policy_of_the_official_sdks_repeats_everything() {
    let failure = || harmless("official", Reply::RESET);
    let (server, seen) = failing_server(&[failure()]);
    let policy = RetryPolicy::as_official_sdks().initial_backoff(Duration::from_millis(1));
    let client = client(server.builder())
        .with_options()
        .retries(policy)
        .build()
        .unwrap();
    assert_eq!(mistakes(client, vec![failure()], seen).await, NONE);
    assert_eq!(server.received().len(), 2 * OPERATIONS.len(), "no look-ups");
}
