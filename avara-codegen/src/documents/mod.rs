//! Documents for the tools of others, made from the bundled `OpenAPI` 3.0 document: JSON, and no Rust.

mod json_schema;
mod open_enums;
mod openapi_3_1;
mod postman;
mod rust_schemas;
mod webhook_schemas;

use serde_json::Value;

use crate::Spec;
use crate::model::Api;

pub(crate) use rust_schemas::rust_schemas;

#[rustfmt::skip] // a table
pub(crate) fn documents(spec: &Spec, api: &Api) -> [(&'static str, String); 4] {
    let document = spec.document();
    let with_open_enums = open_enums::open_enums(document);
    [
        ("spec/avara.openapi-3.1.json", openapi_3_1::openapi_3_1(document)),
        ("spec/avara.openapi-3.1.open-enums.json", openapi_3_1::openapi_3_1(&with_open_enums)),
        ("spec/avara.postman_collection.json", postman::collection(document, api)),
        ("spec/avara.webhooks.schema.json", webhook_schemas::webhook_schemas(document)),
    ]
    .map(|(path, document)| (path, text(&document)))
}

/// Returns a text without quotes, and anything else as JSON.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Returns indented JSON with a newline at the end.
fn text(document: &Value) -> String {
    // The alternate form of a `Value` is that of `serde_json::to_string_pretty`, and cannot fail.
    format!("{document:#}\n")
}
