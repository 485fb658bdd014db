//! Compares a record that was found with what was sent.

use serde_json::{Map, Value};

use crate::rules::operation::{NaturalKey, Normal};
use crate::rules::{Field, Object, Rule};

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Same,
    Different(String),
    /// No field reads back.
    Unclear(String),
}

/// Compares every field that was sent. `rest` is the second record, where there is one.
///
/// A differing field decides, even if others cannot be read back.
pub(super) fn compare(
    sent: &Map<String, Value>,
    record: &Value,
    rest: Option<&Value>,
    key: &NaturalKey,
    schema: Option<&Object>,
) -> Comparison {
    for (field, expected) in key.expect {
        let found = record.get(field).and_then(Value::as_str);
        if found.is_some_and(|found| found != *expected) {
            return Comparison::Different(format!("a look-up found a record of another `{field}`"));
        }
    }
    let mut unreadable = None;
    for (name, value) in sent {
        let field = schema.and_then(|schema| field_of(schema, name));
        match (read_back(name, record, rest, key), field) {
            (ReadBack::Nowhere, _) if is_nothing(value) => {}
            (ReadBack::Nowhere, _) => unreadable = Some(name),
            (ReadBack::Found(None), None) if !is_nothing(value) => unreadable = Some(name),
            (ReadBack::Found(found), field) => {
                let found = found.unwrap_or(&Value::Null);
                let normal = normal_of(key, name);
                if !is_same(value, found, field.map(|field| &field.rule), normal) {
                    return Comparison::Different(format!(
                        "a look-up found a record in which {} differs",
                        shown(name, field)
                    ));
                }
            }
        }
    }
    match unreadable {
        None => Comparison::Same,
        Some(name) => {
            let field = schema.and_then(|schema| field_of(schema, name));
            let name = shown(name, field);
            Comparison::Unclear(format!(
                "a look-up found a record, but nothing reads {name} back"
            ))
        }
    }
}

/// Returns true if a listed record has the key that was sent; none if that cannot be read.
pub(super) fn key_of(record: &Value, key: &NaturalKey, value: &str) -> Option<bool> {
    match record.as_object()?.get(key.field)? {
        Value::Null => Some(false),
        found => {
            let normal = normal_of(key, key.field);
            found
                .as_str()
                .map(|found| is_same_text(value, found, normal))
        }
    }
}

/// Returns true if a text that reads back is the one that was sent.
pub(in crate::transport) fn reads_back(
    key: Option<&NaturalKey>,
    name: &str,
    sent: &str,
    found: &str,
) -> bool {
    let normal = key.and_then(|key| normal_of(key, name));
    is_same_text(sent, found, normal)
}

/// Returns the key in the form in which a server that normalises it stores it.
pub(super) fn stored_form(value: &str, key: &NaturalKey) -> String {
    match normal_of(key, key.field) {
        Some(Normal::LowerCase) => value.to_lowercase(),
        Some(Normal::Digits) => digits(value),
        None => value.to_owned(),
    }
}

/// The value that a field which was sent reads back as.
enum ReadBack<'a> {
    Found(Option<&'a Value>),
    Nowhere,
}

fn read_back<'a>(
    name: &str,
    record: &'a Value,
    rest: Option<&'a Value>,
    key: &NaturalKey,
) -> ReadBack<'a> {
    if key.not_returned.contains(&name) {
        return ReadBack::Nowhere;
    }
    if key
        .rest
        .as_ref()
        .is_some_and(|rest| rest.fields.contains(&name))
    {
        return rest.map_or(ReadBack::Nowhere, |rest| ReadBack::Found(rest.get(name)));
    }
    match key.read_back.iter().find(|(field, _)| *field == name) {
        Some((_, path)) => {
            ReadBack::Found(path.iter().try_fold(record, |value, step| value.get(step)))
        }
        None => ReadBack::Found(record.get(name)),
    }
}

/// A field that only the caller knows may have a name that is private.
fn shown(name: &str, field: Option<&Field>) -> String {
    match field {
        Some(_) => format!("`{name}`"),
        None => "an undocumented field".to_owned(),
    }
}

fn field_of<'a>(object: &'a Object, name: &str) -> Option<&'a Field> {
    object.fields.iter().find(|field| field.name == name)
}

fn normal_of(key: &NaturalKey, name: &str) -> Option<Normal> {
    let mut all = key.normalised.iter();
    all.find(|(field, _)| *field == name)
        .map(|(_, normal)| *normal)
}

/// The value is absent, in any form of absence.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// An object of the spec may read back with more fields than were sent; a free map may not.
fn is_same(sent: &Value, found: &Value, rule: Option<&Rule>, normal: Option<Normal>) -> bool {
    match (sent, found) {
        _ if is_nothing(sent) => is_nothing(found),
        (Value::String(sent), Value::String(found)) => is_same_text(sent, found, normal),
        (Value::Number(sent), Value::Number(found)) => {
            sent == found || sent.as_f64() == found.as_f64()
        }
        (Value::Array(sent), Value::Array(found)) => is_same_list(sent, found, rule),
        (Value::Object(sent), Value::Object(found)) => match rule {
            Some(Rule::Object(object)) => sent.iter().all(|(name, value)| {
                let rule = field_of(object, name).map(|field| &field.rule);
                is_same(value, found.get(name).unwrap_or(&Value::Null), rule, None)
            }),
            _ => sent == found,
        },
        _ => sent == found,
    }
}

fn is_same_list(sent: &[Value], found: &[Value], rule: Option<&Rule>) -> bool {
    let item_rule = match rule {
        Some(Rule::List { item, .. }) => Some(*item),
        _ => None,
    };
    let mut pairs = sent.iter().zip(found);
    sent.len() == found.len() && pairs.all(|(sent, found)| is_same(sent, found, item_rule, None))
}

fn is_same_text(sent: &str, found: &str, normal: Option<Normal>) -> bool {
    match normal {
        _ if sent == found => true,
        None => false,
        Some(Normal::LowerCase) => sent.to_lowercase() == found.to_lowercase(),
        Some(Normal::Digits) => digits(sent) == digits(found),
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
