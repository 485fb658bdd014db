//! The spec, loaded once.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use avara_codegen::Spec;
use avara_codegen::model::{Api, Operation};
use serde_json::Value;

/// Returns the workspace's root.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    root.expect("tests/ is in the workspace").to_owned()
}

/// Returns the spec.
pub fn spec() -> &'static Spec {
    static SPEC: LazyLock<Spec> = LazyLock::new(|| match Spec::load(&root().join("spec")) {
        Ok(spec) => spec,
        Err(findings) => panic!("{findings}"),
    });
    &SPEC
}

/// Returns the generator's model of it.
pub fn api() -> &'static Api {
    static API: LazyLock<Api> = LazyLock::new(|| match Api::from_spec(spec()) {
        Ok(api) => api,
        Err(findings) => panic!("{findings}"),
    });
    &API
}

/// Returns the operation of an id.
pub fn operation(id: &str) -> &'static Operation {
    let found = api().operations.iter().find(|operation| operation.id == id);
    found.unwrap_or_else(|| panic!("there is no operation {id}"))
}

/// Returns an operation's node in the document.
pub fn node(operation: &Operation) -> &'static Value {
    &spec().document()["paths"][&operation.path][operation.http.as_str().to_lowercase()]
}

/// Returns the example of an operation's reply.
pub fn reply_example(operation: &Operation) -> &'static Value {
    let responses = &node(operation)["responses"];
    let success = responses.get("200").unwrap_or(&responses["2XX"]);
    &success["content"]["application/json"]["example"]
}

/// The same as the reply to a request: with the ids and the key that were sent.
pub fn reply_to(operation: &Operation, request: &Value) -> Value {
    let mut reply = reply_example(operation).clone();
    let parts = ["body", "path"]
        .iter()
        .filter_map(|part| request[part].as_object());
    for (name, value) in parts.flatten() {
        if let Some(text) = reply
            .get_mut(name)
            .filter(|old| value.is_string() && !old.is_object())
        {
            *text = value.clone();
        }
    }
    reply
}
