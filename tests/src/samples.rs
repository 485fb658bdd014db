//! Request and reply values gathered from the documentation: `fixtures/samples.json`.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

/// A sample; which fields are there says what it is of.
#[derive(Clone, Debug, Deserialize)]
pub struct Sample {
    /// `full`, `minimal`, ...
    #[serde(default)]
    pub name: String,
    /// Of a request or reply: the operation.
    pub operation: Option<String>,
    /// The values of a request.
    pub request: Option<Value>,
    /// A reply.
    pub response: Option<Value>,
    /// The schema of `value`.
    pub schema: Option<String>,
    /// The type of the event in `value`.
    pub webhook: Option<String>,
    /// A value.
    pub value: Option<Value>,
}

/// Returns all samples.
pub fn samples() -> &'static [Sample] {
    static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../fixtures/samples.json"))
            .expect("samples.json is JSON")
    });
    &SAMPLES
}

/// Returns the samples of requests: operation, name, values.
pub fn requests() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    samples().iter().filter_map(|sample| {
        Some((
            sample.operation.as_deref()?,
            sample.name.as_str(),
            sample.request.as_ref()?,
        ))
    })
}

/// Returns the sample request of an operation, by name.
pub fn request(operation: &str, name: &str) -> Option<&'static Value> {
    requests()
        .find(|(of, named, _)| *of == operation && *named == name)
        .map(|(_, _, request)| request)
}
