//! The same call in Rust, on the command line, and with curl.

use heck::ToKebabCase as _;
use serde_json::Value;

use crate::documents::plain;
use crate::facade::{Sample, example_function};
use crate::model::{Api, Operation, Property};

/// Returns three blocks of code.
pub(super) fn in_each_language(api: &Api, operation: &Operation) -> String {
    let sample = Sample::new(api, operation);
    format!(
        "\n```rust,no_run\n{}```\n\n```sh\n{}\n```\n\n```sh\n{}\n```\n",
        example_function(api, operation),
        command(operation, &sample),
        curl(operation, &sample)
    )
}

fn command(operation: &Operation, sample: &Sample) -> String {
    let words = operation.id.split('.').map(str::to_kebab_case);
    let mut command = format!("avara {}", words.collect::<Vec<_>>().join(" "));
    for (_, value) in &sample.path {
        command += &format!(" {}", word(value));
    }
    let flags = sample.query.iter().chain(&sample.body);
    for (property, value) in flags {
        command += &format!(" \\\n  --{} {}", property.wire.to_kebab_case(), word(value));
    }
    command
}

fn curl(operation: &Operation, sample: &Sample) -> String {
    let path = sample.path.iter();
    let path = path.fold(operation.path.clone(), |path, (parameter, value)| {
        path.replace(&format!("{{{}}}", parameter.wire), &plain(value))
    });
    let query: Vec<String> = sample.query.iter().map(pair).collect();
    let separator = if query.is_empty() { "" } else { "?" };
    let mut curl = format!(
        "curl --fail-with-body --request {} \"$AVARA_BASE_URL{path}{separator}{}\" \\\n  \
         --header \"Authorization: Bearer $AVARA_API_KEY\"",
        operation.http.as_str(),
        query.join("&")
    );
    if operation.body.is_some() {
        let json = Value::Object(sample.json()).to_string();
        curl += &format!(" \\\n  --json {}", quoted(&json));
    }
    curl
}

fn pair((parameter, value): &(&Property, Value)) -> String {
    format!("{}={}", parameter.wire, plain(value))
}

/// Returns a value as a word of a shell.
fn word(value: &Value) -> String {
    let text = plain(value);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.@:/".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        text
    } else {
        quoted(&text)
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
