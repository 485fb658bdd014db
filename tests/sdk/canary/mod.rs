//! A marker in everything that can be private (fields, ids, queries, paths, cursors, headers, the
//! key, signed URLs) shows up in no log, `Display` or `Debug`, whatever the server does.

mod by_hand;
mod cases;
mod logs;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use avara_client::{Client, Error, ErrorKind, RetryPolicy};
use avara_codegen::model::{Operation, Property, Type};
use avara_test_kit::{Request, Server};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::instances::DIGITS;
use avara_tests::{instances, spec};
use serde_json::{Map, Value, json};
use tokio::task::JoinSet;

use cases::{Answer, Case, Ending};

const MARKER: &str = "CanaryRoe";

/// Returns true if a text has the marker as it is, in another case, percent-encoded, escaped, or as
/// a list of bytes, or the digits that stand for it.
fn holds_marker(text: &str) -> bool {
    let bytes = format!("{:?}", MARKER.as_bytes());
    text.to_lowercase().contains(&MARKER.to_lowercase())
        || text.contains(DIGITS)
        || text.contains(bytes.trim_matches(['[', ']']))
}

#[track_caller]
fn assert_clean(what: &str, text: &str) {
    assert!(!holds_marker(text), "{what} prints the marker: {text}");
}

/// Both forms of `Debug`.
fn debugged(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}\n")
}

/// Everything that prints of an error, but for the alternate form of `Display`, which ends with
/// the server's message because it is asked for.
fn printed(error: &Error) -> String {
    let mut text = format!("{error}\n{}", debugged(error));
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text += &format!("{error}\n{error:#}\n{}", debugged(&error));
        source = error.source();
    }
    text
}

/// A client that has the marker in everything that is set by text, and logs what it can.
fn client(server: &Server) -> Client {
    logs::all();
    let policy = RetryPolicy::default()
        .max_retries(1)
        .initial_backoff(Duration::from_millis(1))
        .window(Duration::from_millis(20))
        .read_lag(Duration::from_millis(10));
    let builder = Client::builder()
        .api_key(format!("sk_live_{MARKER}"))
        .webhook_key(format!("whsec_{MARKER}"))
        .base_url(&server.url)
        .header("X-Gateway-Token", MARKER)
        .header("User-Agent", MARKER)
        .configure_http(|http| http.connection_verbose(true))
        .retries(policy);
    assert_clean("a builder", &debugged(&builder));
    let client = builder.build().unwrap();
    assert_clean("a client", &debugged(&client));
    client
}

/// A request of an operation, with the marker wherever the rules let it.
fn given(operation: &Operation) -> Given {
    let mut given = Given::from_request(&json!({ "path": path(operation) }));
    for parameter in &operation.query {
        given = given.with_query(&parameter.wire, instances::private_value(parameter, MARKER));
    }
    let body = operation
        .body
        .as_ref()
        .map(|body| instances::private(&body.schema, MARKER));
    with_body(given, body.unwrap_or_default())
}

fn with_body(mut given: Given, body: Value) -> Given {
    if let Value::Object(fields) = body {
        for (name, value) in fields {
            given = given.with_body(&name, value);
        }
    }
    given
}

fn path(operation: &Operation) -> Map<String, Value> {
    let text = |parameter: &Property| match parameter.ty {
        Type::Text { .. } => json!(MARKER),
        _ => instances::value(parameter),
    };
    let parameters = operation.path_params.iter();
    parameters
        .map(|parameter| (parameter.wire.clone(), text(parameter)))
        .collect()
}

/// A server that does with each case what the case says, and what came of them.
struct Stage {
    server: Server,
    client: Client,
    script: Arc<Mutex<HashMap<String, Answer>>>,
    endings: Mutex<BTreeMap<&'static str, usize>>,
}

const CASE: &str = "x-case";

impl Stage {
    fn open() -> Self {
        let script = Arc::new(Mutex::new(HashMap::<String, Answer>::new()));
        let read = Arc::clone(&script);
        let server = Server::answering(move |received: &Request| {
            let case = received.header(CASE).unwrap_or_default();
            let answer = read.lock().unwrap().get(case).cloned();
            answer.expect("every call is of a case")(received)
        });
        Self {
            client: client(&server),
            server,
            script,
            endings: Mutex::default(),
        }
    }

    async fn play(&self, operation: &Operation, case: Case) {
        let name = format!("{} {}", operation.id, case.name);
        self.script
            .lock()
            .unwrap()
            .insert(name.clone(), case.answer);
        let client = self
            .client
            .with_options()
            .header(CASE, &name)
            .timeout(case.timeout);
        let call = call(&client.build().unwrap(), &operation.id, &given(operation));
        let shown = call.printed();
        let result = call.await;
        assert_clean(&name, &shown.text());
        if let Err(error) = &result {
            assert_clean(&name, &printed(error));
            assert!(error.attempts() > 0, "{name} is not sent: {error}");
        }
        case.ending.check(&name, &result);
        let ending = match case.ending {
            Ending::LookedUp if result.is_ok() => "found",
            _ => ending(&result),
        };
        *self.endings.lock().unwrap().entry(ending).or_default() += 1;
    }
}

/// The result of a call, as a word.
fn ending(result: &Result<Value, Error>) -> &'static str {
    match result {
        Ok(_) => "success",
        Err(error) if error.found().is_some() => "found another",
        Err(error) => match error.kind() {
            ErrorKind::Decode => "unreadable",
            ErrorKind::OutcomeUnknown => "unknown",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Connection => "broken",
            _ => "refused",
        },
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_marker_is_printed_nowhere() {
    let logs = logs::all();
    let stage = Arc::new(Stage::open());
    let mut calls = JoinSet::new();
    let mut replies = BTreeSet::new();
    for operation in &spec::api().operations {
        let mut cases = cases::of(operation);
        if replies.insert(&operation.response) {
            cases.extend(cases::unreadable(operation));
        }
        let stage = Arc::clone(&stage);
        calls.spawn(async move {
            for case in cases {
                stage.play(operation, case).await;
            }
        });
    }
    calls.join_all().await;

    let endings = stage.endings.lock().unwrap();
    let all = [
        "broken",
        "found",
        "found another",
        "refused",
        "success",
        "timeout",
        "unknown",
        "unreadable",
    ];
    assert!(endings.keys().eq(&all), "{endings:?}");
    was_sent(&stage.server.received());
    let crates = logs.crates();
    for name in ["avara_client", "hyper_util", "reqwest"] {
        assert!(crates.contains(name), "{name} logs nothing: {crates:?}");
    }
    assert_eq!(logs.leaks(), Vec::<String>::new());
}

/// Wherever the marker belongs, it went.
fn was_sent(requests: &[Request]) {
    let marked = |text: &str| text.contains(MARKER);
    let every = |name| {
        requests
            .iter()
            .all(|request| request.header(name).is_some_and(marked))
    };
    assert!(every("authorization") && every("x-gateway-token") && every("user-agent"));
    let some = |text: fn(&Request) -> &str| requests.iter().any(|request| marked(text(request)));
    assert!(some(|request| &request.body));
    assert!(some(|request| request
        .target()
        .split('?')
        .next()
        .unwrap_or_default()));
    assert!(some(|request| request
        .target()
        .split('?')
        .nth(1)
        .unwrap_or_default()));
}
