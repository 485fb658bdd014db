//! One snapshot per operation: what goes over the wire, taken from a recording server, and each
//! request checked against the spec as well.

use std::fmt::Write as _;

use avara_client::Retry;
use avara_codegen::model::{Http, Operation, Property};
use avara_test_kit::{Reply, Request, Server};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Clients as _;
use avara_tests::{samples, schemas, spec};
use reqwest::Url;
use serde_json::{Value, json};

#[tokio::test]
async fn every_operation_sends_what_its_snapshot_shows() {
    for operation in &spec::api().operations {
        let mut text = String::new();
        for name in ["full", "minimal"] {
            if let Some(sample) =
                samples::request(&operation.id, name).filter(|sample| identifies(operation, sample))
            {
                let request = send(operation, sample).await;
                against_the_spec(operation, &request);
                let _ = writeln!(text, "## {name}\n{}", shown(&request));
            }
        }
        insta::with_settings!({
            snapshot_path => "../snapshots/operations",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(operation.id.as_str(), text);
        });
    }
}

#[test]
fn no_snapshot_outlives_its_operation() {
    let operations = spec::api()
        .operations
        .iter()
        .map(|operation| operation.id.clone());
    assert_eq!(crate::types::snapshots("operations"), operations.collect());
}

#[test]
fn every_operation_has_a_full_sample() {
    for operation in &spec::api().operations {
        assert!(
            samples::request(&operation.id, "full").is_some(),
            "{}",
            operation.id
        );
    }
}

/// One-off sessions leave nothing behind that could be looked at.
#[test]
fn every_unsafe_operation_says_where_a_lost_answer_shows() {
    for operation in avara_client::OPERATIONS {
        let id = operation.id();
        let may_be_lost = operation.retry() == Retry::Unsafe;
        let shows = !id.ends_with("ephemeralSessions.create");
        let look_up = operation.look_up();
        assert_eq!(look_up.is_some(), may_be_lost && shows, "{id}");
        let reads = |look_up| spec::operation(look_up).http == Http::Get;
        assert!(look_up.is_none_or(reads), "{id}");
    }
}

#[test]
fn every_full_sample_is_sent() {
    for (id, name, sample) in samples::requests() {
        assert!(
            name != "full" || identifies(spec::operation(id), sample),
            "{id}"
        );
    }
}

#[tokio::test]
async fn every_sample_request_is_unchanged_on_the_wire() {
    for (id, name, sample) in samples::requests() {
        let operation = spec::operation(id);
        if !identifies(operation, sample) {
            continue;
        }
        let request = send(operation, sample).await;
        let expected = match (&operation.body, sample.get("body")) {
            (None, _) => Value::Null,
            (Some(_), Some(body)) => body.clone(),
            // An optional body with nothing in it is sent as an empty object.
            (Some(_), None) => json!({}),
        };
        assert_eq!(request.json(), expected, "{id} {name}");
        assert_eq!(query(&request), expected_query(sample), "{id} {name}");
    }
}

/// Some minimal samples leave out what says which study is meant; `checks` shows them refused.
fn identifies(operation: &Operation, sample: &Value) -> bool {
    let given =
        |name: &String| sample["query"].get(name).is_some() || sample["body"].get(name).is_some();
    operation.at_least_one_of.is_empty() || operation.at_least_one_of.iter().any(given)
}

async fn send(operation: &Operation, sample: &Value) -> Request {
    let server = Server::start([Reply::json(200, spec::reply_to(operation, sample))]);
    let reply = call(
        &server.client(),
        &operation.id,
        &Given::from_request(sample),
    )
    .await;
    if let Err(error) = reply {
        panic!("{}: {error:#}", operation.id);
    }
    server.one()
}

/// Query parameters as the sample gives them, lists comma-joined.
fn expected_query(sample: &Value) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = sample["query"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.clone(), text(value)))
        .collect();
    pairs.sort();
    pairs
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn query(request: &Request) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url(request).query_pairs().into_owned().collect();
    pairs.sort();
    pairs
}

fn url(request: &Request) -> Url {
    Url::parse(&format!("http://localhost{}", request.target())).unwrap()
}

/// A snapshot freezes errors as faithfully as truths, so the spec is asked as well.
fn against_the_spec(operation: &Operation, request: &Request) {
    assert_eq!(
        request.method(),
        operation.http.as_str(),
        "{}",
        operation.id
    );
    against_the_path(operation, request.path());
    for (name, value) in url(request).query_pairs() {
        let parameter = operation
            .query
            .iter()
            .find(|parameter| parameter.wire == name);
        let parameter = parameter
            .unwrap_or_else(|| panic!("{}: undeclared query parameter {name}", operation.id));
        against_the_parameter(operation, parameter, &value);
    }
    let sent = request.json();
    match &operation.body {
        Some(body) => assert_eq!(
            schemas::violations(&body.schema, &sent),
            Vec::<String>::new(),
            "{}",
            operation.id
        ),
        None => assert_eq!(sent, Value::Null, "{} has no body", operation.id),
    }
}

fn against_the_path(operation: &Operation, path: &str) {
    let template: Vec<_> = operation.path.split('/').collect();
    let sent: Vec<_> = path.split('/').collect();
    assert_eq!(template.len(), sent.len(), "{}: {path}", operation.id);
    for (template, sent) in template.into_iter().zip(sent) {
        assert!(
            template.starts_with('{') && !sent.is_empty() || template == sent,
            "{}: {path}",
            operation.id
        );
    }
}

fn against_the_parameter(operation: &Operation, parameter: &Property, value: &str) {
    let node = spec::node(operation)["parameters"]
        .as_array()
        .into_iter()
        .flatten();
    let schema = node
        .map(|node| match node["$ref"].as_str() {
            Some(target) => spec::spec().document().pointer(&target[1..]).unwrap(),
            None => node,
        })
        .find(|node| node["name"] == parameter.wire)
        .map(|node| &node["schema"])
        .unwrap();
    let value = match schema["type"].as_str() {
        Some("array") => value.split(',').map(Value::from).collect(),
        Some("boolean" | "number" | "integer") => serde_json::from_str(value).unwrap(),
        _ => json!(value),
    };
    let violations: Vec<_> = schemas::validator_of(schema)
        .iter_errors(&value)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(
        violations,
        Vec::<String>::new(),
        "{} {}",
        operation.id,
        parameter.wire
    );
}

fn shown(request: &Request) -> String {
    let mut text = format!("{} {}\n", request.method(), request.path());
    for pair in request
        .query()
        .into_iter()
        .flat_map(|query| query.split('&'))
    {
        let _ = writeln!(text, "  {pair}");
    }
    let mut headers: Vec<_> = request
        .headers
        .iter()
        .filter(|(name, _)| name != "host" && name != "content-length")
        .map(|(name, value)| match name.as_str() {
            "authorization" => "authorization: Bearer <key>\n".to_owned(),
            _ => format!("{name}: {value}\n"),
        })
        .collect();
    headers.sort();
    text.extend(headers);
    let body = request.json();
    if body != Value::Null {
        let _ = writeln!(text, "\n{}", serde_json::to_string_pretty(&body).unwrap());
    }
    text
}
