//! An element of DICOM JSON (PS3.18, F.2.2), as a file would have its value.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value as Json;

use super::element::Vr;
use super::value::{MAX_VALUE, Value};

/// The keys of an element; their values may have any form.
#[derive(Deserialize)]
struct Element {
    vr: Option<String>,
    #[serde(rename = "Value")]
    values: Option<Vec<Json>>,
    #[serde(rename = "InlineBinary")]
    binary: Option<String>,
    #[serde(rename = "BulkDataURI")]
    elsewhere: Option<IgnoredAny>,
}

/// Reads an element. What is there and has no value that a file could have is unclear.
pub(super) fn value(element: &[u8]) -> Value {
    let Ok(element) = serde_json::from_slice::<Element>(element) else {
        return Value::Unclear("a value that is not DICOM JSON");
    };
    let value = match element {
        Element {
            elsewhere: Some(_), ..
        } => Err("a value that is elsewhere"),
        Element {
            binary: Some(binary),
            vr,
            ..
        } => binary_value(&binary, vr.as_deref()),
        Element { values, .. } => text(values.unwrap_or_default()),
    };
    value.unwrap_or_else(Value::Unclear)
}

fn binary_value(binary: &str, vr: Option<&str>) -> Result<Value, &'static str> {
    let bytes = STANDARD.decode(binary);
    let bytes = bytes.map_err(|_| "a value that is not base64")?;
    let vr: Option<Vr> = vr.and_then(|vr| vr.as_bytes().try_into().ok());
    bounded(Value::Bytes {
        vr,
        is_big_endian: false,
        bytes,
    })
}

/// Joins values as a file does.
fn text(values: Vec<Json>) -> Result<Value, &'static str> {
    let texts = values.into_iter().map(|value| match value {
        Json::String(text) => Ok(text),
        Json::Number(number) => Ok(number.to_string()),
        Json::Null => Ok(String::new()),
        Json::Object(_) | Json::Array(_) | Json::Bool(_) => Err("a sequence"),
    });
    let texts: Vec<String> = texts.collect::<Result<_, _>>()?;
    bounded(Value::text(texts.join("\\")))
}

fn bounded(value: Value) -> Result<Value, &'static str> {
    match &value {
        Value::Bytes { bytes, .. } if bytes.len() > MAX_VALUE as usize => Err("a very long value"),
        _ => Ok(value),
    }
}
