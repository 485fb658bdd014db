//! Cases beyond the table: requests that are refused here, streams, raw and blocking calls, other
//! connections, and panics.

use std::fmt::{Debug, Display};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use avara_client::http::Method;
use avara_client::types::{ClinicRole, UserId, ViewerUser, ViewerUserPatch};
use avara_client::{Client, Error, ErrorKind, RawRequest};
use avara_test_kit::{Reply, Server};
use avara_tests::calls::call;
use avara_tests::{instances, spec};
use reqwest::dns::{Name, Resolve, Resolving};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use super::cases::reply;
use super::{MARKER, assert_clean, client, debugged, given, logs, printed, with_body};

const USER: &str = "usr_1234567890abcdef1234567890abcdef";

fn user(status: u16) -> Reply {
    reply(status, &instances::odd("ViewerUser", MARKER))
}

fn page(cursor: &str) -> Reply {
    let users = [instances::odd("ViewerUser", MARKER)];
    reply(
        200,
        &json!({ "users": users, "hasMore": true, "cursor": cursor }),
    )
}

/// Neither prints what it holds. The kind of the error.
fn assert_hides<T: Debug>(result: Result<T, Error>) -> Option<ErrorKind> {
    match &result {
        Ok(value) => assert_clean("a value", &debugged(value)),
        Err(error) => assert_clean("an error", &printed(error)),
    }
    assert_eq!(logs::all().leaks(), Vec::<String>::new());
    result.err().map(|error| error.kind())
}

async fn retrieve(client: &Client) -> Option<ErrorKind> {
    let call = client.viewer().users().retrieve(USER);
    assert_hides(call.send_with_response().await)
}

/// The user and the password of a proxy, and keys from a vault, one of which is refused.
#[tokio::test]
async fn the_way_out_of_a_network_is_not_repeated() {
    let proxy = Server::start([user(401), user(200), user(407)]);
    let url = proxy.url.replace("//", &format!("//{MARKER}:{MARKER}@"));
    let asked = AtomicUsize::new(0);
    let vault = move || {
        let number = asked.fetch_add(1, Ordering::SeqCst);
        async move { Ok::<_, Error>(format!("sk_live_{MARKER}{number}")) }
    };
    let builder = client(&proxy)
        .with_options()
        .api_key_from(vault)
        .allow_http_to("avara.invalid")
        .proxy(&url)
        .proxy_auth(MARKER, MARKER);
    assert_clean("a builder", &debugged(&builder));
    let beyond = builder.clone().base_url("http://avara.invalid").build();
    assert_eq!(retrieve(&beyond.unwrap()).await, None);
    assert_eq!(proxy.received().len(), 2, "another key was asked for");
    let beyond = builder.clone().base_url("https://avara.invalid").build();
    assert_eq!(
        retrieve(&beyond.unwrap()).await,
        Some(ErrorKind::Connection)
    );
    for url in [
        MARKER.to_owned(),
        format!("ftp://{MARKER}"),
        format!("//{MARKER}@:"),
    ] {
        assert_hides(builder.clone().proxy(url).build());
    }
    let broken = format!("-----BEGIN CERTIFICATE-----\n{MARKER}\n-----END CERTIFICATE-----\n");
    assert_hides(builder.clone().ca_pem(broken).build());
}

#[tokio::test]
async fn what_is_refused_here_is_not_repeated() {
    let server = Server::start([Reply::CLOSE]);
    let client = client(&server);
    let mut refused = 0;
    for operation in &spec::api().operations {
        let ids = operation.path_params.iter();
        let given = ids.fold(given(operation), |given, id| {
            given.with_path(&id.wire, MARKER)
        });
        let body = operation
            .body
            .as_ref()
            .map(|body| instances::odd(&body.schema, MARKER));
        let given = with_body(given, body.unwrap_or_default());
        let error = call(&client, &operation.id, &given).await.unwrap_err();
        assert_clean(&operation.id, &format!("{error:#}"));
        let kind = assert_hides::<()>(Err(error));
        refused += usize::from(kind == Some(ErrorKind::InvalidRequest));
    }
    assert!(refused > 40, "{refused}");

    let update = client
        .viewer()
        .users()
        .update(USER)
        .first_name(MARKER.repeat(1000));
    let update = update
        .with_header("X-A", format!("{MARKER}\n"))
        .with_query(MARKER, MARKER);
    assert_clean(
        "a request",
        &debugged(&update.clone().with_body_field(MARKER, MARKER)),
    );
    assert_eq!(assert_hides(update.await), Some(ErrorKind::InvalidRequest));
    assert_clean("a strict read", &strict::<UserId>());
    assert_clean("a strict read", &strict::<ClinicRole>());
}

fn strict<T: FromStr<Err: Debug + Display>>() -> String {
    let error = MARKER.parse::<T>().err().unwrap();
    format!("{error} {error:#} {}", debugged(&error))
}

#[tokio::test]
async fn lists() {
    let server = Server::start([page(MARKER), page("CanaryRoe2"), page(MARKER)]);
    let list = client(&server)
        .viewer()
        .users()
        .list()
        .last_name(MARKER)
        .cursor("CanaryRoe0");
    let mut users = list.clone().stream();
    while let Ok(Some(user)) = users.try_next().await {
        assert_clean("a stream", &debugged(&users));
        assert_hides(Ok(user));
    }
    let mut pages = list.clone().pages();
    let mut kind = None;
    while kind.is_none() {
        assert_clean("a stream", &debugged(&pages));
        kind = assert_hides(pages.try_next().await);
    }
    assert_eq!(kind, Some(ErrorKind::Pagination));
    let response = list.send_with_response().await;
    assert_clean(
        "a page",
        &debugged(&response.as_ref().unwrap().value().next().await),
    );
    assert_hides(response);
}

#[tokio::test]
async fn raw_requests() {
    let server = Server::start([user(200), user(200), user(200), user(400), user(500)]);
    let client = client(&server);
    let raw = || -> RawRequest {
        let raw = client
            .request(Method::POST, format!("/v1/{MARKER}"))
            .with_header("X-A", MARKER);
        raw.with_query(MARKER, MARKER)
            .body(json!({ MARKER: MARKER }))
            .with_body_field(MARKER, 1)
    };
    assert_clean("a raw request", &debugged(&raw()));
    let tunnel = client.request(Method::CONNECT, format!("/v1/{MARKER}"));
    let kinds = [
        assert_hides(raw().send_as::<ViewerUser>().await),
        assert_hides(raw().send_with_response::<Value>().await),
        assert_hides(raw().send_as::<Vec<String>>().await),
        assert_hides(raw().await.map(drop)),
        assert_hides(raw().safe_to_repeat().await.map(drop)),
        assert_hides(client.request(Method::GET, MARKER).await.map(drop)),
        assert_hides(tunnel.await.map(drop)),
    ];
    let expected = [
        None,
        None,
        Some(ErrorKind::Decode),
        Some(ErrorKind::BadRequest),
        Some(ErrorKind::Server),
        Some(ErrorKind::InvalidRequest),
        Some(ErrorKind::InvalidRequest),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn blocking_calls() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let replies = [
        user(200),
        user(404),
        page("CanaryRoe1"),
        page("CanaryRoe2"),
        user(400),
    ];
    let server = Server::start(replies);
    let client = client(&server);
    let retrieve = || assert_hides(client.viewer().users().retrieve(USER).send_blocking());
    assert_eq!(retrieve(), None);
    assert_eq!(retrieve(), Some(ErrorKind::NotFound));
    let list = client.viewer().users().list().cursor(MARKER);
    let pages = list.clone().pages_blocking().prefetch(0);
    let printed = debugged(&(&pages, list.items_blocking()));
    assert_clean("a blocking stream", &printed);
    let kinds: Vec<_> = pages.map(assert_hides).collect();
    assert_eq!(kinds, [None, None, Some(ErrorKind::BadRequest)]);
    let _inside = runtime.enter();
    assert_eq!(retrieve(), Some(ErrorKind::Configuration));
}

#[tokio::test]
async fn limits_and_redirects() {
    let server = Server::start([user(200)]);
    let small = client(&server).with_options().max_response_bytes(10);
    let kind = retrieve(&small.build().unwrap()).await;
    assert_eq!(kind, Some(ErrorKind::Decode));

    let location = format!("{}/{MARKER}?token={MARKER}", server.url);
    let redirect = Server::start([Reply::with(307, &[("Location", &location)], MARKER)]);
    let own = reqwest::Client::builder().no_proxy().build().unwrap();
    let follows = client(&redirect).with_options().http_client(own);
    let kind = retrieve(&follows.build().unwrap()).await;
    assert_eq!(kind, Some(ErrorKind::OtherStatus));
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_proxy_and_its_password() {
    let server = Server::start([user(200)]);
    let address = &server.url["http://".len()..];
    let proxy = format!("http://{MARKER}:{MARKER}@{address}");
    let proxied = client(&server)
        .with_options()
        .base_url("http://example.test")
        .allow_insecure_http(true)
        .configure_http(move |http| http.proxy(reqwest::Proxy::all(&proxy).unwrap()));
    assert_clean("a builder", &debugged(&proxied));
    assert_eq!(retrieve(&proxied.build().unwrap()).await, None);
    assert!(server.one().header("proxy-authorization").is_some());
}

#[tokio::test]
async fn no_tls_where_it_is_expected() {
    let answer = format!("HTTP/1.1 400 {MARKER}\r\n\r\n{MARKER}");
    let plain = Server::speaking_first(Reply::raw(answer));
    let url = plain.url.replace("http:", "https:");
    let server = Server::start([Reply::CLOSE]);
    let tls = client(&server).with_options().base_url(url).max_retries(0);
    let kind = retrieve(&tls.build().unwrap()).await;
    assert_eq!(kind, Some(ErrorKind::Connection));
    assert_eq!(plain.connections(), 1);
}

/// Code of the user's that panics while it works for us.
#[derive(Debug)]
struct Panics;

const WORDS: &str = "the user's own words";

impl Serialize for Panics {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        panic!("{WORDS}")
    }
}

impl<'de> Deserialize<'de> for Panics {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        panic!("{WORDS}")
    }
}

impl Resolve for Panics {
    fn resolve(&self, _: Name) -> Resolving {
        panic!("{WORDS}")
    }
}

fn words<T>(work: impl FnOnce() -> T) -> String {
    let payload = catch_unwind(AssertUnwindSafe(work)).err().unwrap();
    let text = payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref().cloned()).unwrap()
}

#[tokio::test]
async fn a_panic_says_what_the_user_says() {
    let server = Server::start([user(200)]);
    let client = client(&server);
    let raw = || {
        client
            .request(Method::POST, format!("/v1/{MARKER}"))
            .body(json!({ MARKER: 1 }))
    };
    let update = || {
        client
            .viewer()
            .users()
            .update(USER)
            .body(&ViewerUserPatch::new())
            .first_name(MARKER)
    };
    assert_eq!(words(|| raw().body(Panics)), WORDS);
    assert_eq!(words(|| raw().with_body_field(MARKER, Panics)), WORDS);
    assert_eq!(words(|| update().with_body_field(MARKER, Panics)), WORDS);
    let options = client.with_options().configure_http(|_| panic!("{WORDS}"));
    assert_eq!(words(|| options.build()), WORDS);

    let task = tokio::spawn(raw().send_as::<Panics>()).await.unwrap_err();
    assert_clean("a task", &format!("{task} {}", debugged(&task)));
    let resolves = client
        .with_options()
        .base_url("http://localhost:1")
        .configure_http(|http| http.dns_resolver(Arc::new(Panics)));
    let call = resolves.build().unwrap().viewer().users().retrieve(USER);
    let result = thread::spawn(|| call.send_blocking()).join().unwrap();
    assert_eq!(assert_hides(result), Some(ErrorKind::OutcomeUnknown));
}
