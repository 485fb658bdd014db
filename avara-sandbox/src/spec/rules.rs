//! The demands of the document on a value beyond JSON Schema: rules across fields, limits that no
//! keyword expresses, and which fields there are at all.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::json_schema::resolve;

/// The rules of a value and of its parts.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    pub(crate) own: Vec<Rule>,
    /// By field, for every documented field. A value that takes any field has none.
    pub(crate) fields: BTreeMap<String, Rules>,
    pub(crate) items: Option<Box<Rules>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    /// At least one of these fields must be sent.
    AtLeastOneOf(Vec<String>),
    /// Where the fields have these values, the others must be sent.
    Requires {
        when: Map<String, Value>,
        then: Vec<String>,
    },
    /// The field must be sent once one of the others is.
    RequiredWith { field: String, others: Vec<String> },
    /// Bytes that the value may take as JSON.
    MaxJsonBytes(u64),
    /// Characters that a key of a map may have.
    MaxKeyLength(u64),
    /// Characters that a value of a map may have.
    MaxValueLength(u64),
    /// How many digits a text has.
    Digits { minimum: u64, maximum: u64 },
    /// The only scheme that an address may have.
    UriScheme(String),
}

impl Rules {
    pub(super) fn of_schema(document: &Value, schema: &Value) -> Self {
        let mut rules = Self::default();
        rules.add_schema(document, schema);
        rules
    }

    /// Returns the rules of an object with these fields.
    pub(super) fn of_fields(fields: BTreeMap<String, Self>) -> Self {
        Self {
            fields,
            ..Self::default()
        }
    }

    pub(super) fn add_own(&mut self, node: &Value) {
        for rule in own(node) {
            if !self.own.contains(&rule) {
                self.own.push(rule);
            }
        }
    }

    /// Adds the counts of digits that fields of the same names have in the record that comes back:
    /// a record cannot be given what it cannot have.
    pub(super) fn add_digits(&mut self, record: &Self) {
        for (name, field) in &mut self.fields {
            let own = record
                .fields
                .get(name)
                .into_iter()
                .flat_map(|field| &field.own);
            for rule in own.filter(|rule| matches!(rule, Rule::Digits { .. })) {
                if !field.own.contains(rule) {
                    field.own.push(rule.clone());
                }
            }
        }
    }

    fn add_schema(&mut self, document: &Value, schema: &Value) {
        let schema = resolve(document, schema);
        self.add_own(schema);
        for part in array(schema.get("allOf")) {
            self.add_schema(document, part);
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                let rules = Self::of_schema(document, property);
                self.fields.insert(name.clone(), rules);
            }
        }
        if let Some(items) = schema.get("items") {
            self.items = Some(Box::new(Self::of_schema(document, items)));
        }
    }
}

fn own(node: &Value) -> Vec<Rule> {
    let number = |key: &str| node.get(key).and_then(Value::as_u64);
    let mut rules = Vec::new();
    if let Some(fields) = node.get("x-avara-at-least-one-of") {
        rules.push(Rule::AtLeastOneOf(texts(Some(fields))));
    }
    if let Some(requires) = node.get("x-avara-requires") {
        rules.push(Rule::Requires {
            when: requires["when"].as_object().cloned().unwrap_or_default(),
            then: texts(requires.get("then")),
        });
    }
    if let Some(required) = node.get("x-avara-required-with").and_then(Value::as_object) {
        rules.extend(required.iter().map(|(field, others)| Rule::RequiredWith {
            field: field.clone(),
            others: texts(Some(others)),
        }));
    }
    rules.extend(number("x-avara-max-json-bytes").map(Rule::MaxJsonBytes));
    rules.extend(number("x-avara-max-key-length").map(Rule::MaxKeyLength));
    rules.extend(number("x-avara-max-value-length").map(Rule::MaxValueLength));
    if let Some(digits) = node.get("x-avara-digits") {
        rules.push(Rule::Digits {
            minimum: digits["minimum"].as_u64().unwrap_or(0),
            maximum: digits["maximum"].as_u64().unwrap_or(u64::MAX),
        });
    }
    if let Some(scheme) = node.get("x-avara-uri-scheme").and_then(Value::as_str) {
        rules.push(Rule::UriScheme(scheme.to_owned()));
    }
    rules
}

fn array(node: Option<&Value>) -> impl Iterator<Item = &Value> {
    node.and_then(Value::as_array).into_iter().flatten()
}

fn texts(node: Option<&Value>) -> Vec<String> {
    array(node)
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
