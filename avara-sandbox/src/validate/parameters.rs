//! Parameters: from text in the URL to values as the spec types them.

use serde_json::{Map, Number, Value};

use super::problem::{NOT_DOCUMENTED, child};
use super::{Part, Strictness, Violation, fields, percent};
use crate::spec::{Kind, Parameter, Parameters};

const NOT_READABLE: &str = "is not valid percent-encoded UTF-8";

/// Returns the path parameters, decoded.
pub(super) fn path(
    documented: &Parameters,
    raw: &[(&str, &str)],
    found: &mut Vec<Violation>,
) -> Vec<(String, String)> {
    let mut values = Map::new();
    for (name, text) in raw {
        match percent::decode(text) {
            Some(text) => drop(values.insert((*name).to_owned(), text.into_owned().into())),
            None => found.push(Part::Path.violation(child("", name), NOT_READABLE)),
        }
    }
    if values.len() == raw.len() && !raw.is_empty() {
        super::schema(
            &documented.schema,
            &Value::Object(values.clone()),
            Part::Path,
            found,
        );
    }
    let text = |value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    values
        .into_iter()
        .map(|(name, value)| (name, text(value)))
        .collect()
}

/// Returns the query parameters, typed.
pub(super) fn query(
    documented: &Parameters,
    raw: &str,
    strictness: Strictness,
    found: &mut Vec<Violation>,
) -> Map<String, Value> {
    let mut values = Map::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let Some(name) = percent::decode_form(name) else {
            found.push(Part::Query.violation(String::new(), NOT_READABLE));
            continue;
        };
        match read(documented, &name, text, strictness) {
            Ok(Some(value)) => {
                if values.insert(name.clone().into_owned(), value).is_some() {
                    found.push(Part::Query.violation(child("", &name), "must be given only once"));
                }
            }
            Ok(None) => {}
            Err(problem) => found.push(Part::Query.violation(child("", &name), problem)),
        }
    }
    let object = Value::Object(values);
    super::schema(&documented.schema, &object, Part::Query, found);
    let Value::Object(values) = object else {
        return Map::new();
    };
    if strictness == Strictness::Everything {
        fields::check_among(&documented.rules, &values, Part::Query, found);
    }
    values
}

/// Nothing where the parameter is not documented and that is tolerated.
fn read(
    documented: &Parameters,
    name: &str,
    text: &str,
    strictness: Strictness,
) -> Result<Option<Value>, &'static str> {
    let Some(parameter) = documented.get(name) else {
        return match strictness {
            Strictness::Schema => Ok(None),
            Strictness::Everything => Err(NOT_DOCUMENTED),
        };
    };
    let text = percent::decode_form(text).ok_or(NOT_READABLE)?;
    Ok(Some(typed(parameter, &text)))
}

/// Reads a parameter as its type. A text that cannot be read stays a text, which the schema then
/// refuses.
fn typed(parameter: &Parameter, text: &str) -> Value {
    if text.is_empty() && parameter.nullable {
        return Value::Null;
    }
    match parameter.kind {
        Kind::Text => text_value(text),
        Kind::Number => number(text).map_or_else(|| text_value(text), Value::Number),
        Kind::Boolean => text.parse().map_or_else(|_| text_value(text), Value::Bool),
        Kind::List if text.is_empty() => Value::Array(Vec::new()),
        Kind::List => text.split(',').map(Value::from).collect(),
    }
}

fn text_value(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// `20` and `20.0` are the same number: some official SDKs send the second.
fn number(text: &str) -> Option<Number> {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    match whole.parse::<i64>() {
        Ok(number) => Some(number.into()),
        Err(_) => Number::from_f64(text.parse().ok()?),
    }
}
