//! A path argument is one segment, and reads back as it was given; or nothing is sent.

use std::sync::{Arc, Mutex};

use avara_client::{Client, ErrorKind};
use avara_codegen::model::{Operation, Property, Type};
use avara_test_kit::{Reply, Server, message};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Clients as _;
use avara_tests::{instances, samples, spec};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::Runtime;

/// Texts that have escaped from a path, or into a header, elsewhere.
const ATTACKS: [&str; 20] = [
    "",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "/",
    "a/b",
    "../..",
    "%2f",
    "..%2f..",
    "\\",
    "..\\",
    "?a=b",
    "#a",
    "a\r\nX-Header: b",
    "a\r\n\r\nGET / HTTP/1.1",
    "\0",
    " ",
    "é\u{202e}",
];

/// Every path argument of every operation.
fn arguments() -> Vec<(&'static Operation, &'static Property)> {
    let operations = spec::api().operations.iter();
    let of = |operation: &'static Operation| {
        let parameters = operation.path_params.iter();
        parameters.map(move |parameter| (operation, parameter))
    };
    operations.flat_map(of).collect()
}

/// A server, and what was sent to it since the last look.
struct Fixture {
    runtime: Runtime,
    client: Client,
    sent: Arc<Mutex<Vec<String>>>,
    _server: Server,
}

impl Fixture {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let sent = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&sent);
        let server = Server::answering(move |received| {
            log.lock().unwrap().push(received.target().to_owned());
            Reply::raw(message(404, "{}")).kept()
        });
        Self {
            client: server.client(),
            runtime,
            sent,
            _server: server,
        }
    }

    /// The request's path, if one was sent.
    fn path(&self, operation: &Operation, parameter: &Property, text: &str) -> Option<String> {
        let sample = samples::request(&operation.id, "full").unwrap();
        let given = Given::from_request(sample).with_path(&parameter.wire, text);
        let error = self
            .runtime
            .block_on(call(&self.client, &operation.id, &given))
            .unwrap_err();
        let mut sent = std::mem::take(&mut *self.sent.lock().unwrap());
        assert_eq!(
            sent.len(),
            usize::from(error.kind() == ErrorKind::NotFound),
            "{error}"
        );
        let target = sent.pop()?;
        Some(target.split('?').next().unwrap_or_default().to_owned())
    }

    /// Returns true if a request was sent, and checks that it is the operation's own.
    fn check(&self, operation: &Operation, parameter: &Property, text: &str) -> bool {
        let Some(path) = self.path(operation, parameter, text) else {
            return false;
        };
        let template: Vec<_> = operation.path.split('/').collect();
        let segments: Vec<_> = path.split('/').collect();
        assert_eq!(segments.len(), template.len(), "{path}");
        let placeholder = format!("{{{}}}", parameter.wire);
        for (expected, segment) in template.into_iter().zip(segments) {
            if expected == placeholder {
                assert_eq!(decoded(segment), text.as_bytes(), "{path}");
            } else if !expected.starts_with('{') {
                assert_eq!(segment, expected, "{path}");
            }
        }
        true
    }
}

fn decoded(segment: &str) -> Vec<u8> {
    let mut parts = segment.split('%');
    let mut decoded = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(2);
        decoded.push(u8::from_str_radix(code, 16).unwrap());
        decoded.extend(rest.bytes());
    }
    decoded
}

#[test]
fn no_attack_leaves_its_segment() {
    let fixture = Fixture::new();
    for (operation, parameter) in arguments() {
        for text in ATTACKS {
            let is_sent = fixture.check(operation, parameter, text);
            let is_text = matches!(parameter.ty, Type::Text { .. });
            assert!(
                is_text || !is_sent,
                "{}: {text:?} is not an id",
                operation.id
            );
        }
        let valid = instances::value(parameter);
        assert!(fixture.check(operation, parameter, valid.as_str().unwrap()));
    }
}

#[test]
fn no_text_leaves_its_segment() {
    let fixture = Fixture::new();
    let text = prop_oneof![any::<String>(), r"[./\\%?#;25eEfF\r\n\x00é]{0,8}"];
    let free: Vec<_> = arguments()
        .into_iter()
        .filter(|(_, parameter)| matches!(parameter.ty, Type::Text { .. }))
        .collect();
    assert!(!free.is_empty());
    for arguments in [free, arguments()] {
        let choices = (0..arguments.len(), &text);
        let mut runner = TestRunner::new(Config::with_cases(500));
        let result = runner.run(&choices, |(index, text)| {
            let (operation, parameter) = arguments[index];
            fixture.check(operation, parameter, &text);
            Ok(())
        });
        result.unwrap();
    }
}
