//! API keys that are asked for.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use avara_client::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};

use crate::loopback::server::{Reply, Request, Server, USER, user};

/// A vault, which gives one key after the other, and the last one ever after.
#[derive(Clone)]
struct Vault {
    keys: Arc<Mutex<Vec<&'static str>>>,
    asked: Arc<AtomicUsize>,
}

impl Vault {
    fn with(keys: &[&'static str]) -> Self {
        Self {
            keys: Arc::new(Mutex::new(keys.to_vec())),
            asked: Arc::default(),
        }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// Returns the settings of a client of it that repeats nothing.
    fn builder(&self, server: &Server) -> ClientBuilder {
        let vault = self.clone();
        let ask = move || {
            vault.asked.fetch_add(1, Ordering::SeqCst);
            let mut keys = vault.keys.lock().unwrap();
            let key = keys[0];
            if keys.len() > 1 {
                keys.remove(0);
            }
            async move {
                // Others come to wait meanwhile.
                tokio::task::yield_now().await;
                match key {
                    "" => Err(io::Error::other("the vault is sealed: SECRET")),
                    key => Ok(key),
                }
            }
        };
        Client::builder()
            .base_url(&server.url)
            .api_key_from(ask)
            .retries(RetryPolicy::never())
    }
}

fn key_of(request: &Request) -> String {
    let key = request.header("authorization").unwrap_or_default();
    key.trim_start_matches("Bearer ").to_owned()
}

/// A server that knows one key.
fn knowing(key: &'static str) -> Server {
    Server::answering(move |request| {
        if key_of(request) == key {
            Reply::json(200, user(USER))
        } else {
            Reply::json(401, r#"{"message": "no"}"#)
        }
    })
}

async fn read(client: &Client) -> Result<u32, Error> {
    let call = client.viewer().users().retrieve(USER).send_with_response();
    call.await.map(|response| response.attempts())
}

#[tokio::test]
async fn a_key_is_asked_for_once_by_all_clones() {
    let (server, vault) = (knowing("one"), Vault::with(&["one", "two"]));
    let client = vault.builder(&server).build().unwrap();
    assert_eq!(vault.asked(), 0, "only a call needs it");
    let like_it = client.with_options().build().unwrap();
    for client in [&client, &client.clone(), &like_it] {
        assert_eq!(read(client).await.unwrap(), 1);
    }
    assert_eq!(vault.asked(), 1);
}

#[tokio::test]
async fn after_a_401_another_key_is_asked_for_and_the_call_is_sent_once_more() {
    let (server, vault) = (knowing("two"), Vault::with(&["one", "two", "three"]));
    let client = vault.builder(&server).build().unwrap();
    assert_eq!(read(&client).await.unwrap(), 2);
    assert_eq!(read(&client).await.unwrap(), 1);
    let keys: Vec<_> = server.received().iter().map(key_of).collect();
    assert_eq!(
        (keys, vault.asked()),
        (["one", "two", "two"].map(String::from).to_vec(), 2)
    );
}

/// A 401 did nothing, so that a call that must not happen twice happens once.
#[tokio::test]
async fn so_is_a_call_that_must_not_happen_twice() {
    let server = Server::answering(|request| match &*key_of(request) {
        "two" => Reply::json(200, r#"{"success": true, "expressCustomerId": "exp_1"}"#),
        _ => Reply::json(401, "{}"),
    });
    let vault = Vault::with(&["one", "two"]);
    let client = vault.builder(&server).build().unwrap();
    let create = client.express().create().express_customer_name("North");
    // The reply need not show the record that was sent.
    let _ = create.send().await;
    let keys: Vec<_> = server.received().iter().map(key_of).collect();
    assert_eq!(keys, ["one", "two"]);
}

#[tokio::test]
async fn the_same_key_again_is_not_sent_again() {
    let (server, vault) = (knowing("two"), Vault::with(&["one"]));
    let client = vault.builder(&server).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Authentication, 1)
    );
    assert_eq!((server.received().len(), vault.asked()), (1, 2));
}

#[tokio::test]
async fn another_key_is_tried_once() {
    let (server, vault) = (knowing("none"), Vault::with(&["one", "two", "three"]));
    let client = vault.builder(&server).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Authentication, 2)
    );
    assert_eq!((server.received().len(), vault.asked()), (2, 2));
}

#[tokio::test]
async fn many_calls_at_once_ask_once() {
    let (server, vault) = (knowing("two"), Vault::with(&["one", "two", "three"]));
    let client = vault.builder(&server).build().unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { read(&client).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(vault.asked(), 2);
}

#[tokio::test]
async fn a_vault_that_fails_is_an_error_before_anything_is_sent() {
    let server = knowing("one");
    for (keys, problem) in [
        (&["", "one"], "`api_key_from` failed"),
        (&["a b", "one"], "contains a character that no API key has"),
        (
            &["o\nne", "one"],
            "contains a character that no API key has",
        ),
        (&["\n", "one"], "is empty"),
    ] {
        let client = Vault::with(keys).builder(&server).build().unwrap();
        let error = read(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ApiKey);
        assert!(error.is_before_send() && !error.may_have_been_processed());
        let text = format!("{error} {error:#}");
        assert!(text.contains(problem) && !text.contains("SECRET"), "{text}");
        read(&client).await.expect("it is asked again");
    }
    assert_eq!(server.received().len(), 4);
}

/// Its panic is that of the call's task, and harms no other.
#[tokio::test]
async fn a_vault_that_panics_is_asked_again() {
    let (server, asked) = (knowing("one"), AtomicUsize::new(0));
    let client = Client::builder()
        .base_url(&server.url)
        .api_key_from(move || {
            let is_first = asked.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                assert!(!is_first, "the vault panics");
                Ok::<_, io::Error>("one")
            }
        });
    let client = client.build().unwrap();
    let first = client.clone();
    tokio::spawn(async move { read(&first).await })
        .await
        .unwrap_err();
    read(&client).await.unwrap();
}

#[tokio::test]
async fn a_vault_that_does_not_answer_costs_an_attempt() {
    let server = knowing("one");
    let client = Client::builder()
        .base_url(&server.url)
        .api_key_from(std::future::pending::<Result<String, io::Error>>)
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ApiKey);
    assert!(error.to_string().contains("did not end within"), "{error}");
}

#[tokio::test]
async fn an_old_key_is_asked_for_again_and_used_where_the_vault_fails() {
    let (server, vault) = (knowing("one"), Vault::with(&["one", "one", "", "one"]));
    let builder = vault.builder(&server).api_key_max_age(Duration::ZERO);
    let client = builder.build().unwrap();
    for asked in 1..=4 {
        read(&client).await.unwrap();
        assert_eq!(vault.asked(), asked);
    }
}

/// The answer to a create is lost, and the key is another one when it is looked up.
#[tokio::test]
async fn a_look_up_asks_for_another_key_too() {
    let server = Server::answering(|request| match (request.method(), &*key_of(request)) {
        ("POST", "one") => Reply::CLOSE,
        ("GET", "two") => Reply::json(404, "{}"),
        _ => Reply::json(401, "{}"),
    });
    let vault = Vault::with(&["one", "two"]);
    let policy = RetryPolicy::default().max_retries(0);
    let policy = policy.window(Duration::ZERO);
    let client = vault.builder(&server).retries(policy).build().unwrap();
    let create = client.auto_scribe().clinical_references().create();
    let create = create
        .name("N")
        .type_("T")
        .external_reference_id("7")
        .metadata([("a", "b")]);
    let error = create.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    let received = server.received();
    let sent: Vec<_> = received
        .iter()
        .map(|request| format!("{} {}", request.method(), key_of(request)))
        .collect();
    assert_eq!(sent[..3], ["POST one", "GET one", "GET two"], "{error}");
}
