//! Every operation, with every input that its full sample has, as a command line.

use avara_cli::{COMMANDS, Command, Input, Kind};
use avara_client::OPERATIONS;
use serde_json::Value;

use crate::world::World;

fn samples() -> Vec<Value> {
    let text = include_str!("../../../tests/fixtures/samples.json");
    let samples: Vec<Value> = serde_json::from_str(text).unwrap();
    let named = |sample: &Value| sample["name"] == "full" && !sample["request"].is_null();
    samples.into_iter().filter(named).collect()
}

fn command(id: &str) -> &'static Command {
    COMMANDS.iter().find(|command| command.id == id).unwrap()
}

/// A command line that a person would type.
fn words(command: &Command, request: &Value) -> Vec<String> {
    let mut words: Vec<_> = command.path.iter().map(|&word| word.to_owned()).collect();
    for input in command.arguments {
        words.push(text(&request["path"][input.name]));
    }
    for (place, inputs) in [
        ("query", command.query),
        ("body", command.body.unwrap_or_default()),
    ] {
        for input in inputs {
            words.extend(flags(input, &request[place][input.name]));
        }
    }
    words
}

fn flags(input: &Input, value: &Value) -> Vec<String> {
    let flag = |text: String| [format!("--{}", input.flag), text];
    match (input.kind, value) {
        (_, Value::Null) => Vec::new(),
        (Kind::List(_), Value::Array(items)) => {
            items.iter().flat_map(|item| flag(text(item))).collect()
        }
        (Kind::Texts | Kind::Map, Value::Object(entries)) => {
            let entry = |(key, value): (&String, &Value)| match value {
                Value::String(text) => format!("{key}={text}"),
                other => format!("{key}:={other}"),
            };
            entries.iter().flat_map(|pair| flag(entry(pair))).collect()
        }
        (_, value) => flag(text(value)).to_vec(),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn every_operation_is_a_command() {
    let commands: Vec<_> = COMMANDS.iter().map(|command| command.id).collect();
    let operations: Vec<_> = OPERATIONS.iter().map(|operation| operation.id()).collect();
    assert_eq!(commands, operations);
    let covered: Vec<_> = samples()
        .iter()
        .map(|sample| text(&sample["operation"]))
        .collect();
    assert!(
        commands
            .iter()
            .all(|id| covered.iter().any(|covered| covered == id))
    );
}

#[test]
fn every_full_sample_is_sent_as_it_is() {
    for sample in samples() {
        let (id, request) = (text(&sample["operation"]), &sample["request"]);
        let command = command(&id);
        let world = World::new();
        let words = words(command, request);
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let run = world.run(&words);
        assert_eq!(run.code, 0, "{words:?}: {}", run.err);

        let received = world.sandbox.requests();
        let [received] = received.as_slice() else {
            panic!("{id}: {received:?}")
        };
        assert!(
            serde_json::from_str::<Value>(&run.out).is_ok(),
            "{id}: {}",
            run.out
        );
        assert_eq!(received.operation, Some(command.id));
        if command.body.is_some() {
            let body = request.get("body").cloned();
            assert_eq!(received.body, body, "{id}");
        }
        for (name, value) in request["query"].as_object().into_iter().flatten() {
            let items = value
                .as_array()
                .map(|items| items.iter().map(text).collect::<Vec<_>>());
            let value = items.map_or_else(|| text(value), |items| items.join(","));
            let sent = format!("{name}={}", encoded(&value));
            assert!(
                received.path.contains(&sent),
                "{id}: {sent}: {}",
                received.path
            );
        }
    }
}

/// As in a query.
fn encoded(text: &str) -> String {
    let is_kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| match byte {
            byte if is_kept(byte) => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
